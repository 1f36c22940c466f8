//! What a teacher finds on the teacher's page: plans, cards for a debate, a list to read, the file to take along.

use super::Scope;
use super::element::{Attributed, Node, all, classed, el, link, plain, text, worded};
use super::evidence::cited;
use super::inline::{blocks, inlines};
use crate::format::fill;
use crate::model::{ANSWER_KEY, Kind, Lesson, OFFLINE_FILE, Plan, Quote, RoleCard, TEACH, WORKSHEET};

/// Draws one of them.
pub fn lesson(lesson: &Lesson, scope: &Scope) -> Node {
    match lesson {
        Lesson::Plan(own) => plan(own, scope),
        Lesson::Card(own) => card(own, scope),
        Lesson::Reading(list) => classed("ul", "reading-list", list.iter().filter_map(|c| cited(c, scope)).collect()),
    }
}

/// A plan says when each part begins and ends, so that a glance at the clock is enough.
fn plan(plan: &Plan, scope: &Scope) -> Node {
    let messages = scope.messages();
    let mut from = 0;
    let rows = plan.parts.iter().map(|(minutes, does)| {
        let to = from + minutes;
        let span = fill(messages.lesson_span(), &[("from", &from.to_string()), ("to", &to.to_string())]);
        from = to;
        plain("li", vec![worded("span", "plan-time", &span), plain("span", vec![inlines(does, scope)])])
    });
    let minutes = fill(messages.lesson_minutes(), &[("minutes", &plan.minutes.to_string())]);
    let rows = classed("ol", "plan-parts", rows.collect());
    let heading = vec![text(&plan.title), text(" "), worded("span", "plan-minutes", &minutes)];
    classed("div", "plan", vec![plain("h3", heading), rows])
}

fn card(card: &RoleCard, scope: &Scope) -> Node {
    let mut parts = vec![plain("h3", vec![text(&card.name)]), blocks(&card.stands, scope)];
    parts.extend(card.quotes.iter().map(|own| quote(own, scope)));
    classed("div", "role-card", parts)
}

/// A statement with its kind, the way to it, and what the side may do with it.
fn quote(quote: &Quote, scope: &Scope) -> Node {
    let messages = scope.messages();
    let Some((page, own)) = &quote.told else { return Node::default() };
    let Some(step) = scope.site.page(page) else { return Node::default() };
    let kind = match own.kind {
        Kind::Brief => messages.kind_brief_short(),
        Kind::Background => messages.kind_background_short(),
        Kind::Since => messages.kind_since_short(),
    };
    let address = format!("{}#{}", scope.site.path(page), own.id);
    let source = vec![
        worded("span", &format!("quote-kind quote-{}", own.kind.slug()), kind),
        text(" "),
        link(&address, &fill(messages.told_in(), &[("title", &step.title)])),
    ];
    let turn = vec![plain("strong", vec![text(messages.lesson_turn())]), text(" "), text(&quote.turn)];
    let attributes: Attributed<'_> = (&["class", "data-statement"], &["role-quote", &own.id]);
    let parts = vec![
        classed("p", "quote-turn", turn),
        plain("blockquote", vec![blocks(&own.blocks, scope)]),
        classed("p", "quote-source", source),
    ];
    el("div", attributes, parts)
}

/// The file to take along where there is no network; it does not offer itself.
pub fn files(scope: &Scope) -> Node {
    let site = &scope.site;
    if site.is_offline() {
        return Node::default();
    }
    let address = format!("{}{OFFLINE_FILE}", site.base);
    let attributes: Attributed<'_> = (&["class", "href", "download"], &["button", &address, OFFLINE_FILE]);
    let whole = classed("p", "lesson-files", vec![el("a", attributes, vec![text(scope.messages().lesson_offline())])]);
    if site.has_papers { all(vec![whole, papers(scope)]) } else { whole }
}

/// Each step, the worksheet, its key and this page as PDF files in both sizes of paper.
fn papers(scope: &Scope) -> Node {
    let site = &scope.site;
    let sheets = [TEACH, WORKSHEET, ANSWER_KEY].into_iter().filter_map(|id| site.page(id));
    let rows = site.steps().chain(sheets).map(|page| {
        let file = |size: &str, word: &str| link(&format!("{}print/{}-{size}.pdf", site.base, page.id), word);
        let number = page.step.map(|number| format!("{number}. ")).unwrap_or_default();
        let words = text(&format!("{number}{}: ", page.title));
        plain("li", vec![words, file("a4", "A4"), text(", "), file("letter", "Letter")])
    });
    let rows = classed("ul", "lesson-papers", rows.collect());
    all(vec![plain("h3", vec![text(scope.messages().lesson_papers())]), rows])
}
