//! Where a page is shown, and where it finds what its exhibits need.

/// What is shown: a page of the site, or a piece for a frame on another site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// With header, contents and footer.
    Site,
    /// Alone, with one line that says where it is from.
    Frame,
}

/// Addresses of what the exhibits of a page need, complete; none for pages without exhibits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ExhibitFiles {
    /// The site's texts.
    pub texts: Option<String>,
    /// What the exhibits are made of.
    pub data: Option<String>,
    /// What the search needs, on pages that have a head.
    pub search: Option<SearchFiles>,
}

/// Complete addresses of what the search needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFiles {
    /// The site's texts.
    pub texts: String,
    /// What has a name.
    pub names: String,
    /// What statements say, and the sources.
    pub rest: String,
}
