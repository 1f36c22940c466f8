//! The Content-Security-Policy of every page.
//!
//! No inline script runs, only those inline styles apply that the build put there, nothing is fetched from elsewhere,
//! and no form is sent. `frame-ancestors` has no effect in a page: who may frame the site is for the server to say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::page::Setting;

/// The policy for a page at this scheme and host, which may be unknown, with the inline styles it contains.
///
/// In a frame without an origin of its own, as created by WordPress, WebKit matches nothing with `'self'` (tried in
/// WebKitGTK 2.50): there the site's own origin is listed too.
pub fn policy(setting: Setting, origin: &str, style: &str) -> String {
    let own = match setting {
        Setting::Frame if !origin.is_empty() => format!("'self' {origin}"),
        Setting::Frame | Setting::Site => "'self'".to_owned(),
    };
    let styles = match style {
        "" => own.clone(),
        style => format!("{own} 'sha256-{}'", STANDARD.encode(Sha256::digest(style))),
    };
    format!(
        "default-src 'none'; script-src {own} 'wasm-unsafe-eval'; style-src {styles}; img-src {own} data:; font-src {own}; \
         connect-src {own}; frame-src {own}; base-uri 'none'; form-action 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_frames_of_a_site_that_knows_its_address_name_it() {
        let named = |setting, origin| policy(setting, origin, "").matches("https://example.org").count();
        assert_eq!(named(Setting::Frame, "https://example.org"), 6, "as often as 'self'");
        assert_eq!(policy(Setting::Frame, "", "").matches("'self'").count(), 6);
        assert_eq!(named(Setting::Site, "https://example.org"), 0);
    }

    #[test]
    fn styles_in_the_page_are_named_by_what_they_are() {
        // `printf %s 'a{b:c}' | openssl dgst -sha256 -binary | base64`
        let hashed = "style-src 'self' 'sha256-0cRUVYRKwNwnl1hkfkPGjkht16b039TjFdJzmXfFK2o=';";
        assert!(policy(Setting::Site, "", "a{b:c}").contains(hashed));
        assert!(policy(Setting::Site, "", "").contains("style-src 'self';"));
    }
}
