//! The steps as list items; the shell marks those that have been read.

use yew::{Html, html};

use crate::model::PageRef;
use crate::view::Scope;

pub fn steps(scope: &Scope) -> Html {
    scope.site.steps().map(|step| entry(step, Html::default(), scope)).collect()
}

/// A step with the content below it.
pub fn entry(step: &PageRef, below: Html, scope: &Scope) -> Html {
    let here = step.id == scope.page.id;
    html! {
        <li data-step={ step.id.clone() }>
            <a href={ scope.site.path(&step.id) } aria-current={ here.then_some("step") }>
                <span class="step-number">{ step.step() }</span>
                <span class="step-name" lang={ scope.title_lang(step) }>{ &step.title }</span>
            </a>
            { below }
        </li>
    }
}
