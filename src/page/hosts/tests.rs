//! Each system is described with what was read about it.

use super::*;
use crate::drawn::{drawn, pages, squeezed};
use crate::model::{Generated, Item, words_of_line};

#[test]
fn each_system_is_told_beside_the_builder_with_what_was_read_of_it() {
    let (page, scope) = pages()
        .find(|(page, _)| page.items().any(|item| matches!(item, Item::Generated(Generated::Builder))))
        .expect("the builder's page");
    let own = page.items().filter_map(|item| if let Item::Host(own) = item { Some(own) } else { None });
    let hosts: Vec<_> = own.collect();
    assert!(!hosts.is_empty());
    for own in hosts {
        let drawn = drawn(host(own, &scope));
        assert_eq!(drawn.texts("h3"), [squeezed(&own.name)]);
        let words = drawn.texts("dd");
        let told = [&own.does, &own.shows].map(|words| squeezed(&words_of_line(words)));
        assert_eq!([&words[0], &words[2]], [&told[0], &told[1]], "{}", own.name);
        assert_eq!(words[1], own.snippet.label(scope.messages()), "as the builder names it");
        let read: Vec<String> = own.pages.iter().map(|page| page.url.clone()).collect();
        assert_eq!(drawn.attributes("dd a[href^='https:']", "href"), read, "{}", own.name);
        assert!(words[3].contains(&own.pages[0].read.year().to_string()), "the day: {}", words[3]);
    }
}
