//! Texts of the interface.

use super::{MESSAGES, mistake};
use crate::editing::mistake::Change::{Lines, Replace};
use crate::editing::mistake::{At, Mistake};

pub const ALL: &[Mistake] = &[
    mistake(
        MESSAGES,
        Replace("Step {step} of {total}\"", "Step {stp} of {total}\""),
        "step_of",
        "contains `{stp}`, which nothing fills in, and lacks `{step}`",
    ),
    mistake(
        MESSAGES,
        Replace("\nskip_to_text = ", "\nskip_to_txt = "),
        "skip_to_txt",
        "the nearest that is missing is `skip_to_text`",
    ),
    Mistake { at: At::Whole, ..mistake(MESSAGES, Lines("skip_to_text"), "texts", "is missing: `skip_to_text`") },
];
