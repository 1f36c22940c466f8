//! Checks the descriptions of the tables against the tables: each is described once, on the page that offers all of
//! them, with every column in its place.

use super::record::DatasetRecord;
use crate::content::checker::Checker;
use crate::content::kind::block::record::BlockRecord;
use crate::content::kind::page::record::{Draft, DraftItem};
use crate::content::location::Location;
use crate::content::spelling::nearest;
use crate::content::{Problems, datasets};
use crate::model::{Dataset, Generator};

/// Reports what breaks a rule in the description of one table.
pub fn check(checker: &Checker<'_>, place: &Location, own: &DatasetRecord, problems: &mut Problems) {
    let Location { file, line } = place;
    let Some(dataset) = Dataset::named(&own.name) else {
        let names = Dataset::ALL.map(|(name, _)| name);
        let meant = nearest(&own.name, names).map(|meant| format!("; the nearest is `{meant}`")).unwrap_or_default();
        let message = format!("`{}` is not one of {}{meant}", own.name, names.join(", "));
        problems.note(file, *line, "dataset", message);
        return;
    };
    if own.title.is_empty() {
        problems.note(file, *line, "dataset", format!("write its title: `::: dataset {} Title`", own.name));
    }
    checker.line(place, &own.about, problems);
    for column in &own.columns {
        checker.line(&column.place, &column.value.meaning, problems);
    }
    let wanted: Vec<&str> = datasets::columns(checker.edition, dataset).into_iter().map(|column| column.name).collect();
    columns(place, own, &wanted, problems);
}

/// Every column is described, in the order of the table; the first deviation is reported.
fn columns(place: &Location, own: &DatasetRecord, wanted: &[&str], problems: &mut Problems) {
    let described = own.columns.iter().map(|column| column.value.name.as_str());
    let unlike = described.clone().zip(wanted).position(|(found, wanted)| found != *wanted);
    let Some(at) =
        unlike.or_else(|| (described.clone().count() != wanted.len()).then(|| described.count().min(wanted.len())))
    else {
        return;
    };
    let line = own.columns.get(at).map_or(place.line, |column| column.place.line);
    let found = own.columns.get(at).map_or("nothing", |column| column.value.name.as_str());
    let message = match wanted.get(at) {
        Some(wanted) => format!("the next column of `{}` is `{wanted}`, but the page describes `{found}`", own.name),
        None => format!("`{}` has no more columns, but the page describes `{found}`", own.name),
    };
    problems.note(&place.file, line, "dataset", message);
}

/// A page that offers all tables describes each once, and no other page describes any: their files are next to it.
pub fn are_described_once(draft: &Draft, problems: &mut Problems) {
    let described: Vec<(&Location, &str)> = draft
        .items()
        .filter_map(|own| match &own.value {
            DraftItem::Block(BlockRecord::Dataset(record)) => Some((&own.place, record.name.as_str())),
            _ => None,
        })
        .collect();
    let package = Generator::DataPackage;
    let offers = draft.items().find(|own| matches!(own.value, DraftItem::Generated(asked, _) if asked == package));
    let Some(offer) = offers else {
        for (place, name) in described {
            let message =
                format!("`{name}` is described on a page that offers no files: write `::: {}` there", package.name());
            problems.note(&place.file, place.line, "dataset", message);
        }
        return;
    };
    for (at, (place, name)) in described.iter().enumerate() {
        if described[..at].iter().any(|(_, other)| other == name) {
            problems.note(&place.file, place.line, "dataset", format!("`{name}` is already described above"));
        }
    }
    // Misspelt names have been reported already.
    let is_known = described.iter().all(|(_, name)| Dataset::named(name).is_some());
    for (name, _) in Dataset::ALL.iter().filter(|(name, _)| is_known && !described.iter().any(|(_, own)| own == name)) {
        let message = format!("the page offers `{name}` but does not describe it: write `::: dataset {name} …`");
        problems.note(&offer.place.file, offer.place.line, package.name(), message);
    }
}
