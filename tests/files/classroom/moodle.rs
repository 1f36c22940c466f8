//! Moodle XML, read by a parser that did not write it.

use std::collections::BTreeMap;

use ai_partnership_explainer::model::{ClassFile, Task};
use roxmltree::{Document, Node};

use super::{address_of_ground, ends, pairs, questions, text};

/// The child of a name.
fn child<'a>(node: Node<'a, 'a>, name: &str) -> Node<'a, 'a> {
    node.children().find(|own| own.has_tag_name(name)).unwrap_or_else(|| panic!("no {name} in {:?}", node.tag_name()))
}

/// What an element says, as a browser shows it.
fn said(node: Node<'_, '_>) -> String {
    let html = child(node, "text").text().unwrap_or_default();
    scraper::Html::parse_fragment(html).root_element().text().collect::<String>()
}

#[test]
fn every_question_stands_once_with_its_right_answer_and_its_reason() {
    let file = text(ClassFile::MoodleXml);
    let document = Document::parse(&file).expect("XML");
    let mut read = BTreeMap::new();
    for node in document.root_element().children().filter(|own| own.has_tag_name("question")) {
        if node.attribute("type") != Some("category") {
            let id = child(node, "idnumber").text().expect("an id");
            assert_eq!(said(child(node, "name")), id);
            assert!(read.insert(id, node).is_none(), "{id} stands twice");
        }
    }
    for (step, question) in questions() {
        let id = &question.id;
        let node = read.remove(id.as_str()).unwrap_or_else(|| panic!("{id} is missing"));
        assert!(said(child(node, "questiontext")).starts_with(&question.asks), "{id}");
        let feedback = child(child(node, "generalfeedback"), "text").text().expect("feedback");
        assert!(feedback.contains(&format!("href=\"{}\"", address_of_ground(step, question))), "{id}: {feedback}");
        let answers = || node.children().filter(|own| own.has_tag_name("answer"));
        match &question.task {
            Task::Choice { options, right } => {
                assert_eq!(node.attribute("type"), Some("multichoice"), "{id}");
                assert_eq!(answers().map(said).collect::<Vec<_>>(), *options, "{id}");
                let full: Vec<usize> = answers()
                    .enumerate()
                    .filter(|(_, own)| own.attribute("fraction") == Some("100"))
                    .map(|(at, _)| at)
                    .collect();
                assert_eq!(full, [*right], "{id}");
            }
            Task::Ordering { .. } | Task::Matching { .. } => {
                assert_eq!(node.attribute("type"), Some("matching"), "{id}");
                let pieces = node.children().filter(|own| own.has_tag_name("subquestion"));
                let mut shown: Vec<_> = pieces.map(|own| (said(own), said(child(own, "answer")))).collect();
                let mut expected = pairs(&question.task);
                shown.sort();
                expected.sort();
                assert_eq!(shown, expected, "{id}");
            }
            Task::Estimate { value, near_percent, .. } => {
                assert_eq!(node.attribute("type"), Some("numerical"), "{id}");
                let answer = answers().next().expect("an answer");
                let number =
                    |name| child(answer, name).text().and_then(|own| own.parse::<f64>().ok()).expect("a number");
                let (number, near) = (number("text"), number("tolerance"));
                let [low, high] = ends(value.to_f64(), *near_percent);
                assert!((number - near - low).abs() < 1e-6 && (number + near - high).abs() < 1e-6, "{id}");
            }
        }
    }
    assert!(read.is_empty(), "questions of nobody: {:?}", read.keys());
}
