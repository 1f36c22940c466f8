//! Handouts, worksheet and key as printed by `cargo xtask build --pdf`: complete, tagged, with sources at the end.

use anyhow::{Context, Result, ensure};
use e2e::browser::Browser;
use e2e::{PaperSize, SIZES, STEPS, named, papers, site, site_under_a_path, squeezed};
use lopdf::{Document, Object};
use xtask::server::Faults;

/// PDF measures in points, 72 to the inch.
const POINTS: f64 = 72.0;

/// Every text that print shows, each with whether something cuts it off.
const TEXTS: &str = "window.dispatchEvent(new Event('beforeprint')); \
    const texts = [], walker = document.createTreeWalker(document.querySelector('#app'), NodeFilter.SHOW_TEXT); \
    const range = document.createRange(); \
    for (let node; (node = walker.nextNode());) { \
      const box = node.parentElement; \
      if (!node.data.trim() || !box.checkVisibility({ visibilityProperty: true }) || box.closest('.visually-hidden, title, desc')) continue; \
      range.selectNodeContents(node); \
      const rects = [...range.getClientRects()].filter(rect => rect.width > 0); \
      if (rects.length === 0) continue; \
      let cut = rects.some(rect => rect.right > innerWidth + 1 || rect.left < -1); \
      for (let own = box; own && own !== document.body; own = own.parentElement) { \
        if (own.namespaceURI !== 'http://www.w3.org/1999/xhtml' || getComputedStyle(own).overflow === 'visible') continue; \
        const frame = own.getBoundingClientRect(); \
        cut ||= rects.some(rect => rect.right > frame.right + 1 || rect.left < frame.left - 1 || rect.bottom > frame.bottom + 1); \
      } \
      texts.push([node.data, cut]); \
    } \
    return texts";

fn paper(id: &str, size: &str) -> Result<Document> {
    let file = named("E2E_SUB_PATH_DIST")?.join(format!("print/{id}-{size}.pdf"));
    Document::load(&file).with_context(|| file.display().to_string())
}

fn words(paper: &Document) -> Result<String> {
    Ok(sheets(paper)?.concat())
}

/// The words of each page.
fn sheets(paper: &Document) -> Result<Vec<String>> {
    paper.get_pages().keys().map(|page| Ok(squeezed(&paper.extract_text(&[*page])?))).collect()
}

/// Whether the words are on one page, or start on one and end on the next: the file may list other text at the bottom
/// of a page after the part that is there.
fn is_on(sheets: &[String], words: &str) -> bool {
    let breaks = words.char_indices().map(|(at, _)| words.split_at(at));
    let mut parts = breaks.filter(|(before, after)| !before.is_empty() && !after.is_empty());
    sheets.iter().any(|sheet| sheet.contains(words))
        || parts
            .any(|(before, after)| sheets.windows(2).any(|pair| pair[0].contains(before) && pair[1].contains(after)))
}

/// The width of a paper's text, in CSS pixels.
fn width(size: PaperSize) -> u32 {
    ((size.width_inches - 1.2) * 96.0) as u32
}

#[tokio::test(flavor = "multi_thread")]
async fn every_paper_holds_the_whole_text_of_its_page_and_cuts_none_off() -> Result<()> {
    let site = site_under_a_path(Faults::default()).await?;
    for size in SIZES {
        let name = size.name;
        let browser = Browser::open(width(size), 900).await?;
        browser.as_paper().await?;
        for id in papers() {
            let paper = sheets(&paper(id, name)?)?;
            browser.go_alive(&format!("{}{id}/", site.url())).await?;
            let texts = browser.value(TEXTS).await?;
            let texts = texts.as_array().context("texts")?;
            ensure!(texts.len() > 60, "{id}: {} texts", texts.len());
            for text in texts {
                let words = text[0].as_str().unwrap_or_default();
                ensure!(text[1] == false, "{id}, {name}: “{words}” is cut off");
                ensure!(is_on(&paper, &squeezed(words)), "{id}, {name}: “{words}” is not on the paper");
            }
        }
    }
    Ok(())
}

#[test]
fn every_paper_has_its_size_title_tags_and_bookmarks() -> Result<()> {
    for id in papers() {
        for PaperSize { name, width_inches, height_inches } in SIZES {
            let paper = paper(id, name)?;
            let pages = paper.get_pages();
            let maximum = if ["worksheet", "answer-key"].contains(&id) { 30 } else { 18 };
            ensure!((2..=maximum).contains(&pages.len()), "{id}, {name}: {} pages", pages.len());
            for page in pages.values() {
                let media = paper.get_dictionary(*page)?.get(b"MediaBox")?.as_array()?;
                let side = |at: usize| media.get(at).and_then(|side| side.as_float().ok()).map_or(0.0, f64::from);
                let fits =
                    (side(2) - width_inches * POINTS).abs() < 1.0 && (side(3) - height_inches * POINTS).abs() < 1.0;
                ensure!(fits, "{id}, {name}: a page of {} × {} points", side(2), side(3));
            }
            let catalog = paper.catalog()?;
            let marks = paper.dereference(catalog.get(b"MarkInfo")?)?.1.as_dict()?;
            ensure!(matches!(marks.get(b"Marked"), Ok(Object::Boolean(true))), "{id}, {name}: tagged");
            ensure!(catalog.has(b"StructTreeRoot") && catalog.has(b"Lang"), "{id}, {name}: a tree of tags, a language");
            let outline = paper.dereference(catalog.get(b"Outlines")?)?.1.as_dict()?;
            ensure!(outline.has(b"First"), "{id}, {name}: bookmarks");
            let about = paper.dereference(paper.trailer.get(b"Info")?)?.1.as_dict()?;
            ensure!(!about.get(b"Title")?.as_str()?.is_empty(), "{id}, {name}: a title");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handout_ends_with_its_numbered_sources_and_figures_name_their_address() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(width(SIZES[0]), 900).await?;
    browser.as_paper().await?;
    // Readers without script print the same numbers and the same list.
    browser.scripts_off().await?;
    for id in STEPS.iter() {
        browser.go(&format!("{}{id}/", site.url())).await?;
        let count = browser.value("return document.querySelectorAll('.references li').length").await?;
        let count = count.as_u64().unwrap_or_default();
        ensure!(count > 3, "{id}: {count} sources at the end");
        let stray = "const last = document.querySelectorAll('.references li').length; \
             const numbers = [...document.querySelectorAll('.evidence-numbers')].filter(own => own.checkVisibility()) \
               .flatMap(own => own.textContent.match(/\\d+/g).map(Number)); \
             const all = new Set(numbers); \
             return [numbers.length, [...all].filter(own => own < 1 || own > last).length, last - all.size]";
        let stray = browser.value(stray).await?;
        ensure!(stray[0].as_u64() > Some(3) && stray[1] == 0 && stray[2] == 0, "{id}: numbers and sources: {stray}");
        let hidden = "return [...document.querySelectorAll('.evidence-body')].every(own => !own.checkVisibility())";
        ensure!(browser.value(hidden).await? == true, "{id}: sources stand at the end alone");
        let figures = "return [...document.querySelectorAll('figure.figure')].map(own => own.id)";
        let figures = browser.value(figures).await?;
        let paper = words(&paper(id, "a4")?)?;
        for figure in figures.as_array().into_iter().flatten().filter_map(|own| own.as_str()) {
            let address = squeezed(&format!("https://example.org/explainer/figures/{figure}/"));
            ensure!(paper.contains(&address), "{id}: the address of {figure} is not on the paper");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slow_phone_prints_the_address_of_every_figure_too() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(width(SIZES[0]), 900).await?;
    browser.slow_down(8.0).await?;
    browser.go_alive(&format!("{}constraints/", site.url())).await?;
    let figures = browser.value("return [...document.querySelectorAll('figure.figure')].map(own => own.id)").await?;
    let figures: Vec<&str> = figures.as_array().into_iter().flatten().filter_map(|own| own.as_str()).collect();
    ensure!(figures.len() > 3, "{} figures", figures.len());
    let paper = words(&Document::load_mem(&browser.pdf(SIZES[0]).await?)?)?;
    for figure in figures {
        let address = squeezed(&format!("{}figures/{figure}/", site.url()));
        ensure!(paper.contains(&address), "the address of {figure} is not on the paper");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_worksheet_gives_nothing_of_the_key_away() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1024, 900).await?;
    browser.go(&format!("{}answer-key/", site.url())).await?;
    // The words above a list of answers give nothing away.
    let reasons = "return [...document.querySelectorAll('.sheet-question > p:not([class], :has(+ .question-options))')] \
         .map(own => own.textContent)";
    let reasons = browser.value(reasons).await?;
    let reasons: Vec<&str> = reasons.as_array().into_iter().flatten().filter_map(|own| own.as_str()).collect();
    ensure!(!reasons.is_empty(), "no reasons in the key");
    let (worksheet, key) = (words(&paper("worksheet", "a4")?)?, words(&paper("answer-key", "a4")?)?);
    for reason in reasons {
        ensure!(key.contains(&squeezed(reason)), "the key has “{reason}”");
        ensure!(!worksheet.contains(&squeezed(reason)), "the worksheet gives away “{reason}”");
    }
    Ok(())
}
