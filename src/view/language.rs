//! The language of what is shown where a translation is missing: the first one, marked with `lang` and a word.

use yew::{Html, html};

use super::Scope;
use crate::format::fill;
use crate::model::{LinkForm, PageLink, PageRef};

impl Scope {
    /// The `lang` of a record, if it is not that of the page's text.
    pub fn lang(&self, id: &str) -> Option<String> {
        self.record_lang(self.is_foreign(id))
    }

    /// The `lang` of a record that itself says whether it is in the first language, if that is not the page's.
    pub fn record_lang(&self, is_foreign: bool) -> Option<String> {
        let own = self.tag_of(is_foreign);
        (own != self.page.language).then(|| own.to_owned())
    }

    /// The `lang` of the page's text, if it is not that of the document.
    pub fn page_lang(&self) -> Option<String> {
        let own = &self.page.language;
        (*own != self.site.document_language().tag).then(|| own.clone())
    }

    /// The `lang` of the page's text within a record in another language.
    pub fn page_lang_within(&self, id: &str) -> Option<String> {
        let own = &self.page.language;
        (self.tag_of(self.is_foreign(id)) != own).then(|| own.clone())
    }

    /// The `lang` of a page's title outside the page's text.
    pub fn title_lang(&self, page: &PageRef) -> Option<String> {
        self.name_lang(page.is_foreign)
    }

    /// The name of a record outside that record.
    pub fn record_name(&self, id: &str, name: &str) -> Html {
        titled("{title}", name, self.name_lang(self.is_foreign(id)))
    }

    /// The words of a link.
    pub fn link_words(&self, link: &PageLink) -> Html {
        let messages = self.messages();
        let text = match link.form {
            LinkForm::Name => "{title}",
            LinkForm::ToldIn => messages.told_in(),
            LinkForm::BearsOn => messages.bears_on(),
        };
        titled(text, &link.words, self.name_lang(link.is_foreign))
    }

    /// The `lang` of the record that a link leads to.
    pub fn words_lang(&self, link: &PageLink) -> Option<String> {
        self.name_lang(link.is_foreign)
    }

    /// An interface text that contains a page's title.
    pub fn with_title(&self, text: &str, page: &PageRef) -> Html {
        titled(text, &page.title, self.title_lang(page))
    }

    /// The `lang` of what source records say, which all languages share: the first one's.
    pub fn source_lang(&self) -> Option<String> {
        let own = self.first_tag();
        (own != self.site.language.tag).then(|| own.to_owned())
    }

    /// The word that marks a record as untranslated.
    pub fn untranslated(&self, id: &str) -> Html {
        if !self.is_foreign(id) {
            return Html::default();
        }
        html! { <small class="untranslated" lang={ self.own_lang() }>{ self.messages().in_first_language() }</small> }
    }

    /// The `lang` of interface words within a record.
    pub fn own_lang(&self) -> Option<String> {
        self.name_lang(false)
    }

    /// Interface words within a record.
    pub fn own_words(&self, words: impl Into<Html>) -> Html {
        match self.own_lang() {
            Some(lang) => html! { <span { lang }>{ words.into() }</span> },
            None => words.into(),
        }
    }

    /// An interface text within a record, with words of the record in place of its `{title}`.
    pub fn with_words(&self, text: &str, id: &str, words: &str) -> Html {
        self.own_words(titled(text, words, self.name_lang(self.is_foreign(id))))
    }

    /// An interface text within a record, with words about a source in place of its `{title}`.
    pub fn with_source_words(&self, text: &str, words: &str) -> Html {
        self.own_words(titled(text, words, self.name_lang(true)))
    }

    /// In a later language, anything nested states its language, because what surrounds it may be in either.
    fn name_lang(&self, is_foreign: bool) -> Option<String> {
        (self.site.language.tag != self.first_tag()).then(|| self.tag_of(is_foreign).to_owned())
    }

    fn is_foreign(&self, id: &str) -> bool {
        self.page.foreign.iter().any(|own| own == id)
    }

    /// The tag of the language a record has here: the first one's if it is not translated.
    fn tag_of(&self, is_foreign: bool) -> &str {
        if is_foreign { self.first_tag() } else { &self.site.language.tag }
    }

    /// The first language's tag.
    fn first_tag(&self) -> &str {
        &self.site.languages.first().unwrap_or(&self.site.language).tag
    }
}

/// A text with a name in place of its `{title}`.
fn titled(text: &str, name: &str, lang: Option<String>) -> Html {
    match (text.split_once("{title}"), lang) {
        (Some((before, after)), Some(lang)) => html! { <>{ before }<span { lang }>{ name }</span>{ after }</> },
        _ => html! { fill(text, &[("title", name)]) },
    }
}
