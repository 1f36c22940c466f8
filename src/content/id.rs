//! The syntax of ids.

/// Whether a text is a valid id: lower-case letters, digits and single hyphens.
pub fn is_id(text: &str) -> bool {
    text.split('-').all(|word| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()))
}
