//! The terms under which data may be redistributed, in words.

use super::fill;
use crate::model::{Messages, Reuse};

/// The terms of a table: where there are several, each row states its own.
pub fn terms(terms: &[Reuse], messages: &Messages) -> String {
    let name = |own: &Reuse| own.licence().unwrap_or_else(|| messages.data_public_domain());
    let names = terms.iter().map(name).collect::<Vec<_>>().join(", ");
    let text = if terms.len() > 1 { messages.data_several_terms() } else { messages.data_terms() };
    fill(text, &[("terms", &names)])
}
