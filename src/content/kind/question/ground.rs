//! What the questions of a step may rest on.
//!
//! A question without a ground is rejected, so nobody has to trust our key: the named statement contains the words that
//! decide it, the named events their dates, the named number its value.

use super::record::PairRecord;
use crate::content::attribution::plain;
use crate::content::kind::RecordKind;
use crate::content::kind::page::record::Draft;
use crate::content::library::Edition;
use crate::content::links::{link, to_event};
use crate::content::location::Location;
use crate::content::markdown;
use crate::model::{Event, GLOSSARY, PageLink};

/// A field that breaks a rule, and how.
pub type Broken = (&'static str, String);

/// What questions of a step may rest on.
pub struct Ground<'a> {
    pub edition: &'a Edition,
    /// The edition that the question's words come from.
    pub worded: &'a Edition,
    pub step: &'a str,
    /// Where the question is.
    pub place: &'a Location,
}

impl Ground<'_> {
    /// A statement contains these words.
    pub fn says(&self, id: &str, words: &str) -> Result<(), Broken> {
        let mut statements = self.worded.texts.drafts.get(self.step).into_iter().flat_map(Draft::statements);
        let text = statements.find(|(_, own)| own.id == id).map(|(_, own)| markdown::plain(&own.blocks));
        let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let says = text.is_some_and(|text| tidy(&text).contains(&tidy(words)));
        if says { Ok(()) } else { Err(("says", format!("`{id}` does not say “{words}”"))) }
    }

    pub fn event(&self, id: &str) -> Result<&Event, Broken> {
        let found = self.worded.texts.event(id).map(|entry| &entry.event);
        found.ok_or_else(|| ("events", format!("`{id}` is not {}", RecordKind::Event)))
    }

    /// Links to what a pair names.
    pub fn links_of(&self, pair: &PairRecord) -> Vec<PageLink> {
        let way = |page: &str, id: &String| PageLink {
            anchor: Some(id.clone()),
            ..link(self.edition, self.place, page.to_owned(), &plain(&pair.left))
        };
        let event = pair.event.as_ref().and_then(|id| to_event(self.edition, id));
        let statement = pair.statement.as_ref().map(|id| way(self.step, id));
        let term = pair.term.as_ref().map(|id| way(GLOSSARY, id));
        event.into_iter().chain(statement).chain(term).collect()
    }

    /// Checks a pair against what it names.
    pub fn pair(&self, pair: &PairRecord) -> Result<(), Broken> {
        match (&pair.statement, &pair.event, &pair.term) {
            (Some(statement), None, None) => match &pair.says {
                Some(says) => self.says(statement, says),
                None => Err(("pairs", format!("“{}” names a statement and lacks `says`, its words", pair.left))),
            },
            (None, Some(_), None) | (None, None, Some(_)) => Ok(()),
            _ => Err(("pairs", format!("“{}” must name exactly one statement, event or term", pair.left))),
        }
    }
}
