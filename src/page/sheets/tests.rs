//! Worksheet and key hold the same questions; only the key answers them.

use super::*;
use crate::drawn::{drawn, pages};
use crate::model::Generated;

#[test]
fn both_ask_the_same_and_only_the_key_answers() {
    let mut asked = Vec::new();
    for (page, scope) in pages() {
        for own in page.generated() {
            let Generated::Sheets(list, form) = own else { continue };
            let drawn = drawn(sheets(list, *form, &scope));
            asked.push(drawn.attributes(".sheet-question", "id"));
            let all: Vec<&Question> = list.iter().flat_map(|sheet| &sheet.questions).collect();
            assert_eq!(asked.last().map(Vec::len), Some(all.len()), "{}", page.id());
            let numbers: Vec<String> = (1..=all.len()).map(|number| format!("{number}.")).collect();
            assert_eq!(drawn.texts(".sheet-number"), numbers, "counted through all steps");
            let said = drawn.texts(".sheet-question");
            for (question, said) in all.iter().zip(said) {
                let right = crate::drawn::drawn(right(question, &scope)).words();
                assert_eq!(said.contains(&right), *form == SheetForm::AnswerKey, "{}: {right}", question.id);
            }
        }
    }
    assert_eq!(asked.len(), 2, "a worksheet and a key");
    assert_eq!(asked[0], asked[1]);
}
