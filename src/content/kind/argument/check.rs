//! Checks the argument map: each node is a statement with the right role, in words that the statement contains; each
//! arrow joins roles that may be joined; nothing is isolated, and no argument rests on itself.

use std::collections::BTreeMap;

use super::cycle::cycle;
use super::record::{ArrowRecord, NodeRecord};
use super::told::statements;
use crate::content::foreign::is_foreign;
use crate::content::kind::RecordKind;
use crate::content::library::{Edition, Library};
use crate::content::location::Located;
use crate::content::runs::first_copied;
use crate::content::spelling::nearest;
use crate::content::{Problems, markdown};
use crate::model::{ArgumentRole, Kind, Role, Statement};

/// Maximum characters of a label: longer ones would not fit a box of the drawing.
const LABEL_CHARS: usize = 64;

/// A field that breaks a rule, and how.
struct Broken {
    field: &'static str,
    message: String,
}

fn broken(field: &'static str, message: impl Into<String>) -> Broken {
    Broken { field, message: message.into() }
}

/// Reports everything that breaks a rule in the nodes of a language's own file.
pub fn check(library: &Library, edition: &Edition, problems: &mut Problems) {
    let said: BTreeMap<&str, &Statement> =
        statements(library, edition).map(|own| (own.statement.id.as_str(), own.statement)).collect();
    let nodes = &edition.texts.argument;
    let before = problems.count();
    let mut ids: BTreeMap<&str, usize> = BTreeMap::new();
    for Located { place, value } in nodes.iter().filter(|own| !is_foreign(&own.place, edition)) {
        let mut note = |own: Broken| problems.note(&place.file, place.line, own.field, own.message);
        if let Some(line) = ids.insert(value.id.get_ref(), place.line) {
            note(broken("id", format!("`{}` is already in line {line}", value.id.get_ref())));
        }
        label(library, value).into_iter().for_each(&mut note);
        match said.get(value.statement.as_str()) {
            Some(statement) => part(library, value, statement).into_iter().for_each(&mut note),
            None => {
                problems.unknown(place, "statement", RecordKind::Statement, &value.statement, said.keys().copied());
            }
        }
        for id in value.targets().filter(|id| !nodes.iter().any(|own| own.value.id.get_ref() == id)) {
            let field = if value.answers.as_deref() == Some(id) { "answers" } else { "leads_to" };
            let known = nodes.iter().map(|own| own.value.id.get_ref().as_str());
            problems.unknown(place, field, RecordKind::Node, id, known);
        }
        for Broken { field, message } in arrows(library, nodes, value) {
            problems.note(&place.file, place.line, field, message);
        }
    }
    // Isolated nodes and cycles may only be the result of another mistake.
    if problems.count() == before {
        alone(nodes, problems);
        if let Some((place, path)) = cycle(nodes) {
            let message = format!("the argument rests on itself: {}", path.join(" → "));
            problems.note(&place.file, place.line, "id", message);
        }
    }
}

/// What is wrong with a label.
fn label(library: &Library, node: &NodeRecord) -> Vec<Broken> {
    let (label, length) = (&node.label, node.label.chars().count());
    let mut all = Vec::new();
    if !(1..=LABEL_CHARS).contains(&length) {
        all.push(broken("label", format!("has {length} characters; 1 to {LABEL_CHARS} fit in a box")));
    }
    if label.contains("](") {
        all.push(broken("label", format!("“{label}” contains a link; a label is plain words")));
    }
    if let Some(run) = first_copied(label, &library.runs) {
        all.push(broken("label", format!("these words are the abstract's own: “{run}”")));
    }
    all
}

/// Whether a statement can play the role of its node, and contains what the label shortens.
fn part(library: &Library, node: &NodeRecord, statement: &Statement) -> Option<Broken> {
    let (id, role) = (&statement.id, node.role.slug());
    let is_brief = statement.kind == Kind::Brief;
    if node.role.is_claim() {
        if !is_brief {
            let kind = statement.kind.slug();
            return Some(broken("statement", format!("`{id}` is of kind {kind}; a {role} must be of kind brief")));
        }
        let foreign = node.sentences.iter().find(|own| !statement.sentences.contains(own));
        return match foreign {
            Some(own) => {
                Some(broken("sentences", misplaced(library, own, || format!("`{id}` does not paraphrase `{own}`"))))
            }
            None if node.sentences.is_empty() => {
                Some(broken("sentences", format!("a {role} must name sentences of the abstract")))
            }
            None => None,
        };
    }
    if is_brief {
        return Some(broken(
            "statement",
            format!("`{id}` is of kind brief; this {role} must be someone else's, with a source"),
        ));
    }
    if statement.citations.is_empty() {
        return Some(broken("statement", format!("`{id}` cites no source; this {role} needs one")));
    }
    if node.role == ArgumentRole::Objection && statement.role != Role::Counter {
        return Some(broken("statement", format!("`{id}` is not a counter-view, so it can't be an objection")));
    }
    let tidy = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match &node.says {
        Some(says) if tidy(&markdown::plain(&statement.blocks)).contains(&tidy(says)) => None,
        Some(says) => Some(broken("says", format!("`{id}` does not say “{says}”"))),
        None => Some(broken("says", format!("this {role} lacks `says`: the words of `{id}` that its label shortens"))),
    }
}

/// What is wrong with the arrows of a node.
fn arrows(library: &Library, nodes: &[Located<NodeRecord>], node: &NodeRecord) -> Vec<Broken> {
    let find = |id: &str| nodes.iter().map(|own| &own.value).find(|own| own.id.get_ref() == id);
    if !node.role.is_claim() {
        let role = node.role.slug();
        let answered = node.answers.as_deref().map(|id| (id, find(id)));
        return match answered {
            _ if !node.leads_to.is_empty() => {
                vec![broken("leads_to", "only claims of the brief lead to others: remove it")]
            }
            None => vec![broken("answers", format!("this {role} does not name what it answers"))],
            Some((id, Some(other))) if other.role.is_claim() != (node.role == ArgumentRole::Objection) => {
                let wanted = if node.role == ArgumentRole::Objection {
                    "a claim of the brief"
                } else {
                    "an objection or a reply"
                };
                vec![broken("answers", format!("`{id}` is a {}; this {role} must answer {wanted}", other.role.slug()))]
            }
            Some(_) => Vec::new(),
        };
    }
    if node.answers.is_some() {
        return vec![broken("answers", "only objections and replies answer anything: remove it")];
    }
    let led = node.leads_to.iter().filter_map(|arrow| Some((arrow, find(&arrow.node)?)));
    led.filter_map(|(arrow, other)| arrow_to(library, node, arrow, other)).collect()
}

/// What is wrong with an arrow from one claim to another.
fn arrow_to(library: &Library, node: &NodeRecord, arrow: &ArrowRecord, other: &NodeRecord) -> Option<Broken> {
    if !other.role.is_claim() {
        let role = other.role.slug();
        return Some(broken("leads_to", format!("`{}` is a {role}; claims lead to claims", arrow.node)));
    }
    let carried = |sentence: &&String| node.sentences.contains(sentence) || other.sentences.contains(sentence);
    let sentence = arrow.by.iter().find(|own| !carried(own))?;
    let apart = || format!("neither end of the arrow to `{}` has `{sentence}`, so it can't link them", arrow.node);
    Some(broken("leads_to", misplaced(library, sentence, apart)))
}

/// What is wrong with a sentence that does not belong where it is named, or does not exist.
fn misplaced(library: &Library, sentence: &str, otherwise: impl Fn() -> String) -> String {
    if library.sentences.iter().any(|own| own == sentence) {
        return otherwise();
    }
    let meant = nearest(sentence, library.sentences.iter().map(String::as_str));
    let meant = meant.map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
    format!("`{sentence}` is not {}{meant}", RecordKind::Sentence)
}

/// Reports nodes without any arrow, and inferences and demands without a reason.
fn alone(nodes: &[Located<NodeRecord>], problems: &mut Problems) {
    for Located { place, value } in nodes {
        let id = value.id.get_ref();
        let is_reached = nodes.iter().any(|own| own.value.leads_to.iter().any(|arrow| arrow.node == *id));
        let mut note = |message: String| problems.note(&place.file, place.line, "id", message);
        if matches!(value.role, ArgumentRole::Conclusion | ArgumentRole::Proposal) && !is_reached {
            note(format!("nothing leads to `{id}`; a {} must follow from something", value.role.slug()));
        } else if value.role == ArgumentRole::Premise && value.leads_to.is_empty() {
            note(format!("`{id}` leads to nothing; a premise must support something"));
        }
    }
}
