//! Assembles the site from a checked library: for each language the shared parts, the pages, and their exhibits' data.

use sha2::{Digest, Sha256};

use super::kind::change;
use super::kind::page::build;
use super::library::{Edition, Library};
use super::{entries, exhibit_data};
use crate::exhibit::PageData;
use crate::format::fill;
use crate::model::{Brief, EntrySort, Generated, IndexEntry, Item, Language, Messages, Page, PageKind, PageRef, Site};
use crate::search::SearchData;

/// One language of the site, ready to be rendered.
pub struct Built {
    /// Shared by its pages.
    pub site: Site,
    /// Shared by its untranslated pages: the first language's words, at this language's addresses. `None` in the first
    /// language.
    pub untranslated: Option<Site>,
    /// Its pages, in the site's order; the first language's where there is no translation.
    pub pages: Vec<Page>,
    /// For each page, the data of its exhibits, if any.
    pub exhibits: Vec<Option<PageData>>,
    /// The search data that every page loads: what has a name.
    pub search: PageData,
    /// The rest of the search index, fetched once something is searched for.
    pub search_rest: SearchData,
}

impl Built {
    /// What a page's own text looks things up in. An untranslated page is entirely in the first language, labels and
    /// records included, so that no sentence on it mixes languages.
    pub fn site_of(&self, page: &Page) -> &Site {
        self.untranslated.as_ref().filter(|own| own.language.tag == page.lookup.language).unwrap_or(&self.site)
    }

    /// The page of this language, with the data of its exhibits, that is shown in another for lack of a translation.
    fn standing_in(&self, page: &Page) -> Option<(&Page, Option<&PageData>)> {
        let is_own = page.lookup.language == self.site.language.tag;
        let mut all = self.pages.iter().zip(&self.exhibits).filter(|_| is_own);
        all.find(|(own, _)| own.id() == page.id()).map(|(own, data)| (own, data.as_ref()))
    }
}

/// What the content does not say about the site made from it.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteOptions<'a> {
    /// The scheme and host the site is served from; empty if unknown.
    pub origin: &'a str,
    /// The path it is served under.
    pub base: &'a str,
    /// The stylesheet of downloadable pictures.
    pub picture_style: &'a str,
    /// Whether it will offer its pages as PDF files.
    pub has_papers: bool,
}

/// Assembles every language of the site from a checked library.
///
/// # Errors
/// Data that cannot be serialised.
pub fn assemble(library: &Library, options: &SiteOptions<'_>) -> Result<Vec<Built>, postcard::Error> {
    let SiteOptions { origin, base, picture_style, has_papers } = *options;
    let languages = languages(library);
    let mut built: Vec<Built> = Vec::new();
    for (edition, language) in library.editions.iter().zip(&languages) {
        let (mut whole, mut refs) = (Vec::new(), Vec::new());
        let mut add = |page: Page, listing: Listing<'_>| {
            let page = Page { empty_places: change::build::empty_places(edition, page.id()), ..page };
            let is_foreign = page.lookup.language != edition.tag;
            refs.push(PageRef {
                id: page.id().to_owned(),
                title: listing.title.to_owned(),
                description: listing.description.to_owned(),
                kind: page.kind(),
                is_in_footer: listing.is_in_footer,
                is_foreign,
            });
            whole.push(page);
        };
        for draft in library.page_ids().filter_map(|id| edition.texts.drafts.get(id)) {
            let page = build::written(library, edition, draft);
            let is_standing =
                matches!(page.kind(), PageKind::Static | PageKind::Ledger | PageKind::Argument | PageKind::List);
            let is_in_footer = draft.is_in_footer && is_standing;
            add(page, Listing { title: &draft.title, description: &draft.description, is_in_footer });
        }
        for placed in edition.texts.figures.values() {
            let figure = &placed.value;
            let listing = Listing { title: &figure.title, description: &figure.subtitle, is_in_footer: false };
            add(build::of_figure(library, edition, placed), listing);
        }
        for placed in &edition.texts.timelines.entries {
            let record = &placed.value.record;
            let listing = Listing { title: &record.title, description: &record.description, is_in_footer: false };
            add(build::of_timeline(library, edition, placed), listing);
        }
        let site = Site {
            base: base.to_owned(),
            language: language.clone(),
            languages: languages.clone(),
            brief: library.brief.clone(),
            reference: reference(&library.brief, &edition.messages),
            pages: refs,
            messages: edition.messages.clone(),
            origin: origin.to_owned(),
            version: library.version.clone(),
            reaches: library.reaches,
            picture_style: picture_style.to_owned(),
            has_papers,
        };
        let found = entries::entries(&site, &whole);
        whole.iter_mut().for_each(|page| list_everything(page, &found));
        let (search, search_rest) = exhibit_data::search(found)?;
        let first = built.first();
        let untranslated = first.map(|first| at_addresses_of(&site, first));
        let exhibits = whole.iter_mut().map(|page| exhibits(library, edition, &site, first, page));
        let exhibits = exhibits.collect::<Result<_, _>>()?;
        built.push(Built { site, untranslated, pages: whole, exhibits, search, search_rest });
    }
    Ok(built)
}

/// The data of a page's exhibits; an untranslated page is first replaced by the first language's.
fn exhibits(
    library: &Library,
    edition: &Edition,
    site: &Site,
    first: Option<&Built>,
    page: &mut Page,
) -> Result<Option<PageData>, postcard::Error> {
    let Some((own, data)) = first.and_then(|first| first.standing_in(page)) else {
        return exhibit_data::of_page(library, edition, site, page);
    };
    *page = Page { not_translated: Some(edition.messages.fallback_language().to_owned()), ..own.clone() };
    Ok(data.cloned())
}

/// The first language's words at another language's addresses.
fn at_addresses_of(site: &Site, first: &Built) -> Site {
    let language = Language { path: site.language.path.clone(), ..first.site.language.clone() };
    Site { language, ..first.site.clone() }
}

fn languages(library: &Library) -> Vec<Language> {
    let language = |(index, edition): (usize, &Edition)| Language {
        tag: edition.tag.clone(),
        name: edition.messages.language_name().to_owned(),
        path: if index == 0 { String::new() } else { format!("{}/", edition.tag) },
    };
    library.editions.iter().enumerate().map(language).collect()
}

/// Fills in the list of everything that has a name, on the page that asks for it.
fn list_everything(page: &mut Page, found: &[IndexEntry]) {
    for item in page.sections.iter_mut().flat_map(|section| &mut section.items) {
        if let Item::Generated(Generated::Everything(list)) = item {
            list.extend(found.iter().filter(|entry| entry.sort != EntrySort::Statement).cloned());
        }
    }
}

/// The entry for a page in the list of pages.
struct Listing<'a> {
    title: &'a str,
    description: &'a str,
    is_in_footer: bool,
}

fn reference(brief: &Brief, messages: &Messages) -> String {
    let words = [("series", &*brief.series), ("volume", &*brief.volume), ("issue", &*brief.issue.to_string())];
    fill(messages.brief_reference(), &words)
}

/// The address of some data: it contains a hash of the data, so that it may be cached for ever.
pub fn data_path(language: &str, id: &str, ending: &str, data: &[u8]) -> String {
    let hash: String = Sha256::digest(data).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    format!("page-data/{language}/{}-{hash}.{ending}", id.replace('/', "-"))
}
