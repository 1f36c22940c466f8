//! The bottom of every page: standing pages, languages, whose text this is.

use yew::{Html, html};

use super::Scope;
use crate::format::fill;
use crate::model::COVER;

/// Draws the footer.
pub fn footer(scope: &Scope) -> Html {
    let messages = scope.messages();
    let site = &scope.site;
    let brief = &site.brief;
    let about_brief = fill(
        messages.footer_brief(),
        &[("title", &brief.title), ("reference", &brief.reference()), ("publisher", &brief.publisher)],
    );
    let pages = site.pages.iter().filter(|p| p.step.is_none() && p.id != COVER && !p.id.contains('/')).map(|page| {
        let here = page.id == scope.page.id;
        html! {
            <li><a href={ site.path(&page.id) } aria-current={ here.then_some("page") }>{ page.title.clone() }</a></li>
        }
    });
    let languages = site.languages.iter().filter(|l| l.tag != site.language.tag).map(|language| {
        let own = if scope.page.id == COVER { String::new() } else { format!("{}/", scope.page.id) };
        html! {
            <li>
                <a
                    href={ format!("{}{}{own}", site.base, language.path) }
                    hreflang={ language.tag.clone() }
                    lang={ language.tag.clone() }
                >
                    { language.name.clone() }
                </a>
            </li>
        }
    });
    html! {
        <footer class="site-foot">
            <nav aria-label={ messages.footer_pages().to_owned() }><ul>{ for pages }</ul></nav>
            if site.languages.len() > 1 {
                <nav aria-label={ messages.languages().to_owned() }><ul>{ for languages }</ul></nav>
            }
            <p>{ about_brief }{ " " }<a href={ brief.url.clone() }>{ messages.footer_brief_link() }</a></p>
            <p>{ messages.footer_licence() }{ " " }{ messages.footer_privacy() }</p>
        </footer>
    }
}
