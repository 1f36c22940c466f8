//! Renders every page of the site to static HTML, with its metadata, its data and its policy.
//!
//! Trunk runs it as a hook (see `Trunk.toml`): it finds Trunk's page in the staging folder, fills it once for every
//! page of the site, and writes the data that the browser fetches later.

mod about_table;
mod classroom;
mod code;
mod datasets;
mod deployment;
mod document;
mod faces;
mod failure;
mod feed;
mod hosting;
mod icon;
mod ledger_files;
mod licence;
mod list_files;
mod metadata;
mod mistakes;
mod oembed;
mod offline;
mod openings;
mod packed;
mod picture;
mod pictures;
mod policy;
mod project;
mod render;
mod sitemap;
mod stylesheet;
mod thumbnail;
mod timeline_files;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

pub use deployment::Deployment;
pub use failure::Failure;
pub use project::project;
pub use render::{body, render};

use crate::content::{self, Folder, Library, RUN_WORDS, hash_runs};
use crate::model::{DateProblem, PartialDate, SourceGroup, Totals};
use crate::timeline::day_words;

/// Runs one command of the prerender binary: `check`, `review`, `mark-published`, `texts LANGUAGE`, `render [FOLDER]`,
/// `offline DIST`, or `hash-abstract FILE`.
pub fn command(mut arguments: impl Iterator<Item = String>) -> ExitCode {
    let done = match (arguments.next().as_deref(), arguments.next()) {
        (Some("check"), None) => check(),
        (Some("review"), None) => review(),
        (Some("mark-published"), None) => mark_published(),
        (Some("texts"), Some(tag)) => texts(&tag),
        (Some("render"), None) => render_staged(),
        (Some("render"), Some(folder)) => render_in(Path::new(&folder)),
        (Some("offline"), Some(dist)) => offline(Path::new(&dist)),
        (Some("hash-abstract"), Some(file)) => hash_abstract(Path::new(&file)),
        _ => {
            Err("usage: prerender check | review | mark-published | texts LANGUAGE | render [FOLDER] | offline DIST | \
             hash-abstract FILE"
                .into())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

const SECONDS_A_DAY: u64 = 86_400;

/// The content folder: the one named in the environment (`cargo xtask bench` generates one), otherwise the project's.
fn content_folder() -> PathBuf {
    std::env::var_os("EXPLAINER_CONTENT").map_or_else(|| project().join("content"), PathBuf::from)
}

fn check() -> Result<(), Failure> {
    let library = match content::load(&content_folder()) {
        Err(problems) if mistakes::are_shown() => {
            eprintln!("{problems}");
            return Ok(());
        }
        library => library?,
    };
    let pages = library.page_ids().count();
    println!("content: {pages} pages, {} sources, {} facts, all in order", library.sources.len(), library.facts.len());
    println!("{}", content::coverage(&library));
    Ok(())
}

/// Prints what an editor should look at today, most urgent first, and the totals.
fn review() -> Result<(), Failure> {
    let library = content::load(&content_folder())?;
    println!("{}", content::review(&library, today()?));
    for edition in &library.editions {
        print_totals(&content::totals(&library, edition));
    }
    Ok(())
}

fn today() -> Result<PartialDate, Failure> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / SECONDS_A_DAY;
    Ok(day_words(i32::try_from(days)?).parse().map_err(|problem: DateProblem| format!("{problem}"))?)
}

/// Records what the claims say today as published.
fn mark_published() -> Result<(), Failure> {
    let folder = content_folder();
    let library = content::load(&folder)?;
    let path = folder.join(content::PUBLISHED);
    fs::write(&path, content::published(&library, today()?))?;
    println!("{} holds what the site says today", path.display());
    Ok(())
}

/// Prints the interface texts that a language lacks, ready to paste into its file.
fn texts(tag: &str) -> Result<(), Failure> {
    print!("{}", content::lacking(&Folder::new(&content_folder()), tag)?);
    Ok(())
}

fn print_totals(totals: &Totals) {
    let Totals { claims, on_one_source, on_weak_only, sources, weak, countries, kinds, .. } = totals;
    println!("== {claims} claims of ours: {on_one_source} on one source, {on_weak_only} on weak ones alone");
    println!("{sources} sources, {weak} of them marked weak");
    for SourceGroup { name, count, .. } in countries.iter().chain(kinds) {
        println!("{count:>5}  {name}");
    }
}

/// Renders as a Trunk hook.
fn render_staged() -> Result<(), Failure> {
    // `cargo xtask` runs the rendering itself, once per deployment.
    if std::env::var_os("EXPLAINER_CODE_ALONE").is_some() {
        return Ok(());
    }
    let folder = |name: &str| std::env::var_os(name).ok_or("render without a folder runs as a hook of Trunk");
    let (staged, served) = (folder("TRUNK_STAGING_DIR")?, folder("TRUNK_DIST_DIR")?);
    match content::load(&content_folder()) {
        Err(problems) if mistakes::are_shown() => {
            mistakes::write(&problems.to_string(), Path::new(&staged), Path::new(&served))
        }
        library => render_library(&library?, Path::new(&staged)),
    }
}

/// Renders into a folder that holds Trunk's page and the code it refers to.
fn render_in(folder: &Path) -> Result<(), Failure> {
    render_library(&content::load(&content_folder())?, folder)
}

fn render_library(library: &Library, folder: &Path) -> Result<(), Failure> {
    let mut place = deployment();
    let is_release = std::env::var("TRUNK_PROFILE").as_deref() != Ok("debug");
    (place.has_policy, place.has_pictures) = (is_release, is_release);
    place.has_papers = std::env::var_os("EXPLAINER_PAPERS").is_some();
    if place.origin.is_empty() {
        eprintln!("note: the public URL names no host, so canonical links and the sitemap hold paths only");
    }
    println!("{}", content::coverage(library));
    render(library, &place, &project().join("styles"), folder)
}

/// Where the site will be served, as given by whoever builds it.
fn deployment() -> Deployment {
    let address = std::env::var("EXPLAINER_PUBLIC_URL").or_else(|_| std::env::var("TRUNK_PUBLIC_URL"));
    Deployment::read(address.as_deref().unwrap_or("/"))
}

/// Writes the single-file site into the folder of a built site.
fn offline(dist: &Path) -> Result<(), Failure> {
    let library = content::load(&content_folder())?;
    offline::write(&library, &deployment(), &project().join("styles"), dist)
}

/// Prints the hashes of a text's word runs; JSON strings in the dossier's format are read as one text.
fn hash_abstract(file: &Path) -> Result<(), Failure> {
    let json: serde_json::Value = serde_json::from_str(&fs::read_to_string(file)?)?;
    println!("# Hashes of the abstract's runs of {RUN_WORDS} words, made by `cargo xtask hash-abstract`.");
    for paragraph in json["paragraphs"].as_array().into_iter().flatten() {
        let sentences = paragraph["sentences"].as_array().into_iter().flatten();
        let text: Vec<&str> = sentences.filter_map(|s| s["text"].as_str()).collect();
        for hash in hash_runs(&text.join(" ")) {
            println!("{hash}");
        }
    }
    Ok(())
}
