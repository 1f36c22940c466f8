//! Citations of a figure. The explainer names no author, so each style begins with the title.

use super::Taken;

/// A citation in one style.
pub struct Citation {
    /// The style's name.
    pub style: &'static str,
    /// The text.
    pub text: String,
}

/// The figure in APA, Chicago, BibTeX and RIS.
pub fn citations(taken: &Taken<'_>) -> [Citation; 4] {
    let title = &taken.figure.title;
    let site = taken.words.messages.site_title();
    let address = taken.address();
    let version = taken.site.version.as_str();
    let year = version.split('-').next().unwrap_or_default();
    let sources = taken.publishers().join("; ");
    let id = taken.figure.id.replace('-', "_");
    [
        Citation {
            style: "APA",
            text: format!("{title} [Figure]. ({year}). In {site}. Version of {version}. {address} Data: {sources}."),
        },
        Citation {
            style: "Chicago",
            text: format!("“{title}” Figure. In {site}, version of {version}. {address}. Data from {sources}."),
        },
        Citation {
            style: "BibTeX",
            text: format!(
                "@misc{{{id}_{year},\n  title = {{{{{title}}}}},\n  howpublished = {{{site}}},\n  year = {{{year}}},\n  \
                 note = {{Figure, version of {version}. Data: {sources}}},\n  url = {{{address}}}\n}}"
            ),
        },
        Citation {
            style: "RIS",
            text: format!(
                "TY  - FIGURE\nTI  - {title}\nT2  - {site}\nPY  - {year}\nET  - {version}\nN1  - Data: {sources}\nUR  - \
                 {address}\nER  - "
            ),
        },
    ]
}
