//! Every question answered by keyboard, stored, downloaded, put aside for somebody else; without script too.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind, Storage};
use e2e::content::{beginning, message};
use e2e::downloads::Downloads;
use e2e::{STEPS, site, step_that_asks};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The form of the question with the number, and its controls.
const FORM: &str = "return q.querySelector('[type=radio]') ? 'choice' : q.querySelector('.question-order') ? 'ordering' \
         : q.querySelector('select') ? 'matching' : 'estimate'";

/// Answers a question by keyboard only, from its first control to its button.
async fn answer(browser: &Browser, number: usize, form: &str) -> Result<()> {
    let focus = |selector: &str| {
        format!("document.querySelectorAll('.question')[{number}].querySelector('{selector}').focus()")
    };
    match form {
        "choice" => {
            browser.value(&focus("[type=radio]")).await?;
            browser.press(Key::Down).await?;
        }
        "ordering" => {
            let titles = format!(
                "return [...document.querySelectorAll('.question')[{number}].querySelectorAll('.question-order li > span:first-child')]\
                 .map(e => e.textContent).join('|')"
            );
            let before = browser.text(&titles).await?;
            browser.value(&focus("li:nth-child(2) button")).await?;
            browser.press(Key::Enter).await?;
            let after = browser.text(&titles).await?;
            ensure!(before != after, "question {number}: Enter moved nothing: {before}");
            let held = format!(
                "const first = document.querySelectorAll('.question')[{number}].querySelector('.question-order li'); \
                 return first.contains(document.activeElement)"
            );
            browser.until("the focus goes with the event", &held).await?;
        }
        "matching" => {
            let many =
                format!("return document.querySelectorAll('.question')[{number}].querySelectorAll('select').length");
            for at in 0..browser.value(&many).await?.as_u64().unwrap_or_default() {
                let at = format!(".question-pairs > div:nth-child({}) select", at + 1);
                browser.value(&focus(&at)).await?;
                browser.press(Key::Down).await?;
            }
        }
        _ => {
            browser.value(&focus("[type=range]")).await?;
            browser.press(Key::Right).await?;
            let same = format!(
                "const q = document.querySelectorAll('.question')[{number}]; \
                 return q.querySelector('[type=range]').value === q.querySelector('[type=number]').value \
                     && q.querySelector('[type=range]').value !== q.querySelector('[type=range]').min"
            );
            browser.until("slider and field hold the same number", &same).await?;
        }
    }
    browser.value(&focus(".question-check")).await?;
    browser.press(Key::Enter).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_question_is_answered_by_keyboard_and_shows_its_ground() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let mut forms = Vec::new();
    for step in STEPS.iter() {
        browser.go_alive(&format!("{}{step}/", site.url())).await?;
        browser.until("the questions are alive", "return document.querySelector('.question-check') !== null").await?;
        let many = browser.value("return document.querySelectorAll('.question').length").await?.as_u64().unwrap_or(0);
        ensure!(many > 0, "{step}: no questions");
        for number in 0..usize::try_from(many)? {
            let form =
                browser.text(&format!("const q = document.querySelectorAll('.question')[{number}]; {FORM}")).await?;
            answer(&browser, number, &form).await?;
            let said = format!(
                "const q = document.querySelectorAll('.question')[{number}]; \
                 return q.querySelector('.question-said').textContent.length > 5 \
                     && q.querySelector('.question-feedback a[href]') !== null && q.contains(document.activeElement)"
            );
            let what = format!("{step}, question {number}: the answer is judged and grounded, the focus stays in it");
            browser.until(&what, &said).await?;
            forms.push(form);
        }
    }
    for form in ["choice", "ordering", "matching", "estimate"] {
        ensure!(forms.iter().any(|own| own == form), "no {form} was asked");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_kept_on_the_device_tried_again_and_downloaded() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let files = Downloads::of(&browser).await?;
    let step = step_that_asks("choice");
    let address = format!("{}{step}/", site.url());
    browser.go_alive(&address).await?;
    browser.until("the questions are alive", "return document.querySelector('.question-check') !== null").await?;
    let asked_id = browser.text("return document.querySelector('.question').id").await?;
    browser.value("document.querySelector('.question-check').click()").await?;
    let early = "const q = document.querySelector('.question'); \
                 return q.querySelector('.question-said').textContent.length > 5 && !q.querySelector('.question-feedback')";
    browser.until("whoever asks before choosing is told so", early).await?;
    answer(&browser, 0, "choice").await?;
    let checked = "return document.querySelector('.question [type=radio]:checked:disabled') !== null";
    browser.until("the answer stands", checked).await?;
    browser.go_alive(&address).await?;
    browser.until("the answer is there after a reload", checked).await?;
    let asked = browser.text("return document.querySelector('.question h3').textContent").await?;
    for (at, ending) in [(0, "txt"), (1, "csv")] {
        let name = format!("{step}-answers.{ending}");
        browser.value(&format!("document.querySelectorAll('.question-take button')[{at}].click()")).await?;
        // The table is written in ASCII.
        let text = files.text(&name).await?;
        let asked = if ending == "csv" { asked.replace('’', "'") } else { asked.clone() };
        ensure!(text.contains(&asked), "{name} does not hold “{asked}”: {text}");
    }
    browser.value("document.querySelector('.question-buttons button').focus()").await?;
    browser.press(Key::Enter).await?;
    let again = "return document.querySelector('.question [type=radio]:enabled') !== null \
                 && document.activeElement.matches('.question-check')";
    browser.until("it can be tried again, and the focus stays", again).await?;
    // The next reader on this device finds nothing of it.
    answer(&browser, 0, "choice").await?;
    browser.until("the answer stands again", checked).await?;
    let is_kept = format!("Object.values(localStorage).some(own => own.includes({asked_id:?}))");
    let (forget, status) = (".question-forget", "document.querySelector('.question-forgotten').textContent");
    let has_focus = "document.activeElement.matches('.question-forget')";
    browser.value(&format!("document.querySelector({forget:?}).focus()")).await?;
    browser.press(Key::Enter).await?;
    browser.until("it asks first", &format!("return {status} !== '' && {has_focus} && {is_kept}")).await?;
    browser.press(Key::Enter).await?;
    let forgotten = format!(
        "return document.querySelector('.question [type=radio]:checked') === null && !{is_kept} && {has_focus}"
    );
    browser.until("the answer is forgotten", &forgotten).await?;
    browser.press(Key::Enter).await?;
    browser.until("it is brought back", &format!("return {has_focus} && {is_kept}")).await?;
    browser.until("the answer stands as before", checked).await?;
    browser.press(Key::Enter).await?;
    browser.until("it asks again", &format!("return {status} !== ''")).await?;
    browser.click(".question-forget + button").await?;
    browser.until("the answer may be kept", &format!("return {status} === '' && {is_kept}")).await?;
    browser.is_clean(&site.url()).await
}

/// Whether the first question stands answered, and whether it stands unanswered.
const ANSWERED: &str = "return document.querySelector('.question [type=radio]:checked:disabled') !== null";
const UNANSWERED: &str = "return document.querySelector('.question-form [type=radio]') !== null \
                          && document.querySelector('.question [type=radio]:checked') === null";

#[tokio::test(flavor = "multi_thread")]
async fn two_at_one_device_have_answers_of_their_own() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let (step, sheet) = (format!("{}{}/", site.url(), step_that_asks("choice")), format!("{}worksheet/", site.url()));
    let press = |selector: &str| format!("document.querySelector({selector:?}).click()");
    let told = "[...document.querySelectorAll('.question-turns li')].map(e => e.textContent).join('|')";
    browser.go_alive(&step).await?;
    browser.until("nothing is answered", UNANSWERED).await?;
    answer(&browser, 0, "choice").await?;
    browser.until("the first one has answered", ANSWERED).await?;
    let step_tab = browser.client.window().await?;
    // In a tab of its own, so that the step's has to hear of it.
    let sheet_tab = browser.client.new_window(true).await?.handle;
    browser.client.switch_to_window(sheet_tab.clone()).await?;
    let files = Downloads::of(&browser).await?;
    browser.go_alive(&sheet).await?;
    browser.element(".question-head input").await?.send_keys("Asha & co").await?;
    browser.value(&press("#answers-next")).await?;
    let turn = format!(
        "return {told}.includes('Asha & co') && document.querySelectorAll('.question-turns li').length === 2 \
         && document.querySelector('.question-forgotten').textContent !== '' \
         && document.querySelector('.question-head input').value === '' && document.activeElement.id === 'answers-next'"
    );
    browser.until("the first one's answers wait under the name", &turn).await?;
    browser.client.switch_to_window(step_tab).await?;
    browser.until("the next one finds nothing answered in the tab that was open", UNANSWERED).await?;
    browser.go_alive(&step).await?;
    browser.until("nor in the page when it comes anew", UNANSWERED).await?;
    browser.client.switch_to_window(sheet_tab).await?;
    browser.value(&press(".question-take > button")).await?;
    let unanswered = message("question_unanswered");
    let text = files.text("worksheet-answers-2.txt").await?;
    let all = text.matches(&unanswered).count();
    ensure!(all > 0 && !text.contains("Asha"), "the next one's file holds the first one's: {text}");
    browser.go_alive(&sheet).await?;
    browser.until("who waits is told after a reload", &format!("return {told}.includes('Asha & co')")).await?;
    // To forget who waits is asked, and taken back.
    let kept = "Object.values(localStorage).some(own => own.includes('Asha'))";
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("it asks first", "return document.querySelector('.question-forgotten').textContent !== ''").await?;
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("nothing of the first one is kept", &format!("return !({kept})")).await?;
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("it is brought back", &format!("return {kept} && {told}.includes('Asha & co')")).await?;
    browser.value(&press(".question-turns li button")).await?;
    let back = "return document.querySelector('.question-head input').value === 'Asha & co'";
    browser.until("the first one goes on, by name", back).await?;
    browser.value(&press(".question-take > button")).await?;
    let text = files.text("worksheet-answers.txt").await?;
    ensure!(text.contains("Asha & co") && text.matches(&unanswered).count() + 1 == all, "not the first one's: {text}");
    browser.go_alive(&step).await?;
    browser.until("the first one's answer stands as before", ANSWERED).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nothing_can_be_kept_or_no_script_runs_nobody_else_is_asked_for() -> Result<()> {
    let site = site(Faults::default()).await?;
    let sheet = format!("{}worksheet/", site.url());
    let blocked = Browser::open_with(Kind::Chromium, 1000, 900, Storage::Blocked).await?;
    blocked.go_alive(&sheet).await?;
    blocked.until("there is no such button", "return document.querySelector('#answers-next') === null").await?;
    let forget = "document.querySelector('.question-forget').click()";
    for _ in 0..2 {
        blocked.value(forget).await?;
        let status = "return document.querySelector('.question-forgotten').textContent !== ''";
        blocked.until("the rest of the row works", status).await?;
    }
    blocked.is_clean(&site.url()).await?;
    let still = Browser::open(1000, 900).await?;
    still.scripts_off().await?;
    still.go(&sheet).await?;
    let shown = still.value("return document.querySelector('#answers-next').offsetHeight").await?;
    ensure!(shown == json!(0), "a page without script offers what it can't do");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn without_script_a_question_keeps_its_answer_folded() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.scripts_off().await?;
    browser.go(&format!("{}history/", site.url())).await?;
    let folded = browser
        .value(
            "const all = [...document.querySelectorAll('.question')]; \
                return all.length > 0 && all.every(q => q.querySelector('h3').offsetHeight > 0 \
                    && q.querySelector('details.question-answer:not([open]) > summary').offsetHeight > 0)",
        )
        .await?;
    ensure!(folded == json!(true), "a question without script shows its answer, or nothing");
    browser.click(".question-answer summary").await?;
    let shown = browser.text("return document.querySelector('.question-answer').innerText").await?;
    ensure!(shown.contains(&beginning("question_answer")), "the answer does not open: {shown}");
    Ok(())
}
