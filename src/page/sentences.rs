//! The abstract, sentence by sentence: what each says in our words, and what on the site bears on it.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::lists::places;
use crate::format::fill;
use crate::model::{LinkGroup, PageLink, Sentence};
use crate::view::Scope;
use crate::view::links::links;
use crate::view::statement::statement;

/// Draws the sentences under their paragraphs.
pub fn sentences(list: &[Sentence], scope: &Scope) -> Html {
    let paragraph = |own: &[Sentence]| {
        let number = own.first().map(Sentence::paragraph).unwrap_or_default();
        let id = format!("paragraph-{number}");
        html! {
            <section class="section sentences" aria-labelledby={ id.clone() }>
                <h2 { id }>{ fill(scope.messages().brief_paragraph(), &[("number", number)]) }</h2>
                { for own.iter().map(|one| sentence(one, scope)) }
            </section>
        }
    };
    list.chunk_by(|one, next| one.paragraph() == next.paragraph()).map(paragraph).collect()
}

fn sentence(own: &Sentence, scope: &Scope) -> Html {
    let (messages, id) = (scope.messages(), &own.statement.id);
    let (count, alone) = (own.retold.len(), own.alone.to_string());
    let retold = fill(messages.brief_retold(count), &[("count", &count.to_string()), ("alone", &alone)]);
    html! {
        <div class="sentence">
            <div lang={ scope.lang(id) }>
                { scope.untranslated(id) }
                { statement(&own.statement, scope) }
            </div>
            <p class="sentence-retold">{ retold }{ " " }{ places(&own.retold, scope) }</p>
            if own.entries() == 0 {
                <p class="sentence-retold">{ messages.brief_alone() }</p>
            }
            { folded(messages.rec_counters(), &own.counter_views, scope) }
            for LinkGroup { heading, links } in &own.bearing {
                { folded(heading, links, scope) }
            }
        </div>
    }
}

/// Links of one sort, collapsed under their number: some sentences have a hundred.
fn folded(heading: &str, list: &[PageLink], scope: &Scope) -> Html {
    if list.is_empty() {
        return Html::default();
    }
    html! {
        <details class="bearing">
            <summary>{ format!("{heading} ({})", list.len()) }</summary>
            { links("ways", list, scope) }
        </details>
    }
}
