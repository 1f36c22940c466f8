//! Other publishing systems: what each does with a piece, which snippet to use, and where its documentation says so.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::format::{self, fill};
use crate::model::{HostEntry, HostPage};
use crate::view::Scope;
use crate::view::inline::inlines;

/// Draws what is said about a system.
pub fn host(own: &HostEntry, scope: &Scope) -> Html {
    let messages = scope.messages();
    let (id, lang) = (own.id.clone(), scope.record_lang(false));
    let pages = own.pages.iter().map(|page| read(page, scope));
    html! {
        <section class="host" aria-labelledby={ id.clone() }>
            <h3 { id }>{ &own.name }</h3>
            <dl class="host-rows">
                <div><dt lang={ lang.clone() }>{ messages.host_does() }</dt><dd>{ inlines(&own.does, scope) }</dd></div>
                <div lang={ lang.clone() }>
                    <dt>{ messages.host_fits() }</dt><dd>{ own.snippet.label(messages) }</dd>
                </div>
                <div><dt lang={ lang.clone() }>{ messages.host_shows() }</dt><dd>{ inlines(&own.shows, scope) }</dd></div>
                <div><dt { lang }>{ messages.host_read() }</dt>{ for pages }</div>
            </dl>
        </section>
    }
}

/// A page of documentation, whose title stays in its own language.
fn read(page: &HostPage, scope: &Scope) -> Html {
    let day = format::date(page.read, scope.messages());
    let day = fill(scope.messages().read_on(), &[("date", &day)]);
    html! {
        <dd>
            <a href={ page.url.clone() } lang={ scope.source_lang() }>{ &page.title }</a>
            <span lang={ scope.record_lang(false) }>{ format!(" ({day})") }</span>
        </dd>
    }
}
