//! The language of what is shown where a translation is missing: the first one's, said by `lang` and by a word.

use yew::{Html, html};

use super::Scope;
use crate::format::fill;
use crate::model::{LinkForm, PageLink, PageRef};

impl Scope {
    /// The `lang` of a record, where it is not that of the page's text.
    pub fn lang(&self, id: &str) -> Option<String> {
        self.record_lang(self.is_foreign(id))
    }

    /// The `lang` of a record that says itself whether it is in the first language, where that is not the page's.
    pub fn record_lang(&self, is_foreign: bool) -> Option<String> {
        let own = self.tag_of(is_foreign);
        (own != self.page.language).then(|| own.to_owned())
    }

    /// The `lang` of the page's text, where it is not that of the document.
    pub fn page_lang(&self) -> Option<String> {
        let own = &self.page.language;
        (*own != self.site.document_language().tag).then(|| own.clone())
    }

    /// The `lang` of the page's text within a record, where that is in another language.
    pub fn page_lang_within(&self, id: &str) -> Option<String> {
        let own = &self.page.language;
        (self.tag_of(self.is_foreign(id)) != own).then(|| own.clone())
    }

    /// The `lang` of a page's title outside of the page's text.
    pub fn title_lang(&self, page: &PageRef) -> Option<String> {
        self.name_lang(page.is_foreign)
    }

    /// The name of a record outside of the record.
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

    /// The `lang` of what the record says that a link leads to.
    pub fn words_lang(&self, link: &PageLink) -> Option<String> {
        self.name_lang(link.is_foreign)
    }

    /// A text of the interface that holds a page's title.
    pub fn with_title(&self, text: &str, page: &PageRef) -> Html {
        titled(text, &page.title, self.title_lang(page))
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
        html! { <small class="untranslated" lang={ self.own_lang() }>{ self.messages().in_first_language() }</small> }
    }

    /// The `lang` of words of the interface within a record.
    pub fn own_lang(&self) -> Option<String> {
        self.name_lang(false)
    }

    /// Words of the interface within a record.
    pub fn own_words(&self, words: impl Into<Html>) -> Html {
        match self.own_lang() {
            Some(lang) => html! { <span { lang }>{ words.into() }</span> },
            None => words.into(),
        }
    }

    /// A text of the interface within a record that holds words of the record in the place of its `{title}`.
    pub fn with_words(&self, text: &str, id: &str, words: &str) -> Html {
        self.own_words(titled(text, words, self.name_lang(self.is_foreign(id))))
    }

    /// A text of the interface within a record that holds words about a source in the place of its `{title}`.
    pub fn with_source_words(&self, text: &str, words: &str) -> Html {
        self.own_words(titled(text, words, self.name_lang(true)))
    }

    /// In a later language whatever stands in something else says its language, because what is around may be in either.
    fn name_lang(&self, is_foreign: bool) -> Option<String> {
        (self.site.language.tag != self.first_tag()).then(|| self.tag_of(is_foreign).to_owned())
    }

    fn is_foreign(&self, id: &str) -> bool {
        self.page.foreign.iter().any(|own| own == id)
    }

    /// The tag of the language that a record has here: the first one's where it has no translation.
    fn tag_of(&self, is_foreign: bool) -> &str {
        if is_foreign { self.first_tag() } else { &self.site.language.tag }
    }

    /// The first language's tag.
    fn first_tag(&self) -> &str {
        &self.site.languages.first().unwrap_or(&self.site.language).tag
    }
}

/// A text with a name in the place of its `{title}`.
fn titled(text: &str, name: &str, lang: Option<String>) -> Html {
    match (text.split_once("{title}"), lang) {
        (Some((before, after)), Some(lang)) => html! { <>{ before }<span { lang }>{ name }</span>{ after }</> },
        _ => html! { fill(text, &[("title", name)]) },
    }
}
