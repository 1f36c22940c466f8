//! The code that pages load: the two modules built by Trunk, and the small scripts, each under a name with a hash, so
//! that it may be cached for ever.

use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use super::Failure;

/// The names of the modules, as `index.html` passes them to Trunk, which gives the first one a name with a hash.
const SHELL: &str = "shell";
const EXHIBITS: &str = "exhibits";
/// Runs before the first paint, and starts the modules; see the file itself.
const BOOT: &str = include_str!("../boot.js");
/// Runs in frames on other sites; see the file itself.
const FRAME: &str = include_str!("../frame.js");

/// File names of the site's code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The script of the shell's module.
    pub shell: String,
    /// The script of the exhibits' module.
    pub exhibits: String,
    /// The script before the first paint.
    pub boot: String,
    /// The script of frames.
    pub frame: String,
    /// The script that reloads a page while it is being edited; empty in a finished site.
    pub reload: String,
}

impl Code {
    /// Takes the code from Trunk's staging folder, and writes the small scripts into it.
    ///
    /// # Errors
    /// Files that are missing or cannot be written.
    pub fn take(folder: &Path) -> Result<Self, Failure> {
        let html = fs::read_to_string(folder.join("index.html"))?;
        let shell = script(&html, SHELL).ok_or("index.html loads no shell")?;
        let exhibits = exhibits(folder)?;
        let reload: Vec<&str> = inline_scripts(&html).filter(|own| !own.contains(&shell)).collect();
        let reload = reload.iter().map(|script| format!("<script>{script}</script>\n")).collect();
        let boot = write(folder, "boot", &bare(BOOT))?;
        let frame = write(folder, "frame", &bare(FRAME))?;
        Ok(Self { shell, exhibits, boot, frame, reload })
    }
}

/// Gives the second module a name with a hash, unless it has one already.
fn exhibits(folder: &Path) -> Result<String, Failure> {
    let plain = folder.join(format!("{EXHIBITS}.js"));
    if !plain.exists() {
        let named = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let mut named = named.filter(|name| name.starts_with(&format!("{EXHIBITS}-")) && name.ends_with(".js"));
        return named.next().ok_or_else(|| format!("{}: no {EXHIBITS}.js", folder.display()).into());
    }
    let module = folder.join(format!("{EXHIBITS}_bg.wasm"));
    let own = format!("{EXHIBITS}-{}", hash(&fs::read(&module)?));
    fs::rename(module, folder.join(format!("{own}_bg.wasm")))?;
    fs::rename(plain, folder.join(format!("{own}.js")))?;
    Ok(format!("{own}.js"))
}

/// Writes a script under a name with its hash.
fn write(folder: &Path, name: &str, script: &str) -> Result<String, Failure> {
    let file = format!("{name}-{}.js", hash(script.as_bytes()));
    fs::write(folder.join(&file), script)?;
    Ok(file)
}

/// The hash in a file's name.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// The file name of this module's script, as imported by the page.
fn script(html: &str, module: &str) -> Option<String> {
    let (before, _) = html
        .split(".js")
        .zip(html.split(".js").skip(1))
        .find(|(before, _)| before.rsplit('/').next().is_some_and(|name| name.starts_with(module)))?;
    Some(format!("{}.js", before.rsplit('/').next()?))
}

/// The texts of all inline scripts.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|from| {
        let (attributes, rest) = from.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!attributes.contains("src=")).then_some(script)
    })
}

/// A script without comment lines and indentation.
pub fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_get_names_with_hashes_and_are_found_by_them() {
        let folder = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a file");
        write(
            "index.html",
            "<script type=\"module\">import init from '/x/shell-12ab.js'; init()</script><script>reload()</script>",
        );
        write("exhibits.js", "glue");
        write("exhibits_bg.wasm", "code");
        let code = Code::take(folder.path()).expect("the code");
        assert_eq!(code.shell, "shell-12ab.js");
        assert_eq!(code.reload, "<script>reload()</script>\n");
        let module = code.exhibits.replace(".js", "_bg.wasm");
        assert_eq!(fs::read_to_string(folder.path().join(module)).expect("the module"), "code");
        assert_eq!(Code::take(folder.path()).expect("the code"), code, "a second time the same");
    }
}
