//! The questions of an edition as every file for a class needs them: in plain words, by step, each with the reason and
//! what decides it. How to express that is left to each format's own file.

use std::rc::Rc;

use crate::content::Built;
use crate::format::{FormatContext, fill, quantity};
use crate::model::{Decimal, DecimalRange, Level, Page, PageLink, Question, Site, Task};
use crate::question::{QuestionState, right_words};
use crate::state::Numbers;
use crate::view::Scope;
use crate::view::evidence::short_name;
use crate::view::inline::words;

/// All questions of an edition.
pub struct QuestionBank<'a> {
    pub site: &'a Site,
    pub sections: Vec<BankSection<'a>>,
}

/// The questions of a step.
pub struct BankSection<'a> {
    /// Id of the step.
    pub id: &'a str,
    /// The step's number and title.
    pub title: String,
    /// The step's address, if the site knows its own.
    pub address: Option<String>,
    pub items: Vec<BankItem<'a>>,
}

/// A question.
pub struct BankItem<'a> {
    pub question: &'a Question,
    /// BCP 47 tag of its language: the first one's if it is not translated.
    pub language: &'a str,
    /// Instructions, if the question does not say what to do.
    pub hint: Option<String>,
    /// The right answer in words: one line, or one for each part.
    pub answer: Vec<String>,
    /// Why it is right.
    pub reason: String,
    /// What on the site decides it.
    pub grounds: Vec<Ground>,
    /// Points for a fully right answer: one, or one for each part.
    pub points: usize,
}

/// What decides a question.
pub struct Ground {
    /// What it is.
    pub words: String,
    /// Its address, or its location if the site does not know its own address.
    pub place: String,
    /// Whether the place is an address.
    pub is_address: bool,
}

/// An item with its match.
pub struct Pair {
    pub left: String,
    pub right: String,
}

impl<'a> QuestionBank<'a> {
    pub fn new(edition: &'a Built) -> Self {
        let steps = edition.pages.iter().filter(|page| !page.questions.is_empty());
        let section = |page: &'a Page| {
            let own = edition.site_of(page);
            let scope =
                Scope { site: Rc::new(own.clone()), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() };
            BankSection {
                id: page.id(),
                title: title(&edition.site, page.id()),
                address: address(&edition.site, page.id(), None),
                items: page.questions.iter().map(|question| BankItem::new(own, page, question, &scope)).collect(),
            }
        };
        Self { site: &edition.site, sections: steps.map(section).collect() }
    }

    /// All questions, in order.
    pub fn items(&self) -> impl Iterator<Item = &BankItem<'a>> {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Points for all questions together.
    pub fn points(&self) -> usize {
        self.items().map(|item| item.points).sum()
    }
}

impl BankSection<'_> {
    /// Its category below the explainer's own, as in Moodle's formats: a slash within a name is doubled.
    pub fn category(&self, site: &Site) -> String {
        [site.messages.site_title(), &self.title].map(|name| name.replace('/', "//")).join("/")
    }
}

impl<'a> BankItem<'a> {
    fn new(site: &'a Site, page: &'a Page, question: &'a Question, scope: &Scope) -> Self {
        let (messages, context) = (&site.messages, FormatContext { messages: &site.messages, numbers: scope.numbers });
        let is_foreign = page.lookup.foreign.contains(&question.id);
        let first = site.languages.first().unwrap_or(&site.language);
        let hint = match &question.task {
            Task::Ordering { .. } => Some(messages.class_places().to_owned()),
            Task::Estimate { range: DecimalRange { low, high }, unit, .. } => {
                let [low, high] = [low, high].map(|end| quantity(*end, *unit, context));
                Some(fill(messages.question_between(), &[("low", &low), ("high", &high)]))
            }
            Task::Choice { .. } | Task::Matching { .. } => None,
        };
        let statement = question.statement.as_ref().and_then(|id| page.statements().find(|own| own.id == *id));
        let decided = statement.map(|own| {
            let kind = short_name(own.kind, messages);
            let words = format!("{} ({kind})", messages.sheet_statement().trim_end_matches(':'));
            Ground::new(site, words, page.id(), Some(&own.id))
        });
        let link = |way: &PageLink| Ground::new(site, way.words.clone(), &way.page, way.anchor.as_deref());
        Self {
            question,
            language: if is_foreign { &first.tag } else { &site.language.tag },
            hint,
            answer: right_words(question, context),
            reason: words(&question.feedback, scope),
            grounds: decided.into_iter().chain(question.links.iter().map(link)).collect(),
            points: QuestionState::first(question).score(question).total,
        }
    }

    /// What it asks of a learner, for platforms that sort by tags.
    pub fn tag(&self) -> &'static str {
        match self.question.level {
            Level::Recall => "recall",
            Level::Understand => "understand",
            Level::Weigh => "weigh",
        }
    }

    /// The pairs of a matching question; for an ordering, each event with its position, for formats without ordering.
    /// The events are as first shown.
    pub fn pairs(&self) -> Vec<Pair> {
        match &self.question.task {
            Task::Matching { left, right, pairs } => {
                let own = left.iter().zip(pairs).filter_map(|(left, own)| Some((left, right.get(*own)?)));
                own.map(|(left, right)| Pair { left: left.clone(), right: right.clone() }).collect()
            }
            task @ Task::Ordering { events } => {
                let order = task.order();
                let place = |event: usize| order.iter().position(|own| *own == event).map(|at| (at + 1).to_string());
                let events = events.iter().enumerate();
                events.filter_map(|(at, (title, _))| Some(Pair { left: title.clone(), right: place(at)? })).collect()
            }
            Task::Choice { .. } | Task::Estimate { .. } => Vec::new(),
        }
    }

    /// The right answer with its dates, if an order of events is asked for and the pairs do not show them.
    pub fn dated_answer(&self, site: &Site) -> Option<String> {
        let is_ordering = matches!(self.question.task, Task::Ordering { .. });
        is_ordering.then(|| fill(site.messages.question_answer(), &[("answer", &self.answer.join("; "))]))
    }
}

/// How far an estimate may be from the number and still be right, to the last digit.
pub fn tolerance(value: Decimal, near_percent: u8) -> Decimal {
    // Dividing by a hundred moves the point by two places.
    Decimal::new(value.digits().saturating_abs().saturating_mul(i64::from(near_percent)), value.places() + 2)
}

impl Ground {
    fn new(site: &Site, words: String, page: &str, anchor: Option<&str>) -> Self {
        match address(site, page, anchor) {
            Some(place) => Self { words, place, is_address: true },
            None => {
                let anchor = anchor.map(|anchor| format!(", {anchor}")).unwrap_or_default();
                Self { words, place: format!("{}{anchor}", title(site, page)), is_address: false }
            }
        }
    }
}

/// Number and title of a step; the title of any other page.
fn title(site: &Site, page: &str) -> String {
    let Some(page) = site.page(page) else { return String::new() };
    page.step().map_or_else(|| page.title.clone(), |number| format!("{number}. {}", page.title))
}

/// The full address of a place on the site; `None` if the build did not know its host.
fn address(site: &Site, page: &str, anchor: Option<&str>) -> Option<String> {
    let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
    (!site.origin.is_empty()).then(|| format!("{}{}{anchor}", site.origin, site.path(page)))
}
