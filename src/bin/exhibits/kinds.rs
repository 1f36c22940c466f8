//! Every kind of exhibit there is: one line a kind.
//!
//! Each kind's code is a chunk of its own, fetched with the first exhibit of that kind. Where the build does not split
//! (`cfg(split)`, see `build.rs`), all stand in one module. This stands in the program and not in the library, because what
//! is split off is exported, and the shell would hold it all.

use wasm_split_helpers::SplitLoaderError;

use ai_partnership_explainer::exhibit::Kind;
use ai_partnership_explainer::{builder, deck, figure, ledger, numbers, question, timeline};

/// Names each kind once: its name in documents, its module, its exhibit.
macro_rules! kinds {
    ($($kind:ident: $exhibit:ty;)+) => {
        /// The functions of a kind, once its code is there; none when it can't be had, or is no kind.
        pub async fn load(kind: &str) -> Option<&'static Kind> {
            match kind {
                $(stringify!($kind) => $kind().await,)+
                _ => None,
            }
        }

        $(
            async fn $kind() -> Option<&'static Kind> {
                #[cfg_attr(split, wasm_split_helpers::wasm_split($kind, fallible))]
                fn functions() -> Result<&'static Kind, SplitLoaderError> {
                    Ok(&const { Kind::of::<$exhibit>() })
                }
                // Split, the function waits for its chunk.
                #[cfg(split)]
                return functions().await.ok();
                #[cfg(not(split))]
                functions().ok()
            }
        )+
    };
}

kinds! {
    figure: figure::FigureModel;
    timeline: timeline::TimelineModel;
    ledger: ledger::LedgerModel;
    question: question::QuestionModel;
    answers: question::AnswersModel;
    numbers: numbers::NumbersModel;
    builder: builder::BuilderModel;
    deck: deck::DeckModel;
}
