//! Carries out in the browser what the state says, after each drawing of a page of the site.

use std::rc::Rc;

use yew::{UseReducerHandle, hook, use_effect_with, use_memo};

use super::arrival::{self, Found};
use super::framed::settings_of_root;
use super::navigator::Navigator;
use super::presenter::use_presenter;
use super::{dom, storage, transition};
use crate::model::Site;
use crate::state::{Action, AppState, Arrival};

/// Starts the browser side with the first drawing and keeps it in step with the state, unless the page is in a frame.
#[hook]
pub fn use_pages(site: &Rc<Site>, state: &UseReducerHandle<AppState>, is_whole: bool) {
    let navigator = {
        let (site, state) = (site.clone(), state.clone());
        use_memo((), move |()| Navigator::new(site, state.dispatcher(), &state.page.id))
    };
    use_arrival(site, state, &navigator, is_whole);
    use_settings(state, &navigator, is_whole);
    use_presenter(site, state, &navigator);
    use_start(state, navigator, is_whole);
}

/// Once: takes over what the device holds, then listens.
#[hook]
fn use_start(state: &UseReducerHandle<AppState>, navigator: Rc<Navigator>, is_whole: bool) {
    let dispatch = state.dispatcher();
    use_effect_with((), move |()| {
        let listeners = is_whole.then(|| {
            let settings = settings_of_root();
            let (chosen, progress) = storage::read();
            dispatch.dispatch(Action::Restore { settings, chosen, progress });
            navigator.settings_changed(settings);
            let listeners = navigator.listen();
            dom::set_interaction("on");
            navigator.begin();
            listeners
        });
        move || drop(listeners)
    });
}

/// After each change of settings or progress: root attributes, storage, address.
#[hook]
fn use_settings(state: &UseReducerHandle<AppState>, navigator: &Rc<Navigator>, is_whole: bool) {
    let navigator = navigator.clone();
    let watched = (state.restored, state.settings, state.chosen, state.progress.clone());
    use_effect_with(watched, move |(restored, settings, chosen, progress)| {
        if *restored && is_whole {
            dom::set_data("theme", settings.theme.name());
            dom::set_data("depth", settings.depth.name());
            dom::set_data("text", settings.text.name());
            dom::set_data("numbers", settings.numbers.name());
            storage::keep(*chosen, progress);
            navigator.settings_changed(*settings);
        }
    });
}

/// After each change of page: head, focus, scroll, progress, the neighbours' data.
#[hook]
fn use_arrival(site: &Rc<Site>, state: &UseReducerHandle<AppState>, navigator: &Rc<Navigator>, is_whole: bool) {
    let (site, navigator, now) = (site.clone(), navigator.clone(), state.clone());
    use_effect_with((state.visit, state.restored), move |(visit, restored)| {
        let page = now.page.id.as_str();
        if is_whole && *restored && site.page(page).is_some_and(|p| p.step.is_some()) {
            now.dispatch(Action::Open(page.to_owned()));
        }
        if *visit > 0 {
            arrival::describe(&site, page);
            let found = arrival::land(&now.arrival);
            if let (Found::LeftOut, Arrival::Anchor(id)) = (found, &now.arrival)
                && let Some(target) = dom::by_id(id)
            {
                navigator.show_all_and_land(&target);
            }
            transition::drawn();
            navigator.fetch_neighbours(page);
        }
    });
}
