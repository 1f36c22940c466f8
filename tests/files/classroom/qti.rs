//! QTI 2.1: the package is whole, and every item declares the right answer.

use std::collections::BTreeMap;

use ai_partnership_explainer::model::{ClassFile, Question, Task};
use roxmltree::{Document, Node};

use super::{address_of_ground, ends, packed, pairs, questions};

/// All elements of a name.
fn all<'a>(node: Node<'a, 'a>, name: &str) -> Vec<Node<'a, 'a>> {
    node.descendants().filter(|own| own.tag_name().name() == name).collect()
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|own| if own.is_text() { own.text() } else { None }).collect::<String>()
}

#[test]
fn the_manifest_names_every_file_and_the_test_every_item() {
    let files: BTreeMap<String, String> = packed(ClassFile::Qti).into_iter().collect();
    let manifest = Document::parse(&files["imsmanifest.xml"]).expect("XML");
    let mut named: Vec<&str> =
        all(manifest.root_element(), "file").iter().filter_map(|own| own.attribute("href")).collect();
    named.push("imsmanifest.xml");
    named.sort_unstable();
    assert_eq!(named, files.keys().map(String::as_str).collect::<Vec<_>>());
    let test = Document::parse(&files["test.xml"]).expect("XML");
    let items: Vec<&str> =
        all(test.root_element(), "assessmentItemRef").iter().filter_map(|own| own.attribute("identifier")).collect();
    assert_eq!(items, questions().map(|(_, own)| own.id.as_str()).collect::<Vec<_>>());
    assert_eq!(files.len(), items.len() + 2);
}

#[test]
fn every_item_declares_the_right_answer_and_gives_the_reason() {
    let files: BTreeMap<String, String> = packed(ClassFile::Qti).into_iter().collect();
    for (step, question) in questions() {
        let file = &files[&format!("items/{}.xml", question.id)];
        let document = Document::parse(file).expect("XML");
        let item = document.root_element();
        assert_eq!(item.attribute("identifier"), Some(question.id.as_str()));
        assert!(words(all(item, "itemBody")[0]).contains(&question.asks), "{}", question.id);
        let links: Vec<&str> =
            all(all(item, "modalFeedback")[0], "a").iter().filter_map(|own| own.attribute("href")).collect();
        assert!(links.contains(&address_of_ground(step, question).as_str()), "{}: {links:?}", question.id);
        answered(item, question);
    }
}

fn answered(item: Node<'_, '_>, question: &Question) {
    let id = &question.id;
    let right: Vec<String> = all(all(item, "correctResponse")[0], "value").into_iter().map(words).collect();
    let named = |name: &str| {
        let piece = item.descendants().find(|own| own.is_element() && own.attribute("identifier") == Some(name));
        words(piece.unwrap_or_else(|| panic!("{id}: no piece {name}")))
    };
    match &question.task {
        Task::Choice { options, right: expected } => {
            assert_eq!(right.iter().map(|own| named(own)).collect::<Vec<_>>(), [options[*expected].clone()], "{id}");
            assert_eq!(all(item, "simpleChoice").len(), options.len(), "{id}");
        }
        Task::Ordering { .. } => {
            let expected: Vec<String> = pairs(&question.task).into_iter().map(|(title, _)| title).collect();
            assert_eq!(right.iter().map(|own| named(own)).collect::<Vec<_>>(), expected, "{id}");
        }
        Task::Matching { .. } => {
            let pair = |own: &String| {
                let (left, right) = own.split_once(' ').expect("a pair");
                (named(left), named(right))
            };
            assert_eq!(right.iter().map(pair).collect::<Vec<_>>(), pairs(&question.task), "{id}");
            assert_eq!(all(item, "mapEntry").len(), right.len(), "{id}: a point for each pair");
        }
        Task::Estimate { value, near_percent, .. } => {
            let number: f64 = right[0].parse().expect("a number");
            let near: f64 = all(item, "equal")[0]
                .attribute("tolerance")
                .and_then(|own| own.split(' ').next()?.parse().ok())
                .expect("a tolerance");
            let [low, high] = ends(value.to_f64(), *near_percent);
            assert!((number - near - low).abs() < 1e-6 && (number + near - high).abs() < 1e-6, "{id}");
        }
    }
}
