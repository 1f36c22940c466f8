//! Every calendar says of each of its events what it was and who reports it.

use std::fs;

use serde_json::Value;

use super::files;
use crate::support::sites::ON_A_HOST;

#[test]
fn every_event_of_a_calendar_is_described_with_its_sources() {
    let calendars = files("ics");
    assert!(calendars.len() > 3, "{} calendars", calendars.len());
    for (name, text) in calendars {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{name}: ends of lines");
        // RFC 5545 recommends at most 75 bytes per line; the crate counts the last piece of a line without its leading
        // space.
        assert!(text.split("\r\n").all(|line| line.len() <= 76), "{name}: a line is longer than 76 bytes");
        let told = fs::read_to_string(ON_A_HOST.join(name.replace(".ics", ".json"))).expect("its events as JSON");
        let told: Value = serde_json::from_str(&told).expect("JSON");
        let told = told["events"].as_array().expect("events");
        let whole = text.replace("\r\n ", "");
        let events: Vec<&str> = whole.split("BEGIN:VEVENT").skip(1).collect();
        assert_eq!(events.len(), told.len(), "{name}");
        for (event, told) in events.iter().zip(told) {
            let line = event.lines().find_map(|line| line.strip_prefix("DESCRIPTION:")).expect("a description");
            let said = line.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
            let summary = told["summary"].as_str().expect("a summary");
            assert!(said.starts_with(summary), "{name}: {said}");
            let sources = told["sources"].as_array().expect("sources");
            assert!(!sources.is_empty(), "{name}: {} has no sources", told["id"]);
            for source in sources {
                assert!(said.contains(source.as_str().expect("an address")), "{name}: {} lacks {source}", told["id"]);
            }
        }
    }
}
