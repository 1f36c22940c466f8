//! Deliberate faults, as they occur on readers' connections and publishers' servers.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::Response;
use tokio::sync::watch::Receiver;

/// How a kind of file is served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    #[default]
    Serve,
    /// As missing.
    NotFound,
    /// With wrong bytes.
    Garbage,
    /// Unchanged, after a delay.
    Late,
    /// Unchanged, once the page reports that it is painted, by asking for [`PAINTED`].
    Painted,
}

/// The name of a file that a page asks for when it is painted, with its own path as the query.
pub const PAINTED: &str = "painted";

/// The page opened last, and which pages have reported that they are painted since.
#[derive(Clone, Debug, Default)]
pub struct Progress {
    opened: Option<String>,
    painted: Vec<String>,
}

impl Progress {
    /// Notes what a request says about it.
    pub fn note(&mut self, request: &Request) {
        let is_page = request.headers().get("sec-fetch-dest").is_some_and(|dest| dest == "document");
        let path = request.uri().path();
        if is_page {
            *self = Self { opened: Some(path.to_owned()), painted: Vec::new() };
        } else if path.ends_with(PAINTED) {
            self.painted.extend(request.uri().query().map(str::to_owned));
        }
    }

    fn is_painted(&self) -> bool {
        self.opened.as_ref().is_some_and(|opened| self.painted.contains(opened))
    }
}

/// The delay.
const LATE: Duration = Duration::from_secs(3);

/// How pages are served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Html {
    /// Unchanged.
    #[default]
    Serve,
    /// Without comments, as some hosts “optimise” pages.
    WithoutComments,
    /// With a script that damages the page before anything comes alive, seeded (`vandal.js`).
    WithVandal(u32),
}

/// How the site's own fonts are served.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Faces {
    /// As for readers: a font that is late by a tenth of a second is skipped, and which ones are depends on the
    /// machine's load.
    #[default]
    Optional,
    /// Awaited, so that the same page always uses the same fonts.
    Awaited,
}

/// All faults.
#[derive(Clone, Debug, Default)]
pub struct Faults {
    /// The modules.
    pub wasm: Answer,
    /// The chunks of the exhibits' module, one per kind.
    pub part: Answer,
    /// The scripts that load them.
    pub glue: Answer,
    /// The pages' data.
    pub data: Answer,
    /// The stylesheets.
    pub sheets: Answer,
    /// The pages.
    pub html: Html,
    /// The fonts that stylesheets name.
    pub faces: Faces,
    /// Headers added to every response.
    pub headers: Vec<(&'static str, String)>,
}

/// Prefix of the names of the modules' scripts.
const MODULES: [&str; 2] = ["/shell-", "/exhibits-"];
/// The file of the damaging script, next to the cover.
const VANDAL: &str = "vandal.js";

/// Pages and stylesheets are small: more than this is a mistake.
const LARGEST_PAGE_BYTES: usize = 8 << 20;

/// What a stylesheet says about a font that may be skipped, as written and as minified.
const OPTIONAL: [&str; 2] = ["font-display: optional", "font-display:optional"];
const AWAITED: &str = "font-display:block";

impl Faults {
    /// The faulty response for a path, if it has one.
    pub async fn answer(&self, path: &str, mut progress: Receiver<Progress>) -> Option<Response> {
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
            Some("css") => (self.sheets, "text/css"),
            _ => return None,
        };
        let (status, body) = match kind.0 {
            Answer::Serve => return None,
            Answer::Late => {
                tokio::time::sleep(LATE).await;
                return None;
            }
            Answer::Painted => {
                // The sender lives as long as the server.
                let _ = progress.wait_for(Progress::is_painted).await;
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

    /// A response with the headers added and, if requested, its text changed.
    pub async fn apply(&self, mut response: Response) -> Response {
        for (name, value) in &self.headers {
            if let Ok(value) = HeaderValue::from_str(value) {
                response.headers_mut().append(HeaderName::from_static(name), value);
            }
        }
        let kind =
            response.headers().get(CONTENT_TYPE).map(|kind| String::from_utf8_lossy(kind.as_bytes()).into_owned());
        let kind = kind.unwrap_or_default();
        let is_awaited = self.faces == Faces::Awaited;
        let change = if kind.starts_with("text/html") && (self.html != Html::Serve || is_awaited) {
            Self::page
        } else if kind.starts_with("text/css") && is_awaited {
            Self::stylesheet
        } else {
            return response;
        };
        let (mut parts, body) = response.into_parts();
        let bytes = to_bytes(body, LARGEST_PAGE_BYTES).await.unwrap_or_default();
        parts.headers.remove(CONTENT_LENGTH);
        debug_assert!(!parts.headers.contains_key(CONTENT_ENCODING), "what is changed is served plain");
        Response::from_parts(parts, Body::from(change(self, &String::from_utf8_lossy(&bytes))))
    }

    fn page(&self, html: &str) -> String {
        let html = &match self.faces {
            Faces::Awaited => with_any_style(&self.stylesheet(html)),
            Faces::Optional => html.to_owned(),
        };
        match self.html {
            Html::Serve => html.to_owned(),
            Html::WithoutComments => without_comments(html),
            Html::WithVandal(seed) => {
                html.replacen("<head>", &format!("<head><script src=\"/{VANDAL}?seed={seed}\"></script>"), 1)
            }
        }
    }

    fn stylesheet(&self, css: &str) -> String {
        OPTIONAL.iter().fold(css.to_owned(), |css, own| css.replace(own, AWAITED))
    }
}

/// A page whose policy allows any inline styles, instead of those it was built with.
fn with_any_style(html: &str) -> String {
    let Some((before, rest)) = html.split_once("'sha256-") else { return html.to_owned() };
    let after = rest.split_once('\'').map_or("", |(_, after)| after);
    format!("{before}'unsafe-inline'{after}")
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
