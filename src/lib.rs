//! An interactive explainer of a policy brief: every page is a document, rendered natively, and its interactive parts are
//! exhibits that come alive in a browser that can run WebAssembly.
//!
//! # Bird's eye view
//!
//! `content/` holds everything that readers read. The native side reads and checks it, builds one [`model::Page`] per
//! page, and writes it as a complete HTML document, with a data file for the page's exhibits.
//!
//! ```text
//! content/ --content--> Library --assemble--> Site + Pages --page, prerender--> dist/**/index.html, dist/page-data/**.bin
//!
//! browser:  document   (its opening is painted at once, with the styles inlined in it)
//!              |  <------ boot.js (settings; copied passages; starts and restarts the modules; wakes exhibits)
//!              |  <------ shell module (no Yew): links, history, settings, progress, numbers
//!              +--exhibit <-- exhibits module (Yew) + one chunk per kind + the page's data file
//! ```
//!
//! **Prose is never hydrated.** The browser side never reads the text of a page, so anything else that has changed it (a
//! translator, an extension, a minifier) breaks nothing. The shell takes over links, history and settings. Going to
//! another page fetches that page's own document and replaces this page's main part with its main part. Its first words
//! arrive earlier: the openings of all pages come in one small file (`prerender::openings`), so nobody waits for the
//! network to start reading, and `Opening::complete` adds the rest below them.
//!
//! **The opening of a page** (its head, heading and answer, or the cover's drawing) waits for no other file: the rules it
//! needs are inlined in the document, selected from the stylesheets by `prerender`. The stylesheets and `boot.js` are
//! loaded at its end (`page::opening_end`), so what follows is drawn once, and knows whether script runs.
//!
//! **An exhibit** (figure, timeline, stage of a story, ledger, index of figures, list of claims, list of sources,
//! question, strip of key numbers, builder, search) is an element of the document (`data-exhibit`). When it nears the
//! screen or is touched, its kind's chunk and the page's data are fetched, and Yew renders it into a fresh element that
//! replaces the old one in one step. Its state is in the address (an answer: on the device), so a module that traps is
//! discarded and a fresh one carries on.
//!
//! **The code does not grow with content**, and a page loads only the code and styles for what it shows: the shell for
//! text, and for exhibits their shared code and their own kinds. File names contain hashes, so that browsers may cache
//! the files for ever.
//!
//! Pages below `embed/` are pieces for frames on other sites: the same pages without header, rail and footer.
//!
//! # Code map
//!
//! | room | what | runs |
//! |---|---|---|
//! | [`model`] | what a page consists of: statements, sources, events, commitments, texts | both |
//! | [`format`] | numbers, dates and messages as text, the same on both sides | both |
//! | [`state`] | settings, progress, the address, filters | both |
//! | [`geometry`], [`chart`] | the cover's drawing; figures as typed shapes, words and readings | both |
//! | [`export`] | what readers can copy or download, whatever it is of: snippets, fields, shapes as SVG | both |
//! | [`view`] | what pages and exhibits draw in the same way: running text, evidence, events, filters | both |
//! | [`exhibit`] | the interface between an exhibit and the rest, and its life in a page; knows no kind | both |
//! | [`figure`], [`timeline`], [`story`], [`ledger`], [`gallery`], [`claims`], [`sources`], [`question`], [`numbers`], [`builder`], [`deck`], [`search`] | one room per kind: state, model, `Exhibit` implementation, view | both |
//! | `src/bin/exhibits/kinds.rs` | the list of kinds, one line each | browser |
//! | [`platform`] | the only place where exhibits and shell touch the browser | browser |
//! | `shell` | the small module: start, navigation, settings, progress, numbers, frames | browser |
//! | `content` | the content compiler: reads, checks, completes; the editor's review; the exhibits' data | native |
//! | `content::datasets` | the tables of open data, made from the records | native |
//! | `content::kind` | one folder per kind of record: `record` as written, `read`, `check`, `build` | native |
//! | `page` | whole pages, rendered | native |
//! | `prerender` | documents, metadata, preview images, oEmbed, policy, settings for hosts, files for a class, open data, the single-file site | native |
//!
//! Unit tests are at the end of their file; those of a view are in `tests.rs` in the view's folder, where `drawn` gives
//! them the project's content and parses what was rendered.
//!
//! Beside the crate: `content/README.md` (how to edit), `styles/` (one file per concern, constants in `tokens.css`),
//! `src/boot.js` (on every page), `src/frame.js` (in frames) and `src/embed.js` (on pages that embed them),
//! `src/offline.js` (in the single-file site), `src/scorm.js` (in the unit for learning platforms), `xtask/` (tools,
//! build, server, tests), `tests/` (native tests), `tests/e2e/` (browser tests).
//!
//! # Words that are ours
//!
//! Any other term has its usual meaning in the trade.
//!
//! | word | meaning |
//! |---|---|
//! | brief, abstract, sentence | what is explained; its public abstract, the only part that was read; one of the abstract's numbered sentences |
//! | statement | the smallest text with an id, a kind and a ground |
//! | kind (of a statement) | the brief argues · background we added · since the brief |
//! | ground | what a statement rests on: sentences, or sources each with what it supports |
//! | counter-view | a statement beside the brief's argument that disagrees with it; it names the sentences it is set beside |
//! | retell, bear on | a statement of the brief's paraphrases a sentence; something of ours is relevant to it, in our reading |
//! | step, page, piece | a page of the argument; any page; a page that can be framed on another site |
//! | opening | the start of a page, up to the end of its answer, which is painted before anything else is loaded |
//! | commitment, ledger | a promise of the partnership with its outcome; all of them |
//! | claim | anything that says something about the subject: a statement, an event, a term, a figure's answer, a commitment |
//! | argument map, node | which statement leads to, objects to or answers which; a statement in it, with its role |
//! | dataset | a table of open data: records of one kind as rows for programs |
//! | host | a page on another site that frames a piece of ours; a publishing system |
//! | change | a note to readers: what a claim said after publication and no longer says, and why |
//! | strip | three to five key numbers of a step, each a cell of a figure |
//! | pupil | whoever answers questions on a shared device, by number; each has answers of their own |
//! | story, stage, turning point | events told in sequence; the drawing beside them; an event at which the two countries drew closer or apart |
//! | exhibit, kind (of exhibit), part | an interactive part of a page; its type; one exhibit with its type erased |
//! | edition | the content of one language, overlaid on that of the first |
//! | wake, settle, trap | an exhibit comes alive; nothing has changed for a moment; its module ends with a panic |
//!
//! # A new page
//!
//! A Markdown file in `content/<language>/pages/` and its id in `content/site.toml`. What the build generates from the
//! content (the ledger, all terms, all sources, the builder …) appears on whichever page asks for it by name,
//! `::: glossary`: [`model::Generated`] says what there is, `content::kind::page` under which names, `page::article` how
//! it is drawn. [`model::PageKind`] says what a page is; no code checks for a page's id.
//!
//! # A new kind of record
//!
//! Its folder in `content::kind`, and four other files: `content::kind` names it, `content::edition` says which file of a
//! language holds it, how it is read and what stands in for it in another language, `content::library` stores it, and
//! `content::check` says when it is checked.
//!
//! # A new block of pages
//!
//! Its folder in `content::kind`, which is named in `content::kind` and read, checked and completed in
//! `content::kind::block` and its `record`. If it becomes a new [`model::Item`], that is drawn in `page::article`.
//!
//! # A new kind of exhibit
//!
//! Its room with a model that implements [`exhibit::Exhibit`]; one line in `src/bin/exhibits/kinds.rs`; its data in
//! `content::exhibit_data` and its place in `page::article::exhibits`; its stylesheet in `styles/`. Nothing else in the
//! browser knows it. A kind that editors write as a block of its own (`::: numbers`) has a record and checks in `content`
//! as well (`content::kind`), and an item of [`model::Item`]; the key numbers are the smallest example of all this.
//!
//! What an exhibit does only on demand (downloads, QR codes) implements [`exhibit::Deferred`] and has a line in the same
//! list: its code is fetched on first use.
//!
//! # Invariants
//!
//! - Imports run downwards only: `exhibit` and `platform` know no kind, kinds do not know each other, `page` and `shell` know
//!   each other only through the document. No file imports itself by way of others (`tests/circles.rs`).
//! - What runs on both sides compiles natively and never touches web-sys: [`platform`] does.
//! - An exhibit's first state depends on its data alone, and looks the same rendered and alive: nothing moves when it wakes.
//! - No listener outlives its module: all listeners share the signal that `boot.js` passes in.
//! - Every statement has an id, a kind and a ground: sentences of the abstract, or sources that were read. Words about
//!   the brief anywhere else name the sentences that support them. The content compiler rejects anything else, so nothing
//!   after it checks again.
//! - Numbers are decimal text from the content file to the screen: no floating point, no `Intl`.
//! - Every link is a plain link, and every view of an exhibit is readable without script.
//! - Anything that may throw in a hostile frame is attempted, and failure is ignored. A module that traps is restarted
//!   once; after that interaction is off, the page says so, stays readable, and its links work.
//! - No inline script, no `style` attribute, no colour, font or size in Rust: the policy forbids the first two.
//!
//! # What is written by hand, and why
//!
//! Libraries do what they can where readers do not load them: TOML, Markdown, calendars, feeds, pictures, hashes, archives.
//!
//! | by hand | why |
//! |---|---|
//! | searching ([`search`]) | readers load it: names, prefixes, errors and the position of a match in some 250 lines, and no crate does all of them; tests check the edit distance against the crate `strsim` |
//! | free text in addresses, tables as CSV, citations ([`state`], [`export`], [`figure`]) | readers load them, and each is some forty lines; tests check the first two against the crates `percent-encoding` and `csv` |
//! | decimals, dates, numbers in words ([`model`], [`format`]) | no crate keeps the zero of `13.90` or a date that is only a year; ICU's data weigh more than all our code |
//! | interface texts ([`model`]) | a list of names, so that a missing text fails the build |
//! | the layers of the argument map (`page`) | a claim and its objections form one block, and no line may cross a box; tests check both on random maps |
//! | marks, labels and ticks of timelines ([`timeline`], [`chart`]) | integer tenths of a pixel, the same on both sides, and nothing may overlap |
//! | drawings as SVG ([`export`]) | five shapes, drawn by the same code in the page and in files |
//! | `:::` blocks, tables of figures, references to cells (`content`) | small languages of our own inside Markdown and TOML, which crates parse |
//! | joining stylesheets, policy, settings for hosts (`prerender`) | string templates |
//! | the rules of a page's opening (`prerender`) | `critters-rs` keeps what matches a document as it is, and drops what matches once the reader's settings are set on it |
//! | addresses and history (`shell`) | see below |
//!
//! # Why no router crate
//!
//! A change of page fetches a document, runs inside a view transition on devices with a hovering pointer, keeps settings
//! in the address, and falls back to a full load. `shell::navigator` does that with one listener on the document; a
//! router would own the history without doing any of it.

pub mod builder;
pub mod chart;
pub mod claims;
#[cfg(feature = "host")]
pub mod content;
pub mod deck;
#[cfg(test)]
mod drawn;
pub mod exhibit;
pub mod export;
pub mod figure;
pub mod format;
pub mod gallery;
pub mod geometry;
pub mod ledger;
pub mod model;
pub mod numbers;
#[cfg(feature = "host")]
pub mod page;
pub mod platform;
#[cfg(feature = "host")]
pub mod prerender;
pub mod question;
pub mod search;
#[cfg(feature = "browser")]
pub mod shell;
pub mod sources;
pub mod state;
pub mod story;
pub mod timeline;
pub mod view;
