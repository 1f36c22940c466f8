//! Everything on the site is found by its own words, even misspelt.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use std::thread;

use ai_partnership_explainer::content::Built;
use ai_partnership_explainer::model::{EntrySort, IndexEntry, Page, Site};
use ai_partnership_explainer::search::{Found, Index, Query, SearchData, SearchModel, Spelling, find};
use proptest::prelude::*;

use crate::support::BUILT;

/// The whole index, as a reader has it once both parts are loaded.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let names = BUILT.search.entry(SearchModel::NAME).expect("the data of the search");
    let (_, names): (&str, SearchData) = postcard::from_bytes(names).expect("an index");
    Index { entries: names.entries().into_iter().chain(BUILT.search_rest.entries()).collect() }
});

fn found(typed: &str) -> Found {
    find(&INDEX, &Query::read(typed))
}

fn entry(at: u16) -> &'static IndexEntry {
    &INDEX.entries[usize::from(at)].entry
}

/// The entries of a sort that were found, best first.
fn of(found: &Found, sort: EntrySort) -> Vec<&'static IndexEntry> {
    let all = found.groups.iter().flat_map(|group| &group.entries).map(|at| entry(*at));
    all.filter(|entry| entry.sort == sort).collect()
}

/// The query for an entry: the first words of its title.
fn named(entry: &IndexEntry) -> String {
    entry.title.split_whitespace().take(8).collect::<Vec<_>>().join(" ")
}

/// Maximum entries of a sort to look for: some sorts have many hundred, and each search reads the whole index.
const LOOKED_FOR: usize = 32;

/// Entries of each wanted sort, spread evenly over it.
fn spread(is_wanted: impl Fn(EntrySort) -> bool) -> Vec<u16> {
    let mut sorts: BTreeMap<usize, Vec<u16>> = BTreeMap::new();
    for (at, own) in (0..).zip(&INDEX.entries).filter(|(_, own)| is_wanted(own.entry.sort)) {
        sorts.entry(own.entry.sort as usize).or_default().push(at);
    }
    let some = |list: Vec<u16>| {
        let step = list.len().div_ceil(LOOKED_FOR);
        list.into_iter().step_by(step)
    };
    sorts.into_values().flat_map(some).collect()
}

#[test]
fn everything_on_the_site_is_in_the_index() {
    let Built { site, pages, .. } = &*BUILT;
    let count = |sort: EntrySort| INDEX.entries.iter().filter(|own| own.entry.sort == sort).count();
    assert_eq!(count(EntrySort::Step), site.steps().count());
    assert_eq!(
        count(EntrySort::Figure),
        pages.iter().flat_map(|page| page.figures()).map(|own| &own.id).collect::<BTreeSet<_>>().len()
    );
    assert_eq!(
        count(EntrySort::Event),
        pages.iter().flat_map(|page| page.events()).map(|own| &own.id).collect::<BTreeSet<_>>().len()
    );
    let ledger = pages.iter().find_map(|page| page.ledger()).expect("a ledger");
    assert_eq!(count(EntrySort::Commitment), ledger.commitments.len());
    let terms = pages.iter().find(|page| page.id() == "glossary").expect("a glossary");
    assert_eq!(count(EntrySort::Term), terms.lookup.terms.len());
    let sources = pages.iter().find_map(Page::sources).expect("a list of sources");
    assert_eq!(count(EntrySort::Source), sources.list.sources.len());
    for (page, own) in pages.iter().zip(&site.pages).filter(|(_, own)| own.step().is_some()) {
        for statement in page.statements() {
            let is_it =
                |other: &IndexEntry| other.anchor == statement.id && site.pages[usize::from(other.page)].id == own.id;
            assert!(INDEX.entries.iter().any(|other| is_it(&other.entry)), "{} is not found", statement.id);
        }
    }
}

#[test]
fn everything_is_found_by_its_own_name_near_the_top() {
    let read: Vec<u16> = spread(|_| true);
    // Both halves in parallel.
    let (some, others) = read.split_at(read.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| some.iter().copied().for_each(is_found_by_its_name));
        scope.spawn(|| others.iter().copied().for_each(is_found_by_its_name));
    });
}

fn is_found_by_its_name(at: u16) {
    let own = entry(at);
    let found = found(&named(own));
    assert_eq!(found.spelling, Spelling::Exact, "{}", own.title);
    let group = found.groups.iter().find(|group| group.group == own.sort.group()).expect("its group");
    let place = group.entries.iter().position(|other| *other == at).expect("the entry");
    // Others may have the same name, or contain all of it.
    let before = &group.entries[..place];
    let words = |entry: &IndexEntry| entry.title.split_whitespace().count();
    let is_better = before.iter().filter(|other| words(entry(**other)) > words(own)).count();
    assert!(is_better == 0 || words(own) > 8, "{} comes after {is_better} others", own.title);
}

#[test]
fn a_phrase_inside_a_statement_leads_to_the_statement() {
    let Site { pages, .. } = &BUILT.site;
    let mut seen = 0;
    for own in spread(|sort| sort == EntrySort::Statement).into_iter().map(|at| &INDEX.entries[usize::from(at)]) {
        let words: Vec<&str> = own.entry.title.split_whitespace().collect();
        let Some(phrase) = words.get(words.len() / 2..words.len() / 2 + 5) else { continue };
        let found = found(&phrase.join(" "));
        assert!(
            of(&found, EntrySort::Statement).contains(&&own.entry),
            "{phrase:?} of {}",
            pages[usize::from(own.entry.page)].id
        );
        seen += 1;
    }
    assert!(seen > LOOKED_FOR / 4, "only {seen} were checked");
}

#[test]
fn case_accents_plurals_and_both_spellings_match_and_titles_come_before_texts() {
    for (one, other) in [("CHIP", "chip"), ("Sao", "são")] {
        assert_eq!(found(one), found(other), "{one}, {other}");
    }
    // A singular also finds whatever else begins with it.
    let all =
        |typed: &str| -> BTreeSet<u16> { found(typed).groups.into_iter().flat_map(|group| group.entries).collect() };
    for (one, many) in [("chip", "chips"), ("policy", "policies")] {
        assert!(!all(many).is_empty() && all(one).is_superset(&all(many)), "{one}, {many}");
    }
    for (british, american) in [("defence", "defense"), ("centre", "center")] {
        for typed in [british, american] {
            let titles: Vec<String> = all(typed).into_iter().map(|at| entry(at).title.to_lowercase()).collect();
            assert!([british, american].iter().all(|own| titles.iter().any(|title| title.contains(own))), "{typed}");
        }
    }
    let chips = of(&found("chips"), EntrySort::Figure);
    let holds = |own: &&&IndexEntry| own.title.to_lowercase().contains("chip");
    let named = chips.iter().filter(holds).count();
    assert!(named > 0 && chips.iter().take(named).all(|own| holds(&own)), "{chips:?}");
    assert!(found("").groups.is_empty() && found("· —").groups.is_empty());
    assert!(found("xyzzyxyzzy").groups.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn everything_is_found_with_a_typing_error(at in any::<prop::sample::Index>(), place in any::<prop::sample::Index>(), sort in 0..4_u8) {
        let at = at.index(INDEX.entries.len());
        let own = &INDEX.entries[at].entry;
        let mut words: Vec<String> = named(own).split(' ').map(str::to_owned).collect();
        let long: Vec<usize> = (0..words.len()).filter(|at| words[*at].chars().count() >= 5 && words[*at].chars().all(char::is_alphanumeric)).collect();
        prop_assume!(!long.is_empty());
        let word = &mut words[long[place.index(long.len())]];
        let mut letters: Vec<char> = word.chars().collect();
        let letter = 1 + place.index(letters.len() - 2);
        match sort {
            0 => { letters.remove(letter); }
            1 => letters.insert(letter, 'q'),
            2 => letters[letter] = 'q',
            _ => letters.swap(letter, letter + 1),
        }
        *word = letters.into_iter().collect();
        let typed = words.join(" ");
        let found = found(&typed);
        let is_found = found.groups.iter().flat_map(|group| &group.entries).any(|other| usize::from(*other) == at);
        // A query that matches something as typed is not treated as misspelt.
        prop_assert!(is_found || found.spelling == Spelling::Exact && found.count() > 0, "{typed}: {}", own.title);
    }
}
