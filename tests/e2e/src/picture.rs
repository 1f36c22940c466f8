//! What a page looks like from afar, and how much two such looks differ.
//!
//! A look is a screenshot at an eighth of the page's size, so that it is small and letters blur to grey. Tiles are
//! compared by their mean: a line that an editor adds moves few of them, a missing stylesheet moves most.

use std::io::Cursor;
use std::path::Path;

use anyhow::{Context, Result};
use image::imageops::{FilterType, resize};
use image::{ImageFormat, RgbImage};

/// How much smaller a look is than the page.
const SMALLER: u32 = 8;
/// Width and height of a tile, in the page's CSS pixels.
const TILE: u32 = 36;

/// A page from afar.
pub struct Look(RgbImage);

/// The difference between two looks, 0 to 255 each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Distance {
    /// The mean over all tiles.
    pub mean: f64,
    /// The tile at the ninth decile, from the most alike.
    pub high: f64,
}

impl Look {
    /// The look of a page, from its screenshot as PNG.
    ///
    /// # Errors
    /// The bytes are not a picture.
    pub fn of(picture: &[u8]) -> Result<Self> {
        let whole = image::load_from_memory_with_format(picture, ImageFormat::Png)?.to_rgb8();
        let (width, height) = (whole.width() / SMALLER, whole.height() / SMALLER);
        Ok(Self(resize(&whole, width, height, FilterType::Triangle)))
    }

    /// A stored look; `None` if there is none.
    ///
    /// # Errors
    /// The file is not a picture.
    pub fn kept(file: &Path) -> Result<Option<Self>> {
        if !file.exists() {
            return Ok(None);
        }
        let picture = image::open(file).with_context(|| file.display().to_string())?;
        Ok(Some(Self(picture.to_rgb8())))
    }

    /// Stores it as a file.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn keep(&self, file: &Path) -> Result<()> {
        let mut bytes = Cursor::new(Vec::new());
        self.0.write_to(&mut bytes, ImageFormat::Png)?;
        Ok(std::fs::write(file, bytes.into_inner())?)
    }

    /// The difference from another look.
    pub fn distance(&self, other: &Self) -> Distance {
        let tiles = |own: &RgbImage| {
            let across = |length: u32| (length * SMALLER).div_ceil(TILE).max(1);
            resize(own, across(self.0.width()), across(self.0.height()), FilterType::Triangle)
        };
        let (own, other) = (tiles(&self.0), tiles(&other.0));
        let tile = |(own, other): (&image::Rgb<u8>, &image::Rgb<u8>)| {
            let far = own.0.iter().zip(other.0).map(|(own, other)| own.abs_diff(other)).max();
            f64::from(far.unwrap_or_default())
        };
        let mut far: Vec<f64> = own.pixels().zip(other.pixels()).map(tile).collect();
        far.sort_by(f64::total_cmp);
        let count = u32::try_from(far.len()).map_or(1.0, f64::from);
        Distance {
            mean: far.iter().sum::<f64>() / count,
            high: far.get(far.len() * 9 / 10).copied().unwrap_or_default(),
        }
    }
}
