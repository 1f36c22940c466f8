//! The pages of an edition, complete: those that were written, and one for each figure and timeline.

use super::items;
use super::record::Draft;
use crate::content::bearing;
use crate::content::foreign::is_foreign;
use crate::content::kind::{question, recommendation, timeline};
use crate::content::library::{Edition, Library, TimelineEntry};
use crate::content::links::links_of;
use crate::content::location::{Located, Location};
use crate::content::lookup::{complete, texts};
use crate::content::markdown;
use crate::content::prose::words;
use crate::model::{FIGURES, Figure, Generated, Item, LinkGroup, Lookup, Page, PageKind, Rank, Section, TIMELINES};

/// Reading speed for the minutes shown, in words per minute.
const WORDS_A_MINUTE: usize = 240;

/// A page that was written.
pub fn written(library: &Library, edition: &Edition, draft: &Draft) -> Page {
    let lookup = Lookup { language: draft.language.clone(), ..named(&draft.id, &draft.question) };
    let mut page = Page {
        lookup: Lookup { kind: draft.kind(&library.steps), ..lookup },
        answers: draft.answers.iter().map(|own| own.value.clone()).collect(),
        findings: draft.findings.iter().map(|own| own.value.clone()).collect(),
        sections: items::sections(library, edition, draft),
        questions: question::build::of_step(library, edition, &draft.id),
        links: recommendation::links::links(library, edition, &draft.id),
        checked: recommendation::links::checked(edition, &draft.id),
        ..Page::default()
    };
    let length: usize = texts(&page).iter().map(|blocks| words(&markdown::plain(blocks))).sum();
    page.minutes = u16::try_from(length.div_ceil(WORDS_A_MINUTE)).unwrap_or(u16::MAX);
    complete(&mut page, library, edition);
    page
}

pub fn of_figure(library: &Library, edition: &Edition, placed: &Located<Figure>) -> Page {
    let figure = &placed.value;
    let lookup = named(&format!("{FIGURES}/{}", figure.id), &figure.title);
    let alone = Section { id: None, heading: None, items: vec![Item::Figure(Box::new(figure.clone()), Rank::Lead)] };
    let mut page = Page {
        lookup: Lookup { kind: PageKind::Figure, language: language(library, edition, &placed.place), ..lookup },
        sections: vec![alone],
        links: borne(library, edition, figure),
        ..Page::default()
    };
    complete(&mut page, library, edition);
    page
}

pub fn of_timeline(library: &Library, edition: &Edition, placed: &Located<TimelineEntry>) -> Page {
    let record = &placed.value.record;
    let lookup = named(&format!("{TIMELINES}/{}", record.id.get_ref()), &record.question);
    let mut page = Page {
        lookup: Lookup { kind: PageKind::Timeline, language: language(library, edition, &placed.place), ..lookup },
        sections: vec![items::alone(Generated::Timeline(Box::new(timeline::build::timeline(
            library, edition, placed,
        ))))],
        ..Page::default()
    };
    complete(&mut page, library, edition);
    page
}

/// The language of a record: the edition's own, or the first one's.
fn language(library: &Library, edition: &Edition, place: &Location) -> String {
    let first = library.editions.first().filter(|_| is_foreign(place, edition));
    first.unwrap_or(edition).tag.clone()
}

/// A page's lookup, still empty.
fn named(id: &str, question: &str) -> Lookup {
    Lookup { id: id.to_owned(), question: question.to_owned(), ..Lookup::default() }
}

/// What a figure bears on: recommendations, and sentences of the abstract.
fn borne(library: &Library, edition: &Edition, figure: &Figure) -> Vec<LinkGroup> {
    let messages = &edition.messages;
    let groups = [
        (messages.rec_bearing(), links_of(edition, |own| own.figures.contains(&figure.id))),
        (messages.brief_bearing(), bearing::ways(library, edition, |one| one.has_figure(figure))),
    ];
    let groups = groups.into_iter().filter(|(_, links)| !links.is_empty());
    groups.map(|(heading, links)| LinkGroup { heading: heading.to_owned(), links }).collect()
}
