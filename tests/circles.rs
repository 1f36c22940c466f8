//! No file of the source imports itself by way of others.
//!
//! An import counts for the file that defines the item: a room that re-exports what its files contain does not count as
//! importing it. Read from the source text, so that a cycle is found natively and before anything is linked.

use std::collections::{BTreeMap, BTreeSet};

use crate::support;

/// A module by its path from the crate's root.
type Module = Vec<String>;

/// The files of the crate, by module.
struct Source(BTreeMap<Module, File>);

/// What a file refers to in others.
struct File {
    name: String,
    /// Paths as written.
    named: Vec<Vec<String>>,
    /// What it re-exports, by name.
    passed_on: BTreeMap<String, Vec<String>>,
    /// Its child modules, which it can name directly.
    children: BTreeSet<String>,
}

impl Source {
    fn read() -> Self {
        let files = support::source().into_iter().filter(|(name, _)| !name.starts_with("bin/"));
        let file = |(name, text): (String, String)| {
            let module: Module = name.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            (if module == ["lib"] { Vec::new() } else { module }, File::read(name, &text))
        };
        Self(files.map(file).collect())
    }

    /// The file that defines the target of a path.
    fn target(&self, from: &Module, path: &[String], seen: &mut BTreeSet<(Module, String)>) -> Option<Module> {
        let (mut at, mut rest) = match path.first()?.as_str() {
            "crate" => (Vec::new(), &path[1..]),
            "self" => (from.clone(), &path[1..]),
            "super" => {
                let up = path.iter().take_while(|word| *word == "super").count();
                (from[..from.len().checked_sub(up)?].to_vec(), &path[up..])
            }
            _ => (from.clone(), path),
        };
        while let Some((word, more)) = rest.split_first() {
            let child: Module = at.iter().chain([word]).cloned().collect();
            if self.0.contains_key(&child) {
                (at, rest) = (child, more);
                continue;
            }
            let passed_on = self.0.get(&at)?.passed_on.get(word);
            if let Some(path) = passed_on.filter(|_| seen.insert((at.clone(), word.clone()))) {
                let whole: Vec<String> = path.iter().chain(more).cloned().collect();
                return self.target(&at, &whole, seen).or(Some(at));
            }
            break;
        }
        Some(at)
    }

    /// The files that a file imports from.
    fn imports(&self, module: &Module) -> BTreeSet<Module> {
        let file = &self.0[module];
        let named = file.named.iter().filter_map(|path| self.target(module, path, &mut BTreeSet::new()));
        let children = file.children.iter().map(|child| module.iter().chain([child]).cloned().collect());
        let all = named.chain(children).filter(|other| other != module && self.0.contains_key(other));
        all.collect()
    }

    /// What a file reaches through its imports and theirs.
    fn reached(&self, from: &Module) -> BTreeSet<Module> {
        let mut found = BTreeSet::new();
        let mut open = vec![from.clone()];
        while let Some(module) = open.pop() {
            open.extend(self.imports(&module).into_iter().filter(|other| found.insert(other.clone())));
        }
        found
    }
}

impl File {
    fn read(name: String, text: &str) -> Self {
        // Tests may import anything, and modules within a file have a `super` of their own.
        let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let own = own.split("\npub mod ").filter(|part| !part.split('\n').next().unwrap_or_default().ends_with('{'));
        let own = own.collect::<Vec<_>>().join("\n");
        let mut file = Self { name, named: Vec::new(), passed_on: BTreeMap::new(), children: BTreeSet::new() };
        let mut rest = String::new();
        for statement in own.split_inclusive(';') {
            match statement.trim_start().split_once("use ") {
                Some((before, tree)) if before.trim().is_empty() || before.trim().starts_with("pub") => {
                    let paths = leaves(tree.trim_end_matches(';'));
                    if before.contains("pub") {
                        file.passed_on.extend(paths.into_iter().filter_map(|path| Some((path.last()?.clone(), path))));
                    } else {
                        file.named.extend(paths);
                    }
                }
                _ => rest.push_str(statement),
            }
        }
        let declared =
            text.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
        let is_named = |child: &&str| rest.contains(&format!("{child}::"));
        file.children = declared.filter(is_named).map(str::to_owned).collect();
        for start in ["crate::", "super::", "self::"] {
            let found = rest.match_indices(start).map(|(at, _)| path_of(&rest[at..]));
            file.named.extend(found);
        }
        file
    }
}

/// The segments of the path that a text starts with.
fn path_of(text: &str) -> Vec<String> {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != ':').unwrap_or(text.len());
    text[..end].split("::").filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Every path in a tree of imports: `a::{b, c::d}` contains `a::b` and `a::c::d`.
fn leaves(tree: &str) -> Vec<Vec<String>> {
    let tree = tree.trim();
    let Some((before, inside)) = tree.split_once('{') else {
        let path = tree.split(" as ").next().unwrap_or_default();
        let path: Vec<String> = path.split("::").map(|word| word.trim().to_owned()).collect();
        let path = if path.len() > 1 && path.last().is_some_and(|word| word == "self") {
            &path[..path.len() - 1]
        } else {
            &path[..]
        };
        return vec![path.to_vec()];
    };
    let inside = inside.trim_end().strip_suffix('}').unwrap_or(inside);
    let mut depth = 0;
    let parts = inside.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    let parts = parts.filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| leaves(&format!("{}{}", before.trim(), part.trim()))).collect()
}

#[test]
fn no_file_imports_itself_by_way_of_others() {
    let source = Source::read();
    assert!(source.0.len() > 200, "only {} files were read", source.0.len());
    let reached: BTreeMap<&Module, BTreeSet<Module>> =
        source.0.keys().map(|module| (module, source.reached(module))).collect();
    let circular: Vec<String> = source
        .0
        .iter()
        .filter(|(module, _)| reached[module].contains(*module))
        .map(|(module, file)| {
            let back = |other: &&Module| reached[*other].contains(module);
            let ways = source.imports(module);
            let ways: Vec<&str> = ways.iter().filter(back).map(|other| source.0[other].name.as_str()).collect();
            format!("src/{} imports from {}", file.name, ways.join(", "))
        })
        .collect();
    assert!(circular.is_empty(), "\n{}", circular.join("\n"));
}

#[test]
fn trees_of_imports_are_read_as_the_compiler_reads_them() {
    let check = |tree: &str, expect: &[&str]| {
        let found: Vec<String> = leaves(tree).iter().map(|path| path.join("::")).collect();
        assert_eq!(found, expect, "{tree}");
    };
    check("super::a", &["super::a"]);
    check("crate::a::{self, B, c::{D as E, f}}", &["crate::a", "crate::a::B", "crate::a::c::D", "crate::a::c::f"]);
}
