//! Checks the numbers' sources.

use crate::content::Problems;
use crate::content::kind::source::check::check_sources;
use crate::content::library::Library;
use crate::content::location::Located;

/// The sources of a number exist, and we have read them.
pub fn check(library: &Library, problems: &mut Problems) {
    for (id, Located { place, value }) in &library.facts {
        if value.sources.is_empty() {
            problems.note(&place.file, place.line, "sources", format!("`{id}` has no source"));
        }
        check_sources(library, place, "sources", value.sources.iter().map(String::as_str), problems);
    }
}
