//! Other forms of an English word: singular and plural, British and American spelling.
//!
//! Words of other languages do not have these endings, or an extra form that is never used does no harm.

/// Endings of singular and plural.
const MANY: [(&str, &str); 3] = [("y", "ies"), ("", "es"), ("", "s")];
/// Parts that are spelt in two ways.
const SPELT: [(&str, &str); 9] = [
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("our", "or"),
    ("ence", "ense"),
    ("tre", "ter"),
    ("ogramme", "ogram"),
    ("lled", "led"),
    ("lling", "ling"),
];
/// Minimum length of a word that has other forms: shorter ones become other words.
const SHORTEST: usize = 4;
/// Minimum length of what precedes the part replaced.
const SHORTEST_STEM: usize = 2;

/// The other forms of a lower-case word that a text may use instead.
pub fn forms(word: &str) -> Vec<String> {
    let mut forms = Vec::new();
    if word.len() < SHORTEST {
        return forms;
    }
    for (one, other) in SPELT.into_iter().flat_map(|(one, other)| [(one, other), (other, one)]) {
        if let Some(at) = word.rfind(one).filter(|at| *at >= SHORTEST_STEM) {
            forms.push([&word[..at], other, &word[at + one.len()..]].concat());
        }
    }
    for (one, many) in MANY {
        if let Some(stem) = word.strip_suffix(many).filter(|stem| stem.len() >= SHORTEST_STEM) {
            forms.push([stem, one].concat());
        }
    }
    if let Some(stem) = word.strip_suffix('y') {
        forms.push([stem, "ies"].concat());
    }
    forms
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn one_and_many_and_both_spellings_are_forms_of_a_word() {
        let pairs = [
            ("chips", "chip"),
            ("policies", "policy"),
            ("policy", "policies"),
            ("processes", "process"),
            ("defence", "defense"),
            ("defense", "defence"),
            ("organisation", "organization"),
            ("labor", "labour"),
            ("centre", "center"),
            ("programme", "program"),
        ];
        for (word, other) in pairs {
            assert!(forms(word).iter().any(|own| own == other), "{word}: {:?}", forms(word));
        }
        assert!(forms("gas").is_empty());
    }
}
