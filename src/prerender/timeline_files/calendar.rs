//! The calendar (iCalendar, RFC 5545), with escaping and line folding by the crate `icalendar`.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use icalendar::{Calendar, Component, Event as Entry, EventLike};

use super::File;
use crate::model::words_of;
use crate::timeline::span_of;

impl File<'_> {
    /// Whole days, because a calendar has no years or months: a year covers all its days, and says so.
    pub(super) fn calendar(&self) -> String {
        let product = format!("-//ai-partnership-explainer//{}", self.site.language.tag.to_uppercase());
        let mut calendar = Calendar::empty();
        for property in [("VERSION", "2.0"), ("PRODID", &*product), ("CALSCALE", "GREGORIAN")] {
            calendar.append_property(property);
        }
        calendar.name(&self.timeline.title);
        for index in 0..self.timeline.events.len() {
            calendar.push(self.entry(index));
        }
        calendar.to_string()
    }

    fn entry(&self, index: usize) -> Entry {
        let own = &self.events[index];
        let event = own.event;
        let days = span_of(event);
        let no_day = format!(" {}", self.site.messages.timeline_no_day());
        let note = if event.date.day().is_none() { &*no_day } else { "" };
        let sources: String = own.sources().iter().map(|address| format!("\n{address}")).collect();
        let mut entry = Entry::with_uid(&format!("{}@ai-partnership-explainer", event.id));
        entry
            .timestamp(self.version())
            .starts(day(days.first))
            .ends(day(days.last + 1))
            .summary(&event.title)
            .description(&format!("{}{note}{sources}", words_of(&event.summary).trim()))
            .categories([&event.form])
            .add_property("TRANSP", "TRANSPARENT");
        if !self.site.origin.is_empty() {
            entry.url(&self.address(index));
        }
        entry
    }

    /// The day on which the content was last reviewed, so that the same content yields the same file.
    fn version(&self) -> DateTime<Utc> {
        let day: NaiveDate = self.site.version.parse().unwrap_or_default();
        day.and_time(NaiveTime::MIN).and_utc()
    }
}

fn day(number: i32) -> NaiveDate {
    NaiveDate::from_epoch_days(number).unwrap_or_default()
}
