//! The content of a page, complete: what was written, completed from the rest of the content, and what is generated.

use super::ranks;
use super::record::{Draft, DraftItem, DraftSection, EventsDraft};
use crate::content::kind::{argument, block, change, figure, ledger, question, recommendation, timeline};
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::content::{bearing, claims, limits, review, uses};
use crate::model::{
    CardsForm, ClassOffer, CounterViews, DataPackage, Event, EventList, Generated, Generator, Item, Role, Section,
    Sheet, SheetForm,
};

/// The sections of a page.
pub fn sections(library: &Library, edition: &Edition, draft: &Draft) -> Vec<Section> {
    let section = |own: &DraftSection| Section {
        id: own.id.clone(),
        heading: own.heading.clone(),
        items: (0..own.items.len()).filter_map(|at| item(library, edition, &own.items, at)).collect(),
    };
    draft.sections.iter().map(section).collect()
}

/// A section with generated content, which stands on its own.
pub fn alone(own: Generated) -> Section {
    Section { id: None, heading: None, items: vec![Item::Generated(own)] }
}

/// The completed item; `None` if it names something that does not exist, which [`check`](super::check) has rejected.
fn item(library: &Library, edition: &Edition, drafts: &[Located<DraftItem>], at: usize) -> Option<Item> {
    Some(match &drafts.get(at)?.value {
        DraftItem::Statement(statement) => Item::Statement(statement.clone()),
        DraftItem::Events(events) => told(library, edition, events),
        DraftItem::Figure(id, rank) => {
            let rank = rank.unwrap_or_else(|| ranks::usual(drafts, at));
            Item::Figure(Box::new(edition.texts.figures.get(id)?.value.clone()), rank)
        }
        DraftItem::Cards(ids) => {
            let form = if ids.is_empty() { CardsForm::Full } else { CardsForm::Short };
            Item::Cards(recommendation::card::cards(edition, ids), form)
        }
        DraftItem::Block(own) => block::completed(library, edition, own)?,
        DraftItem::Prose(blocks) => Item::Prose(blocks.clone()),
        DraftItem::Generated(generator, words) => Item::Generated(generated(library, edition, *generator, words)),
    })
}

fn told(library: &Library, edition: &Edition, draft: &EventsDraft) -> Item {
    let list = EventList {
        id: draft.list.clone(),
        caption: draft.caption.clone(),
        events: listed(library, edition, &draft.list).collect(),
        timeline: timeline::build::of_list(edition, &draft.list),
    };
    let story = draft.stage.as_ref().and_then(|stage| timeline::build::story(library, edition, list.clone(), stage));
    story.map_or_else(|| Item::Events(list), |own| Item::Story(Box::new(own)))
}

fn generated(library: &Library, edition: &Edition, generator: Generator, words: &[String]) -> Generated {
    match generator {
        Generator::Ledger => Generated::Ledger(Box::new(ledger::build::ledger(library, edition))),
        Generator::Timelines => Generated::Timelines,
        Generator::Figures => Generated::Figures(Box::new(figure::gallery::gallery(library, edition))),
        Generator::Glossary => Generated::Glossary,
        Generator::CounterViews => Generated::CounterViews(counter_views(library, edition)),
        Generator::Abstract => Generated::Abstract(bearing::sentences(library, edition)),
        Generator::Limits => Generated::Limits(Box::new(limits::limits(library, edition))),
        Generator::Sources => Generated::Sources(Box::new(uses::all_sources(library, edition))),
        Generator::Claims => Generated::Claims(Box::new(claims::list::list(library, edition))),
        Generator::Changes => Generated::Changes(change::build::list(library, edition)),
        Generator::Totals => Generated::Totals(review::totals(library, edition)),
        Generator::Argument => Generated::Argument(argument::build::map(library, edition)),
        Generator::Worksheet => Generated::Sheets(sheets(library, edition), SheetForm::Worksheet),
        Generator::AnswerKey => Generated::Sheets(sheets(library, edition), SheetForm::AnswerKey),
        Generator::Files => Generated::Files(ClassOffer { papers: words.to_vec(), files: Vec::new() }),
        Generator::DataPackage => Generated::DataPackage(DataPackage::default()),
        Generator::Builder => Generated::Builder,
        Generator::Everything => Generated::Everything(Vec::new()),
        Generator::TurningPoints => {
            let events = words.iter().flat_map(|list| listed(library, edition, list));
            Generated::TurningPoints(events.filter(|event| event.turn.is_some()).collect())
        }
    }
}

/// The counter-views, of all steps that give any.
fn counter_views(library: &Library, edition: &Edition) -> Vec<CounterViews> {
    let drafts = library.steps.iter().filter_map(|step| edition.texts.drafts.get(step));
    let views = drafts.map(|draft| CounterViews {
        step: draft.id.clone(),
        statements: draft.statements().map(|(_, own)| own).filter(|own| own.role == Role::Counter).cloned().collect(),
    });
    views.filter(|own| !own.statements.is_empty()).collect()
}

/// The questions of all steps that have any.
fn sheets(library: &Library, edition: &Edition) -> Vec<Sheet> {
    let steps = library.steps.iter().filter(|step| edition.texts.questions.contains_key(*step));
    steps
        .map(|step| Sheet { step: step.clone(), questions: question::build::of_step(library, edition, step) })
        .collect()
}

/// The events of a list as readers see them.
fn listed<'a>(library: &'a Library, edition: &'a Edition, list: &'a str) -> impl Iterator<Item = Event> {
    edition.texts.listed(list).map(|own| timeline::build::named(own.value.event.clone(), library, edition))
}
