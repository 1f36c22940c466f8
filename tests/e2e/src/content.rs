//! The content, read from its files, so that an editor's change makes no test fail.
//!
//! Pages that a test names are addresses, which do not change.

use std::path::PathBuf;
use std::sync::LazyLock;

use toml::Table;

/// The steps, in order.
pub static STEPS: LazyLock<Vec<String>> = LazyLock::new(|| words(&site(), "steps"));

pub static STANDING: LazyLock<Vec<String>> = LazyLock::new(|| words(&site(), "pages"));

/// The timelines, each with a page of its own below `timelines/`.
pub static TIMELINES: LazyLock<Vec<String>> = LazyLock::new(|| {
    let file = file(&language().join("timelines.toml"));
    let records = file["timeline"].as_array().into_iter().flatten();
    records.filter_map(|record| Some(record.get("id")?.as_str()?.to_owned())).collect()
});

/// The recommendations, each with a page of its own below `recommendations/`.
pub static RECOMMENDATIONS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = language().join("recommendations");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let records = entries.filter_map(|entry| Some(file(&entry.ok()?.path())));
    let mut ids: Vec<(i64, String)> = records
        .filter_map(|record| Some((record.get("order")?.as_integer()?, record.get("id")?.as_str()?.to_owned())))
        .collect();
    ids.sort();
    ids.into_iter().map(|(_, id)| id).collect()
});

/// The step after another.
pub fn step_after(id: &str) -> &'static str {
    let place = STEPS.iter().position(|step| step == id).unwrap_or_else(|| panic!("no step {id}"));
    STEPS.get(place + 1).unwrap_or_else(|| panic!("{id} is the last step"))
}

/// The first step whose first question has this form.
pub fn step_that_asks(form: &str) -> &'static str {
    let first = |step: &str| {
        let file = file(&language().join(format!("questions/{step}.toml")));
        file.get("question")?.as_array()?.first()?.get("form")?.as_str().map(str::to_owned)
    };
    let found = STEPS.iter().find(|step| first(step).is_some_and(|own| own == form));
    found.unwrap_or_else(|| panic!("no step begins with a question of the form {form}"))
}

/// An interface text.
pub fn message(name: &str) -> String {
    let texts = file(&language().join("messages.toml"));
    let text = texts.get(name).and_then(|text| text.as_str());
    text.unwrap_or_else(|| panic!("no text {name}")).to_owned()
}

/// All interface texts.
pub fn messages() -> Vec<String> {
    let texts = file(&language().join("messages.toml"));
    texts.values().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

/// The part of an interface text before its first placeholder.
pub fn beginning(name: &str) -> String {
    message(name).split('{').next().unwrap_or_default().trim_end().to_owned()
}

/// The series of the brief, which its reference begins with.
pub fn series() -> String {
    let brief = file(&folder().join("brief.toml"));
    let series = brief.get("brief").and_then(|brief| brief.get("series")?.as_str());
    series.unwrap_or_else(|| panic!("the brief is of no series")).to_owned()
}

fn site() -> Table {
    file(&folder().join("site.toml"))
}

/// The folder of the first language.
fn language() -> PathBuf {
    folder().join(words(&site(), "languages").swap_remove(0))
}

fn folder() -> PathBuf {
    xtask::project().join("content")
}

/// A file that the build has checked.
fn file(path: &std::path::Path) -> Table {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn words(table: &Table, name: &str) -> Vec<String> {
    let list = table.get(name).and_then(|list| list.as_array()).into_iter().flatten();
    list.filter_map(|word| Some(word.as_str()?.to_owned())).collect()
}
