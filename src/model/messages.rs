//! The interface texts of one language.
//!
//! Every text is a named field, so a message file that lacks one, or holds one too many, does not build.
//! Words in braces, such as `{step}`, are filled in by [`fill`](super::super::format::fill).

use serde::{Deserialize, Serialize};

/// The interface texts of one language; `content/<language>/messages.toml` holds them in the same order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "each field's text in messages.toml says best what it is")]
pub struct Messages {
    pub language_name: String,

    pub site_title: String,
    pub site_tagline: String,
    pub skip_to_text: String,
    pub home: String,

    pub contents: String,
    pub contents_label: String,
    pub step_of: String,
    pub step_short: String,
    pub step_read: String,
    pub announce_step: String,
    pub announce_page: String,
    pub announce_moved: String,
    pub previous: String,
    pub next: String,
    pub start: String,
    pub resume: String,
    pub one_minute: String,
    pub minutes: String,

    pub depth: String,
    pub depth_short: String,
    pub depth_full: String,
    pub depth_note: String,
    pub display: String,
    pub theme: String,
    pub theme_auto: String,
    pub theme_light: String,
    pub theme_dark: String,
    pub text_size: String,
    pub text_normal: String,
    pub text_large: String,
    pub text_larger: String,
    pub languages: String,

    pub kind_brief: String,
    pub kind_background: String,
    pub kind_since: String,
    pub kind_brief_long: String,
    pub kind_background_long: String,
    pub kind_since_long: String,
    pub kind_brief_short: String,
    pub kind_background_short: String,
    pub kind_since_short: String,
    pub kinds_explained: String,
    pub findings: String,
    pub another_view: String,
    pub sources_one: String,
    pub sources_many: String,
    pub sentence_one: String,
    pub sentence_many: String,
    pub brief_source: String,
    pub weak_source: String,
    pub read_on: String,
    pub undated: String,
    pub permalink: String,

    pub why_it_matters: String,
    pub disputed: String,
    pub told_in: String,
    pub drawing_title: String,
    pub drawing_note: String,
    pub drawing_closer: String,
    pub drawing_apart: String,
    pub india: String,
    pub united_states: String,

    pub coverage: String,
    pub coverage_note: String,
    pub all_sources: String,
    pub cited_in: String,
    pub all_terms: String,

    pub not_found_title: String,
    pub not_found_text: String,
    pub interaction_off: String,
    pub fallback_language: String,

    pub footer_pages: String,
    pub footer_brief: String,
    pub footer_brief_link: String,
    pub footer_licence: String,
    pub footer_privacy: String,

    pub about: String,
    pub months: Vec<String>,
    pub date_day: String,
    pub date_month: String,
    pub unit_percent: String,
    pub unit_usd: String,
    pub unit_usd_million: String,
    pub unit_usd_billion: String,
    pub unit_usd_trillion: String,
    pub unit_inr_crore: String,
    pub unit_gigawatt: String,
    pub unit_megawatt: String,
    pub unit_terawatt_hours: String,
    pub unit_million: String,
    pub unit_billion: String,
}
