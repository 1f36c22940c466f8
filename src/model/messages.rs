//! The interface texts of one language.
//!
//! Long because: it lists the name of every text, one a line, and each name is a method.
//!
//! Each text has a method of its own, so that a mistyped name in the code does not compile; [`Messages::read`] rejects
//! a message file that lacks a text, has an unknown one, or has lost a placeholder. The texts are serialised as a plain
//! list: a field for each would cost more code than all of the site's pages. Placeholders, such as `{step}`, are filled
//! in by [`fill`](crate::format::fill).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::plurals::Plurals;

/// The interface texts of one language; `content/<language>/messages.toml` holds them by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Messages {
    /// The plain texts, then for each text that depends on a count one form per plural category of the language.
    list: Vec<String>,
    plurals: Plurals,
}

/// A text as written in its file.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged)]
pub enum MessageText {
    /// The same for every count, or independent of one.
    Plain(String),
    /// By plural category: `{ one = "{count} source", other = "{count} sources" }`.
    Forms(BTreeMap<String, String>),
}

impl From<String> for MessageText {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

macro_rules! messages {
    (
        $($name:ident $(($($word:ident)+))?)+
        ; with a count:
        $($counted:ident ($($held:ident)+))+
    ) => {
        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "the names are those of the methods")]
        enum Index { $($name),+ }

        #[allow(non_camel_case_types, clippy::enum_variant_names, reason = "the names are those of the methods")]
        enum Counted { $($counted),+ }

        impl Messages {
            /// The name of each text, in order; those that depend on a count come last.
            pub const NAMES: &[&str] = &[$(stringify!($name),)+ $(stringify!($counted)),+];

            /// The placeholders each text must contain, in the same order; the code fills them in.
            const WORDS: &[&[&str]] = &[$(&[$($(stringify!($word)),+)?],)+ $(&[$(stringify!($held)),+]),+];

            /// How many texts do not depend on a count.
            const PLAIN: usize = [$(stringify!($name)),+].len();

            $(pub fn $name(&self) -> &str {
                self.at(Index::$name as usize)
            })+

            $(pub fn $counted(&self, count: usize) -> &str {
                self.form(Counted::$counted, count)
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

    contents_label
    step_of(step total)
    step_read
    announce_step(step total title)
    announce_page(title)
    announce_moved(title)
    previous
    next
    start
    cover_kicker(publisher)
    cover_in_one_minute
    resume(step title)
    one_minute

    nav_label
    nav_menu
    nav_steps
    nav_argument
    nav_timelines
    nav_figures
    nav_ledger
    nav_recommendations
    nav_search
    nav_place

    find_label
    find_groups
    find_sorts
    find_step(step title)
    find_everything
    find_letters
    find_nothing
    find_lacking

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
    brief_source(title reference publisher sentences)
    weak_source(reason)
    archived
    read_in(language)
    source_languages
    read_on(date)
    undated
    permalink
    copied
    copied_from(title address)

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
    sentence(words)
    quality_reported
    quality_estimate
    quality_planned
    quality_disputed
    not_drawn(names)
    log_scale
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
    figure_limits
    figure_method
    figure_dispute
    figure_licence
    figure_all_sources
    figure_notes
    figure_breaks
    figure_of_step(title)
    figure_take
    figure_more
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
    rate_dollars
    rate_rupees
    rate_why(rate date)
    file_source(text)
    file_licence(text)
    file_address(text)
    file_size(kilobytes)
    file_version(date)
    file_columns
    file_first_day(label)
    file_precision
    file_precisions
    file_about
    cite_figure
    cite_apa(title what year site version address sources)
    cite_chicago(title what site version address sources)
    cite_note(what version sources)
    cite_data(sources)
    table_licence(title site version)

    claim_about
    claim_sort
    claim_sorts
    claim_nature
    claim_natures
    claim_country
    claim_publisher
    claim_grounds
    claim_one_source
    claim_several_sources
    claim_weak_sources
    claim_dispute
    claim_sources_differ
    claim_recommendation
    claim_before
    claim_of_source
    claim_alone
    claim_csv
    claim_json
    claim_bibtex
    claim_ris
    claim_link
    claim_report
    claim_names_it
    claim_dependents
    claim_columns
    claim_of_recommendation
    claim_of_one_source
    claim_of_weak_sources
    claim_word

    timeline_axis
    timeline_list
    timeline_table
    timeline_views
    filter
    filter_search
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
    timeline_hint
    timeline_axis_label(title)
    timeline_scale(from to)
    timeline_again(times)
    timeline_stretch(from to times)
    timeline_one_year
    timeline_one_month
    timeline_happened
    timeline_announced
    timeline_ended
    timeline_named(count)
    timeline_rows(count)
    timeline_mark(label title)
    timeline_gap(years)
    timeline_told(title)
    timeline_until(from to)
    timeline_circa(date)
    timeline_columns
    timeline_about
    timeline_no_day
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
    timeline_before
    timeline_after
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
    gallery_find
    gallery_step
    gallery_chart
    gallery_all
    chart_lines
    chart_bars
    chart_points
    chart_squares
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
    ledger_views
    ledger_overview
    ledger_promise_head
    ledger_newest
    ledger_report
    ledger_area
    ledger_title
    ledger_status
    ledger_made
    ledger_rule
    ledger_columns

    argument_title
    argument_premise
    argument_conclusion
    argument_proposal
    argument_objection
    argument_reply
    argument_told(kind sentences)
    argument_by_brief(ids)
    argument_by_us
    argument_also
    argument_under
    argument_see
    argument_drawing
    argument_skip
    argument_scrolls
    argument_size
    argument_whole
    argument_readable
    argument_large
    argument_key
    argument_key_brief
    argument_key_ours
    argument_edge(from to ground)
    argument_outline

    our_reading
    event_cite
    event_citation(title when site version address)
    story_views
    story_stage
    story_plain
    story_years
    story_note
    story_others
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
    listed_csv
    listed_json
    listed_bibtex
    listed_ris
    listed_columns
    listed_language
    listed_letter
    listed_weak
    listed_weak_yes
    listed_weak_no
    all_terms

    not_found_title
    not_found_text
    interaction_off
    fallback_language
    in_first_language

    footer_pages
    footer_brief(title reference publisher)
    footer_brief_link
    footer_licence
    footer_privacy

    frame_source(reference publisher)
    frame_whole
    frame_about
    frame_sources
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
    question_answer(answer)
    question_show
    question_open
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
    question_take_all
    question_text
    question_csv
    question_columns
    question_forget
    question_forget_asks
    question_forget_all
    question_keep
    question_forgotten
    question_bring_back
    question_next
    question_next_note
    question_turn(name)
    question_kept_here
    question_kept(name count)
    question_kept_now(name count)
    question_go_on(name)
    question_forget_one(name)
    question_unanswered

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

    lesson_span(from to)
    lesson_turn
    lesson_papers
    lesson_offline
    paper_sources
    paper_figure
    sheet_statement

    data_terms(terms)
    data_several_terms(terms)
    data_public_domain
    data_left_out
    data_offline
    data_cite

    class_heading
    class_note
    class_worksheet
    class_worksheet_for
    class_answer_sheet
    class_answer_sheet_for
    class_answer_key
    class_answer_key_for
    class_gift
    class_gift_for
    class_moodle
    class_moodle_for
    class_qti
    class_qti_for
    class_scorm
    class_scorm_for
    class_worksheet_title
    class_answer_sheet_title
    class_answer_key_title
    class_places
    class_name
    class_group
    class_date
    class_number
    class_answer
    class_marks
    class_total
    class_unit_note
    class_points(right all)
    class_done

    builder_offline
    builder_piece
    builder_figures
    builder_timelines
    builder_recommendations
    builder_lists
    builder_view
    builder_length
    builder_full
    builder_width
    builder_preview
    builder_script
    builder_frame
    builder_wordpress
    builder_picture
    host_does
    host_fits
    host_shows
    host_read

    brief_paragraph(number)
    brief_alone
    brief_bearing
    brief_made_of
    bears_on_sentences(sentences)
    change_recorded(date)
    change_none
    change_feed
    change_was
    change_now
    change_why
    change_claims
    change_gone
    change_emptied
    claim_changed(date)
    limits_figures
    limits_not_found
    limits_until(date)
    checked_on(date)
    record_reaches(month date)
    totals
    totals_country
    totals_kind
    totals_count
    totals_all
    totals_caption(sources)
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
    date_of_year(day month)
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
    unit_kilowatt_hours(n);

    with a count:

    sources(count)
    sentences(ids)
    minutes(minutes)
    find_results(count)
    find_near(count)
    find_all(count)
    question_partly(right all)
    question_score(right all)
    describe_rows(count)
    figure_more_sources(count)
    timeline_count(shown total)
    timeline_below(from to count)
    timeline_held(from to count)
    timeline_leaf(from to total)
    timeline_all(count)
    ledger_count(shown total)
    gallery_count(shown total)
    brief_retold(count alone)
    limits_estimated(count)
    limits_planned(count)
    limits_disputed(count)
    claim_count(shown total)
    list_more(count)
    totals_claims(claims one weak)
    totals_sources(sources weak)
    listed_claims(count)
    listed_count(shown total)
    lesson_minutes(minutes)
    class_marks_of(marks)
    data_rows(count)
}

/// How many names the texts hold that are comma-separated lists.
const LISTS: &[(&str, usize)] = &[
    ("months", 12),
    ("source_languages", 4),
    ("claim_sorts", 9),
    ("claim_natures", 4),
    ("claim_dependents", 10),
    ("claim_columns", 16),
    ("listed_columns", 15),
    ("file_columns", 4),
    ("file_precisions", 3),
    ("ledger_columns", 18),
    ("question_columns", 10),
    ("timeline_columns", 16),
    ("find_groups", 9),
    ("find_sorts", 10),
];

impl Messages {
    /// Takes the texts by name, and the language's plural categories.
    ///
    /// # Errors
    /// What is missing and what is unknown, one sentence each.
    pub fn read(mut texts: BTreeMap<String, MessageText>, plurals: Plurals) -> Result<Self, Vec<TextProblem>> {
        let mut problems = Vec::new();
        let mut list = Vec::new();
        for (index, (name, words)) in Self::NAMES.iter().zip(Self::WORDS).enumerate() {
            let found = texts.remove(*name).ok_or(TextFault::Missing);
            let forms = found.and_then(|text| match text {
                MessageText::Plain(text) if index < Self::PLAIN => Ok(vec![text]),
                MessageText::Forms(_) if index < Self::PLAIN => Err(TextFault::Uncounted),
                text => forms(text, &plurals),
            });
            let fault = match &forms {
                Ok(forms) => forms.iter().find_map(|form| unlike(form, words)),
                Err(fault) => Some(fault.clone()),
            };
            let fault = fault.or_else(|| miscounted(name, forms.as_ref().ok()?.first()?));
            list.extend(forms.unwrap_or_default());
            problems.extend(fault.map(|fault| TextProblem { name: (*name).to_owned(), fault }));
        }
        problems.extend(texts.into_keys().map(|name| TextProblem { name, fault: TextFault::Unknown }));
        if problems.is_empty() { Ok(Self { list, plurals }) } else { Err(problems) }
    }

    /// A text for each name, made of the name and its placeholders: a starting point for a translation, and for tests.
    pub fn blank() -> BTreeMap<String, MessageText> {
        let texts = Self::NAMES.iter().zip(Self::WORDS).map(|(name, words)| {
            let words: String = words.iter().map(|word| format!(" {{{word}}}")).collect();
            let list = LISTS.iter().find(|(list, _)| list == name);
            let text = list.map_or_else(|| format!("{name}{words}"), |(_, count)| vec![*name; *count].join(", "));
            ((*name).to_owned(), MessageText::Plain(text))
        });
        texts.collect()
    }

    /// The same texts, with those whose names begin with one of these prefixes left empty.
    #[must_use]
    pub fn without(&self, words: &[&str]) -> Self {
        let is_left = |name: &str| !words.iter().any(|word| name.starts_with(word));
        let (plain, counted) = Self::NAMES.split_at(Self::PLAIN);
        let forms = self.plurals.categories();
        let names = plain.iter().chain(counted.iter().flat_map(|name| std::iter::repeat_n(name, forms)));
        let texts = self.list.iter().zip(names);
        let list = texts.map(|(text, name)| if is_left(name) { text.clone() } else { String::new() }).collect();
        Self { list, plurals: self.plurals.clone() }
    }

    /// The name of a month from 1 to 12.
    pub fn month(&self, month: u8) -> Option<&str> {
        names(self.months()).nth(usize::from(month).checked_sub(1)?)
    }

    #[inline(never)]
    fn form(&self, text: Counted, count: usize) -> &str {
        self.at(Self::PLAIN + text as usize * self.plurals.categories() + self.plurals.category(count))
    }

    // Called in hundreds of places: inlined, this added 2 kB to what a reader loads.
    #[inline(never)]
    fn at(&self, index: usize) -> &str {
        self.list.get(index).map_or("", String::as_str)
    }
}

/// The names in a text that is a list.
pub fn names(list: &str) -> impl Iterator<Item = &str> {
    list.split(", ")
}

/// A text that is not valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextProblem {
    pub name: String,
    /// What is wrong with it.
    pub fault: TextFault,
}

/// What is wrong with a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextFault {
    /// It is missing.
    Missing,
    /// The interface has no text with this name.
    Unknown,
    /// It has plural forms but no count.
    Uncounted,
    /// It has plural forms but lacks `other`.
    NoOther,
    /// It has a form for a plural category that the language does not have.
    Category {
        /// The category.
        strange: String,
        /// The language's categories.
        known: Vec<String>,
    },
    /// It is a list with the wrong number of names.
    List {
        /// How many names there must be.
        wanted: usize,
        /// How many there are.
        found: usize,
    },
    /// It lacks a placeholder, or has one that nothing fills in.
    Braces {
        /// The placeholders it lacks.
        lost: Vec<String>,
        /// Those that nothing fills in.
        strange: Vec<String>,
    },
}

/// The forms of a text, one per plural category of the language; `other` stands in for any that it lacks.
fn forms(text: MessageText, plurals: &Plurals) -> Result<Vec<String>, TextFault> {
    let own = match text {
        MessageText::Plain(text) => return Ok(vec![text; plurals.categories()]),
        MessageText::Forms(own) => own,
    };
    let known = plurals.names();
    if let Some(strange) = own.keys().find(|name| !known.contains(name)) {
        return Err(TextFault::Category { strange: strange.clone(), known: known.to_vec() });
    }
    let other = own.get("other").ok_or(TextFault::NoOther)?;
    Ok(known.iter().map(|name| own.get(name).unwrap_or(other).clone()).collect())
}

/// What is wrong with the length of a list.
fn miscounted(name: &str, text: &str) -> Option<TextFault> {
    let (_, wanted) = LISTS.iter().find(|(list, _)| *list == name)?;
    let found = names(text).count();
    (found != *wanted).then_some(TextFault::List { wanted: *wanted, found })
}

/// What is wrong with a text's placeholders.
fn unlike(text: &str, wanted: &[&str]) -> Option<TextFault> {
    let held: Vec<&str> = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0)).collect();
    let apart = |words: &[&str], others: &[&str]| -> Vec<String> {
        words.iter().filter(|word| !others.contains(word)).map(|word| (*word).to_owned()).collect()
    };
    let (lost, strange) = (apart(wanted, &held), apart(&held, wanted));
    (!lost.is_empty() || !strange.is_empty()).then_some(TextFault::Braces { lost, strange })
}
