//! Which form of a text a count takes in a language, as a table that travels with the texts.
//!
//! The rules themselves are Unicode's, read by `content` for each language when the site is built: all of them for whole
//! numbers look at the number itself while it is small, and at its last two digits when it is not, so that two hundred
//! places tell all. (A few languages have a form of their own for whole millions, which nothing here counts to.)

use serde::{Deserialize, Serialize};

/// The categories of counts of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plurals {
    /// Names of the categories, as Unicode has them.
    names: Vec<String>,
    /// For each count below [`Self::PLACES`] its place among them.
    places: Vec<u8>,
}

impl Plurals {
    /// The counts that the table holds; a larger one is like the one of the second hundred with the same last two digits.
    pub const PLACES: usize = 200;

    /// The table, from the name of the category of each count below [`Self::PLACES`].
    pub fn new(of_counts: impl Iterator<Item = &'static str>) -> Self {
        let mut names: Vec<String> = vec!["other".to_owned()];
        let place = |name: &str| {
            let known = names.iter().position(|own| own == name);
            let place = known.unwrap_or_else(|| {
                names.push(name.to_owned());
                names.len() - 1
            });
            u8::try_from(place).unwrap_or(0)
        };
        let places = of_counts.map(place).collect();
        Self { names, places }
    }

    /// Names of the categories.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// How many categories there are.
    pub fn categories(&self) -> usize {
        self.names.len()
    }

    /// The place of a count's category among them.
    pub fn category(&self, count: usize) -> usize {
        let place = if count < Self::PLACES { count } else { 100 + count % 100 };
        self.places.get(place).copied().map_or(0, usize::from)
    }
}

/// One category for all counts, as in Japanese.
impl Default for Plurals {
    fn default() -> Self {
        Self::new(std::iter::empty())
    }
}
