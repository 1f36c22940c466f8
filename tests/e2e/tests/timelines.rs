//! The timelines by keyboard, by finger, without script, and their files in other programs.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{TIMELINES, named, site};
use fantoccini::key::Key;
use fantoccini::wd::{PrintConfiguration, PrintMargins, PrintSize};
use serde_json::Value;
use xtask::server::Faults;

const OPEN: &str = "return (document.querySelector('section.timeline-open h2')?.textContent ?? '')";
/// The lower strip of those shown.
const LOWER: &str =
    "[...document.querySelectorAll('.timeline-again + .timeline-strip')].find(own => own.getClientRects().length)";
const COUNT: &str = "return document.querySelector('.filter-status [role=status]').textContent";

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_walks_and_zooms_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    for id in TIMELINES.iter() {
        browser.go_alive(&format!("{}timelines/{id}/", site.url())).await?;
        browser.until("marks are no tab stops", "return document.querySelector('.timeline-mark').tabIndex < 0").await?;
        browser.tab_to(".timeline-frame").await?;
        browser.press(Key::Home).await?;
        browser.until(&format!("{id}: the first event"), &format!("{OPEN} !== ''")).await?;
        let first = browser.text(OPEN).await?;
        browser.press(Key::Right).await?;
        browser.until(&format!("{id}: another than {first}"), &format!("{OPEN} !== {first:?}")).await?;
        browser.press(Key::Left).await?;
        browser.until(&format!("{id}: back to the first"), &format!("{OPEN} === {first:?}")).await?;
        browser.press(Key::End).await?;
        browser.until(&format!("{id}: the last event"), &format!("{OPEN} !== {first:?}")).await?;
        let last = browser.text(OPEN).await?;
        let marks = format!("return {LOWER}.querySelectorAll('.timeline-mark').length");
        let before = browser.value(&marks).await?;
        for _ in 0..4 {
            browser.client.active_element().await?.send_keys("+").await?;
        }
        browser.until("the axis came closer", "return location.search.includes('from-')").await?;
        ensure!(browser.text(OPEN).await? == last, "{id}: zooming keeps the open event");
        ensure!(browser.value(&marks).await? != before, "{id}: another stretch shows other marks");
        // The same address shows the same to another reader.
        let address = browser.text("return location.href").await?;
        browser.go("about:blank").await?;
        browser.go_alive(&address).await?;
        browser.until("the event is open again", "return !!document.querySelector('section.timeline-open')").await?;
        ensure!(browser.text(OPEN).await? == last, "{id}: {address}");
        browser.value("document.querySelector('.timeline-frame').focus()").await?;
        browser.press(Key::Escape).await?;
        browser.until("Escape closes it", "return !document.querySelector('section.timeline-open')").await?;
        browser.is_clean(&site.url()).await?;
    }
    Ok(())
}

/// A word in two or more events of the partnership's timeline, but not in most, with how many.
fn rare_word() -> Result<(String, usize)> {
    let file = named("E2E_DIST")?.join("timelines/partnership/partnership.json");
    let json: Value = serde_json::from_str(&std::fs::read_to_string(file)?)?;
    let events = json["events"].as_array().context("events")?;
    let told = |event: &Value| format!("{} {}", event["title"], event["summary"]).to_lowercase();
    let told: Vec<String> = events.iter().map(told).collect();
    // Actors are searched too, but are not shown in every list.
    let who: String = events.iter().map(|event| event["who"].to_string().to_lowercase()).collect();
    let words =
        told.iter().flat_map(|text| text.split(|c: char| !c.is_ascii_lowercase())).filter(|word| word.len() > 4);
    let counted = words.map(|word| (word.to_owned(), told.iter().filter(|text| text.contains(word)).count()));
    let mut rare = counted.filter(|(word, many)| (2..told.len() / 4).contains(many) && !who.contains(word.as_str()));
    rare.next().context("no word is rare")
}

#[tokio::test(flavor = "multi_thread")]
async fn filters_and_search_leave_what_they_say() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    browser.go_alive(&format!("{}timelines/partnership/", site.url())).await?;
    let all = browser.text(COUNT).await?;
    browser.click(".filters > summary").await?;
    let counted = browser
        .text("const b = document.querySelector('.filter-values button'); b.click(); return b.querySelector('.filter-number').textContent")
        .await?;
    let left = format!("{} of ", counted.trim());
    browser.until("as many are left as were counted", &format!("{COUNT}.startsWith({left:?})")).await?;
    browser.click(".figure-tabs li:nth-child(2) a").await?;
    let listed = browser.value("return document.querySelectorAll('.timeline-list > li').length").await?;
    ensure!(counted.trim() == format!("{listed}"), "{listed} in the list, {counted} counted");
    browser.click(".filter-clear").await?;
    browser.until("all are back", &format!("{COUNT} === {all:?}")).await?;
    let (word, many) = rare_word()?;
    browser.element(".filter-search input").await?.send_keys(&word).await?;
    browser.until("the search leaves few", &format!("{COUNT}.startsWith('{many} of ')")).await?;
    let told = format!(
        "const all = [...document.querySelectorAll('.timeline-list > li')]; \
         return all.length === {many} && all.every(own => own.textContent.toLowerCase().includes({word:?}))"
    );
    browser.until("the search found what holds the word", &told).await?;
    browser.until("the address holds it", &format!("return location.search.includes('find-{word}')")).await?;
    browser.click(".figure-tabs li:nth-child(3) a").await?;
    let dates =
        "return JSON.stringify([...document.querySelectorAll('.timeline .figure-data time')].map(t => t.dateTime))";
    let rising: Vec<String> = serde_json::from_str(&browser.text(dates).await?)?;
    browser.click(".timeline-order").await?;
    let falling: Vec<String> = serde_json::from_str(&browser.text(dates).await?)?;
    ensure!(rising.len() > 1 && rising.iter().rev().eq(falling.iter()), "{rising:?} turned round is {falling:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_fingers_and_the_wheel_zoom() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.go_alive(&format!("{}timelines/partnership/", site.url())).await?;
    let window = "return location.search";
    let send = |name: &str, apart: i32| {
        format!(
            "const f = {LOWER}; \
             const at = x => new Touch({{ identifier: x, target: f, clientX: x, clientY: 300 }}); \
             f.dispatchEvent(new TouchEvent({name:?}, {{ cancelable: true, bubbles: true, touches: [at({}), at({})] }}))",
            580 - apart,
            580 + apart
        )
    };
    for apart in [20, 40, 80] {
        browser.value(&send("touchmove", apart)).await?;
    }
    browser.until("two fingers came closer", "return location.search.includes('from-')").await?;
    let pinched = browser.text(window).await?;
    let wheel = |modifier: &str| {
        format!(
            "return String({LOWER}.dispatchEvent(new WheelEvent('wheel', \
             {{ deltaY: -400, {modifier} clientX: 580, cancelable: true, bubbles: true }})))"
        )
    };
    // Pressing the years of the upper strip moves the window there.
    let press = "const o = [...document.querySelectorAll('.timeline-years')].find(own => own.getClientRects().length); \
                 const box = o.getBoundingClientRect(); o.dispatchEvent(new PointerEvent('pointerdown', \
                 { bubbles: true, clientX: box.left + box.width * 0.2, clientY: box.top + 5 }));";
    browser.value(press).await?;
    browser.until("the years moved the window", &format!("return location.search !== {pinched:?}")).await?;
    let pinched = browser.text(window).await?;
    ensure!(browser.text(&wheel("")).await? == "true", "the bare wheel scrolls the page");
    ensure!(browser.text(&wheel("ctrlKey: true,")).await? == "false", "with Control it is the axis's");
    browser.until("the wheel came closer", &format!("return location.search !== {pinched:?}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn list_and_table_are_there_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    for id in TIMELINES.iter() {
        browser.go(&format!("{}timelines/{id}/", site.url())).await?;
        let height = "return document.querySelector('.timeline-list').getBoundingClientRect().height";
        ensure!(browser.value(height).await?.as_f64().is_some_and(|h| h > 2000.0), "{id}: the list is not shown");
        browser.go("about:blank").await?;
        browser.go(&format!("{}timelines/{id}/#{id}-table", site.url())).await?;
        let height = "return document.querySelector('.timeline .figure-data').getBoundingClientRect().height";
        ensure!(browser.value(height).await?.as_f64().is_some_and(|h| h > 1000.0), "{id}: the table is not shown");
    }
    Ok(())
}

#[test]
fn the_files_open_in_other_programs() -> Result<()> {
    for id in TIMELINES.iter() {
        let file = |ending: &str| -> Result<String> {
            let path = named("E2E_DIST")?.join(format!("timelines/{id}/{id}.{ending}"));
            std::fs::read_to_string(&path).with_context(|| path.display().to_string())
        };
        let json: Value = serde_json::from_str(&file("json")?)?;
        let events = json["events"].as_array().context("events")?;
        ensure!(!events.is_empty(), "{id}: no events");

        let text = file("csv")?;
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        let id_column = rows.headers()?.iter().position(|head| head == "id").context("a column of ids")?;
        let ids: Vec<String> =
            rows.records().map(|row| Ok(row?.get(id_column).context("an id")?.to_owned())).collect::<Result<_>>()?;
        let expect: Vec<&str> = events.iter().filter_map(|event| event["id"].as_str()).collect();
        ensure!(ids == expect, "{id}: CSV and JSON tell different events");

        let text = file("ics")?;
        // RFC 5545 recommends at most 75 bytes per line; the crate counts the last piece of a line without its leading
        // space.
        ensure!(text.split("\r\n").all(|line| line.len() <= 76), "{id}: a line is longer than 76 bytes");
        let calendar: icalendar::Calendar = text.parse().map_err(|error| anyhow::anyhow!("{id}: {error}"))?;
        let entries: Vec<_> = calendar.components.iter().filter_map(icalendar::CalendarComponent::as_event).collect();
        ensure!(entries.len() == events.len(), "{id}: {} entries for {} events", entries.len(), events.len());
        for (entry, event) in entries.iter().zip(events) {
            use icalendar::{Component, DatePerhapsTime};
            ensure!(entry.get_summary() == event["title"].as_str(), "{id}: {:?}", entry.get_summary());
            let date = event["date"].as_str().context("a date")?;
            let (Some(DatePerhapsTime::Date(from)), Some(DatePerhapsTime::Date(to))) =
                (entry.get_start(), entry.get_end())
            else {
                anyhow::bail!("{id}: {date} is no whole day");
            };
            // A date that is only a year covers all of it: it is on no particular day.
            ensure!(from.to_string().starts_with(date), "{id}: {date} begins on {from}");
            let days = (to - from).num_days();
            ensure!(date.len() == 10 || days >= 28, "{id}: {date} lasts {days} days");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_timeline_prints_on_two_pages_with_every_event() -> Result<()> {
    let site = site(Faults::default()).await?;
    for has_script in [true, false] {
        let browser = Browser::open(1200, 900).await?;
        if !has_script {
            browser.scripts_off().await?;
        }
        for id in TIMELINES.iter() {
            let address = format!("{}timelines/{id}/", site.url());
            if has_script {
                browser.go_alive(&address).await?
            } else {
                browser.go(&address).await?
            }
            let a4 = PrintConfiguration::builder()
                .size(PrintSize { width: 21.0, height: 29.7 })
                .margins(PrintMargins { top: 1.0, bottom: 1.0, left: 1.0, right: 1.0 })
                .background(true)
                .build()
                .map_err(|error| anyhow::anyhow!("{error:?}"))?;
            let paper = lopdf::Document::load_mem(&browser.client.print(a4).await?)?;
            let pages = paper.get_pages().len();
            ensure!((1..=2).contains(&pages), "{id}: {pages} pages, script {has_script}");
            let words = paper.extract_text(&(1..=2).take(pages).collect::<Vec<u32>>())?;
            let squeezed = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            let words = squeezed(&words);
            let path = named("E2E_DIST")?.join(format!("timelines/{id}/{id}.json"));
            let json: Value = serde_json::from_str(&std::fs::read_to_string(path)?)?;
            for event in json["events"].as_array().context("events")? {
                let title = event["title"].as_str().context("a title")?;
                ensure!(words.contains(&squeezed(title)), "{id}: “{title}” is not on the paper");
            }
        }
    }
    Ok(())
}
