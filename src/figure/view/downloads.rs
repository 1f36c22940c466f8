//! What a reader may copy or download: files, citations, a link, a snippet, all of exactly the state shown.

use yew::{Callback, Event, Html, MouseEvent, component, html, use_force_update};

use super::parts::{LateProps, Parts, button};
use crate::chart::{self, Size, what_if};
use crate::exhibit::{Phase, deferred};
use crate::figure::{FigureAction, FigureFiles};
use crate::model::{FIGURES, Form, PageKind};
use crate::platform;
use crate::state::CopyResult;
use crate::view::snippet::snippet;

/// The disclosure.
#[component]
pub fn Downloads(props: &LateProps) -> Html {
    let parts = &props.parts();
    let (figure, scope) = (parts.figure(), parts.scope);
    let messages = scope.messages();
    let said = match &parts.state().copied {
        Some(CopyResult::Copied) => messages.figure_copied(),
        Some(CopyResult::Denied) => messages.figure_not_copied(),
        None => "",
    };
    // A step's document leaves the texts to the figure's own page, which has them without script.
    let is_wanted = props.phase != Phase::Rendered || scope.page.kind == PageKind::Figure;
    let files = deferred::there::<FigureFiles>().filter(|_| is_wanted);
    let update = use_force_update();
    let open = Callback::from(move |_: Event| {
        let update = update.clone();
        deferred::ask::<FigureFiles>(move |_| update.force_update());
    });
    html! {
        <details class="figure-take" id={ format!("{}-take", figure.id) } ontoggle={ open }>
            <summary>
                <span class="take-files">{ messages.figure_take() }</span>
                <span class="take-all">{ messages.figure_more() }</span>
            </summary>
            <div class="figure-take-body">
                if figure.form != Form::Table {
                    { words(parts) }
                }
                <ul class="figure-files">
                    <li>{ link(parts, File::Csv, messages.figure_csv()) }</li>
                    // The single-file site has no other files.
                    if !scope.site.is_offline() {
                        <li>{ about(parts) }</li>
                    }
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
                if let Some(files) = files {
                    { texts(files, parts) }
                }
            </div>
        </details>
    }
}

/// What the drawing shows, in sentences.
fn words(parts: &Parts<'_>) -> Html {
    html! {
        <div class="figure-words">
            <p>{ parts.scope.messages().figure_in_words() }</p>
            <ul>
                for sentence in chart::describe(parts.figure(), &parts.state().selection(), parts.scope.format_context()) {
                    <li>{ sentence }</li>
                }
            </ul>
        </div>
    }
}

/// The texts to copy, once the code that writes them is loaded.
fn texts(files: &FigureFiles, parts: &Parts<'_>) -> Html {
    let messages = parts.scope.messages();
    let origin = parts.scope.origin();
    let texts = (files.texts)(&parts.file_context(&origin)).into_iter().map(|own| {
        let heading = format!("{} · {}", messages.figure_cite(), own.heading);
        let dispatch = parts.dispatch.clone();
        let said = Callback::from(move |result| dispatch.dispatch(FigureAction::CopyFinished(result)));
        snippet(&heading, &own.text, messages.figure_copy_text(), said)
    });
    html! { <dl class="figure-citations">{ for texts }</dl> }
}

/// What a reader downloads.
#[derive(Clone, Copy, PartialEq)]
enum File {
    Csv,
    Svg,
    Png,
    Clipboard,
}

/// A link to the prerendered file; once the app runs, it yields the state shown.
fn link(parts: &Parts<'_>, file: File, word: &str) -> Html {
    let id = &parts.figure().id;
    let name = format!("{id}.{}", if file == File::Csv { "csv" } else { "svg" });
    let address = format!("{}{name}", parts.scope.site.path(&format!("{FIGURES}/{id}")));
    html! { <a href={ address } download={ name } onclick={ save(parts, file) }>{ word }</a> }
}

/// A link to the description of the first state's table; `prerender` writes it.
fn about(parts: &Parts<'_>) -> Html {
    let id = &parts.figure().id;
    let name = format!("{id}.csv-metadata.json");
    let address = format!("{}{name}", parts.scope.site.path(&format!("{FIGURES}/{id}")));
    html! { <a href={ address } download={ name }>{ parts.scope.messages().file_about() }</a> }
}

/// Writes the file of the state shown.
fn save(parts: &Parts<'_>, file: File) -> Callback<MouseEvent> {
    let (scope, model, dispatch) = (parts.scope.clone(), parts.model.clone(), parts.dispatch.clone());
    Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        let (scope, model, dispatch) = (scope.clone(), model.clone(), dispatch.clone());
        deferred::ask::<FigureFiles>(move |files| {
            let parts = Parts { scope: &scope, model, dispatch };
            if files.and_then(|files| give(files, &parts, file)).is_none() {
                parts.dispatch.dispatch(FigureAction::CopyFinished(CopyResult::Denied));
            }
        });
    })
}

/// Downloads a file; `None` if there is no such file.
fn give(files: &FigureFiles, parts: &Parts<'_>, file: File) -> Option<()> {
    let origin = parts.scope.origin();
    let context = parts.file_context(&origin);
    let id = &parts.model.figure.id;
    if file == File::Csv {
        platform::download(
            &format!("{id}.csv"),
            "text/csv",
            &(files.csv)(&context, &what_if::shown(parts.figure(), &parts.state().selection())),
        );
        return Some(());
    }
    let drawing = chart::draw(parts.figure(), &parts.state().selection(), Size::Wide, parts.scope.format_context())?;
    let picture = (files.svg)(&context, &drawing);
    let dispatch = parts.dispatch.clone();
    let done = Callback::from(move |result| dispatch.dispatch(FigureAction::CopyFinished(result)));
    match file {
        // A download is visible in itself; only what cannot be seen is announced.
        File::Png => platform::save_picture(&format!("{id}.png"), &picture, done.reform(|()| CopyResult::Denied)),
        File::Clipboard => platform::copy_picture(&picture, done),
        File::Csv | File::Svg => platform::download(&format!("{id}.svg"), "image/svg+xml", &picture.text),
    }
    Some(())
}
