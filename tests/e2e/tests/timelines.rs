//! The timelines by keyboard, by finger, without script, and their files in other programs' hands.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{TIMELINES, named, site};
use fantoccini::key::Key;
use serde_json::Value;
use xtask::server::Faults;

const OPEN: &str = "return document.querySelector('section.timeline-open h2')?.textContent ?? ''";
const COUNT: &str = "return document.querySelector('.filter-status [role=status]').textContent";

#[tokio::test(flavor = "multi_thread")]
async fn a_reader_walks_and_zooms_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    for id in TIMELINES {
        browser.go_alive(&format!("{}timelines/{id}/", site.url())).await?;
        browser.until("marks are no tab stops", "return document.querySelector('.timeline-mark').tabIndex < 0").await?;
        browser.tab_to(".timeline-frame").await?;
        browser.press(Key::Home).await?;
        let first = browser.text(OPEN).await?;
        browser.press(Key::Right).await?;
        let second = browser.text(OPEN).await?;
        ensure!(!first.is_empty() && first != second, "{id}: {first:?} then {second:?}");
        browser.press(Key::Left).await?;
        ensure!(browser.text(OPEN).await? == first, "{id}: back to the first");
        browser.press(Key::End).await?;
        let last = browser.text(OPEN).await?;
        ensure!(last != first, "{id}: the last event");
        let marks = "return [...document.querySelectorAll('.timeline-marks')].find(s => s.getBoundingClientRect().width > 0)\
                     .querySelectorAll('.timeline-mark').length";
        let before = browser.value(marks).await?;
        for _ in 0..4 {
            browser.client.active_element().await?.send_keys("+").await?;
        }
        browser.until("the axis came closer", "return location.search.includes('from-')").await?;
        ensure!(browser.text(OPEN).await? == last, "{id}: zooming keeps the open event");
        ensure!(browser.value(marks).await? != before, "{id}: another stretch shows other marks");
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
    browser.client.find(fantoccini::Locator::Css(".filter-search input")).await?.send_keys("cray").await?;
    browser.until("the search leaves few", &format!("{COUNT} !== {all:?}")).await?;
    let titles = browser.text("return document.querySelector('.timeline-list').textContent.toLowerCase()").await?;
    ensure!(titles.contains("cray") && !titles.contains("nisar"), "the search found something else");
    browser.until("the address holds it", "return location.search.includes('find-cray')").await?;
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
    let browser = Browser::open(360, 740).await?;
    browser.go_alive(&format!("{}timelines/partnership/", site.url())).await?;
    let window = "return location.search";
    let send = |name: &str, apart: i32| {
        format!(
            "const f = document.querySelector('.timeline-frame'); \
             const at = x => new Touch({{ identifier: x, target: f, clientX: x, clientY: 300 }}); \
             f.dispatchEvent(new TouchEvent({name:?}, {{ cancelable: true, bubbles: true, touches: [at({}), at({})] }}))",
            180 - apart,
            180 + apart
        )
    };
    for apart in [20, 40, 80] {
        browser.value(&send("touchmove", apart)).await?;
    }
    browser.until("two fingers came closer", "return location.search.includes('from-')").await?;
    let pinched = browser.text(window).await?;
    let wheel = |control: bool| {
        format!(
            "return String(document.querySelector('.timeline-frame').dispatchEvent(new WheelEvent('wheel', \
             {{ deltaY: -400, ctrlKey: {control}, clientX: 180, cancelable: true, bubbles: true }})))"
        )
    };
    ensure!(browser.text(&wheel(false)).await? == "true", "the bare wheel scrolls the page");
    ensure!(browser.text(&wheel(true)).await? == "false", "with Control it is the axis's");
    browser.until("the wheel came closer", &format!("return location.search !== {pinched:?}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn list_and_table_are_there_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    for id in TIMELINES {
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
    for id in TIMELINES {
        let file = |ending: &str| -> Result<String> {
            let path = named("E2E_DIST")?.join(format!("timelines/{id}/{id}.{ending}"));
            std::fs::read_to_string(&path).with_context(|| path.display().to_string())
        };
        let json: Value = serde_json::from_str(&file("json")?)?;
        let events = json["events"].as_array().context("events")?;
        ensure!(events.len() >= 40, "{id}: {} events", events.len());

        let text = file("csv")?;
        let mut rows = csv::ReaderBuilder::new().comment(Some(b'#')).from_reader(text.as_bytes());
        let titles: Vec<String> =
            rows.records().map(|row| Ok(row?.get(7).context("a title")?.to_owned())).collect::<Result<_>>()?;
        let expect: Vec<&str> = events.iter().filter_map(|event| event["title"].as_str()).collect();
        ensure!(titles == expect, "{id}: CSV and JSON tell different events");

        let text = file("ics")?;
        ensure!(text.split("\r\n").all(|line| line.len() <= 75), "{id}: a line is longer than 75 bytes");
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
            // A date that is only a year covers all of it: it is on no day in particular.
            ensure!(from.to_string().starts_with(date), "{id}: {date} begins on {from}");
            let days = (to - from).num_days();
            ensure!(date.len() == 10 || days >= 28, "{id}: {date} lasts {days} days");
        }
    }
    Ok(())
}
