//! Links to related content.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::Scope;
use super::thumbnail::thumbnail;
use crate::model::{LinkGroup, PageLink};

/// Links of one sort as a list.
pub fn links(class: &'static str, links: &[PageLink], scope: &Scope) -> Html {
    html! {
        <ul { class }>
            for way in links.iter().filter(|way| scope.site.page(&way.page).is_some()) {
                <li>
                    { link(way, scope) }
                    if let Some(note) = &way.note {
                        <span class="way-note">{ note }</span>
                    }
                </li>
            }
        </ul>
    }
}

/// One link, with a thumbnail of its target.
pub fn link(way: &PageLink, scope: &Scope) -> Html {
    let anchor = way.anchor.as_ref().map(|anchor| format!("#{anchor}")).unwrap_or_default();
    html! {
        <a href={ format!("{}{anchor}", scope.site.path(&way.page)) } lang={ scope.own_lang() }>
            for size in way.picture {
                { thumbnail(&way.page, size, scope) }
            }
            { scope.link_words(way) }
        </a>
    }
}

/// What is related to the page, by sort.
pub fn related(groups: &[LinkGroup], scope: &Scope) -> Html {
    html! {
        <section class="section related" aria-labelledby="related">
            <h2 id="related">{ scope.messages().rec_related() }</h2>
            <div class="ways-groups">
                for group in groups {
                    <div class="ways-group">
                        <h3>{ &group.heading }</h3>
                        { links("ways", &group.links, scope) }
                    </div>
                }
            </div>
        </section>
    }
}
