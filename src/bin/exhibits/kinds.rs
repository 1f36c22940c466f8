//! Every kind of exhibit there is: one line a kind.
//!
//! Code is fetched in chunks, with the first exhibit whose kind is in it. Where the build does not split
//! (`cfg(split)`, see `build.rs`), all stand in one module. This stands in the program and not in the library, because what
//! is split off is exported, and the shell would hold it all.

use std::any::Any;

use wasm_split_helpers::SplitLoaderError;

use ai_partnership_explainer::exhibit::{Deferred, Kind};
use ai_partnership_explainer::view::code::CodeDrawing;
use ai_partnership_explainer::{
    builder, claims, deck, figure, gallery, ledger, numbers, question, search, sources, story, timeline,
};

/// Gives functions of the program, once the chunk that holds their code is there.
macro_rules! fetched {
    ($name:ident, $chunk:ident, $functions:ty, $code:expr) => {
        async fn $name() -> Option<&'static $functions> {
            #[cfg_attr(split, wasm_split_helpers::wasm_split($chunk, fallible))]
            fn $name() -> Result<&'static $functions, SplitLoaderError> {
                Ok($code)
            }
            // Split, the function waits for its chunk.
            #[cfg(split)]
            return $name().await.ok();
            #[cfg(not(split))]
            $name().ok()
        }
    };
}

/// Names each kind once: its name in documents, the chunk that holds its code, its exhibit.
macro_rules! kinds {
    ($($kind:ident in $chunk:ident: $exhibit:ty;)+) => {
        /// The functions of a kind, once its code is there; none when it can't be had, or is no kind.
        pub async fn load(kind: &str) -> Option<&'static Kind> {
            match kind {
                $(stringify!($kind) => $kind().await,)+
                _ => None,
            }
        }

        $(fetched!($kind, $chunk, Kind, &const { Kind::of::<$exhibit>() });)+
    };
}

kinds! {
    figure in figure: figure::FigureModel;
    timeline in timeline: timeline::TimelineModel;
    story in story: story::StoryModel;
    ledger in ledger: ledger::LedgerModel;
    claims in claims: claims::ClaimsModel;
    sources in sources: sources::SourcesModel;
    gallery in gallery: gallery::GalleryModel;
    numbers in numbers: numbers::NumbersModel;
    question in question: question::QuestionModel;
    answers in question: question::AnswersModel;
    builder in builder: builder::BuilderModel;
    deck in deck: deck::DeckModel;
    search in search: search::SearchModel;
}

/// Names once what exhibits ask for when a reader wants it: its name, which is that of its chunk, and its functions.
macro_rules! deferred {
    ($($name:ident: $functions:ty;)+) => {
        /// Functions by their name, once their code is there; none when it can't be had.
        pub async fn deferred(name: &str) -> Option<&'static dyn Any> {
            match name {
                $(stringify!($name) => $name().await.map(|functions| functions as &dyn Any),)+
                _ => None,
            }
        }

        $(fetched!($name, $name, $functions, <$functions>::code());)+
    };
}

deferred! {
    figure_files: figure::FigureFiles;
    claim_files: claims::ClaimFiles;
    source_files: sources::SourceFiles;
    code_drawing: CodeDrawing;
}
