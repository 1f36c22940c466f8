//! Documents of word processors: worksheet and answer sheet give nothing away, the key says everything.

use ai_partnership_explainer::model::{ClassFile, Task};
use roxmltree::Document;

use super::{packed, questions, right};

/// The paragraphs of a document.
fn paragraphs(file: ClassFile) -> Vec<String> {
    let files = packed(file);
    let (_, text) = files.iter().find(|(name, _)| name == "word/document.xml").expect("the document's text");
    let document = Document::parse(text).expect("XML");
    let words = |node: roxmltree::Node<'_, '_>| {
        node.descendants().filter(|own| own.tag_name().name() == "t").filter_map(|own| own.text()).collect::<String>()
    };
    document.descendants().filter(|own| own.tag_name().name() == "p").map(words).collect()
}

#[test]
fn worksheet_and_key_ask_every_question_in_order_and_only_the_key_answers() {
    let (sheet, key) = (paragraphs(ClassFile::Worksheet), paragraphs(ClassFile::AnswerKey));
    for (index, (_, question)) in questions().enumerate() {
        let asked = format!("{}. {}", index + 1, question.asks);
        for (name, paper) in [("worksheet", &sheet), ("key", &key)] {
            let times = paper.iter().filter(|line| line.starts_with(&asked)).count();
            assert_eq!(times, 1, "{name}: {asked}");
        }
        let rows = right(question);
        let said = |paper: &[String]| {
            let from = paper.iter().position(|line| line.starts_with(&asked)).expect("the question");
            let next = paper.iter().skip(from).position(|line| line.starts_with(&format!("{}. ", index + 2)));
            paper[from + 1..next.map_or(paper.len(), |next| from + next)].join("\n")
        };
        let (of_sheet, of_key) = (said(&sheet), said(&key));
        assert!(rows.iter().all(|row| of_key.contains(row)), "{}: {of_key}", question.id);
        match &question.task {
            // The right option stands there among the others.
            Task::Choice { options, .. } => assert!(options.iter().all(|own| of_sheet.contains(own)), "{of_sheet}"),
            _ => assert!(rows.iter().all(|row| !of_sheet.contains(row)), "{}: {of_sheet}", question.id),
        }
        assert!(!of_sheet.contains("https://"), "{}: {of_sheet}", question.id);
    }
}

#[test]
fn the_answer_sheet_has_a_row_and_marks_for_every_question() {
    let sheet = paragraphs(ClassFile::AnswerSheet);
    let marks: Vec<usize> =
        sheet.iter().filter_map(|line| line.rsplit_once(" / ").and_then(|(_, own)| own.parse().ok())).collect();
    let parts = |task: &Task| match task {
        Task::Choice { .. } | Task::Estimate { .. } => 1,
        Task::Ordering { events } => events.len(),
        Task::Matching { left, .. } => left.len(),
    };
    let expected: Vec<usize> = questions().map(|(_, own)| parts(&own.task)).collect();
    let (total, rows) = marks.split_last().expect("a total");
    assert_eq!(rows, expected);
    assert_eq!(*total, expected.iter().sum::<usize>());
    let answers = sheet.windows(2).filter(|two| two[1].starts_with('_') && two[1].contains(" / ")).map(|two| &two[0]);
    let is_blank = |cell: &&String| cell.chars().all(|sign| "_ ".contains(sign));
    // The line before the total is that of the last marks.
    assert_eq!(answers.filter(is_blank).count(), rows.len(), "a cell holds more than room to write");
}
