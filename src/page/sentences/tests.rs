//! Every sentence is listed once, with exactly what bears on it.

use std::collections::BTreeSet;

use super::*;
use crate::drawn::{Drawn, drawn, pages, text};
use crate::model::{Block, Generated, Inline, Kind, Page, PageKind, Statement, StatementRef};

fn list() -> (Vec<Sentence>, Drawn, Scope) {
    let mut found = pages().filter_map(|(page, scope)| {
        page.generated().find_map(|own| match own {
            Generated::Abstract(list) => Some((list.clone(), scope.clone())),
            _ => None,
        })
    });
    let (list, scope) = found.next().expect("a page of the abstract");
    let drawn = drawn(sentences(&list, &scope));
    (list, drawn, scope)
}

/// Pages with statements of their own: steps, the cover, recommendations.
fn with_statements() -> impl Iterator<Item = (&'static Page, &'static Statement)> {
    let is_told = |kind| matches!(kind, PageKind::Cover | PageKind::Step(_) | PageKind::Recommendation);
    let own = pages().map(|(page, _)| page).filter(move |page| is_told(page.kind()));
    own.flat_map(|page| page.statements().map(move |statement| (page, statement)))
}

#[test]
fn every_sentence_names_exactly_the_statements_that_retell_it() {
    let (list, drawn, _) = list();
    assert_eq!(
        drawn.attributes(".sentence .statement", "id"),
        list.iter().map(|own| own.statement.id.clone()).collect::<Vec<_>>()
    );
    for own in &list {
        let id = &own.statement.id;
        let retells = |one: &Statement| one.kind == Kind::Brief && one.sentences.contains(id);
        let wanted: BTreeSet<StatementRef> = with_statements()
            .filter(|(_, one)| retells(one))
            .map(|(page, one)| StatementRef { page: page.id().to_owned(), statement: one.id.clone() })
            .collect();
        let found: BTreeSet<StatementRef> = own.retold.iter().cloned().collect();
        assert_eq!(found, wanted, "{id}");
        assert_eq!(found.len(), own.retold.len(), "{id} names one twice");
    }
}

#[test]
fn every_counter_view_is_set_beside_the_sentences_that_it_names() {
    let (list, ..) = list();
    for own in &list {
        let id = &own.statement.id;
        let wanted: Vec<(&str, &str)> = with_statements()
            .filter(|(_, one)| one.kind != Kind::Brief && one.sentences.contains(id))
            .map(|(page, one)| (page.id(), one.id.as_str()))
            .collect();
        let found = own.counter_views.iter().map(|way| (way.page.as_str(), way.anchor.as_deref().unwrap_or_default()));
        assert_eq!(found.collect::<Vec<_>>(), wanted, "{id}");
        assert!(own.counter_views.iter().all(|way| !way.words.is_empty()), "{id}: a way without a name");
    }
}

#[test]
fn the_numbers_beside_the_sorts_are_those_of_the_links() {
    let (list, drawn, _) = list();
    let folds = drawn.all(".bearing");
    let links: usize = list.iter().map(Sentence::entries).sum();
    assert_eq!(drawn.count(".bearing a"), links);
    assert!(!folds.is_empty(), "nothing bears on anything");
    for fold in folds {
        let (words, rest) = text(fold).split_once(')').map(|(a, b)| (a.to_owned(), b.to_owned())).expect("a number");
        let count = fold.descendants().filter(|node| node.value().as_element().is_some_and(|own| own.name() == "a"));
        assert!(words.ends_with(&format!("({}", count.count())), "{words}{rest}");
    }
}

#[test]
fn a_text_of_ours_that_refers_to_a_sentence_stands_below_it() {
    let (list, ..) = list();
    let mut seen = 0;
    for (page, one) in with_statements().filter(|(_, one)| one.kind != Kind::Brief) {
        for block in &one.blocks {
            let Block::Paragraph(line) = block else { continue };
            for ids in line.iter().filter_map(|own| if let Inline::Brief(ids, _) = own { Some(ids) } else { None }) {
                for own in list.iter().filter(|own| ids.contains(&own.statement.id)) {
                    let mut ways = own.bearing.iter().flat_map(|group| &group.links);
                    let is_there = ways.any(|way| way.page == page.id() && way.anchor.as_ref() == Some(&one.id));
                    assert!(is_there, "{} refers to {}", one.id, own.statement.id);
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 0, "no reference was looked at");
}
