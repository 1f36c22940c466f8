//! For tests of views: the project's own content, and the output of a view, parsed as HTML the way browsers do.
//!
//! What is right is stated by each test, next to its view.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::LazyLock;

use futures::executor::block_on;
use scraper::{ElementRef, Selector};
use yew::{Html, LocalServerRenderer, Properties, component};

use crate::content::{Built, SiteOptions, assemble, load};
use crate::exhibit::{Context, Dispatch, Exhibit, Phase};
use crate::model::Page;
use crate::prerender::project;
use crate::state::Numbers;
use crate::view::Scope;

static BUILT: LazyLock<Built> = LazyLock::new(|| {
    let library = load(&project().join("content")).unwrap_or_else(|problems| panic!("{problems}"));
    let options = SiteOptions { origin: "https://example.org", base: "/explainer/", ..SiteOptions::default() };
    let languages = assemble(&library, &options).expect("the pages are made");
    languages.into_iter().next().expect("a language")
});

/// The site in its first language, under a path on a made-up host.
pub fn built() -> &'static Built {
    &BUILT
}

/// Every page with what its views look things up in.
pub fn pages() -> impl Iterator<Item = (&'static Page, Scope)> {
    let site = Rc::new(built().site.clone());
    built().pages.iter().map(move |page| {
        (page, Scope { site: site.clone(), page: Rc::new(page.lookup.clone()), numbers: Numbers::default() })
    })
}

#[derive(PartialEq, Properties)]
struct MarkupProps {
    html: Html,
}

#[component]
fn Markup(props: &MarkupProps) -> Html {
    props.html.clone()
}

/// What was drawn.
pub struct Drawn(scraper::Html);

/// Renders what a view draws.
pub fn drawn(html: Html) -> Drawn {
    let renderer = LocalServerRenderer::<Markup>::with_props(MarkupProps { html }).hydratable(false);
    Drawn(scraper::Html::parse_fragment(&block_on(renderer.render())))
}

/// Renders what an exhibit's view draws in its present state.
pub fn exhibit<E: Exhibit>(exhibit: &E, scope: &Scope, phase: Phase) -> Drawn {
    view(exhibit, exhibit, scope, phase)
}

/// Renders what it draws for a reader right after a change from its settled state.
pub fn exhibit_after<E: Exhibit>(settled: &E, exhibit: &E, scope: &Scope) -> Drawn {
    view(settled, exhibit, scope, Phase::Alive)
}

fn view<E: Exhibit>(settled: &E, exhibit: &E, scope: &Scope, phase: Phase) -> Drawn {
    let memo = RefCell::default();
    let dispatch = Dispatch::nowhere();
    drawn(exhibit.view(&Context { scope, settled, dispatch, memo: &memo, phase }))
}

impl Drawn {
    /// All elements that match a selector, in order.
    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.0.select(&Selector::parse(selector).expect("a selector")).collect()
    }

    /// How many elements match a selector.
    pub fn count(&self, selector: &str) -> usize {
        self.all(selector).len()
    }

    /// The one element that matches a selector.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let found = self.all(selector);
        assert_eq!(found.len(), 1, "{selector} in {}", self.0.html());
        found[0]
    }

    /// The words of each element that matches a selector.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.all(selector).into_iter().map(text).collect()
    }

    pub fn words(&self) -> String {
        text(self.0.root_element())
    }

    /// An attribute of each element that matches a selector; empty if it has none.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        let value = |own: ElementRef<'_>| own.attr(name).unwrap_or_default().to_owned();
        self.all(selector).into_iter().map(value).collect()
    }
}

/// The words of an element, with single spaces.
pub fn text(element: ElementRef<'_>) -> String {
    squeezed(&element.text().collect::<String>())
}

/// A text with single spaces, as returned by [`text`].
pub fn squeezed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
