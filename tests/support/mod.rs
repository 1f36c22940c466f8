//! What several tests share: the project's content, and copies of it for tests to corrupt.

pub mod sites;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use ai_partnership_explainer::content::{self, Built, Folder, Library, Problems, SiteOptions, assemble};
use ai_partnership_explainer::page::{ExhibitFiles, Setting};
pub use ai_partnership_explainer::prerender::project;
use ai_partnership_explainer::prerender::{Deployment, body, render};
use tempfile::TempDir;

/// The project's content, which must be correct.
pub static LIBRARY: LazyLock<Library> = LazyLock::new(|| match content::load(&project().join("content")) {
    Ok(library) => library,
    Err(problems) => panic!("the content has mistakes:\n{problems}"),
});

/// The content folder for tests that overlay a change; each then reads only the files that the change affects. It lacks
/// the hashes of the abstract, which take most of the time of a check.
pub fn folder() -> Folder {
    static FOLDER: LazyLock<Folder> =
        LazyLock::new(|| Folder::new(&project().join("content")).with("brief-runs.txt", "").keeping());
    FOLDER.clone()
}

/// The first language of the site, for a known origin, at its root.
pub static BUILT: LazyLock<Built> = LazyLock::new(|| built(&LIBRARY, "/"));

/// The first language of the site, under the path of [`sites::ON_A_HOST`].
pub static BUILT_UNDER_A_PATH: LazyLock<Built> = LazyLock::new(|| built(&LIBRARY, "/explainer/"));

fn built(library: &Library, base: &str) -> Built {
    let options = SiteOptions { origin: "https://example.org", base, ..SiteOptions::default() };
    let editions = assemble(library, &options).expect("the pages are made");
    editions.into_iter().next().expect("a language")
}

/// The bodies of pages of a library's first language, rendered for the root of the site.
pub fn drawn<const N: usize>(library: &Library, ids: [&str; N]) -> [String; N] {
    let built = built(library, "/");
    let page = |id: &str| built.pages.iter().find(|page| page.id() == id).unwrap_or_else(|| panic!("no page {id}"));
    ids.map(|id| body(&built, page(id), &ExhibitFiles::default(), Setting::Site))
}

/// A copy of the content folder for a test to change.
pub struct Copy(TempDir);

impl Copy {
    pub fn new() -> Self {
        let copy = Self(TempDir::new().expect("a temporary folder"));
        copy_folder(&project().join("content"), copy.root());
        copy
    }

    /// Copies the content folder into a folder that is recognized as the project's.
    pub fn of_the_project() -> Self {
        let copy = Self(TempDir::new().expect("a temporary folder"));
        fs::copy(project().join("Cargo.toml"), copy.root().join("Cargo.toml")).expect("a copied file");
        copy_folder(&project().join("content"), &copy.root().join("content"));
        copy
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    /// Replaces the first occurrence of a text in a file and returns its line.
    pub fn replace(&self, file: &str, from: &str, to: &str) -> usize {
        let path = self.root().join(file);
        let text = fs::read_to_string(&path).expect("a content file");
        let at = text.find(from).unwrap_or_else(|| panic!("{file} holds no `{from}`"));
        fs::write(&path, text.replacen(from, to, 1)).expect("the file is written");
        1 + text[..at].matches('\n').count()
    }

    /// Adds a language to `site.toml` after the first one, unless the project itself has it.
    pub fn name_language(&self, tag: &str) {
        let path = self.root().join("site.toml");
        let text = fs::read_to_string(&path).expect("site.toml");
        fs::write(path, with_language(&text, tag)).expect("the file is written");
    }

    /// Adds text to the end of a file.
    pub fn append(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        let whole = fs::read_to_string(&path).expect("a content file") + text;
        fs::write(path, whole).expect("the file is written");
    }

    /// Writes a file, creating its folder.
    pub fn write(&self, file: &str, text: &str) {
        let path = self.root().join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        fs::write(path, text).expect("the file is written");
    }

    /// Reads and checks the copy.
    pub fn load(&self) -> Result<Library, Problems> {
        content::load(self.root())
    }
}

/// `site.toml` with a language added after the first one, unless the project itself has it.
pub fn with_language(site: &str, tag: &str) -> String {
    let first = "languages = [\"en\"";
    assert!(site.contains(first), "English is the first language");
    if site.contains(&format!("\"{tag}\"")) {
        site.to_owned()
    } else {
        site.replacen(first, &format!("{first}, \"{tag}\""), 1)
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("the content folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copied file");
        }
    }
}

/// Renders a library, with the project's own page as Trunk would stage it, to a folder of this name in `target`, which
/// outlives the tests that share it; the next run replaces it.
pub fn rendered_once(name: &str, library: &Library, place: &Deployment) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    render_into(&folder, library, place);
    folder
}

/// The name of the shell's module, with a hash as added by Trunk.
const SHELL: &str = "shell-0123456789abcdef";

fn render_into(folder: &Path, library: &Library, place: &Deployment) {
    let write = |name: &str, text: &str| fs::write(folder.join(name), text).expect("a staged file");
    let page = fs::read_to_string(project().join("index.html")).expect("the page");
    let script = format!("<script type=\"module\">import init from '{}{SHELL}.js'; init()</script>", place.base);
    write("index.html", &page.replace("</head>", &format!("{script}\n</head>")));
    write(&format!("{SHELL}.js"), "");
    write(&format!("{SHELL}_bg.wasm"), "");
    write("exhibits.js", "");
    write("exhibits_bg.wasm", "");
    render(library, place, &project().join("styles"), folder).expect("the site is rendered");
}

/// The source files in `src`: name and text, without comments, which may refer to anything.
pub fn source() -> Vec<(String, String)> {
    let root = project().join("src");
    let mut open = vec![root.clone()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let name = path.strip_prefix(&root).expect("a file of the source").display().to_string();
                let text = fs::read_to_string(&path).expect("a file");
                let lines = text.lines().map(|line| line.split("//").next().unwrap_or_default());
                files.push((name, lines.collect::<Vec<_>>().join("\n")));
            }
        }
    }
    files
}
