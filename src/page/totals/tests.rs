//! The table counts each source once by kind and country, and links to the sources counted.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::{AllSources, Facet, Generated, Page};

fn counted() -> (&'static Totals, Scope) {
    let of = |page: &'static Page| {
        page.generated().find_map(|own| if let Generated::Totals(own) = own { Some(own) } else { None })
    };
    pages().find_map(|(page, scope)| Some((of(page)?, scope))).expect("a page with the totals")
}

fn listed() -> &'static AllSources {
    pages().find_map(|(page, _)| page.sources()).expect("a page of all sources")
}

/// The sources in the list with a facet value.
fn records(facet: &str, value: &str) -> Vec<u16> {
    let facets: Vec<&Facet> = listed().list.facets.iter().filter(|own| own.id == facet).collect();
    let values = facets.into_iter().flat_map(|own| &own.values);
    values.filter(|own| own.id == value).flat_map(|own| own.records.clone()).collect()
}

#[test]
fn every_number_is_that_of_the_sources_which_the_filters_leave() {
    let (totals, _) = counted();
    let sources = usize::from(totals.sources);
    assert_eq!(listed().list.sources.len(), sources, "the list holds what is counted");
    assert_eq!(records("weak", "yes").len(), usize::from(totals.weak));
    for (facet, groups) in [("publisher", &totals.kinds), ("country", &totals.countries)] {
        assert_eq!(groups.iter().map(|own| usize::from(own.count)).sum::<usize>(), sources, "each counts once");
        assert_eq!(groups.iter().map(|own| own.weak).sum::<u16>(), totals.weak);
        for own in groups {
            let found = records(facet, &own.id);
            assert_eq!(found.len(), usize::from(own.count), "{facet} {}", own.id);
            let weak = records("weak", "yes");
            assert_eq!(found.iter().filter(|at| weak.contains(at)).count(), usize::from(own.weak), "{}", own.id);
        }
    }
    for (kind, cells) in totals.kinds.iter().zip(&totals.cells) {
        let of_kind = records("publisher", &kind.id);
        for (country, count) in totals.countries.iter().zip(cells) {
            let both = records("country", &country.id).into_iter().filter(|at| of_kind.contains(at)).count();
            assert_eq!(both, usize::from(*count), "{} of {}", kind.id, country.id);
        }
    }
}

#[test]
fn the_table_has_a_row_for_each_kind_with_its_numbers_and_a_bar_as_long_as_they_are() {
    let (own, scope) = counted();
    let drawn = drawn(totals(own, &scope));
    let rows = drawn.all("tbody tr");
    assert_eq!(rows.len(), own.kinds.len());
    for ((row, kind), cells) in rows.into_iter().zip(&own.kinds).zip(&own.cells) {
        let of =
            |selector: &str| row.select(&scraper::Selector::parse(selector).expect("a selector")).collect::<Vec<_>>();
        let numbers: Vec<u16> = of("td").into_iter().filter_map(|cell| crate::drawn::text(cell).parse().ok()).collect();
        assert_eq!(numbers, [cells.as_slice(), &[kind.count, kind.weak]].concat(), "{}", kind.id);
        let widths = of("rect").into_iter().filter_map(|part| part.attr("width")?.parse::<u16>().ok());
        assert_eq!(widths.sum::<u16>(), kind.count, "{}", kind.id);
    }
    let links = drawn.attributes("table a", "href");
    let lists = format!("{}?{SOURCES}=", scope.site.path(SOURCES));
    assert!(!links.is_empty() && links.iter().all(|own| own.starts_with(&lists)), "{links:?}");
    for value in ["one", "weak"] {
        let way = scope.site.asked_path(CLAIMS, &[("sources", value)]);
        assert!(drawn.attributes("p a", "href").contains(&way), "{way}");
    }
}
