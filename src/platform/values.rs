//! What the browser's side takes and gives.

/// What goes on as long as it is kept.
pub type Subscription = Box<dyn std::any::Any>;

/// What became of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyOutcome {
    /// It has done something, and does nothing else.
    Handled,
    /// It is for others.
    Ignored,
}

/// How a channel was met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairState {
    /// For the first time.
    First,
    /// Again, and nothing was said meanwhile.
    Again,
    /// Again, and what was said last meanwhile has just been heard.
    Told,
    /// There is none, as in some frames.
    Missing,
}

/// An element of the page that is one of its slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// What it is called.
    pub name: String,
    /// The first words of what it says, where others have the same name.
    pub tells: Option<String>,
    /// Where a reader finds it on the page.
    pub anchor: Option<String>,
}

/// A picture for the reader.
pub struct Picture {
    /// The file, as SVG.
    pub text: String,
    pub width_px: i32,
    pub height_px: i32,
}

/// The answer to a question, as the device keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptAnswer {
    /// Id of the question.
    pub question: String,
    /// The word that stands for the answer.
    pub word: String,
}

/// A turn of the wheel or two fingers on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// How many times as long what is seen becomes.
    pub factor: f64,
    /// Where on the element, as a part of its width, 0 to 1.
    pub part: f64,
}

/// A pointer on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointerPosition {
    /// Where, as a part of the element's width, 0 to 1.
    pub x: f64,
    /// Where, as a part of the element's height, 0 to 1.
    pub y: f64,
    /// Whether it presses.
    pub is_pressed: bool,
}
