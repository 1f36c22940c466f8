//! The size of a file, for readers who consider whether to download it.

use crate::format::fill;
use crate::view::Scope;

/// A kB, in bytes.
const KILOBYTE: usize = 1000;

/// The size of a file in words, in whole kB, rounded up.
pub fn file_size(bytes: usize, scope: &Scope) -> String {
    fill(scope.messages().file_size(), &[("kilobytes", &bytes.div_ceil(KILOBYTE).to_string())])
}
