//! An address as a code that phones read from a screen or from paper.

use qrcodegen::{QrCode, QrCodeEcc};
use yew::{Html, html};

/// Modules of free space around the code, which the standard asks for (ISO/IEC 18004).
const QUIET: i32 = 4;

/// Draws the code of an address; nothing for one that is too long for a code that phones read well.
pub fn code(address: &str) -> Html {
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
