//! Files and folders that nothing reads: a text that an editor wrote is never silently ignored.

use super::edition::{OWN_FILES, OWN_FOLDERS};
use super::folder::Folder;
use super::library::Library;
use super::location::Location;
use super::spelling::nearest;
use super::{Problems, texts};

/// Folders besides those of the languages.
const FOLDERS: [&str; 2] = ["facts", "sources"];
/// Files besides the folders.
const FILES: [&str; 6] =
    ["README.md", "brief.toml", "brief-runs.txt", "published.toml", "publishers.toml", "site.toml"];

/// Reports what nothing reads.
pub fn check(folder: &Folder, library: &Library, problems: &mut Problems) {
    let languages: Vec<&str> = library.editions.iter().map(|edition| edition.tag.as_str()).collect();
    for name in folder.folders("").iter().filter(|name| !is_hidden(name)) {
        if !FOLDERS.contains(&name.as_str()) && !languages.contains(&name.as_str()) {
            let place = Location { file: "site.toml".to_owned(), line: 1 };
            let message = format!("the folder `{name}` is not named here: name the language, or remove the folder");
            problems.note_found(&place, "languages", name, message);
        }
    }
    files(folder, "", |name| FILES.contains(&name), &FILES, problems);
    FOLDERS.iter().for_each(|path| files(folder, path, |name| name.ends_with(".toml"), &[], problems));
    let own_files: Vec<&str> = OWN_FILES.iter().map(|own| own.name).chain([texts::FILE]).collect();
    for tag in languages {
        files(folder, tag, |name| own_files.contains(&name), &own_files, problems);
        for name in folder.folders(tag).iter().filter(|name| !is_hidden(name)) {
            let path = format!("{tag}/{name}");
            match OWN_FOLDERS.iter().find(|(own, _)| own == name) {
                Some((_, ending)) => files(folder, &path, |name| name.ends_with(ending), &[], problems),
                None => note(&path, "folder", name, OWN_FOLDERS.iter().map(|(own, _)| *own), problems),
            }
        }
    }
}

fn files(folder: &Folder, path: &str, is_read: impl Fn(&str) -> bool, known: &[&str], problems: &mut Problems) {
    for name in folder.files(path).iter().filter(|name| !is_hidden(name) && !is_read(name)) {
        let whole = if path.is_empty() { name.clone() } else { format!("{path}/{name}") };
        note(&whole, "file", name, known.iter().copied(), problems);
    }
}

fn note<'a>(path: &str, field: &str, name: &str, known: impl Iterator<Item = &'a str>, problems: &mut Problems) {
    let meant = nearest(name, known).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
    problems.note(path, 0, field, format!("nothing reads it; rename or remove it{meant}"));
}

/// Whether a name belongs to the operating system or the editor program.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name.ends_with('~')
}
