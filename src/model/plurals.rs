//! Which plural form a count takes in a language, as a table that travels with the texts.
//!
//! The rules themselves are Unicode's, read by `content` for each language when the site is built: for integers, they
//! all depend on the number itself while it is small and on its last two digits otherwise, so that two hundred entries
//! cover them. (A few languages have a separate form for whole millions, which nothing here counts to.)

use serde::{Deserialize, Serialize};

/// The plural categories of a language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plurals {
    /// Names of the categories, as in Unicode.
    names: Vec<String>,
    /// For each count below [`Self::PLACES`], the index of its category.
    places: Vec<u8>,
}

impl Plurals {
    /// The counts in the table; a larger one behaves like the one in the second hundred with the same last two digits.
    pub const PLACES: usize = 200;

    /// Builds the table from the category name of each count below [`Self::PLACES`].
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

    /// The index of a count's category.
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
