//! What a reader may copy or download of a figure, as functions: their code is fetched on first use.
//!
//! They receive what draws and models a figure, because that code is already loaded: code called from two chunks ends
//! up in the shared one.

mod context;
mod csv;
mod svg;

pub use context::FileContext;
pub use csv::{columns, csv};
pub use svg::svg;

use crate::chart::Drawing;
use crate::exhibit::Deferred;
use crate::export::Cited;
use crate::model::Figure;
use crate::platform::Picture;

/// A text under its heading.
pub struct HeadedText {
    pub heading: String,
    pub text: String,
}

/// The functions.
pub struct FigureFiles {
    /// The texts about a figure: address, snippet, citations.
    pub texts: fn(&FileContext<'_>) -> Vec<HeadedText>,
    /// The numbers of a figure as shown, as CSV.
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

fn texts(context: &FileContext<'_>) -> Vec<HeadedText> {
    let messages = context.format_context.messages;
    let mut texts = vec![HeadedText { heading: messages.figure_link().to_owned(), text: context.address() }];
    // The single-file site has no pieces to frame.
    if !context.site.is_offline() {
        texts.push(HeadedText { heading: messages.figure_embed().to_owned(), text: context.embed().frame() });
    }
    let cited = Cited {
        site: context.site,
        id: &context.figure.id,
        title: &context.figure.title,
        what: messages.cite_figure(),
        address: &context.address(),
        sources: &context.publishers().join("; "),
        ris_type: "FIGURE",
    };
    texts.extend(
        cited.citations().map(|citation| HeadedText { heading: citation.style.to_owned(), text: citation.text }),
    );
    texts
}
