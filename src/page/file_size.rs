//! How large a file is, for readers who think about whether to fetch it.

use crate::format::fill;
use crate::view::Scope;

/// What a kB is, in bytes.
const KILOBYTE: usize = 1000;

/// The size of a file in words, in whole kB, rounded up.
pub fn file_size(bytes: usize, scope: &Scope) -> String {
    fill(scope.messages().file_size(), &[("kilobytes", &bytes.div_ceil(KILOBYTE).to_string())])
}
