//! The preview images of a language's pages, and the note about any that cannot be drawn.

use std::collections::BTreeSet;

use super::Failure;
use super::picture::{Painted, Painter};
use crate::content::Built;
use crate::figure::{FigureState, FileContext};
use crate::format::FormatContext;
use crate::model::{Page, PageKind};
use crate::state::Numbers;

/// The pictures of one language.
pub struct Pictures<'a> {
    painter: &'a Painter<'a>,
    /// The fallback language.
    first: &'a Built,
    edition: &'a Built,
    /// The letters that no font contains.
    missing: BTreeSet<String>,
}

impl<'a> Pictures<'a> {
    pub fn new(painter: &'a Painter<'a>, first: &'a Built, edition: &'a Built) -> Self {
        Self { painter, first, edition, missing: BTreeSet::new() }
    }

    /// The picture of a page; if no font contains its letters, that of the same page in the first language.
    ///
    /// # Errors
    /// A drawing that cannot be read or written, or letters of the first language that no font contains.
    pub fn picture(&mut self, page: &Page) -> Result<Vec<u8>, Failure> {
        let mut missing = match paint(self.painter, self.edition, page)? {
            Painted::Png(png) => return Ok(png),
            Painted::Missing(missing) => missing,
        };
        self.missing.append(&mut missing);
        let other = self.first.pages.iter().find(|own| own.id() == page.id());
        match other.map(|own| paint(self.painter, self.first, own)).transpose()? {
            Some(Painted::Png(png)) => Ok(png),
            _ => Err(format!("the picture of `{}` can't be drawn: {}", page.id(), lacks(&self.missing)).into()),
        }
    }

    /// What could not be drawn, for whoever builds the site.
    pub fn note(&self) -> Option<String> {
        let (own, other) = (&self.edition.site.language.tag, &self.first.site.language.tag);
        let lacks = lacks(&self.missing);
        (!self.missing.is_empty())
            .then(|| format!("note: pictures for links to pages in `{own}` are those of `{other}`: {lacks}"))
    }
}

fn lacks(letters: &BTreeSet<String>) -> String {
    let list = letters.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
    format!("no font in src/prerender/fonts holds {list}")
}

fn paint(painter: &Painter<'_>, edition: &Built, page: &Page) -> Result<Painted, Failure> {
    let cover = edition.pages.iter().find(|page| page.kind() == PageKind::Cover);
    let turns: Vec<_> = cover.iter().flat_map(|cover| cover.turning_points()).filter_map(|e| e.turn).collect();
    let site = edition.site_of(page);
    let format_context = FormatContext { messages: &site.messages, numbers: Numbers::default() };
    let own = page.figures().next().filter(|_| page.kind() == PageKind::Figure);
    let state = own.map(|figure| FigureState { prediction: None, ..FigureState::first(figure) });
    let taken = own.zip(state.as_ref()).map(|(figure, state)| FileContext {
        site,
        page: &page.lookup,
        figure,
        state,
        format_context,
        origin: &site.origin,
    });
    painter.paint(site, page, taken.as_ref(), &turns)
}
