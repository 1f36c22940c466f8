//! What the view asks of the device in answer to a reader's hand. The browser side answers; without it, there is no
//! hand, so nothing is ever asked.

#[cfg(feature = "browser")]
pub use crate::browser::device::{
    address_now, answers, copy_picture, copy_text, download, focus_later, forget_answers, input_value, key, origin,
    place, save_picture, unseen_size, use_address, use_alive, use_answer,
};

#[cfg(feature = "browser")]
pub use crate::browser::gestures::use_gestures;

#[cfg(feature = "browser")]
pub use crate::browser::printing::use_printing;

#[cfg(feature = "browser")]
pub use crate::browser::turns::{show_turn, use_turns};

#[cfg(not(feature = "browser"))]
pub use still::*;

#[cfg(not(feature = "browser"))]
mod still {
    use std::rc::Rc;

    use yew::{Callback, InputEvent, KeyboardEvent, PointerEvent, UseReducerHandle, hook};

    use crate::chart::Size;
    use crate::export::Picture;
    use crate::model::Site;
    use crate::state::{Address, ExhibitModel};

    pub fn place(_: &PointerEvent) -> Option<(f64, f64, bool)> {
        None
    }

    pub fn key(_: &KeyboardEvent) -> String {
        String::new()
    }

    pub fn input_value(_: &InputEvent) -> String {
        String::new()
    }

    pub fn download(_: &str, _: &str, _: &str) {}

    pub fn save_picture(_: &str, _: &Picture, _: Callback<bool>) {}

    pub fn copy_picture(_: &Picture, _: Callback<bool>) {}

    pub fn copy_text(_: &str, _: Callback<bool>) {}

    pub fn unseen_size(_: &str) -> Option<Size> {
        None
    }

    pub fn origin() -> String {
        String::new()
    }

    #[hook]
    pub fn use_address(_site: &Rc<Site>, model: &UseReducerHandle<ExhibitModel>) -> ExhibitModel {
        (**model).clone()
    }

    #[hook]
    pub fn use_alive(_asks: bool) -> bool {
        false
    }

    #[hook]
    pub fn use_printing() -> bool {
        false
    }

    pub fn address_now(_: &Site) -> Option<Address> {
        None
    }

    pub fn forget_answers() {}

    pub fn answers() -> Vec<(String, String)> {
        Vec::new()
    }

    pub fn focus_later(_: &str) {}

    #[hook]
    pub fn use_answer(_model: &UseReducerHandle<ExhibitModel>) {}

    #[hook]
    pub fn use_gestures(_model: &UseReducerHandle<ExhibitModel>) {}

    #[hook]
    pub fn use_turns(_model: &UseReducerHandle<ExhibitModel>) {}

    pub fn show_turn(_id: &str) {}
}
