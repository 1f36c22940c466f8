//! How far the reader has got; kept on the device only.

/// The steps that were opened, and the last one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Ids of the steps that were opened, in the order of opening.
    pub read: Vec<String>,
    /// The step that was opened last.
    pub last: Option<String>,
}

impl Progress {
    /// Records that a step was opened.
    pub fn open(&mut self, step: &str) {
        if !self.has(step) {
            self.read.push(step.to_owned());
        }
        self.last = Some(step.to_owned());
    }

    /// Whether a step was opened.
    pub fn has(&self, step: &str) -> bool {
        self.read.iter().any(|read| read == step)
    }
}
