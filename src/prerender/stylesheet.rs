//! The stylesheets of pages, made from the files in `styles/`, and the links to those that a page needs.
//!
//! Their names contain their hashes, so that they may be cached for ever. The single-file site has all of them inline.

mod nodes;
mod opening;
mod sheets;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use self::opening::Names;
use self::sheets::{FIGURE_FRAME, Need, SHEETS, Sheet, Time, UNIT};
use super::Failure;
use super::code::hash;
use super::faces::{self, Faces};

/// The stylesheets as written into a site.
pub struct Stylesheets {
    /// The text of each of [`SHEETS`].
    texts: Vec<String>,
    /// The file of each of [`SHEETS`].
    files: Vec<String>,
    /// The file for figures in frames.
    figure_frame: String,
    /// The file for frames that use the site's fonts.
    pub fonts: String,
}

impl Stylesheets {
    /// Writes all stylesheets into a folder; `nodes` are the ids of the argument map's nodes.
    ///
    /// # Errors
    /// Files that cannot be read or written.
    pub fn write(styles: &Path, faces: &Faces, nodes: &[&str], folder: &Path) -> Result<Self, Failure> {
        let text = |files: &[&str]| joined(styles, files).map(|css| faces.named(&nodes::paired(&css, nodes)));
        let write = |name: &str, css: &str| -> Result<String, Failure> {
            let name = format!("styles-{name}-{}.css", hash(css.as_bytes()));
            fs::write(folder.join(&name), css)?;
            Ok(name)
        };
        let texts = SHEETS.iter().map(|sheet| text(sheet.files)).collect::<Result<Vec<_>, _>>()?;
        let files = SHEETS.iter().zip(&texts).map(|(sheet, css)| write(sheet.name, css)).collect::<Result<_, _>>()?;
        let figure_frame = write("figure-frame", &text(&FIGURE_FRAME)?)?;
        let fonts = write("fonts", &text(&["fonts"])?)?;
        Ok(Self { texts, files, figure_frame, fonts })
    }

    /// The rules needed for the first paint of a page with this HTML and this opening.
    pub fn opening(&self, base: &str, html: &str, opening: &str) -> String {
        let names = Names::of(opening);
        let css: String = self.at_once(html).map(|(place, _)| opening::rules(&self.texts[place], &names)).collect();
        // Inline, addresses are relative to the page.
        css.replace("url(\"font-", &format!("url(\"{base}font-"))
    }

    /// The links for a page with this HTML, in the order of the cascade. Each states its position, because a page that
    /// needs more of them may be adopted later (`shell::sheets`).
    pub fn links(&self, base: &str, html: &str) -> String {
        self.links_in_parts(base, html, html)
    }

    /// The same where a page's opening is shown before the rest: what only the rest needs is marked.
    pub fn links_in_parts(&self, base: &str, first: &str, html: &str) -> String {
        let at_once: Vec<_> = self.needed(first).into_iter().map(|(place, ..)| place).collect();
        let links = self.needed(html).into_iter().map(|(place, sheet, file)| {
            let time = match sheet.time {
                Time::Now => "",
                Time::Printing => " media=\"print\"",
                Time::Later => " media=\"not all\" data-later",
                Time::Presenting => " media=\"not all\" data-presents",
            };
            let part = if at_once.contains(&place) { "" } else { " data-rest" };
            format!("<link rel=\"stylesheet\" href=\"{base}{file}\" data-place=\"{place}\"{time}{part}>")
        });
        links.collect::<Vec<_>>().join("\n")
    }

    /// The files of a page with this HTML that apply at once.
    pub fn now(&self, base: &str, html: &str) -> Vec<String> {
        self.at_once(html).map(|(_, file)| format!("{base}{file}")).collect()
    }

    /// What a page's readers will likely need next: the sheets that the next page needs for its first paint and this
    /// one lacks. A link that is followed before any script runs finds them cached; otherwise each would cost that
    /// page's first paint a round trip, 150 ms of the first action in the benchmark.
    pub fn ahead(&self, base: &str, html: &str, next: &str) -> String {
        let own: Vec<_> = self.needed(html).into_iter().map(|(place, ..)| place).collect();
        let lacking = self.at_once(next).filter(|(place, _)| !own.contains(place));
        lacking.map(|(_, file)| format!("<link rel=\"prefetch\" as=\"style\" href=\"{base}{file}\">\n")).collect()
    }

    /// The sheets of a page with this HTML: position in the cascade, sheet, file.
    fn needed(&self, html: &str) -> Vec<(usize, &'static Sheet, &str)> {
        let classes: BTreeSet<&str> = html
            .split(" class=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .flat_map(str::split_ascii_whitespace)
            .collect();
        let is_needed = |sheet: &Sheet| match sheet.need {
            Need::Always => true,
            Need::Classes(any) => any.iter().any(|class| classes.contains(class)),
        };
        let all = SHEETS.iter().zip(&self.files).enumerate();
        let needed = all.filter(|(_, (sheet, _))| is_needed(sheet));
        needed.map(|(place, (sheet, file))| (place, sheet, file.as_str())).collect()
    }

    /// Those of them that apply from the start: position and file.
    fn at_once(&self, html: &str) -> impl Iterator<Item = (usize, &str)> {
        let needed = self.needed(html).into_iter().filter(|(_, sheet, _)| sheet.time == Time::Now);
        needed.map(|(place, _, file)| (place, file))
    }

    /// The link for a figure in a frame.
    pub fn figure_link(&self, base: &str) -> String {
        format!("<link rel=\"stylesheet\" href=\"{base}{}\">", self.figure_frame)
    }
}

/// All stylesheets as one text, with the fonts embedded; `nodes` are the ids of the argument map's nodes.
pub fn text(styles: &Path, nodes: &[&str]) -> Result<String, Failure> {
    let mut files: Vec<&str> = Vec::new();
    for file in SHEETS.iter().flat_map(|sheet| sheet.files) {
        if !files.contains(file) {
            files.push(file);
        }
    }
    faces::inlined(styles, &with_faces_at_once(&nodes::paired(&joined(styles, &files)?, nodes)))
}

/// The same rules with the fonts used in any window, because they need not be fetched.
fn with_faces_at_once(css: &str) -> String {
    const WIDE: &str = "@media (min-width:48em){@font-face";
    const NARROW: &str = "@media (max-width:47.99em){@font-face";
    let css = css.replace(WIDE, "@media all{@font-face");
    let Some((before, rest)) = css.split_once(NARROW) else { return css };
    let after = rest.split_once("}}").map_or("", |(_, after)| after);
    format!("{before}{after}")
}

/// The stylesheet of the unit for learning platforms, which refers to no other file.
pub fn unit(styles: &Path) -> Result<String, Failure> {
    joined(styles, &UNIT)
}

fn joined(styles: &Path, files: &[&str]) -> Result<String, Failure> {
    let read = files.iter().map(|name| Ok(compact(&read(styles, name)?)));
    read.collect()
}

/// A file of `styles/` without its comments.
fn read(styles: &Path, name: &str) -> Result<String, Failure> {
    let path = styles.join(format!("{name}.css"));
    let css = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(without_comments(&css))
}

/// The stylesheet of downloadable pictures: `chart.css` with each token replaced by its light value, because programs
/// that render SVG files do not support custom properties.
pub fn picture(styles: &Path) -> Result<String, Failure> {
    let mut css = read(styles, "chart")?.replace("var(--sans)", "var(--sans-in-files)");
    // The first value of a token is the light one; the block for both themes comes after it.
    for (name, value) in tokens(styles)?.iter().filter(|(_, value)| !value.contains("light-dark")) {
        css = css.replace(&format!("var({name})"), value);
    }
    Ok(css)
}

/// The declarations in `tokens.css`, in order: names and values.
fn tokens(styles: &Path) -> Result<Vec<(String, String)>, Failure> {
    let css = read(styles, "tokens")?;
    let declared = css.lines().filter_map(|line| line.trim_end_matches(';').split_once(": "));
    let tokens = declared.filter(|(name, _)| name.starts_with("--"));
    Ok(tokens.map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

/// The stylesheet of thumbnails, which only browsers render: `chart.css` with the tokens of both themes, and, for very
/// small pictures, without words and with heavier lines.
pub fn thumbnail(styles: &Path) -> Result<String, Failure> {
    const STAMP: &str = "@media (max-width:150px){text{display:none}.chart .c-line{stroke-width:60px}}";
    let (mut light, mut dark) = (String::new(), String::new());
    for (name, value) in tokens(styles)? {
        match value.strip_prefix("light-dark(").and_then(|both| both.trim_end_matches(')').split_once(", ")) {
            Some((_, value)) => dark += &format!("{name}:{value};"),
            None if value.starts_with('#') || name.starts_with("--chart") => light += &format!("{name}:{value};"),
            None => {}
        }
    }
    let chart = compact(&read(styles, "chart")?.replace("var(--sans)", "sans-serif"));
    Ok(format!(":root{{{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}{chart}{STAMP}"))
}

fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, from)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = from.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    kept.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The same rules without the whitespace and punctuation that only people need.
fn compact(css: &str) -> String {
    const SHORTER: [(&str, &str); 9] = [
        (" {", "{"),
        ("{ ", "{"),
        (" }", "}"),
        ("} ", "}"),
        ("; ", ";"),
        (", ", ","),
        (": ", ":"),
        (" > ", ">"),
        (";}", "}"),
    ];
    // Every second part is quoted, and left as it is.
    let parts = css.lines().collect::<Vec<_>>().join(" ");
    let parts = parts.split('"').enumerate().map(|(index, part)| match index % 2 {
        0 => SHORTER.iter().fold(part.to_owned(), |css, (long, short)| css.replace(long, short)),
        _ => format!("\"{part}\""),
    });
    parts.collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{compact, without_comments};

    #[test]
    fn rules_are_written_short_and_say_the_same() {
        let css = "/* Why. */\n@media (min-width: 48em) {\n  .a > .b, .c :is(.d, .e) {\n    margin: 0 calc(1em + 2px);\n    \
                   content: \" : { \" attr(x) \"; \";\n  }\n}\n.f { color: red; }\n";
        let short = "@media (min-width:48em){.a>.b,.c :is(.d,.e){margin:0 calc(1em + 2px);content:\" : { \" attr(x) \"; \"}}\
                     .f{color:red}";
        assert_eq!(compact(&without_comments(css)), short);
    }
}
