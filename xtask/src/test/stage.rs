//! The test stages, by name: what is quick and what fails most often comes first.

use std::str::FromStr;

use anyhow::{Result, bail};

/// A part of everything that must pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The code is formatted.
    Format,
    /// Clippy is silent, for this machine and for the browser.
    Lint,
    /// The dependencies' licences and sources are allowed.
    Deny,
    /// The tests that need no browser.
    Native,
    /// The sites that the browser tests look at.
    Build,
    /// The tests in browsers, on those sites.
    Browser,
}

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 6] = [Self::Format, Self::Lint, Self::Deny, Self::Native, Self::Build, Self::Browser];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Deny => "deny",
            Self::Native => "native",
            Self::Build => "build",
            Self::Browser => "browser",
        }
    }

    /// Whether it runs named tests.
    pub fn has_tests(self) -> bool {
        matches!(self, Self::Native | Self::Browser)
    }

    /// All names, for messages.
    pub fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }
}

impl FromStr for Stage {
    type Err = anyhow::Error;

    fn from_str(word: &str) -> Result<Self> {
        match Self::ALL.into_iter().find(|stage| stage.name() == word) {
            Some(stage) => Ok(stage),
            None => bail!("no stage `{word}`: the stages are {}", Self::names()),
        }
    }
}
