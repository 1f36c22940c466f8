//! The rail beside a step on wide screens: all steps, and the sections of this one.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::steps::entry;
use crate::model::Page;
use crate::view::Scope;

/// Draws the rail of a step; other pages have none.
pub fn rail(page: &Page, scope: &Scope) -> Option<Html> {
    page.kind().step()?;
    let below = |id: &str| if id == page.id() { sections(page, scope) } else { Html::default() };
    Some(html! {
        <nav class="rail" aria-label={ scope.messages().contents_label().to_owned() } data-read={ scope.messages().step_read().to_owned() }>
            <ol>{ for scope.site.steps().map(|step| entry(step, below(&step.id), scope)) }</ol>
        </nav>
    })
}

/// The page's sections; the shell marks those in view.
fn sections(page: &Page, scope: &Scope) -> Html {
    let named = page.sections.iter().filter_map(|own| Some((own.id.clone()?, own.heading.clone()?)));
    html! {
        <ol class="rail-sections" lang={ scope.page_lang() }>
            for (id, heading) in named {
                <li><a href={ format!("#{id}") }>{ heading }</a></li>
            }
        </ol>
    }
}
