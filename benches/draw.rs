//! How long it takes to draw a line with 10, 1,000 and 100,000 points, and how many shapes and points result.
//!
//! `cargo bench --bench draw` prints a table; nothing depends on it.

use std::time::Instant;

use ai_partnership_explainer::chart::{PathKind, Shape, downsample};
use ai_partnership_explainer::geometry::Point;

fn main() {
    println!("{:>10} {:>12} {:>14} {:>14}", "points", "drawn", "µs a drawing", "path bytes");
    for count in [10_i32, 1_000, 100_000] {
        // A line across 680 CSS pixels that goes up and down.
        let points: Vec<Point> = (0..count)
            .map(|index| {
                let x = i64::from(index) * 6800 / i64::from(count);
                Point::new(i32::try_from(x).unwrap_or(0), (index * 7919) % 3000)
            })
            .collect();
        let start = Instant::now();
        let rounds = (200_000 / count).clamp(10, 2_000);
        let mut drawn = Vec::new();
        for _ in 0..rounds {
            drawn = downsample(std::hint::black_box(&points));
        }
        let micros = start.elapsed().as_secs_f64() * 1e6 / f64::from(rounds);
        let class = ai_partnership_explainer::chart::Class::of(ai_partnership_explainer::chart::Role::Line);
        let bytes = match Shape::Path(drawn.clone(), PathKind::Open, class) {
            Shape::Path(points, kind, _) => ai_partnership_explainer::export::outline(&points, kind).len(),
            _ => 0,
        };
        println!("{count:>10} {:>12} {micros:>14.1} {bytes:>14}", drawn.len());
    }
}
