//! The snippets copied match the preview.

use super::*;
use crate::content::exhibit_data;
use crate::drawn::{Drawn, exhibit, pages};
use crate::exhibit::{Exhibit, Phase};

fn first() -> (BuilderModel, Scope) {
    let (_, scope) = pages().next().expect("a page");
    (BuilderModel::first(exhibit_data::builder(&scope.site), &scope), scope)
}

fn alive(model: &BuilderModel, scope: &Scope) -> Drawn {
    exhibit(model, scope, Phase::Alive)
}

#[test]
fn every_snippet_frames_what_the_preview_shows() {
    let (model, scope) = first();
    for piece in 0..model.data.pieces.len() {
        let model = model.after(BuilderAction::Piece(piece)).after(BuilderAction::Theme(Theme::Dark));
        let drawn = alive(&model, &scope);
        let address = drawn.attributes("iframe", "src").concat();
        assert!(address.starts_with('/') && address.contains("theme=dark"), "{address}");
        let whole = format!("{}{address}", scope.site.origin);
        let snippets = drawn.texts("code");
        let escaped = whole.replace('&', "&amp;");
        assert!(snippets.len() >= 3, "{snippets:?}");
        let frames = snippets.iter().filter(|own| own.contains("<iframe"));
        for snippet in frames {
            assert!(snippet.contains(&escaped) || snippet.contains(&whole), "{snippet} does not hold {whole}");
        }
        assert_eq!(drawn.attributes("option[selected]", "value"), [piece.to_string()]);
    }
}

#[test]
fn the_snippet_of_the_readme_is_the_builders() {
    let (model, scope) = first();
    let readme = include_str!("../../../README.md");
    let snippet = |piece: &Piece| {
        let (title, query) = (piece.title.as_str(), "theme=light".to_owned());
        let origin = "https://example.org";
        Embed { site: &scope.site, origin, id: piece.id.clone(), title, query, view: None }.with_script()
    };
    let mut snippets = model.data.pieces.iter().map(snippet);
    assert!(snippets.any(|own| readme.contains(&own)), "none like {}", snippet(&model.data.pieces[0]));
}

#[test]
fn only_what_can_be_chosen_for_a_piece_is_offered() {
    let (model, scope) = first();
    let groups = |drawn: &Drawn| drawn.attributes(".builder-choices [role=group]", "aria-label");
    for (at, piece) in model.data.pieces.iter().enumerate() {
        let drawn = alive(&model.after(BuilderAction::Piece(at)), &scope);
        let offered = groups(&drawn);
        let messages = scope.messages();
        assert_eq!(offered.contains(&messages.builder_length().to_owned()), piece.is_step, "{}", piece.id);
        assert_eq!(offered.contains(&messages.builder_view().to_owned()), !piece.views.is_empty(), "{}", piece.id);
        let pressed = drawn.count(".builder-choices [aria-pressed=true]");
        assert_eq!(pressed, offered.len(), "{}: one of each group", piece.id);
    }
}

#[test]
fn whether_the_copy_worked_is_said_where_screen_readers_hear_it() {
    let (model, scope) = first();
    let said = |model: &BuilderModel| alive(model, &scope).texts(".figure-said[role=status]").concat();
    assert_eq!(said(&model), "");
    let (worked, failed) = (
        said(&model.after(BuilderAction::CopyFinished(CopyResult::Copied))),
        said(&model.after(BuilderAction::CopyFinished(CopyResult::Denied))),
    );
    assert!(!worked.is_empty() && !failed.is_empty() && worked != failed, "{worked} {failed}");
}
