//! A page's head: what search engines, link previews and catalogues of learning material read.

use serde_json::{Value, json};

use super::Deployment;
use super::document::escape;
use super::{datasets, feed, oembed, picture};
use crate::content::Built;
use crate::format::page_title;
use crate::model::{Block, COVER, Generated, Inline, Item, Page, PageKind, Site, words_of};

/// Licence of the site's own text.
const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The elements of a page's head. What the first paint needs comes before what only machines read.
pub fn head(place: &Deployment, editions: &[Built], site: &Site, page: &Page, first: &str) -> String {
    let title = page_title(site, page.id());
    let reference = site.page(page.id());
    let description = reference.map_or(site.messages.not_found_text(), |r| r.description.as_str());
    let address = format!("{}{}", place.origin, site.path(page.id()));
    let mut head = vec![format!("<title>{}</title>", escape(&title))];
    head.extend(oembed::link(site, page.id()));
    head.extend(feed::link(site, page.id()));
    head.push(first.to_owned());
    let mut meta = |attribute: &str, name: &str, content: &str| {
        head.push(format!("<meta {attribute}=\"{name}\" content=\"{}\">", escape(content)));
    };
    meta("name", "description", description);
    meta("name", "color-scheme", "light dark");
    if page.kind() == PageKind::NotFound {
        meta("name", "robots", "noindex");
    } else {
        meta("property", "og:type", if page.kind() == PageKind::Cover { "website" } else { "article" });
        meta("property", "og:title", &title);
        meta("property", "og:description", description);
        meta("property", "og:url", &address);
        meta("property", "og:site_name", site.messages.site_title());
        meta("property", "og:locale", &site.language.tag);
        let picture = site.picture_path(page.id());
        meta("name", "twitter:card", if picture.is_some() { "summary_large_image" } else { "summary" });
        if let Some(picture) = picture {
            meta("property", "og:image", &format!("{}{picture}", place.origin));
            meta("property", "og:image:width", &picture::WIDTH.to_string());
            meta("property", "og:image:height", &picture::HEIGHT.to_string());
            meta("property", "og:image:alt", &page.lookup.question);
        }
        head.push(format!("<link rel=\"canonical\" href=\"{}\">", escape(&address)));
        if editions.len() > 1 {
            head.extend(editions.iter().map(|edition| {
                let href = format!("{}{}", place.origin, edition.site.path(page.id()));
                let tag = &edition.site.language.tag;
                format!("<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", escape(tag), escape(&href))
            }));
        }
    }
    if page.generated().any(|own| matches!(own, Generated::Builder)) {
        // The frames in the builder resize to fit their content, as they will on editors' sites.
        head.push(format!("<script src=\"{}embed.js\" async></script>", place.base));
    }
    head.join("\n")
}

/// The head elements of a page in a frame: search engines are directed to the page itself.
pub fn framed_head(place: &Deployment, site: &Site, page: &Page) -> String {
    let title = page_title(site, page.id());
    let address = format!("{}{}", place.origin, site.path(page.id()));
    [
        format!("<title>{}</title>", escape(&title)),
        "<meta name=\"color-scheme\" content=\"light dark\">".to_owned(),
        "<meta name=\"robots\" content=\"noindex\">".to_owned(),
        format!("<link rel=\"canonical\" href=\"{}\">", escape(&address)),
    ]
    .join("\n")
}

/// The learning objectives of a teachers' page: the first list of a page with lesson plans.
fn aims(page: &Page) -> Vec<String> {
    let mut items = page.items();
    if !items.clone().any(|item| matches!(item, Item::Lesson(_))) {
        return Vec::new();
    }
    let list = items.find_map(|item| match item {
        Item::Prose(blocks) => blocks.iter().find_map(|block| match block {
            Block::List(_, items) => Some(items),
            _ => None,
        }),
        _ => None,
    });
    let aim =
        |words: &Vec<Inline>| words_of(&[Block::Paragraph(words.clone())]).trim_end_matches([';', '.']).to_owned();
    list.into_iter().flatten().map(aim).collect()
}

/// The element with a page's schema.org data; nothing for the not-found page.
pub fn record(place: &Deployment, site: &Site, page: &Page) -> String {
    if page.kind() == PageKind::NotFound {
        return String::new();
    }
    let record = fields(place, site, page).to_string();
    format!("<script type=\"application/ld+json\">{}</script>\n", record.replace('<', "\\u003c"))
}

/// An article and learning resource that is based on the brief.
fn fields(place: &Deployment, site: &Site, page: &Page) -> Value {
    let title = page_title(site, page.id());
    let description = site.page(page.id()).map(|own| &own.description);
    let address = format!("{}{}", place.origin, site.path(page.id()));
    let brief = &site.brief;
    let mut record = json!({
        "@context": "https://schema.org",
        "@type": ["LearningResource", "Article"],
        "@id": address,
        "url": address,
        "headline": page.lookup.question,
        "name": title,
        "description": description,
        "inLanguage": page.lookup.language,
        "isAccessibleForFree": true,
        "license": LICENCE,
        "learningResourceType": "explainer",
        "educationalLevel": "upper secondary and higher education",
        "timeRequired": format!("PT{}M", page.minutes.max(1)),
        "accessibilityFeature": ["structuralNavigation", "readingOrder", "displayTransformability"],
        "isPartOf": {
            "@type": "WebSite",
            "name": site.messages.site_title(),
            "url": format!("{}{}", place.origin, site.path(COVER)),
        },
        "isBasedOn": {
            "@type": "Report",
            "name": brief.title,
            "publisher": { "@type": "Organization", "name": brief.publisher },
            "datePublished": brief.year.to_string(),
            "reportNumber": site.reference,
            "url": brief.url,
        },
    });
    if let Some(step) = page.kind().step() {
        record["position"] = json!(step);
        record["teaches"] = json!(page.lookup.question);
    }
    let aims = aims(page);
    if !aims.is_empty() {
        record["learningResourceType"] = json!("lesson plan");
        record["teaches"] = json!(aims);
        record["audience"] = json!({ "@type": "EducationalAudience", "educationalRole": "teacher" });
    }
    let is_sheet = page.generated().any(|own| matches!(own, Generated::Sheets(..)));
    if is_sheet || !page.questions.is_empty() {
        let url = if is_sheet { address.clone() } else { format!("{address}#questions") };
        record["hasPart"] = json!({ "@type": "Quiz", "name": site.messages.question_heading(), "url": url });
    }
    if let Some(data) = datasets::record(site, page) {
        record["mainEntity"] = data;
    }
    let citations = cited(page);
    if !citations.is_empty() {
        record["citation"] = Value::Array(citations);
    }
    record
}

/// The addresses of a page's sources; their titles are on the page.
fn cited(page: &Page) -> Vec<Value> {
    let sources = page.statements().flat_map(|s| &s.citations).filter_map(|c| page.lookup.source(&c.source));
    sources.map(|source| json!(source.url)).fold(Vec::new(), |mut unique, value| {
        if !unique.contains(&value) {
            unique.push(value);
        }
        unique
    })
}
