//! The Content-Security-Policy of every page.
//!
//! No inline script runs, nothing is fetched from elsewhere, and no form is sent. `frame-ancestors` can't stand in a page:
//! who may frame the site is for the server to say.

pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                          img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; \
                          form-action 'none'";
