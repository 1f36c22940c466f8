//! One question as a QTI 2.1 item: the right answer, the question, the scoring, the reason.
//!
//! The standard's own response-processing templates are used where possible, because not every platform supports
//! others.

use std::io;

use crate::model::{Decimal, Site, Task};
use crate::prerender::classroom::bank::{BankItem, tolerance};
use crate::prerender::classroom::feedback;
use crate::prerender::classroom::xml::{self, Xml};

/// The namespace of items and tests.
pub const QTI: &str = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const RESPONSE: &str = "RESPONSE";
const FEEDBACK: &str = "FEEDBACK";
const REASON: &str = "reason";
const TEMPLATES: &str = "http://www.imsglobal.org/question/qti_v2p1/rptemplates";

/// Writes the item.
pub fn write(xml: &mut Xml, item: &BankItem<'_>, site: &Site) -> io::Result<()> {
    let id = &item.question.id;
    let attributes = [
        ("xmlns", QTI),
        ("identifier", id),
        ("title", id),
        ("adaptive", "false"),
        ("timeDependent", "false"),
        ("xml:lang", item.language),
    ];
    xml::within(xml, "assessmentItem", &attributes, |xml| {
        right(xml, item)?;
        outcome(xml, "SCORE", "float", "0")?;
        // After answering, the reason is shown whatever the answer was: nothing changes this outcome.
        outcome(xml, FEEDBACK, "identifier", REASON)?;
        xml::within(xml, "itemBody", &[], |xml| body(xml, item))?;
        processing(xml, &item.question.task)?;
        let shown = [("outcomeIdentifier", FEEDBACK), ("identifier", REASON), ("showHide", "show")];
        xml::within(xml, "modalFeedback", &shown, |xml| feedback::paragraphs(xml, item, site))
    })
}

/// The right answer.
fn right(xml: &mut Xml, item: &BankItem<'_>) -> io::Result<()> {
    let (cardinality, sort, values) = match &item.question.task {
        Task::Choice { right, .. } => ("single", "identifier", vec![name("option", *right)]),
        task @ Task::Ordering { .. } => {
            ("ordered", "identifier", task.order().into_iter().map(|at| name("event", at)).collect())
        }
        Task::Matching { pairs, .. } => {
            let pairs = pairs.iter().enumerate();
            let named = |(left, right): (usize, &usize)| format!("{} {}", name("left", left), name("right", *right));
            ("multiple", "directedPair", pairs.map(named).collect())
        }
        Task::Estimate { value, .. } => ("single", "float", vec![value.to_string()]),
    };
    let declared = [("identifier", RESPONSE), ("cardinality", cardinality), ("baseType", sort)];
    xml::within(xml, "responseDeclaration", &declared, |xml| {
        xml::within(xml, "correctResponse", &[], |xml| {
            values.iter().try_for_each(|value| xml::text(xml, "value", &[], value))
        })?;
        if !matches!(item.question.task, Task::Matching { .. }) {
            return Ok(());
        }
        // A point per pair.
        xml::within(xml, "mapping", &[("defaultValue", "0")], |xml| {
            values.iter().try_for_each(|pair| xml::empty(xml, "mapEntry", &[("mapKey", pair), ("mappedValue", "1")]))
        })
    })
}

fn outcome(xml: &mut Xml, name: &str, sort: &str, value: &str) -> io::Result<()> {
    let declared = [("identifier", name), ("cardinality", "single"), ("baseType", sort)];
    xml::within(xml, "outcomeDeclaration", &declared, |xml| {
        xml::within(xml, "defaultValue", &[], |xml| xml::text(xml, "value", &[], value))
    })
}

/// The question and its interaction.
fn body(xml: &mut Xml, item: &BankItem<'_>) -> io::Result<()> {
    let asks = &item.question.asks;
    let answered = ("responseIdentifier", RESPONSE);
    match &item.question.task {
        Task::Choice { options, .. } => {
            let choice = [answered, ("shuffle", "true"), ("maxChoices", "1")];
            xml::within(xml, "choiceInteraction", &choice, |xml| {
                xml::text(xml, "prompt", &[], asks)?;
                let mut options = options.iter().enumerate();
                options.try_for_each(|(at, words)| {
                    xml::text(xml, "simpleChoice", &[("identifier", &name("option", at))], words)
                })
            })
        }
        Task::Ordering { events } => xml::within(xml, "orderInteraction", &[answered, ("shuffle", "false")], |xml| {
            xml::text(xml, "prompt", &[], asks)?;
            let mut events = events.iter().enumerate();
            events.try_for_each(|(at, (words, _))| {
                xml::text(xml, "simpleChoice", &[("identifier", &name("event", at))], words)
            })
        }),
        Task::Matching { left, right, .. } => {
            let pairs = left.len().to_string();
            let matching = [answered, ("shuffle", "false"), ("maxAssociations", &pairs)];
            xml::within(xml, "matchInteraction", &matching, |xml| {
                xml::text(xml, "prompt", &[], asks)?;
                fellows(xml, "left", left)?;
                fellows(xml, "right", right)
            })
        }
        Task::Estimate { .. } => {
            xml::text(xml, "p", &[], asks)?;
            xml::within(xml, "p", &[], |xml| {
                item.hint.iter().try_for_each(|hint| xml::words(xml, &format!("{hint} ")))?;
                xml::empty(xml, "textEntryInteraction", &[answered, ("expectedLength", "10")])
            })
        }
    }
}

/// One side of a matching.
fn fellows(xml: &mut Xml, side: &str, list: &[String]) -> io::Result<()> {
    xml::within(xml, "simpleMatchSet", &[], |xml| {
        let mut list = list.iter().enumerate();
        list.try_for_each(|(at, words)| {
            let own = [("identifier", &*name(side, at)), ("matchMax", "1")];
            xml::text(xml, "simpleAssociableChoice", &own, words)
        })
    })
}

/// How points are awarded.
fn processing(xml: &mut Xml, task: &Task) -> io::Result<()> {
    let template = match task {
        Task::Choice { .. } | Task::Ordering { .. } => "match_correct",
        Task::Matching { .. } => "map_response",
        Task::Estimate { value, near_percent, .. } => return near(xml, tolerance(*value, *near_percent)),
    };
    xml::empty(xml, "responseProcessing", &[("template", &format!("{TEMPLATES}/{template}"))])
}

/// A point for a number that is close enough, for which there is no template.
fn near(xml: &mut Xml, tolerance: Decimal) -> io::Result<()> {
    let variable = [("identifier", RESPONSE)];
    xml::within(xml, "responseProcessing", &[], |xml| {
        xml::within(xml, "responseCondition", &[], |xml| {
            xml::within(xml, "responseIf", &[], |xml| {
                let equal = [("toleranceMode", "absolute"), ("tolerance", &*format!("{tolerance} {tolerance}"))];
                xml::within(xml, "equal", &equal, |xml| {
                    xml::empty(xml, "variable", &variable)?;
                    xml::empty(xml, "correct", &variable)
                })?;
                xml::within(xml, "setOutcomeValue", &[("identifier", "SCORE")], |xml| {
                    xml::text(xml, "baseValue", &[("baseType", "float")], "1")
                })
            })
        })
    })
}

/// The identifier of an option within its item.
fn name(side: &str, at: usize) -> String {
    format!("{side}-{}", at + 1)
}
