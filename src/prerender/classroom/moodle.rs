//! The questions as Moodle XML, which carries more than GIFT: ids, tags, links in reasons.
//!
//! Moodle supports ordering only with a question type that older versions lack, so each event is matched with its
//! position.

use std::io;

use super::bank::{BankItem, QuestionBank, tolerance};
use super::feedback;
use super::xml::{self, Xml};
use crate::model::{Site, Task};

/// The format attribute of a text.
const HTML: xml::Attributes<'static> = &[("format", "html")];

/// The file.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn file(bank: &QuestionBank<'_>) -> io::Result<Vec<u8>> {
    let site = bank.site;
    xml::document(|xml| {
        xml::within(xml, "quiz", &[], |xml| {
            for section in &bank.sections {
                xml::within(xml, "question", &[("type", "category")], |xml| {
                    told(xml, "category", &[], &section.category(site))
                })?;
                section.items.iter().try_for_each(|item| question(xml, item, site))?;
            }
            Ok(())
        })
    })
}

fn question(xml: &mut Xml, item: &BankItem<'_>, site: &Site) -> io::Result<()> {
    let own = item.question;
    let sort = match own.task {
        Task::Choice { .. } => "multichoice",
        Task::Ordering { .. } | Task::Matching { .. } => "matching",
        Task::Estimate { .. } => "numerical",
    };
    xml::within(xml, "question", &[("type", sort)], |xml| {
        told(xml, "name", &[], &own.id)?;
        let asks = xml::fragment(|xml| {
            xml::text(xml, "p", &[], &own.asks)?;
            item.hint.iter().try_for_each(|hint| xml::text(xml, "p", &[], hint))
        })?;
        told(xml, "questiontext", HTML, &asks)?;
        told(xml, "generalfeedback", HTML, &xml::fragment(|xml| feedback::paragraphs(xml, item, site))?)?;
        xml::text(xml, "defaultgrade", &[], &item.points.to_string())?;
        xml::text(xml, "hidden", &[], "0")?;
        xml::text(xml, "idnumber", &[], &own.id)?;
        answers(xml, item)?;
        xml::within(xml, "tags", &[], |xml| told(xml, "tag", &[], item.tag()))
    })
}

fn answers(xml: &mut Xml, item: &BankItem<'_>) -> io::Result<()> {
    let setting = |xml: &mut Xml, name: &str, value: &str| xml::text(xml, name, &[], value);
    match &item.question.task {
        Task::Choice { options, right } => {
            setting(xml, "single", "true")?;
            setting(xml, "shuffleanswers", "true")?;
            setting(xml, "answernumbering", "abc")?;
            for (at, words) in options.iter().enumerate() {
                let fraction = if at == *right { "100" } else { "0" };
                xml::within(xml, "answer", &[("fraction", fraction), ("format", "html")], |xml| {
                    xml::text(xml, "text", &[], &xml::fragment(|xml| xml::text(xml, "p", &[], words))?)
                })?;
            }
            Ok(())
        }
        Task::Ordering { .. } | Task::Matching { .. } => {
            setting(xml, "shuffleanswers", "true")?;
            for pair in item.pairs() {
                let left = xml::fragment(|xml| xml::text(xml, "p", &[], &pair.left))?;
                xml::within(xml, "subquestion", HTML, |xml| {
                    xml::text(xml, "text", &[], &left)?;
                    told(xml, "answer", &[], &pair.right)
                })?;
            }
            Ok(())
        }
        Task::Estimate { value, near_percent, .. } => {
            xml::within(xml, "answer", &[("fraction", "100"), ("format", "moodle_auto_format")], |xml| {
                setting(xml, "text", &value.to_string())?;
                setting(xml, "tolerance", &tolerance(*value, *near_percent).to_string())
            })?;
            // No unit is asked for: the hint gives it.
            setting(xml, "unitgradingtype", "0")?;
            setting(xml, "showunits", "3")
        }
    }
}

/// An element with a text, as the format wants it: the text is in an element of its own.
fn told(xml: &mut Xml, name: &str, attributes: xml::Attributes<'_>, words: &str) -> io::Result<()> {
    xml::within(xml, name, attributes, |xml| xml::text(xml, "text", &[], words))
}
