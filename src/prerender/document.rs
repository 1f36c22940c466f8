//! A page as a document: the HTML around what the page draws.

use super::code::Code;
use crate::page::{OPENING_END, Setting};

/// Keeps browsers that support it from painting part of the opening, which would shift once the rest has arrived.
const WHOLE_OPENING: &str = "<link rel=\"expect\" href=\"#opening-end\" blocking=\"render\">\n";

/// What differs from page to page.
pub struct Parts<'a> {
    /// Elements for the head.
    pub head: &'a str,
    /// Links to the stylesheets.
    pub links: &'a str,
    /// The page's own HTML.
    pub body: &'a str,
    /// The element with the page's structured data, which comes last: only machines read it.
    pub record: &'a str,
    /// Elements that prefetch what is likely needed after this page.
    pub ahead: &'a str,
    /// The address of the openings of other pages.
    pub openings: Option<&'a str>,
}

/// A document to write.
pub struct Document<'a> {
    /// Language of the page.
    pub language: &'a str,
    /// Path under which the site is served.
    pub base: &'a str,
    /// Its parts.
    pub parts: &'a Parts<'a>,
    /// Where it is shown.
    pub setting: Setting,
    /// The file of the site's icon.
    pub icon: &'a str,
    /// The code it loads.
    pub code: &'a Code,
    /// For frames, the address of the stylesheet with all fonts.
    pub fonts: Option<String>,
    /// Whether it needs the shell: a single figure in a frame does without.
    pub has_shell: bool,
    /// The policy it carries, if any.
    pub policy: Option<String>,
}

impl Document<'_> {
    /// Writes the document.
    pub fn write(&self) -> String {
        let Self {
            language,
            base,
            parts: Parts { head, links, body, record, ahead, openings },
            setting,
            icon,
            code,
            ..
        } = self;
        let meta = |policy: &String| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        let policy = self.policy.as_ref().map(meta).unwrap_or_default();
        let shell = if self.has_shell { format!(" data-shell=\"{base}{}\"", code.shell) } else { String::new() };
        let openings = openings.map(|own| format!(" data-openings=\"{own}\"")).unwrap_or_default();
        let fonts = self.fonts.as_ref().map(|own| format!(" data-fonts=\"{own}\"")).unwrap_or_default();
        // In a sandboxed frame every script is cross-origin, and one loaded without CORS cannot import others.
        let cors = if *setting == Setting::Frame { " crossorigin" } else { "" };
        // After the stylesheets: over HTTP/1.1 the first request reuses the connection that is already open.
        let files = format!(
            "{links}\n<script src=\"{base}{}\"{shell} data-exhibits=\"{base}{}\"{fonts}{cors}></script>",
            code.boot, code.exhibits
        );
        let (frame, files, body) = match setting {
            // What follows the opening waits for them; the first paint does not.
            Setting::Site => match body.split_once(OPENING_END) {
                Some((opening, rest)) => {
                    let files = files.replacen('>', " id=\"opening-end\">", 1);
                    ("", WHOLE_OPENING.to_owned(), format!("{opening}{files}{rest}"))
                }
                None => ("", files, (*body).to_owned()),
            },
            Setting::Frame => {
                (" data-frame", format!("{files}\n<script src=\"{base}{}\"></script>", code.frame), outward(body))
            }
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" data-base=\"{base}\"{openings}{frame}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{policy}{head}\n\
             <link rel=\"icon\" href=\"{base}{icon}\">\n{files}\n\
             </head>\n<body>\n<div id=\"app\">{body}</div>\n{record}{ahead}{}</body>\n</html>\n",
            escape(language),
            code.reload
        )
    }
}

/// Links that preload what is at the end of the opening: browsers do not look for it once the opening has arrived. The
/// shell comes after it, so that links, search and settings respond half a second sooner in the benchmark.
pub fn asked(base: &str, sheets: &[String], code: &Code) -> String {
    let sheets = sheets.iter().map(|file| format!("<link rel=\"preload\" as=\"style\" href=\"{file}\">"));
    let boot = format!("<link rel=\"preload\" as=\"script\" href=\"{base}{}\">", code.boot);
    let shell = format!("<link rel=\"modulepreload\" href=\"{base}{}\" fetchpriority=\"low\">", code.shell);
    let wasm = code.shell.replace(".js", "_bg.wasm");
    let wasm = format!("<link rel=\"preload\" as=\"fetch\" href=\"{base}{wasm}\" crossorigin fetchpriority=\"low\">");
    sheets.chain([boot, shell, wasm]).collect::<Vec<_>>().join("\n")
}

/// The part of a page that is painted before any file but the document has arrived; `None` for a page that waits for
/// its stylesheets.
pub fn opening(body: &str) -> Option<&str> {
    body.split_once(OPENING_END).map(|(opening, _)| opening)
}

/// Makes links that leave the page leave the frame too, before any script runs; `frame.js` does the same for links
/// drawn later.
fn outward(html: &str) -> String {
    let mut pieces = html.split("<a ");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let tag = piece.split('>').next().unwrap_or_default();
        let stays = tag.contains("href=\"#") || tag.contains("target=") || tag.contains("download=");
        out.push_str(if stays { "<a " } else { "<a target=\"_blank\" " });
        out.push_str(piece);
    }
    out
}

/// Escapes text for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::outward;

    #[test]
    fn links_leave_the_frame_unless_they_stay_on_the_page() {
        let html = "<a href=\"/x/\">x</a><a href=\"#y\">y</a><a class=\"z\" href=\"/z/\" target=\"_self\">z</a>";
        let expect = "<a target=\"_blank\" href=\"/x/\">x</a><a href=\"#y\">y</a>\
                      <a class=\"z\" href=\"/z/\" target=\"_self\">z</a>";
        assert_eq!(outward(html), expect);
    }
}
