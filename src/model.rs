//! What a page is made of, as plain data: the types that the content compiler writes and the view reads.
//!
//! What exhibits are made of travels as postcard from the build to the browser.
//! This module does not decide how anything looks, where it came from, or whether it is valid.

mod date;
mod decimal;
mod event;
mod facet;
mod figure;
mod framed;
mod inline;
mod key_numbers;
mod ledger;
mod lesson;
mod lookup;
mod messages;
mod page;
mod question;
mod recommendation;
mod review;
mod shared;
mod site;
mod source;
mod statement;
mod timeline;

pub use date::{DateProblem, PartialDate};
pub use decimal::{Decimal, DecimalProblem, power_of_ten};
pub use event::{Event, EventList, Moment, Phase, Turn};
pub use facet::{Facet, FacetValue, labels, values};
pub use figure::{Break, Cell, Column, Figure, Form, Input, Mark, Measure, Predict, Quality, Row, Scale, Tone};
pub use inline::{Block, Inline, Target, words_of, words_of_line};
pub use key_numbers::{FigureOf, KeyNumber, KeyNumbers, Neighbour};
pub use ledger::{Commitment, LEDGER, Ledger};
pub use lesson::{ANSWER_KEY, Lesson, Plan, Quote, RoleCard, Sheet, TEACH, WORKSHEET};
pub use lookup::Lookup;
pub use messages::{Messages, TextFault, TextProblem};
pub use page::{Item, Page, Section};
pub use question::{Level, Question, Task};
pub use recommendation::{Card, RECOMMENDATIONS, Way, Ways};
pub use review::Totals;
pub use shared::Shared;
pub use site::{ABOUT, Brief, COVER, EMBED, FIGURES, Language, NOT_FOUND, OFFLINE_BASE, OFFLINE_FILE, PageRef, Site};
pub use source::{Citation, Fact, Source, SourceUse, Term, Unit};
pub use statement::{ALL_SENTENCES, COVERAGE, Kind, Role, SOURCES, SentenceUse, Statement, StatementRef};
pub use timeline::{Era, Lane, TIMELINES, Timeline};
