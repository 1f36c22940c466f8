//! What a reader may take away of a figure, as functions: their code is fetched with the first thing that is asked for.
//!
//! They are given what draws and models a figure, whose code is there already: code that two chunks call comes to all.

mod cite;
mod context;
mod csv;
mod svg;

pub use context::FileContext;
pub use csv::csv;
pub use svg::svg;

use cite::citations;

use crate::chart::Drawing;
use crate::exhibit::Deferred;
use crate::model::Figure;
use crate::platform::Picture;

/// The functions.
pub struct FigureFiles {
    /// The texts of a figure, each under its heading: address, snippet, citations.
    pub texts: fn(&FileContext<'_>) -> Vec<(String, String)>,
    /// The numbers of a figure as it is shown, as CSV.
    pub csv: fn(&FileContext<'_>, &Figure) -> String,
    /// A drawing of it as a picture.
    pub svg: fn(&FileContext<'_>, &Drawing) -> Picture,
}

impl Deferred for FigureFiles {
    const NAME: &'static str = "figure_files";

    fn code() -> &'static Self {
        &const { Self { texts, csv, svg } }
    }
}

fn texts(context: &FileContext<'_>) -> Vec<(String, String)> {
    let messages = context.words.messages;
    let mut texts = vec![
        (messages.figure_link().to_owned(), context.address()),
        (messages.figure_embed().to_owned(), context.embed().frame()),
    ];
    texts.extend(citations(context).map(|citation| (citation.style.to_owned(), citation.text)));
    texts
}
