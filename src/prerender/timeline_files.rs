//! A timeline's events as files: CSV, JSON and a calendar (iCalendar, RFC 5545).

use serde_json::{Value, json};

use crate::model::{Event, Inline, Lookup, Phase, Site, Timeline, words_of, words_of_line};
use crate::timeline::{day_words, span_of};

/// Name ending and text of each file.
pub fn files(site: &Site, page: &Lookup, timeline: &Timeline) -> [(&'static str, String); 3] {
    let file = File { site, page, timeline };
    [("csv", file.csv()), ("json", file.json()), ("ics", file.ics())]
}

/// A line that may be missing, as plain words.
fn line(words: &Option<Vec<Inline>>) -> String {
    words.as_deref().map(words_of_line).unwrap_or_default()
}

struct File<'a> {
    site: &'a Site,
    page: &'a Lookup,
    timeline: &'a Timeline,
}

impl File<'_> {
    fn address(&self, event: usize) -> String {
        let page = self.timeline.homes[event].as_deref().unwrap_or(&self.page.id);
        format!("{}{}#{}", self.site.origin, self.site.path(page), self.timeline.events[event].id)
    }

    fn sources(&self, event: &Event) -> Vec<String> {
        let cited = event.citations.iter().filter_map(|c| self.page.source(&c.source));
        cited.map(|source| source.url.clone()).collect()
    }

    fn themes(&self, event: usize) -> String {
        self.timeline.labels("theme", event).collect::<Vec<_>>().join("; ")
    }

    fn licence(&self) -> String {
        format!("{}. {}, {}. Text: CC BY 4.0.", self.timeline.title, self.site.messages.site_title(), self.site.version)
    }

    fn csv(&self) -> String {
        let mut text = format!("# {}\r\n", self.licence());
        text.push_str(
            "id,date,end,about,moment,kind,sort,title,summary,why it matters,disputed,who,themes,sources,address\r\n",
        );
        for (index, event) in self.timeline.events.iter().enumerate() {
            let cells = [
                event.id.clone(),
                event.date.to_string(),
                event.end.map(|end| end.to_string()).unwrap_or_default(),
                if event.circa { "circa" } else { "" }.to_owned(),
                event.phase.map(phase).unwrap_or_default().to_owned(),
                event.kind.slug().to_owned(),
                event.form.clone(),
                event.title.clone(),
                words_of(&event.summary).trim().to_owned(),
                line(&event.why),
                line(&event.dispute),
                event.actors.join("; "),
                self.themes(index),
                self.sources(event).join(" "),
                self.address(index),
            ];
            text.push_str(&cells.map(|cell| quoted(&cell)).join(","));
            text.push_str("\r\n");
        }
        text
    }

    fn json(&self) -> String {
        let events: Vec<Value> = self
            .timeline
            .events
            .iter()
            .enumerate()
            .map(|(index, event)| {
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
                    "sources": self.sources(event),
                    "address": self.address(index),
                })
            })
            .collect();
        let whole = json!({ "title": self.timeline.title, "licence": self.licence(), "events": events });
        serde_json::to_string_pretty(&whole).unwrap_or_default()
    }

    /// Whole days, as a calendar has no years or months: a year is all its days, and says so.
    fn ics(&self) -> String {
        let mut lines: Vec<String> =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ai-partnership-explainer//EN", "CALSCALE:GREGORIAN"]
                .map(str::to_owned)
                .to_vec();
        lines.push(format!("X-WR-CALNAME:{}", escaped(&self.timeline.title)));
        let stamp = format!("{}T000000Z", self.site.version.replace('-', ""));
        for (index, event) in self.timeline.events.iter().enumerate() {
            let days = span_of(event);
            let day = |day: i32| day_words(day).replace('-', "");
            let note = if event.date.day().is_none() { " (the sources give no day)" } else { "" };
            lines.extend([
                "BEGIN:VEVENT".to_owned(),
                format!("UID:{}@ai-partnership-explainer", event.id),
                format!("DTSTAMP:{stamp}"),
                format!("DTSTART;VALUE=DATE:{}", day(days.first)),
                format!("DTEND;VALUE=DATE:{}", day(days.last + 1)),
                format!("SUMMARY:{}", escaped(&event.title)),
                format!("DESCRIPTION:{}{note}", escaped(words_of(&event.summary).trim())),
                format!("CATEGORIES:{}", escaped(&event.form)),
                "TRANSP:TRANSPARENT".to_owned(),
            ]);
            if !self.site.origin.is_empty() {
                lines.push(format!("URL:{}", self.address(index)));
            }
            lines.push("END:VEVENT".to_owned());
        }
        lines.push("END:VCALENDAR".to_owned());
        lines.iter().map(|line| folded(line)).collect()
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

/// A cell of a CSV file (RFC 4180).
pub fn quoted(cell: &str) -> String {
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,").replace('\n', "\\n")
}

/// A line in pieces of at most 75 bytes, the later ones beginning with a space (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let mut out = String::new();
    let mut length = 0;
    for character in line.chars() {
        if length + character.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(character);
        length += character.len_utf8();
    }
    out.push_str("\r\n");
    out
}
