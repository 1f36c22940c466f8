//! Snippets that embed a piece on another site: with our script, as a plain frame, for WordPress, as a picture.

use crate::model::{PageKind, Site, SnippetKind};

/// Height of a frame until it reports its own, and permanently where no script listens.
const FRAME_HEIGHT_PX: u32 = 720;

/// Maximum height of a frame that holds a list, which scrolls inside it: less than a phone's screen, so that a finger
/// can reach the page around the frame.
pub const LIST_HEIGHT_PX: u32 = 520;

/// A piece in a frame, in a given state.
#[derive(Clone, Debug)]
pub struct Embed<'a> {
    /// Shared by all pages.
    pub site: &'a Site,
    /// Scheme and host without a trailing slash.
    pub origin: &'a str,
    /// Id of the page; one that cannot be framed is shown as it is.
    pub id: String,
    /// Describes the content of the frame for those who cannot see it.
    pub title: &'a str,
    /// Settings and initial state, without `?`.
    pub query: String,
    /// The view, as a fragment without `#`; `None` for the first one.
    pub view: Option<String>,
}

impl Embed<'_> {
    /// The address that a frame loads.
    pub fn address(&self) -> String {
        let path = self.site.embed_path(&self.id).unwrap_or_else(|| self.site.path(&self.id));
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        let view = self.view.as_ref().map(|view| format!("#{view}")).unwrap_or_default();
        format!("{}{path}{query}{view}", self.origin)
    }

    /// The address of the page itself.
    pub fn page(&self) -> String {
        format!("{}{}", self.origin, self.site.path(&self.id))
    }

    /// Height of the frame until it reports its own.
    pub fn height_px(&self) -> u32 {
        let is_list = self.site.page(&self.id).is_some_and(|page| page.kind == PageKind::List);
        if is_list { LIST_HEIGHT_PX } else { FRAME_HEIGHT_PX }
    }

    /// The snippet of a kind; `None` for a picture where the page has none.
    pub fn snippet(&self, kind: SnippetKind) -> Option<String> {
        match kind {
            SnippetKind::Script => Some(self.with_script()),
            SnippetKind::Frame => Some(self.frame()),
            SnippetKind::Address => Some(self.page()),
            SnippetKind::Picture => self.picture(),
        }
    }

    /// A frame that works without any script of ours on the host.
    pub fn frame(&self) -> String {
        format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{}\" loading=\"lazy\" \
             sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads\" \
             allow=\"clipboard-write\" frameborder=\"0\"></iframe>",
            escape(&self.address()),
            escape(self.title),
            self.height_px()
        )
    }

    /// The same frame, which the script resizes to fit its content.
    pub fn with_script(&self) -> String {
        let frame = self.frame().replacen("<iframe ", &format!("<iframe data-explainer=\"{}\" ", escape(&self.id)), 1);
        format!("{frame}\n<script src=\"{}{}embed.js\" async></script>", escape(self.origin), self.site.base)
    }

    /// A picture linked to the page, for places where frames are not allowed.
    pub fn picture(&self) -> Option<String> {
        let picture = self.site.picture_path(&self.id)?;
        Some(format!(
            "<a href=\"{}\"><img src=\"{}{picture}\" alt=\"{}\" width=\"1200\" height=\"630\" loading=\"lazy\"></a>",
            escape(&self.page()),
            escape(self.origin),
            escape(self.title)
        ))
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
