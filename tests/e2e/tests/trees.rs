//! The accessibility outline of each sort of page and each exhibit is as it was when last approved, and nothing usable
//! is without a name.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::tree::Outline;
use e2e::{RECOMMENDATIONS, STEPS, TIMELINES, figures, site};
use xtask::project;
use xtask::server::Faults;

/// Opens what is collapsed, as for a reader who wants everything.
const UNFOLD: &str = "document.querySelectorAll('main details').forEach(e => { e.open = true; })";
/// Whether what was opened has finished loading.
const IS_THERE: &str =
    "return [...document.querySelectorAll('.figure-take')].every(e => e.querySelector('.figure-citations'))";

/// The pages of each sort, by the name of its outline.
fn sorts() -> Result<Vec<(&'static str, Vec<String>)>> {
    let below = |folder: &str, ids: &[String]| ids.iter().map(|id| format!("{folder}{id}/")).collect::<Vec<_>>();
    let one = |path: &str| vec![path.to_owned()];
    Ok(vec![
        ("cover", one("")),
        ("step", below("", &STEPS)),
        ("timeline", below("timelines/", &TIMELINES)),
        ("recommendation", below("recommendations/", &RECOMMENDATIONS)),
        ("framed-figure", below("embed/figures/", &figures()?)),
        ("framed-step", below("embed/", &STEPS[..1])),
        ("figures", one("figures/")),
        ("ledger", one("ledger/")),
        ("argument", one("argument/")),
        ("claims", one("claims/?claims=sources-one")),
        ("sources", one("sources/?sources=weak-yes")),
        ("brief", one("brief/")),
        ("teach", one("teach/")),
        ("snippets", one("embed/")),
        ("nowhere", one("no-such-page/")),
    ])
}

/// The outline of some pages, alive and expanded.
async fn outline(browser: &Browser, site: &str, paths: &[String]) -> Result<Outline> {
    let mut outline = Outline::new();
    for path in paths {
        browser.go_alive(&format!("{site}{path}")).await?;
        browser.value(UNFOLD).await?;
        browser.until("what was opened is there", IS_THERE).await?;
        browser.settled().await?;
        outline.add(&browser.accessibility().await?)?;
    }
    Ok(outline)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_sort_of_page_is_told_as_it_was() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    let found = project().join("target/trees");
    std::fs::create_dir_all(&found)?;
    let mut otherwise = Vec::new();
    for (sort, paths) in sorts()? {
        let outline = outline(&browser, &site.url(), &paths).await?;
        ensure!(outline.nameless.is_empty(), "{sort}: without a name: {:#?}", outline.nameless);
        let (name, now) = (format!("{sort}.txt"), outline.written());
        std::fs::write(found.join(&name), &now)?;
        let before = std::fs::read_to_string(project().join("tests/e2e/trees").join(&name)).unwrap_or_default();
        let [old, new] = [&before, &now].map(|text| text.lines().collect::<Vec<_>>());
        let line = old.iter().zip(&new).position(|(old, new)| old != new).unwrap_or(old.len().min(new.len()));
        if before != now {
            otherwise.push(format!("{name}: line {}: {:?} was {:?}", line + 1, new.get(line), old.get(line)));
        }
    }
    ensure!(
        otherwise.is_empty(),
        "outlines differ from tests/e2e/trees; those of now are in {}: read them beside each other, and copy what is \
         meant\n{}",
        found.display(),
        otherwise.join("\n")
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_without_words_and_a_heading_that_is_none_are_noticed() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1200, 900).await?;
    let paths = vec!["ledger/".to_owned()];
    let whole = outline(&browser, &site.url(), &paths).await?;
    browser.value("document.querySelector('main button').textContent = ''").await?;
    browser.value("const h = document.querySelector('main h1'); h.outerHTML = `<div>${h.innerHTML}</div>`").await?;
    let mut spoilt = Outline::new();
    spoilt.add(&browser.accessibility().await?)?;
    ensure!(!spoilt.nameless.is_empty(), "a button without a name passes");
    ensure!(whole.written() != spoilt.written(), "a page without its heading is told alike");
    Ok(())
}
