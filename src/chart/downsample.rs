//! Downsampling: points that fall on the same few pixels are drawn as their extremes.

use crate::geometry::Point;

/// Width below which two points cannot be told apart, in tenths of a CSS pixel.
const COLUMN: i32 = 10;

/// Keeps the first, lowest, highest and last point of each column of pixels; the points must be ordered from left to
/// right.
pub fn downsample(points: &[Point]) -> Vec<Point> {
    let mut kept: Vec<Point> = Vec::new();
    for group in points.chunk_by(|a, b| a.x / COLUMN == b.x / COLUMN) {
        if group.len() <= 4 {
            kept.extend(group);
            continue;
        }
        let low = group.iter().enumerate().min_by_key(|(_, p)| p.y).map_or(0, |(index, _)| index);
        let high = group.iter().enumerate().max_by_key(|(_, p)| p.y).map_or(0, |(index, _)| index);
        let mut indexes = [0, low.min(high), low.max(high), group.len() - 1].to_vec();
        indexes.dedup();
        kept.extend(indexes.into_iter().map(|index| group[index]));
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::{Point, downsample};

    #[test]
    fn keeps_the_ends_and_the_extremes() {
        let points: Vec<Point> = (0..100_000).map(|i| Point::new(i / 16, (i * 7919) % 3000)).collect();
        let kept = downsample(&points);
        assert!(kept.len() <= 4 * 626, "{}", kept.len());
        assert_eq!((kept.first(), kept.last()), (points.first(), points.last()));
        let highest = |list: &[Point]| list.iter().map(|p| p.y).max();
        assert_eq!(highest(&kept), highest(&points));
        let few = [Point::new(0, 1), Point::new(5, 2), Point::new(100, 3)];
        assert_eq!(downsample(&few), few);
    }
}
