//! The language of what is shown where a translation is missing: the first one's, said by `lang` and by a word.

use yew::{Html, html};

use super::Scope;
use crate::model::PageRef;

impl Scope {
    /// The `lang` of a record, where it is not that of the page's text.
    pub fn lang(&self, id: &str) -> Option<String> {
        let own = if self.is_foreign(id) { self.first_tag() } else { &self.site.language.tag };
        (own != self.page.language).then(|| own.to_owned())
    }

    /// The `lang` of the page's text, where it is not that of the document.
    pub fn page_lang(&self) -> Option<String> {
        let own = &self.page.language;
        (*own != self.site.language.tag).then(|| own.clone())
    }

    /// The `lang` of a page's title outside of the page's text.
    pub fn title_lang(&self, page: &PageRef) -> Option<String> {
        page.is_foreign.then(|| self.first_tag().to_owned())
    }

    /// The `lang` of what records of sources say, which all languages share: the first one's.
    pub fn source_lang(&self) -> Option<String> {
        let own = self.first_tag();
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

    /// The first language's tag.
    fn first_tag(&self) -> &str {
        &self.site.languages.first().unwrap_or(&self.site.language).tag
    }
}
