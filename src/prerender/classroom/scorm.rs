//! The questions as a unit for learning platforms (SCORM 1.2): one page with its script, which reports the learner's
//! progress and score.
//!
//! The single-file site would not do: its own policy and its size keep it out of platforms, and it reports nothing. The
//! unit links to the steps on the site, if the build knows its address.

mod view;

use std::io;
use std::path::Path;

use futures::executor::block_on;
use yew::{Html, LocalServerRenderer, Properties, component};

use super::bank::QuestionBank;
use super::package::{Packed, package};
use super::xml::{self, Xml};
use crate::prerender::code::bare;
use crate::prerender::document::escape;
use crate::prerender::{Failure, stylesheet};

/// Marks the answers and talks to the platform; see the file itself.
const SCRIPT: &str = include_str!("../../scorm.js");
const PAGE: &str = "index.html";
const STYLE: &str = "unit.css";
const CODE: &str = "unit.js";

/// The package.
///
/// # Errors
/// Stylesheets that cannot be read.
pub fn file(bank: &QuestionBank<'_>, styles: &Path) -> Result<Vec<u8>, Failure> {
    let packed = |name: &str, bytes| Packed { name: name.to_owned(), bytes };
    package(&[
        packed("imsmanifest.xml", xml::document(|xml| manifest(xml, bank))?),
        packed(PAGE, document(bank).into_bytes()),
        packed(STYLE, stylesheet::unit(styles)?.into_bytes()),
        packed(CODE, bare(SCRIPT).into_bytes()),
    ])
}

fn manifest(xml: &mut Xml, bank: &QuestionBank<'_>) -> io::Result<()> {
    // Never changes, so that a platform recognises a newer package as the same unit.
    const ID: &str = "ai-partnership-explainer";
    let title = bank.site.messages.site_title();
    let head = [
        ("identifier", ID),
        ("version", "1.0"),
        ("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2"),
        ("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2"),
    ];
    xml::within(xml, "manifest", &head, |xml| {
        xml::within(xml, "metadata", &[], |xml| {
            xml::text(xml, "schema", &[], "ADL SCORM")?;
            xml::text(xml, "schemaversion", &[], "1.2")
        })?;
        xml::within(xml, "organizations", &[("default", "units")], |xml| {
            xml::within(xml, "organization", &[("identifier", "units")], |xml| {
                xml::text(xml, "title", &[], title)?;
                xml::within(xml, "item", &[("identifier", "unit"), ("identifierref", "unit-files")], |xml| {
                    xml::text(xml, "title", &[], title)
                })
            })
        })?;
        xml::within(xml, "resources", &[], |xml| {
            let files =
                [("identifier", "unit-files"), ("type", "webcontent"), ("adlcp:scormtype", "sco"), ("href", PAGE)];
            xml::within(xml, "resource", &files, |xml| {
                [PAGE, STYLE, CODE].iter().try_for_each(|name| xml::empty(xml, "file", &[("href", name)]))
            })
        })
    })
}

#[derive(PartialEq, Properties)]
struct UnitProps {
    html: Html,
}

#[component]
fn Unit(props: &UnitProps) -> Html {
    props.html.clone()
}

fn document(bank: &QuestionBank<'_>) -> String {
    let props = UnitProps { html: view::unit(bank) };
    let body = block_on(LocalServerRenderer::<Unit>::with_props(props).hydratable(false).render());
    [
        "<!DOCTYPE html>".to_owned(),
        format!("<html lang=\"{}\">", escape(&bank.site.language.tag)),
        "<head>\n<meta charset=\"utf-8\">".to_owned(),
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">".to_owned(),
        format!("<title>{}</title>", escape(bank.site.messages.site_title())),
        "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
        format!("<link rel=\"stylesheet\" href=\"{STYLE}\">"),
        format!("<script src=\"{CODE}\" defer></script>"),
        "</head>\n<body>".to_owned(),
        body,
        "</body>\n</html>\n".to_owned(),
    ]
    .join("\n")
}
