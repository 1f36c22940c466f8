//! The questions as a QTI 2.1 package (1EdTech): an item for each, and a test with a section per step.

mod item;

use std::io;

use self::item::QTI;
use super::bank::QuestionBank;
use super::package::{Packed, package};
use super::xml::{self, Xml};
use crate::prerender::Failure;

const CONTENT_PACKAGE: &str = "http://www.imsglobal.org/xsd/imscp_v1p1";
const TEST: &str = "test.xml";

/// The package.
///
/// # Errors
/// Only in theory: writing to memory does not fail.
pub fn file(bank: &QuestionBank<'_>) -> Result<Vec<u8>, Failure> {
    let packed = |name: &str, bytes| Packed { name: name.to_owned(), bytes };
    let mut files = vec![
        packed("imsmanifest.xml", xml::document(|xml| manifest(xml, bank))?),
        packed(TEST, xml::document(|xml| test(xml, bank))?),
    ];
    for item in bank.items() {
        files.push(packed(&path(&item.question.id), xml::document(|xml| item::write(xml, item, bank.site))?));
    }
    package(&files)
}

/// The path of an item in the package.
fn path(question: &str) -> String {
    format!("items/{question}.xml")
}

fn manifest(xml: &mut Xml, bank: &QuestionBank<'_>) -> io::Result<()> {
    xml::within(xml, "manifest", &[("xmlns", CONTENT_PACKAGE), ("identifier", "manifest")], |xml| {
        xml::within(xml, "metadata", &[], |xml| {
            xml::text(xml, "schema", &[], "QTIv2.1 Package")?;
            xml::text(xml, "schemaversion", &[], "1.0.0")
        })?;
        xml::empty(xml, "organizations", &[])?;
        xml::within(xml, "resources", &[], |xml| {
            resource(xml, "test", "imsqti_test_xmlv2p1", TEST, |xml| {
                bank.items().try_for_each(|own| xml::empty(xml, "dependency", &[("identifierref", &own.question.id)]))
            })?;
            bank.items()
                .map(|own| own.question.id.as_str())
                .try_for_each(|id| resource(xml, id, "imsqti_item_xmlv2p1", &path(id), |_| Ok(())))
        })
    })
}

fn resource(
    xml: &mut Xml,
    id: &str,
    sort: &str,
    path: &str,
    others: impl FnOnce(&mut Xml) -> io::Result<()>,
) -> io::Result<()> {
    xml::within(xml, "resource", &[("identifier", id), ("type", sort), ("href", path)], |xml| {
        xml::empty(xml, "file", &[("href", path)])?;
        others(xml)
    })
}

/// All items in one test, a section for each step.
fn test(xml: &mut Xml, bank: &QuestionBank<'_>) -> io::Result<()> {
    let title = bank.site.messages.site_title();
    xml::within(xml, "assessmentTest", &[("xmlns", QTI), ("identifier", "test"), ("title", title)], |xml| {
        let part = [("identifier", "all"), ("navigationMode", "nonlinear"), ("submissionMode", "individual")];
        xml::within(xml, "testPart", &part, |xml| {
            for own in &bank.sections {
                // The id of a step cannot also be that of a question.
                let section = [("identifier", own.id), ("title", &own.title), ("visible", "true")];
                xml::within(xml, "assessmentSection", &section, |xml| {
                    let mut items = own.items.iter().map(|own| own.question.id.as_str());
                    items.try_for_each(|id| {
                        xml::empty(xml, "assessmentItemRef", &[("identifier", id), ("href", &path(id))])
                    })
                })?;
            }
            Ok(())
        })
    })
}
