//! The interface texts of one language.
//!
//! Each text has a method of its name, so that a name that is mistyped in the code does not build; a message file
//! that lacks a text, or holds one too many, is refused by [`Messages::read`], and so is a text that has lost a word
//! in braces.
//! The texts travel as a plain list: a field for each would cost more code than all of the site's pages.
//! Words in braces, such as `{step}`, are filled in by [`fill`](crate::format::fill).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The interface texts of one language; `content/<language>/messages.toml` holds them by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages(Vec<String>);

macro_rules! messages {
    ($($name:ident $(($($word:ident)+))?)+) => {
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "the names are those of the methods")]
        enum Index { $($name),+ }

        #[expect(missing_docs, reason = "each text in messages.toml says best what it is")]
        impl Messages {
            /// The name of each text, in order.
            pub const NAMES: &[&str] = &[$(stringify!($name)),+];

            /// The words in braces that each text must hold, in the same order; the code fills them in.
            const WORDS: &[&[&str]] = &[$(&[$($(stringify!($word)),+)?]),+];

            $(pub fn $name(&self) -> &str {
                self.at(Index::$name)
            })+
        }
    };
}

messages! {
    language_name

    site_title
    site_tagline(reference publisher)
    page_title(title publisher reference)
    brief_reference(series volume issue)
    skip_to_text

    contents
    contents_label
    step_of(step total)
    step_read
    announce_step(step total title)
    announce_page(title)
    announce_moved(title)
    previous
    next
    start
    resume(step title)
    one_minute
    minutes(minutes)

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
    numbers_key
    numbers_where
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
    sources_many(count)
    sentence_one(ids)
    sentence_many(ids)
    brief_source(title reference publisher sentences)
    weak_source(reason)
    read_on(date)
    undated
    permalink

    why_it_matters
    disputed
    told_in(title)
    drawing_title
    drawing_note
    drawing_closer
    drawing_apart
    india
    united_states

    range(low high)
    quality_estimate
    quality_planned
    quality_disputed
    not_drawn(names)
    log_scale
    describe_rows(count)
    describe_course(name first from last to)
    describe_extremes(most at least low)
    describe_single(name value row)
    describe_order(row names)
    describe_ranking(name names)

    figure_page
    figure_chart
    figure_table
    figure_sources
    figure_views
    figure_read(title)
    figure_read_hint
    figure_in_words
    figure_measures
    figure_series
    figure_reset
    figure_more_sources(count)
    figure_limits
    figure_method
    figure_dispute
    figure_licence
    figure_all_sources
    figure_notes
    figure_breaks
    figure_of_step(title)
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
    predict_more(guess value gap)
    predict_less(guess value gap)
    predict_equal(guess)
    predict_skipped(value)
    what_if_note
    what_if_assumption
    what_if_formula
    unknown_value
    file_source(text)
    file_licence(text)
    file_address(text)
    file_version(date)

    timeline_axis
    timeline_list
    timeline_table
    timeline_views
    filter
    filter_search
    timeline_count(shown total)
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
    timeline_place(place total)
    timeline_more(title count)
    timeline_hint
    timeline_axis_label(title)
    timeline_overview
    timeline_told(title)
    timeline_until(from to)
    timeline_circa(date)
    timeline_date
    timeline_title
    timeline_form
    timeline_themes
    timeline_take
    timeline_csv
    timeline_json
    timeline_ics
    timeline_related
    timeline_of_step(title)
    timeline_page
    timeline_leaf(from to total)
    timeline_before
    timeline_after
    timeline_all(count)
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
    ledger_document(document date)
    ledger_deadline(words)
    ledger_as_of(date)
    ledger_sure(sure why)
    ledger_matrix
    ledger_count(shown total)
    ledger_area
    ledger_title
    ledger_status
    ledger_made
    ledger_summary(total delivered progress stalled superseded unknown)
    ledger_rule

    our_reading
    event_cite
    story_views
    story_axis
    story_plain
    story_place(place total)
    story_previous
    story_next
    story_begin
    rec_disputes
    bears_on(title)
    rec_page
    rec_heading
    rec_all
    rec_table
    rec_description(title)
    rec_problem
    rec_actors
    rec_evidence
    rec_exists
    rec_obstacles
    rec_counters
    rec_who(who)
    rec_holds(evidence exists obstacles counters)
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
    footer_brief(title reference publisher)
    footer_brief_link
    footer_licence
    footer_privacy

    frame_source(reference publisher)
    frame_whole
    frame_parts
    frame_part(part total)
    frame_answer
    frame_back
    frame_forward
    frame_step_before(title)
    frame_step_after(title)

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
    question_partly(right all)
    question_answer(answer)
    question_show
    question_ground
    question_grounds
    question_between(low high)
    question_choose
    question_up
    question_up_label(title)
    question_down
    question_down_label(title)
    question_mark_right
    question_mark_wrong
    question_take
    question_text
    question_csv
    question_forget
    question_unanswered
    question_score(right all)

    deck_present
    deck_label
    deck_place(slide total)
    deck_previous
    deck_next
    deck_ends
    deck_overview
    deck_blank
    deck_code
    deck_no_code
    deck_keys
    deck_keys_note(address)
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

    lesson_minutes(minutes)
    lesson_span(from to)
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

    checked_on(date)
    record_reaches(month date)
    totals
    totals_claims(claims one weak)
    totals_sources(sources weak)
    totals_country
    totals_kind
    totals_count
    china
    country_other
    country_unclear
    publisher_government
    publisher_intergovernmental
    publisher_research
    publisher_law_firm
    publisher_company
    publisher_state_media
    publisher_press
    publisher_minor

    about(number)
    months
    date_day(day month year)
    date_month(month year)
    unit_percent(n)
    money_usd(n)
    money_inr(n)
    scale_lakh(n)
    scale_crore(n)
    scale_million(n)
    scale_billion(n)
    scale_trillion(n)
    unit_gigawatt(n)
    unit_megawatt(n)
    unit_terawatt_hours(n)
    unit_kilowatt_hours(n)
}

impl Messages {
    /// Takes the texts by name.
    ///
    /// # Errors
    /// What is missing and what is unknown, one sentence each.
    pub fn read(mut texts: BTreeMap<String, String>) -> Result<Self, Vec<TextProblem>> {
        let mut problems = Vec::new();
        let mut list = Vec::new();
        for (name, words) in Self::NAMES.iter().zip(Self::WORDS) {
            match texts.remove(*name) {
                Some(text) => {
                    problems.extend(unlike(name, &text, words));
                    list.push(text);
                }
                None => problems.push(TextProblem { name: (*name).to_owned(), fault: TextFault::Missing }),
            }
        }
        problems.extend(texts.into_keys().map(|name| TextProblem { name, fault: TextFault::Unknown }));
        if problems.is_empty() { Ok(Self(list)) } else { Err(problems) }
    }

    /// A text for each name, the name itself with the words in braces: a start for a translation, and for tests.
    pub fn blank() -> BTreeMap<String, String> {
        let texts = Self::NAMES.iter().zip(Self::WORDS).map(|(name, words)| {
            let words: String = words.iter().map(|word| format!(" {{{word}}}")).collect();
            ((*name).to_owned(), format!("{name}{words}"))
        });
        texts.collect()
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

    // Hundreds of places ask: drawn into each, this was 2 kB of what a reader loads.
    #[inline(never)]
    fn at(&self, index: Index) -> &str {
        self.0.get(index as usize).map_or("", String::as_str)
    }
}

/// A text that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    /// Its name.
    pub name: String,
    /// What is wrong with it.
    pub fault: TextFault,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// It is not there.
    Missing,
    /// The interface has no text of the name.
    Unknown,
    /// It lacks a word in braces, or holds one that nothing fills in.
    Braces {
        /// The words in braces that it lacks.
        lost: Vec<String>,
        /// Those that nothing fills in.
        strange: Vec<String>,
    },
}

/// What is wrong with the words in braces of a text.
fn unlike(name: &str, text: &str, wanted: &[&str]) -> Option<TextProblem> {
    let held: Vec<&str> = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    let apart = |words: &[&str], others: &[&str]| -> Vec<String> {
        words.iter().filter(|word| !others.contains(word)).map(|word| (*word).to_owned()).collect()
    };
    let (lost, strange) = (apart(wanted, &held), apart(&held, wanted));
    let is_like = lost.is_empty() && strange.is_empty();
    (!is_like).then(|| TextProblem { name: name.to_owned(), fault: TextFault::Braces { lost, strange } })
}
