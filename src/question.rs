//! Questions at the end of a step, and the answers as files.

mod answers;
mod answers_exhibit;
mod exhibit;
mod files;
mod model;
mod pupils;
mod state;
mod view;

pub use answers::{AnswersAction, AnswersData, AnswersHead, AnswersModel, AnswersReach, HeadLine, RowStatus};
pub use model::{QuestionData, QuestionModel};
pub use pupils::{Pupil, Pupils};
pub use state::{Answer, MoveDirection, QuestionAction, QuestionState, Score};
pub use view::{pieces, right, right_words};
