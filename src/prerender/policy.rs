//! The Content-Security-Policy of a page.
//!
//! No inline script runs but those whose hashes stand here, nothing is fetched from elsewhere, and no form is sent.
//! `frame-ancestors` can't stand in a page: who may frame the site is for the server to say.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// The policy for a page with these inline scripts.
pub fn policy(html: &str) -> String {
    let hashes: String = inline_scripts(html)
        .map(|script| format!(" 'sha256-{}'", STANDARD.encode(Sha256::digest(script.as_bytes()))))
        .collect();
    [
        "default-src 'none'",
        &format!("script-src 'self' 'wasm-unsafe-eval'{hashes}"),
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The texts of all scripts that have no `src`.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|from| {
        let (attributes, rest) = from.split_once('>')?;
        let (script, _) = rest.split_once("</script>")?;
        (!attributes.contains("src=")).then_some(script)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn allows_the_scripts_of_the_page_and_no_other() {
        let html = "<script>a</script><script src=\"x.js\"></script><script type=\"module\">b</script>";
        assert_eq!(inline_scripts(html).collect::<Vec<_>>(), ["a", "b"]);
        let policy = policy(html);
        // The hash of the one letter `a`, as `printf a | openssl dgst -sha256 -binary | base64` gives it.
        assert!(policy.contains("'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='"), "{policy}");
        assert!(!policy.contains("unsafe-inline"));
    }
}
