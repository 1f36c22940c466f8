//! Every kind of exhibit there is: one line a kind.
//!
//! Each kind's code is a chunk of its own, fetched with the first exhibit of that kind.

use crate::builder::BuilderModel;
use crate::deck::DeckModel;
use crate::exhibit::Kind;
use crate::figure::FigureModel;
use crate::ledger::LedgerModel;
use crate::question::{AnswersModel, QuestionModel};
use crate::timeline::TimelineModel;

/// The functions of a kind, once its code is there; none when it can't be had, or is no kind.
pub async fn load(kind: &str) -> Option<&'static Kind> {
    Some(match kind {
        "figure" => &const { Kind::of::<FigureModel>() },
        "timeline" => &const { Kind::of::<TimelineModel>() },
        "ledger" => &const { Kind::of::<LedgerModel>() },
        "question" => &const { Kind::of::<QuestionModel>() },
        "answers" => &const { Kind::of::<AnswersModel>() },
        "builder" => &const { Kind::of::<BuilderModel>() },
        "deck" => &const { Kind::of::<DeckModel>() },
        _ => return None,
    })
}
