//! Links to the files of a whole list, which the build writes; once alive, each yields the part of the list that is
//! shown.

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
    /// The sources, for citation managers.
    BibTex,
    /// The same, in another format.
    Ris,
}

/// What is exported of a list.
pub struct Taken<'a, L> {
    /// Shared by all pages.
    pub site: &'a Site,
    pub list: &'a L,
    /// Indices of its records.
    pub found: &'a [usize],
    /// Scheme and host without a trailing slash.
    pub origin: &'a str,
}

/// Writes a file of a list.
pub type WriteList<L> = fn(ListFile, &Taken<'_, L>) -> String;

/// Functions of which one writes the files of a list. They are fetched on first use; the build calls them for the whole
/// list.
pub trait ListWriter: Deferred {
    type List: 'static;
    /// Id of the list's page, and base name of its files.
    const LIST: &'static str;

    /// The function that writes the files: calling it by name would link its code in where the list is drawn.
    fn writer(&self) -> WriteList<Self::List>;
}

impl ListFile {
    pub const ALL: [Self; 4] = [Self::Csv, Self::Json, Self::BibTex, Self::Ris];

    /// Its file extension.
    pub fn ending(self) -> &'static str {
        self.of().0
    }

    /// Its file extension and media type.
    fn of(self) -> (&'static str, &'static str) {
        match self {
            Self::Csv => ("csv", "text/csv"),
            Self::Json => ("json", "application/json"),
            Self::BibTex => ("bib", "application/x-bibtex"),
            Self::Ris => ("ris", "application/x-research-info-systems"),
        }
    }

    /// Its file name.
    fn name(self, list: &str) -> String {
        format!("{list}.{}", self.ending())
    }

    /// Downloads it.
    fn hand_over(self, list: &str, text: &str) {
        platform::download(&self.name(list), self.of().1, text);
    }
}

/// Draws the links to all files of a list under their words, and to the description of its table; `found` are the
/// indices of the records they hold once filtered.
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
            // The single-file site has no other files.
            if !scope.site.is_offline() {
                <a href={ format!("{path}{about}") } download={ about }>{ scope.messages().file_about() }</a>
            }
        </>
    }
}

/// Writes the file of the records shown.
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
