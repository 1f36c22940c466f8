//! TOML parse errors, in an editor's words: the field, what was found, what is expected.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::spelling::nearest;

/// A parse error.
pub struct Refused {
    /// Its byte offset in the file.
    pub offset: usize,
    pub field: String,
    /// What is wrong and what would be right.
    pub message: String,
}

static KEY: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"(?m)(?:^|[{,])[ \t]*([A-Za-z0-9_-]+)[ \t]*=|^\[+([^\]\n]+)\]").expect("a pattern that reads")
});
static QUOTED: LazyLock<Regex> = LazyLock::new(|| Regex::new("`([^`]+)`").expect("a pattern that reads"));
static RULES: LazyLock<Vec<(Regex, Rule)>> = LazyLock::new(|| {
    let rules: [(&str, Rule); 8] = [
        ("^unknown field `([^`]*)`(.*)$", unknown_field),
        ("^unknown variant `([^`]*)`(.*)$", unknown_word),
        ("^missing field `([^`]*)`$", missing),
        ("^invalid type: (.+), expected (.+)$", wrong_type),
        ("^invalid (?:length|value): (.+), expected (.+)$", wrong_type),
        ("^duplicate key$", |_| Explanation { field: None, message: "occurs twice in this record".to_owned() }),
        ("^invalid basic string", |_| Explanation {
            field: None,
            message: "a text in quotes must end with `\"` on the line that it begins on".to_owned(),
        }),
        ("^(?:string values must be quoted|missing opening quote)", |_| Explanation {
            field: None,
            message: "a text must be in quotes: `\"…\"`".to_owned(),
        }),
    ];
    rules.into_iter().map(|(pattern, rule)| (Regex::new(pattern).expect("a pattern that reads"), rule)).collect()
});

/// Explains a message of the parser.
type Rule = fn(&Captures<'_>) -> Explanation;

/// An error in our words.
struct Explanation {
    /// The field, if the message names it.
    field: Option<String>,
    message: String,
}

/// Explains an error of the TOML parser, which read the file from `base` on; `record` is where the rejected record
/// starts.
pub fn refused(text: &str, base: usize, record: usize, error: &toml::de::Error) -> Refused {
    let offset = error.span().map_or(record, |span| base + span.start);
    if let Some(end) = unclosed_list(text, offset, error.message()) {
        let message = "the list is not closed: `]` is missing at the end of this line".to_owned();
        return Refused { offset: end, field: field_at(text, end), message };
    }
    let said = RULES.iter().find_map(|(pattern, rule)| Some(rule(&pattern.captures(error.message())?)));
    let said = said.unwrap_or_else(|| Explanation { field: None, message: error.message().to_owned() });
    let field = said.field.unwrap_or_else(|| field_at(text, offset));
    Refused { offset, field, message: said.message }
}

/// The end of the last line before a field that is where a list should continue.
fn unclosed_list(text: &str, offset: usize, message: &str) -> Option<usize> {
    let start = text[..offset].rfind('\n')? + 1;
    let is_field = KEY.captures(&text[start..]).and_then(|own| own.get(0)).is_some_and(|own| own.start() == 0);
    (message.contains("array") && is_field).then(|| text[..start].trim_end().len())
}

/// The last key or header that starts before an offset or on its line.
fn field_at(text: &str, offset: usize) -> String {
    let keys = KEY.captures_iter(text).take_while(|own| own.get(0).is_some_and(|own| own.start() <= offset));
    let last = keys.last().and_then(|own| Some(own.get(1).or(own.get(2))?.as_str().to_owned()));
    last.unwrap_or_else(|| "TOML".to_owned())
}

fn unknown_field(found: &Captures<'_>) -> Explanation {
    Explanation { field: Some(found[1].to_owned()), message: unlike("is not a field here", &found[1], &found[2]) }
}

fn unknown_word(found: &Captures<'_>) -> Explanation {
    let beginning = format!("`{}` is not a word for this field", &found[1]);
    Explanation { field: None, message: unlike(&beginning, &found[1], &found[2]) }
}

/// What was found, what was probably meant, and what is possible.
fn unlike(beginning: &str, found: &str, wanted: &str) -> String {
    let known: Vec<&str> = QUOTED.captures_iter(wanted).filter_map(|own| Some(own.get(1)?.as_str())).collect();
    let meant =
        nearest(found, known.iter().copied()).map(|own| format!("; the nearest is `{own}`")).unwrap_or_default();
    format!("{beginning}{meant}; there are {}", known.join(", "))
}

fn missing(found: &Captures<'_>) -> Explanation {
    let message = "is missing from this record: records are complete in every language".to_owned();
    Explanation { field: Some(found[1].to_owned()), message }
}

fn wrong_type(found: &Captures<'_>) -> Explanation {
    let is = match found[1].split_once(' ').map_or(&found[1], |(sort, _)| sort) {
        "string" => found[1].replacen("string", "the text", 1),
        "integer" | "floating" => {
            found[1].replacen("integer", "the number", 1).replacen("floating point", "the number", 1)
        }
        "boolean" => found[1].replacen("boolean ", "", 1),
        "sequence" => "a list".to_owned(),
        "map" => "a table or a date without quotes".to_owned(),
        _ => found[1].to_owned(),
    };
    let wanted = match &found[2] {
        "a string" => "a text in quotes",
        "a sequence" => "a list in square brackets",
        "a boolean" => "true or false",
        "a map" => "a table",
        "u8" | "u16" | "u32" | "u64" | "i64" => "a whole number without quotes",
        other if other.starts_with("struct ") => "a table in braces or below a header in brackets",
        other => other,
    };
    Explanation { field: None, message: format!("found {is}; wanted {wanted}") }
}

#[cfg(test)]
mod tests {
    use super::field_at;

    #[test]
    fn finds_the_field_of_a_place() {
        let text = "id = \"a\"\n\n[[source]]\nlist = [\n  { id = \"b\", of = 3 },\n]\n";
        let at = |word: &str| field_at(text, text.find(word).expect("a word of the text"));
        assert_eq!([at("\"a\""), at("[[source]]"), at("\"b\""), at("3")], ["id", "source", "id", "of"]);
    }
}
