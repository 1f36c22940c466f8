//! The list of steps on every page.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn every_page_lists_all_steps_and_a_step_itself_as_current() {
    for (page, scope) in pages() {
        let drawn = drawn(contents(&scope));
        let paths: Vec<String> = scope.site.steps().map(|step| scope.site.path(&step.id)).collect();
        assert_eq!(drawn.attributes("li a", "href"), paths, "{}", page.id());
        let is_step = page.kind().step().is_some();
        let own = is_step.then(|| scope.site.path(page.id()));
        assert_eq!(drawn.attributes("[aria-current=step]", "href"), own.into_iter().collect::<Vec<_>>());
        assert_eq!(drawn.count(".contents-place"), usize::from(is_step), "{}", page.id());
    }
}
