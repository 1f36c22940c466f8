//! The files of a site, served as by a static host.

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, ACCESS_CONTROL_ALLOW_ORIGIN, CACHE_CONTROL};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tower_http::services::{ServeDir, ServeFile};

use super::{Faces, Html, Site};

/// Responds to a request below the site's path; anything else is not found.
pub async fn serve(site: &Site, mut request: Request) -> Response {
    let path = request.uri().path().to_owned();
    let Some(below) = path.strip_prefix(&site.base) else {
        return (StatusCode::NOT_FOUND, "nothing is served outside the site's path").into_response();
    };
    let Ok(uri) = format!("/{below}").parse::<Uri>() else { return StatusCode::BAD_REQUEST.into_response() };
    *request.uri_mut() = uri;
    if site.faults.html != Html::Serve || site.faults.faces == Faces::Awaited {
        request.headers_mut().remove(ACCEPT_ENCODING);
    }
    let not_found = ServeFile::new(site.dist.join("404.html")).precompressed_br();
    let mut folder = ServeDir::new(&site.dist).precompressed_br().not_found_service(not_found);
    let mut response = match folder.try_call(request).await {
        Ok(response) => response.map(Body::new),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    let headers = response.headers_mut();
    // The content of a file with a hash in its name never changes; pages may.
    let cache = if is_hashed(below) { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    response
}

fn is_hashed(path: &str) -> bool {
    // The script for hosts keeps its name, because their pages contain it.
    !path.ends_with("embed.js")
        && path.rsplit_once('.').is_some_and(|(_, ending)| ["js", "wasm", "css", "bin", "woff2"].contains(&ending))
}

#[cfg(test)]
mod tests {
    use tokio::sync::watch;

    use std::fs;

    use axum::body::to_bytes;
    use tempfile::TempDir;

    use super::*;
    use crate::server::{Answer, Faces, Faults};

    fn site(faults: Faults) -> (TempDir, Site) {
        let dist = tempfile::tempdir().expect("a folder");
        let write = |name: &str, text: &str| {
            let path = dist.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        };
        write("index.html", "<p>cover<!--mark-->");
        write("404.html", "no such page");
        write("history/index.html", "history");
        write("styles-1.css", "@font-face { font-display: optional; }");
        write("app-1_bg.wasm", "plain");
        write("app-1_bg.wasm.br", "compressed");
        let site = Site { dist: dist.path().to_owned(), base: "/explainer/".to_owned(), faults };
        (dist, site)
    }

    async fn get(site: &Site, path: &str, encoding: &str) -> (StatusCode, String) {
        let request = Request::get(path).header(ACCEPT_ENCODING, encoding).body(Body::empty()).expect("a request");
        let response = match site.faults.answer(path, watch::Sender::default().subscribe()).await {
            Some(spoilt) => spoilt,
            None => site.faults.apply(serve(site, request).await).await,
        };
        let status = response.status();
        let bytes = to_bytes(response.into_body(), 1 << 20).await.expect("a body");
        (status, String::from_utf8_lossy(&bytes).into_owned())
    }

    #[tokio::test]
    async fn answers_as_a_static_host_does() {
        let (_dist, site) = site(Faults::default());
        assert_eq!(get(&site, "/explainer/history/", "").await, (StatusCode::OK, "history".into()));
        assert_eq!(get(&site, "/explainer/nowhere/", "").await, (StatusCode::NOT_FOUND, "no such page".into()));
        assert_eq!(get(&site, "/history/", "").await.0, StatusCode::NOT_FOUND);
        assert_eq!(get(&site, "/explainer/app-1_bg.wasm", "br").await.1, "compressed");
        assert_eq!(get(&site, "/explainer/app-1_bg.wasm", "").await.1, "plain");
    }

    #[tokio::test]
    async fn spoils_what_it_is_told_to() {
        let faults =
            Faults { wasm: Answer::NotFound, html: Html::WithoutComments, faces: Faces::Awaited, ..Faults::default() };
        let (_dist, site) = site(faults);
        assert_eq!(get(&site, "/explainer/app-1_bg.wasm", "br").await.0, StatusCode::NOT_FOUND);
        assert_eq!(get(&site, "/explainer/", "br").await, (StatusCode::OK, "<p>cover".into()));
        assert_eq!(get(&site, "/explainer/styles-1.css", "br").await.1, "@font-face { font-display:block; }");
    }
}
