//! What goes wrong on readers' lines and editors' servers, on purpose.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;

/// How a kind of file is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    #[default]
    Serve,
    /// As if it were not there.
    NotFound,
    /// With bytes that are not the file's.
    Garbage,
    /// As it is, after a while.
    Late,
}

/// How long what comes late takes.
const LATE: Duration = Duration::from_secs(3);

/// How pages are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Html {
    /// As they are.
    #[default]
    Serve,
    /// Without comments, as some hosts “optimise” pages.
    WithoutComments,
    /// With a program that damages the page before anything comes alive, as its seed says (`vandal.js`).
    WithVandal(u32),
}

/// Everything that is spoilt.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// The modules.
    pub wasm: Answer,
    /// The parts of the exhibits' module, one a kind.
    pub part: Answer,
    /// The scripts that load them.
    pub glue: Answer,
    /// The pages' data.
    pub data: Answer,
    /// The pages.
    pub html: Html,
    /// Headers added to every answer.
    pub headers: Vec<(&'static str, String)>,
}

/// How the names of the modules' scripts begin.
const MODULES: [&str; 2] = ["/shell-", "/exhibits-"];
/// The file of the damaging program, beside the cover.
const VANDAL: &str = "vandal.js";

/// Pages are small: more than this is a mistake.
const LARGEST_PAGE_BYTES: usize = 8 << 20;

impl Faults {
    /// The spoilt answer for a path, if it has one.
    pub async fn answer(&self, path: &str) -> Option<Response> {
        if path.ends_with(VANDAL) && matches!(self.html, Html::WithVandal(_)) {
            let mut response = Response::new(Body::from(include_str!("vandal.js")));
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/javascript"));
            return Some(response);
        }
        let kind = match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("wasm") if path.ends_with("_bg.wasm") => (self.wasm, "application/wasm"),
            Some("wasm") => (self.part, "application/wasm"),
            Some("js") if MODULES.iter().any(|name| path.contains(name)) => (self.glue, "text/javascript"),
            Some("bin") => (self.data, "application/octet-stream"),
            _ => return None,
        };
        let (status, body) = match kind.0 {
            Answer::Serve => return None,
            Answer::Late => {
                tokio::time::sleep(LATE).await;
                return None;
            }
            Answer::NotFound => (StatusCode::NOT_FOUND, "not found"),
            Answer::Garbage => (StatusCode::OK, "this is not what was asked for"),
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = status;
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind.1));
        Some(response)
    }

    /// An answer with the headers added and, for pages, the comments removed.
    pub async fn apply(&self, mut response: Response) -> Response {
        for (name, value) in &self.headers {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().append(HeaderName::from_static(name), value);
            }
        }
        let is_html = response.headers().get(CONTENT_TYPE).is_some_and(|t| t.as_bytes().starts_with(b"text/html"));
        if self.html != Html::Serve && is_html {
            let (mut parts, body) = response.into_parts();
            let bytes = to_bytes(body, LARGEST_PAGE_BYTES).await.unwrap_or_default();
            parts.headers.remove(CONTENT_LENGTH);
            debug_assert!(
                !parts.headers.contains_key(CONTENT_ENCODING),
                "pages are served plain when they are changed"
            );
            let html = String::from_utf8_lossy(&bytes);
            let html = match self.html {
                Html::WithVandal(seed) => {
                    html.replacen("<head>", &format!("<head><script src=\"/{VANDAL}?seed={seed}\"></script>"), 1)
                }
                Html::WithoutComments | Html::Serve => without_comments(&html),
            };
            response = Response::from_parts(parts, Body::from(html));
        }
        response
    }
}

fn without_comments(html: &str) -> String {
    let mut kept = String::new();
    let mut rest = html;
    while let Some((before, from)) = rest.split_once("<!--") {
        kept.push_str(before);
        rest = from.split_once("-->").map_or("", |(_, after)| after);
    }
    kept + rest
}
