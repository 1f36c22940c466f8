//! Who would have to act on a recommendation.

use crate::model::Messages;

/// Their ids.
pub const ACTORS: [&str; 3] = ["india", "united-states", "industry"];

pub fn who<'a>(messages: &'a Messages, id: &str) -> &'a str {
    match id {
        "india" => messages.who_india(),
        "united-states" => messages.who_united_states(),
        _ => messages.who_industry(),
    }
}
