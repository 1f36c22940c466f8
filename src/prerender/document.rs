//! A page as a document: what stands around what the page draws.

use super::code::Code;
use crate::page::Setting;

/// What differs from page to page.
pub struct Parts<'a> {
    /// Elements for the head.
    pub head: &'a str,
    /// The page's own HTML.
    pub body: &'a str,
    /// The element with the page's record, which stands last: only machines read it.
    pub record: &'a str,
    /// Elements that ask for what is wanted after this page.
    pub ahead: &'a str,
}

/// A document to write.
pub struct Document<'a> {
    /// Language of the page.
    pub language: &'a str,
    /// Path under which the site is served.
    pub base: &'a str,
    /// What it is made of.
    pub parts: &'a Parts<'a>,
    /// Where it is shown.
    pub setting: Setting,
    /// The code that it asks for.
    pub code: &'a Code,
    /// The faces of a first screen, or for frames the stylesheet that names all faces: addresses.
    pub faces: &'a str,
    /// Whether it needs the shell: a figure alone in a frame does without.
    pub has_shell: bool,
    /// The policy that it carries, if it does.
    pub policy: Option<String>,
}

impl Document<'_> {
    /// Writes the document.
    pub fn write(&self) -> String {
        let Self { language, base, parts: Parts { head, body, record, ahead }, setting, code, faces, .. } = self;
        let meta = |policy: &String| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        let policy = self.policy.as_ref().map(meta).unwrap_or_default();
        let shell = if self.has_shell { format!(" data-shell=\"{base}{}\"", code.shell) } else { String::new() };
        // After the stylesheets: over HTTP/1.1 what is asked for first comes by the line that is open already, and the
        // first paint waits for the stylesheets longest. Measured: 280 ms of 1,060 at 150 ms and 1.6 Mbit/s.
        // In a sandboxed frame every script is another origin's, and one that was not asked for with CORS may import none.
        let cors = if *setting == Setting::Frame { " crossorigin" } else { "" };
        let boot = format!(
            "<script src=\"{base}{}\"{shell} data-exhibits=\"{base}{}\" data-faces=\"{faces}\"{cors}></script>",
            code.boot, code.exhibits
        );
        let (frame, script, body) = match setting {
            Setting::Site => ("", String::new(), (*body).to_owned()),
            Setting::Frame => {
                (" data-frame", format!("\n<script src=\"{base}{}\"></script>", code.frame), outward(body))
            }
        };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{}\" data-base=\"{base}\"{frame}>\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{policy}{head}\n{boot}{script}\n\
             </head>\n<body>\n<div id=\"app\">{body}</div>\n{record}{ahead}{}</body>\n</html>\n",
            escape(language),
            code.reload
        )
    }
}

/// Links that leave the page leave the frame too, before any script runs; `frame.js` does the same for those that are
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

/// Text for an element or a quoted attribute.
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
