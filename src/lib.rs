//! An interactive explainer of a policy brief: the pages are rendered to HTML by a native program, and a browser
//! that can run WebAssembly takes them over.
//!
//! # Bird's eye view
//!
//! `content/` holds everything that a reader reads. The native side reads it, checks it, and makes one [`model::Page`]
//! of each page. Of that it writes two things: the page's HTML, complete, and the page's data (postcard). In the
//! browser the app fetches the data of the page it is on, hydrates the HTML, and from then on fetches only the data
//! of the pages that the reader goes to.
//!
//! ```text
//! content/  --content-->  Library  --assemble-->  Site + Pages  --prerender-->  dist/*.html  dist/data/*.bin
//!                                                                                   |            |
//!                                                             browser  <--hydrate--+----fetch----+
//! ```
//!
//! **The Wasm does not grow with content.** It holds no page: a page's HTML names the addresses of two data files, one
//! that all pages of a language share ([`model::Site`]) and its own. The data of the steps before and after is fetched
//! when the browser is idle (not when the reader saves data), and kept in memory; names hold hashes, so that the
//! browser may keep the files for ever.
//!
//! Pages below `embed/` are pieces for frames on other sites: the same pages without what stands around them. A figure's
//! loads a second, smaller bundle (`src/bin/figure.rs`), built without the feature `pages`: shell, frame and exhibit then
//! draw figures only, and the linker drops the rest.
//!
//! # Code map
//!
//! | room | what | runs |
//! |---|---|---|
//! | [`model`] | what a page is made of: statements, sources, events, commitments, recommendations, texts | both |
//! | [`state`] | what the reader chose and where the reader is; the address as a view of it | both |
//! | [`format`] | numbers, dates and messages as text, the same on both sides | both |
//! | [`geometry`] | the cover's drawing, worked out from events | both |
//! | [`chart`] | figures become typed shapes, words and readings | both |
//! | [`timeline`] | events on an axis: days, window, ticks, marks that never overlap | both |
//! | [`export`] | figures as files, citations and snippets to take away | both |
//! | [`view`] | state and content drawn as elements; what a reader can change is one component (`exhibit`); pieces for frames (`frame`), presentations (`deck`), questions, lessons | both |
//! | `content` | the content compiler: reads, checks, completes; the editor's review | native |
//! | `prerender` | pages, pieces for frames, metadata, pictures for links, oEmbed, policy, settings for hosts, the site in one file | native |
//! | `browser` | start, navigation, storage, focus, transitions | browser |
//!
//! Beside the crate: `content/README.md` (how to edit), `styles/` (one sheet per concern, constants in `tokens.css`),
//! `src/boot.js` (before the first paint), `src/frame.js` (in frames) and `src/embed.js` (on pages that hold them), `src/offline.js` (in the site in one file), `xtask/` (tools, build, server, tests), `tests/` (native and Wasm tests),
//! `tests/e2e/` (browser tests).
//!
//! # Invariants
//!
//! - `model`, `state`, `format`, `geometry`, `chart`, `timeline` and `view` compile natively and never touch web-sys.
//! - The first drawing depends on content and default state only: no clock, viewport, locale, storage or address. What
//!   the device holds is taken over after the first effect; before that, `boot.js` and the stylesheet show it.
//! - Every statement has an id, a kind and a ground: sentences of the abstract, or sources that were read. Words about
//!   the brief anywhere else name the sentences that hold them. The content compiler refuses any other, so nothing
//!   after it checks again.
//! - Numbers are decimal text from the content file to the screen: no floating point, no `Intl`.
//! - Every link is a plain link. The browser side takes over clicks; without it, links load pages.
//! - Whatever may throw in a hostile frame is tried and, if it fails, left. A panic leaves the page readable and its
//!   links working, and the page says that interaction is off.
//! - No colour, font or size stands in Rust; no `style` attribute either, because the policy forbids it.
//!
//! # Why no router crate
//!
//! A change of page waits for data, runs inside a view transition, keeps settings in the address, and falls back to a
//! full load. `browser::navigator` does that with one listener on the document; a router would own the history without
//! doing any of it.

pub mod builder;
pub mod chart;
#[cfg(feature = "host")]
pub mod content;
pub mod deck;
pub mod exhibit;
pub mod export;
pub mod figure;
pub mod format;
pub mod geometry;
#[cfg(feature = "browser")]
pub mod kinds;
pub mod ledger;
pub mod model;
#[cfg(feature = "host")]
pub mod page;
pub mod platform;
#[cfg(feature = "host")]
pub mod prerender;
pub mod question;
#[cfg(feature = "browser")]
pub mod shell;
pub mod state;
pub mod timeline;
pub mod view;
