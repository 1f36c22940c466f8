//! The sources shown as files: CSV, JSON, BibTeX and RIS. The code is fetched on first use; the build calls it for the
//! whole list.

use crate::exhibit::Deferred;
use crate::export::{Content, Csv, FileColumn, Precision, Reference, bibtex, first_day, json_text, object, ris};
use crate::model::{CLAIMS, ListedSource, Messages, PartialDate, SOURCES, SourceList, labels, names};
use crate::view::list_files::{ListFile, ListWriter, Taken, WriteList};

/// The content types of the CSV file's columns, in the order of their headers.
const COLUMNS: [Content; 15] = [
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::Address,
    Content::Address,
    Content::Day,
    Content::Words,
    Content::Words,
    Content::Number,
    Content::Address,
];

/// What is exported.
type SourcesTaken<'a> = Taken<'a, SourceList>;

/// The functions.
pub struct SourceFiles {
    write: WriteList<SourceList>,
}

impl Deferred for SourceFiles {
    const NAME: &'static str = "source_files";

    fn code() -> &'static Self {
        &const { Self { write } }
    }
}

impl ListWriter for SourceFiles {
    type List = SourceList;
    const LIST: &'static str = SOURCES;

    fn writer(&self) -> WriteList<SourceList> {
        self.write
    }
}

/// The sources as a file.
fn write(file: ListFile, taken: &SourcesTaken<'_>) -> String {
    match file {
        ListFile::Csv => csv(taken),
        ListFile::Json => json(taken),
        ListFile::BibTex => bibtex(references(taken)),
        ListFile::Ris => ris(references(taken)),
    }
}

fn references<'a>(taken: &SourcesTaken<'a>) -> impl Iterator<Item = Reference<'a>> {
    let sources = taken.found.iter().filter_map(|at| taken.list.sources.get(*at)).map(|own| &own.source);
    sources.map(|own| Reference {
        id: &own.id,
        title: &own.title,
        publisher: &own.publisher,
        date: own.date,
        url: &own.url,
        read: Some(own.read),
        note: own.weak.as_deref(),
    })
}

impl<'a> SourcesTaken<'a> {
    fn sources(&self) -> impl Iterator<Item = (usize, &'a ListedSource)> {
        self.found.iter().filter_map(|at| Some((*at, self.list.sources.get(*at)?)))
    }

    /// The label of a source's value of a facet.
    fn label(&self, facet: &'a str, at: usize) -> &'a str {
        labels(&self.list.facets, facet, at).next().unwrap_or_default()
    }

    /// The address of a source's claims; empty if there is no list of claims.
    fn claims(&self, id: &str) -> String {
        let path = self.site.page(CLAIMS).map(|_| self.site.asked_path(CLAIMS, &[("source", id)]));
        path.map(|path| format!("{}{path}", self.origin)).unwrap_or_default()
    }

    /// The address of a source in the list.
    fn address(&self, id: &str) -> String {
        format!("{}{}#{id}", self.origin, self.site.path(SOURCES))
    }
}

/// The columns of the CSV file.
pub fn columns(messages: &Messages) -> Vec<FileColumn> {
    let heads = names(messages.listed_columns()).map(str::to_owned);
    heads.zip(COLUMNS).map(|(head, content)| FileColumn { head, content }).collect()
}

/// The sources as a table.
fn csv(taken: &SourcesTaken<'_>) -> String {
    let messages = &taken.site.messages;
    let mut file = Csv::default();
    file.row(&names(messages.listed_columns()).collect::<Vec<_>>());
    for (at, ListedSource { source, claims }) in taken.sources() {
        let precision = |date| Precision::of(date).word(messages).to_owned();
        file.row(&[
            source.id.clone(),
            source.title.clone(),
            source.publisher.clone(),
            taken.label("publisher", at).to_owned(),
            taken.label("country", at).to_owned(),
            taken.label("language", at).to_owned(),
            source.date.map(first_day).unwrap_or_default(),
            source.date.map(precision).unwrap_or_default(),
            source.url.clone(),
            source.archived.clone().unwrap_or_default(),
            first_day(source.read),
            precision(source.read),
            source.weak.clone().unwrap_or_default(),
            claims.to_string(),
            taken.claims(&source.id),
        ]);
    }
    file.text()
}

/// The sources as JSON, one per line.
fn json(taken: &SourcesTaken<'_>) -> String {
    let maybe = |own: Option<&String>| own.map_or_else(|| "null".to_owned(), |own| json_text(own));
    let date = |own: Option<PartialDate>| maybe(own.map(|date| date.to_string()).as_ref());
    let source = |(at, ListedSource { source, claims }): (usize, &ListedSource)| {
        object(&[
            ("id", json_text(&source.id)),
            ("title", json_text(&source.title)),
            ("publisher", json_text(&source.publisher)),
            ("kindOfPublisher", json_text(taken.label("publisher", at))),
            ("country", json_text(taken.label("country", at))),
            ("language", json_text(taken.label("language", at))),
            ("date", date(source.date)),
            ("address", json_text(&source.url)),
            ("archived", maybe(source.archived.as_ref())),
            ("read", date(Some(source.read))),
            ("weak", maybe(source.weak.as_ref())),
            ("claims", claims.to_string()),
            ("listedAt", json_text(&taken.address(&source.id))),
        ])
    };
    let sources: Vec<String> = taken.sources().map(source).collect();
    format!(
        "{{\"site\":{},\"version\":{},\"sources\":[\n{}\n]}}\n",
        json_text(taken.site.messages.site_title()),
        json_text(&taken.site.version),
        sources.join(",\n")
    )
}
