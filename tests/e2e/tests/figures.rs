//! Every figure by keyboard, every download opened, guesses and controls, without script too.

use std::fs;

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::content::beginning;
use e2e::downloads::Downloads;
use e2e::{figures, named, site};
use fantoccini::key::Key;
use serde_json::json;
use xtask::server::Faults;

/// The slider's text for screen readers, and what is below the drawing.
const SAID: &str = "const f = document.querySelector('figure.figure'); \
    return [f.querySelector('.chart-slider').getAttribute('aria-valuetext'), f.querySelector('.figure-readout').textContent]";

/// The content of the table, with headers.
const TABLE: &str = "return document.querySelector('.figure-data').textContent";

/// The first figure whose page contains what is wanted.
fn figure_with(is_it: impl Fn(&str) -> bool) -> Result<String> {
    let found = figures()?.into_iter().find(|id| page(id).is_ok_and(|html| is_it(&html)));
    found.context("no figure is such a one")
}

/// The page of a figure as built.
fn page(id: &str) -> Result<String> {
    let file = named("E2E_DIST")?.join(format!("figures/{id}/index.html"));
    fs::read_to_string(&file).with_context(|| file.display().to_string())
}

/// Reveals the answer of a figure that asks first.
async fn reveal(browser: &Browser) -> Result<()> {
    browser.value("document.querySelector('.predict-skip')?.click()").await?;
    browser.until("the answer is shown", "return !document.querySelector('.is-asking')").await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_figure_is_read_by_keyboard() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    for id in figures()? {
        browser.go_alive(&format!("{}figures/{id}/", site.url())).await?;
        reveal(&browser).await?;
        if browser.value("return !document.querySelector('.chart-slider')").await? == json!(true) {
            // A figure that is only a table is read as a table.
            let shown = browser.value("return document.querySelector('.figure-data').offsetHeight > 0").await?;
            ensure!(shown == json!(true), "{id}: neither chart nor table");
            continue;
        }
        let stops = browser
            .value("return [...document.querySelectorAll('.figure-plot *')].filter(e => e.tabIndex >= 0 && !e.disabled).length")
            .await?;
        ensure!(stops == json!(1), "{id}: the chart is {stops} tab stops");
        browser.value("document.querySelector('.chart-slider').focus()").await?;
        browser.press(Key::Home).await?;
        let first = browser.text(SAID).await?;
        browser.press(Key::End).await?;
        let last = browser.text(SAID).await?;
        ensure!(first != last, "{id}: Home and End read the same: {first}");
        let pair: Vec<String> = serde_json::from_str(&last)?;
        ensure!(pair[0] == pair[1] && pair[0].contains(':'), "{id}: slider and page say different things: {last}");
        for key in [Key::Left, Key::Up] {
            browser.press(key).await?;
        }
        ensure!(browser.text(SAID).await? != last, "{id}: arrows do not move");
        browser.press(Key::Escape).await?;
        let drawn = browser.value("return document.querySelectorAll('.cursor-dot').length").await?;
        ensure!(drawn == json!(0), "{id}: Escape leaves the cursor");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_download_opens_and_says_where_it_comes_from() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let files = Downloads::of(&browser).await?;
    for id in figures()? {
        browser.go_alive(&format!("{}figures/{id}/", site.url())).await?;
        reveal(&browser).await?;
        browser.value("document.querySelector('.figure-take').open = true").await?;
        let title = browser.heading().await?;
        browser.value("document.querySelector('.figure-files a[download$=csv]').click()").await?;
        let text = files.text(&format!("{id}.csv")).await?;
        ensure!(text.is_ascii() && !text.starts_with('#'), "{id}: the CSV does not begin with its header");
        browser.value("document.querySelector('.figure-files a[download$=json]').click()").await?;
        let about = files.text(&format!("{id}.csv-metadata.json")).await?;
        ensure!(about.contains(&title) && about.contains("dc:source"), "{id}: the metadata do not say what it is");
        let rows = browser.value("return document.querySelectorAll('.figure-data tbody tr').length").await?;
        let lines = text.trim_end().split("\r\n").count();
        ensure!(
            Some(lines as u64) == rows.as_u64().map(|rows| rows + 1),
            "{id}: the CSV has {lines} lines, the table {rows}"
        );
        if browser.value("return !document.querySelector('.figure-png')").await? == json!(true) {
            continue;
        }
        browser.value("document.querySelector('.figure-files a[download$=svg]').click()").await?;
        let text = files.text(&format!("{id}.svg")).await?;
        let picture = roxmltree::Document::parse(&text).with_context(|| format!("{id}.svg"))?;
        let words: String = picture.descendants().filter_map(|node| node.text()).collect::<Vec<_>>().join(" ");
        for part in [title.clone(), beginning("file_source"), beginning("file_licence")] {
            ensure!(words.contains(&part), "{id}: the SVG does not say “{part}”");
        }
        ensure!(!text.contains("var("), "{id}: the SVG needs a stylesheet that it does not carry");
        browser.value("document.querySelector('.figure-png').click()").await?;
        let bytes = files.bytes(&format!("{id}.png")).await?;
        let mut reader =
            png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().with_context(|| format!("{id}.png"))?;
        let mut pixels = vec![0; reader.output_buffer_size().context("a size")?];
        let frame = reader.next_frame(&mut pixels)?;
        let inks = pixels.chunks_exact(4).filter(|pixel| pixel[0] < 200 || pixel[1] < 200 || pixel[2] < 200).count();
        ensure!(frame.width >= 1000 && inks > 2000, "{id}: a PNG of {} px with {inks} dark pixels", frame.width);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_guess_hides_the_answer_then_shows_the_gap() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let mut asked = 0;
    for id in figures()? {
        browser.go_alive(&format!("{}figures/{id}/", site.url())).await?;
        if browser.value("return !document.querySelector('.predict')").await? == json!(true) {
            continue;
        }
        asked += 1;
        let hidden = "return [...document.querySelectorAll('.is-asking .figure-finding, .is-asking .chart .is-asked')]\
            .every(e => getComputedStyle(e).visibility === 'hidden')";
        ensure!(browser.value(hidden).await? == json!(true), "{id}: the answer can be seen");
        let before = browser.text("return document.querySelector('.predict input[type=range]').value").await?;
        browser.value("document.querySelector('.predict input[type=range]').focus()").await?;
        browser.press(Key::Right).await?;
        let after = browser.text("return document.querySelector('.predict input[type=number]').value").await?;
        ensure!(before != after, "{id}: the arrow key does not move the guess from {before}");
        browser.value("document.querySelector('.predict-show').click()").await?;
        browser.until("the gap is shown", "return !!document.querySelector('.predict-result')").await?;
        let said = browser.text("return document.querySelector('.predict-result').textContent").await?;
        let ways = ["predict_more", "predict_less", "predict_equal"].map(beginning);
        ensure!(ways.iter().any(|way| said.contains(way)), "{id}: {said}");
        let address = browser.text("return location.href").await?;
        ensure!(!address.contains('?'), "{id}: the guess leaves the page: {address}");
        browser.value("document.querySelector('.predict-again').click()").await?;
        browser.until("it asks again", "return !!document.querySelector('.predict-show')").await?;
    }
    ensure!(asked > 0, "no figure asks first");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn views_and_switches_have_addresses() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1000, 900).await?;
    let id = figure_with(|html| {
        html.matches("class=\"measure\"").count() > 1 && html.matches("class=\"series ").count() > 2
    })?;
    browser.go_alive(&format!("{}figures/{id}/", site.url())).await?;
    reveal(&browser).await?;
    browser.value("document.querySelectorAll('.figure-switches button.measure')[1].click()").await?;
    browser.value("document.querySelectorAll('.figure-switches button.series')[2].click()").await?;
    browser.value("document.querySelectorAll('.figure-tabs a')[1].click()").await?;
    browser.until("the table is shown", "return document.querySelector('.figure-data').offsetHeight > 0").await?;
    let says = format!(
        "return /^\\?{id}=as-[a-z0-9-]+\\.no-[a-z0-9-]+$/.test(location.search) && location.hash === '#{id}-table'"
    );
    browser.until("the address says it", &says).await?;
    let pressed =
        "return JSON.stringify([...document.querySelectorAll('.figure-switches button')].map(b => b.ariaPressed))";
    let shown = (browser.text(pressed).await?, browser.text(TABLE).await?);
    let address = browser.text("return location.href").await?;
    // The same address shows the same to another reader.
    browser.go("about:blank").await?;
    browser.go_alive(&address).await?;
    browser.until("the table is shown", "return document.querySelector('.figure-data').offsetHeight > 0").await?;
    browser.until("measure and series are kept", &format!("{pressed} === {:?}", shown.0)).await?;
    ensure!(browser.text(TABLE).await? == shown.1, "the table holds something else");
    // Numbers follow the reader's system everywhere.
    let id = figure_with(|html| in_millions(html).is_some())?;
    let million = in_millions(&page(&id)?).context("a number")?;
    browser.go_alive(&format!("{}figures/{id}/?numbers=million", site.url())).await?;
    let finding = browser.text("return document.querySelector('.figure-finding').textContent").await?;
    ensure!(finding.contains(&million), "{id} does not say {million}: {finding}");
    Ok(())
}

/// A number of a figure's finding as written in millions, if that differs.
fn in_millions(html: &str) -> Option<String> {
    let finding = html.split("figure-finding").nth(1)?.split("</p>").next()?;
    Some(finding.split(" data-million=\"").nth(1)?.split('"').next()?.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn charts_tables_and_sources_are_there_without_script() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    browser.scripts_off().await?;
    for (anchor, seen) in [
        ("", ".chart-compact svg"),
        ("#rd-spending-table", ".figure-data"),
        ("#rd-spending-sources", ".figure-sources"),
    ] {
        browser.go(&format!("{}figures/rd-spending/{anchor}", site.url())).await?;
        let height =
            browser.value(&format!("return document.querySelector('{seen}').getBoundingClientRect().height")).await?;
        ensure!(height.as_f64().is_some_and(|height| height > 100.0), "{anchor}: {seen} is {height} px high");
        let finding =
            browser.value("return getComputedStyle(document.querySelector('.figure-finding')).visibility").await?;
        ensure!(finding == json!("visible"), "the answer is veiled without script");
        browser.go("about:blank").await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_of_a_table_are_copied_without_the_letters_of_its_notes() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    browser.scripts_off().await?;
    let id = figure_with(|html| html.contains("figure-mark"))?;
    let address = format!("{}figures/{id}/", site.url());
    browser.go(&address).await?;
    let panel = browser.text("return document.querySelector('.figure-data').closest('.figure-panel').id").await?;
    browser.go(&format!("{address}#{panel}")).await?;
    browser.until("the table is shown", "return document.querySelector('.figure-data').checkVisibility()").await?;
    let wrong = "const copied = own => { getSelection().selectAllChildren(own); return getSelection().toString().trim(); }; \
         const cells = [...document.querySelectorAll('.figure-data :is(td, th):has(.figure-mark)')]; \
         return [cells.length, cells.filter(own => { \
             const bare = own.cloneNode(true); bare.querySelectorAll('.figure-mark').forEach(mark => mark.remove()); \
             return copied(own) !== bare.textContent.trim(); }).map(own => copied(own))]";
    let (count, wrong): (usize, Vec<String>) = serde_json::from_value(browser.value(wrong).await?)?;
    ensure!(count > 0 && wrong.is_empty(), "{count} cells with notes, copied with them: {wrong:?}");
    Ok(())
}
