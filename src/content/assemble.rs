//! Makes each page complete: puts beside its text the terms, numbers, sources and events that it refers to.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest, Sha256};

use super::check::walk;
use super::library::{Draft, Edition, Library, Placed, TimelineEntry};
use super::prose::words;
use super::{
    exhibit_data, key_numbers, ledger, lessons, markdown, questions, recommendations, references, review, timelines,
};
use crate::exhibit::PageData;
use crate::model::{
    ABOUT, ANSWER_KEY, Block, COVER, Citation, Event, FIGURES, Figure, Inline, Item, Kind, LEDGER, Language, Lesson,
    Lookup, Page, PageRef, SOURCES, Section, SentenceUse, Sheet, Site, SourceUse, Statement, StatementRef, TIMELINES,
    WORKSHEET, Way, Ways,
};

/// Reading speed for the minutes shown, in words a minute.
const WORDS_A_MINUTE: usize = 240;

/// The events that the cover draws are those of this list.
const COVER_EVENTS: &str = "history-turning-points";

/// One language of the site, ready to be rendered.
pub struct Built {
    /// What its pages share.
    pub site: Site,
    /// Its pages, in the site's order.
    pub pages: Vec<Page>,
    /// For each page the data of its exhibits, if it has any.
    pub exhibits: Vec<Option<PageData>>,
}

/// Makes every language of the site of a checked library; `base` is the path under which the site is served, `origin`
/// its scheme and host, or nothing when they are not known, `picture_style` the stylesheet of pictures that are taken away,
/// `has_papers` whether the site will hold its pages as PDF files.
///
/// # Errors
/// Data that cannot be written.
pub fn assemble(
    library: &Library,
    origin: &str,
    base: &str,
    picture_style: &str,
    has_papers: bool,
) -> Result<Vec<Built>, postcard::Error> {
    let languages: Vec<Language> = library
        .editions
        .iter()
        .enumerate()
        .map(|(index, edition)| Language {
            tag: edition.tag.clone(),
            name: edition.messages.language_name().to_owned(),
            path: if index == 0 { String::new() } else { format!("{}/", edition.tag) },
        })
        .collect();
    let mut built = Vec::new();
    for (edition, language) in library.editions.iter().zip(&languages) {
        let mut pages = Vec::new();
        let mut refs = Vec::new();
        let drafts = library.page_ids().filter_map(|id| edition.texts.drafts.get(id));
        let figures = edition.texts.figures.values().map(|placed| &placed.value);
        let described = drafts
            .map(|draft| (page(library, edition, draft), &draft.title, &draft.description))
            .chain(figures.map(|figure| (figure_page(library, edition, figure), &figure.title, &figure.subtitle)))
            .chain(edition.texts.timelines.entries.iter().map(|placed| {
                let record = &placed.value.record;
                (timeline_page(library, edition, placed), &record.title, &record.description)
            }));
        for (page, title, description) in described {
            refs.push(PageRef {
                id: page.id().to_owned(),
                title: title.clone(),
                description: description.clone(),
                step: library.steps.iter().position(|s| s == page.id()).and_then(|i| u8::try_from(i + 1).ok()),
            });
            pages.push(page);
        }
        let site = Site {
            base: base.to_owned(),
            language: language.clone(),
            languages: languages.clone(),
            brief: library.brief.clone(),
            pages: refs,
            messages: edition.messages.clone(),
            origin: origin.to_owned(),
            version: library.version.clone(),
            reaches: library.reaches,
            picture_style: picture_style.to_owned(),
            has_papers,
        };
        let exhibits = pages.iter().map(|page| exhibit_data::of_page(library, edition, &site, page));
        let exhibits = exhibits.collect::<Result<_, _>>()?;
        built.push(Built { site, pages, exhibits });
    }
    Ok(built)
}

/// The address of some data: it holds a hash of the data, so that it may be cached for ever.
pub fn data_path(language: &str, id: &str, data: &[u8]) -> String {
    let hash: String = Sha256::digest(data).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("data/{language}/{}-{hash}.bin", id.replace('/', "-"))
}

fn page(library: &Library, edition: &Edition, draft: &Draft) -> Page {
    let take = |list: &[Placed<Statement>]| list.iter().map(|p| p.value.clone()).collect();
    let mut page = Page {
        lookup: named(&draft.id, &draft.language, &draft.question),
        figures: placed_figures(edition, draft),
        answers: take(&draft.answers),
        findings: take(&draft.findings),
        sections: draft.sections.iter().map(|s| completed(library, draft, &s.section, edition)).collect(),
        key_numbers: draft.strips.iter().map(|strip| key_numbers::completed(edition, &strip.value)).collect(),
        questions: questions::of_step(library, edition, &draft.id),
        ways: recommendations::ways(edition, &draft.id),
        checked: recommendations::checked(edition, &draft.id),
        ..Page::default()
    };
    let mut stages = page.sections.iter().flat_map(|s| &s.items).filter_map(|item| match item {
        Item::Events(list) => timelines::sketch(edition, list),
        _ => None,
    });
    page.timeline = stages.next();
    match draft.id.as_str() {
        WORKSHEET | ANSWER_KEY => {
            let steps = library.steps.iter().filter(|step| edition.texts.questions.contains_key(*step));
            let sheet =
                |step: &String| Sheet { step: step.clone(), questions: questions::of_step(library, edition, step) };
            page.sheets = steps.map(sheet).collect();
        }
        COVER => page.turning_points = listed(edition, COVER_EVENTS).filter(|e| e.turn.is_some()).collect(),
        ABOUT => page.totals = Some(review::totals(library, edition)),
        LEDGER => page.ledger = Some(ledger::ledger(edition)),
        SOURCES => {
            page.source_uses = source_uses(library, edition);
            page.sentence_uses = sentence_uses(library, edition);
        }
        "glossary" => {
            page.lookup.terms = edition.texts.terms.values().map(|t| t.value.clone()).collect();
            page.lookup.terms.sort_by_key(|term| term.term.to_lowercase());
        }
        _ => {}
    }
    let texts = texts(&page);
    let length: usize = texts.iter().map(|blocks| words(&markdown::plain(blocks))).sum();
    page.minutes = u16::try_from(length.div_ceil(WORDS_A_MINUTE)).unwrap_or(u16::MAX);
    complete(&mut page, &texts, library, edition);
    page
}

/// What the texts of a page look up, filled in anew.
pub fn looked_up(mut page: Page, library: &Library, edition: &Edition) -> Lookup {
    let texts = texts(&page);
    complete(&mut page, &texts, library, edition);
    page.lookup
}

/// What a page's texts look up, before there are any.
fn named(id: &str, language: &str, question: &str) -> Lookup {
    Lookup { id: id.to_owned(), language: language.to_owned(), question: question.to_owned(), ..Lookup::default() }
}

/// The page of one figure.
fn figure_page(library: &Library, edition: &Edition, figure: &Figure) -> Page {
    let mut page = Page {
        lookup: named(&format!("{FIGURES}/{}", figure.id), &edition.tag, &figure.title),
        figures: vec![figure.clone()],
        ways: bearing(edition, recommendations::ways_of(edition, |own| own.figures.contains(&figure.id))),
        ..Page::default()
    };
    let texts = texts(&page);
    complete(&mut page, &texts, library, edition);
    page
}

/// The recommendations that something bears on, under their heading.
fn bearing(edition: &Edition, ways: Vec<Way>) -> Vec<Ways> {
    if ways.is_empty() {
        return Vec::new();
    }
    vec![Ways { heading: edition.messages.rec_bearing().to_owned(), ways }]
}

/// The page of one timeline.
fn timeline_page(library: &Library, edition: &Edition, placed: &Placed<TimelineEntry>) -> Page {
    let record = &placed.value.record;
    let mut page = Page {
        lookup: named(&format!("{TIMELINES}/{}", record.id.get_ref()), &edition.tag, &record.question),
        timeline: Some(timelines::timeline(edition, placed)),
        ..Page::default()
    };
    let texts = texts(&page);
    complete(&mut page, &texts, library, edition);
    page
}

fn placed_figures(edition: &Edition, draft: &Draft) -> Vec<Figure> {
    let ids = draft.sections.iter().flat_map(|s| &s.section.items).filter_map(Item::figure);
    ids.filter_map(|id| edition.texts.figures.get(id)).map(|placed| placed.value.clone()).collect()
}

/// The section with the events and recommendations that it names.
fn completed(library: &Library, draft: &Draft, section: &Section, edition: &Edition) -> Section {
    let mut section = section.clone();
    for item in &mut section.items {
        match item {
            Item::Events(list) => {
                list.events = listed(edition, &list.id).collect();
                list.timeline = timelines::of_list(edition, &list.id);
            }
            Item::Cards(cards) => {
                let ids: Vec<String> = draft.cards.iter().map(|placed| placed.value.clone()).collect();
                *cards = recommendations::cards(edition, &ids);
            }
            Item::Lesson(lesson) => *lesson = lessons::completed(library, edition, lesson),
            Item::Statement(_) | Item::Figure(_) | Item::Numbers(_) | Item::Prose(_) => {}
        }
    }
    section
}

fn listed(edition: &Edition, list: &str) -> impl Iterator<Item = Event> {
    edition
        .texts
        .events
        .iter()
        .filter(move |e| e.value.lists.iter().any(|name| name == list))
        .map(|e| timelines::named(e.value.event.clone(), edition))
}

/// Every text of a page, in order.
fn texts(page: &Page) -> Vec<Vec<Block>> {
    let mut texts: Vec<Vec<Block>> = page.answers.iter().chain(&page.findings).map(|s| s.blocks.clone()).collect();
    for item in page.sections.iter().flat_map(|s| &s.items) {
        match item {
            Item::Statement(statement) => texts.push(statement.blocks.clone()),
            Item::Events(list) => {
                texts.push(vec![Block::Paragraph(list.caption.clone())]);
                texts.extend(list.events.iter().map(|e| e.summary.clone()));
            }
            Item::Prose(blocks) => texts.push(blocks.clone()),
            Item::Cards(cards) => {
                texts.extend(cards.iter().filter_map(|card| card.told.as_ref()).map(|(ask, _)| ask.blocks.clone()));
            }
            Item::Lesson(lesson) => texts.extend(lessons::texts(lesson)),
            Item::Figure(_) | Item::Numbers(_) => {}
        }
    }
    texts.extend(page.timeline.iter().flat_map(|t| &t.events).map(|event| event.summary.clone()));
    texts.extend(page.figures.iter().map(|figure| vec![Block::Paragraph(figure.finding.clone())]));
    texts
}

/// Adds what the texts refer to, then what the added terms and events cite.
fn complete(page: &mut Page, texts: &[Vec<Block>], library: &Library, edition: &Edition) {
    let definitions: Vec<Vec<Block>> = page.lookup.terms.iter().map(|t| t.definition.clone()).collect();
    let mut facts = BTreeSet::new();
    let mut terms = BTreeSet::new();
    for blocks in texts.iter().chain(&definitions) {
        walk(blocks, &mut |inline| match inline {
            Inline::Fact(id) => {
                facts.insert(id);
            }
            Inline::Term(id, _) => {
                terms.insert(id);
            }
            _ => {}
        });
    }
    page.lookup.facts.extend(facts.into_iter().filter_map(|id| match edition.texts.referred(id) {
        Some((figure, expression)) => references::resolve(figure, expression).ok(),
        None => library.facts.get(id).map(|f| f.value.fact.clone()),
    }));
    if page.lookup.terms.is_empty() {
        page.lookup
            .terms
            .extend(terms.into_iter().filter_map(|id| edition.texts.terms.get(id)).map(|t| t.value.clone()));
    }
    let cited = cited(page);
    if !page.answers.is_empty() {
        page.lookup.numbers = (1..=u16::try_from(cited.numbered).unwrap_or(u16::MAX)).collect();
    }
    page.lookup.sources =
        cited.ids.iter().filter_map(|id| library.sources.get(id)).map(|s| s.value.source.clone()).collect();
}

/// The sources of a page in the order of [`Lookup::sources`](crate::model::Lookup).
struct Cited {
    ids: Vec<String>,
    numbered: usize,
}

fn cited(page: &Page) -> Cited {
    let mut ids: Vec<String> = page.source_uses.iter().map(|used| used.id.clone()).collect();
    let mut known: BTreeSet<String> = ids.iter().cloned().collect();
    let mut cite = |citations: &[Citation]| {
        let new = citations.iter().map(|c| &c.source).filter(|id| known.insert((*id).clone()));
        ids.extend(new.cloned());
        ids.len()
    };
    page.statements().for_each(|s| _ = cite(&s.citations));
    page.events().for_each(|e| _ = cite(&e.citations));
    page.figures.iter().for_each(|f| _ = cite(&f.citations));
    page.sections.iter().flat_map(|s| &s.items).for_each(|item| {
        if let Item::Lesson(Lesson::Reading(list)) = item {
            _ = cite(list);
        }
    });
    page.ledger.iter().flat_map(|ledger| &ledger.commitments).for_each(|row| _ = cite(&row.citations));
    let numbered = cite(&[]);
    page.lookup.terms.iter().for_each(|t| _ = cite(&t.citations));
    Cited { ids, numbered }
}

/// Every statement of the site with the page that holds it, events, terms and figures included.
fn grounds<'a>(
    library: &'a Library,
    edition: &'a Edition,
) -> impl Iterator<Item = (StatementRef, Kind, &'a [String], &'a [Citation])> {
    let reference =
        |page: &str, statement: &str| StatementRef { page: page.to_owned(), statement: statement.to_owned() };
    let statements = library.page_ids().filter_map(|id| edition.texts.drafts.get(id)).flat_map(move |draft| {
        draft
            .statements()
            .map(move |(_, s)| (reference(&draft.id, &s.id), s.kind, s.sentences.as_slice(), s.citations.as_slice()))
    });
    let events = edition.texts.events.iter().filter_map(move |e| {
        let event = &e.value.event;
        let page =
            page_listing(library, edition, &e.value.lists).map(str::to_owned).or_else(|| timelines::home(&e.value))?;
        Some((reference(&page, &event.id), event.kind, event.sentences.as_slice(), event.citations.as_slice()))
    });
    let terms = edition.texts.terms.iter().map(move |(id, term)| {
        (reference("glossary", id), term.value.kind, [].as_slice(), term.value.citations.as_slice())
    });
    let figures = edition.texts.figures.values().map(move |placed| {
        let figure = &placed.value;
        (reference(&figure.step, &figure.id), figure.kind, [].as_slice(), figure.citations.as_slice())
    });
    statements.chain(events).chain(terms).chain(figures)
}

/// The first page that shows one of these lists.
fn page_listing<'a>(library: &'a Library, edition: &'a Edition, lists: &[String]) -> Option<&'a str> {
    library.page_ids().find(|id| {
        edition.texts.drafts.get(*id).is_some_and(|draft| {
            let mut told = draft.sections.iter().flat_map(|s| &s.section.items).filter_map(Item::events);
            told.any(|list| lists.contains(&list.id))
        })
    })
}

fn source_uses(library: &Library, edition: &Edition) -> Vec<SourceUse> {
    let mut uses: BTreeMap<&str, Vec<StatementRef>> = BTreeMap::new();
    for (reference, _, _, citations) in grounds(library, edition) {
        for citation in citations {
            uses.entry(&citation.source).or_default().push(reference.clone());
        }
    }
    for row in edition.texts.ledger.iter().map(|placed| &placed.value) {
        let reference = StatementRef { page: LEDGER.to_owned(), statement: row.id.get_ref().clone() };
        // A source of the promise may be one of the outcome too.
        let ids: BTreeSet<&str> = row.sources.iter().map(|own| own.id.as_str()).collect();
        ids.into_iter().for_each(|id| uses.entry(id).or_default().push(reference.clone()));
    }
    uses.into_iter().map(|(id, statements)| SourceUse { id: id.to_owned(), statements }).collect()
}

fn sentence_uses(library: &Library, edition: &Edition) -> Vec<SentenceUse> {
    let carries = |sentence: &String| {
        grounds(library, edition)
            .filter(|(_, kind, sentences, _)| *kind == Kind::Brief && sentences.contains(sentence))
            .map(|(reference, ..)| reference)
            .collect()
    };
    library
        .sentences
        .iter()
        .map(|sentence| SentenceUse { sentence: sentence.clone(), statements: carries(sentence) })
        .collect()
}
