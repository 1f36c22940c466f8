//! What the browser side takes and returns.

/// Something that goes on until this is dropped.
pub type Subscription = Box<dyn std::any::Any>;

/// What became of a key press.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyOutcome {
    /// It was handled and must do nothing else.
    Handled,
    /// It is left to others.
    Ignored,
}

/// How a channel was joined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairState {
    /// For the first time.
    First,
    /// Again, and nothing was said meanwhile.
    Again,
    /// Again, and the last message from meanwhile has just been delivered.
    Told,
    /// There is no channel, as in some frames.
    Missing,
}

/// An element of the page that is one of its slides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// Its name.
    pub name: String,
    /// The first words of its text, where others have the same name.
    pub tells: Option<String>,
    /// The id at which a reader finds it on the page.
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
    /// The word that encodes the answer.
    pub word: String,
}

/// A wheel or two-finger zoom on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zoom {
    /// Factor by which the visible length grows.
    pub factor: f64,
    /// Where on the element, as a fraction of its width, 0 to 1.
    pub part: f64,
}

/// A pointer on an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PointerPosition {
    /// Position as a fraction of the element's width, 0 to 1.
    pub x: f64,
    /// Position as a fraction of the element's height, 0 to 1.
    pub y: f64,
    /// Whether it is pressed.
    pub is_pressed: bool,
}
