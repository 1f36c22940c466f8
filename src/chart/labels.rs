//! Labels that must not touch: moved apart as little as possible.

use crate::format::argsort;

/// Moves centres apart until each is at least `gap` from the next, within `low..=high`, preserving their order.
///
/// The result is in the order of the input. If there is no room for all, they are spread evenly.
pub fn spread(centres: &[i32], gap: i32, low: i32, high: i32) -> Vec<i32> {
    let keys: Vec<f64> = centres.iter().map(|centre| f64::from(*centre)).collect();
    let order = argsort(&keys);
    let count = i32::try_from(centres.len()).unwrap_or(i32::MAX);
    let gap = if count > 1 { gap.min((high - low) / (count - 1)) } else { gap };
    let mut placed: Vec<i32> = order.iter().map(|index| centres[*index].clamp(low, high)).collect();
    // Pools of neighbours share one shift: merge while two overlap, then place each pool around its mean.
    let mut pools: Vec<Pool> = Vec::new();
    for (rank, centre) in placed.iter().enumerate() {
        // As if all labels of a pool started at the same position.
        let start = i64::from(*centre) - i64::from(gap) * i64::try_from(rank).unwrap_or(0);
        pools.push(Pool { sum: start, size: 1, first: rank });
        while let [.., one, next] = pools.as_slice()
            && one.sum * next.size > next.sum * one.size
        {
            let merged = Pool { sum: one.sum + next.sum, size: one.size + next.size, first: one.first };
            pools.truncate(pools.len() - 2);
            pools.push(merged);
        }
    }
    let ends: Vec<usize> = pools.iter().skip(1).map(|pool| pool.first).chain([placed.len()]).collect();
    for (Pool { sum, size, first }, end) in pools.iter().zip(ends) {
        for (rank, place) in placed.iter_mut().enumerate().take(end).skip(*first) {
            let rank = i32::try_from(rank).unwrap_or(0);
            *place = i32::try_from(sum.div_euclid(*size)).unwrap_or(0) + gap * rank;
        }
    }
    // The whole column may extend beyond an end.
    for rank in 0..placed.len() {
        let lowest = if rank == 0 { low } else { placed[rank - 1] + gap };
        placed[rank] = placed[rank].max(lowest);
    }
    for rank in (0..placed.len()).rev() {
        let highest = if rank + 1 == placed.len() { high } else { placed[rank + 1] - gap };
        placed[rank] = placed[rank].min(highest);
    }
    let mut result = vec![0; centres.len()];
    for (rank, index) in order.into_iter().enumerate() {
        result[index] = placed[rank];
    }
    result
}

/// Neighbours that share one shift.
struct Pool {
    /// Sum of the positions at which they would start.
    sum: i64,
    /// How many there are.
    size: i64,
    /// Rank of the first.
    first: usize,
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::spread;

    fn check(centres: &[i32], expect: &[i32]) {
        assert_eq!(spread(centres, 10, 0, 100), expect, "{centres:?}");
    }

    #[test]
    fn leaves_labels_that_have_room_and_shares_the_shift_among_others() {
        check(&[20, 60, 90], &[20, 60, 90]);
        check(&[50, 50], &[45, 55]);
        check(&[55, 50, 52], &[62, 42, 52]);
        check(&[0, 1, 2], &[0, 10, 20]);
        check(&[99, 100], &[90, 100]);
    }

    proptest! {
        #[test]
        fn never_touches_and_never_leaves_the_room(centres in vec(0..=100, 1..=10)) {
            let mut placed = spread(&centres, 10, 0, 100);
            placed.sort_unstable();
            prop_assert!(placed.windows(2).all(|pair| pair[1] - pair[0] >= 10), "{:?}", placed);
            prop_assert!(placed[0] >= 0 && placed[placed.len() - 1] <= 100, "{:?}", placed);
        }
    }
}
