//! Where a site is served.

/// Where the site will be served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deployment {
    /// Scheme and host without a trailing slash; empty if unknown.
    pub origin: String,
    /// Path with a slash at both ends.
    pub base: String,
    /// Whether pages carry their policy; the edit loop's reload script would not run under it.
    pub has_policy: bool,
    /// Whether the pictures for shared links are drawn, which takes some seconds.
    pub has_pictures: bool,
    /// Whether its pages will be available as PDF files below `print/`.
    pub has_papers: bool,
}

impl Deployment {
    /// Reads a full address (`https://example.org/explainer/`) or a path (`/explainer/`, `/`).
    pub fn read(address: &str) -> Self {
        let (origin, path) = match address.split_once("://") {
            Some((scheme, rest)) => {
                let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
                (format!("{scheme}://{host}"), path)
            }
            None => (String::new(), address),
        };
        let path = path.trim_matches('/');
        let base = if path.is_empty() { "/".to_owned() } else { format!("/{path}/") };
        Self { origin, base, has_policy: true, has_pictures: false, has_papers: false }
    }
}

#[cfg(test)]
mod tests {
    use super::Deployment;

    fn check(address: &str, origin: &str, base: &str) {
        let place = Deployment::read(address);
        assert_eq!((place.origin.as_str(), place.base.as_str()), (origin, base), "{address}");
    }

    #[test]
    fn reads_addresses_and_paths() {
        check("/", "", "/");
        check("", "", "/");
        check("/explainer", "", "/explainer/");
        check("https://example.org", "https://example.org", "/");
        check("https://example.org/a/b/", "https://example.org", "/a/b/");
    }
}
