//! Writes the whole site into a folder.

mod texts;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use futures::executor::block_on;
use yew::ServerRenderer;

use self::texts::Texts;
use super::about_table::{self, AboutTable};
use super::code::Code;
use super::document::{Document, Parts, asked, opening};
use super::faces::Faces;
use super::picture::Painter;
use super::pictures::Pictures;
use super::policy::policy;
use super::stylesheet::{self, Stylesheets};
use super::{
    Deployment, Failure, classroom, datasets, feed, hosting, icon, ledger_files, list_files, metadata, oembed,
    openings, packed, sitemap, thumbnail, timeline_files,
};
use crate::chart::{self, Size, what_if};
use crate::content::{Built, Edition, Library, SiteOptions, assemble, data_path};
use crate::exhibit::PageData;
use crate::figure::{self, FigureState, FileContext};
use crate::format::{FormatContext, date, fill};
use crate::model::{CLAIMS, COVER, FIGURES, Figure, LEDGER, Lookup, NOT_FOUND, Page, PageKind, SOURCES, Site};
use crate::page::{self, ExhibitFiles, FEED, PageProps, Setting};
use crate::state::Numbers;
use crate::view::thumbnail::THUMBNAIL;

/// Renders every page of a checked library into a folder that holds Trunk's `index.html`.
///
/// # Errors
/// A file that cannot be read or written.
pub fn render(library: &Library, place: &Deployment, styles: &Path, folder: &Path) -> Result<(), Failure> {
    let faces = Faces::write(styles, folder)?;
    let stylesheets = Stylesheets::write(styles, &faces, &library.node_ids(), folder)?;
    let thumbnail_style = stylesheet::thumbnail(styles)?;
    let icon = icon::write(folder)?;
    let output = Output { code: Code::take(folder)?, icon, stylesheets, thumbnail_style, faces, place, folder };
    let picture_style = stylesheet::picture(styles)?;
    let (origin, base, has_papers) = (&place.origin, &place.base, place.has_papers);
    let mut editions = assemble(library, &SiteOptions { origin, base, picture_style: &picture_style, has_papers })?;
    // A page states the size of the files it offers, so they are written before it is rendered.
    for (edition, content) in editions.iter_mut().zip(&library.editions) {
        output.class_files(edition, styles)?;
        output.data_files(library, content, edition)?;
    }
    let painter = place.has_pictures.then(|| Painter::new(&picture_style));
    let mut addresses = Vec::new();
    let texts = |edition| Texts::new(edition, |name, bytes| output.named_data(edition, name, "bin", bytes));
    let texts = editions.iter().map(texts).collect::<Result<Vec<_>, _>>()?;
    for (edition, texts) in editions.iter().zip(&texts) {
        let pictures = painter.as_ref().map(|painter| Pictures::new(painter, &editions[0], edition));
        output.edition(&editions, edition, texts, pictures)?;
        let paths = edition.pages.iter().map(|page| edition.site.path(page.id()));
        addresses.extend(paths.map(|path| format!("{}{path}", place.origin)));
    }
    if let Some((first, texts)) = editions.first().zip(texts.first()) {
        let page = not_found(&first.site);
        let own = body(first, &page, &texts.of_page(&page, &None), Setting::Site);
        output.page(&editions, first, &page, &Drawn { body: &own, next: "", openings: None }, "404.html")?;
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
    code: Code,
    icon: String,
    stylesheets: Stylesheets,
    thumbnail_style: String,
    faces: Faces,
    place: &'a Deployment,
    folder: &'a Path,
}

impl Output<'_> {
    /// Every page of an edition, with the files next to it.
    fn edition(
        &self,
        editions: &[Built],
        edition: &Built,
        texts: &Texts,
        mut pictures: Option<Pictures<'_>>,
    ) -> Result<(), Failure> {
        let mut bodies = BTreeMap::new();
        let mut files = Vec::new();
        for (page, exhibits) in edition.pages.iter().zip(&edition.exhibits) {
            let data = self.exhibits(edition, page, exhibits.as_ref())?;
            bodies.insert(page.id(), body(edition, page, &texts.of_page(page, &data), Setting::Site));
            files.push(data);
        }
        let openings = openings::json(edition, &bodies, &self.stylesheets)?;
        let openings = self.named_data(edition, openings::NAME, "json", &openings)?;
        for (page, data) in edition.pages.iter().zip(&files) {
            let file = format!("{}{}index.html", edition.site.language.path, own_path(page.id()));
            let next = edition.site.neighbours(page.id()).1;
            let next = next.map_or("", |next| bodies[next.id.as_str()].as_str());
            let drawn = Drawn { body: &bodies[page.id()], next, openings: Some(&openings) };
            self.page(editions, edition, page, &drawn, &file)?;
            self.framed(edition, page, texts, data)?;
            self.figure_files(edition, page)?;
            self.record_files(edition, page)?;
            if let Some(pictures) = &mut pictures {
                self.picture(pictures, &edition.site, page)?;
            }
        }
        if let Some(note) = pictures.and_then(|pictures| pictures.note()) {
            eprintln!("{note}");
        }
        Ok(())
    }

    fn page(
        &self,
        editions: &[Built],
        edition: &Built,
        page: &Page,
        drawn: &Drawn<'_>,
        file: &str,
    ) -> Result<(), Failure> {
        let (base, body) = (&self.place.base, drawn.body);
        let links = self.stylesheets.links(base, body);
        let ahead = self.stylesheets.ahead(base, body, drawn.next);
        let style = opening(body).map(|own| self.stylesheets.opening(base, body, own)).unwrap_or_default();
        let asked = || asked(base, &self.stylesheets.now(base, body), &self.code);
        let own = if style.is_empty() { String::new() } else { format!("<style>{style}</style>\n{}\n", asked()) };
        let first = format!("{own}{}", self.faces.ahead(base));
        let head = metadata::head(self.place, editions, &edition.site, page, &first);
        let record = metadata::record(self.place, edition.site_of(page), page);
        let parts =
            Parts { head: &head, links: &links, body, record: &record, ahead: &ahead, openings: drawn.openings };
        self.text(file, &self.document(&edition.site, page, &parts, Setting::Site, &style))
    }

    /// The page as a piece for frames on other sites, if it can be one.
    fn framed(&self, edition: &Built, page: &Page, texts: &Texts, data: &Option<String>) -> Result<(), Failure> {
        let Some(path) = edition.site.embed_path(page.id()) else { return Ok(()) };
        let file = format!("{}index.html", path.trim_start_matches(&edition.site.base));
        if let Some(answer) = oembed::answer(&edition.site, page.id()) {
            self.text(&format!("{}{}{}", edition.site.language.path, own_path(page.id()), oembed::FILE), &answer)?;
        }
        let is_figure = page.kind() == PageKind::Figure;
        let files = if is_figure { texts.framed_files(page, data) } else { texts.files(page, data) };
        let body = body(edition, page, &files, Setting::Frame);
        let base = &self.place.base;
        let links = if is_figure { self.stylesheets.figure_link(base) } else { self.stylesheets.links(base, &body) };
        let head = metadata::framed_head(self.place, &edition.site, page);
        let parts = Parts { head: &head, links: &links, body: &body, record: "", ahead: "", openings: None };
        self.text(&file, &self.document(&edition.site, page, &parts, Setting::Frame, ""))
    }

    /// A page as a document with these inline styles.
    fn document(&self, site: &Site, page: &Page, parts: &Parts<'_>, setting: Setting, style: &str) -> String {
        let document = Document {
            language: &site.language.tag,
            base: &site.base,
            parts,
            setting,
            icon: &self.icon,
            code: &self.code,
            fonts: (setting == Setting::Frame).then(|| format!("{}{}", site.base, self.stylesheets.fonts)),
            has_shell: setting == Setting::Site || page.kind() != PageKind::Figure,
            policy: self.place.has_policy.then(|| policy(setting, &self.place.origin, style)),
        };
        document.write()
    }

    /// Writes the data of a page's exhibits and returns its full address; `None` for pages without exhibits.
    fn exhibits(&self, edition: &Built, page: &Page, data: Option<&PageData>) -> Result<Option<String>, Failure> {
        let Some(data) = data else { return Ok(None) };
        self.named_data(edition, page.id(), "bin", &packed::data(data)?).map(Some)
    }

    /// Writes data of an edition and returns its full address.
    fn named_data(&self, edition: &Built, name: &str, ending: &str, bytes: &[u8]) -> Result<String, Failure> {
        let path = data_path(&edition.site.language.tag, name, ending, bytes);
        self.data(&path, bytes)?;
        Ok(format!("{}{path}", edition.site.base))
    }

    /// The preview image for shared links.
    fn picture(&self, pictures: &mut Pictures<'_>, site: &Site, page: &Page) -> Result<(), Failure> {
        let Some(path) = site.picture_path(page.id()) else { return Ok(()) };
        self.data(path.trim_start_matches(&site.base), &pictures.picture(page)?)
    }

    /// The files of a figure's first state, next to its own page.
    fn figure_files(&self, edition: &Built, page: &Page) -> Result<(), Failure> {
        let Some(id) = page.id().strip_prefix(FIGURES).and_then(|rest| rest.strip_prefix('/')) else { return Ok(()) };
        let Some(figure) = page.figure(id) else { return Ok(()) };
        let site = edition.site_of(page);
        let context = FormatContext { messages: &site.messages, numbers: Numbers::default() };
        let state = FigureState::first(figure);
        if let Some(drawing) = chart::draw(figure, &state.selection(), Size::Compact, context) {
            let thumbnail = thumbnail::svg(&drawing, &self.thumbnail_style);
            self.text(&format!("{}{FIGURES}/{id}/{}", site.language.path, THUMBNAIL), &thumbnail)?;
        }
        // The value that readers are asked to predict is in the files all the same.
        let state = FigureState { prediction: None, ..state };
        let taken = FileContext {
            site,
            page: &page.lookup,
            figure,
            state: &state,
            format_context: context,
            origin: &site.origin,
        };
        let folder = format!("{}{FIGURES}/{id}/{id}", site.language.path);
        let shown = what_if::shown(figure, &state.selection());
        self.text(&format!("{folder}.csv"), &figure::csv(&taken, &shown))?;
        self.text(&format!("{folder}.{}", about_table::ENDING), &about_figure(&taken, &shown))?;
        match chart::draw(figure, &state.selection(), Size::Wide, context) {
            Some(drawing) => self.text(&format!("{folder}.svg"), &figure::svg(&taken, &drawing).text),
            None => Ok(()),
        }
    }

    /// The rows of a timeline, the ledger or the lists of claims and sources as files, next to its page.
    fn record_files(&self, edition: &Built, page: &Page) -> Result<(), Failure> {
        let site = edition.site_of(page);
        if let Some(ledger) = page.ledger() {
            let folder = format!("{}{}{LEDGER}", site.language.path, own_path(page.id()));
            for (ending, text) in ledger_files::files(site, &page.lookup, ledger) {
                self.text(&format!("{folder}.{ending}"), &text)?;
            }
        }
        let claims = page.claims().map(|list| (CLAIMS, list_files::of_claims(site, &page.lookup, list)));
        let sources = page.sources().map(|all| (SOURCES, list_files::of_sources(site, &page.lookup, &all.list)));
        for (list, files) in claims.into_iter().chain(sources) {
            let folder = format!("{}{}{list}", site.language.path, own_path(page.id()));
            for (ending, text) in files {
                self.text(&format!("{folder}.{ending}"), &text)?;
            }
        }
        if let Some(list) = page.changes() {
            let feed = feed::feed(site, page, list)?;
            let file = format!("{}{}{FEED}", site.language.path, own_path(page.id()));
            return feed.map_or(Ok(()), |feed| self.text(&file, &feed));
        }
        let first = page.stories().next().map(|story| &story.timeline);
        let Some(timeline) = page.timeline().or(first) else { return Ok(()) };
        let folder = format!("{}{}{}", site.language.path, own_path(page.id()), timeline.id);
        for (ending, text) in timeline_files::files(site, &page.lookup, timeline, &edition.pages) {
            self.text(&format!("{folder}.{ending}"), &text)?;
        }
        Ok(())
    }

    /// The files for a class, next to the page that offers them.
    fn class_files(&self, edition: &mut Built, styles: &Path) -> Result<(), Failure> {
        let Some(page) = classroom::offering(edition) else { return Ok(()) };
        let folder = format!("{}{}", edition.site.language.path, own_path(page.id()));
        let files = classroom::files(edition, styles)?;
        for (file, bytes) in &files {
            self.data(&format!("{folder}{}", file.name()), bytes)?;
        }
        classroom::offer(edition, &files);
        Ok(())
    }

    /// The open data, next to the page that describes it.
    fn data_files(&self, library: &Library, content: &Edition, edition: &mut Built) -> Result<(), Failure> {
        let Some(page) = datasets::offering(edition) else { return Ok(()) };
        let folder = format!("{}{}", edition.site.language.path, own_path(page.id()));
        let files = datasets::files(library, content, edition, page)?;
        files.all().try_for_each(|own| self.text(&format!("{folder}{}", own.name), &own.text))?;
        datasets::offer(edition, &files);
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

/// A page as drawn, with what surrounds it.
struct Drawn<'a> {
    /// Its HTML.
    body: &'a str,
    /// The HTML of the page after it; empty after the last.
    next: &'a str,
    /// The address of all openings.
    openings: Option<&'a str>,
}

/// The metadata file for a figure's CSV.
fn about_figure(taken: &FileContext<'_>, shown: &Figure) -> String {
    let (figure, messages) = (taken.figure, taken.format_context.messages);
    let checked = fill(messages.checked_on(), &[("date", &date(figure.checked, messages))]);
    let notes = [&figure.method, &figure.dispute].into_iter().flatten().chain(&figure.notes).cloned();
    let about = AboutTable {
        file: &format!("{}.csv", figure.id),
        language: &taken.site.language.tag,
        title: &figure.title,
        description: vec![&figure.subtitle, &figure.limits],
        address: &taken.address(),
        sources: figure.citations.iter().filter_map(|c| taken.page.source(&c.source)).collect(),
        licence: &fill(messages.file_licence(), &[("text", &figure.licence)]),
        version: &taken.site.version,
        notes: notes.chain([checked]).collect(),
        columns: figure::columns(taken, shown),
    };
    about.write()
}

fn own_path(id: &str) -> String {
    if id == COVER { String::new() } else { format!("{id}/") }
}

/// A page's HTML in a setting.
pub fn body(edition: &Built, page: &Page, files: &ExhibitFiles, setting: Setting) -> String {
    let [site, own_site] = [&edition.site, edition.site_of(page)].map(Site::clone);
    let (page, files) = (page.clone(), files.clone());
    let props =
        move || PageProps { site: Rc::new(site), own_site: Rc::new(own_site), page: Rc::new(page), setting, files };
    block_on(ServerRenderer::<page::Document>::with_props(props).hydratable(false).render())
}

/// A page without content, for unknown addresses.
pub fn not_found(site: &Site) -> Page {
    let lookup = Lookup {
        id: NOT_FOUND.to_owned(),
        kind: PageKind::NotFound,
        language: site.language.tag.clone(),
        question: site.messages.not_found_title().to_owned(),
        ..Lookup::default()
    };
    Page { lookup, ..Page::default() }
}
