//! Running text as readers and translators see it.

use super::*;
use crate::drawn::{drawn, pages, squeezed};
use crate::model::{BRIEF, Statement};

fn facts(blocks: &[Block]) -> Vec<&str> {
    fn of_line<'a>(line: &'a [Inline], found: &mut Vec<&'a str>) {
        for inline in line {
            match inline {
                Inline::Fact(id) => found.push(id),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => of_line(inner, found),
                Inline::Text(_) | Inline::Term { .. } | Inline::Brief(..) => {}
            }
        }
    }
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Paragraph(line) => of_line(line, &mut found),
            Block::List(_, items) => items.iter().for_each(|line| of_line(line, &mut found)),
            Block::Code(_) => {}
        }
    }
    found
}

#[test]
fn every_number_can_be_read_by_machines_and_is_left_by_translators() {
    let mut seen = 0;
    for (page, scope) in pages() {
        for Statement { id, blocks: text, .. } in page.statements() {
            let drawn = drawn(blocks(text, &scope));
            let own: Vec<&Fact> = facts(text).into_iter().filter_map(|id| scope.page.fact(id)).collect();
            let values: Vec<String> = own.iter().map(|fact| fact.value.to_string()).collect();
            // Definitions open in place and hold numbers of their own.
            let selector = "data.number:not(.definition data)";
            assert_eq!(drawn.attributes(selector, "value"), values, "{id}");
            let words: Vec<String> =
                own.iter().map(|fact| squeezed(&format::fact(fact, scope.format_context()))).collect();
            assert_eq!(drawn.texts(selector), words, "{id}");
            assert!(drawn.attributes(selector, "translate").iter().all(|own| own == "no"), "{id}");
            seen += own.len();
        }
    }
    assert!(seen > 0, "no number was looked at");
}

#[test]
fn a_number_that_another_system_writes_otherwise_says_how() {
    let mut seen = 0;
    for (_, scope) in pages() {
        for fact in &scope.page.facts {
            let said = |numbers| format::fact(fact, FormatContext { messages: scope.messages(), numbers });
            let drawn = drawn(number(fact, &scope));
            let published = said(Numbers::Published);
            for (attribute, numbers) in [("data-million", Numbers::Million), ("data-crore", Numbers::Crore)] {
                let other = said(numbers);
                let expected = if other == published { String::new() } else { other };
                seen += usize::from(!expected.is_empty());
                assert_eq!(drawn.attributes("data", attribute), [expected], "{}", fact.id);
            }
        }
    }
    assert!(seen > 0, "no number is written otherwise");
}

#[test]
fn a_term_opens_in_place_to_its_definition_and_sources() {
    let mut seen = 0;
    for (_, scope) in pages() {
        for term in &scope.page.terms {
            let words = vec![
                Inline::Text("about ".to_owned()),
                Inline::Term { id: term.id.clone(), words: "the word".to_owned() },
            ];
            let drawn = drawn(blocks(&[Block::Paragraph(words)], &scope));
            assert_eq!(drawn.texts("summary"), ["the word"]);
            assert_eq!(drawn.count("p"), 0, "{}: a parser would end the paragraph before the term", term.id);
            assert_eq!(drawn.texts(".definition strong")[0], squeezed(&term.term));
            assert_eq!(drawn.count(".definition-sources > span"), term.citations.len(), "{}", term.id);
            seen += 1;
        }
    }
    assert!(seen > 0, "no term was looked at");
}

#[test]
fn a_link_leads_below_the_base_and_words_about_the_brief_to_its_sentence() {
    let (_, scope) = pages().next().expect("a page");
    let target = Target { page: scope.site.pages[1].id.clone(), anchor: Some("here".to_owned()) };
    let line = [
        Inline::Link(target.clone(), vec![Inline::Text("a way".to_owned())]),
        Inline::Brief(vec!["p4.2".to_owned()], "the brief".to_owned()),
        Inline::Brief(vec![ALL_SENTENCES.to_owned()], "all of it".to_owned()),
    ];
    let drawn = drawn(inlines(&line, &scope));
    let base = &scope.site.base;
    assert_eq!(
        drawn.attributes("a", "href"),
        [format!("{base}{}/#here", target.page), format!("{base}{BRIEF}/#p4.2"), format!("{base}{BRIEF}/"),]
    );
}
