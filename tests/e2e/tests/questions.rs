//! Every question answered by keyboard, and answers stored, downloaded and put aside; questions without script.

use anyhow::{Result, ensure};
use e2e::browser::{Browser, Kind, Storage};
use e2e::content::{beginning, message};
use e2e::downloads::Downloads;
use e2e::{STEPS, site, step_that_asks};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The form of question `q`.
const FORM: &str = "return q.querySelector('[type=radio]') ? 'choice' : q.querySelector('.question-order') ? 'ordering' \
         : q.querySelector('select') ? 'matching' : 'estimate'";

/// Answers a question by keyboard only and checks the answer.
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
            browser.until("the focus moves with the event", &held).await?;
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
            browser.until("slider and field have the same number", &same).await?;
        }
    }
    browser.value(&focus(".question-check")).await?;
    browser.press(Key::Enter).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_question_can_be_answered_by_keyboard_and_shows_its_ground() -> Result<()> {
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
            let what =
                format!("{step}, question {number}: the answer is checked, with its ground, and keeps the focus");
            browser.until(&what, &said).await?;
            forms.push(form);
        }
    }
    for form in ["choice", "ordering", "matching", "estimate"] {
        ensure!(forms.iter().any(|own| own == form), "no question of the form {form}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_stored_downloaded_forgotten_and_restored() -> Result<()> {
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
    browser.until("checking too early gets a hint", early).await?;
    answer(&browser, 0, "choice").await?;
    let checked = "return document.querySelector('.question [type=radio]:checked:disabled') !== null";
    browser.until("the answer is checked", checked).await?;
    browser.go_alive(&address).await?;
    browser.until("the answer is restored after a reload", checked).await?;
    let asked = browser.text("return document.querySelector('.question h3').textContent").await?;
    for (at, ending) in [(0, "txt"), (1, "csv")] {
        let name = format!("{step}-answers.{ending}");
        browser.value(&format!("document.querySelectorAll('.question-take button')[{at}].click()")).await?;
        // The table has straight apostrophes.
        let text = files.text(&name).await?;
        let asked = if ending == "csv" { asked.replace('’', "'") } else { asked.clone() };
        ensure!(text.contains(&asked), "{name} lacks “{asked}”: {text}");
    }
    browser.value("document.querySelector('.question-buttons button').focus()").await?;
    browser.press(Key::Enter).await?;
    let again = "return document.querySelector('.question [type=radio]:enabled') !== null \
                 && document.activeElement.matches('.question-check')";
    browser.until("it can be tried again, and the focus stays", again).await?;
    // Forgotten answers leave nothing for the next reader on this device.
    answer(&browser, 0, "choice").await?;
    browser.until("the answer is checked again", checked).await?;
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
    browser.until("it is restored", &format!("return {has_focus} && {is_kept}")).await?;
    browser.until("the answer is shown as before", checked).await?;
    browser.press(Key::Enter).await?;
    browser.until("it asks again", &format!("return {status} !== ''")).await?;
    browser.click(".question-forget + button").await?;
    browser.until("the answer is kept", &format!("return {status} === '' && {is_kept}")).await?;
    browser.is_clean(&site.url()).await
}

/// Whether the first question has a checked answer, and whether it has no answer.
const ANSWERED: &str = "return document.querySelector('.question [type=radio]:checked:disabled') !== null";
const UNANSWERED: &str = "return document.querySelector('.question-form [type=radio]') !== null \
                          && document.querySelector('.question [type=radio]:checked') === null";

#[tokio::test(flavor = "multi_thread")]
async fn two_pupils_on_one_device_have_separate_answers() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let (step, sheet) = (format!("{}{}/", site.url(), step_that_asks("choice")), format!("{}worksheet/", site.url()));
    let press = |selector: &str| format!("document.querySelector({selector:?}).click()");
    let listed = "[...document.querySelectorAll('.question-turns li')].map(e => e.textContent).join('|')";
    browser.go_alive(&step).await?;
    browser.until("nothing is answered", UNANSWERED).await?;
    answer(&browser, 0, "choice").await?;
    browser.until("the first pupil has answered", ANSWERED).await?;
    let step_tab = browser.client.window().await?;
    // In a tab of its own, so that the step's tab must be notified.
    let sheet_tab = browser.client.new_window(true).await?.handle;
    browser.client.switch_to_window(sheet_tab.clone()).await?;
    let files = Downloads::of(&browser).await?;
    browser.go_alive(&sheet).await?;
    browser.element(".question-head input").await?.send_keys("Asha & co").await?;
    browser.value(&press("#answers-next")).await?;
    let turn = format!(
        "return {listed}.includes('Asha & co') && document.querySelectorAll('.question-turns li').length === 2 \
         && document.querySelector('.question-forgotten').textContent !== '' \
         && document.querySelector('.question-head input').value === '' && document.activeElement.id === 'answers-next'"
    );
    browser.until("the first pupil's answers are put aside under the name", &turn).await?;
    browser.client.switch_to_window(step_tab).await?;
    browser.until("the second pupil sees no answer in the tab that was open", UNANSWERED).await?;
    browser.go_alive(&step).await?;
    browser.until("nor after loading the page again", UNANSWERED).await?;
    browser.client.switch_to_window(sheet_tab).await?;
    browser.value(&press(".question-take > button")).await?;
    let unanswered = message("question_unanswered");
    let text = files.text("worksheet-answers-2.txt").await?;
    let all = text.matches(&unanswered).count();
    ensure!(all > 0 && !text.contains("Asha"), "the second pupil's file contains the first one's answers: {text}");
    browser.go_alive(&sheet).await?;
    browser
        .until("the first pupil is listed after a reload", &format!("return {listed}.includes('Asha & co')"))
        .await?;
    // Forgetting answers that are put aside is confirmed first, and can be undone.
    let kept = "Object.values(localStorage).some(own => own.includes('Asha'))";
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("it asks first", "return document.querySelector('.question-forgotten').textContent !== ''").await?;
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("nothing of the first pupil's is kept", &format!("return !({kept})")).await?;
    browser.value(&press(".question-turns .question-forget")).await?;
    browser.until("it is restored", &format!("return {kept} && {listed}.includes('Asha & co')")).await?;
    browser.value(&press(".question-turns li button")).await?;
    let back = "return document.querySelector('.question-head input').value === 'Asha & co'";
    browser.until("the first pupil continues, by name", back).await?;
    browser.value(&press(".question-take > button")).await?;
    let text = files.text("worksheet-answers.txt").await?;
    ensure!(
        text.contains("Asha & co") && text.matches(&unanswered).count() + 1 == all,
        "not the first pupil's: {text}"
    );
    browser.go_alive(&step).await?;
    browser.until("the first pupil's answer is shown as before", ANSWERED).await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn without_storage_or_script_no_turn_is_offered_to_others() -> Result<()> {
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
async fn without_script_the_answer_is_collapsed() -> Result<()> {
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
