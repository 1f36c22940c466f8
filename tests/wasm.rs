//! The app in a real browser, small: a site of two pages that the test makes, drawn and used.

#![cfg(target_arch = "wasm32")]

use std::collections::BTreeMap;
use std::rc::Rc;

use ai_partnership_explainer::model::{
    Block, Brief, Inline, Kind, Language, Messages, Page, PageRef, Role, Site, Statement,
};
use ai_partnership_explainer::view::{Shell, ShellProps};
use gloo::utils::document;
use gloo_timers::future::TimeoutFuture;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Renderer};

wasm_bindgen_test_configure!(run_in_browser);

fn site() -> Site {
    let texts: BTreeMap<String, String> = Messages::blank();
    let language = Language { tag: "en".into(), name: "English".into(), path: String::new() };
    let reference = |id: &str, step| PageRef {
        id: id.into(),
        title: format!("Title of {id}"),
        description: String::new(),
        step,
        data: format!("data/en/{id}.bin"),
    };
    Site {
        base: "/".into(),
        language: language.clone(),
        languages: vec![language],
        brief: Brief {
            title: "T".into(),
            publisher: "P".into(),
            series: "S".into(),
            volume: "X".into(),
            issue: 19,
            year: 2025,
            url: "https://example.org/".into(),
        },
        pages: vec![reference("first", Some(1)), reference("second", Some(2)), reference("cover", None)],
        messages: Messages::read(texts).expect("every text"),
        origin: String::new(),
        version: "2026-11-23".to_owned(),
        reaches: "2026-06".parse().expect("a month"),
        picture_style: String::new(),
        has_papers: false,
    }
}

fn page(id: &str) -> Page {
    let statement = Statement {
        id: format!("{id}-answer"),
        role: Role::Answer,
        kind: Kind::Brief,
        sentences: vec!["p1.1".into()],
        blocks: vec![Block::Paragraph(vec![Inline::Text("The answer.".into())])],
        citations: Vec::new(),
    };
    Page { id: id.into(), language: "en".into(), question: "Why?".into(), answers: vec![statement], ..Page::default() }
}

async fn draw() -> (Element, AppHandle<Shell>) {
    // The address of the page that is drawn: at another one the app would go looking for that one's data.
    let history = gloo::utils::window().history().expect("a history");
    history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some("/first/")).expect("the address is set");
    let root = document().create_element("div").expect("an element");
    document().body().expect("a body").append_child(&root).expect("the element is placed");
    // Left by another test, if any; the app sets them when it has taken over what the device holds.
    let html = document().document_element().expect("a root");
    for name in ["data-interaction", "data-theme", "data-depth"] {
        html.remove_attribute(name).expect("it is removed");
    }
    let props = ShellProps { site: Rc::new(site()), page: Rc::new(page("first")), is_framed: false };
    let app = Renderer::<Shell>::with_root_and_props(root.clone(), props).render();
    until("the app runs", || setting("data-interaction").as_deref() == Some("on")).await;
    until("it has taken over the settings", || setting("data-depth").as_deref() == Some("full")).await;
    (root, app)
}

/// Lets the browser work until something holds; a guard against waiting for ever, not a measurement.
async fn until(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..500 {
        if holds() {
            return;
        }
        TimeoutFuture::new(10).await;
    }
    panic!("waited in vain until {what}");
}

fn find(root: &Element, selector: &str) -> HtmlElement {
    let found = root.query_selector(selector).expect("a selector");
    found.unwrap_or_else(|| panic!("no {selector}")).dyn_into().expect("an HTML element")
}

fn setting(name: &str) -> Option<String> {
    document().document_element().and_then(|root| root.get_attribute(name))
}

#[wasm_bindgen_test]
async fn the_app_starts_and_the_settings_work() {
    let (root, app) = draw().await;
    assert_eq!(find(&root, "h1").inner_text(), "Why?");
    let pressed = || find(&root, ".depth-switch").get_attribute("aria-pressed");
    assert_eq!(pressed().as_deref(), Some("false"));
    find(&root, ".depth-switch").click();
    until("the switch is on", || pressed().as_deref() == Some("true")).await;
    until("the short version is shown", || setting("data-depth").as_deref() == Some("short")).await;
    find(&root, "input[name=theme][value=dark]").click();
    until("it is dark", || setting("data-theme").as_deref() == Some("dark")).await;
    // The device keeps what was set: the next test starts from nothing again.
    gloo::utils::window().local_storage().expect("a storage").expect("a storage").clear().expect("it is cleared");
    app.destroy();
    root.remove();
}

#[wasm_bindgen_test]
async fn the_contents_name_the_place_and_lead_on() {
    let (root, app) = draw().await;
    assert_eq!(
        find(&root, ".contents a[aria-current=step] .contents-title").text_content().as_deref(),
        Some("Title of first")
    );
    assert_eq!(find(&root, "a.pager-next").get_attribute("href").as_deref(), Some("/second/"));
    assert_eq!(find(&root, "a.pager-prev").get_attribute("href").as_deref(), Some("/"));
    assert!(find(&root, ".evidence summary").inner_text().contains("p1.1"));
    app.destroy();
    root.remove();
}
