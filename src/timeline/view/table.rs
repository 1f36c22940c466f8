//! The events as rows that can be sorted.

use yew::{Html, html};

use super::parts::Parts;
use crate::state::SortOrder;
use crate::timeline::{SortKey, TimelineAction, TimelineSort};
use crate::view::events;

/// Draws the rows of the events shown.
pub fn table(parts: &Parts<'_>) -> Html {
    let (timeline, messages) = (parts.timeline(), parts.scope.messages());
    let TimelineSort { key, order } = parts.state().sort;
    let sorted = |own: SortKey| if own == key { order.name() } else { "none" };
    let names = [
        (SortKey::Date, messages.timeline_date()),
        (SortKey::Title, messages.timeline_title()),
        (SortKey::Form, messages.timeline_form()),
    ];
    let mut rows: Vec<usize> = parts.all_shown().map(|(index, _)| index).collect();
    match key {
        SortKey::Date => {}
        SortKey::Title => rows.sort_by_key(|index| &timeline.events[*index].title),
        SortKey::Form => rows.sort_by_key(|index| &timeline.events[*index].form),
    }
    if order == SortOrder::Descending {
        rows.reverse();
    }
    html! {
        <>
            { parts.pagination(rows.len()) }
            <div class="figure-scroll" tabindex="0" role="group" aria-label={ timeline.title.clone() }>
                <table class="figure-data has-words">
                    <thead>
                        <tr>
                            for (own, word) in names {
                                <th scope="col" aria-sort={ sorted(own) }>
                                    { parts.button("timeline-order", word, TimelineAction::Sort(own)) }
                                </th>
                            }
                            <th scope="col">{ messages.timeline_themes() }</th>
                        </tr>
                    </thead>
                    <tbody>
                        for index in parts.list_page(&rows) {
                            { row(parts, *index) }
                        }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn row(parts: &Parts<'_>, index: usize) -> Html {
    let (timeline, messages) = (parts.timeline(), parts.scope.messages());
    let event = &timeline.events[index];
    let themes = timeline.labels("theme", index).collect::<Vec<_>>().join(", ");
    html! {
        <tr>
            <td data-label={ messages.timeline_date().to_owned() }>
                <time datetime={ event.date.to_string() }>{ events::when(event, parts.scope) }</time>
            </td>
            <th scope="row" lang={ parts.scope.lang(&event.id) }>
                <a href={ format!("#{}", event.id) }>{ &event.title }</a>
            </th>
            <td data-label={ messages.timeline_form().to_owned() }>{ &event.form }</td>
            <td data-label={ messages.timeline_themes().to_owned() }>{ themes }</td>
        </tr>
    }
}
