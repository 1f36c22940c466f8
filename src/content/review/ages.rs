//! Age: the newest evidence of open rows, and when we last read sources.

use super::super::kind::ledger::record::Status;
use super::super::library::{Edition, Library};
use super::remark::{Remark, Subject};
use crate::model::PartialDate;
use crate::timeline::{first_day, last_day};

/// Maximum number of readings listed: more would hide the oldest.
const READINGS: usize = 20;

/// Open rows, the one with the oldest newest evidence first.
pub fn rows(edition: &Edition, today: PartialDate) -> Vec<Remark> {
    let open = edition
        .texts
        .ledger
        .iter()
        .filter(|row| matches!(row.value.status, Status::InProgress | Status::Stalled | Status::Unknown));
    let remarks = open.map(|row| {
        let newest = *row.value.as_of;
        let days = first_day(today) - last_day(newest);
        let checked = *row.value.checked;
        Remark {
            subject: Subject::OpenRows,
            place: row.place.clone(),
            id: row.value.id.get_ref().clone(),
            words: format!("newest evidence {newest}, {days} days ago; last checked {checked}"),
            weight: f64::from(days),
        }
    });
    remarks.collect()
}

/// The sources that were read longest ago.
pub fn readings(library: &Library) -> Vec<Remark> {
    let mut sources: Vec<_> = library.sources.values().collect();
    sources.sort_by_key(|own| own.value.source.read);
    let remarks = sources.into_iter().take(READINGS).map(|own| Remark {
        subject: Subject::OldReadings,
        place: own.place.clone(),
        id: own.value.source.id.clone(),
        words: format!("read {}", own.value.source.read),
        weight: -f64::from(first_day(own.value.source.read)),
    });
    remarks.collect()
}
