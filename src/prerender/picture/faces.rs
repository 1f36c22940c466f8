//! The fonts for pictures, each family with its licence in `fonts/`, and the letters that none of them has.
//!
//! No system font is used, so a picture is the same everywhere. A language with letters that none of the families has
//! needs one more here, in both weights.

use std::collections::BTreeSet;
use std::sync::Arc;

use resvg::usvg::fontdb::{Database, ID};
use resvg::usvg::{FontResolver, Group, Node, Options};

/// The family used for everything it contains.
pub const FAMILY: &str = "Libertinus Serif";

/// Each family in the weights 400 and 600: `chart.css` uses no others.
const FACES: [&[u8]; 4] = [
    include_bytes!("../fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../fonts/LibertinusSerif-Semibold.otf"),
    include_bytes!("../fonts/NotoSansDevanagari-Regular.ttf"),
    include_bytes!("../fonts/NotoSansDevanagari-SemiBold.ttf"),
];

/// How drawings are parsed: with these fonts, and no others.
pub fn options<'a>() -> Options<'a> {
    let mut fonts = Database::new();
    for face in FACES {
        fonts.load_font_data(face.to_vec());
    }
    fonts.set_serif_family(FAMILY);
    fonts.set_sans_serif_family(FAMILY);
    let font_resolver = FontResolver { select_fallback: Box::new(next_face), ..FontResolver::default() };
    Options { fontdb: Arc::new(fonts), font_family: FAMILY.to_owned(), font_resolver, ..Options::default() }
}

/// The next family's font of the same weight, for letters that the previous ones lack.
fn next_face(_: char, used: &[ID], fonts: &mut Arc<Database>) -> Option<ID> {
    let weight = fonts.face(*used.first()?)?.weight;
    fonts.faces().find(|face| face.weight == weight && !used.contains(&face.id)).map(|face| face.id)
}

/// The letters in a group's text that no font contains, which would appear as boxes.
pub fn missing(group: &Group) -> BTreeSet<String> {
    let mut letters = BTreeSet::new();
    for node in group.children() {
        match node {
            Node::Group(group) => letters.append(&mut missing(group)),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                letters.extend(glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| glyph.text.clone()));
            }
            _ => {}
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use resvg::usvg::Tree;

    use super::{missing, options};

    fn check(words: &str, lacking: &[&str]) {
        for weight in [400, 600] {
            let svg = format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"900\" height=\"90\">\
                 <text y=\"50\" font-size=\"20\" font-weight=\"{weight}\">{words}</text></svg>"
            );
            let tree = Tree::from_str(&svg, &options()).expect("a drawing");
            assert_eq!(missing(tree.root()).into_iter().collect::<Vec<_>>(), lacking, "{words}");
        }
    }

    #[test]
    fn letters_that_no_face_holds_are_named() {
        check("Why now? ₹1,000 → 2,000", &[]);
        check("क्या वादा किया गया, और उसका क्या हुआ? ₹1,000 “iCET”", &[]);
        check("한", &["한"]);
    }
}
