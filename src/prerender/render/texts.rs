//! The files of an edition that pages share: the texts for exhibits, and the search index; and which of them a page
//! refers to.

use crate::content::Built;
use crate::model::{Page, Site};
use crate::page::{ExhibitFiles, SearchFiles};
use crate::prerender::{Failure, packed};

/// The texts for exhibits.
pub struct Texts {
    site: SiteTexts,
    /// For pages without a translation.
    untranslated: Option<SiteTexts>,
    search: SearchFiles,
}

/// Full addresses of a site's texts, and of the smaller set for a figure in a frame.
struct SiteTexts {
    language: String,
    site: String,
    framed: String,
}

impl Texts {
    /// Writes the texts of an edition; `write` stores bytes among its data under a name and returns their address.
    ///
    /// # Errors
    /// A file that cannot be written.
    pub fn new(edition: &Built, write: impl Fn(&str, &[u8]) -> Result<String, Failure>) -> Result<Self, Failure> {
        let texts = |site: &Site| -> Result<SiteTexts, Failure> {
            Ok(SiteTexts {
                language: site.language.tag.clone(),
                site: write("texts", &packed::data(site)?)?,
                framed: write("frame-texts", &packed::data(&site.framed())?)?,
            })
        };
        let site = texts(&edition.site)?;
        let search = SearchFiles {
            texts: site.site.clone(),
            names: write("search-names", &packed::data(&edition.search)?)?,
            rest: write("search-rest", &packed::data(&edition.search_rest)?)?,
        };
        Ok(Self { site, untranslated: edition.untranslated.as_ref().map(texts).transpose()?, search })
    }

    fn of_language(&self, page: &Page) -> &SiteTexts {
        self.untranslated.as_ref().filter(|own| own.language == page.lookup.language).unwrap_or(&self.site)
    }

    /// For a page with its header.
    pub fn of_page(&self, page: &Page, data: &Option<String>) -> ExhibitFiles {
        ExhibitFiles { search: Some(self.search.clone()), ..self.files(page, data) }
    }

    pub fn files(&self, page: &Page, data: &Option<String>) -> ExhibitFiles {
        let texts = &self.of_language(page).site;
        ExhibitFiles { texts: data.as_ref().map(|_| texts.clone()), data: data.clone(), search: None }
    }

    pub fn framed_files(&self, page: &Page, data: &Option<String>) -> ExhibitFiles {
        let texts = &self.of_language(page).framed;
        ExhibitFiles { texts: data.as_ref().map(|_| texts.clone()), data: data.clone(), search: None }
    }
}
