//! Trunk's page as a template, filled for one page of the site.

use super::Failure;
use super::policy::policy;

const HEAD: &str = "<!--head-->";
const APP: &str = "<!--app-->";
const NOTICE: &str = "<!--notice-->";

/// Runs before the first paint; see the file itself.
const BOOT: &str = include_str!("../boot.js");

/// Runs in frames on other sites; see the file itself.
const FRAME: &str = include_str!("../frame.js");

/// What a page is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A page of the site.
    Page,
    /// A piece in a frame on another site, with the app's code.
    Frame,
    /// A figure in a frame, with the code for figures only.
    FigureFrame,
}

/// The page that Trunk staged.
pub struct Template {
    html: String,
    policy: String,
    purpose: Use,
}

/// What is filled in.
pub struct Document<'a> {
    /// Language of the page.
    pub language: &'a str,
    /// Elements for the head.
    pub head: &'a str,
    /// The app's HTML.
    pub app: &'a str,
    /// Address of the data that all pages share.
    pub site: &'a str,
    /// Address of the page's data.
    pub page: &'a str,
    /// The line that says that interaction is off.
    pub notice: &'a str,
}

impl Template {
    /// Takes Trunk's page; its inline scripts decide the policy, if there is to be one.
    ///
    /// # Errors
    /// A mark that is missing.
    pub fn new(html: &str, has_policy: bool, purpose: Use) -> Result<Self, Failure> {
        for mark in [HEAD, APP, NOTICE] {
            if !html.contains(mark) {
                return Err(format!("index.html lacks the mark {mark}").into());
            }
        }
        let scripts: &[&str] = if purpose == Use::Page { &[BOOT] } else { &[BOOT, FRAME] };
        let scripts: String = scripts.iter().map(|script| format!("\n<script>{}</script>", bare(script))).collect();
        let html = html.replace(HEAD, &format!("{HEAD}{scripts}"));
        let policy = if has_policy {
            format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", policy(&html))
        } else {
            String::new()
        };
        Ok(Self { html, policy, purpose })
    }

    /// Fills the page in.
    pub fn fill(&self, document: &Document<'_>) -> String {
        let Document { language, head, app, site, page, notice } = document;
        // The policy stands before everything that it governs.
        let head = format!("{}{head}", self.policy);
        // The data is asked for with the page, so that it is there when the code is.
        let preload =
            |address: &str| format!("\n<link rel=\"preload\" as=\"fetch\" crossorigin href=\"{}\">", escape(address));
        let head = format!("{head}{}{}", preload(site), preload(page));
        let root = format!("<div id=\"app\" data-site=\"{}\" data-page=\"{}\">", escape(site), escape(page));
        let notice = format!("<p class=\"interaction-notice\" role=\"note\">{}</p>", escape(notice));
        let frame = if self.purpose == Use::Page { "" } else { " data-frame" };
        let app = if self.purpose == Use::Page { (*app).to_owned() } else { outward(app) };
        self.html
            .replacen("<html lang=\"en\">", &format!("<html lang=\"{}\"{frame}>", escape(language)), 1)
            .replacen(HEAD, &head, 1)
            .replacen(APP, &app, 1)
            .replacen("<div id=\"app\">", &root, 1)
            .replacen(NOTICE, &notice, 1)
    }
}

/// A script without its comment lines and indents, which every page would carry.
pub fn bare(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
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
