//! Builds the cards that show recommendations on other pages.

use super::record::{GroundRecord, RecommendationRecord};
use super::who::who;
use crate::content::kind::ledger::standing::standing;
use crate::content::kind::page::record::DraftItem;
use crate::content::library::Edition;
use crate::content::links::page_of;
use crate::model::{Card, CardCounts, words_of};

/// The cards of some recommendations, or of all, in order.
///
/// On the page of all of them they say what is asked for; a step has said it already.
pub fn cards(edition: &Edition, ids: &[String]) -> Vec<Card> {
    let wanted = edition.texts.recommendations.iter().map(|placed| &placed.value);
    wanted
        .filter(|record| ids.is_empty() || ids.contains(record.id.get_ref()))
        .filter_map(|record| card(edition, record))
        .map(|card| if ids.is_empty() { card } else { Card { told: None, ..card } })
        .collect()
}

fn card(edition: &Edition, record: &RecommendationRecord) -> Option<Card> {
    let page = page_of(record.id.get_ref());
    let draft = edition.texts.drafts.get(&page)?;
    let problem = draft.sections.first()?.items.iter().find_map(|item| match &item.value {
        DraftItem::Statement(statement) => Some(words_of(&statement.blocks).trim().to_owned()),
        _ => None,
    });
    let count = |list: &[GroundRecord]| u8::try_from(list.len()).unwrap_or(u8::MAX);
    let commitments = record.commitments.iter().filter_map(|id| {
        let row = edition.texts.ledger.iter().find(|row| row.value.id.get_ref() == id)?;
        let (tone, word) = standing(row.value.status, &edition.messages);
        Some((tone, word.to_owned()))
    });
    Some(Card {
        page,
        step: record.step.clone(),
        told: draft.answers.first().map(|ask| ask.value.clone()).zip(problem),
        actors: record.actor.iter().map(|actor| who(&edition.messages, actor.who.get_ref()).to_owned()).collect(),
        counts: CardCounts {
            evidence: count(&record.evidence),
            existing: count(&record.exists),
            obstacles: count(&record.obstacle),
            counter_views: count(&record.counter),
        },
        commitments: commitments.collect(),
    })
}
