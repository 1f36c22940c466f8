//! Reads the timelines of a language.

use super::record::{EraRecord, TimelineFile};
use crate::content::library::{TimelineEntry, Timelines};
use crate::content::location::Located;
use crate::content::reader::File;
use crate::content::{Problems, markdown};
use crate::model::Era;

/// Reads the file of the timelines; `None` if it cannot be read.
pub fn timelines(file: &File, problems: &mut Problems) -> Option<Timelines> {
    let TimelineFile { timeline, era, themes, forms, actors } = file.toml(problems)?;
    let mut entries = Vec::new();
    for record in timeline {
        let place = file.place(&record.id);
        let line = file.line(record.caption.span().start);
        let caption = markdown::line(record.caption.get_ref(), &file.name, line, problems);
        entries.push(Located { place, value: TimelineEntry { record, caption } });
    }
    let eras = era.into_iter().map(|EraRecord { id, label, from }| Era { id, label, from: *from });
    Some(Timelines { eras: eras.collect(), entries, themes, forms, actors })
}
