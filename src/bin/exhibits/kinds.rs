//! Every kind of exhibit, one line each.
//!
//! Code is fetched in chunks, along with the first exhibit whose kind is in it. If the build does not split
//! (`cfg(split)`, see `build.rs`), everything is in one module. This is in the program and not in the library, because
//! whatever is split off is exported, and the shell would contain it all.

use std::any::Any;

use wasm_split_helpers::SplitLoaderError;

use ai_partnership_explainer::exhibit::{Deferred, Kind};
use ai_partnership_explainer::view::code::CodeDrawing;
use ai_partnership_explainer::{
    builder, claims, deck, figure, gallery, ledger, numbers, question, search, sources, story, timeline,
};

/// Returns functions of the program, once the chunk with their code is loaded.
macro_rules! fetched {
    ($name:ident, $chunk:ident, $functions:ty, $code:expr) => {
        async fn $name() -> Option<&'static $functions> {
            #[cfg_attr(split, wasm_split_helpers::wasm_split($chunk, fallible))]
            fn $name() -> Result<&'static $functions, SplitLoaderError> {
                Ok($code)
            }
            // When split, the function waits for its chunk.
            #[cfg(split)]
            return $name().await.ok();
            #[cfg(not(split))]
            $name().ok()
        }
    };
}

/// Lists each kind once: its name in documents, the chunk with its code, its exhibit.
macro_rules! kinds {
    ($($kind:ident in $chunk:ident: $exhibit:ty;)+) => {
        /// The functions of a kind, once its code is loaded; `None` if it is unavailable or unknown.
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
    answers in answers: question::AnswersModel;
    builder in builder: builder::BuilderModel;
    deck in deck: deck::DeckModel;
    search in search: search::SearchModel;
}

/// Lists once what exhibits fetch on demand: its name, which is also its chunk's, and its functions.
macro_rules! deferred {
    ($($name:ident: $functions:ty;)+) => {
        /// Functions by name, once their code is loaded; `None` if they are unavailable.
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
