//! What a reader may take away: files, citations, a link, a snippet, all of exactly the state that is shown.

use yew::{Callback, Html, MouseEvent, component, html};

use super::{LateProps, Parts, button};
use crate::exhibit::Phase;
use crate::export::{Taken, citations, csv, svg};
use crate::figure::FigureAction;
use crate::model::{FIGURES, Form};
use crate::platform;
use crate::state::Said;
use crate::view::snippet::snippet;

/// The disclosure.
#[component]
pub fn Take(props: &LateProps) -> Html {
    let parts = &props.parts();
    let (figure, scope) = (parts.figure(), parts.scope);
    let messages = scope.messages();
    let taken = parts.taken(&scope.site.origin);
    let said = match &parts.state().said {
        Some(Said::Copied) => messages.figure_copied(),
        Some(Said::NotAllowed) => messages.figure_not_copied(),
        None => "",
    };
    // A step's document leaves the texts to the figure's own page, which has them without script.
    let is_there = props.phase != Phase::Rendered || scope.page.id.starts_with(FIGURES);
    html! {
        <details class="figure-take" id={ format!("{}-take", figure.id) }>
            <summary>{ messages.figure_take() }</summary>
            <div class="figure-take-body">
                <ul class="figure-files">
                    <li>{ link(parts, File::Csv, messages.figure_csv()) }</li>
                    if figure.form != Form::Table {
                        <li>{ link(parts, File::Svg, messages.figure_svg()) }</li>
                        <li class="needs-script">
                            { button("figure-png", messages.figure_png(), save(parts, File::Png)) }
                        </li>
                        <li class="needs-script">
                            { button("figure-copy", messages.figure_copy(), save(parts, File::Clipboard)) }
                        </li>
                    }
                </ul>
                <p class="figure-said" role="status">{ said }</p>
                if is_there {
                    <dl class="figure-citations">{ for texts(parts, &taken) }</dl>
                }
            </div>
        </details>
    }
}

/// The texts to take away: address, snippet, citations.
fn texts(parts: &Parts<'_>, taken: &Taken<'_>) -> impl Iterator<Item = Html> {
    let messages = parts.scope.messages();
    let mut texts = vec![
        (messages.figure_link().to_owned(), taken.address()),
        (messages.figure_embed().to_owned(), taken.embed().frame()),
    ];
    texts.extend(citations(taken).map(|citation| (citation.style.to_owned(), citation.text)));
    texts.into_iter().map(|(heading, words)| {
        let heading = format!("{} · {heading}", messages.figure_cite());
        let dispatch = parts.dispatch.clone();
        let said = Callback::from(move |worked| dispatch.dispatch(FigureAction::Say(worked)));
        snippet(&heading, &words, messages.figure_copy_text(), said)
    })
}

/// What a reader takes away.
#[derive(Clone, Copy, PartialEq)]
enum File {
    Csv,
    Svg,
    Png,
    Clipboard,
}

/// A link to the file that prerender wrote; once the app runs, it gives the state that is shown.
fn link(parts: &Parts<'_>, file: File, word: &str) -> Html {
    let id = &parts.figure().id;
    let name = format!("{id}.{}", if file == File::Csv { "csv" } else { "svg" });
    let address = format!("{}{FIGURES}/{id}/{name}", parts.scope.site.base);
    html! { <a href={ address } download={ name } onclick={ save(parts, file) }>{ word }</a> }
}

/// Makes the file of the state that is shown.
fn save(parts: &Parts<'_>, file: File) -> Callback<MouseEvent> {
    let (scope, model, dispatch) = (parts.scope.clone(), parts.model.clone(), parts.dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let parts = Parts { scope: &scope, model: model.clone(), dispatch: dispatch.clone() };
        let origin = platform::origin();
        let taken = parts.taken(&origin);
        let id = &model.figure.id;
        if file == File::Csv {
            return platform::download(&format!("{id}.csv"), "text/csv", &csv(&taken));
        }
        let Some(picture) = svg(&taken) else { return };
        let dispatch = dispatch.clone();
        let done = Callback::from(move |worked: bool| {
            // A file that was saved shows itself; only what can't be seen is said.
            if file == File::Clipboard || !worked {
                dispatch.dispatch(FigureAction::Say(worked));
            }
        });
        match file {
            File::Csv => {}
            File::Svg => platform::download(&format!("{id}.svg"), "image/svg+xml", &picture.text),
            File::Png => platform::save_picture(&format!("{id}.png"), &picture, done),
            File::Clipboard => platform::copy_picture(&picture, done),
        }
    })
}
