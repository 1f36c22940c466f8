//! Serves a built site as plain static hosts do, and injects faults where a test asks for them.
//!
//! Folders are answered with their `index.html`, unknown addresses with `404.html` and status 404, and compressed files
//! are used where the client accepts them. There are no rewrite rules: the site must not need any.

mod faults;
mod files;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use faults::Progress;
pub use faults::{Answer, Faces, Faults, Html, PAINTED};

/// A site to serve.
#[derive(Clone)]
pub struct Site {
    /// The built folder.
    pub dist: PathBuf,
    /// The path it was built for, with a slash at both ends.
    pub base: String,
    /// The injected faults.
    pub faults: Faults,
}

/// A server that runs until it is dropped.
pub struct Running {
    address: SocketAddr,
    base: String,
    requests: Arc<Mutex<Vec<String>>>,
    task: JoinHandle<()>,
}

impl Running {
    /// The site's address: `http://127.0.0.1:40123/explainer/`.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.base)
    }

    /// Every path requested so far.
    pub fn requests(&self) -> Vec<String> {
        self.requests.lock().map(|list| list.clone()).unwrap_or_default()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.task.abort();
    }
}

#[derive(Clone)]
struct Served {
    site: Arc<Site>,
    requests: Arc<Mutex<Vec<String>>>,
    progress: watch::Sender<Progress>,
}

/// Serves a site on a free port.
///
/// # Errors
/// No port is free.
pub async fn spawn(site: Site) -> Result<Running> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let address = listener.local_addr()?;
    let base = site.base.clone();
    let served = Served { site: Arc::new(site), requests: Arc::default(), progress: watch::Sender::default() };
    let requests = served.requests.clone();
    let task = tokio::spawn(async move {
        // The task ends with the test; a failed connection is the browser's to report.
        let _ = axum::serve(listener, router(served)).await;
    });
    Ok(Running { address, base, requests, task })
}

/// Serves a built site until the program is stopped, and prints its address.
///
/// # Errors
/// The port is not free.
pub fn serve(dist: &Path, base: &str, port: u16) -> Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            Ok(listener) => listener,
            Err(error) => {
                println!("port {port} can't be used ({error}): taking a free one");
                TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.context("no port is free")?
            }
        };
        println!("the site is at http://{}{base}  (Ctrl+C stops it)", listener.local_addr()?);
        let site = Site { dist: dist.to_owned(), base: base.to_owned(), faults: Faults::default() };
        let served = Served { site: Arc::new(site), requests: Arc::default(), progress: watch::Sender::default() };
        Ok(axum::serve(listener, router(served)).await?)
    })
}

fn router(served: Served) -> Router {
    Router::new().fallback(answer).with_state(served)
}

async fn answer(State(served): State<Served>, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    if let Ok(mut requests) = served.requests.lock() {
        requests.push(path.clone());
    }
    served.progress.send_modify(|progress| progress.note(&request));
    let site = &served.site;
    match site.faults.answer(&path, served.progress.subscribe()).await {
        Some(spoilt) => spoilt,
        None => site.faults.apply(files::serve(site, request).await).await,
    }
}
