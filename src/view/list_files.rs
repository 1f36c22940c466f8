//! Links to the files of a whole list, which the build makes; alive, each gives what is shown of the list.

use yew::{Callback, Html, MouseEvent, html};

use super::Scope;
use crate::exhibit::{Deferred, deferred};
use crate::model::{Shared, Site};
use crate::platform;

/// A file of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFile {
    Csv,
    Json,
    /// The sources, for programs for citations.
    BibTex,
    /// The same.
    Ris,
}

/// What is taken away of a list.
pub struct Taken<'a, L> {
    /// What all pages share.
    pub site: &'a Site,
    pub list: &'a L,
    /// Indices of its records.
    pub found: &'a [usize],
    /// Scheme and host without a slash at the end.
    pub origin: &'a str,
}

/// Writes a file of a list.
pub type WriteList<L> = fn(ListFile, &Taken<'_, L>) -> String;

/// Functions of which one writes the files of a list. They are fetched with the first wish; the build calls them for the
/// whole list.
pub trait ListWriter: Deferred {
    type List: 'static;
    /// Id of the list's page, and name of its files.
    const LIST: &'static str;

    /// The one that writes the files: calling it by its name would hold its code where the list is drawn.
    fn writer(&self) -> WriteList<Self::List>;
}

impl ListFile {
    pub const ALL: [Self; 4] = [Self::Csv, Self::Json, Self::BibTex, Self::Ris];

    /// The ending of its name.
    pub fn ending(self) -> &'static str {
        self.of().0
    }

    /// The ending of its name, and what it holds.
    fn of(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => ("csv", "text/csv"),
            Self::Json => ("json", "application/json"),
            Self::BibTex => ("bib", "application/x-bibtex"),
            Self::Ris => ("ris", "application/x-research-info-systems"),
        }
    }

    /// Its name.
    fn name(self, list: &str) -> String {
        format!("{list}.{}", self.ending())
    }

    /// Gives it to the reader.
    fn hand_over(self, list: &str, text: &str) {
        platform::download(&self.name(list), self.of().1, text);
    }
}

/// Draws the links to all files of a list under their words, and to what describes its table; `found` are the indices of
/// the records that they hold, once they are asked for.
pub fn list_files<F: ListWriter>(words: [&str; 4], list: &Shared<F::List>, found: &[usize], scope: &Scope) -> Html {
    let (path, about) = (scope.site.path(F::LIST), format!("{}.csv-metadata.json", F::LIST));
    let give = give::<F>(list, found, scope);
    html! {
        <>
            for (file, words) in ListFile::ALL.into_iter().zip(words) {
                <a
                    href={ format!("{path}{}", file.name(F::LIST)) }
                    download={ file.name(F::LIST) }
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

/// Makes the file of the records that are shown.
fn give<F: ListWriter>(list: &Shared<F::List>, found: &[usize], scope: &Scope) -> Callback<ListFile> {
    let (list, found, scope) = (list.clone(), found.to_vec(), scope.clone());
    Callback::from(move |file: ListFile| {
        let (list, found, scope) = (list.clone(), found.clone(), scope.clone());
        deferred::ask::<F>(move |files| {
            let Some(files) = files else { return };
            let taken = Taken { site: &scope.site, list: &*list, found: &found, origin: &scope.origin() };
            file.hand_over(F::LIST, &(files.writer())(file, &taken));
        });
    })
}
