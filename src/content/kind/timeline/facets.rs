//! What the events of a timeline can be filtered by.

use std::collections::BTreeMap;

use crate::content::facet::value;
use crate::content::library::{Edition, EventEntry};
use crate::model::{Facet, FacetValue, Kind};

/// An actor of fewer events than this is found by search, not by a filter of its own.
pub const ACTOR_EVENTS: usize = 4;

/// The filters of some events; values with most events first, eras by time.
pub fn facets(edition: &Edition, events: &[&EventEntry]) -> Vec<Facet> {
    let texts = &edition.texts.timelines;
    let named = |names: &BTreeMap<String, String>, has: &dyn Fn(&EventEntry, &str) -> bool| {
        let values = names.iter().map(|(id, label)| value(id, label, indices(events, |event| has(event, id))));
        values.filter(|value| !value.records.is_empty()).collect()
    };
    let mut actors: Vec<FacetValue> =
        named(&texts.actors, &|event, id| texts.actors.get(id).is_some_and(|name| event.event.actors.contains(name)));
    actors.retain(|actor| actor.records.len() >= ACTOR_EVENTS);
    actors.sort_by(|one, other| one.label.cmp(&other.label));
    let eras = texts.eras.iter().enumerate().map(|(index, era)| {
        let next = texts.eras.get(index + 1).map(|next| next.from);
        let is_in = |e: &EventEntry| e.event.date >= era.from && next.is_none_or(|next| e.event.date < next);
        value(&era.id, &era.label, indices(events, is_in))
    });
    let messages = &edition.messages;
    let kinds = [
        ("brief", messages.kind_brief(), Kind::Brief),
        ("background", messages.kind_background(), Kind::Background),
        ("since", messages.kind_since(), Kind::Since),
    ];
    let kinds = kinds.map(|(id, label, kind)| value(id, label, indices(events, |event| event.event.kind == kind)));
    let mut facets = vec![
        Facet {
            id: "theme".into(),
            values: named(&texts.themes, &|event, id| event.themes.iter().any(|own| own == id)),
        },
        Facet { id: "form".into(), values: named(&texts.forms, &|event, id| event.event.form == id) },
        Facet { id: "actor".into(), values: actors },
        Facet { id: "era".into(), values: eras.filter(|era| !era.records.is_empty()).collect() },
        Facet { id: "kind".into(), values: kinds.into_iter().filter(|kind| !kind.records.is_empty()).collect() },
    ];
    for facet in facets.iter_mut().filter(|facet| facet.id != "era") {
        facet.values.sort_by_key(|value| std::cmp::Reverse(value.records.len()));
    }
    facets
}

/// The indices of the events for which a condition holds.
pub fn indices(events: &[&EventEntry], is_in: impl Fn(&EventEntry) -> bool) -> Vec<u16> {
    (0..).zip(events).filter(|(_, event)| is_in(event)).map(|(index, _)| index).collect()
}
