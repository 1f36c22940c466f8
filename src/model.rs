//! What a page is made of, as plain data: the types that the content compiler writes and the view reads.
//!
//! The data of exhibits travels from the build to the browser as postcard.
//! This module does not decide how anything looks, where it came from, or whether it is valid.

mod argument;
mod change;
mod claim;
mod class_file;
mod content_part;
mod dataset;
mod date;
mod decimal;
mod decimal_range;
mod entry;
mod event;
mod facet;
mod figure;
mod framed;
mod gallery;
mod generated;
mod host;
mod inline;
mod item;
mod key_numbers;
mod kind;
mod ledger;
mod lesson;
mod limits;
mod lookup;
mod messages;
mod nature;
mod page;
mod page_kind;
mod plurals;
mod question;
mod recommendation;
mod review;
mod sentence;
mod shared;
mod site;
mod source;
mod source_list;
mod statement;
mod statement_ref;
mod story;
mod timeline;

pub use argument::{
    ARGUMENT, ArgumentEdge, ArgumentMap, ArgumentNode, ArgumentRole, EdgeGround, NODE_DRAWN, NODE_TOLD,
};
pub use change::{CHANGES, Change, ChangeList, ChangedClaim, ClaimChange, EmptyPlace};
pub use claim::{CLAIMS, Claim, ClaimCitation, ClaimList, ClaimSort, ClaimSource, term_claim};
pub use class_file::{ClassFile, ClassOffer, MadeFile};
pub use content_part::ContentPart;
pub use dataset::{ColumnEntry, DataFile, DataPackage, Dataset, DatasetEntry};
pub use date::{DateProblem, PartialDate};
pub use decimal::{Decimal, DecimalProblem, power_of_ten};
pub use decimal_range::DecimalRange;
pub use entry::{EntrySort, IndexEntry, SEARCH};
pub use event::{Direction, Event, EventList, Moment, Phase, TimelineLink};
pub use facet::{Facet, FacetValue, labels, values};
pub use figure::{
    Annotation, Break, Cell, Column, Figure, Form, Input, Measure, PredictionPrompt, Quality, Reuse, Row, Scale,
    TilePlace, Tone,
};
pub use gallery::{CardFace, DrawingSize, FigureCard, Gallery};
pub use generated::{AllSources, CounterViews, Generated, Generator, SheetForm};
pub use host::{HostEntry, HostPage, SnippetKind};
pub use inline::{Block, Inline, ListKind, Target, words_of, words_of_line};
pub use item::{CardsForm, Item, Rank, Section};
pub use key_numbers::{FigureOf, KeyNumber, KeyNumbers, Neighbour};
pub use kind::Kind;
pub use ledger::{Commitment, LEDGER, Ledger, LedgerYears, Run, YearLabel};
pub use lesson::{Lesson, Plan, Quote, RoleCard, Sheet};
pub use limits::{FigureLimit, FigureLimits, Limit, Limits, UnsureCounts};
pub use lookup::Lookup;
pub use messages::{MessageText, Messages, TextFault, TextProblem, names};
pub use nature::Nature;
pub use page::Page;
pub use page_kind::PageKind;
pub use plurals::Plurals;
pub use question::{Level, Question, Task};
pub use recommendation::{Card, CardCounts, LinkForm, LinkGroup, PageLink, RECOMMENDATIONS};
pub use review::{SourceGroup, Totals};
pub use sentence::{ALL_SENTENCES, BRIEF, Sentence};
pub use shared::Shared;
pub use site::{Brief, COVER, EMBED, FIGURES, Language, NOT_FOUND, OFFLINE_BASE, OFFLINE_FILE, PageRef, Site};
pub use source::{Citation, Fact, GLOSSARY, SOURCES, Source, SourceLanguage, Term, Unit};
pub use source_list::{ListedSource, SourceList};
pub use statement::{Role, Statement};
pub use statement_ref::StatementRef;
pub use story::{EventStory, Stage, TurningPoint};
pub use timeline::{Era, Lane, TIMELINES, Timeline};
