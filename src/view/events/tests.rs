//! An event tells what happened, how exactly that is known, and where sources differ.

use super::*;
use crate::drawn::{drawn, pages, squeezed};
use crate::view::inline::words;

#[test]
fn a_story_holds_all_that_the_record_does() {
    let mut disputes = 0;
    for (page, scope) in pages() {
        for event in page.events() {
            let drawn = drawn(story(event, "a theme", &[], &scope));
            let said = drawn.words();
            for line in [&event.why, &event.dispute].into_iter().flatten() {
                // A term in the line opens between its words.
                let first: String = words(line, &scope).split_whitespace().take(3).collect::<Vec<_>>().join(" ");
                assert!(said.contains(&first), "{}: {first}", event.id);
            }
            assert_eq!(drawn.count(".event-dispute"), usize::from(event.dispute.is_some()), "{}", event.id);
            assert_eq!(drawn.count(".event-moments"), usize::from(!event.later.is_empty()), "{}", event.id);
            assert!(drawn.texts(".event-actors").concat().ends_with("· a theme"), "{}", event.id);
            assert!(drawn.texts(".event-cite code").concat().contains(&squeezed(&event.title)), "{}", event.id);
            disputes += usize::from(event.dispute.is_some());
        }
    }
    assert!(disputes > 0, "no dispute was looked at");
}

#[test]
fn a_date_is_as_exact_as_its_source() {
    let (page, scope) = pages().find(|(page, _)| page.events().next().is_some()).expect("events");
    let event = page.events().next().expect("an event");
    let date = "2023-01".parse().expect("a month");
    let exact = Event { date, end: None, circa: false, ..event.clone() };
    let circa = Event { circa: true, ..exact.clone() };
    let long = Event { end: Some("2024".parse().expect("a year")), ..exact.clone() };
    let month = when(&exact, &scope);
    assert_eq!(month, format::date(date, scope.messages()));
    assert_ne!(when(&circa, &scope), month);
    let until = when(&long, &scope);
    assert!(until.contains(&month) && until.contains("2024"), "{until}");
    let drawn = drawn(dateline(&circa, &scope));
    assert_eq!(drawn.attributes("time", "datetime"), ["2023-01"], "machines get what the source says");
}

#[test]
fn a_list_names_each_event_once_and_the_way_to_its_timeline() {
    let mut seen = 0;
    for (page, scope) in pages() {
        for item in page.items() {
            let crate::model::Item::Events(list) = item else { continue };
            let drawn = drawn(event_list(list, &scope));
            let ids: Vec<String> = list.events.iter().map(|event| event.id.clone()).collect();
            assert_eq!(drawn.attributes("li.event", "id"), ids);
            assert_eq!(drawn.count(".event-all a"), usize::from(list.timeline.is_some()));
            seen += 1;
        }
    }
    assert!(seen > 0, "no list was looked at");
}
