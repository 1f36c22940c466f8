//! The views of an exhibit as links, one of them current; plain links, so that they work without script too.

#[cfg(test)]
mod tests;

use yew::{Callback, Html, MouseEvent, html};

/// A view that can be chosen.
pub struct Tab<'a> {
    /// Its fragment, without `#`.
    pub anchor: String,
    /// Its label.
    pub word: &'a str,
    /// Whether it is shown.
    pub is_current: bool,
}

/// Draws the links in a group with this class; `choose` receives the index of the link followed, from 0.
pub fn tabs(class: &'static str, label: &str, tabs: &[Tab<'_>], choose: &Callback<usize>) -> Html {
    let link = |(at, tab): (usize, &Tab<'_>)| {
        let choose = choose.clone();
        let press = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            choose.emit(at);
        });
        let target = format!("#{}", tab.anchor);
        html! { <li><a href={ target } aria-current={ tab.is_current.to_string() } onclick={ press }>{ tab.word }</a></li> }
    };
    html! {
        <div { class } role="group" aria-label={ label.to_owned() }>
            <ul>{ for tabs.iter().enumerate().map(link) }</ul>
        </div>
    }
}
