//! How far the reader has come; kept on the device only.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// The steps that were opened, and the last one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Progress {
    /// Ids of the steps that were opened.
    pub read: BTreeSet<String>,
    /// The step that was opened last.
    pub last: Option<String>,
}

impl Progress {
    /// Notes that a step was opened.
    pub fn open(&mut self, step: &str) {
        self.read.insert(step.to_owned());
        self.last = Some(step.to_owned());
    }
}
