//! The unit for learning platforms: the package is whole, and every part of every answer says what is right.
//! `tests/files/check.sh` plays it in a run-time of SCORM.

use std::collections::BTreeMap;

use ai_partnership_explainer::model::{ClassFile, Task};
use roxmltree::Document;
use scraper::{ElementRef, Html, Selector};

use super::{address_of_ground, ends, packed, pairs, questions};

fn all<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    let selector = Selector::parse(selector).expect("a selector");
    element.select(&selector).collect()
}

fn words(element: ElementRef<'_>) -> String {
    element.text().collect()
}

#[test]
fn the_manifest_names_one_unit_and_every_file() {
    let files: BTreeMap<String, String> = packed(ClassFile::Scorm).into_iter().collect();
    let manifest = Document::parse(&files["imsmanifest.xml"]).expect("XML");
    let all = |name: &str| manifest.descendants().filter(|own| own.tag_name().name() == name).collect::<Vec<_>>();
    let mut named: Vec<&str> = all("file").iter().filter_map(|own| own.attribute("href")).collect();
    let resources = all("resource");
    let [resource] = resources.as_slice() else { panic!("one resource") };
    assert!(named.contains(&resource.attribute("href").expect("its page")));
    assert_eq!(all("item").len(), 1);
    assert_eq!(all("item")[0].attribute("identifierref"), resource.attribute("identifier"));
    named.push("imsmanifest.xml");
    named.sort_unstable();
    assert_eq!(named, files.keys().map(String::as_str).collect::<Vec<_>>());
    let page = &files["index.html"];
    let (own, other) = (["href", "src"], page.split(['"']).collect::<Vec<_>>());
    for two in other.windows(2).filter(|two| own.iter().any(|name| two[0].ends_with(&format!(" {name}=")))) {
        let is_there = files.contains_key(two[1]) || two[1].starts_with("https://example.org/explainer/");
        assert!(is_there, "the page asks for {}", two[1]);
    }
}

#[test]
fn every_part_of_every_answer_says_what_is_right() {
    let files: BTreeMap<String, String> = packed(ClassFile::Scorm).into_iter().collect();
    let page = Html::parse_document(&files["index.html"]);
    let root = page.root_element();
    assert_eq!(all(root, ".unit-question").len(), questions().count());
    for (step, question) in questions() {
        let id = &question.id;
        let own = all(root, &format!("#{id}"))[0];
        assert_eq!(words(all(own, "legend")[0]), question.asks);
        let reason = all(own, ".unit-reason[hidden]")[0];
        assert!(words(reason).contains(&address_of_ground(step, question)), "{id}");
        let parts = all(own, ".unit-part");
        let right = |part: &ElementRef<'_>| part.attr("data-right").expect("what is right").to_owned();
        match &question.task {
            Task::Choice { options, right: expected } => {
                assert_eq!(parts.iter().map(right).collect::<Vec<_>>(), [expected.to_string()], "{id}");
                let chosen = all(parts[0], &format!("[value=\"{expected}\"] + span"))[0];
                assert_eq!(words(chosen), options[*expected], "{id}");
            }
            Task::Ordering { .. } | Task::Matching { .. } => {
                let pair = |part: &ElementRef<'_>| {
                    let chosen = all(*part, &format!("option[value=\"{}\"]", right(part)))[0];
                    (words(all(*part, "label > span")[0]), words(chosen))
                };
                let (mut shown, mut expected) = (parts.iter().map(pair).collect::<Vec<_>>(), pairs(&question.task));
                shown.sort();
                expected.sort();
                assert_eq!(shown, expected, "{id}");
            }
            Task::Estimate { value, near_percent, .. } => {
                let near: f64 = parts[0].attr("data-near").and_then(|own| own.parse().ok()).expect("a tolerance");
                let number: f64 = right(&parts[0]).parse().expect("a number");
                let [low, high] = ends(value.to_f64(), *near_percent);
                assert!((number - near - low).abs() < 1e-6 && (number + near - high).abs() < 1e-6, "{id}");
            }
        }
    }
}
