//! An interactive explainer of a policy brief: every page is a document, rendered natively, and what moves in it is an
//! exhibit that comes alive in a browser that can run WebAssembly.
//!
//! # Bird's eye view
//!
//! `content/` holds everything that a reader reads. The native side reads it, checks it, makes one [`model::Page`] of each
//! page, and writes it as a complete HTML document, with a data file beside it for the page's exhibits.
//!
//! ```text
//! content/ --content--> Library --assemble--> Site + Pages --page, prerender--> dist/**/index.html, dist/page-data/**.bin
//!
//! browser:  document   (its opening is painted at once, in the styles that stand in it)
//!              |  <------ boot.js (settings; what is copied; starts and restarts the modules; wakes exhibits)
//!              |  <------ shell module (no Yew): links, history, settings, progress, numbers
//!              +--exhibit <-- exhibits module (Yew) + one chunk a kind + the page's data file
//! ```
//!
//! **Prose is never hydrated.** The browser side never reads the text of a page, so whatever else has changed it (a
//! translator, an extension, a minifier) breaks nothing. The shell adopts links, history and settings. Going to another
//! page fetches that page's own document and puts its main part in the place of this one's. Its first words are there
//! before: the openings of all pages come in one small file (`prerender::openings`), so nobody waits for a line to begin
//! reading, and `Opening::complete` adds the rest below them.
//!
//! **The opening of a page** (its head, heading and answer, or the cover's drawing) waits for no other file: the rules that
//! it needs stand in the document, `prerender` picks them from the stylesheets. Where it ends (`page::opening_end`) stand
//! the stylesheets and `boot.js`, so what comes after them is drawn once, and knows whether script runs.
//!
//! **An exhibit** (figure, timeline, stage of a story, ledger, index of figures, list of claims, list of sources, question, strip of key numbers,
//! builder, search) is an element of the document (`data-exhibit`). When it nears the screen or is touched, its kind's chunk and the page's data are fetched, and Yew
//! draws it fresh into an element that takes the old one's place in one go. Its state stands in the address (an answer:
//! on the device), so a module that traps is thrown away and a fresh one goes on.
//!
//! **The code does not grow with content**, and a page asks for the code and the styles of what it shows: the shell for
//! text, what exhibits share and their own kinds for exhibits. Names of files hold hashes, so that browsers may keep them
//! for ever.
//!
//! Pages below `embed/` are pieces for frames on other sites: the same pages without what stands around them.
//!
//! # Code map
//!
//! | room | what | runs |
//! |---|---|---|
//! | [`model`] | what a page is made of: statements, sources, events, commitments, texts | both |
//! | [`format`] | numbers, dates and messages as text, the same on both sides | both |
//! | [`state`] | settings, progress, the address, what filters let through | both |
//! | [`geometry`], [`chart`] | the cover's drawing; figures as typed shapes, words and readings | both |
//! | [`export`] | what can be taken away, whatever it is of: snippets, fields, shapes as SVG | both |
//! | [`view`] | what pages and exhibits draw alike: running text, evidence, events, filters | both |
//! | [`exhibit`] | what an exhibit is to the rest, and its life in a page; knows no kind | both |
//! | [`figure`], [`timeline`], [`story`], [`ledger`], [`gallery`], [`claims`], [`sources`], [`question`], [`numbers`], [`builder`], [`deck`], [`search`] | one room a kind: state, model, what makes it an exhibit, view | both |
//! | `src/bin/exhibits/kinds.rs` | the list of kinds, one line each | browser |
//! | [`platform`] | the one place where exhibits and shell touch the browser | browser |
//! | `shell` | the small module: start, navigation, settings, progress, numbers, frames | browser |
//! | `content` | the content compiler: reads, checks, completes; the editor's review; the exhibits' data | native |
//! | `content::datasets` | the tables of open data, made of the records | native |
//! | `content::kind` | one folder a kind of record: `record` as written, `read`, `check`, `build` | native |
//! | `page` | whole pages, drawn | native |
//! | `prerender` | documents, metadata, pictures for links, oEmbed, policy, settings for hosts, files for a class, open data, the site in one file | native |
//!
//! Unit tests stand at the end of their file; those of a view in `tests.rs` in the view's folder, where `drawn` gives them the
//! project's content and reads what was drawn.
//!
//! Beside the crate: `content/README.md` (how to edit), `styles/` (one file per concern, constants in `tokens.css`),
//! `src/boot.js` (in every page), `src/frame.js` (in frames) and `src/embed.js` (on pages that hold them), `src/offline.js`
//! (in the site in one file), `src/scorm.js` (in the unit for learning platforms), `xtask/` (tools, build, server, tests), `tests/` (native tests), `tests/e2e/` (browser tests).
//!
//! # Words that are ours
//!
//! What is not here means what it means elsewhere in the trade.
//!
//! | word | what |
//! |---|---|
//! | brief, abstract, sentence | what is explained; its public abstract, all that was read; one of the abstract's numbered sentences |
//! | statement | the smallest text with an id, a kind and a ground |
//! | kind (of a statement) | the brief argues · background we added · since the brief |
//! | ground | what a statement rests on: sentences, or sources each with what it supports |
//! | counter-view | a statement beside the brief's argument that disagrees with it; it names the sentences that it is set beside |
//! | retell, bear on | a statement of the brief's paraphrases a sentence; something of ours belongs beside it, in our reading |
//! | step, page, piece | a page of the argument; any page; a page that can stand in a frame on another site |
//! | commitment, ledger | a promise of the partnership with what came of it; all of them |
//! | claim | what says something of the subject: a statement, an event, a term, a figure's answer, a commitment |
//! | argument map, node | which statement leads to, objects to or answers which; a statement in it, by its part |
//! | dataset | a table of open data: records of one kind as rows for programs |
//! | host | a page of others that holds a frame of ours; a system on which others publish |
//! | change | a note to readers: what a claim told after it had been published and tells no longer, and why |
//! | strip | three to five key numbers of a step, each a cell of a figure |
//! | pupil | whoever answers questions at a device that several use, by number; each has answers of their own |
//! | story, stage, turning point | events told one after the other; the drawing beside them; an event at which the two countries drew closer or apart |
//! | exhibit, kind (of exhibit), part | what moves in a page; its sort; one exhibit without its type |
//! | edition | all that one language holds, laid over the first |
//! | wake, settle, trap | an exhibit comes alive; comes to rest; its module ends by a panic |
//!
//! # A new page
//!
//! A Markdown file in `content/<language>/pages/` and its id in `content/site.toml`. What the build makes of the content
//! (the ledger, all terms, all sources, the builder …) stands on whichever page asks for it by name, `::: glossary`:
//! [`model::Generated`] says what there is, `content::kind::page` under which names, `page::article` how it is drawn.
//! What a page is, [`model::PageKind`] says, and nothing asks an id.
//!
//! # A new kind of record
//!
//! Its folder in `content::kind`, and four files: `content::kind` names it, `content::edition` says in which file of a
//! language it stands, how it is read and what stands in for it in another, `content::library` holds it, and
//! `content::check` says when it is held against the rules.
//!
//! # A new block of pages
//!
//! Its folder in `content::kind`, which is named in `content::kind` and read, checked and completed in
//! `content::kind::block` and its `record`. If it becomes a [`model::Item`] that there is not yet, that is drawn in
//! `page::article`.
//!
//! # A new kind of exhibit
//!
//! Its room with a model that implements [`exhibit::Exhibit`]; one line in `src/bin/exhibits/kinds.rs`; its data in
//! `content::exhibit_data` and its place in `page::article::exhibits`; its stylesheet in `styles/`. Nothing else in the
//! browser knows it. A kind that editors write as a block of its own (`::: numbers`) has a record and checks in `content`
//! as well (`content::kind`), and an item of [`model::Item`]; the key numbers are the smallest example of all of it.
//!
//! What an exhibit does only when it is asked to (files to take away, codes for phones) implements
//! [`exhibit::Deferred`] and has a line in the same list: its code is fetched with the first wish.
//!
//! # Invariants
//!
//! - Imports run downwards only: `exhibit` and `platform` know no kind, kinds do not know each other, `page` and `shell` know
//!   each other only by what stands in the document. No file imports itself by way of others (`tests/circles.rs`).
//! - What runs on both sides compiles natively and never touches web-sys: [`platform`] does.
//! - An exhibit's first state depends on its data alone, and looks the same rendered and alive: nothing moves when it wakes.
//! - Nothing that listens outlives its module: all listeners hang on the signal that `boot.js` gives it.
//! - Every statement has an id, a kind and a ground: sentences of the abstract, or sources that were read. Words about
//!   the brief anywhere else name the sentences that hold them. The content compiler refuses any other, so nothing
//!   after it checks again.
//! - Numbers are decimal text from the content file to the screen: no floating point, no `Intl`.
//! - Every link is a plain link, and every view of an exhibit reads without script.
//! - Whatever may throw in a hostile frame is tried and, if it fails, left. A module that traps is started once more; after
//!   that interaction is off, the page says so, reads, and its links work.
//! - No inline script, no `style` attribute, no colour, font or size in Rust: the policy forbids the first two.
//!
//! # What is written by hand, and why
//!
//! A library does what it can where readers do not load it: TOML, Markdown, calendars, feeds, pictures, hashes, packing.
//!
//! | by hand | why |
//! |---|---|
//! | searching ([`search`]) | readers load it: names, beginnings, errors and where a match stands in some 250 lines, and no crate does all of them; tests hold the counting of errors to the crate `strsim` |
//! | free text in addresses, tables as CSV, citations ([`state`], [`export`], [`figure`]) | readers load them, and each is some forty lines; tests hold the first two to the crates `percent-encoding` and `csv` |
//! | decimals, dates, numbers in words ([`model`], [`format`]) | no crate keeps the zero of `13.90` and a date that is only a year; the data of ICU weigh more than all our code |
//! | texts of the interface ([`model`]) | a list of names, so that a text that is missing is found before there is a site |
//! | the layers of the argument map (`page`) | a claim and its objections stand together as one block, and no line may pass a box; tests hold it to both on random maps |
//! | marks, labels and ticks of timelines ([`timeline`], [`chart`]) | whole tenths of a pixel, the same on both sides, and nothing may overlap |
//! | drawings as SVG ([`export`]) | five shapes, drawn by the same code in the page and in files |
//! | `:::` blocks, tables of figures, references to cells (`content`) | small languages of our own inside Markdown and TOML, which crates read |
//! | joining stylesheets, policy, settings for hosts (`prerender`) | text around text |
//! | the rules of a page's opening (`prerender`) | `critters-rs` keeps what fits a document as it stands, and drops what fits once the reader's settings are set on it |
//! | addresses and history (`shell`) | see below |
//!
//! # Why no router crate
//!
//! A change of page fetches a document, runs inside a view transition where a pointer hovers, keeps settings in the
//! address, and falls back to a full load. `shell::navigator` does that with one listener on the document; a router would
//! own the history without doing any of it.

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
