//! Addresses of the served and the single-file site: parsed, changed and written.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

fn served(path: &str, query: &str, fragment: &str) -> Address {
    Address::read("/explainer/", path, query, fragment)
}

/// The single-file site: the browser's path is the file's, and everything else is in the fragment.
fn in_one_file(fragment: &str) -> Address {
    Address::read(OFFLINE_BASE, "/home/reader/explainer.html", "", fragment)
}

fn pair(key: &str, value: &str) -> (String, String) {
    (key.to_owned(), value.to_owned())
}

#[test]
fn both_forms_hold_path_query_and_anchor() {
    let on_a_server = served("/explainer/icet/", "?present=3&from=mail", "#findings");
    let expect = Address {
        path: "/explainer/icet/".to_owned(),
        query: vec![pair("present", "3"), pair("from", "mail")],
        anchor: Some("findings".to_owned()),
    };
    assert_eq!(on_a_server, expect);
    assert_eq!(served("/explainer/icet/", "present=3&from=mail", "findings"), expect, "signs may be left out");
    let own = in_one_file("#/icet/?present=3&from=mail#findings");
    assert_eq!(own, Address { path: "#/icet/".to_owned(), ..expect });
}

#[test]
fn what_is_read_is_written_again() {
    for (path, query, fragment) in [
        ("/explainer/", "", ""),
        ("/explainer/icet/", "", "#findings"),
        ("/explainer/icet/", "?rd-spending=no-india.up-china", ""),
        ("/explainer/icet/", "?depth=short&notes&x=%2F%3D", "#a"),
    ] {
        assert_eq!(served(path, query, fragment).write(), format!("{path}{query}{fragment}"));
    }
    for address in ["#/", "#/icet/", "#/icet/#findings", "#/icet/?present=3-blank", "#/?depth=short&notes#a"] {
        assert_eq!(in_one_file(address).write(), address);
    }
}

#[test]
fn a_bare_fragment_of_the_site_in_one_file_is_a_place_on_the_cover() {
    assert_eq!(in_one_file(""), Address { path: OFFLINE_BASE.to_owned(), query: Vec::new(), anchor: None });
    assert_eq!(in_one_file("#answers").anchor.as_deref(), Some("answers"));
    assert_eq!(in_one_file("#answers").write(), "#/#answers");
    // The file's own query is not the site's.
    assert_eq!(Address::read(OFFLINE_BASE, "/explainer.html", "?depth=short", "#/icet/").write(), "#/icet/");
}

#[test]
fn rubbish_is_read_as_something() {
    for (query, pairs) in [
        ("?", vec![]),
        ("?&&&", vec![]),
        ("?=", vec![pair("", "")]),
        ("?a=b=c&a", vec![pair("a", "b=c"), pair("a", "")]),
        ("?%zz=%", vec![pair("%zz", "%")]),
    ] {
        assert_eq!(served("/", query, "").query, pairs, "{query}");
    }
    assert_eq!(served("", "", "##").anchor, None);
    assert_eq!(in_one_file("#/?#").write(), "#/");
    assert_eq!(in_one_file("#/icet/?a=b#c#d").anchor.as_deref(), Some("c#d"));
}

#[test]
fn settings_stand_in_it_unless_they_are_the_first_ones() {
    let chosen = Settings { depth: Depth::Short, numbers: Numbers::Crore, ..Settings::default() };
    let address = served("/explainer/icet/", "?depth=full&x=1&numbers=x", "#a");
    assert_eq!(address.clone().with_settings(chosen).write(), "/explainer/icet/?x=1&depth=short&numbers=crore#a");
    assert_eq!(address.with_settings(Settings::default()).write(), "/explainer/icet/?x=1#a");
    assert_eq!(in_one_file("#/icet/#a").with_settings(chosen).write(), "#/icet/?depth=short&numbers=crore#a");
}

#[test]
fn a_parameter_is_set_once_and_taken_out() {
    let mut address = served("/", "?a=1&b=2&a=3", "");
    assert_eq!(address.get("a"), Some("1"));
    address.set("a", Some("4"));
    assert_eq!((address.get("a"), address.write().as_str()), (Some("4"), "/?b=2&a=4"));
    address.set("b", None);
    address.set("c", None);
    address.set("notes", Some(""));
    assert_eq!((address.get("b"), address.write().as_str()), (None, "/?a=4&notes"));
}

#[test]
fn a_mistyped_path_leads_to_the_page_that_it_most_likely_means() {
    let names = ["history", "icet", "trust", "strengths", "value-chain", "people-and-rules"];
    let near = |path: &str| nearest(path, names.into_iter());
    for (typed, name) in [
        ("histroy", "history"),
        ("History/", "history"),
        ("trust/more", "trust"),
        ("valuechain", "value-chain"),
        ("people", "people-and-rules"),
        ("strengths-of-india", "strengths"),
        ("icét", "icet"),
    ] {
        assert_eq!(near(typed), Some(name), "{typed}");
    }
    // Two letters out of four are half of the word, which is no longer a typing error.
    for strange in ["", "/", "/history", "nothing-like-it", "icte", &"history".repeat(10)] {
        assert_eq!(near(strange), None, "{strange}");
    }
}

proptest! {
    #[test]
    fn any_address_is_read_and_what_is_read_is_written_again(
        path in "/[a-z/-]{0,12}",
        query in "\\??([a-z]{0,3}=?[a-zA-Z0-9.%+-]{0,6}&?){0,4}|[^#]{0,12}",
        fragment in "#?(/[a-z]{0,5}/?(\\?[a-z=&]{0,9})?(#[a-z-]{0,9})?|[^#]{0,12})",
    ) {
        // An empty pair is lost, which loses nothing.
        let whole = |mut address: Address| {
            address.query.retain(|(key, value)| !key.is_empty() || !value.is_empty());
            address
        };
        let on_a_server = whole(served(&path, &query, &fragment));
        let written = on_a_server.write();
        let (rest, anchor) = written.split_once('#').unwrap_or((&written, ""));
        let (below, asked) = rest.split_at(rest.find('?').unwrap_or(rest.len()));
        prop_assert_eq!(served(below, asked, anchor), on_a_server);
        // In the single-file site, what was written is read back unchanged.
        let own = whole(in_one_file(&fragment));
        prop_assert_eq!(in_one_file(&own.write()), own);
    }

    #[test]
    fn a_parameter_that_is_set_is_there_once(
        pairs in vec(("[a-c]", "[a-z0-9.-]{0,3}"), 0..6),
        name in "[a-c]",
        value in "[a-z0-9]{1,4}",
    ) {
        let query: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
        let mut address = served("/", &query.join("&"), "");
        address.set(&name, Some(&value));
        prop_assert_eq!(address.get(&name), Some(value.as_str()));
        prop_assert_eq!(address.query.iter().filter(|(key, _)| *key == name).count(), 1);
        let others = |list: &[(String, String)]| -> Vec<(String, String)> {
            list.iter().filter(|(key, _)| *key != name).cloned().collect()
        };
        prop_assert_eq!(others(&address.query), others(&pairs));
    }

    #[test]
    fn a_path_leads_to_a_name_that_is_not_far_or_nowhere(path in "\\PC{0,80}") {
        if let Some(found) = nearest(&path, ["history", "icet", "value-chain"].into_iter()) {
            prop_assert!(["history", "icet", "value-chain"].contains(&found));
        }
    }

    #[test]
    fn one_letter_too_many_is_a_typing_error(at in 0_usize..11, letter in "[a-z]") {
        let mut typed = "value-chain".to_owned();
        typed.insert_str(at, &letter);
        prop_assert_eq!(nearest(&typed, ["history", "icet", "value-chain"].into_iter()), Some("value-chain"));
    }
}
