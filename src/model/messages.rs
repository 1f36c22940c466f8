//! The interface texts of one language.
//!
//! Each text has a method of its name, so that a name that is mistyped in the code does not build; a message file
//! that lacks a text, or holds one too many, is refused by [`Messages::read`].
//! The texts travel as a plain list: a field for each would cost more code than all of the site's pages.
//! Words in braces, such as `{step}`, are filled in by [`fill`](crate::format::fill).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The interface texts of one language; `content/<language>/messages.toml` holds them by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages(Vec<String>);

macro_rules! messages {
    ($($name:ident)+) => {
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "the names are those of the methods")]
        enum Index { $($name),+ }

        #[expect(missing_docs, reason = "each text in messages.toml says best what it is")]
        impl Messages {
            /// The name of each text, in order.
            pub const NAMES: &[&str] = &[$(stringify!($name)),+];

            $(pub fn $name(&self) -> &str {
                self.at(Index::$name)
            })+
        }
    };
}

messages! {
    language_name

    site_title
    site_tagline
    skip_to_text

    contents
    contents_label
    step_of
    step_read
    announce_step
    announce_page
    announce_moved
    previous
    next
    start
    resume
    one_minute
    minutes

    depth_short
    depth_note
    display
    theme
    theme_auto
    theme_light
    theme_dark
    text_size
    text_normal
    text_large
    text_larger
    numbers
    numbers_published
    numbers_million
    numbers_crore
    languages

    kind_brief
    kind_background
    kind_since
    kind_brief_long
    kind_background_long
    kind_since_long
    kind_brief_short
    kind_background_short
    kind_since_short
    kinds_explained
    findings
    another_view
    sources_one
    sources_many
    sentence_one
    sentence_many
    brief_source
    weak_source
    read_on
    undated
    permalink

    why_it_matters
    disputed
    told_in
    drawing_title
    drawing_note
    drawing_closer
    drawing_apart
    india
    united_states

    range
    quality_estimate
    quality_planned
    quality_disputed
    not_drawn
    log_scale
    describe_rows
    describe_course
    describe_extremes
    describe_single
    describe_order
    describe_ranking

    figure_page
    figure_chart
    figure_table
    figure_sources
    figure_views
    figure_read
    figure_read_hint
    figure_in_words
    figure_measures
    figure_series
    figure_reset
    figure_more_sources
    figure_limits
    figure_method
    figure_dispute
    figure_licence
    figure_all_sources
    figure_notes
    figure_breaks
    figure_of_step
    figure_take
    figure_csv
    figure_svg
    figure_png
    figure_copy
    figure_copied
    figure_not_copied
    figure_cite
    figure_link
    figure_embed
    figure_copy_text
    predict_lead
    predict_number
    predict_show
    predict_skip
    predict_again
    predict_more
    predict_less
    predict_equal
    predict_skipped
    what_if_note
    what_if_assumption
    what_if_formula
    unknown_value
    file_source
    file_licence
    file_address
    file_version

    timeline_axis
    timeline_list
    timeline_table
    timeline_views
    filter
    filter_search
    timeline_count
    filter_clear
    timeline_move
    timeline_closer
    timeline_wider
    timeline_earlier
    timeline_later
    timeline_fit
    timeline_reset
    timeline_previous
    timeline_next
    timeline_close
    timeline_place
    timeline_more
    timeline_hint
    timeline_axis_label
    timeline_overview
    timeline_told
    timeline_until
    timeline_circa
    timeline_date
    timeline_title
    timeline_form
    timeline_themes
    timeline_take
    timeline_csv
    timeline_json
    timeline_ics
    timeline_related
    timeline_of_step
    timeline_page
    timeline_leaf
    timeline_before
    timeline_after
    timeline_all
    timeline_others
    facet_theme
    facet_form
    facet_actor
    facet_era
    facet_kind
    facet_area
    facet_status
    facet_framework
    facet_carried
    facet_confidence
    phase_proposed
    phase_announced
    phase_in_force
    phase_delivered
    phase_suspended
    phase_ended

    ledger_promise
    ledger_outcome
    ledger_document
    ledger_deadline
    ledger_as_of
    ledger_sure
    ledger_matrix
    ledger_count
    ledger_area
    ledger_title
    ledger_status
    ledger_made
    ledger_summary
    ledger_rule

    our_reading
    event_cite
    story_views
    story_axis
    story_plain
    story_place
    story_previous
    story_next
    story_begin
    rec_disputes
    bears_on
    rec_page
    rec_heading
    rec_all
    rec_table
    rec_description
    rec_problem
    rec_actors
    rec_evidence
    rec_exists
    rec_obstacles
    rec_counters
    rec_who
    rec_holds
    rec_step
    rec_statuses
    rec_commitments
    rec_events
    rec_figures
    rec_terms
    rec_related
    rec_bearing
    who_india
    who_united_states
    who_industry
    status_delivered
    status_in_progress
    status_stalled
    status_superseded
    status_unknown
    carried_kept
    carried_changed
    carried_not_named
    carried_new
    confidence_high
    confidence_medium
    confidence_low

    coverage
    coverage_note
    all_sources
    cited_in
    all_terms

    not_found_title
    not_found_text
    interaction_off
    fallback_language

    footer_pages
    footer_brief
    footer_brief_link
    footer_licence
    footer_privacy

    frame_source
    frame_whole
    frame_parts
    frame_part
    frame_answer
    frame_back
    frame_forward
    frame_step_before
    frame_step_after

    question_heading
    question_note
    question_recall
    question_understand
    question_weigh
    question_check
    question_early
    question_retry
    question_right
    question_wrong
    question_partly
    question_answer
    question_show
    question_ground
    question_grounds
    question_between
    question_choose
    question_up
    question_up_label
    question_down
    question_down_label
    question_mark_right
    question_mark_wrong
    question_take
    question_text
    question_csv
    question_forget
    question_unanswered
    question_score

    deck_present
    deck_label
    deck_place
    deck_previous
    deck_next
    deck_ends
    deck_overview
    deck_blank
    deck_code
    deck_no_code
    deck_keys
    deck_keys_note
    deck_notes
    deck_leave
    deck_end
    deck_answer
    deck_is_blank
    deck_coming
    deck_guess
    deck_timer
    deck_pause
    deck_go_on
    deck_again

    lesson_minutes
    lesson_span
    lesson_turn
    lesson_papers
    lesson_offline
    paper_sources
    paper_figure
    sheet_statement

    builder_piece
    builder_figures
    builder_timelines
    builder_recommendations
    builder_view
    builder_length
    builder_full
    builder_width
    builder_preview
    builder_script
    builder_frame
    builder_wordpress
    builder_picture

    about
    months
    date_day
    date_month
    unit_percent
    money_usd
    money_inr
    scale_lakh
    scale_crore
    scale_million
    scale_billion
    scale_trillion
    unit_gigawatt
    unit_megawatt
    unit_terawatt_hours
    unit_kilowatt_hours
}

impl Messages {
    /// Takes the texts by name.
    ///
    /// # Errors
    /// What is missing and what is unknown, one sentence each.
    pub fn read(mut texts: BTreeMap<String, String>) -> Result<Self, Vec<String>> {
        let mut problems = Vec::new();
        let mut list = Vec::new();
        for name in Self::NAMES {
            match texts.remove(*name) {
                Some(text) => list.push(text),
                None => problems.push(format!("the text `{name}` is missing")),
            }
        }
        problems.extend(texts.keys().map(|name| format!("`{name}` is no text of the interface")));
        if problems.is_empty() { Ok(Self(list)) } else { Err(problems) }
    }

    /// The same texts, those left empty whose names begin with one of these words.
    #[must_use]
    pub fn without(&self, words: &[&str]) -> Self {
        let is_left = |name: &str| !words.iter().any(|word| name.starts_with(word));
        let texts = self.0.iter().zip(Self::NAMES);
        Self(texts.map(|(text, name)| if is_left(name) { text.clone() } else { String::new() }).collect())
    }

    /// The name of a month from 1 to 12.
    pub fn month(&self, month: u8) -> Option<&str> {
        self.months().split(", ").nth(usize::from(month).checked_sub(1)?)
    }

    fn at(&self, index: Index) -> &str {
        self.0.get(index as usize).map_or("", String::as_str)
    }
}
