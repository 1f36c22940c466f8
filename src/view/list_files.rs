//! Links to the files of a whole list, which the build makes; alive, each gives what is shown of the list.

use yew::{Callback, Html, MouseEvent, html};

use super::Scope;
use crate::platform;

/// A file of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFile {
    Csv,
    Json,
}

impl ListFile {
    /// The ending of its name, and what it holds.
    fn of(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => ("csv", "text/csv"),
            Self::Json => ("json", "application/json"),
        }
    }

    /// Its name.
    fn name(self, list: &str) -> String {
        format!("{list}.{}", self.of().0)
    }

    /// Gives it to the reader.
    pub fn hand_over(self, list: &str, text: &str) {
        platform::download(&self.name(list), self.of().1, text);
    }
}

/// Draws the links to the files of the list with this id under their words, and to what describes the table.
pub fn list_files(list: &'static str, words: [(ListFile, &str); 2], give: &Callback<ListFile>, scope: &Scope) -> Html {
    let (path, about) = (scope.site.path(list), format!("{list}.csv-metadata.json"));
    html! {
        <>
            for (file, words) in words {
                <a
                    href={ format!("{path}{}", file.name(list)) }
                    download={ file.name(list) }
                    onclick={ give.reform(move |event: MouseEvent| { event.prevent_default(); file }) }
                >
                    { words }
                </a>
            }
            // In the site in one file there are no others.
            if !scope.site.is_offline() {
                <a href={ format!("{path}{about}") } download={ about }>{ scope.messages().file_about() }</a>
            }
        </>
    }
}
