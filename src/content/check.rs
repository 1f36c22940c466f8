//! Checks the content as a whole: every reference, every kind, every length.
//!
//! The rules are those of `content/README.md`; rules for one kind of record are in the kind's `check`, rules for any
//! words in [`Checker`]. This module sets their order, which decides what is reported when two follow from one mistake.

use super::checker::Checker;
use super::kind::{
    argument, change, event, fact, figure, ledger, page, publisher, question, recommendation, sentence, site, strip,
    term, timeline,
};
use super::library::Library;
use super::{Problems, published, unique, usage};

/// Reports everything that breaks a rule.
pub fn all(library: &Library, problems: &mut Problems) {
    fact::check::check(library, problems);
    for (index, edition) in library.editions.iter().enumerate() {
        let is_first = index == 0;
        problems.only_within((!is_first).then(|| format!("{}/", edition.tag)));
        let checker = Checker::new(library, edition);
        page::check::are_there(library, edition, problems);
        unique::check(edition, problems);
        page::check::ids_begin_with_their_page(edition, problems);
        sentence::check::check(&checker, problems);
        term::check::check(&checker, problems);
        event::check::check(&checker, problems);
        timeline::check::check(edition, problems);
        ledger::check::check(library, edition, problems);
        recommendation::check::check(library, edition, problems);
        question::check::check(library, edition, problems);
        for draft in edition.texts.drafts.values() {
            page::check::check(&checker, draft, problems);
            strip::check::check(library, edition, draft, problems);
        }
        figure::check::check(library, edition, problems);
        if let Some(first) = library.editions.first().filter(|_| !is_first) {
            page::check::are_translated_whole(first, edition, problems);
        }
    }
    problems.only_within(None);
    publisher::check::check(library, problems);
    site::check::record_reaches_its_month(library, problems);
    site::check::report_names_the_row(library, problems);
    // Missing or unused records often follow from another mistake, so these checks come last and only when all else
    // passes.
    if problems.count() == 0 {
        library.editions.iter().for_each(|edition| timeline::check::have_events(edition, problems));
        library.editions.iter().for_each(|edition| figure::check::placed(edition, problems));
        library.editions.iter().for_each(|edition| argument::check::check(library, edition, problems));
        library.editions.iter().for_each(|edition| change::check::check(&Checker::new(library, edition), problems));
        site::check::sentences_are_carried(library, problems);
        usage::check(library, problems);
    }
    // Changes can be detected only once everything else is in order.
    if problems.count() == 0 {
        published::check::check(library, problems);
    }
}
