//! The claims shown as files: CSV and JSON, their sources as BibTeX and RIS, and citations of a single claim. The code
//! is fetched on first use; the build calls it for the whole list.

use crate::exhibit::Deferred;
use crate::export::{
    Cited, Content, Csv, FileColumn, Precision, Reference, StyledCitation, array, bibtex, first_day, json_text, object,
    ris,
};
use crate::model::{CLAIMS, Claim, ClaimList, ClaimSource, Messages, Nature, PartialDate, names};
use crate::view::evidence::short_name;
use crate::view::list_files::{ListFile, ListWriter, Taken, WriteList};

/// Maximum characters of a claim's words used in place of a name it does not have.
const NAME_CHARS: usize = 100;

/// The content types of the CSV file's columns, in the order of their headers.
const COLUMNS: [Content; 16] = [
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Words,
    Content::Address,
    Content::List,
    Content::Addresses,
    Content::List,
    Content::Day,
    Content::Words,
    Content::Day,
    Content::Words,
    Content::List,
    Content::Address,
];

/// What is exported.
type ClaimsTaken<'a> = Taken<'a, ClaimList>;

/// The functions.
pub struct ClaimFiles {
    write: WriteList<ClaimList>,
    /// Citations of the first of the claims.
    pub citations: fn(&Taken<'_, ClaimList>) -> Vec<StyledCitation>,
}

impl Deferred for ClaimFiles {
    const NAME: &'static str = "claim_files";

    fn code() -> &'static Self {
        &const { Self { write, citations } }
    }
}

impl ListWriter for ClaimFiles {
    type List = ClaimList;
    const LIST: &'static str = CLAIMS;

    fn writer(&self) -> WriteList<ClaimList> {
        self.write
    }
}

/// The claims, or their sources, as a file.
fn write(file: ListFile, taken: &ClaimsTaken<'_>) -> String {
    match file {
        ListFile::Csv => csv(taken),
        ListFile::Json => json(taken),
        ListFile::BibTex => bibtex(references(taken)),
        ListFile::Ris => ris(references(taken)),
    }
}

impl<'a> ClaimsTaken<'a> {
    fn messages(&self) -> &'a Messages {
        &self.site.messages
    }

    fn claims(&self) -> impl Iterator<Item = &'a Claim> {
        self.found.iter().filter_map(|at| self.list.claims.get(*at))
    }

    fn place(&self, page: &str, anchor: &str) -> String {
        format!("{}{}#{anchor}", self.origin, self.site.path(page))
    }

    fn sources(&self, claim: &'a Claim) -> impl Iterator<Item = (&'a ClaimSource, &'a str)> {
        let cited = claim.citations.iter();
        cited.filter_map(|own| Some((self.list.sources.get(usize::from(own.source))?, own.supports.as_str())))
    }

    /// What rests on a claim, in words.
    fn dependents(&self, claim: &'a Claim) -> impl Iterator<Item = String> {
        claim.dependents.iter().map(|own| format!("{}: {}", own.note.as_deref().unwrap_or_default(), own.words))
    }

    fn nature(&self, claim: &Claim) -> &'a str {
        let word = |own: Nature| names(self.messages().claim_natures()).nth(own as usize);
        claim.nature.and_then(word).unwrap_or_default()
    }

    fn sort(&self, claim: &Claim) -> &'a str {
        names(self.messages().claim_sorts()).nth(claim.sort as usize).unwrap_or_default()
    }
}

/// The columns of the CSV file.
pub fn columns(messages: &Messages) -> Vec<FileColumn> {
    let heads = names(messages.claim_columns()).map(str::to_owned);
    heads.zip(COLUMNS).map(|(head, content)| FileColumn { head, content }).collect()
}

/// The sources of the claims, without duplicates.
fn references<'a>(taken: &ClaimsTaken<'a>) -> impl Iterator<Item = Reference<'a>> {
    let mut cited = vec![false; taken.list.sources.len()];
    for citation in taken.claims().flat_map(|claim| &claim.citations) {
        cited.get_mut(usize::from(citation.source)).into_iter().for_each(|own| *own = true);
    }
    let sources = taken.list.sources.iter().zip(cited).filter(|(_, is_cited)| *is_cited);
    sources.map(|(own, _)| Reference {
        id: &own.id,
        title: &own.title,
        publisher: &own.publisher,
        date: own.date,
        url: &own.url,
        read: None,
        note: None,
    })
}

/// The claims as a table.
fn csv(taken: &ClaimsTaken<'_>) -> String {
    let messages = taken.messages();
    let mut file = Csv::default();
    file.row(&names(messages.claim_columns()).collect::<Vec<_>>());
    let day = |date: Option<PartialDate>| date.map(first_day).unwrap_or_default();
    for claim in taken.claims() {
        let precision = claim.newest.map(|date| Precision::of(date).word(messages)).unwrap_or_default();
        let sources: Vec<&str> = taken.sources(claim).map(|(own, _)| own.url.as_str()).collect();
        file.row(&[
            claim.id.clone(),
            claim.title.clone().unwrap_or_default(),
            claim.words.clone(),
            short_name(claim.kind, messages).to_owned(),
            taken.sort(claim).to_owned(),
            taken.nature(claim).to_owned(),
            taken.place(&claim.page, &claim.anchor),
            claim.sentences.join("; "),
            sources.join(" "),
            taken.sources(claim).map(|(_, supports)| supports).collect::<Vec<_>>().join("; "),
            day(claim.newest),
            precision.to_owned(),
            day(claim.checked),
            claim.dispute.clone().unwrap_or_default(),
            taken.dependents(claim).collect::<Vec<_>>().join("; "),
            taken.place(CLAIMS, &claim.id),
        ]);
    }
    file.text()
}

/// The claims as JSON, one per line.
fn json(taken: &ClaimsTaken<'_>) -> String {
    let maybe = |own: Option<String>| own.map_or_else(|| "null".to_owned(), |own| json_text(&own));
    let date = |own: Option<PartialDate>| maybe(own.map(|date| date.to_string()));
    let source = |(own, supports): (&ClaimSource, &str)| {
        object(&[
            ("id", json_text(&own.id)),
            ("title", json_text(&own.title)),
            ("publisher", json_text(&own.publisher)),
            ("date", date(own.date)),
            ("address", json_text(&own.url)),
            ("supports", json_text(supports)),
        ])
    };
    let claim = |claim: &Claim| {
        object(&[
            ("id", json_text(&claim.id)),
            ("title", maybe(claim.title.clone())),
            ("words", json_text(&claim.words)),
            ("kind", json_text(short_name(claim.kind, taken.messages()))),
            ("sort", json_text(taken.sort(claim))),
            ("claimedAs", maybe(Some(taken.nature(claim).to_owned()).filter(|own| !own.is_empty()))),
            ("standsAt", json_text(&taken.place(&claim.page, &claim.anchor))),
            ("sentences", array(claim.sentences.iter().map(|own| json_text(own)))),
            ("sources", array(taken.sources(claim).map(source))),
            ("newestEvidence", date(claim.newest)),
            ("checked", date(claim.checked)),
            ("dispute", maybe(claim.dispute.clone())),
            ("namedBy", array(taken.dependents(claim).map(|own| json_text(&own)))),
            ("address", json_text(&taken.place(CLAIMS, &claim.id))),
        ])
    };
    let claims: Vec<String> = taken.claims().map(claim).collect();
    format!(
        "{{\"site\":{},\"version\":{},\"claims\":[\n{}\n]}}\n",
        json_text(taken.messages().site_title()),
        json_text(&taken.site.version),
        claims.join(",\n")
    )
}

/// Citations of the first of the claims.
fn citations(taken: &ClaimsTaken<'_>) -> Vec<StyledCitation> {
    let Some(claim) = taken.claims().next() else { return Vec::new() };
    let mut publishers: Vec<&str> = Vec::new();
    for (source, _) in taken.sources(claim) {
        if !publishers.contains(&source.publisher.as_str()) {
            publishers.push(&source.publisher);
        }
    }
    if publishers.is_empty() {
        publishers.push(&taken.site.brief.publisher);
    }
    let cited = Cited {
        site: taken.site,
        id: &claim.id,
        title: &claim.title.clone().unwrap_or_else(|| shortened(&claim.words, NAME_CHARS)),
        what: taken.messages().claim_word(),
        address: &taken.place(CLAIMS, &claim.id),
        sources: &publishers.join("; "),
        ris_type: "ELEC",
    };
    cited.citations().into()
}

/// The beginning of a text, cut at a word boundary.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if short.chars().count() + word.chars().count() >= most {
            break;
        }
        short += word;
        short.push(' ');
    }
    format!("{}…", short.trim_end())
}
