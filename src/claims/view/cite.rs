//! The citations of one claim, once the code that writes them is loaded.

use yew::{Callback, Component, Context, Html, Properties, html};

use crate::claims::ClaimFiles;
use crate::exhibit::deferred;
use crate::model::{ClaimList, Shared};
use crate::view::Scope;
use crate::view::list_files::Taken;
use crate::view::snippet::snippet;

/// Which citations to draw.
#[derive(Clone, PartialEq, Properties)]
pub struct CiteProps {
    pub scope: Scope,
    pub list: Shared<ClaimList>,
    /// Index of the claim.
    pub claim: usize,
}

/// The citations.
pub struct Cite;

impl Component for Cite {
    /// They can be drawn now.
    type Message = ();
    type Properties = CiteProps;

    fn create(context: &Context<Self>) -> Self {
        if deferred::there::<ClaimFiles>().is_none() {
            let link = context.link().clone();
            deferred::ask::<ClaimFiles>(move |_| link.send_message(()));
        }
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let CiteProps { scope, list, claim } = context.props();
        let Some(files) = deferred::there::<ClaimFiles>() else { return Html::default() };
        let taken = Taken { site: &scope.site, list: &**list, found: &[*claim], origin: &scope.origin() };
        let messages = scope.messages();
        let citations = (files.citations)(&taken).into_iter().map(|own| {
            let heading = format!("{} · {}", messages.event_cite(), own.style);
            snippet(&heading, &own.text, messages.figure_copy_text(), Callback::noop())
        });
        html! { <dl class="figure-citations">{ for citations }</dl> }
    }
}
