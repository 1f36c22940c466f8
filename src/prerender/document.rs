//! Trunk's page as a template, filled for one page of the site.

use super::Failure;
use super::policy::policy;

const HEAD: &str = "<!--head-->";
const APP: &str = "<!--app-->";
const DATA: &str = "<!--data-->";

/// Runs before the first paint; see the file itself.
const BOOT: &str = include_str!("../boot.js");

/// The page that Trunk staged.
pub struct Template {
    html: String,
    policy: String,
}

/// What is filled in.
pub struct Document<'a> {
    /// Language of the page.
    pub language: &'a str,
    /// Elements for the head.
    pub head: &'a str,
    /// The app's HTML.
    pub app: &'a str,
    /// What all pages share, as JSON.
    pub site: &'a str,
    /// The page's data, as JSON.
    pub page: &'a str,
    /// The line that says that interaction is off.
    pub notice: &'a str,
}

impl Template {
    /// Takes Trunk's page; its inline scripts decide the policy.
    ///
    /// # Errors
    /// A mark that is missing.
    pub fn new(html: &str) -> Result<Self, Failure> {
        for mark in [HEAD, APP, DATA] {
            if !html.contains(mark) {
                return Err(format!("index.html lacks the mark {mark}").into());
            }
        }
        let html = html.replace(HEAD, &format!("{HEAD}\n<script>{BOOT}</script>"));
        let policy = policy(&html);
        Ok(Self { html, policy })
    }

    /// Fills the page in.
    pub fn fill(&self, document: &Document<'_>) -> String {
        let Document { language, head, app, site, page, notice } = document;
        // The policy stands before everything that it governs.
        let head = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n{head}", self.policy);
        let data = format!(
            "<p class=\"interaction-notice\" role=\"note\">{}</p>\n{}\n{}",
            escape(notice),
            json_block("site-data", site),
            json_block("page-data", page),
        );
        self.html
            .replacen("<html lang=\"en\">", &format!("<html lang=\"{}\">", escape(language)), 1)
            .replacen(HEAD, &head, 1)
            .replacen(APP, app, 1)
            .replacen(DATA, &data, 1)
    }
}

fn json_block(id: &str, json: &str) -> String {
    // In JSON a `<` stands only inside strings, where its escape means the same and can't end the element.
    format!("<script type=\"application/json\" id=\"{id}\">{}</script>", json.replace('<', "\\u003c"))
}

/// Text for an element or a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
