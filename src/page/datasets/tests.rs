//! The page tells a newcomer what they need to know about every table: how many rows, on which terms, what each column
//! means.

use std::rc::Rc;

use super::*;
use crate::drawn::{drawn, pages, squeezed};
use crate::model::{Dataset, Generated, Item, OFFLINE_BASE, Site, words_of_line};

fn entries() -> impl Iterator<Item = (&'static DatasetEntry, Scope)> {
    pages().flat_map(|(page, scope)| {
        let own = page.items().filter_map(|item| if let Item::Dataset(own) = item { Some(&**own) } else { None });
        own.map(move |own| (own, scope.clone()))
    })
}

#[test]
fn each_table_is_told_with_its_rows_terms_and_columns() {
    assert_eq!(entries().count(), Dataset::ALL.len());
    for (own, scope) in entries() {
        let made = DataFile { name: format!("{}.csv", own.dataset.name()), bytes: 12_001 };
        let drawn = drawn(dataset(&DatasetEntry { files: vec![made.clone()], ..own.clone() }, &scope));
        assert_eq!(drawn.attributes("h3", "id"), [own.dataset.name()]);
        assert!(drawn.texts("h3")[0].contains(&own.row_count.to_string()), "{}", own.title);
        let names: Vec<&str> = own.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(drawn.texts("dt"), names);
        let meanings: Vec<String> =
            own.columns.iter().map(|column| squeezed(&words_of_line(&column.meaning))).collect();
        assert_eq!(drawn.texts("dd"), meanings);
        let address = format!("/explainer/{}/{}", scope.page.id, made.name);
        assert_eq!(drawn.attributes(".dataset-files a", "href"), [address]);
        assert!(drawn.texts(".dataset-files li")[0].contains("13 "), "the size is rounded up");
        let ways: Vec<String> = own.left_out.iter().map(|way| format!("/explainer/{}/", way.page)).collect();
        assert_eq!(drawn.attributes(".ways a", "href"), ways);
        assert_eq!(drawn.words().contains(scope.messages().data_left_out()), !ways.is_empty(), "{}", own.title);
    }
}

#[test]
fn the_terms_are_named_once_each() {
    let (_, scope) = pages().next().expect("a page");
    let (own, many) = entries().map(|(own, _)| own).partition::<Vec<_>, _>(|own| own.terms.len() == 1);
    assert!(!own.is_empty() && !many.is_empty());
    for own in own.iter().chain(&many) {
        let words = terms(&own.terms, scope.messages());
        for name in own.terms.iter().filter_map(|own| own.licence()) {
            assert_eq!(words.matches(name).count(), 1, "{words}");
        }
    }
}

#[test]
fn the_site_in_one_file_says_where_the_files_are() {
    let mut found = pages().filter(|(page, _)| page.generated().any(|own| matches!(own, Generated::DataPackage(_))));
    let (_, scope) = found.next().expect("the page of the data");
    let says = |scope: &Scope| {
        drawn(data_package(&DataPackage::default(), scope)).words().contains(scope.messages().data_offline())
    };
    assert!(!says(&scope));
    let site = Site { base: OFFLINE_BASE.to_owned(), ..(*scope.site).clone() };
    assert!(says(&Scope { site: Rc::new(site), ..scope }));
}
