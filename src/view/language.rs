//! The language of what is shown where a translation is missing: the first one's, said by `lang` and by a word.

use yew::{Html, html};

use super::Scope;
use crate::model::PageRef;

impl Scope {
    /// The `lang` of a record, where it is not that of the page's text.
    pub fn lang(&self, id: &str) -> Option<String> {
        let own = self.tag(self.is_foreign(id));
        (own != self.page.language).then(|| own.to_owned())
    }

    /// The `lang` of the page's text, where it is not that of the document.
    pub fn page_lang(&self) -> Option<String> {
        let own = &self.page.language;
        (*own != self.site.language.tag).then(|| own.clone())
    }

    /// The `lang` of a page's title outside of the page's text.
    pub fn title_lang(&self, page: &PageRef) -> Option<String> {
        page.is_foreign.then(|| self.tag(true).to_owned())
    }

    /// The `lang` of what records of sources say, which all languages share: the first one's.
    pub fn source_lang(&self) -> Option<String> {
        let own = self.tag(true);
        (own != self.site.language.tag).then(|| own.to_owned())
    }

    /// The word that stands by a record that is not translated.
    pub fn untranslated(&self, id: &str) -> Html {
        if !self.is_foreign(id) {
            return Html::default();
        }
        let lang = self.site.language.tag.clone();
        html! { <small class="untranslated" { lang }>{ self.messages().in_first_language() }</small> }
    }

    fn is_foreign(&self, id: &str) -> bool {
        self.page.foreign.iter().any(|own| own == id)
    }

    fn tag(&self, is_foreign: bool) -> &str {
        let language = self.site.languages.first().filter(|_| is_foreign).unwrap_or(&self.site.language);
        &language.tag
    }
}
