//! The data that a page's exhibits are made from, for the page's data file.

use super::library::{Edition, Library};
use super::lookup::looked_up;
use crate::builder::{BuilderData, BuilderModel, Piece, PieceView};
use crate::claims::ClaimsModel;
use crate::deck::{Deck, DeckData, DeckModel};
use crate::exhibit::{Entry, PageData};
use crate::figure::{FigureModel, FigureView};
use crate::gallery::GalleryModel;
use crate::ledger::{LedgerModel, LedgerView};
use crate::model::{
    CLAIMS, EMBED, EntrySort, FIGURES, Generated, IndexEntry, Item, LEDGER, Lookup, Page, PageKind, PageRef, Question,
    SOURCES, Section, Sheet, SheetForm, Site, Statement,
};
use crate::numbers::NumbersModel;
use crate::question::{AnswersData, AnswersModel, AnswersReach, QuestionData, QuestionModel};
use crate::search::{SearchData, SearchModel};
use crate::sources::SourcesModel;
use crate::story::StoryModel;
use crate::timeline::{TimelineModel, TimelineView};

/// A question, and the statement that decides it without its words.
pub fn question(question: &Question, page: &Page) -> QuestionData {
    let ground = question.statement.as_ref().and_then(|id| page.statements().find(|own| own.id == *id));
    let ground = ground.map(|own| Statement { blocks: Vec::new(), ..own.clone() });
    QuestionData { question: question.clone(), ground }
}

/// The questions of a step, for the answer tools.
pub fn answers(page: &Page) -> AnswersData {
    let sheet = Sheet { step: page.id().to_owned(), questions: page.questions.clone() };
    AnswersData { sheets: answerable(&[sheet]), reach: AnswersReach::Step }
}

/// The questions of all steps, for the answer tools.
pub fn all_answers(sheets: &[Sheet]) -> AnswersData {
    AnswersData { sheets: answerable(sheets), reach: AnswersReach::AllSteps }
}

/// Questions without what no file of answers contains.
fn answerable(sheets: &[Sheet]) -> Vec<Sheet> {
    let bare = |own: &Question| Question { feedback: Vec::new(), statement: None, links: Vec::new(), ..own.clone() };
    let bared = |own: &Sheet| Sheet { step: own.step.clone(), questions: own.questions.iter().map(bare).collect() };
    sheets.iter().map(bared).collect()
}

/// What a presentation needs besides the page itself; `None` for pages with neither a statement nor the argument map.
pub fn deck(page: &Page) -> Option<DeckData> {
    let is_told = page.statements().next().is_some() || page.argument().is_some();
    is_told.then_some(DeckData { minutes: page.minutes })
}

/// Everything that can be embedded, in the site's order.
pub fn builder(site: &Site) -> BuilderData {
    let pages = site.pages.iter().filter(|page| site.embed_path(&page.id).is_some());
    BuilderData { pieces: pages.map(|page| piece(page, site)).collect() }
}

fn piece(page: &PageRef, site: &Site) -> Piece {
    let messages = &site.messages;
    let id = page.id.rsplit('/').next().unwrap_or_default();
    let (group, views) = match page.kind {
        PageKind::Figure => {
            let words = [messages.figure_chart(), messages.figure_table(), messages.figure_sources()];
            (messages.builder_figures(), views(words, FigureView::ALL.map(|view| view.anchor(id))))
        }
        PageKind::Timeline => {
            let words = [messages.timeline_axis(), messages.timeline_list(), messages.timeline_table()];
            (messages.builder_timelines(), views(words, TimelineView::ALL.map(|view| view.anchor(id))))
        }
        PageKind::Ledger => {
            let words = [messages.ledger_overview(), messages.timeline_list(), messages.timeline_table()];
            (messages.builder_timelines(), views(words, LedgerView::ALL.map(LedgerView::anchor)))
        }
        PageKind::Recommendation => (messages.builder_recommendations(), Vec::new()),
        PageKind::Argument => (messages.argument_title(), Vec::new()),
        PageKind::List => (messages.builder_lists(), Vec::new()),
        PageKind::Step(_) | PageKind::Static | PageKind::Cover | PageKind::NotFound => {
            (messages.contents_label(), Vec::new())
        }
    };
    Piece {
        id: page.id.clone(),
        title: page.title.clone(),
        group: group.to_owned(),
        is_step: page.step().is_some(),
        views,
    }
}

fn views(labels: [&str; 3], fragments: [String; 3]) -> Vec<PieceView> {
    let pairs = labels.into_iter().zip(fragments);
    pairs.map(|(label, fragment)| PieceView { label: label.to_owned(), fragment }).collect()
}

/// The data of the search: what has a name, which is a seventh of it, and the rest, fetched once something is searched
/// for.
///
/// # Errors
/// Data that postcard cannot serialise.
pub fn search(entries: Vec<IndexEntry>) -> Result<(PageData, SearchData), postcard::Error> {
    let is_first = |entry: &IndexEntry| !matches!(entry.sort, EntrySort::Statement | EntrySort::Source);
    let (names, rest): (Vec<_>, Vec<_>) = entries.into_iter().partition(is_first);
    let entry = Entry::of::<SearchModel>(SearchModel::NAME, &SearchData::of(&names))?;
    Ok((PageData { lookup: Lookup::default(), entries: vec![entry] }, SearchData::of(&rest)))
}

/// The data file of a page; `None` for pages without exhibits.
///
/// # Errors
/// Data that postcard cannot serialise.
pub fn of_page(
    library: &Library,
    edition: &Edition,
    site: &Site,
    page: &Page,
) -> Result<Option<PageData>, postcard::Error> {
    let mut entries = Vec::new();
    for item in page.items() {
        entries.extend(entry(item, site).transpose()?);
    }
    for own in &page.questions {
        entries.push(Entry::of::<QuestionModel>(&own.id, &question(own, page))?);
    }
    if !page.questions.is_empty() {
        entries.push(Entry::of::<AnswersModel>(AnswersModel::NAME, &answers(page))?);
    }
    if let Some(data) = deck(page) {
        entries.push(Entry::of::<DeckModel>(Deck::NAME, &data)?);
    }
    if entries.is_empty() {
        return Ok(None);
    }
    Ok(Some(PageData { lookup: lookup(library, edition, page), entries }))
}

/// The data of an item, if it is an exhibit.
fn entry(item: &Item, site: &Site) -> Option<Result<Entry, postcard::Error>> {
    Some(match item {
        Item::Figure(figure, _) => Entry::of::<FigureModel>(&figure.id, figure),
        Item::Numbers(strip) => Entry::of::<NumbersModel>(&strip.id, strip),
        Item::Story(own) => Entry::of::<StoryModel>(&own.stage.id(), &own.stage),
        Item::Generated(Generated::Timeline(own)) => Entry::of::<TimelineModel>(&own.id, own),
        Item::Generated(Generated::Ledger(own)) => Entry::of::<LedgerModel>(LEDGER, own),
        Item::Generated(Generated::Claims(own)) => Entry::of::<ClaimsModel>(CLAIMS, own),
        Item::Generated(Generated::Sources(own)) => Entry::of::<SourcesModel>(SOURCES, &own.list),
        Item::Generated(Generated::Figures(own)) => Entry::of::<GalleryModel>(FIGURES, own),
        Item::Generated(Generated::Builder) => Entry::of::<BuilderModel>(EMBED, &builder(site)),
        Item::Generated(Generated::Sheets(list, SheetForm::Worksheet)) => {
            Entry::of::<AnswersModel>(AnswersModel::NAME, &all_answers(list))
        }
        Item::Statement(_)
        | Item::Events(_)
        | Item::Cards(..)
        | Item::Lesson(_)
        | Item::Dataset(_)
        | Item::Host(_)
        | Item::Prose(_)
        | Item::Generated(_) => return None,
    })
}

/// Only what the texts of a page's exhibits refer to, with the sources numbered as on the whole page.
fn lookup(library: &Library, edition: &Edition, page: &Page) -> Lookup {
    let is_exhibit = |item: &&Item| {
        matches!(item, Item::Figure(..) | Item::Generated(Generated::Timeline(_) | Generated::Ledger(_)))
    };
    let items = page.items().filter(is_exhibit).cloned().collect();
    let exhibits = Page {
        lookup: Lookup { terms: Vec::new(), facts: Vec::new(), sources: Vec::new(), ..page.lookup.clone() },
        findings: page.questions.iter().filter_map(|own| question(own, page).ground).collect(),
        sections: vec![Section { id: None, heading: None, items }],
        ..Page::default()
    };
    let mut lookup = looked_up(exhibits, library, edition);
    lookup.foreign.clone_from(&page.lookup.foreign);
    // A source cited only by a term has no number in print: it comes after those that have one.
    lookup.sources.sort_by_key(|source| page.lookup.number(&source.id).unwrap_or(u16::MAX));
    lookup.numbers = lookup.sources.iter().map_while(|source| page.lookup.number(&source.id)).collect();
    lookup
}
