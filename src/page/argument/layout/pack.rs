//! Packs rectangles so that they best fit a landscape sheet of paper.

use crate::geometry::{Dimensions, Point};

/// Sides of the sheet: A4, in millimetres.
const SHEET: Dimensions = Dimensions::new(297, 210);

/// The position of each rectangle, in order, and the size of all together.
pub fn pack(sizes: &[Dimensions]) -> (Vec<Point>, Dimensions) {
    let widest = sizes.iter().map(|own| own.width).max().unwrap_or(0);
    let all: i32 = sizes.iter().map(|own| own.width).sum();
    let widths = (widest..=all).step_by(100);
    let packed = widths.map(|width| packed(sizes, width));
    // The larger ratio determines how far the sheet is scaled down.
    packed
        .min_by_key(|(_, own)| (own.width * 100 / SHEET.width).max(own.height * 100 / SHEET.height))
        .unwrap_or((Vec::new(), Dimensions::new(0, 0)))
}

/// Packs the rectangles into this width, tallest first, each as high up as it fits, then as far left.
fn packed(sizes: &[Dimensions], width: i32) -> (Vec<Point>, Dimensions) {
    let mut order: Vec<usize> = (0..sizes.len()).collect();
    order.sort_by_key(|at| -sizes[*at].height);
    let mut places = vec![Point::default(); sizes.len()];
    let mut placed: Vec<usize> = Vec::new();
    for at in order {
        let own = sizes[at];
        let lefts = placed.iter().map(|other| places[*other].x + sizes[*other].width).chain([0]);
        let fits = lefts.filter(|x| x + own.width <= width);
        let at_left = |x: i32| {
            let over = placed
                .iter()
                .filter(|other| places[**other].x < x + own.width && x < places[**other].x + sizes[**other].width);
            Point::new(x, over.map(|other| places[*other].y + sizes[*other].height).max().unwrap_or(0))
        };
        places[at] = fits.map(at_left).min_by_key(|place| (place.y, place.x)).unwrap_or_default();
        placed.push(at);
    }
    let reach = |ends: fn(Point, Dimensions) -> i32| (0..sizes.len()).map(|at| ends(places[at], sizes[at])).max();
    let size = Dimensions {
        width: reach(|place, own| place.x + own.width).unwrap_or(0),
        height: reach(|place, own| place.y + own.height).unwrap_or(0),
    };
    (places, size)
}
