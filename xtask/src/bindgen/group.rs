//! Which of the modules between parts make a file together, and which go back to main.
//!
//! The splitting tool makes a module for each set of parts that share something, dozens of a few hundred bytes. What main
//! holds is loaded by all, and a file more costs a request and what it can't share in packing (some 2 kB); so what decides
//! is who would load it in vain. The pages whose weight is held to a limit are those of a few parts ([`weighed`](super::weighed)).

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{Parser, Payload};

use super::weighed::{FIGURE, LEDGER, OF_A_STEP, SEARCH};

/// Parts that come with another or after it, which may hold what both use.
const AFTER: [(&str, &str); 4] =
    [("answers", "question"), ("claim_files", "claims"), ("figure_files", FIGURE), ("source_files", "sources")];

/// What parts share that no step holds: with the ledger, and without; and what those share that draw.
const LISTS: &str = "shared-by-lists";
const RECORDS: &str = "shared-by-records";
const DRAWINGS: &str = "shared-by-drawings";

/// From how many bytes of code, before wasm-opt, what some parts share is worth leaving main.
const WORTH_LEAVING: u32 = 900;

/// What becomes of the modules between parts.
pub struct Groups {
    /// Those of each file, by its name, which is a part's where they are joined to what is its own.
    pub files: BTreeMap<String, BTreeSet<String>>,
    /// Those that main holds.
    pub held: BTreeSet<String>,
}

/// Groups modules, each given with the parts that use it; `size` is that of a module's code.
pub fn group(modules: &BTreeMap<&String, BTreeSet<&str>>, size: impl Fn(&str) -> u32) -> Groups {
    let mut groups = Groups { files: BTreeMap::new(), held: BTreeSet::new() };
    for (module, users) in modules {
        match file(users, size(module)) {
            Some(file) => groups.files.entry(file.to_owned()).or_default().insert((*module).clone()),
            None => groups.held.insert((*module).clone()),
        };
    }
    groups
}

/// The file for what these parts share; none where main holds it.
fn file<'a>(users: &BTreeSet<&'a str>, size: u32) -> Option<&'a str> {
    let comes_after = |part: &str| AFTER.iter().any(|(own, before)| *own == part && users.contains(before));
    let mut own = users.iter().filter(|part| !comes_after(part));
    if let (Some(part), None) = (own.next(), own.next()) {
        return Some(part);
    }
    if size < WORTH_LEAVING {
        return None;
    }
    let is_used_by = |part: &str| users.contains(part);
    if !is_used_by(SEARCH) && !OF_A_STEP.into_iter().any(is_used_by) {
        return Some(if is_used_by(LEDGER) { LISTS } else { RECORDS });
    }
    (is_used_by(FIGURE) && !is_used_by(LEDGER) && !is_used_by(SEARCH)).then_some(DRAWINGS)
}

/// The size of a module's code, in bytes.
pub fn code_size(module: &[u8]) -> u32 {
    let size = Parser::new(0).parse_all(module).find_map(|payload| match payload {
        Ok(Payload::CodeSectionStart { size, .. }) => Some(size),
        _ => None,
    });
    size.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(users: &[&'static str], size: u32) -> Option<&'static str> {
        file(&users.iter().copied().collect(), size)
    }

    #[test]
    fn what_is_shared_goes_where_few_load_it_in_vain() {
        let large = WORTH_LEAVING;
        assert_eq!(of(&["ledger", "timeline"], large), Some(LISTS));
        assert_eq!(of(&["figure", "question", "timeline"], large), Some(DRAWINGS));
        assert_eq!(of(&["figure", "ledger", "story"], large), None, "nearly every page needs it");
        assert_eq!(of(&["ledger", "question"], large), None, "a step would load a file more");
        assert_eq!(of(&["deck", "search"], large), None, "a search would load a file more");
        assert_eq!(of(&["ledger", "timeline"], large - 1), None, "too small");
        assert_eq!(of(&["figure", "figure_files"], 1), Some("figure"), "whoever wants files has the figure");
        assert_eq!(of(&["figure_files", "claim_files"], large), Some(RECORDS), "the ledger needs it not");
    }

    #[test]
    fn every_module_is_in_one_place() {
        let names = ["lists", "more", "all"].map(str::to_owned);
        let users = [["ledger", "timeline"], ["gallery", "ledger"], ["figure", "ledger"]];
        let modules = names.iter().zip(users).map(|(name, users)| (name, users.into())).collect();
        let Groups { files, held } = group(&modules, |_| WORTH_LEAVING);
        assert_eq!(files, [(LISTS.to_owned(), ["lists", "more"].map(str::to_owned).into())].into());
        assert_eq!(held, ["all".to_owned()].into());
    }
}
