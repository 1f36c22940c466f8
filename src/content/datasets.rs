//! Open data: every table for programs, made from the records of one language.
//!
//! The meaning of the columns is explained on their page, by an editor; `prerender::datasets` decides how they are
//! written to files.

mod changes;
mod claims;
mod column;
mod commitments;
mod events;
mod figures;
mod questions;
mod sources;
mod table;

pub use column::{Column, Presence, Values};
pub use table::{Cell, Place, Row, Table};

use super::library::{Edition, Library};
use crate::model::Dataset;

/// The columns of a table in a language, whose content names some of their possible values.
pub fn columns(edition: &Edition, dataset: Dataset) -> Vec<Column> {
    match dataset {
        Dataset::Events => events::columns(edition),
        Dataset::Commitments => commitments::columns(edition),
        Dataset::Claims => claims::columns(),
        Dataset::Changes => changes::columns(),
        Dataset::Sources => sources::columns(),
        Dataset::Figures => figures::columns(),
        Dataset::Questions => questions::columns(),
    }
}

/// A table of a language.
pub fn table(library: &Library, edition: &Edition, dataset: Dataset) -> Table {
    match dataset {
        Dataset::Events => events::table(library, edition),
        Dataset::Commitments => commitments::table(library, edition),
        Dataset::Claims => claims::table(library, edition),
        Dataset::Changes => changes::table(library, edition),
        Dataset::Sources => sources::table(library, edition),
        Dataset::Figures => figures::table(library, edition),
        Dataset::Questions => questions::table(library, edition),
    }
}
