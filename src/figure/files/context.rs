//! A figure as shown, with what its files say about it. Nothing here decides how a file reaches the reader.

use crate::export::Embed;
use crate::figure::FigureState;
use crate::format::{FormatContext, date, fact, fill};
use crate::model::{FIGURES, Figure, Inline, Lookup, Site};

/// A figure as shown, with what its files say about it.
#[derive(Clone, Copy)]
pub struct FileContext<'a> {
    /// Shared by all pages.
    pub site: &'a Site,
    /// The lookup with the figure's sources.
    pub page: &'a Lookup,
    pub figure: &'a Figure,
    /// The current selection.
    pub state: &'a FigureState,
    /// What the formatters need to know.
    pub format_context: FormatContext<'a>,
    /// Scheme and host without a trailing slash.
    pub origin: &'a str,
}

impl<'a> FileContext<'a> {
    /// The address of the figure's own page in exactly this state.
    pub fn address(&self) -> String {
        let id = &self.figure.id;
        let path = self.site.path(&format!("{FIGURES}/{id}"));
        let query = self.state.to_query_value(self.figure).map(|word| format!("?{id}={word}")).unwrap_or_default();
        format!("{}{path}{query}#{}", self.origin, self.state.view.anchor(id))
    }

    /// The figure in a frame, in exactly this state.
    pub fn embed(&self) -> Embed<'_> {
        let FigureState { view, .. } = self.state;
        let id = &self.figure.id;
        Embed {
            site: self.site,
            origin: self.origin,
            id: format!("{FIGURES}/{id}"),
            title: &self.figure.title,
            query: self.state.to_query_value(self.figure).map(|word| format!("{id}={word}")).unwrap_or_default(),
            view: Some(view.anchor(id)),
        }
    }

    /// The answer as plain text.
    pub fn finding(&self) -> String {
        self.plain(&self.figure.finding)
    }

    fn plain(&self, list: &[Inline]) -> String {
        let parts = list.iter().map(|inline| match inline {
            Inline::Text(text) | Inline::Term { words: text, .. } | Inline::Brief(_, text) => text.clone(),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => self.plain(inner),
            Inline::Fact(id) => self.page.fact(id).map(|found| fact(found, self.format_context)).unwrap_or_default(),
        });
        parts.collect()
    }

    /// The publishers of its sources, without duplicates.
    pub fn publishers(&self) -> Vec<&'a str> {
        let mut publishers: Vec<&str> = Vec::new();
        for source in self.figure.citations.iter().filter_map(|c| self.page.source(&c.source)) {
            if !publishers.contains(&source.publisher.as_str()) {
                publishers.push(&source.publisher);
            }
        }
        publishers
    }

    /// The lines below a picture: sources, licence, version, address.
    pub fn colophon(&self) -> Vec<String> {
        let messages = self.format_context.messages;
        let version = self.site.version.parse().map(|day| date(day, messages)).unwrap_or_default();
        let filled = |pattern: &str, text: &str| fill(pattern, &[("text", text)]);
        vec![
            filled(messages.file_source(), &self.publishers().join("; ")),
            filled(messages.file_licence(), &self.figure.licence),
            format!(
                "{}. {}",
                fill(messages.file_version(), &[("date", &version)]),
                filled(messages.file_address(), &self.address())
            ),
        ]
    }
}
