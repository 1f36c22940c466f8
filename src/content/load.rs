//! Reads the content folder into a [`Library`].

use std::path::Path;

use super::edition::edition;
use super::folder::Folder;
use super::kind::RecordKind;
use super::kind::site::record::{BriefFile, SiteFile};
use super::kind::{fact, publisher, source};
use super::library::{Edition, Library};
use super::links::page_of;
use super::published::{FILE as PUBLISHED, published};
use super::reader;
use super::reading::Reading;
use super::{Problems, check, encoding, locate, strays};

/// Reads and checks the content folder.
///
/// # Errors
/// Everything that is wrong in it.
pub fn load(root: &Path) -> Result<Library, Problems> {
    load_from(&Folder::new(root))
}

/// Reads and checks a content folder that may differ from what is on disk.
///
/// # Errors
/// Everything that is wrong in it.
pub fn load_from(folder: &Folder) -> Result<Library, Problems> {
    let mut problems = Problems::default();
    let library = library(folder, &mut problems);
    problems.begin_checks();
    if let Some(library) = &library {
        check::all(library, &mut problems);
        strays::check(folder, library, &mut problems);
    }
    problems.locate(|problem, found| match folder.read(&problem.file).map(|bytes| encoding::text(&bytes)) {
        Ok(Ok(text)) => locate::line(&text, problem, found),
        _ => problem.line,
    });
    match library {
        Some(library) => problems.none_or(library),
        None => Err(problems),
    }
}

fn library(folder: &Folder, problems: &mut Problems) -> Option<Library> {
    let mut reading = Reading { folder, sentences: &[], problems };
    let site: SiteFile = reading.toml("site.toml")?;
    let brief: BriefFile = reading.toml("brief.toml")?;
    let runs = reader::file(folder, "brief-runs.txt", None, reading.problems)?;
    let publishers = reading.once("publishers.toml", &[], |reading| {
        let file = reader::file(folder, "publishers.toml", Some(RecordKind::Publisher), reading.problems)?;
        Some(publisher::read::publishers(&file, reading.problems))
    })?;
    let sources = reading.once("sources", &[], |reading| {
        let files = reader::files(folder, "sources", ".toml", RecordKind::Source, reading.problems);
        source::read::sources(&files, reading.problems)
    });
    let facts = reading.once("facts", &[], |reading| {
        let files = reader::files(folder, "facts", ".toml", RecordKind::Fact, reading.problems);
        fact::read::facts(&files, reading.problems)
    });
    let published = reading.once(PUBLISHED, &[], published);
    let mut reading = Reading { sentences: &brief.sentences, ..reading };
    let mut editions: Vec<Edition> = Vec::new();
    for tag in &site.languages {
        let edition = edition(&mut reading, tag, editions.first())?;
        editions.push(edition);
    }
    Some(Library {
        brief: brief.brief,
        sentences: brief.sentences,
        steps: site.steps,
        pages: site.pages,
        recommendations: editions.first().map_or_else(Vec::new, |edition| {
            edition.texts.recommendations.iter().map(|own| page_of(own.value.id.get_ref())).collect()
        }),
        version: site.version.to_string(),
        reaches: *site.reaches,
        report: site.report,
        runs: runs.text.lines().filter(|l| !l.starts_with('#')).map(str::to_owned).collect(),
        sources,
        publishers,
        facts,
        published,
        editions,
    })
}
