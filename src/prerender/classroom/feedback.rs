//! What a learner is told after answering: why, and what on the site decides it. As plain lines, and as XML elements.

use std::io;

use super::bank::{BankItem, Ground};
use super::xml::{self, Xml};
use crate::model::Site;

/// The lines: the reason, the answer with any dates, then what decides it.
pub fn lines(item: &BankItem<'_>, site: &Site) -> Vec<String> {
    reasons(item, site).chain(grounds(item)).collect()
}

/// The lines about what decides it.
pub fn grounds(item: &BankItem<'_>) -> Vec<String> {
    item.grounds.iter().map(|own| format!("{}: {}", own.words, own.place)).collect()
}

/// A paragraph for each line; addresses are links.
pub fn paragraphs(xml: &mut Xml, item: &BankItem<'_>, site: &Site) -> io::Result<()> {
    reasons(item, site).try_for_each(|line| xml::text(xml, "p", &[], &line))?;
    item.grounds.iter().try_for_each(|own| ground(xml, own))
}

fn reasons<'a>(item: &'a BankItem<'_>, site: &'a Site) -> impl Iterator<Item = String> {
    [item.reason.clone()].into_iter().chain(item.dated_answer(site))
}

fn ground(xml: &mut Xml, own: &Ground) -> io::Result<()> {
    if !own.is_address {
        return xml::text(xml, "p", &[], &format!("{}: {}", own.words, own.place));
    }
    xml::within(xml, "p", &[], |xml| {
        xml::words(xml, &format!("{}: ", own.words))?;
        xml::text(xml, "a", &[("href", &own.place)], &own.place)
    })
}
