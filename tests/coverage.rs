//! The whole abstract is paraphrased, and the short version is short.

use crate::support::{BUILT, Copy};
use ai_partnership_explainer::model::{Block, Inline};

/// Reading speed at which the short version takes three minutes, in words per minute.
const WORDS_A_MINUTE: usize = 240;

#[test]
fn a_sentence_that_no_passage_paraphrases_is_reported() {
    let copy = Copy::new();
    copy.replace("brief.toml", "sentences = [", "sentences = [\n    \"p0.1\",");
    copy.append("en/abstract.toml", "\n[[sentence]]\nid = \"p0.1\"\ntold = \"A sentence of our own.\"\n");
    let report = copy.load().err().expect("a mistake").to_string();
    assert!(report.lines().any(|line| line.contains("no passage paraphrases `p0.1`")), "{report}");
}

#[test]
fn the_three_minute_version_takes_three_minutes() {
    // The pages of single recommendations are not on the route of the three-minute version.
    let steps = BUILT.pages.iter().filter(|page| !page.id().contains('/')).collect::<Vec<_>>();
    let length: usize =
        steps.iter().flat_map(|page| page.answers.iter().chain(&page.findings)).map(|s| words(&s.blocks)).sum();
    println!("the three-minute version has {length} words");
    assert!(length <= 3 * WORDS_A_MINUTE, "{length} words take longer than three minutes");
}

#[test]
fn the_one_minute_version_takes_one_minute() {
    let cover = BUILT.pages.iter().find(|page| page.id() == "cover").expect("a cover");
    let length: usize = cover.statements().map(|s| words(&s.blocks)).sum();
    assert!((60..=WORDS_A_MINUTE).contains(&length), "{length} words");
}

fn words(blocks: &[Block]) -> usize {
    fn text(list: &[Inline]) -> String {
        list.iter()
            .map(|inline| match inline {
                Inline::Text(words) | Inline::Term { words, .. } | Inline::Brief(_, words) | Inline::Fact(words) => {
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
