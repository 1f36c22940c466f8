//! The nearest right spelling of a word that nothing has.
//!
//! It only proposes; whether the editor meant it is the editor's to say.

/// The known word that is nearest to a mistyped one, if any is near: a third of the letters may differ.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let near = known.into_iter().map(|own| (distance(word, own), own)).filter(|(far, _)| *far <= most);
    near.min().map(|(_, own)| own)
}

/// Letters to change, add, drop or swap with their neighbour until one word is the other (optimal string alignment).
fn distance(a: &str, b: &str) -> usize {
    let [a, b] = [a, b].map(|word| word.to_lowercase().chars().collect::<Vec<_>>());
    let mut before: Vec<usize> = Vec::new();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.iter().enumerate() {
        let mut next = vec![i + 1];
        for (j, to) in b.iter().enumerate() {
            let changed = row[j] + usize::from(from != to);
            let mut least = changed.min(row[j + 1] + 1).min(next[j] + 1);
            if i > 0 && j > 0 && *from == b[j - 1] && a[i - 1] == *to {
                least = least.min(before[j - 1] + 1);
            }
            next.push(least);
        }
        before = std::mem::replace(&mut row, next);
    }
    row[b.len()]
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
