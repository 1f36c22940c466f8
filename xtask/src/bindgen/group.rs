//! Which shared modules are combined into a file, and which go back to main.
//!
//! The splitting tool makes a module for each set of parts that share something: dozens, of a few hundred bytes each. What
//! is in main is loaded by every page, and another file costs a request and compresses less well (some 2 kB); so what
//! decides is who would load it for nothing. Only pages with a few of the parts have a limit ([`weighed`](super::weighed)).

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::{Parser, Payload};

use super::weighed::{FIGURE, LEDGER, OF_A_STEP, SEARCH};

/// Parts that are loaded with another or after it; the other may contain what both use.
const AFTER: [(&str, &str); 4] =
    [("answers", "question"), ("claim_files", "claims"), ("figure_files", FIGURE), ("source_files", "sources")];

/// The files for what is shared by parts that no step has, with the ledger and without it, and by those that draw.
const LISTS: &str = "shared-by-lists";
const RECORDS: &str = "shared-by-records";
const DRAWINGS: &str = "shared-by-drawings";

/// The least code that is worth moving out of main, in bytes before wasm-opt.
const WORTH_LEAVING: u32 = 900;

/// Where the shared modules go.
pub struct Groups {
    /// Those of each file, by its name, which is a part's name if they are merged into that part's own module.
    pub files: BTreeMap<String, BTreeSet<String>>,
    /// Those that go back to main.
    pub held: BTreeSet<String>,
}

/// Groups modules, each given with the parts that use it; `size` returns the size of a module's code.
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

/// The file for what these parts share; `None` if it belongs in main.
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
    fn shared_code_goes_where_few_load_it_for_nothing() {
        let large = WORTH_LEAVING;
        assert_eq!(of(&["ledger", "timeline"], large), Some(LISTS));
        assert_eq!(of(&["figure", "question", "timeline"], large), Some(DRAWINGS));
        assert_eq!(of(&["figure", "ledger", "story"], large), None, "nearly every page needs it");
        assert_eq!(of(&["ledger", "question"], large), None, "a step would load another file");
        assert_eq!(of(&["deck", "search"], large), None, "a search would load another file");
        assert_eq!(of(&["ledger", "timeline"], large - 1), None, "too small");
        assert_eq!(of(&["figure", "figure_files"], 1), Some("figure"), "its files are only asked for with the figure");
        assert_eq!(of(&["figure_files", "claim_files"], large), Some(RECORDS), "the ledger does not need it");
    }

    #[test]
    fn every_module_goes_to_exactly_one_place() {
        let names = ["lists", "more", "all"].map(str::to_owned);
        let users = [["ledger", "timeline"], ["gallery", "ledger"], ["figure", "ledger"]];
        let modules = names.iter().zip(users).map(|(name, users)| (name, users.into())).collect();
        let Groups { files, held } = group(&modules, |_| WORTH_LEAVING);
        assert_eq!(files, [(LISTS.to_owned(), ["lists", "more"].map(str::to_owned).into())].into());
        assert_eq!(held, ["all".to_owned()].into());
    }
}
