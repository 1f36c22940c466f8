//! The rail of a step.

use super::*;
use crate::drawn::{drawn, pages};

#[test]
fn a_step_lists_all_steps_and_its_own_sections_and_no_other_page_does() {
    for (page, scope) in pages() {
        let Some(html) = rail(page, &scope) else {
            assert!(page.kind().step().is_none(), "{}", page.id());
            continue;
        };
        let drawn = drawn(html);
        let steps: Vec<String> = scope.site.steps().map(|step| scope.site.path(&step.id)).collect();
        assert_eq!(drawn.attributes(".rail > ol > li > a", "href"), steps, "{}", page.id());
        let named = page.sections.iter().filter(|own| own.heading.is_some());
        let sections: Vec<String> = named.filter_map(|own| Some(format!("#{}", own.id.as_ref()?))).collect();
        assert_eq!(drawn.attributes("[data-step]:has([aria-current]) ol a", "href"), sections, "{}", page.id());
    }
}
