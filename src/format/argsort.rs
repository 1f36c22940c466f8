//! One sort for all lists: small keys first.

/// The indices that sort some keys in ascending order; equal keys keep their order.
///
/// An insertion sort, because lists here have at most a few hundred entries, and the standard library's sort would be
/// monomorphised for each kind of list.
pub fn argsort(keys: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::with_capacity(keys.len());
    for (index, key) in keys.iter().enumerate() {
        let place = order.iter().rposition(|before| keys[*before] <= *key).map_or(0, |before| before + 1);
        order.insert(place, index);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::argsort;

    #[test]
    fn small_keys_come_first_and_equal_ones_keep_their_order() {
        assert_eq!(argsort(&[3.0, 1.0, 2.0, 1.0]), [1, 3, 2, 0]);
        assert_eq!(argsort(&[f64::INFINITY, -1.0]), [1, 0]);
        assert_eq!(argsort(&[]), [] as [usize; 0]);
    }
}
