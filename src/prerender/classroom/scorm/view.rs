//! What a learner sees of the unit: the questions by step, each a form with native controls.
//!
//! The right answers are in the elements, for the script next to the page; anyone who looks there finds them, as in any
//! unit that marks answers by itself.

use yew::{Html, html};

use crate::model::{Messages, Task};
use crate::prerender::classroom::bank::{BankItem, BankSection, Ground, QuestionBank, tolerance};

/// Draws the unit.
pub fn unit(bank: &QuestionBank<'_>) -> Html {
    let messages = &bank.site.messages;
    html! {
        // The version tells the script whether the answers saved by the platform belong to these questions.
        <main
            class="unit"
            data-version={ bank.site.version.clone() }
            data-points={ messages.class_points().to_owned() }
            data-right={ messages.question_mark_right().to_owned() }
            data-wrong={ messages.question_mark_wrong().to_owned() }
            data-early={ messages.question_early().to_owned() }
            data-done={ messages.class_done().to_owned() }
        >
            <h1>{ messages.site_title() }</h1>
            <p>{ messages.class_unit_note() }</p>
            for section in &bank.sections {
                { step(section, bank) }
            }
            <p class="unit-score" role="status"></p>
        </main>
    }
}

fn step(section: &BankSection<'_>, bank: &QuestionBank<'_>) -> Html {
    let title = match &section.address {
        Some(address) => html! { <a href={ address.clone() } target="_blank" rel="noopener">{ &section.title }</a> },
        None => html! { &section.title },
    };
    html! {
        <section>
            <h2>{ title }</h2>
            for item in &section.items {
                { question(item, bank) }
            }
        </section>
    }
}

fn question(item: &BankItem<'_>, bank: &QuestionBank<'_>) -> Html {
    let messages = &bank.site.messages;
    let lang = (item.language != bank.site.language.tag).then(|| item.language.to_owned());
    html! {
        <fieldset class="unit-question" id={ item.question.id.clone() } { lang }>
            <legend>{ &item.question.asks }</legend>
            if let Some(hint) = &item.hint {
                <p>{ hint }</p>
            }
            { parts(item, messages) }
            <p><button type="button">{ messages.question_check() }</button></p>
            <p class="unit-said" role="status"></p>
            <div class="unit-reason" hidden=true>
                <p>{ &item.reason }</p>
                if let Some(answer) = item.dated_answer(bank.site) {
                    <p>{ answer }</p>
                }
                for own in &item.grounds {
                    { ground(own) }
                }
            </div>
        </fieldset>
    }
}

/// Each part of an answer that is right or wrong on its own.
fn parts(item: &BankItem<'_>, messages: &Messages) -> Html {
    let id = &item.question.id;
    match &item.question.task {
        Task::Choice { options, right } => html! {
            <div class="unit-part" data-right={ right.to_string() }>
                for (at, words) in options.iter().enumerate() {
                    <label class="unit-option">
                        <input type="radio" name={ id.clone() } value={ at.to_string() } />
                        <span>{ words }</span>
                    </label>
                }
            </div>
        },
        Task::Ordering { events } => {
            let places: Vec<String> = (1..=events.len()).map(|place| place.to_string()).collect();
            pairs(item, &places, messages)
        }
        Task::Matching { right, .. } => pairs(item, right, messages),
        Task::Estimate { value, near_percent, .. } => html! {
            <div
                class="unit-part"
                data-right={ value.to_string() }
                data-near={ tolerance(*value, *near_percent).to_string() }
            >
                <input type="number" step="any" aria-label={ item.question.asks.clone() } />
            </div>
        },
    }
}

/// A select for each item to be matched.
fn pairs(item: &BankItem<'_>, choices: &[String], messages: &Messages) -> Html {
    let pairs = item.pairs().into_iter().filter_map(|own| {
        let right = choices.iter().position(|choice| *choice == own.right)?;
        Some((own.left, right))
    });
    let part = |(left, right): (String, usize)| {
        html! {
            <div class="unit-part" data-right={ right.to_string() }>
                <label class="unit-pair">
                    <span>{ left }</span>
                    <select>
                        <option value="">{ messages.question_choose() }</option>
                        for (at, words) in choices.iter().enumerate() {
                            <option value={ at.to_string() }>{ words }</option>
                        }
                    </select>
                </label>
            </div>
        }
    };
    pairs.map(part).collect()
}

fn ground(own: &Ground) -> Html {
    let place = match own.is_address {
        true => html! { <a href={ own.place.clone() } target="_blank" rel="noopener">{ &own.place }</a> },
        false => html! { &own.place },
    };
    html! { <p>{ &own.words }{ ": " }{ place }</p> }
}
