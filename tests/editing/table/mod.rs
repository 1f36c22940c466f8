//! Mistakes that editors make, each with its one message, by the kind of record they are made in.

mod argument;
mod change;
mod dataset;
mod event;
mod fact;
mod figure;
mod files;
mod host;
mod ledger;
mod lesson;
mod messages;
mod page;
mod question;
mod recommendation;
mod sentence;
mod site;
mod source;
mod statement;
mod timeline;
mod toml;
mod written;

use crate::editing::mistake::{At, Change, Mistake};

const STEP: &str = "en/steps/05-history.md";
const CONSTRAINTS: &str = "en/steps/03-constraints.md";
const ARGUMENT: &str = "en/argument.toml";
const EVENTS: &str = "en/events/partnership.toml";
const FIGURE: &str = "en/figures/rd-spending.toml";
const NAMED: &str = "en/figures/rare-earths.toml";
const ABSTRACT: &str = "en/abstract.toml";
const LEDGER: &str = "en/ledger.toml";
const QUESTIONS: &str = "en/questions/icet.toml";
const ORDERING: &str = "en/questions/history.toml";
const CARD: &str = "en/recommendations/compute.toml";
const MESSAGES: &str = "en/messages.toml";
const TIMELINES: &str = "en/timelines.toml";
const SOURCES: &str = "sources/icet.toml";
const FACTS: &str = "facts/06-icet.toml";
const DATA: &str = "en/pages/data.md";
const HOSTS: &str = "en/pages/embed.md";
const TEACH: &str = "en/pages/teach.md";
const SHORT_STEP: &str = "en/steps/02-strengths.md";

pub fn all() -> Vec<Mistake> {
    [
        argument::ALL,
        change::ALL,
        dataset::ALL,
        event::ALL,
        fact::ALL,
        figure::ALL,
        files::ALL,
        host::ALL,
        ledger::ALL,
        lesson::ALL,
        messages::ALL,
        page::ALL,
        question::ALL,
        recommendation::ALL,
        sentence::ALL,
        site::ALL,
        source::ALL,
        statement::ALL,
        timeline::ALL,
        toml::ALL,
        written::ALL,
    ]
    .concat()
}

const fn mistake(file: &'static str, change: Change, field: &'static str, words: &'static str) -> Mistake {
    Mistake { file, change, at: At::Change, field, words }
}
