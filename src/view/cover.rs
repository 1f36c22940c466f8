//! The cover: the question, the drawing, the argument in one minute, and the way in.

use super::Scope;
use super::article::section;
use super::drawing::drawing;
use super::element::{Node, classed, el, plain, text, worded};
use super::heading::{heading, titled};
use crate::format::{self, fill};
use crate::model::Kind;
use crate::state::Progress;

/// Draws the cover.
pub fn cover(scope: &Scope, progress: &Progress) -> Node {
    let messages = scope.messages();
    let site = &scope.site;
    let brief = &site.brief;
    let tagline = fill(messages.site_tagline(), &[("reference", &brief.reference()), ("publisher", &brief.publisher)]);
    let way = |class: &str, page: &str, words: &str| {
        el("a", (&["class", "href"], &[class, &site.path(page)]), vec![text(words)])
    };
    let resumed = progress.last.as_deref().and_then(|id| site.page(id)).filter(|step| step.step.is_some());
    let mut ways: Vec<Node> =
        site.steps().next().map(|first| way("start", &first.id, messages.start())).into_iter().collect();
    ways.extend(resumed.map(|step| {
        let number = step.step.unwrap_or_default().to_string();
        way("resume", &step.id, &fill(messages.resume(), &[("step", &number), ("title", &step.title)]))
    }));
    let head = vec![
        classed("p", "kicker", vec![plain("span", vec![text(&brief.title)])]),
        heading(&scope.page.question),
        worded("p", "tagline", &tagline),
        worded("p", "tagline cover-reach", &reach(scope)),
        classed("p", "way-in", ways),
    ];
    let sections = scope.page.sections.iter().map(|s| section(s, scope));
    let parts = vec![
        classed("header", "cover-head", head),
        drawing(scope),
        titled("one-minute", messages.one_minute(), sections.collect()),
        kinds(scope),
    ];
    classed("article", "page cover", parts)
}

/// How far the record reaches, and when it was last gone over.
fn reach(scope: &Scope) -> String {
    let (site, messages) = (&scope.site, scope.messages());
    let version = site.version.parse().map_or_else(|_| site.version.clone(), |day| format::date(day, messages));
    let month = format::date(site.reaches, messages);
    fill(messages.record_reaches(), &[("month", &month), ("date", &version)])
}

/// How the three kinds of statement are marked.
fn kinds(scope: &Scope) -> Node {
    let messages = scope.messages();
    let rows = [
        (Kind::Brief, messages.kind_brief(), messages.kind_brief_long()),
        (Kind::Background, messages.kind_background(), messages.kind_background_long()),
        (Kind::Since, messages.kind_since(), messages.kind_since_long()),
    ];
    let rows = rows.map(|(kind, word, words)| {
        let parts = vec![plain("dt", vec![text(word)]), plain("dd", vec![text(words)])];
        classed("div", &format!("statement-{}", kind.slug()), parts)
    });
    titled("kinds", messages.kinds_explained(), vec![plain("dl", rows.into())])
}
