//! Writes the whole site into a folder.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use futures::executor::block_on;
use yew::ServerRenderer;

use super::document::{Document, Template, Use};
use super::picture::Painter;
use super::{Failure, bundle, hosting, ledger_files, metadata, oembed, sitemap, stylesheet, timeline_files};
use crate::content::{Built, Library, assemble, data_path};
use crate::export::{self, Exhibit};
use crate::format::Words;
use crate::model::{COVER, EMBED, FIGURES, LEDGER, NOT_FOUND, Page, Piece, Site};
use crate::state::{FigureState, Numbers};
use crate::view::{Shell, ShellProps};

/// Where the site will be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Scheme and host without a slash at the end, or nothing when they are not known.
    pub origin: String,
    /// Path with slashes on both ends.
    pub base: String,
    /// Whether pages carry their policy; the edit loop's reload script would not run under it.
    pub has_policy: bool,
    /// Whether the pictures for shared links are drawn, which takes some seconds.
    pub has_pictures: bool,
    /// Whether its pages will stand below `print/` as PDF files.
    pub has_papers: bool,
}

impl Place {
    /// Reads a full address (`https://example.org/explainer/`) or a path (`/explainer/`, `/`).
    pub fn read(address: &str) -> Self {
        let (origin, path) = match address.split_once("://") {
            Some((scheme, rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                (format!("{scheme}://{host}"), path)
            }
            None => (String::new(), address),
        };
        let path = path.trim_matches('/');
        let base = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Self { origin, base, has_policy: true, has_pictures: false, has_papers: false }
    }
}

/// Renders every page of a checked library into a folder that holds Trunk's `index.html`.
///
/// # Errors
/// A file that cannot be read or written.
pub fn render(library: &Library, place: &Place, styles: &Path, folder: &Path) -> Result<(), Failure> {
    let html = fs::read_to_string(folder.join("index.html"))?;
    let figure_html = bundle::figure(&html, folder)?;
    let output = Output {
        template: Template::new(&html, place.has_policy, Use::Page)?,
        frame: Template::new(&html, place.has_policy, Use::Frame)?,
        figure_frame: Template::new(&figure_html, place.has_policy, Use::FigureFrame)?,
        stylesheet: stylesheet::write(styles, "styles.css", folder)?,
        figure_stylesheet: stylesheet::write(styles, "figure-frame.css", folder)?,
        place,
        folder,
    };
    let picture_style = stylesheet::picture(styles)?;
    let editions = assemble(library, &place.origin, &place.base, &picture_style, place.has_papers)?;
    let painter = place.has_pictures.then(|| Painter::new(&picture_style));
    let mut addresses = Vec::new();
    for edition in &editions {
        output.data(&edition.site_data, &edition.site_bytes)?;
        let frames = Frames::new(edition, &output)?;
        for (page, bytes) in &edition.pages {
            let data = edition.site.page(&page.id).map_or("", |reference| reference.data.as_str());
            output.data(data, bytes)?;
            let file = format!("{}{}index.html", edition.site.language.path, own_path(&page.id));
            output.page(&editions, edition, page, data, &file)?;
            output.framed(edition, &frames, page, data)?;
            output.figure_files(edition, page)?;
            output.record_files(edition, page)?;
            if let Some(painter) = &painter {
                output.picture(painter, edition, page)?;
            }
            addresses.push(format!("{}{}", place.origin, edition.site.path(&page.id)));
        }
    }
    if let Some(first) = editions.first() {
        let page = not_found(&first.site);
        let bytes = postcard::to_allocvec(&page)?;
        let data = data_path(&first.site.language.tag, NOT_FOUND, &bytes);
        output.data(&data, &bytes)?;
        output.page(&editions, first, &page, &data, "404.html")?;
    }
    for (file, text) in hosting::files(&place.base) {
        output.text(file, &text)?;
    }
    output.text("embed.js", include_str!("../embed.js"))?;
    output.text("sitemap.xml", &sitemap::sitemap(&addresses))?;
    output.text("robots.txt", &sitemap::robots(place))
}

/// Where everything is written, and what all pages share.
struct Output<'a> {
    /// For pages of the site, for pieces in frames, and for figures in frames.
    template: Template,
    frame: Template,
    figure_frame: Template,
    stylesheet: String,
    figure_stylesheet: String,
    place: &'a Place,
    folder: &'a Path,
}

impl Output<'_> {
    fn page(&self, editions: &[Built], edition: &Built, page: &Page, data: &str, file: &str) -> Result<(), Failure> {
        let head = metadata::head(self.place, editions, &edition.site, page, &self.stylesheet);
        let shown = Shown { site: &edition.site, site_data: &edition.site_data, page, data, is_framed: false };
        self.text(file, &shown.fill(&self.template, &head))
    }

    /// The page as a piece for frames on other sites, if it can be one.
    fn framed(&self, edition: &Built, frames: &Frames, page: &Page, data: &str) -> Result<(), Failure> {
        let Some(path) = edition.site.embed_path(&page.id) else { return Ok(()) };
        let file = format!("{}index.html", path.trim_start_matches(&edition.site.base));
        if let Some(answer) = oembed::answer(&edition.site, &page.id) {
            self.text(&format!("{}{}{}", edition.site.language.path, own_path(&page.id), oembed::FILE), &answer)?;
        }
        let is_figure = page.id.starts_with(FIGURES);
        let sheet = if is_figure { &self.figure_stylesheet } else { &self.stylesheet };
        let head = metadata::framed_head(self.place, &edition.site, page, sheet);
        if !is_figure {
            let shown = Shown { site: &edition.site, site_data: &edition.site_data, page, data, is_framed: true };
            return self.text(&file, &shown.fill(&self.frame, &head));
        }
        let piece = postcard::to_allocvec(&Piece::from(page))?;
        let data = data_path(&edition.site.language.tag, &format!("{EMBED}/{}", page.id), &piece);
        self.data(&data, &piece)?;
        let shown = Shown { site: &frames.site, site_data: &frames.data, page, data: &data, is_framed: true };
        self.text(&file, &shown.fill(&self.figure_frame, &head))
    }

    /// The picture for shared links.
    fn picture(&self, painter: &Painter<'_>, edition: &Built, page: &Page) -> Result<(), Failure> {
        let Some(path) = edition.site.picture_path(&page.id) else { return Ok(()) };
        let cover = edition.pages.iter().find(|(page, _)| page.id == COVER);
        let turns: Vec<_> = cover.iter().flat_map(|(cover, _)| &cover.turning_points).filter_map(|e| e.turn).collect();
        let words = Words { messages: &edition.site.messages, numbers: Numbers::default() };
        let own = page.figures.first().filter(|_| page.id.starts_with(FIGURES));
        let state = own.map(|figure| FigureState { guess: None, ..FigureState::first(figure) });
        let exhibit = own.zip(state.as_ref()).map(|(figure, state)| Exhibit {
            site: &edition.site,
            page,
            figure,
            state,
            words,
            origin: &edition.site.origin,
        });
        let png = painter.png(&edition.site, page, exhibit.as_ref(), &turns)?;
        self.data(path.trim_start_matches(&edition.site.base), &png)
    }

    /// The files of a figure's first state, beside its own page.
    fn figure_files(&self, edition: &Built, page: &Page) -> Result<(), Failure> {
        let Some(id) = page.id.strip_prefix(FIGURES).and_then(|rest| rest.strip_prefix('/')) else { return Ok(()) };
        let Some(figure) = page.figure(id) else { return Ok(()) };
        let site = &edition.site;
        let state = FigureState::first(figure);
        // What a reader would guess first is in the file all the same.
        let state = FigureState { guess: None, ..state };
        let words = Words { messages: &site.messages, numbers: Numbers::default() };
        let exhibit = Exhibit { site, page, figure, state: &state, words, origin: &site.origin };
        let folder = format!("{}{FIGURES}/{id}/{id}", site.language.path);
        self.text(&format!("{folder}.csv"), &export::csv(&exhibit))?;
        match export::svg(&exhibit) {
            Some(picture) => self.text(&format!("{folder}.svg"), &picture.text),
            None => Ok(()),
        }
    }

    /// The rows of a timeline or of the ledger as files, beside its page.
    fn record_files(&self, edition: &Built, page: &Page) -> Result<(), Failure> {
        if let Some(ledger) = &page.ledger {
            let folder = format!("{}{}{LEDGER}", edition.site.language.path, own_path(&page.id));
            for (ending, text) in ledger_files::files(&edition.site, page, ledger) {
                self.text(&format!("{folder}.{ending}"), &text)?;
            }
        }
        let Some(timeline) = &page.timeline else { return Ok(()) };
        let folder = format!("{}{}{}", edition.site.language.path, own_path(&page.id), timeline.id);
        for (ending, text) in timeline_files::files(&edition.site, page, timeline) {
            self.text(&format!("{folder}.{ending}"), &text)?;
        }
        Ok(())
    }

    fn text(&self, file: &str, text: &str) -> Result<(), Failure> {
        self.data(file, text.as_bytes())
    }

    fn data(&self, file: &str, bytes: &[u8]) -> Result<(), Failure> {
        let path = self.folder.join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()).into())
    }
}

fn own_path(id: &str) -> String {
    if id == COVER { String::new() } else { format!("{id}/") }
}

/// The site as figures in frames know it.
struct Frames {
    site: Site,
    /// Address of its data below the base.
    data: String,
}

impl Frames {
    fn new(edition: &Built, output: &Output<'_>) -> Result<Self, Failure> {
        let site = edition.site.framed();
        let bytes = postcard::to_allocvec(&site)?;
        let data = data_path(&site.language.tag, &format!("{EMBED}/site"), &bytes);
        output.data(&data, &bytes)?;
        Ok(Self { site, data })
    }
}

/// A page with what its document names.
pub struct Shown<'a> {
    /// What all pages share.
    pub site: &'a Site,
    /// Address of its data below the base.
    pub site_data: &'a str,
    /// The page.
    pub page: &'a Page,
    /// Address of its data below the base.
    pub data: &'a str,
    /// Whether it is a piece in a frame.
    pub is_framed: bool,
}

impl Shown<'_> {
    fn fill(&self, template: &Template, head: &str) -> String {
        let Self { site, site_data, data, .. } = self;
        template.fill(&Document {
            language: &site.language.tag,
            head,
            app: &self.app(),
            site: &format!("{}{site_data}", site.base),
            page: &format!("{}{data}", site.base),
            notice: site.messages.interaction_off(),
        })
    }

    /// The app's own HTML, with the marks that hydration needs.
    pub fn app(&self) -> String {
        let (site, page, is_framed) = (self.site.clone(), self.page.clone(), self.is_framed);
        let props = move || ShellProps { site: Rc::new(site), page: Rc::new(page), is_framed };
        block_on(ServerRenderer::<Shell>::with_props(props).hydratable(true).render())
    }
}

/// A page without content, for addresses that lead nowhere.
fn not_found(site: &Site) -> Page {
    Page {
        id: NOT_FOUND.to_owned(),
        language: site.language.tag.clone(),
        question: site.messages.not_found_title().to_owned(),
        ..Page::default()
    }
}

#[cfg(test)]
mod tests {
    use super::Place;

    fn check(address: &str, origin: &str, base: &str) {
        let place = Place::read(address);
        assert_eq!((place.origin.as_str(), place.base.as_str()), (origin, base), "{address}");
    }

    #[test]
    fn reads_addresses_and_paths() {
        check("/", "", "/");
        check("", "", "/");
        check("/explainer", "", "/explainer/");
        check("https://example.org", "https://example.org", "/");
        check("https://example.org/a/b/", "https://example.org", "/a/b/");
    }
}
