//! A timeline's events as files: CSV, JSON and a calendar.

mod calendar;

use chrono::NaiveDate;
use serde_json::{Value, json};

use super::about_table::{self, AboutTable};
use super::licence::table_licence;
use crate::export::{Content, Csv, FileColumn, Precision, first_day};
use crate::model::{Event, Inline, Lookup, Page, Phase, Site, Timeline, names, words_of, words_of_line};
use crate::timeline::span_of;
use crate::view::evidence::short_name;

/// File extension and text of each file. What the timeline abridges, the files give in full, from `pages`.
pub fn files(site: &Site, page: &Lookup, timeline: &Timeline, pages: &[Page]) -> [(&'static str, String); 4] {
    let events = timeline.events.iter().zip(&timeline.homes).map(|(event, home)| {
        let home = home.as_ref().and_then(|id| pages.iter().find(|page| page.id() == id));
        let whole = home.and_then(|home| {
            let event = home.timeline()?.events.iter().find(|own| own.id == event.id)?;
            Some(WholeEvent { event, page: &home.lookup })
        });
        whole.unwrap_or(WholeEvent { event, page })
    });
    let file = File { site, page, timeline, events: events.collect() };
    [("csv", file.csv()), (about_table::ENDING, file.about()), ("json", file.json()), ("ics", file.calendar())]
}

/// The content types of the CSV file's columns, in the order of their headers.
const COLUMNS: [Content; 16] = [
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::List,
    Content::List,
    Content::Addresses,
    Content::Address,
];

/// An optional line, as plain words.
fn line(words: &Option<Vec<Inline>>) -> String {
    words.as_deref().map(words_of_line).unwrap_or_default()
}

/// An event with everything told about it.
struct WholeEvent<'a> {
    event: &'a Event,
    /// The lookup with its sources.
    page: &'a Lookup,
}

impl WholeEvent<'_> {
    fn sources(&self) -> Vec<String> {
        let cited = self.event.citations.iter().filter_map(|c| self.page.source(&c.source));
        cited.map(|source| source.url.clone()).collect()
    }
}

/// The last day of an event with a duration.
fn last_day(event: &Event) -> Option<String> {
    NaiveDate::from_epoch_days(span_of(event).last).map(|day| day.to_string())
}

struct File<'a> {
    site: &'a Site,
    page: &'a Lookup,
    timeline: &'a Timeline,
    events: Vec<WholeEvent<'a>>,
}

impl File<'_> {
    fn address(&self, event: usize) -> String {
        let page = self.timeline.homes[event].as_deref().unwrap_or(&self.page.id);
        format!("{}{}#{}", self.site.origin, self.site.path(page), self.timeline.events[event].id)
    }

    fn themes(&self, event: usize) -> String {
        self.timeline.labels("theme", event).collect::<Vec<_>>().join("; ")
    }

    fn licence(&self) -> String {
        table_licence(self.site, &self.timeline.title)
    }

    fn csv(&self) -> String {
        let mut csv = Csv::default();
        let messages = &self.site.messages;
        csv.row(&names(messages.timeline_columns()).collect::<Vec<_>>());
        for (index, own) in self.events.iter().enumerate() {
            let event = own.event;
            let cells = [
                event.id.clone(),
                first_day(event.date),
                Precision::of(event.date).word(messages).to_owned(),
                event.end.and_then(|_| last_day(event)).unwrap_or_default(),
                if event.circa { messages.timeline_about() } else { "" }.to_owned(),
                event.phase.map(|own| own.words(messages)).unwrap_or_default().to_owned(),
                short_name(event.kind, messages).to_owned(),
                event.form.clone(),
                event.title.clone(),
                words_of(&event.summary).trim().to_owned(),
                line(&event.why),
                line(&event.dispute),
                event.actors.join("; "),
                self.themes(index),
                own.sources().join(" "),
                self.address(index),
            ];
            csv.row(&cells);
        }
        csv.text()
    }

    fn about(&self) -> String {
        let heads = names(self.site.messages.timeline_columns()).map(str::to_owned);
        let about = AboutTable {
            file: &format!("{}.csv", self.timeline.id),
            language: &self.site.language.tag,
            title: &self.timeline.title,
            description: Vec::new(),
            address: &format!("{}{}", self.site.origin, self.site.path(&self.page.id)),
            sources: Vec::new(),
            licence: &self.licence(),
            version: &self.site.version,
            notes: Vec::new(),
            columns: heads.zip(COLUMNS).map(|(head, content)| FileColumn { head, content }).collect(),
        };
        about.write()
    }

    fn json(&self) -> String {
        let events: Vec<Value> = self
            .events
            .iter()
            .enumerate()
            .map(|(index, own)| {
                let event = own.event;
                json!({
                    "id": event.id,
                    "date": event.date.to_string(),
                    "end": event.end.map(|end| end.to_string()),
                    "circa": event.circa,
                    "moment": event.phase.map(phase),
                    "later": event.later.iter().map(|m| json!({ "date": m.date.to_string(), "moment": phase(m.phase) })).collect::<Vec<_>>(),
                    "kind": event.kind.slug(),
                    "sort": event.form,
                    "title": event.title,
                    "summary": words_of(&event.summary).trim(),
                    "why": event.why.as_deref().map(words_of_line),
                    "disputed": event.dispute.as_deref().map(words_of_line),
                    "who": event.actors,
                    "themes": self.timeline.labels("theme", index).collect::<Vec<_>>(),
                    "sources": own.sources(),
                    "address": self.address(index),
                })
            })
            .collect();
        let whole = json!({ "title": self.timeline.title, "licence": self.licence(), "events": events });
        serde_json::to_string_pretty(&whole).unwrap_or_default()
    }
}

fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Proposed => "proposed",
        Phase::Announced => "announced",
        Phase::InForce => "in force",
        Phase::Delivered => "delivered",
        Phase::Suspended => "suspended",
        Phase::Ended => "ended",
    }
}
