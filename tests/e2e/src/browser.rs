//! A browser with one window, and what it recorded: console, requests, layout.

use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use tempfile::TempDir;
use xtask::browser::{Driver, FLAGS};

use crate::devtools::DriverCommand;
use crate::{PaperSize, named};

/// How long a page may take to become what a test waits for; a guard against waiting for ever, not a measurement.
const PATIENCE: Duration = Duration::from_secs(60);

/// The polling interval.
const PAUSE: Duration = Duration::from_millis(40);

/// What a script returns instead of its answer while its document is not there: a frame or page that is loading briefly
/// has a document without elements, and then a partial one.
const NOT_YET: &str = "the document is not there yet";

/// Whether everything on the page is alive; touches what is not. A presentation does not belong to a page being read,
/// nor does the search.
const ALIVE: &str = "if (document.documentElement.dataset.interaction !== 'on') return false; \
    if (document.querySelector('main[data-incomplete]')) return false; \
    const still = [...document.querySelectorAll('[data-exhibit]:not([data-alive])')].filter(e => !['deck', 'search'].includes(e.dataset.exhibit)); \
    still.filter(e => !e.dataset.due).forEach(e => e.dispatchEvent(new Event('pointerdown', { bubbles: true }))); \
    return still.length === 0";

/// Margin of a printed page on each side, in inches.
const MARGIN: f64 = 0.6;

/// Chromium's warning on a slow machine: seconds passed between a page's load and the app's first fetch. No test
/// depends on timing; that a preloaded file is requested only once is counted (`walk.rs`).
const SLOW_MACHINE: &str = "was preloaded using link preload but not used within a few seconds";

/// A browser, closed when the test ends.
pub struct Browser {
    /// The WebDriver client.
    pub client: Client,
    /// Which browser it is.
    pub kind: Kind,
    // Fields drop in order: the driver stops before its profile is deleted.
    _driver: Driver,
    _profile: TempDir,
}

/// Which browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Debian's Chromium, which exposes its console and its requests.
    Chromium,
    /// Firefox ESR.
    Firefox,
    /// WebKitGTK, on a virtual screen.
    WebKit,
}

/// Whether sites may store anything, as readers set it in their browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// Allowed.
    Free,
    /// Blocked: accessing `localStorage` throws.
    Blocked,
}

impl Browser {
    /// Starts Chromium with a fresh profile and a window of this size in CSS pixels.
    pub async fn open(width: u32, height: u32) -> Result<Self> {
        Self::open_in(Kind::Chromium, width, height).await
    }

    /// Starts a browser with a fresh profile and a window of this size in CSS pixels.
    pub async fn open_in(kind: Kind, width: u32, height: u32) -> Result<Self> {
        Self::open_with(kind, width, height, Storage::Free).await
    }

    /// Starts a browser that allows or blocks storage.
    pub async fn open_with(kind: Kind, width: u32, height: u32, storage: Storage) -> Result<Self> {
        let profile = tempfile::tempdir()?;
        let mut capabilities = Map::new();
        let driver = match kind {
            Kind::Chromium => {
                let mut flags: Vec<String> = FLAGS.iter().map(|flag| (*flag).to_owned()).collect();
                flags.push(format!("--user-data-dir={}", profile.path().display()));
                let mut options = json!({ "binary": named("E2E_CHROMIUM")?, "args": flags });
                if storage == Storage::Blocked {
                    options["prefs"] = json!({ "profile.default_content_setting_values.cookies": 2 });
                }
                capabilities.insert("goog:chromeOptions".to_owned(), options);
                let logs = json!({ "browser": "ALL", "performance": "ALL" });
                capabilities.insert("goog:loggingPrefs".to_owned(), logs);
                Driver::start(Command::new(named("E2E_DRIVER")?))?
            }
            Kind::Firefox => {
                let mut options = json!({ "binary": named("E2E_FIREFOX")?, "args": ["-headless"] });
                if storage == Storage::Blocked {
                    options["prefs"] = json!({ "network.cookie.cookieBehavior": 2 });
                }
                capabilities.insert("moz:firefoxOptions".to_owned(), options);
                // Two concurrent drivers must not compete for the port of a feature that we don't use.
                let mut command = Command::new(named("E2E_GECKODRIVER")?);
                command.args(["--websocket-port=0", "--profile-root"]).arg(profile.path());
                Driver::start(command)?
            }
            Kind::WebKit => {
                ensure!(storage == Storage::Free, "WebKit's driver has no setting for what sites may keep");
                let options = json!({ "binary": named("E2E_WEBKIT")?, "args": ["--automation"] });
                capabilities.insert("webkitgtk:browserOptions".to_owned(), options);
                let mut command = Command::new(named("E2E_SCREEN")?);
                command.arg("-a").arg(named("E2E_WEBKIT_DRIVER")?);
                // Its own sandbox does not start as root; the pages tested are our own.
                command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1").env("HOME", profile.path());
                Driver::start(command)?
            }
        };
        // Plain HTTP is enough: the driver runs on this machine.
        let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&driver.url()).await?;
        let browser = Self { client, kind, _driver: driver, _profile: profile };
        browser.resize(width, height).await?;
        // The browser's own start page is not part of the site: its requests are discarded.
        browser.go("about:blank").await?;
        if kind == Kind::Chromium {
            browser.requests().await?;
        }
        Ok(browser)
    }

    /// Sets the size of the viewport in CSS pixels.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        if self.kind != Kind::Chromium {
            return Ok(self.client.set_window_size(width, height).await?);
        }
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size).await
    }

    /// A screenshot of the viewport, as PNG.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        Ok(self.client.screenshot().await?)
    }

    /// Sets a media feature, such as `prefers-color-scheme` to `dark`.
    pub async fn media(&self, name: &str, value: &str) -> Result<()> {
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": [{ "name": name, "value": value }] })).await
    }

    /// Emulates print media.
    pub async fn as_paper(&self) -> Result<()> {
        self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await
    }

    /// Slows the processor down by this factor for pages.
    pub async fn slow_down(&self, times: f64) -> Result<()> {
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": times })).await
    }

    /// Turns the pages' scripts off; the driver's own scripts still work.
    pub async fn scripts_off(&self) -> Result<()> {
        self.devtools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await
    }

    /// Lets pages download files to a folder.
    pub async fn downloads_to(&self, folder: &std::path::Path) -> Result<()> {
        self.devtools("Page.setDownloadBehavior", json!({ "behavior": "allow", "downloadPath": folder })).await
    }

    /// Runs a script before those of every later page.
    pub async fn before_each_page(&self, script: &str) -> Result<()> {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await
    }

    /// Opens an address and waits until it has loaded.
    pub async fn go(&self, url: &str) -> Result<()> {
        Ok(self.client.goto(url).await?)
    }

    /// Opens an address and waits until the app runs.
    pub async fn go_alive(&self, url: &str) -> Result<()> {
        self.go(url).await?;
        self.alive().await
    }

    /// Waits until the shell runs and every exhibit has come alive, as for a reader who has touched each.
    pub async fn alive(&self) -> Result<()> {
        self.until("everything is alive", ALIVE).await
    }

    /// Waits until a script returns `true`. One that fails depends on something not there yet, and is tried again.
    pub async fn until(&self, what: &str, script: &str) -> Result<()> {
        let start = Instant::now();
        loop {
            let answer = self.asked(script).await;
            if matches!(answer, Ok(Value::Bool(true))) {
                return Ok(());
            }
            if start.elapsed() > PATIENCE {
                let state =
                    self.asked("return [location.href, document.documentElement.outerHTML.slice(0, 300)]").await;
                let console = if self.kind == Kind::Chromium { self.console().await? } else { Vec::new() };
                bail!("waited in vain until {what}: {answer:?}\n{state:?}\nconsole: {console:?}");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The result of a script, once its document has been fully parsed.
    pub async fn value(&self, script: &str) -> Result<Value> {
        let start = Instant::now();
        loop {
            let answer = self.asked(script).await?;
            if answer != NOT_YET {
                return Ok(answer);
            }
            ensure!(start.elapsed() < PATIENCE, "no document came for: {script}");
            tokio::time::sleep(PAUSE).await;
        }
    }

    /// The present result of a script: nothing is read from a document that is not there, which [`NOT_YET`] signals.
    async fn asked(&self, script: &str) -> Result<Value> {
        let guarded = format!(
            "if (!document?.documentElement || document.readyState !== 'complete') return {NOT_YET:?};\n{script}"
        );
        Ok(self.client.execute(&guarded, Vec::new()).await?)
    }

    /// The first element that matches a selector, once there is one; in documents without script too.
    pub async fn element(&self, selector: &str) -> Result<Element> {
        let wait = self.client.wait().at_most(PATIENCE).every(PAUSE);
        wait.for_element(Locator::Css(selector)).await.with_context(|| format!("no {selector}"))
    }

    /// The text that a script returns.
    pub async fn text(&self, script: &str) -> Result<String> {
        let value = self.value(script).await?;
        Ok(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
    }

    /// The page's heading.
    pub async fn heading(&self) -> Result<String> {
        self.text("return document.querySelector('h1').textContent").await
    }

    /// The path with query and fragment.
    pub async fn address(&self) -> Result<String> {
        self.text("return location.pathname + location.search + location.hash").await
    }

    /// Clicks the first element that matches a selector, after scrolling it to the middle of the window: a driver
    /// leaves a visible element where it is, which may be under a bar at the window's edge.
    pub async fn click(&self, selector: &str) -> Result<()> {
        let element = self.element(selector).await?;
        let middle = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})";
        self.client.execute(middle, vec![serde_json::to_value(&element)?]).await?;
        Ok(element.click().await?)
    }

    /// Errors and warnings of the console since it was last read.
    pub async fn console(&self) -> Result<Vec<String>> {
        let log = self.client.issue_cmd(DriverCommand::log("browser")).await?;
        let serious =
            log.as_array().into_iter().flatten().filter(|e| e["level"] == "SEVERE" || e["level"] == "WARNING");
        let messages = serious.map(|entry| entry["message"].to_string());
        Ok(messages.filter(|message| !message.contains(SLOW_MACHINE)).collect())
    }

    /// Every address requested since the log was last read.
    pub async fn requests(&self) -> Result<Vec<String>> {
        let log = self.client.issue_cmd(DriverCommand::log("performance")).await?;
        let mut urls = Vec::new();
        for entry in log.as_array().into_iter().flatten() {
            let message: Value = serde_json::from_str(entry["message"].as_str().unwrap_or("{}"))?;
            if message["message"]["method"] == "Network.requestWillBeSent"
                && let Some(url) = message["message"]["params"]["request"]["url"].as_str()
            {
                urls.push(url.to_owned());
            }
        }
        Ok(urls)
    }

    /// Fails if a request went to another site or the console contains an error or a warning.
    pub async fn is_clean(&self, site: &str) -> Result<()> {
        let origin = site.split('/').take(3).collect::<Vec<_>>().join("/");
        let requests = self.requests().await?;
        ensure!(!requests.is_empty(), "the log of requests is empty: nothing was watched");
        let foreign: Vec<&String> =
            requests.iter().filter(|url| !url.starts_with(&origin) && !url.starts_with("data:")).collect();
        ensure!(foreign.is_empty(), "requests to other sites: {foreign:?}");
        let console = self.console().await?;
        ensure!(console.is_empty(), "the console is not empty: {console:?}");
        Ok(())
    }

    /// Prints the page to PDF: tagged, titled, with its headings as bookmarks.
    pub async fn pdf(&self, paper: PaperSize) -> Result<Vec<u8>> {
        let parameters = json!({
            "paperWidth": paper.width_inches, "paperHeight": paper.height_inches,
            "preferCSSPageSize": false, "printBackground": true,
            "marginTop": MARGIN, "marginBottom": MARGIN, "marginLeft": MARGIN, "marginRight": MARGIN,
            "displayHeaderFooter": false, "generateTaggedPDF": true, "generateDocumentOutline": true,
        });
        let printed = self.client.issue_cmd(DriverCommand::devtools("Page.printToPDF", parameters)).await?;
        let data = printed["data"].as_str().context("the browser printed nothing")?;
        Ok(base64::engine::general_purpose::STANDARD.decode(data)?)
    }

    async fn devtools(&self, method: &str, parameters: Value) -> Result<()> {
        self.client.issue_cmd(DriverCommand::devtools(method, parameters)).await?;
        Ok(())
    }

    /// The page's accessibility tree; only Chromium exposes it.
    pub async fn accessibility(&self) -> Result<Value> {
        Ok(self.client.issue_cmd(DriverCommand::devtools("Accessibility.getFullAXTree", json!({}))).await?)
    }
}
