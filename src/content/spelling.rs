//! Suggests the right spelling of an unknown word.
//!
//! It only suggests; whether that is what was meant is for the editor to say.

use strsim::osa_distance;

/// The known word closest to a mistyped one, if any is close: a third of the letters may differ.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let maximum = (word.chars().count() / 3).max(1);
    let small = word.to_lowercase();
    let near = known
        .into_iter()
        .map(|own| (osa_distance(&small, &own.to_lowercase()), own))
        .filter(|(far, _)| *far <= maximum);
    near.min().map(|(_, own)| own)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn finds_what_was_meant_and_nothing_far() {
        let known = ["history", "trust", "icet", "languages"];
        assert_eq!(nearest("histroy", known), Some("history"));
        assert_eq!(nearest("langauges", known), Some("languages"));
        assert_eq!(nearest("Trust", known), Some("trust"));
        assert_eq!(nearest("energy", known), None);
    }
}
