//! Recommendations in short, as cards and as a table, and links to what belongs together.

use super::Scope;
use super::element::{Attributed, Node, all, classed, el, link, plain, text, worded};
use super::statement::statement;
use crate::format::fill;
use crate::model::{Card, RECOMMENDATIONS, Way, Ways};

/// Draws cards; on the page of all recommendations in full and as a table too, elsewhere in short.
pub fn cards(cards: &[Card], scope: &Scope) -> Node {
    let list = classed("ol", "rec-cards", cards.iter().map(|own| card(own, scope)).collect());
    if scope.page.id == RECOMMENDATIONS {
        let words = scope.messages().rec_table();
        let heading = el("h2", (&["id"], &["table"]), vec![text(words)]);
        let table = classed("div", "rec-table", vec![table(cards, scope)]);
        return classed("div", "exhibit", vec![list, heading, table]);
    }
    let words = scope.messages().rec_all();
    let more = scope.site.page(RECOMMENDATIONS).map(|page| plain("p", vec![link(&scope.site.path(&page.id), words)]));
    let heading = worded("p", "rec-heading", scope.messages().rec_heading());
    classed("div", "exhibit", [heading, list].into_iter().chain(more).collect())
}

fn card(card: &Card, scope: &Scope) -> Node {
    let messages = scope.messages();
    let Some(page) = scope.site.page(&card.page) else { return Node::default() };
    let title = link(&scope.site.path(&page.id), &page.title);
    let mut parts = vec![plain(if card.told.is_some() { "h2" } else { "h3" }, vec![title])];
    if let Some((ask, problem)) = &card.told {
        parts.push(statement(ask, scope));
        let problem = vec![plain("strong", vec![text(messages.rec_problem())]), text(" "), text(problem)];
        parts.push(classed("p", "event-note", problem));
    }
    let [evidence, exists, obstacles, counters] = card.counts.map(|count| count.to_string());
    let numbers: &[(&str, &str)] =
        &[("evidence", &evidence), ("exists", &exists), ("obstacles", &obstacles), ("counters", &counters)];
    parts.push(worded("p", "rec-actors", &fill(messages.rec_who(), &[("who", &card.actors.join(", "))])));
    parts.push(worded("p", "event-note", &fill(messages.rec_holds(), numbers)));
    parts.push(squares(card, scope));
    if let Some(step) = scope.site.page(&card.step).filter(|_| card.told.is_some()) {
        let words = fill(messages.told_in(), &[("title", &step.title)]);
        parts.push(classed("p", "event-note", vec![link(&scope.site.path(&step.id), &words)]));
    }
    classed("li", "rec-card", parts)
}

/// One square for each related commitment, and their statuses in words.
fn squares(card: &Card, scope: &Scope) -> Node {
    if card.commitments.is_empty() {
        return Node::default();
    }
    let squares = card.commitments.iter().map(|(tone, _)| {
        let class = format!("rec-square t-{}", tone.name());
        el("span", (&["class", "aria-hidden"], &[&class, "true"]), Vec::new())
    });
    let words = text(&format!("{} {}", scope.messages().rec_statuses(), standings(card)));
    classed("p", "rec-squares event-note", squares.chain([words]).collect())
}

/// “2 delivered, 1 in progress”.
fn standings(card: &Card) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for (_, word) in &card.commitments {
        match counts.iter_mut().find(|(known, _)| known == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    if counts.is_empty() {
        return "–".to_owned();
    }
    let words: Vec<String> = counts.iter().map(|(word, count)| format!("{count} {}", word.to_lowercase())).collect();
    words.join(", ")
}

fn table(cards: &[Card], scope: &Scope) -> Node {
    let messages = scope.messages();
    let names = [
        messages.rec_actors(),
        messages.rec_problem(),
        messages.rec_exists(),
        messages.rec_obstacles(),
        messages.rec_counters(),
        messages.rec_commitments(),
    ];
    let column = |word: &&str| el("th", (&["scope"], &["col"]), vec![text(word)]);
    let head = [messages.rec_page()].iter().chain(&names).map(column).collect();
    let rows = cards.iter().filter_map(|card| {
        let page = scope.site.page(&card.page)?;
        let title = link(&scope.site.path(&page.id), &page.title);
        let [_, exists, obstacles, counters] = card.counts.map(|count| count.to_string());
        let problem = card.told.as_ref().map(|(_, problem)| problem.clone()).unwrap_or_default();
        let values = [card.actors.join(", "), problem, exists, obstacles, counters, standings(card)];
        let mut cells = vec![el("th", (&["scope"], &["row"]), vec![title])];
        cells.extend(
            names.iter().zip(&values).map(|(name, value)| el("td", (&["data-label"], &[name]), vec![text(value)])),
        );
        Some(plain("tr", cells))
    });
    let parts = vec![plain("thead", vec![plain("tr", head)]), plain("tbody", rows.collect())];
    let frame: Attributed<'_> =
        (&["class", "tabindex", "role", "aria-label"], &["figure-scroll", "0", "group", messages.rec_table()]);
    el("div", frame, vec![classed("table", "figure-data has-words", parts)])
}

/// Links of one sort as a list.
pub fn ways(class: &str, ways: &[Way], scope: &Scope) -> Node {
    let links = ways.iter().filter(|way| scope.site.page(&way.page).is_some()).map(|way| {
        let anchor = way.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
        let mut parts = vec![link(&format!("{}{anchor}", scope.site.path(&way.page)), &way.words)];
        if let Some(note) = &way.note {
            parts.push(worded("span", "way-note", note));
        }
        plain("li", parts)
    });
    classed("ul", class, links.collect())
}

/// What belongs to the page, by sort.
pub fn related(groups: &[Ways], scope: &Scope) -> Node {
    let label = scope.messages().rec_related();
    let groups = groups.iter().map(|group| {
        let parts = vec![plain("h3", vec![text(&group.heading)]), ways("ways", &group.ways, scope)];
        classed("div", "ways-group", parts)
    });
    let heading = el("h2", (&["id"], &["related"]), vec![text(label)]);
    let groups = classed("div", "ways-groups", groups.collect());
    el("section", (&["class", "aria-labelledby"], &["section related", "related"]), vec![all(vec![heading, groups])])
}
