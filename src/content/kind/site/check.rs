//! Checks `brief.toml` and `site.toml` against the rest: every sentence is paraphrased, the record extends to its
//! month.

use std::collections::BTreeSet;

use crate::content::Problems;
use crate::content::kind::RecordKind;
use crate::content::kind::page::record::Draft;
use crate::content::library::Library;
use crate::content::location::Location;
use crate::model::{Kind, PartialDate, Role};

/// Each sentence of the abstract is paraphrased by at least one passage of the first language.
pub fn sentences_are_carried(library: &Library, problems: &mut Problems) {
    let Some(edition) = library.editions.first() else { return };
    let carried: BTreeSet<&String> = edition
        .texts
        .drafts
        .values()
        .flat_map(Draft::statements)
        .filter(|(_, s)| s.kind == Kind::Brief && s.role == Role::Passage)
        .flat_map(|(_, s)| &s.sentences)
        .collect();
    for sentence in library.sentences.iter().filter(|s| !carried.contains(s)) {
        let place = Location { file: "brief.toml".to_owned(), line: 1 };
        problems.note_found(&place, "sentences", sentence, format!("no passage paraphrases `{sentence}`"));
    }
}

/// The month that the record is said to extend to is one from which it contains something.
pub fn record_reaches_its_month(library: &Library, problems: &mut Problems) {
    let is_whole = [RecordKind::Event, RecordKind::Commitment].iter().all(|kind| problems.is_whole(*kind));
    let mut note = |message| problems.note("site.toml", 1, "reaches", message);
    if library.reaches.month().is_none() || library.reaches.day().is_some() {
        note(format!("`{}` is not a month: write YYYY-MM", library.reaches));
        return;
    }
    let month = library.reaches.to_string();
    let of_month = |date: PartialDate| date.to_string().starts_with(&month);
    let holds = library.editions.iter().any(|edition| {
        let texts = &edition.texts;
        texts.events.iter().any(|own| of_month(own.value.event.date))
            || texts.ledger.iter().any(|row| of_month(*row.value.as_of))
    });
    if !holds && is_whole {
        note(format!("no event and no row of the ledger is from {month}"));
    }
}

/// The address for reporting problems can contain the id of the row.
pub fn report_names_the_row(library: &Library, problems: &mut Problems) {
    let Some(address) = &library.report else { return };
    let is_known = ["mailto:", "https://"].iter().any(|scheme| address.starts_with(scheme));
    if !is_known || !address.contains("{id}") {
        let message = format!("`{address}` is not a mailto or https address that contains `{{id}}`");
        problems.note("site.toml", 1, "report", message);
    }
}
