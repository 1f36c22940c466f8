//! The top of every page: the site's name and the reader's settings.

use yew::{Html, html};

use super::settings::{depth_switch, display};
use crate::model::COVER;
use crate::view::Scope;

pub fn header(scope: &Scope) -> Html {
    let brief = &scope.site.brief;
    html! {
        <header class="site-head">
            <a class="site-name" href={ scope.site.path(COVER) }>
                <span class="site-title">{ &brief.title }</span>
                <span class="site-reference">{ format!("{}, {}", brief.publisher, scope.site.reference) }</span>
            </a>
            <div class="site-tools needs-script">
                { depth_switch(scope) }
                { display(scope) }
            </div>
        </header>
    }
}
