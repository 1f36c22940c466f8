//! The abstract is carried whole, and the short version is short.

mod support;

use std::collections::BTreeMap;

use ai_partnership_explainer::content::assemble;
use ai_partnership_explainer::model::{Block, Inline, Kind, Page, Role};

/// Reading speed that makes the short version a three-minute one, in words a minute.
const WORDS_A_MINUTE: usize = 240;

fn pages() -> Vec<Page> {
    let built = assemble(&support::library(), "", "/", "", false).expect("the pages are made");
    built.into_iter().next().expect("a language").pages
}

#[test]
fn every_sentence_of_the_abstract_is_carried_by_a_passage() {
    let library = support::library();
    let mut carried: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for page in &pages() {
        for statement in page.statements().filter(|s| s.kind == Kind::Brief && s.role == Role::Passage) {
            for sentence in &library.sentences {
                if statement.sentences.contains(sentence) {
                    carried.entry(sentence).or_default().push(statement.id.clone());
                }
            }
        }
    }
    println!("coverage of the abstract: {} of {} sentences", carried.len(), library.sentences.len());
    for (sentence, statements) in &carried {
        println!("  {sentence}: {}", statements.join(", "));
    }
    assert_eq!(library.sentences.len(), 17, "the abstract has seventeen sentences");
    assert_eq!(carried.len(), 17, "sentences without a passage");
}

#[test]
fn the_three_minute_version_takes_three_minutes() {
    // The pages of single recommendations are beside the way that the three-minute version takes.
    let steps = pages().into_iter().filter(|page| !page.id().contains('/')).collect::<Vec<_>>();
    let length: usize =
        steps.iter().flat_map(|page| page.answers.iter().chain(&page.findings)).map(|s| words(&s.blocks)).sum();
    println!("the three-minute version has {length} words");
    assert!(length <= 3 * WORDS_A_MINUTE, "{length} words take longer than three minutes");
}

#[test]
fn the_one_minute_version_takes_one_minute() {
    let pages = pages();
    let cover = pages.iter().find(|page| page.id() == "cover").expect("a cover");
    let length: usize = cover.statements().map(|s| words(&s.blocks)).sum();
    assert!((60..=WORDS_A_MINUTE).contains(&length), "{length} words");
}

fn words(blocks: &[Block]) -> usize {
    fn text(list: &[Inline]) -> String {
        list.iter()
            .map(|inline| match inline {
                Inline::Text(words) | Inline::Term(_, words) | Inline::Brief(_, words) | Inline::Fact(words) => {
                    words.clone()
                }
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Link(_, inner) => text(inner),
            })
            .collect()
    }
    let all = blocks.iter().map(|block| match block {
        Block::Paragraph(list) => text(list),
        Block::List(_, items) => items.iter().map(|item| text(item) + " ").collect(),
        Block::Code(_) => String::new(),
    });
    all.map(|text| text.split_whitespace().count()).sum()
}
