//! Every statement leads to what it rests on.

use super::*;
use crate::drawn::{drawn, pages, squeezed};

#[test]
fn every_statement_opens_to_all_that_it_rests_on() {
    for (page, scope) in pages() {
        for own in page.statements() {
            let drawn = drawn(evidence(&own.id, &own.id, own.kind, &own.sentences, &own.citations, &scope));
            assert_eq!(drawn.texts(".evidence-kind"), [short_name(own.kind, scope.messages())], "{}", own.id);
            assert_eq!(drawn.attributes("a.permalink", "href"), [format!("#{}", own.id)]);
            let supports: Vec<String> = own.citations.iter().map(|own| squeezed(&own.supports)).collect();
            assert_eq!(drawn.texts(".supports"), supports, "{}", own.id);
            let sources: Vec<&Source> = own.citations.iter().filter_map(|c| scope.page.source(&c.source)).collect();
            assert_eq!(sources.len(), own.citations.len(), "{}: a source is not at hand", own.id);
            let addresses = sources.iter().flat_map(|own| [own.archived.as_deref(), Some(own.url.as_str())]);
            let addresses: Vec<&str> = addresses.flatten().collect();
            assert_eq!(drawn.attributes(".source a", "href"), addresses, "{}", own.id);
            let weak = sources.iter().filter(|source| source.weak.is_some()).count();
            assert_eq!(drawn.count("em.weak"), weak, "{}", own.id);
            if own.kind == Kind::Brief {
                assert_eq!(drawn.texts(".evidence-count"), [own.sentences.join(", ")], "{}", own.id);
                let body = drawn.texts(".evidence-body").concat();
                assert!(own.sentences.iter().all(|id| body.contains(id.as_str())), "{}: {body}", own.id);
            }
        }
    }
}

#[test]
fn what_is_said_beside_the_mark_follows_the_number_of_sources() {
    let (page, scope) = pages().find(|(page, _)| page.lookup.sources.len() > 1).expect("a page with sources");
    let messages = scope.messages();
    let citation = |index: usize| Citation { source: page.lookup.sources[index].id.clone(), supports: String::new() };
    let said = |many: usize| {
        let citations: Vec<Citation> = (0..many).map(citation).collect();
        drawn(evidence("own", "own", Kind::Background, &[], &citations, &scope)).texts(".evidence-count").concat()
    };
    assert_eq!(said(0), squeezed(messages.our_reading()));
    assert_ne!(said(1), said(0));
    assert!(said(2).contains('2'), "{}", said(2));
}
