//! The parts of the pages whose size is limited (`xtask/budget.toml`). They decide which parts share a file and what is
//! measured; the limits themselves are elsewhere.

/// The kind of exhibit that draws; as a piece in a frame it has a limit of its own.
pub const FIGURE: &str = "figure";
/// The kind that fills a page with records and needs none of the drawing code.
pub const LEDGER: &str = "ledger";
/// The kind that may be used on every page.
pub const SEARCH: &str = "search";
/// The kinds of a step with figures, key numbers and questions: most pages are steps, or pieces of them in frames.
pub const OF_A_STEP: [&str; 3] = [FIGURE, "numbers", "question"];
/// What a figure loads on a page, for printing, but not in a frame.
pub const CODE_DRAWING: &str = "code_drawing";
