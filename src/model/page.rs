//! A page: everything shown at one address, complete, as the native side renders it.

use super::{
    AllSources, ArgumentMap, ChangeList, ClaimList, ContentPart, EmptyPlace, Event, EventStory, Figure, Generated,
    Item, KeyNumbers, Ledger, LinkGroup, Lookup, PageKind, PartialDate, Question, Section, Statement, Timeline,
};

/// One page with everything it needs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    /// Its id, kind, language and heading, and what its texts refer to.
    pub lookup: Lookup,
    /// The answer to the heading.
    pub answers: Vec<Statement>,
    /// The key findings.
    pub findings: Vec<Statement>,
    /// The text, and what is generated.
    pub sections: Vec<Section>,
    /// Questions about it.
    pub questions: Vec<Question>,
    /// Reading time of the whole page in minutes, rounded up, at 240 words a minute.
    pub minutes: u16,
    /// When its recommendation was last checked.
    pub checked: Option<PartialDate>,
    /// Places whose content a change removed.
    pub empty_places: Vec<EmptyPlace>,
    /// Where else to read about what the page shows.
    pub links: Vec<LinkGroup>,
    /// Its description in the document's language, if the page itself is in the first language for lack of a
    /// translation.
    pub not_translated: Option<String>,
}

impl Page {
    /// The page's id.
    pub fn id(&self) -> &str {
        &self.lookup.id
    }

    pub fn kind(&self) -> PageKind {
        self.lookup.kind
    }

    /// Everything in its sections, in order.
    pub fn items(&self) -> impl Iterator<Item = &Item> + Clone {
        self.sections.iter().flat_map(|section| &section.items)
    }

    /// Everything it says, in reading order: answers, findings, then the text.
    pub fn content_parts(&self) -> impl Iterator<Item = ContentPart<'_>> {
        let first = self.answers.iter().chain(&self.findings).map(ContentPart::Statement);
        first.chain(self.items().flat_map(Item::content_parts))
    }

    /// Every statement, in reading order.
    pub fn statements(&self) -> impl Iterator<Item = &Statement> {
        self.content_parts()
            .filter_map(|own| if let ContentPart::Statement(statement) = own { Some(statement) } else { None })
    }

    /// Every event told on it, in order.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.content_parts().filter_map(|own| if let ContentPart::Event(event) = own { Some(event) } else { None })
    }

    /// Its figures, in order.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.content_parts().filter_map(|own| if let ContentPart::Figure(figure) = own { Some(figure) } else { None })
    }

    /// Its strips of key numbers, in order.
    pub fn key_numbers(&self) -> impl Iterator<Item = &KeyNumbers> {
        self.items().filter_map(|item| if let Item::Numbers(strip) = item { Some(strip) } else { None })
    }

    /// Its stories, in order.
    pub fn stories(&self) -> impl Iterator<Item = &EventStory> {
        self.items().filter_map(|item| if let Item::Story(story) = item { Some(&**story) } else { None })
    }

    /// Its generated content, in order.
    pub fn generated(&self) -> impl Iterator<Item = &Generated> {
        self.items().filter_map(|item| if let Item::Generated(own) = item { Some(own) } else { None })
    }

    /// The timeline that it is about.
    pub fn timeline(&self) -> Option<&Timeline> {
        self.generated().find_map(|own| if let Generated::Timeline(own) = own { Some(&**own) } else { None })
    }

    /// The ledger of commitments.
    pub fn ledger(&self) -> Option<&Ledger> {
        self.generated().find_map(|own| if let Generated::Ledger(own) = own { Some(&**own) } else { None })
    }

    /// The list of claims.
    pub fn claims(&self) -> Option<&ClaimList> {
        self.generated().find_map(|own| if let Generated::Claims(own) = own { Some(&**own) } else { None })
    }

    /// Everything the site rests on.
    pub fn sources(&self) -> Option<&AllSources> {
        self.generated().find_map(|own| if let Generated::Sources(own) = own { Some(&**own) } else { None })
    }

    /// The changes to what claims said.
    pub fn changes(&self) -> Option<&ChangeList> {
        self.generated().find_map(|own| if let Generated::Changes(own) = own { Some(own) } else { None })
    }

    /// The map of the argument.
    pub fn argument(&self) -> Option<&ArgumentMap> {
        self.generated().find_map(|own| if let Generated::Argument(own) = own { Some(own) } else { None })
    }

    /// The turning points that it draws.
    pub fn turning_points(&self) -> &[Event] {
        let found =
            self.generated().find_map(|own| if let Generated::TurningPoints(own) = own { Some(own) } else { None });
        found.map_or(&[], Vec::as_slice)
    }

    pub fn figure(&self, id: &str) -> Option<&Figure> {
        self.figures().find(|figure| figure.id == id)
    }
}
