//! The snippet that shows a figure on another site.

use super::Exhibit;

/// A frame of the figure's own page in exactly this state; it works without any script of ours on the host.
pub fn embed(exhibit: &Exhibit<'_>) -> String {
    let escape = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"720\" loading=\"lazy\" \
         sandbox=\"allow-scripts allow-same-origin allow-popups allow-downloads\" frameborder=\"0\"></iframe>",
        escape(&exhibit.address()),
        escape(&exhibit.figure.title)
    )
}
