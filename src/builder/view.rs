//! Makes a snippet: an editor chooses piece, view, length, theme and width, sees the frame, and copies.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, InputEvent, MouseEvent, html};

use super::{BuilderAction, BuilderModel, Piece, WIDTHS_PX};
use crate::exhibit::{Context, Dispatch};
use crate::export::Embed;
use crate::model::SnippetKind;
use crate::platform;
use crate::state::{CopyResult, Depth, Theme};
use crate::view::Scope;
use crate::view::snippet::snippet;

/// Draws the builder as it is now.
pub fn draw(model: &BuilderModel, context: &Context<'_, BuilderModel>) -> Html {
    let (scope, dispatch) = (context.scope, &context.dispatch);
    let Some(piece) = model.piece() else { return Html::default() };
    let origin = scope.origin();
    let title = piece.title.as_str();
    let embed = Embed {
        site: &scope.site,
        origin: &origin,
        id: piece.id.clone(),
        title,
        query: model.query(),
        view: model.view_fragment(),
    };
    html! {
        <>
            { choices(scope, model, dispatch) }
            { preview(scope, model, &embed) }
            { snippets(scope, model, &embed, dispatch) }
        </>
    }
}

fn choices(scope: &Scope, model: &BuilderModel, dispatch: &Dispatch<BuilderModel>) -> Html {
    let messages = scope.messages();
    let state = model.state;
    let (views, is_step) = model.piece().map_or((&[][..], false), |piece| (&piece.views, piece.is_step));
    let views = views.iter().map(|view| view.label.as_str()).enumerate();
    let views = views.map(|(at, word)| (word, state.view == at, BuilderAction::View(at)));
    let lengths = [(Depth::Full, messages.builder_full()), (Depth::Short, messages.depth_short())]
        .map(|(depth, word)| (word, state.depth == depth, BuilderAction::Depth(depth)));
    let themes = [
        (Theme::Auto, messages.theme_auto()),
        (Theme::Light, messages.theme_light()),
        (Theme::Dark, messages.theme_dark()),
    ]
    .map(|(theme, word)| (word, state.theme == theme, BuilderAction::Theme(theme)));
    let widths = WIDTHS_PX.map(|width| width.to_string());
    let widths =
        widths.iter().enumerate().map(|(at, width)| (width.as_str(), state.width == at, BuilderAction::Width(at)));
    // Rows come and go with the piece; each keeps its key and remains the same element, so that the focus stays where
    // it is.
    html! {
        <div class="builder-choices needs-script">
            { pieces(scope, model, dispatch) }
            if views.len() > 0 {
                { group(messages.builder_view(), views, dispatch) }
            }
            if is_step {
                { group(messages.builder_length(), lengths, dispatch) }
            }
            { group(messages.theme(), themes, dispatch) }
            { group(messages.builder_width(), widths, dispatch) }
        </div>
    }
}

/// Buttons, one of which is pressed.
fn group<'a>(
    label: &str,
    buttons: impl IntoIterator<Item = (&'a str, bool, BuilderAction)>,
    dispatch: &Dispatch<BuilderModel>,
) -> Html {
    let buttons = buttons.into_iter().map(|(word, is_on, action)| {
        let dispatch = dispatch.clone();
        let press = Callback::from(move |_: MouseEvent| dispatch.dispatch(action));
        html! { <button type="button" aria-pressed={ is_on.to_string() } onclick={ press }>{ word }</button> }
    });
    html! {
        <div role="group" aria-label={ label.to_owned() }>
            <p class="filter-facet">{ label }</p>
            <div class="filter-values">{ for buttons }</div>
        </div>
    }
}

/// Everything that can be framed, in groups.
fn pieces(scope: &Scope, model: &BuilderModel, dispatch: &Dispatch<BuilderModel>) -> Html {
    let messages = scope.messages();
    let mut groups: Vec<(&str, Vec<(usize, &Piece)>)> = Vec::new();
    for (at, piece) in model.data.pieces.iter().enumerate() {
        match groups.iter_mut().find(|(own, _)| *own == piece.group) {
            Some((_, pieces)) => pieces.push((at, piece)),
            None => groups.push((&piece.group, vec![(at, piece)])),
        }
    }
    let dispatch = dispatch.clone();
    let choose = Callback::from(move |event: InputEvent| {
        let piece = platform::input_value(&event).parse().unwrap_or_default();
        dispatch.dispatch(BuilderAction::Piece(piece));
    });
    html! {
        <label class="filter-search">
            <span>{ messages.builder_piece() }</span>
            <select oninput={ choose }>
                for (kind, pieces) in groups {
                    <optgroup label={ kind.to_owned() }>
                        for (at, piece) in pieces {
                            <option value={ at.to_string() } selected={ model.state.piece == at }>
                                { &piece.title }
                            </option>
                        }
                    </optgroup>
                }
            </select>
        </label>
    }
}

/// The frame itself, from this very site; a different address is a different frame.
fn preview(scope: &Scope, model: &BuilderModel, embed: &Embed<'_>) -> Html {
    let local = Embed { origin: "", ..embed.clone() };
    let address = local.address();
    let width = WIDTHS_PX[model.state.width.min(WIDTHS_PX.len() - 1)];
    // Keys scroll it if the screen is narrower than the frame.
    html! {
        <div class="builder-preview" role="group" aria-label={ embed.title.to_owned() } tabindex="0">
            <p class="builder-caption">{ scope.messages().builder_preview() }</p>
            <iframe
                key={ address.clone() }
                data-explainer={ embed.id.clone() }
                src={ address }
                title={ embed.title.to_owned() }
                width={ width.to_string() }
                height={ embed.height_px().to_string() }
                loading="lazy"
            />
        </div>
    }
}

fn snippets(scope: &Scope, model: &BuilderModel, embed: &Embed<'_>, dispatch: &Dispatch<BuilderModel>) -> Html {
    let messages = scope.messages();
    let said = {
        let dispatch = dispatch.clone();
        Callback::from(move |result| dispatch.dispatch(BuilderAction::CopyFinished(result)))
    };
    let texts = SnippetKind::ALL.iter().filter_map(|(_, kind)| {
        let words = embed.snippet(*kind)?;
        Some(snippet(kind.label(messages), &words, messages.figure_copy_text(), said.clone()))
    });
    let word = match model.copied {
        Some(CopyResult::Copied) => messages.figure_copied(),
        Some(CopyResult::Denied) => messages.figure_not_copied(),
        None => "",
    };
    html! {
        <>
            <dl class="figure-citations">{ for texts }</dl>
            <p class="figure-said" role="status">{ word }</p>
        </>
    }
}
