//! Recommendations in short, as cards and as a table. A card in short is a slide.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::slides::one_of;
use crate::format::fill;
use crate::model::{Card, CardCounts, CardsForm, RECOMMENDATIONS};
use crate::view::Scope;
use crate::view::statement::statement;

/// Draws cards: in full with a table of them, or in short with a link to all. `name` is the name of their slides.
pub fn cards(cards: &[Card], form: CardsForm, name: &str, scope: &Scope) -> Html {
    let messages = scope.messages();
    if form == CardsForm::Full {
        return html! {
            <div class="exhibit">
                <ol class="rec-rows">{ for cards.iter().map(|own| card(own, scope)) }</ol>
                <details class="rec-table" id="table">
                    <summary>{ messages.rec_table() }</summary>
                    { table(cards, scope) }
                </details>
            </div>
        };
    }
    html! {
        <div class="exhibit">
            <p class="rec-heading">{ messages.rec_heading() }</p>
            <ol class="rec-cards">{ for cards.iter().map(|own| short(own, name, scope)) }</ol>
            if let Some(page) = scope.site.page(RECOMMENDATIONS) {
                <p><a href={ scope.site.path(&page.id) }>{ messages.rec_all() }</a></p>
            }
        </div>
    }
}

fn short(own: &Card, name: &str, scope: &Scope) -> Html {
    let title = scope.site.page(&own.page).map_or("", |page| &page.title);
    one_of(card(own, scope), name, title)
}

fn card(card: &Card, scope: &Scope) -> Html {
    let messages = scope.messages();
    let Some(page) = scope.site.page(&card.page) else { return Html::default() };
    let CardCounts { evidence, existing, obstacles, counter_views } = card.counts;
    let numbers = [
        ("evidence", &*evidence.to_string()),
        ("exists", &*existing.to_string()),
        ("obstacles", &*obstacles.to_string()),
        ("counters", &*counter_views.to_string()),
    ];
    let told_in = scope.site.page(&card.step).filter(|_| card.told.is_some());
    html! {
        <li class="rec-card">
            <@{ if card.told.is_some() { "h2" } else { "h3" } }>
                <a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a>
            </@>
            if let Some((ask, problem)) = &card.told {
                { statement(ask, scope) }
                <p class="event-note"><strong>{ messages.rec_problem() }</strong>{ " " }{ problem }</p>
            }
            <div class="rec-facts">
            <p class="rec-actors">{ fill(messages.rec_who(), &[("who", &card.actors.join(", "))]) }</p>
            <p class="event-note">{ fill(messages.rec_holds(), &numbers) }</p>
            if !card.commitments.is_empty() {
                { squares(card, scope) }
            }
            if let Some(step) = told_in {
                <p class="event-note">
                    <a href={ scope.site.path(&step.id) }>{ scope.with_title(messages.told_in(), step) }</a>
                </p>
            }
            </div>
        </li>
    }
}

/// One square for each related commitment, and their statuses in words.
fn squares(card: &Card, scope: &Scope) -> Html {
    html! {
        <p class="rec-squares event-note">
            for (tone, _) in &card.commitments {
                <span class={ format!("rec-square t-{}", tone.name()) } aria-hidden="true"></span>
            }
            { format!("{} {}", scope.messages().rec_statuses(), standings(card)) }
        </p>
    }
}

/// “2 delivered, 1 in progress”.
fn standings(card: &Card) -> String {
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for (_, word) in &card.commitments {
        match counts.iter_mut().find(|(known, _)| known == word) {
            Some((_, count)) => *count += 1,
            None => counts.push((word, 1)),
        }
    }
    if counts.is_empty() {
        return "–".to_owned();
    }
    let words: Vec<String> = counts.iter().map(|(word, count)| format!("{count} {}", word.to_lowercase())).collect();
    words.join(", ")
}

fn table(cards: &[Card], scope: &Scope) -> Html {
    let messages = scope.messages();
    let names = [
        messages.rec_actors(),
        messages.rec_problem(),
        messages.rec_exists(),
        messages.rec_obstacles(),
        messages.rec_counters(),
        messages.rec_commitments(),
    ];
    html! {
        <div class="figure-scroll" tabindex="0" role="group" aria-label={ messages.rec_table().to_owned() }>
            <table class="figure-data has-words">
                <thead>
                    <tr>
                        for name in [messages.rec_page()].iter().chain(&names) {
                            <th scope="col">{ name }</th>
                        }
                    </tr>
                </thead>
                <tbody>{ for cards.iter().filter_map(|card| row(card, &names, scope)) }</tbody>
            </table>
        </div>
    }
}

fn row(card: &Card, names: &[&str; 6], scope: &Scope) -> Option<Html> {
    let page = scope.site.page(&card.page)?;
    let CardCounts { existing, obstacles, counter_views, .. } = card.counts;
    let [exists, obstacles, counters] = [existing, obstacles, counter_views].map(|count| count.to_string());
    let problem = card.told.as_ref().map(|(_, problem)| problem.clone()).unwrap_or_default();
    let values = [card.actors.join(", "), problem, exists, obstacles, counters, standings(card)];
    Some(html! {
        <tr>
            <th scope="row"><a href={ scope.site.path(&page.id) } lang={ scope.title_lang(page) }>{ &page.title }</a></th>
            for (name, value) in names.iter().zip(values) {
                <td data-label={ (*name).to_owned() }>{ value }</td>
            }
        </tr>
    })
}
