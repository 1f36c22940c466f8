//! The axis of the timelines as displayed: complete labels that do not overlap, true scales, the card, rows on a phone.

use anyhow::{Result, ensure};
use e2e::browser::Browser;
use e2e::{TIMELINES, site};
use xtask::server::Faults;

/// What is wrong with the strips shown, as lines.
const FAULTS: &str = r"
    const faults = [];
    const shown = [...document.querySelectorAll('.timeline-strips')].filter(own => own.getClientRects().length);
    if (shown.length !== 1) return 'strips of ' + shown.length + ' widths are shown';
    const years = [];
    for (const strip of shown[0].querySelectorAll('.timeline-strip')) {
      const end = strip.getBoundingClientRect();
      const block = strip.querySelector('.timeline-block rect')?.getBoundingClientRect().left ?? end.right;
      const boxes = [...strip.querySelectorAll('.timeline-label')].map(own => [own.textContent.trim(), own.getBoundingClientRect()]);
      boxes.forEach(([words, box], at) => {
        if (words.includes('…') || words.length > 22) faults.push(words + ': cut or long');
        if (box.left < end.left - 1 || box.right > block + 1) faults.push(words + ' passes an end');
        for (const [other, room] of boxes.slice(0, at)) {
          const beside = box.right <= room.left || room.right <= box.left;
          // Lines of text are taller than their letters, and rows closer than lines.
          const below = Math.abs(box.top - room.top) > 12;
          if (!beside && !below) faults.push(words + ' lies on ' + other);
        }
      });
      if ([...strip.querySelectorAll('.timeline-mark')].some(own => /^[0-9]+$/.test(own.querySelector('text')?.textContent ?? '')))
        faults.push('a mark is a number');
      const dates = [...strip.querySelectorAll('.timeline-faint')].map(own => [own.textContent.trim().match(/^(?:January )?([0-9]{4})$/)?.[1], own])
        .filter(([year]) => year);
      const [first, last] = [dates[0], dates.at(-1)];
      const year = (last[1].getBoundingClientRect().left - first[1].getBoundingClientRect().left) / (last[0] - first[0]);
      let scale = strip.previousElementSibling;
      const bar = scale.querySelector('.timeline-measure').getBoundingClientRect().width;
      if (Math.abs(bar - year) > 1) faults.push('a year is ' + year + ' px long, its bar ' + bar);
      years.push(bar);
    }
    const times = Number(shown[0].querySelector('.timeline-again').textContent.match(/([0-9.]+) times/)[1]);
    if (Math.abs(years[1] / years[0] - times) > 0.06 + times / years[0]) faults.push(times + ' times, but ' + years.join(' and '));
    return faults.join('\n')";

/// The spacing that readers may set (WCAG 1.4.12).
const SPACING: &str = "const own = new CSSStyleSheet(); \
    own.insertRule('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'); \
    document.adoptedStyleSheets = [own]";

#[tokio::test(flavor = "multi_thread")]
async fn every_label_is_whole_and_stands_alone_and_every_scale_is_true() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    for id in TIMELINES.iter() {
        for width in [1000, 1024, 1280, 1440, 1920] {
            browser.resize(width, 900).await?;
            browser.go("about:blank").await?;
            browser.go_alive(&format!("{}timelines/{id}/", site.url())).await?;
            let found = browser.text(FAULTS).await?;
            ensure!(found.is_empty(), "{id} at {width}: {found}");
            browser.value(SPACING).await?;
            let found: String = browser.text(FAULTS).await?.lines().filter(|own| !own.contains("bar")).collect();
            ensure!(found.is_empty(), "{id} at {width}, spaced: {found}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mark_opens_the_card_in_view_of_the_strips() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(1440, 900).await?;
    browser.go_alive(&format!("{}timelines/partnership/", site.url())).await?;
    let press = "[...document.querySelectorAll('.timeline-again + .timeline-strip .timeline-mark')] \
                 .find(own => own.getClientRects().length) \
                 .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))";
    browser.value(press).await?;
    let inside = "const box = document.querySelector('section.timeline-open')?.getBoundingClientRect(); \
                  const most = 18 * parseFloat(getComputedStyle(document.documentElement).fontSize); \
                  return !!box && box.height <= most + 4 && box.bottom <= innerHeight + 1 && box.top > 0";
    browser.until("the card is in view, and lets the strips be seen", inside).await?;
    browser.until("the mark says so", "return !!document.querySelector('.timeline-mark[aria-current]')").await?;
    browser.is_clean(&site.url()).await
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_phone_rows_open_in_place() -> Result<()> {
    let site = site(Faults::default()).await?;
    let browser = Browser::open(360, 740).await?;
    for id in TIMELINES.iter() {
        browser.go_alive(&format!("{}timelines/{id}/", site.url())).await?;
        let rows =
            "return [...document.querySelectorAll('.timeline-row')].filter(own => own.getClientRects().length).length";
        let named = browser.value(rows).await?;
        let low = "return [...document.querySelectorAll('.timeline-row > details > summary')].filter(own => own.getBoundingClientRect().height < 44).length";
        ensure!(browser.value(low).await? == 0, "{id}: a row is lower than a finger");
        browser.value("document.querySelectorAll('.timeline-row > details > summary')[1].click()").await?;
        let open = |row: usize| {
            format!(
                "return !!document.querySelectorAll('.timeline-row')[{row}].querySelector('details[open] .event-actors')"
            )
        };
        browser.until(&format!("{id}: the second row tells"), &open(1)).await?;
        browser.value("document.querySelectorAll('.timeline-row > details > summary')[3].click()").await?;
        browser.until(&format!("{id}: the fourth row tells"), &open(3)).await?;
        ensure!(browser.value(&open(1)).await? == true, "{id}: what was open stays so");
        browser.until("the address holds it", "return location.search.includes('event-')").await?;
        browser.value("document.querySelector('.timeline-more').click()").await?;
        browser.until("all have rows", &format!("{rows} > {named}")).await?;
        browser.until("the address holds them", "return location.search.includes('rows-all')").await?;
        let address = browser.text("return location.href").await?;
        browser.go("about:blank").await?;
        browser.go_alive(&address).await?;
        browser.until("another reader sees all rows", &format!("{rows} > {named}")).await?;
        browser.until("and the open one", "return !!document.querySelector('details[open] .event-actors')").await?;
        browser.is_clean(&site.url()).await?;
    }
    Ok(())
}
