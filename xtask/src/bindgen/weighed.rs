//! The parts of the pages whose weight is held to a limit (`xtask/budget.toml`). They decide which parts share a file and
//! what is weighed; the limits themselves stand elsewhere.

/// The kind of exhibit that draws; in a frame it is held to a limit by itself.
pub const FIGURE: &str = "figure";
/// The kind that fills a page with its records and needs nothing of what draws.
pub const LEDGER: &str = "ledger";
/// The kind that is asked for on every page.
pub const SEARCH: &str = "search";
/// The kinds of a step with figures, key numbers and questions: most pages are steps, or pieces of them in frames.
pub const OF_A_STEP: [&str; 3] = [FIGURE, "numbers", "question"];
/// What a figure asks for on a page, for paper, and in a frame does not.
pub const CODE_DRAWING: &str = "code_drawing";
