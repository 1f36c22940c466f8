//! Where a page is shown, and where it finds the files of its exhibits.

/// How a page is shown: as a page of the site, or as a piece in a frame on another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// With header, contents and footer.
    Site,
    /// Alone, with one line that says where it is from.
    Frame,
}

/// Full addresses of the files that a page's exhibits need; empty for pages without exhibits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExhibitFiles {
    /// The site's texts.
    pub texts: Option<String>,
    /// The exhibits' data.
    pub data: Option<String>,
    /// The search's files, on pages that have a header.
    pub search: Option<SearchFiles>,
}

/// Full addresses of the search's files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFiles {
    /// The site's texts.
    pub texts: String,
    /// Everything that has a name.
    pub names: String,
    /// Statements, and the sources.
    pub rest: String,
}
