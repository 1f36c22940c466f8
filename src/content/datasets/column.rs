//! The columns of a table: name, content, and possible values.

use crate::export::Content;

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name in files, the same in every language: lower-case words with underscores.
    pub name: &'static str,
    pub content: Content,
    pub presence: Presence,
    pub values: Values,
}

/// Whether every row has a value in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    Always,
    /// A row without one has an empty cell; a list may have no items in any case.
    Sometimes,
}

/// The values that a column takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Values {
    Any,
    /// Values unique to each row.
    Unique,
    /// One of these words; for a list, each item.
    OneOf(Vec<String>),
}

impl Column {
    /// The first column of each table.
    pub fn id() -> Self {
        Self { values: Values::Unique, ..Self::new("id", Content::Words) }
    }

    /// The second column of each table: where the site shows the row.
    pub fn address() -> Self {
        Self::new("address", Content::Address)
    }

    /// The language of a row's words, as a BCP 47 tag.
    pub fn language() -> Self {
        Self::words("language")
    }

    /// Any other address.
    pub fn place(name: &'static str) -> Self {
        Self::new(name, Content::Address)
    }

    pub fn words(name: &'static str) -> Self {
        Self::new(name, Content::Words)
    }

    pub fn list(name: &'static str) -> Self {
        Self::new(name, Content::Items)
    }

    pub fn number(name: &'static str) -> Self {
        Self::new(name, Content::Number)
    }

    /// An integer.
    pub fn count(name: &'static str) -> Self {
        Self::new(name, Content::Count)
    }

    pub fn flag(name: &'static str) -> Self {
        Self::new(name, Content::Flag)
    }

    pub fn day(name: &'static str) -> Self {
        Self::new(name, Content::Day)
    }

    /// The precision of the day in the previous column.
    pub fn precision(name: &'static str) -> Self {
        Self::words(name).one_of(["day", "month", "year"])
    }

    /// Some rows have no value in it.
    pub fn sometimes(self) -> Self {
        Self { presence: Presence::Sometimes, ..self }
    }

    /// It takes only these words.
    pub fn one_of(self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { values: Values::OneOf(words.into_iter().map(Into::into).collect()), ..self }
    }

    fn new(name: &'static str, content: Content) -> Self {
        Self { name, content, presence: Presence::Always, values: Values::Any }
    }
}
