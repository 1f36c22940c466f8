//! The Content-Security-Policy of every page.
//!
//! No inline script runs, nothing is fetched from elsewhere, and no form is sent. `frame-ancestors` can't stand in a page:
//! who may frame the site is for the server to say.

use crate::page::Setting;

/// The policy of a page of the site at this scheme and host, which may not be known.
///
/// In a frame without an origin of its own, as WordPress makes them, WebKit takes `'self'` for nothing at all (tried in
/// WebKitGTK 2.50): there the site's own origin stands beside it.
pub fn policy(setting: Setting, origin: &str) -> String {
    let own = match setting {
        Setting::Frame if !origin.is_empty() => format!("'self' {origin}"),
        Setting::Frame | Setting::Site => "'self'".to_owned(),
    };
    format!(
        "default-src 'none'; script-src {own} 'wasm-unsafe-eval'; style-src {own}; img-src {own} data:; font-src {own}; \
         connect-src {own}; frame-src {own}; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_frames_of_a_site_that_knows_its_address_name_it() {
        let named = |setting, origin| policy(setting, origin).matches("https://example.org").count();
        assert_eq!(named(Setting::Frame, "https://example.org"), 6, "as often as 'self'");
        assert_eq!(policy(Setting::Frame, "").matches("'self'").count(), 6);
        assert_eq!(named(Setting::Site, "https://example.org"), 0);
    }
}
