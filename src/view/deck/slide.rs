//! One slide: one idea, large.

use super::super::Scope;
use super::super::article::kicker;
use super::super::element::{Attributed, Node, all, classed, el, link, node, plain, text, worded};
use super::super::events::when;
use super::super::evidence::evidence;
use super::super::exhibit::exhibit;
use super::super::figure::figure;
use super::super::heading::heading;
use super::super::inline::{blocks, inlines};
use super::super::recommendations::cards;
use super::super::statement::statement;
use super::Parts;
use crate::model::{Block, Event, Item, PlacedQuestion, Section, words_of};
use crate::state::{ExhibitModel, QuestionModel, Slide};

/// Words of a statement from which on it is set smaller.
const LONG: usize = 60;

/// Draws a slide.
pub fn slide(parts: &Parts<'_>, slide: Slide) -> Node {
    let scope = parts.scope;
    let page = &scope.page;
    let (class, shown) = match slide {
        Slide::Title => ("slide slide-title", title(scope)),
        Slide::Answer => {
            let answers = page.answers.iter().map(|own| node(statement(own, scope))).collect();
            ("slide", vec![small(&page.question), all(answers)])
        }
        Slide::Finding(index) => {
            let own = page.findings.get(index).map(|own| node(statement(own, scope)));
            ("slide slide-finding", [small(scope.messages().findings())].into_iter().chain(own).collect())
        }
        Slide::Item(at, index) => match page.sections.get(at) {
            Some(section) => item(section, index, scope),
            None => ("slide", Vec::new()),
        },
        Slide::Event(at, index, event) => {
            let item = page.sections.get(at).and_then(|section| section.items.get(index));
            let Some(Item::Events(list)) = item else { return Node::default() };
            ("slide slide-event is-long", list.events.get(event).map(|own| told(own, scope)).unwrap_or_default())
        }
        Slide::Question(index) => {
            let question = PlacedQuestion::all(page).nth(index).map(|own| {
                let id = own.id.clone();
                exhibit(&id, scope, ExhibitModel::Question(QuestionModel::first(own)))
            });
            (
                "slide slide-question",
                [over(scope.messages().question_heading(), scope)].into_iter().chain(question).collect(),
            )
        }
        Slide::End => ("slide slide-title", end(parts)),
    };
    classed("article", class, shown)
}

/// The line over a slide, which is its heading.
fn small(words: &str) -> Node {
    el("h1", (&["id", "tabindex", "class"], &["heading", "-1", "slide-heading"]), vec![text(words)])
}

/// The line over a part that has a heading of its own, which is one of the third level wherever it stands.
fn over(words: &str, scope: &Scope) -> Node {
    let names: Attributed<'_> = (&["id", "tabindex", "class"], &["heading", "-1", "slide-heading"]);
    all(vec![worded("h1", "visually-hidden", &scope.page.question), el("h2", names, vec![text(words)])])
}

fn title(scope: &Scope) -> Vec<Node> {
    let head = scope.site.page(&scope.page.id).map(|page| node(kicker(scope, page)));
    head.into_iter().chain([node(heading(&scope.page.question))]).collect()
}

fn item(section: &Section, index: usize, scope: &Scope) -> (&'static str, Vec<Node>) {
    let words = section.heading.as_deref().unwrap_or(&scope.page.question);
    let head = small(words);
    match section.items.get(index) {
        Some(Item::Statement(own)) => (sized(&own.blocks), vec![head, node(statement(own, scope))]),
        Some(Item::Figure(id)) => ("slide slide-figure", vec![over(words, scope), figure(id, scope)]),
        Some(Item::Cards(list)) => ("slide slide-cards", vec![over(words, scope), node(cards(list, scope))]),
        _ => ("slide", vec![head]),
    }
}

/// Many words are set smaller, so that they still fill one screen.
fn sized(text: &[Block]) -> &'static str {
    if words_of(text).split_whitespace().count() > LONG { "slide is-long" } else { "slide" }
}

fn told(event: &Event, scope: &Scope) -> Vec<Node> {
    let mut parts = vec![worded("p", "kicker", &when(event, scope)), small(&event.title)];
    let class = format!("statement statement-{}", event.kind.slug());
    let mut words = vec![node(blocks(&event.summary, scope))];
    words.extend(event.why.iter().map(|why| classed("p", "event-note", vec![node(inlines(why, scope))])));
    let ground = node(evidence(&event.id, event.kind, &event.sentences, &event.citations, scope));
    parts.push(el(
        "div",
        (&["class", "id"], &[&class, &event.id]),
        vec![classed("div", "statement-text", words), ground],
    ));
    parts
}

/// The way on, and all steps to choose from.
fn end(parts: &Parts<'_>) -> Vec<Node> {
    let scope = parts.scope;
    let messages = scope.messages();
    let (_, after) = scope.site.neighbours(&scope.page.id);
    let next = after.map(|page| {
        let words = format!("{} {}", messages.next(), page.title);
        classed("p", "slide-next", vec![link(&parts.address(&page.id, "1"), &words)])
    });
    let steps = scope.site.steps().map(|page| plain("li", vec![link(&parts.address(&page.id, "1"), &page.title)]));
    let steps = classed("ol", "slide-steps", steps.collect());
    [node(heading(messages.deck_end()))].into_iter().chain(next).chain([steps]).collect()
}
