//! The site's icon: two converging lines, as on the cover.
//!
//! As pixels: browsers redraw an icon with each page shown, and an SVG costs a phone some 20 ms each time.

use std::fs;
use std::path::Path;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use super::Failure;
use super::code::hash;

/// The drawing, in sixteenths of the icon.
const DRAWING: &str = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' width='16' height='16' fill='none' \
stroke-width='2.4' stroke-linecap='round'><path stroke='#b4490f' d='M2 3C8 3 8 7 14 7'/><path stroke='#1f5aa6' \
d='M2 13C8 13 8 9.4 14 9.4'/></svg>";
/// Width and height in pixels: what a tab shows on the densest screens.
const SIDE: u8 = 48;

/// Writes the icon into a folder and returns its file name.
///
/// # Errors
/// A file that cannot be written.
pub fn write(folder: &Path) -> Result<String, Failure> {
    let tree = Tree::from_str(DRAWING, &Options::default())?;
    let mut pixmap = Pixmap::new(SIDE.into(), SIDE.into()).ok_or("an icon without size")?;
    let scale = f32::from(SIDE) / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let bytes = pixmap.encode_png()?;
    let name = format!("icon-{}.png", hash(&bytes));
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

#[cfg(test)]
mod tests {
    use resvg::tiny_skia::Pixmap;

    #[test]
    fn an_icon_shows_both_lines_on_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let name = super::write(folder.path()).expect("an icon");
        let icon = Pixmap::load_png(folder.path().join(name)).expect("a picture");
        let colours = |wanted: fn(u8, u8) -> bool| {
            icon.pixels().iter().filter(|own| own.alpha() == 255 && wanted(own.red(), own.blue())).count()
        };
        assert!(colours(|red, blue| red > blue) > 100 && colours(|red, blue| blue > red) > 100);
        assert_eq!(icon.pixel(0, 0).map(|corner| corner.alpha()), Some(0));
    }
}
