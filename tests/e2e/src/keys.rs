//! Keys, pressed as by a reader.

use anyhow::{Result, bail};
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::key::Key;

use crate::browser::Browser;

/// More tab stops than any page has.
const MOST_STOPS: usize = 900;

impl Browser {
    /// Presses and releases a key.
    pub async fn press(&self, key: Key) -> Result<()> {
        self.type_in(&char::from(key).to_string()).await
    }

    /// Types a text into whatever has the focus, whichever element that is by then.
    pub async fn type_in(&self, text: &str) -> Result<()> {
        for value in text.chars() {
            let actions =
                KeyActions::new("keys".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
            self.client.perform_actions(actions).await?;
        }
        Ok(())
    }

    /// Presses Tab until the focus is on an element that matches a selector, and returns the number of presses.
    ///
    /// The focus must be visible at each stop on the way.
    pub async fn tab_to(&self, selector: &str) -> Result<usize> {
        for stops in 1..=MOST_STOPS {
            self.press(Key::Tab).await?;
            let script = format!(
                "const e = document.activeElement; return e === document.body ? 'body' : \
                 e.matches({selector:?}) ? 'found' : e.matches(':focus-visible') ? 'on' : e.outerHTML.slice(0, 200);"
            );
            match self.text(&script).await?.as_str() {
                "found" => return Ok(stops),
                "on" | "body" => {}
                hidden => bail!("the focus can't be seen on {hidden}"),
            }
        }
        bail!("no {selector} in {MOST_STOPS} stops")
    }
}
