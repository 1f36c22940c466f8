//! Every drawing is readable in programs that support less than a browser: no letter is under its own halo.

use std::fs;
use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{Group, Node, Options, Rect, Tree};

use super::files;
use crate::support::project;

/// As for preview images, in the site's own font.
fn options<'a>() -> Options<'a> {
    let mut fonts = Database::new();
    for face in ["Regular", "Semibold"] {
        let path = project().join(format!("src/prerender/fonts/LibertinusSerif-{face}.otf"));
        fonts.load_font_data(fs::read(path).expect("a face"));
    }
    fonts.set_sans_serif_family("Libertinus Serif");
    Options { fontdb: Arc::new(fonts), ..Options::default() }
}

/// The positions of words.
fn places(group: &Group, list: &mut Vec<(String, Rect)>) {
    for node in group.children() {
        match node {
            Node::Group(group) => places(group, list),
            Node::Text(text) => {
                let words = text.chunks().iter().map(|chunk| chunk.text()).collect();
                list.push((words, text.abs_bounding_box()));
            }
            _ => {}
        }
    }
}

/// The share of an area whose colour differs from most of it.
fn ink(picture: &Pixmap, place: Rect) -> f32 {
    let clamped = |at: f32, most: u32| (at.max(0.0) as u32).min(most);
    let (left, right) = (clamped(place.left(), picture.width()), clamped(place.right(), picture.width()));
    let (top, bottom) = (clamped(place.top(), picture.height()), clamped(place.bottom(), picture.height()));
    let pixels = (top..bottom).flat_map(|y| (left..right).filter_map(move |x| picture.pixel(x, y)));
    let greys: Vec<i32> =
        pixels.map(|own| i32::from(own.red()) + i32::from(own.green()) + i32::from(own.blue())).collect();
    let mut sorted = greys.clone();
    sorted.sort_unstable();
    let most = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    greys.iter().filter(|own| (**own - most).abs() > 150).count() as f32 / greys.len().max(1) as f32
}

#[test]
fn every_word_of_a_drawing_is_seen() {
    let drawings: Vec<_> =
        files("svg").into_iter().filter(|(name, _)| name.starts_with("figures/") && !name.contains("thumb")).collect();
    assert!(drawings.len() > 30, "{} drawings", drawings.len());
    let options = options();
    for (name, text) in drawings {
        for unknown in ["paint-order", ":is(", "var("] {
            assert!(!text.contains(unknown), "{name} needs {unknown}");
        }
        let tree = Tree::from_str(&text, &options).unwrap_or_else(|error| panic!("{name}: {error}"));
        let size = tree.size().to_int_size();
        let mut picture = Pixmap::new(size.width(), size.height()).expect("a picture");
        resvg::render(&tree, Transform::default(), &mut picture.as_mut());
        let mut words = Vec::new();
        places(tree.root(), &mut words);
        assert!(words.len() > 5, "{name} has words");
        for (text, place) in words {
            assert!(ink(&picture, place) > 0.02, "{name}: “{text}” is not seen at {place:?}");
        }
    }
}
