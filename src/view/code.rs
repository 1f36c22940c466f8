//! An address as a QR code that phones read from a screen or from paper.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{Component, Context, Html, Properties, html};

use crate::exhibit::{Deferred, deferred};

/// Modules of quiet zone around the code, as required by ISO/IEC 18004.
const QUIET: i32 = 4;

/// Draws codes; fetched when one is needed.
pub struct CodeDrawing {
    /// Draws the code for an address; nothing if it is too long for phones to read reliably.
    draw: fn(&str) -> Html,
}

impl Deferred for CodeDrawing {
    const NAME: &'static str = "code_drawing";

    fn code() -> &'static Self {
        &const { Self { draw } }
    }
}

/// What the code encodes.
#[derive(Clone, PartialEq, Properties)]
pub struct CodeProps {
    pub address: String,
}

/// The code for an address, as soon as it can be drawn.
pub struct Code;

impl Component for Code {
    /// It can be drawn now.
    type Message = ();
    type Properties = CodeProps;

    fn create(context: &Context<Self>) -> Self {
        if deferred::there::<CodeDrawing>().is_none() {
            let link = context.link().clone();
            deferred::ask::<CodeDrawing>(move |_| link.send_message(()));
        }
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        deferred::there::<CodeDrawing>().map_or_else(Html::default, |code| (code.draw)(&context.props().address))
    }
}

fn draw(address: &str) -> Html {
    let Ok(code) = QrCode::encode_text(address, QrCodeEcc::Low) else { return Html::default() };
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                path.push_str(&format!("M{} {}h{}v1h-{}z", start + QUIET, y + QUIET, x - start, x - start));
            }
            x += 1;
        }
    }
    let end = (size + 2 * QUIET).to_string();
    html! {
        <svg class="qr" viewBox={ format!("0 0 {end} {end}") } role="img" aria-label={ address.to_owned() }>
            <rect class="qr-paper" width={ end.clone() } height={ end } />
            <path class="qr-ink" d={ path } />
        </svg>
    }
}
