//! What all pages of one language share.

use serde::{Deserialize, Serialize};

use super::{Messages, PageKind, PartialDate};

/// The site in one language, without any page's content.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Path under which the site is served, with a slash at both ends: `/` or `/explainer/`; `#/` in the single-file
    /// site.
    pub base: String,
    /// The language of the interface.
    pub language: Language,
    /// Every language of the site; the first is the one without a path of its own.
    pub languages: Vec<Language>,
    /// The brief that is explained.
    pub brief: Brief,
    /// Its full reference, as this language writes it: `DPG Policy Brief Vol. X, Issue 19`.
    pub reference: String,
    /// Every page, steps first and in order.
    pub pages: Vec<PageRef>,
    /// The interface texts.
    pub messages: Messages,
    /// Scheme and host without a trailing slash; empty if the build was not told.
    pub origin: String,
    /// The day on which the content was last reviewed, for citations.
    pub version: String,
    /// The month up to which events and commitments are recorded.
    pub reaches: PartialDate,
    /// The stylesheet of downloadable pictures, with every token replaced by its light value.
    pub picture_style: String,
    /// Whether the site was built with its pages as PDF files.
    pub has_papers: bool,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 tag, such as `en` or `hi`.
    pub tag: String,
    /// Its name in the language itself.
    pub name: String,
    /// Path below the base, with a trailing slash; empty for the first language.
    pub path: String,
}

/// The brief, as named on its publisher's page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Brief {
    pub title: String,
    pub publisher: String,
    /// The series it belongs to.
    pub series: String,
    /// The series' volume, in the publisher's numerals.
    pub volume: String,
    /// The issue in the volume.
    pub issue: u16,
    /// The year, according to the publisher's volume number.
    pub year: i16,
    /// The publisher's page with the abstract.
    pub url: String,
}

/// A page as others refer to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageRef {
    /// The page's id.
    pub id: String,
    /// Its short name, for lists and links.
    pub title: String,
    /// Its one-sentence description.
    pub description: String,
    pub kind: PageKind,
    /// Whether every page's footer links to it.
    pub is_in_footer: bool,
    /// Whether it is shown in the first language, for lack of a translation.
    pub is_foreign: bool,
}

impl PageRef {
    /// Its position among the steps, from 1.
    pub fn step(&self) -> Option<u8> {
        self.kind.step()
    }
}

impl Site {
    pub fn page(&self, id: &str) -> Option<&PageRef> {
        self.pages.iter().find(|p| p.id == id)
    }

    /// The steps, in order.
    pub fn steps(&self) -> impl DoubleEndedIterator<Item = &PageRef> {
        self.pages.iter().filter(|p| p.step().is_some())
    }

    /// The language of the documents, which is not that of an untranslated page's text.
    pub fn document_language(&self) -> &Language {
        self.languages.iter().find(|own| own.path == self.language.path).unwrap_or(&self.language)
    }

    /// Whether this is the single-file site.
    pub fn is_offline(&self) -> bool {
        self.base == OFFLINE_BASE
    }

    /// The pages before and after a step; the cover comes before the first step, and standing pages have neither.
    pub fn neighbours(&self, id: &str) -> (Option<&PageRef>, Option<&PageRef>) {
        let at = |step: u8| self.steps().find(|p| p.step() == Some(step));
        match self.page(id).map(|page| page.kind) {
            Some(PageKind::Step(1)) => (self.page(COVER), at(2)),
            Some(PageKind::Step(step)) => (at(step - 1), at(step + 1)),
            Some(PageKind::Cover) => (None, at(1)),
            _ => (None, None),
        }
    }

    /// The path of a page on its server: `/explainer/history/`.
    pub fn path(&self, id: &str) -> String {
        let own = if id == COVER { String::new() } else { format!("{id}/") };
        format!("{}{}{own}", self.base, self.language.path)
    }

    /// The path of a list's page with facet values selected: `/claims/?claims=step-history.sources-one`.
    pub fn asked_path(&self, list: &str, asked: &[(&str, &str)]) -> String {
        let parts: Vec<String> = asked.iter().map(|(name, value)| format!("{name}-{value}")).collect();
        format!("{}?{list}={}", self.path(list), parts.join("."))
    }

    /// The path of the preview image of a page where links are shared; the cover and pieces that can be framed have
    /// one.
    pub fn picture_path(&self, id: &str) -> Option<String> {
        (id == COVER || self.embed_path(id).is_some())
            .then(|| format!("{}{}og/{id}.png", self.base, self.language.path))
    }

    /// The path at which a page is shown for frames on other sites, `/explainer/embed/history/`, if it is a piece that
    /// can be framed: a step, a figure, a timeline, the ledger, the argument map, a list or a recommendation.
    pub fn embed_path(&self, id: &str) -> Option<String> {
        let page = self.page(id).filter(|page| page.kind.is_piece())?;
        Some(format!("{}{}{EMBED}/{}/", self.base, self.language.path, page.id))
    }
}

/// Id of the page at the site's root.
pub const COVER: &str = "cover";

/// Id of the page that lists all figures; the page of each figure is below it.
pub const FIGURES: &str = "figures";

/// Id of the page that makes snippets; what is shown in frames is below it.
pub const EMBED: &str = "embed";

/// File name of the single-file site, next to the cover.
pub const OFFLINE_FILE: &str = "explainer.html";

/// The base of the single-file site, whose addresses are fragments.
pub const OFFLINE_BASE: &str = "#/";

/// Id of the page that an unknown address shows; it has no address of its own.
pub const NOT_FOUND: &str = "not-found";
