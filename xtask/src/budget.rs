//! What a reader loads, in bytes over the wire, checked against `xtask/budget.toml`.
//!
//! Long because: each measured file has its line in the report, in the report's order, and totals are added up along
//! the way.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::bindgen::parts::{self, Files};
use crate::bindgen::weighed::{CODE_DRAWING, FIGURE, LEDGER, OF_A_STEP, SEARCH};
use crate::compress::{files, with_br};

/// The single-file site, next to the cover.
const OFFLINE_FILE: &str = "explainer.html";

/// The checked-in limits, in bytes after brotli.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Largest page with its own stylesheets, without the page of sources, the timelines and the ledger.
    page_html_css: u64,
    /// The largest of those, with its own stylesheets.
    list_html_css: u64,
    /// The page of claims, with its own stylesheets.
    claims_html_css: u64,
    /// The code of a page without exhibits: the script before the first paint, and the shell.
    shell: u64,
    /// The code of the ledger's page, fully alive.
    ledger: u64,
    /// The code of a step with figures, key numbers and questions, fully alive.
    step: u64,
    /// All code.
    code: u64,
    /// Largest data file of a page's exhibits, without those of the lists.
    page_data: u64,
    /// The code of the search alone, and the names it searches.
    search: u64,
    /// The rest of its index.
    search_rest: u64,
    /// The openings of all pages.
    openings: u64,
    /// Everything that the largest figure in a frame loads: page, stylesheet, code, texts, data.
    figure_frame: u64,
    /// The script for hosts.
    embed_script: u64,
    /// The single-file site, as stored: uncompressed.
    offline_file: u64,
}

/// Prints the sizes of a built site and checks them against the budget.
///
/// # Errors
/// A size that is over its limit.
pub fn hold(dist: &Path) -> Result<()> {
    let budget: Budget = toml::from_str(&fs::read_to_string(crate::project().join("xtask/budget.toml"))?)?;
    let report = measure(dist)?;
    println!("\n{:<44} {:>10} {:>10}", "over the wire", "raw", "brotli");
    for (name, size) in &report.rows {
        println!("{name:<44} {:>10} {:>10}", size.raw, size.brotli);
    }
    let held = [
        ("largest page + its stylesheets", report.page_html_css, budget.page_html_css),
        ("largest list + its stylesheets", report.list_html_css, budget.list_html_css),
        ("page of claims + its stylesheets", report.claims_html_css, budget.claims_html_css),
        ("code of a page without exhibits", report.shell, budget.shell),
        ("code of the ledger's page", report.ledger, budget.ledger),
        ("code of a step, all alive", report.step, budget.step),
        ("all code", report.code, budget.code),
        ("largest data of a page", report.page_data, budget.page_data),
        ("search that answers, without what exhibits share", report.search, budget.search),
        ("rest of its index", report.search_rest, budget.search_rest),
        ("openings of all pages", report.openings, budget.openings),
        ("largest figure in a frame, in all", report.figure_frame, budget.figure_frame),
        ("script for hosts", report.embed_script, budget.embed_script),
        ("site in one file, not compressed", report.offline_file, budget.offline_file),
    ];
    for (name, size, limit) in held {
        println!("{name:<44} {:>10} {size:>10}  of at most {limit}", "");
    }
    println!();
    match held.iter().find(|(_, size, limit)| size > limit) {
        Some((name, size, limit)) => bail!("{name}: {size} bytes are over the budget of {limit} (xtask/budget.toml)"),
        None => Ok(()),
    }
}

/// The size of a file, in bytes.
#[derive(Clone, Copy, Default)]
struct Size {
    raw: u64,
    brotli: u64,
}

/// What the budget limits, in bytes as counted in [`Budget`].
struct Report {
    rows: Vec<(String, Size)>,
    page_html_css: u64,
    list_html_css: u64,
    claims_html_css: u64,
    shell: u64,
    ledger: u64,
    step: u64,
    code: u64,
    page_data: u64,
    search: u64,
    search_rest: u64,
    openings: u64,
    figure_frame: u64,
    embed_script: u64,
    offline_file: u64,
}

fn measure(dist: &Path) -> Result<Report> {
    let all = files(dist)?;
    let mut rows = Vec::new();
    let mut row = |name: &str, file: Option<&PathBuf>| -> Result<u64> {
        let file = file.with_context(|| format!("{}: no {name}", dist.display()))?;
        let size = size(file)?;
        let shown = file.strip_prefix(dist).unwrap_or(file).display().to_string();
        rows.push((format!("{name} ({shown})"), size));
        Ok(size.brotli)
    };
    let ending = |e: &'static str| all.iter().filter(move |file| file.extension().is_some_and(|own| own == e));
    let named = |name: &str, e: &'static str| ending(e).find(|file| begins(file, name));
    // The page of sources, that of everything, the timelines, the ledger and the argument map are lists of records that
    // grow with the evidence; they have a limit of their own.
    let is_list = |file: &Path| {
        let folder = file.strip_prefix(dist).unwrap_or(file);
        let folder = folder.strip_prefix("embed").unwrap_or(folder);
        ["sources", "timelines", "ledger", "search", "claims", "argument"]
            .iter()
            .any(|list| folder.starts_with(list) || begins(file, &format!("{list}-")))
    };
    let offline = &dist.join(OFFLINE_FILE);
    let cover = dist.join("index.html");
    // The list of claims, on its page and in a frame.
    let is_claims = |file: &Path| file.ends_with("claims/index.html");
    let (lists, others): (Vec<_>, Vec<_>) =
        ending("html").filter(|file| *file != offline && !is_claims(file)).partition(|file| is_list(file));
    let mut dressed = |name: &str, file: Option<&PathBuf>| -> Result<u64> {
        let mut sum = row(name, file)?;
        for sheet in file.into_iter().flat_map(|file| sheets(file, &all)) {
            sum += row("  its stylesheet", Some(sheet))?;
        }
        Ok(sum)
    };
    dressed("cover", Some(&cover))?;
    let claims = ending("html").filter(|file| is_claims(file));
    let claims = dressed("page of claims", largest(claims, &all))?;
    let page = dressed("largest page", largest(others.into_iter(), &all))?;
    let list = dressed("largest list", largest(lists.into_iter(), &all))?;
    let (figure_page, figure_data) = framed_figure(dist, &all).context("no figure in a frame")?;
    let figure_page = dressed("largest figure in a frame", Some(&figure_page))?;
    let boot = row("script before the first paint", named("boot-", "js"))?;
    let shell = boot + row("shell's glue", named("shell-", "js"))? + row("shell's Wasm", named("shell-", "wasm"))?;
    let shared = row("exhibits' glue", named("exhibits-", "js"))? + row("exhibits' Wasm", named("exhibits-", "wasm"))?;
    // All other Wasm files are parts, some shared by several kinds.
    let parts: Files = serde_json::from_str(&fs::read_to_string(dist.join(parts::LIST))?)?;
    let mut of_parts = 0;
    for file in parts.values().flatten().collect::<BTreeSet<_>>() {
        of_parts += row("part of the exhibits' code", Some(&dist.join(file)))?;
    }
    let with = |wanted: &[&str]| -> Result<u64> {
        let mut files = BTreeSet::new();
        for part in wanted {
            files.extend(parts.get(*part).with_context(|| format!("{}: no part {part}", parts::LIST))?);
        }
        Ok(shared + files.into_iter().map(|file| weight(&dist.join(file))).sum::<u64>())
    };
    let (figure, ledger, search) = (with(&[FIGURE])?, with(&[LEDGER])?, with(&[SEARCH])? - shared);
    let step = with(&[&OF_A_STEP[..], &[CODE_DRAWING]].concat())?;
    let code = shell + shared + of_parts;
    let frame = row("script of frames", named("frame-", "js"))?;
    let frame_texts = row("texts of a figure in a frame", named("frame-texts-", "bin"))?;
    let figure_data = row("data of the largest figure in a frame", Some(&figure_data))?;
    let script = row("script for hosts", Some(&dist.join("embed.js")))?;
    let texts = named("texts-", "bin").cloned();
    let names = row("names that are searched", named("search-names-", "bin"))?;
    let rest = row("rest of the index", named("search-rest-", "bin"))?;
    let openings = row("openings of all pages", named("openings-", "json"))?;
    let data =
        row("largest data", heaviest(ending("bin").filter(|file| !is_list(file) && Some(*file) != texts.as_ref())))?;
    Ok(Report {
        rows,
        page_html_css: page,
        list_html_css: list,
        claims_html_css: claims,
        shell,
        ledger: shell + ledger,
        step: shell + step,
        code,
        page_data: data,
        search: search + names,
        search_rest: rest,
        openings,
        figure_frame: figure_page + boot + frame + figure + frame_texts + figure_data,
        embed_script: script,
        offline_file: fs::metadata(offline)?.len(),
    })
}

/// The stylesheets that a page links, including those for print and presenting.
fn sheets<'a>(page: &Path, all: &'a [PathBuf]) -> Vec<&'a PathBuf> {
    let html = fs::read_to_string(page).unwrap_or_default();
    let links = html.split("<link rel=\"stylesheet\" href=\"").skip(1);
    let names = links.filter_map(|rest| rest.split('"').next()?.rsplit('/').next());
    names.filter_map(|name| all.iter().find(|file| file.file_name().is_some_and(|own| own == name))).collect()
}

/// The page that is largest together with its stylesheets.
fn largest<'a>(pages: impl Iterator<Item = &'a PathBuf>, all: &[PathBuf]) -> Option<&'a PathBuf> {
    pages.max_by_key(|page| weight(page) + sheets(page, all).into_iter().map(|sheet| weight(sheet)).sum::<u64>())
}

fn begins(file: &Path, name: &str) -> bool {
    file.file_name().is_some_and(|own| own.to_string_lossy().starts_with(name))
}

/// The page and the data of the figure that is largest in a frame.
fn framed_figure(dist: &Path, all: &[PathBuf]) -> Option<(PathBuf, PathBuf)> {
    let folders = fs::read_dir(dist.join("embed/figures")).ok()?.filter_map(|entry| entry.ok());
    let figures = folders.filter_map(|folder| {
        let page = folder.path().join("index.html");
        let start = format!("figures-{}-", folder.file_name().to_string_lossy());
        let data = all.iter().find(|file| {
            let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
            // The figure's own name may only be followed by a hash, which has no hyphen.
            name.strip_prefix(&start).is_some_and(|rest| !rest.contains('-') && rest.ends_with(".bin"))
        })?;
        Some((page, data.clone()))
    });
    figures.max_by_key(|(page, data)| weight(page) + weight(data))
}

/// The file that is largest over the wire.
fn heaviest<'a>(files: impl Iterator<Item = &'a PathBuf>) -> Option<&'a PathBuf> {
    files.max_by_key(|file| weight(file))
}

/// The size of a file over the wire; zero if it cannot be read.
fn weight(file: &Path) -> u64 {
    size(file).map(|size| size.brotli).unwrap_or_default()
}

fn size(file: &Path) -> Result<Size> {
    let raw = fs::metadata(file)?.len();
    let brotli = fs::metadata(with_br(file)).map_or(raw, |compressed| compressed.len());
    Ok(Size { raw, brotli })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn measures_what_is_sent() {
        let dist = tempfile::tempdir().expect("a folder");
        for folder in ["sources", "claims", "embed/figures/x", "embed/ledger", "page-data"] {
            fs::create_dir_all(dist.path().join(folder)).expect("a folder");
        }
        let write = |name: &str, bytes: usize| fs::write(dist.path().join(name), vec![b'x'; bytes]).expect("a file");
        for (name, bytes) in [
            ("index.html", 900),
            ("index.html.br", 100),
            ("404.html", 200),
            ("styles-base-1.css", 50),
            ("styles-cover-1.css", 300),
            ("boot-1.js", 5),
            ("frame-1.js", 4),
            ("shell-1.js", 7),
            ("shell-1_bg.wasm", 4000),
            ("shell-1_bg.wasm.br", 1000),
            ("exhibits-1.js", 70),
            ("exhibits-1_bg.wasm", 3000),
            ("chunk-figure-1.wasm", 300),
            ("chunk-ledger-1.wasm", 40),
            ("chunk-code_drawing-1.wasm", 9),
            ("chunk-numbers-1.wasm", 6),
            ("chunk-search-1.wasm", 14),
            ("page-data/search-names-1.bin", 13),
            ("page-data/search-rest-1.bin", 21),
            ("page-data/openings-1.json", 17),
            ("chunk-question-1.wasm", 60),
            ("chunk-timeline-1.wasm", 80),
            ("chunk-shared-by-lists-1.wasm", 25),
            ("chunk-shared-1.wasm", 2),
            ("styles-figure-frame-1.css", 20),
            ("page-data/frame-texts-1.bin", 8),
            ("page-data/texts-1.bin", 900),
            ("page-data/figures-x-1.bin", 3),
            ("embed/figures/x/index.html", 90),
            ("embed/ledger/index.html", 390),
            ("embed.js", 11),
            ("page-data/d-1.bin", 30),
            ("page-data/sources-1.bin", 35),
            ("sources/index.html", 400),
            ("claims/index.html", 500),
            (OFFLINE_FILE, 5000),
            ("explainer.html.br", 900),
        ] {
            write(name, bytes);
        }
        for (page, sheet) in
            [("404.html", "base-1"), ("sources/index.html", "base-1"), ("embed/figures/x/index.html", "figure-frame-1")]
        {
            let link = format!("<link rel=\"stylesheet\" href=\"/explainer/styles-{sheet}.css\">");
            let mut html = fs::read(dist.path().join(page)).expect("a page");
            html.splice(..link.len(), link.bytes());
            fs::write(dist.path().join(page), html).expect("a page");
        }
        let parts = [
            ("figure", vec!["figure", "shared"]),
            ("ledger", vec!["ledger", "shared-by-lists"]),
            ("code_drawing", vec!["code_drawing"]),
            ("numbers", vec!["numbers", "shared"]),
            ("question", vec!["question"]),
            ("search", vec!["search"]),
            ("timeline", vec!["shared-by-lists", "timeline"]),
        ];
        let files = |names: Vec<&str>| names.iter().map(|name| format!("chunk-{name}-1.wasm")).collect();
        let parts: Files = parts.into_iter().map(|(part, names)| (part.to_owned(), files(names))).collect();
        fs::write(dist.path().join(parts::LIST), serde_json::to_vec(&parts).expect("a list")).expect("a file");
        let report = measure(dist.path()).expect("sizes");
        let (shell, shared) = (5 + 7 + 1000, 70 + 3000);
        assert_eq!(report.page_html_css, 200 + 50, "the largest page after compression, and its stylesheet");
        assert_eq!(report.list_html_css, 400 + 50, "the page of sources has its own limit");
        assert_eq!(report.claims_html_css, 500, "and so has that of claims");
        assert_eq!(report.shell, shell);
        assert_eq!(report.ledger, shell + shared + 40 + 25, "with what it shares with others");
        assert_eq!(report.step, shell + shared + 300 + 9 + 60 + 6 + 2, "what two share is loaded once");
        assert_eq!(report.code, shell + shared + 300 + 40 + 9 + 6 + 14 + 60 + 80 + 25 + 2);
        assert_eq!((report.search, report.search_rest), (14 + 13, 21));
        assert_eq!(report.openings, 17);
        assert_eq!(report.page_data, 30);
        assert_eq!(report.figure_frame, 90 + 20 + 5 + 4 + shared + 300 + 2 + 8 + 3, "without the shell");
        assert_eq!(report.embed_script, 11);
        assert_eq!(report.offline_file, 5000, "as it is kept, and never taken for a page");
    }
}
