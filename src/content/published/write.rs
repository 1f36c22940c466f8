//! Rewrites the record.

use std::collections::BTreeMap;

use super::told::told;
use crate::content::claims::claims;
use crate::content::library::Library;
use crate::model::PartialDate;

/// Longest line, in characters: longer lists are written one item per line.
const LINE: usize = 120;

const HEAD: &str = "# What each claim said in numbers, dates and statuses on the day of the last release.\n\
    # Written only by `cargo xtask mark-published`. What is here but no longer in its claim needs a record in\n\
    # <language>/changes.toml, or the build rejects it.\n";

/// The record for a checked library on a given day.
pub fn written(library: &Library, day: PartialDate) -> String {
    let mut text = format!("{HEAD}day = \"{day}\"\n");
    let Some(edition) = library.editions.first() else { return text };
    let changes: Vec<String> = edition.texts.changes.iter().map(|own| own.value.id.get_ref().clone()).collect();
    text.push_str(&line("changes", &changes));
    text.push_str("\n[claims]\n");
    let all = claims(library, edition);
    let all: BTreeMap<String, Vec<String>> =
        all.iter().map(|claim| (claim.address(), told(library, edition, claim).into_iter().collect())).collect();
    text.extend(all.iter().map(|(id, told)| line(id, told)));
    text
}

fn line(name: &str, list: &[String]) -> String {
    let quoted: Vec<String> = list.iter().map(|own| toml::Value::from(own.as_str()).to_string()).collect();
    let short = format!("{name} = [{}]\n", quoted.join(", "));
    if short.chars().count() <= LINE {
        return short;
    }
    format!("{name} = [\n{}]\n", quoted.iter().map(|own| format!("    {own},\n")).collect::<String>())
}
