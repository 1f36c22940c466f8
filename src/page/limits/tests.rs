//! Every limit of every record is shown once.

use std::collections::BTreeMap;

use super::*;
use crate::drawn::{drawn, pages, squeezed, text};
use crate::model::{Block, ContentPart, Event, Generated, PageKind, Tone, words_of};

#[test]
fn every_limit_of_every_record_stands_once() {
    let mut found = pages().filter_map(|(page, scope)| {
        page.generated()
            .find_map(|own| if let Generated::Limits(own) = own { Some((own, scope.clone())) } else { None })
    });
    let (own, scope) = found.next().expect("a page of limits");
    let drawn = drawn(limits(own, &scope));
    let mut told: BTreeMap<String, usize> = BTreeMap::new();
    drawn.all(".limits dd:not(.limit-facts)").into_iter().for_each(|one| *told.entry(text(one)).or_default() += 1);
    let mut wanted: BTreeMap<String, usize> = BTreeMap::new();
    let mut want = |words: String| *wanted.entry(squeezed(&words)).or_default() += 1;
    for (page, _) in pages() {
        if let (PageKind::Figure, Some(figure)) = (page.kind(), page.figures().next()) {
            want(figure.limits.clone());
            figure.dispute.iter().for_each(|words| want(words.clone()));
        }
    }
    let events: BTreeMap<&str, &Event> = pages()
        .flat_map(|(page, _)| page.timeline().into_iter().flat_map(|own| own.events.iter().zip(&own.homes)))
        .filter(|(_, home)| home.is_none())
        .map(|(event, _)| (event.id.as_str(), event))
        .collect();
    let lines = events.values().filter_map(|event| event.dispute.clone());
    lines.for_each(|line| want(words_of(&[Block::Paragraph(line)])));
    let rows = pages().filter_map(|(page, _)| page.ledger()).flat_map(|ledger| &ledger.commitments);
    rows.filter(|row| row.tone == Tone::Unknown).for_each(|row| want(row.outcome.clone()));
    let limits = wanted.values().sum::<usize>();
    assert!(limits > 0, "no limit was looked at");
    let missing: Vec<_> = wanted.iter().filter(|(words, count)| told.get(*words) != Some(count)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    // The words of recommendations contain numbers, so these are identified by their position.
    let is_dispute = |id: &Option<String>| id.as_deref() == Some("dispute");
    let of_recommendations: Vec<&str> = pages()
        .filter(|(page, _)| page.kind() == PageKind::Recommendation)
        .flat_map(|(page, _)| page.sections.iter().filter(|section| is_dispute(&section.id)))
        .flat_map(|section| &section.items)
        .flat_map(|item| item.content_parts())
        .filter_map(|part| if let ContentPart::Statement(own) = part { Some(own.id.as_str()) } else { None })
        .collect();
    let anchors: Vec<&str> = own.disputes.iter().filter_map(|one| one.link.anchor.as_deref()).collect();
    assert!(!of_recommendations.is_empty() && of_recommendations.iter().all(|id| anchors.contains(id)));
    assert_eq!(
        told.values().sum::<usize>(),
        limits + of_recommendations.len(),
        "something stands there that is no limit"
    );
}
