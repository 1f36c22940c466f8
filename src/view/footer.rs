//! The bottom of every page: standing pages, languages, whose text this is.

use super::Scope;
use super::element::{ABSENT, Node, classed, el, link, plain, text};
use crate::format::fill;
use crate::model::{ANSWER_KEY, COVER, WORKSHEET};

/// Draws the footer.
pub fn footer(scope: &Scope) -> Node {
    let messages = scope.messages();
    let site = &scope.site;
    let brief = &site.brief;
    let about_brief = fill(
        messages.footer_brief(),
        &[("title", &brief.title), ("reference", &brief.reference()), ("publisher", &brief.publisher)],
    );
    // The pages of single figures are listed on the page of all figures, the sheets for a class on the teacher's.
    let elsewhere = [COVER, WORKSHEET, ANSWER_KEY];
    let standing =
        site.pages.iter().filter(|p| p.step.is_none() && !elsewhere.contains(&p.id.as_str()) && !p.id.contains('/'));
    let pages = standing.map(|page| {
        let current = if page.id == scope.page.id { "page" } else { ABSENT };
        let attributes: (&[&str], &[&str]) = (&["href", "aria-current"], &[&site.path(&page.id), current]);
        plain("li", vec![el("a", attributes, vec![text(&page.title)])])
    });
    let nav = |label: &str, entries: Vec<Node>| el("nav", (&["aria-label"], &[label]), vec![plain("ul", entries)]);
    let mut parts = vec![nav(messages.footer_pages(), pages.collect())];
    if site.languages.len() > 1 {
        let languages = site.languages.iter().filter(|l| l.tag != site.language.tag).map(|language| {
            let own = if scope.page.id == COVER { String::new() } else { format!("{}/", scope.page.id) };
            let path = format!("{}{}{own}", site.base, language.path);
            let names = &["href", "hreflang", "lang"];
            plain("li", vec![el("a", (names, &[&path, &language.tag, &language.tag]), vec![text(&language.name)])])
        });
        parts.push(nav(messages.languages(), languages.collect()));
    }
    let brief_link = link(&brief.url, messages.footer_brief_link());
    parts.push(plain("p", vec![text(&about_brief), text(" "), brief_link]));
    parts.push(plain("p", vec![text(messages.footer_licence()), text(" "), text(messages.footer_privacy())]));
    classed("footer", "site-foot", parts)
}
