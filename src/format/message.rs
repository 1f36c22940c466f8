//! Filling in the placeholders of an interface text.

use crate::model::Messages;

/// Replaces each `{name}` by its value; a name without a value is left as it is.
pub fn fill(message: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(message.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// Words as a sentence, with the language's sentence ending.
pub fn sentence(words: &str, messages: &Messages) -> String {
    fill(messages.sentence(), &[("words", words)])
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn fills_in_what_it_is_given() {
        let text = fill("Step {step} of {total}", &[("step", "5"), ("total", "12")]);
        assert_eq!(text, "Step 5 of 12");
        assert_eq!(fill("{a} and {b}", &[("a", "1")]), "1 and {b}");
    }
}
