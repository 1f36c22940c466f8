//! The statuses of commitments, in order, with their ids, names and colours.

use super::record::Status;
use crate::model::{Messages, Tone};

/// The statuses in display order, with their ids.
pub const STATUSES: [(&str, Status); 5] = [
    ("delivered", Status::Delivered),
    ("in-progress", Status::InProgress),
    ("stalled", Status::Stalled),
    ("superseded", Status::Superseded),
    ("unknown", Status::Unknown),
];

/// The colour and the name of a status.
pub fn standing(status: Status, messages: &Messages) -> (Tone, &str) {
    match status {
        Status::Delivered => (Tone::Delivered, messages.status_delivered()),
        Status::InProgress => (Tone::Progress, messages.status_in_progress()),
        Status::Stalled => (Tone::Stalled, messages.status_stalled()),
        Status::Superseded => (Tone::None, messages.status_superseded()),
        Status::Unknown => (Tone::Unknown, messages.status_unknown()),
    }
}
