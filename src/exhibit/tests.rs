//! Exhibits of two made-up kinds, driven as every kind is: type-erased.

mod data;
mod document;
mod parts;

use std::rc::Rc;

use yew::Html;

use super::{Context, Exhibit, Fragment, Phase, Root, Wakes};
use crate::model::{Brief, Language, Lookup, Messages, Plurals, Site};
use crate::state::Numbers;
use crate::view::Scope;

/// Counts up; every drawing leaves what it has drawn for the next one.
#[derive(Clone, Debug, PartialEq)]
struct Counter {
    id: String,
    count: u32,
}

impl Exhibit for Counter {
    const KIND: &'static str = "counter";
    const WAKES: Wakes = Wakes::Touched;
    type Data = (String, u32);
    type Action = u32;
    type Memo = Vec<(u32, u32, Phase)>;

    fn first((id, count): (String, u32), _scope: &Scope) -> Self {
        Self { id, count }
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn after(&self, more: u32) -> Self {
        Self { count: self.count + more, ..self.clone() }
    }

    fn query_value(&self) -> Option<String> {
        (self.count > 0).then(|| self.count.to_string())
    }

    fn fragment(&self) -> Option<Fragment> {
        Some(Fragment { name: format!("{}-{}", self.id, self.count), is_first: self.count == 0 })
    }

    fn restored(&self, word: &str, _fragment: Option<&str>) -> Self {
        Self { count: word.parse().unwrap_or_default(), ..self.clone() }
    }

    fn restored_from_storage(&self, kept: &str) -> Self {
        self.restored(kept, None)
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("figure", "counter", &self.id).with("data-count", self.count.to_string())
    }

    fn view(&self, context: &Context<'_, Self>) -> Html {
        context.memo.borrow_mut().push((self.count, context.settled.count, context.phase));
        context.dispatch.dispatch(1);
        let memo = context.memo.borrow();
        Html::from(format!("{memo:?}"))
    }
}

/// A kind whose data has the same shape.
#[derive(Clone, Debug, PartialEq)]
struct Twin;

impl Exhibit for Twin {
    const KIND: &'static str = "twin";
    type Data = (String, u32);
    type Action = u32;
    type Memo = ();

    fn first(_data: (String, u32), _scope: &Scope) -> Self {
        Self
    }

    fn id(&self) -> &str {
        "twin"
    }

    fn after(&self, _action: u32) -> Self {
        Self
    }

    fn root(&self, _scope: &Scope) -> Root {
        Root::new("div", "twin", "twin")
    }

    fn view(&self, _context: &Context<'_, Self>) -> Html {
        Html::default()
    }
}

fn scope() -> Scope {
    let language = Language { tag: "en".to_owned(), name: "English".to_owned(), path: String::new() };
    let brief = Brief {
        title: String::new(),
        publisher: String::new(),
        series: String::new(),
        volume: String::new(),
        issue: 19,
        year: 2025,
        url: String::new(),
    };
    let site = Site {
        base: "/".to_owned(),
        languages: vec![language.clone()],
        language,
        brief,
        pages: Vec::new(),
        reference: String::new(),
        messages: Messages::read(Messages::blank(), Plurals::default()).expect("every text"),
        origin: String::new(),
        version: String::new(),
        reaches: "2026-06".parse().expect("a month"),
        picture_style: String::new(),
        has_papers: false,
    };
    Scope { site: Rc::new(site), page: Rc::new(Lookup::default()), numbers: Numbers::default() }
}

fn counter(count: u32) -> Counter {
    Counter { id: "own".to_owned(), count }
}
