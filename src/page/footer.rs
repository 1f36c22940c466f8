//! The footer of every page: standing pages, languages, whose text this is.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use crate::format::fill;
use crate::model::COVER;
use crate::view::Scope;

pub fn footer(scope: &Scope) -> Html {
    let messages = scope.messages();
    let brief = &scope.site.brief;
    let about_brief = fill(
        messages.footer_brief(),
        &[("title", &brief.title), ("reference", &scope.site.reference), ("publisher", &brief.publisher)],
    );
    html! {
        <footer class="site-foot">
            { static_pages(scope) }
            if scope.site.languages.len() > 1 {
                { languages(scope) }
            }
            <p>{ about_brief }{ " " }<a href={ brief.url.clone() }>{ messages.footer_brief_link() }</a></p>
            <p>{ messages.footer_licence() }{ " " }{ messages.footer_privacy() }</p>
            { interaction_off(scope) }
        </footer>
    }
}

/// The notice that interaction is off; the stylesheet shows it when that is the case.
pub fn interaction_off(scope: &Scope) -> Html {
    html! { <p class="interaction-notice" role="note">{ scope.messages().interaction_off() }</p> }
}

fn static_pages(scope: &Scope) -> Html {
    let pages = scope.site.pages.iter().filter(|page| page.is_in_footer);
    html! {
        <nav aria-label={ scope.messages().footer_pages().to_owned() }>
            <ul>
                for page in pages {
                    <li>
                        <a
                            href={ scope.site.path(&page.id) }
                            lang={ scope.title_lang(page) }
                            aria-current={ (page.id == scope.page.id).then_some("page") }
                        >
                            { &page.title }
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}

fn languages(scope: &Scope) -> Html {
    let site = &scope.site;
    let own = if scope.page.id == COVER { String::new() } else { format!("{}/", scope.page.id) };
    html! {
        <nav aria-label={ scope.messages().languages().to_owned() }>
            <ul>
                for other in site.languages.iter().filter(|language| language.tag != site.language.tag) {
                    <li>
                        <a
                            href={ format!("{}{}{own}", site.base, other.path) }
                            hreflang={ other.tag.clone() }
                            lang={ other.tag.clone() }
                        >
                            { &other.name }
                        </a>
                    </li>
                }
            </ul>
        </nav>
    }
}
