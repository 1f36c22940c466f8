//! Terms as named in data packages: by Open Definition id, with the licence's address.

use serde_json::{Value, json};

use crate::model::Reuse;

const CC_BY: &str = "https://creativecommons.org/licenses/by/4.0/";
const CC_ZERO: &str = "https://creativecommons.org/publicdomain/zero/1.0/";

/// The licences of some rows.
pub fn licences(terms: &[Reuse]) -> Vec<Value> {
    let licence = |own: &Reuse| match own {
        Reuse::CcBy => Some(json!({ "name": "CC-BY-4.0", "path": CC_BY })),
        Reuse::CcZero => Some(json!({ "name": "CC0-1.0", "path": CC_ZERO })),
        Reuse::PublicDomain => Some(json!({ "name": "other-pd" })),
        Reuse::NotGranted => None,
    };
    terms.iter().filter_map(licence).collect()
}
