//! What the exhibits of a page are made of, for the page's data file.

use super::assemble::looked_up;
use super::library::{Edition, Library};
use crate::builder::{BuilderData, BuilderModel, Piece, PieceView};
use crate::deck::{Deck, DeckData, DeckModel};
use crate::exhibit::{Entry, PageData};
use crate::figure::{FigureModel, FigureView};
use crate::ledger::{LedgerModel, LedgerView};
use crate::model::{
    EMBED, EventList, FIGURES, Item, LEDGER, Lookup, Page, PageRef, Question, RECOMMENDATIONS, Section, Site,
    Statement, TIMELINES,
};
use crate::numbers::NumbersModel;
use crate::question::{AnswersData, AnswersModel, QuestionData, QuestionModel};
use crate::timeline::{TimelineData, TimelineModel, TimelineView};

/// The timeline of a page of its own.
pub fn timeline(page: &Page) -> Option<TimelineData> {
    let timeline = page.timeline.as_ref().filter(|_| page.id().starts_with(TIMELINES))?;
    Some(TimelineData { timeline: timeline.clone(), story: None })
}

/// A list of events that is told on the axis of the page's timeline.
pub fn story(list: &EventList, page: &Page) -> Option<TimelineData> {
    let timeline = page.timeline.as_ref().filter(|_| list.stage.is_some())?;
    Some(TimelineData { timeline: timeline.clone(), story: Some(list.clone()) })
}

/// A question, and the statement that decides it without its words.
pub fn question(question: &Question, page: &Page) -> QuestionData {
    let ground = question.statement.as_ref().and_then(|id| page.statements().find(|own| own.id == *id));
    let ground = ground.map(|own| Statement { blocks: Vec::new(), ..own.clone() });
    QuestionData { question: question.clone(), ground }
}

/// The questions of a page, for what can be done with the answers.
pub fn answers(page: &Page) -> AnswersData {
    AnswersData { questions: page.questions.clone() }
}

/// What presenting a page needs beside the page itself; none for pages that hold no statement.
pub fn deck(page: &Page) -> Option<DeckData> {
    page.statements().next().map(|_| DeckData { minutes: page.minutes })
}

/// Everything that can be embedded, in the site's order.
pub fn builder(site: &Site) -> BuilderData {
    let pages = site.pages.iter().filter(|page| site.embed_path(&page.id).is_some());
    BuilderData { pieces: pages.map(|page| piece(page, site)).collect() }
}

fn piece(page: &PageRef, site: &Site) -> Piece {
    let messages = &site.messages;
    let (group, views) = match page.id.split_once('/') {
        Some((FIGURES, id)) => {
            let words = [messages.figure_chart(), messages.figure_table(), messages.figure_sources()];
            (messages.builder_figures(), views(words, FigureView::ALL.map(|view| view.anchor(id))))
        }
        Some((TIMELINES, id)) => {
            let words = [messages.timeline_axis(), messages.timeline_list(), messages.timeline_table()];
            (messages.builder_timelines(), views(words, TimelineView::ALL.map(|view| view.anchor(id))))
        }
        Some((RECOMMENDATIONS, _)) => (messages.builder_recommendations(), Vec::new()),
        None if page.id == LEDGER => {
            let words = [messages.ledger_matrix(), messages.timeline_list(), messages.timeline_table()];
            (messages.builder_timelines(), views(words, LedgerView::ALL.map(LedgerView::anchor)))
        }
        _ => (messages.contents_label(), Vec::new()),
    };
    Piece {
        id: page.id.clone(),
        title: page.title.clone(),
        group: group.to_owned(),
        is_step: page.step.is_some(),
        views,
    }
}

fn views(labels: [&str; 3], fragments: [String; 3]) -> Vec<PieceView> {
    let pairs = labels.into_iter().zip(fragments);
    pairs.map(|(label, fragment)| PieceView { label: label.to_owned(), fragment }).collect()
}

/// The data file of a page; none for pages without exhibits.
///
/// # Errors
/// Data that postcard cannot write.
pub fn of_page(
    library: &Library,
    edition: &Edition,
    site: &Site,
    page: &Page,
) -> Result<Option<PageData>, postcard::Error> {
    let mut entries = Vec::new();
    for figure in &page.figures {
        entries.push(Entry::of::<FigureModel>(&figure.id, figure)?);
    }
    for strip in &page.key_numbers {
        entries.push(Entry::of::<NumbersModel>(&strip.id, strip)?);
    }
    if let Some(data) = timeline(page) {
        entries.push(Entry::of::<TimelineModel>(&data.timeline.id, &data)?);
    }
    let items = page.sections.iter().flat_map(|section| &section.items);
    let stories = items.filter_map(|item| match item {
        Item::Events(list) => Some((list, story(list, page)?)),
        _ => None,
    });
    let stories: Vec<_> = stories.collect();
    for (list, data) in &stories {
        entries.push(Entry::of::<TimelineModel>(&list.id, data)?);
    }
    if let Some(ledger) = &page.ledger {
        entries.push(Entry::of::<LedgerModel>(LEDGER, ledger)?);
    }
    for own in &page.questions {
        entries.push(Entry::of::<QuestionModel>(&own.id, &question(own, page))?);
    }
    if !page.questions.is_empty() {
        entries.push(Entry::of::<AnswersModel>("answers", &answers(page))?);
    }
    if page.id() == EMBED {
        entries.push(Entry::of::<BuilderModel>(EMBED, &builder(site))?);
    }
    if let Some(data) = deck(page) {
        entries.push(Entry::of::<DeckModel>(Deck::NAME, &data)?);
    }
    if entries.is_empty() {
        return Ok(None);
    }
    let lists: Vec<EventList> = stories.into_iter().map(|(list, _)| list.clone()).collect();
    Ok(Some(PageData { lookup: lookup(library, edition, page, lists), entries }))
}

/// What the texts of a page's exhibits refer to, and no more, under the numbers that the whole page gives the sources.
fn lookup(library: &Library, edition: &Edition, page: &Page, stories: Vec<EventList>) -> Lookup {
    let items = stories.into_iter().map(Item::Events).collect();
    let exhibits = Page {
        lookup: Lookup { terms: Vec::new(), facts: Vec::new(), sources: Vec::new(), ..page.lookup.clone() },
        findings: page.questions.iter().filter_map(|own| question(own, page).ground).collect(),
        sections: vec![Section { id: String::new(), heading: None, items }],
        figures: page.figures.clone(),
        timeline: page.timeline.clone(),
        ledger: page.ledger.clone(),
        ..Page::default()
    };
    let mut lookup = looked_up(exhibits, library, edition);
    // A source that only a term cites has no number on paper: it stands behind those that have one.
    lookup.sources.sort_by_key(|source| page.lookup.number(&source.id).unwrap_or(u16::MAX));
    lookup.numbers = lookup.sources.iter().map_while(|source| page.lookup.number(&source.id)).collect();
    lookup
}
