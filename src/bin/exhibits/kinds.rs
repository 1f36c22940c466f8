//! Every kind of exhibit there is: one line a kind.
//!
//! Code is fetched in chunks, with the first exhibit whose kind is in it. Where the build does not split
//! (`cfg(split)`, see `build.rs`), all stand in one module. This stands in the program and not in the library, because what
//! is split off is exported, and the shell would hold it all.

use wasm_split_helpers::SplitLoaderError;

use ai_partnership_explainer::exhibit::Kind;
use ai_partnership_explainer::{builder, deck, figure, ledger, question, timeline};

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

        $(
            async fn $kind() -> Option<&'static Kind> {
                #[cfg_attr(split, wasm_split_helpers::wasm_split($chunk, fallible))]
                fn $kind() -> Result<&'static Kind, SplitLoaderError> {
                    Ok(&const { Kind::of::<$exhibit>() })
                }
                // Split, the function waits for its chunk.
                #[cfg(split)]
                return $kind().await.ok();
                #[cfg(not(split))]
                $kind().ok()
            }
        )+
    };
}

kinds! {
    figure in figure: figure::FigureModel;
    timeline in timeline: timeline::TimelineModel;
    ledger in ledger: ledger::LedgerModel;
    question in question: question::QuestionModel;
    answers in question: question::AnswersModel;
    builder in builder: builder::BuilderModel;
    deck in deck: deck::DeckModel;
}
