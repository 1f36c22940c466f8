//! The stage draws all turning points and shows which one is being read.

use super::*;
use crate::drawn::{exhibit, pages};
use crate::exhibit::{Exhibit, Phase};

fn stories() -> impl Iterator<Item = (StoryModel, Scope)> {
    pages().flat_map(|(page, scope)| {
        page.stories().map(move |own| (StoryModel::first(own.stage.clone(), &scope), scope.clone()))
    })
}

#[test]
fn the_stage_shows_each_turning_point_told_and_leads_to_all() {
    let mut seen = 0;
    for (model, scope) in stories() {
        let told: Vec<TurningPoint> = model.told().cloned().collect();
        let timeline = scope.site.path(&model.stage.timeline);
        let link = |own: &TurningPoint| format!("{}#{}", if own.is_told { "" } else { &timeline }, own.event);
        let links: Vec<String> = model.stage.turning_points.iter().map(link).collect();
        let mut reach = Vec::new();
        for (at, own) in told.iter().enumerate() {
            let drawn = exhibit(&model.after(StoryAction::Read(at)), &scope, Phase::Alive);
            assert_eq!(drawn.attributes(".story-years a", "href"), links, "{}", model.id());
            assert_eq!(drawn.attributes("[aria-current=true]:not(.figure-tabs *)", "href"), [link(own)]);
            assert_eq!(drawn.texts(".story-year"), [own.date.year().to_string()], "{}", own.event);
            let width = drawn.attributes(".story-told-part", "width").concat();
            reach.push(width.parse::<i32>().expect("a width"));
            seen += 1;
        }
        assert!(reach.is_sorted_by(|before, after| before < after), "the lines grow: {reach:?}");
    }
    assert!(seen > 0, "no story was looked at");
}

#[test]
fn what_the_address_says_of_a_story_is_shown() {
    for (model, _) in stories() {
        let last = model.told().last().expect("a turning point").event.clone();
        let restored = model.restored("", Some(&last));
        assert_eq!((restored.at, restored.view), (model.told().count() - 1, StoryView::Stage));
        let plain = StoryView::Plain.anchor(model.id());
        let restored = model.restored("", Some(&plain));
        assert_eq!(restored.view, StoryView::Plain);
        assert!(restored.matches_view(&last) && restored.matches_view(&plain) && !model.matches_view(&plain));
    }
}
