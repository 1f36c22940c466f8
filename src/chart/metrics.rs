//! Text widths, from one table for all machines: what a browser draws may be slightly narrower, never much wider. All
//! lengths are tenths of a CSS pixel.

use crate::geometry::Point;

/// Size of the text in a drawing; equals `--chart-text` in `styles/tokens.css`.
pub const TEXT: i32 = 130;
/// Distance between the baselines of two lines of text.
pub const LINE: i32 = 165;
/// Distance between things that belong together.
pub const NEAR: i32 = 60;

/// Widths of the characters from space to `~`, in hundredths of an em: those of Helvetica, which the humanist fonts of
/// our stack exceed by no more than the margin added below.
const WIDTHS: [u8; 95] = [
    28, 28, 36, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 28, 28, 58,
    58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67, 61, 72, 67, 94, 67,
    67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83, 56, 56, 56, 56, 33, 50, 28, 56,
    50, 72, 50, 50, 50, 33, 26, 33, 58,
];
/// Widths of the characters of the Devanagari block, in hundredths of an em: those of Noto Sans Devanagari 2, which
/// Mukta exceeds by no more than the margin. Combining signs have no width. The space saved by ligatures is ignored, so
/// that a word is never wider than its sum.
const DEVANAGARI: [u8; 128] = [
    0, 0, 0, 20, 76, 76, 102, 49, 49, 55, 78, 85, 70, 55, 55, 55, 55, 102, 102, 102, 102, 77, 82, 56, 59, 64, 64, 70,
    74, 76, 74, 50, 58, 54, 56, 72, 57, 64, 53, 62, 56, 56, 57, 77, 57, 70, 60, 58, 41, 41, 68, 76, 76, 56, 68, 58, 68,
    53, 0, 26, 0, 47, 26, 26, 26, 0, 0, 0, 0, 0, 0, 0, 0, 26, 26, 26, 26, 0, 27, 26, 91, 0, 0, 0, 0, 0, 0, 0, 77, 82,
    56, 74, 54, 56, 77, 58, 85, 70, 0, 0, 38, 60, 52, 52, 52, 52, 52, 52, 52, 52, 52, 52, 43, 32, 76, 76, 102, 102, 76,
    76, 56, 74, 58, 56, 74, 47, 54, 57,
];
/// The first character of the block.
const DEVANAGARI_FROM: usize = 0x900;
/// Width of any other character, such as `₹`, in hundredths of an em.
const OTHER: i32 = 60;

/// Width of a line of text.
pub fn width(text: &str) -> i32 {
    let ems: i32 = text
        .chars()
        .map(|character| {
            let of =
                |table: &'static [u8], from: usize| (character as usize).checked_sub(from).and_then(|at| table.get(at));
            of(&WIDTHS, 32).or_else(|| of(&DEVANAGARI, DEVANAGARI_FROM)).map_or(OTHER, |width| i32::from(*width))
        })
        .sum();
    // Twelve per cent more, as needed by the widest font of our stack.
    ems * TEXT * 112 / 10_000
}

/// Wraps a text at spaces into lines of at most this width; a longer word stays whole.
pub fn wrap(text: &str, max_width: i32) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if width(line) + width(" ") + width(word) <= max_width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The baseline of a line of text that is to be vertically centred on a point.
pub fn middle(Point { x, y }: Point) -> Point {
    Point { x, y: y + TEXT * 35 / 100 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wraps_at_spaces_and_keeps_every_word() {
        let text = "Data sets, skills and start-ups for the mission";
        let lines = wrap(text, 1000);
        assert!(lines.len() > 1 && lines.iter().all(|line| width(line) <= 1000), "{lines:?}");
        assert_eq!(lines.join(" "), text);
        assert_eq!(wrap("Extraordinarily", 10), ["Extraordinarily"]);
    }

    #[test]
    fn wide_letters_are_wider_than_narrow_ones() {
        assert!(width("WWW") > 2 * width("iii"));
        assert_eq!(width(""), 0);
        assert!(width("₹5") > width("5"));
    }

    #[test]
    fn signs_upon_devanagari_letters_have_no_width() {
        assert_eq!(width("कु"), width("क"));
        assert_eq!(width("सं"), width("स"));
        assert!(width("का") > width("क"));
        assert!(width("ई") < width("ऑ"));
    }
}
