//! Carries out in the browser what the state says: in a frame, only settings and the part that is shown.
//!
//! A frame keeps nothing on the device, and adds nothing to the host's history.

use std::rc::Rc;

use yew::{UseReducerHandle, hook, use_effect_with};

use super::{device, dom};
use crate::model::Site;
use crate::state::{Action, AppState, Depth, Numbers, Progress, Settings, TextSize, Theme};

#[cfg(feature = "pages")]
use super::sync::use_pages;

/// Without whole pages there is nothing more to carry out.
#[cfg(not(feature = "pages"))]
#[hook]
fn use_pages(_site: &Rc<Site>, _state: &UseReducerHandle<AppState>, _is_whole: bool) {}

/// The query parameter that names the part of a step, from 1.
const PART: &str = "part";

/// Starts the browser side with the first drawing and keeps it in step with the state. Whether the page is framed never
/// changes while the app runs.
#[hook]
pub fn use_browser(site: &Rc<Site>, state: &UseReducerHandle<AppState>, is_framed: bool) {
    use_pages(site, state, !is_framed);
    use_frame(site, state, is_framed);
}

/// Once: takes over what the address says; then the address follows the part that is shown.
#[hook]
fn use_frame(site: &Rc<Site>, state: &UseReducerHandle<AppState>, is_framed: bool) {
    {
        let (site, dispatch) = (site.clone(), state.dispatcher());
        use_effect_with((), move |()| {
            if !is_framed {
                return;
            }
            let part = device::address(&site).and_then(|address| address.get(PART)?.parse::<usize>().ok());
            dispatch.dispatch(Action::ShowPart(part.unwrap_or(1).saturating_sub(1)));
            let settings = settings_of_root();
            dispatch.dispatch(Action::Restore { settings, chosen: settings, progress: Progress::default() });
            dom::set_interaction("on");
        });
    }
    let site = site.clone();
    use_effect_with((state.restored, state.part), move |(restored, part)| {
        if is_framed
            && *restored
            && let Some(before) = device::address(&site)
        {
            let mut after = before.clone();
            after.set(PART, (*part > 0).then(|| (part + 1).to_string()).as_deref());
            device::replace_address(&site, &before, &after);
        }
    });
}

/// The settings that `boot.js` found before the first paint.
pub fn settings_of_root() -> Settings {
    let read = |name| dom::data(name).unwrap_or_default();
    Settings {
        theme: Theme::named(&read("theme")).unwrap_or_default(),
        depth: Depth::named(&read("depth")).unwrap_or_default(),
        text: TextSize::named(&read("text")).unwrap_or_default(),
        numbers: Numbers::named(&read("numbers")).unwrap_or_default(),
    }
}
