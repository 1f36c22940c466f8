//! Open data: each table with its content, terms and files, and one description of all tables.

#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::file_size::file_size;
use crate::format::{self, fill, sentence, terms};
use crate::model::{ColumnEntry, DataFile, DataPackage, DatasetEntry};
use crate::view::Scope;
use crate::view::inline::inlines;
use crate::view::links::link;

/// Draws the description of a table.
pub fn dataset(own: &DatasetEntry, scope: &Scope) -> Html {
    let messages = scope.messages();
    let (id, lang) = (own.dataset.name(), scope.record_lang(false));
    let rows = fill(messages.data_rows(own.row_count), &[("count", &own.row_count.to_string())]);
    let left_out = own.left_out.iter().map(|way| {
        html! {
            <li>{ link(way, scope) }<span class="way-note" lang={ scope.words_lang(way) }>{ way.note.clone() }</span></li>
        }
    });
    html! {
        <section class="dataset" aria-labelledby={ id }>
            <h3 { id }>{ &own.title }{ " " }<span class="dataset-rows" lang={ lang.clone() }>{ rows }</span></h3>
            <p>{ inlines(&own.about, scope) }</p>
            <div { lang }>
                <p>{ terms(&own.terms, messages) }</p>
                if !own.left_out.is_empty() {
                    <p>{ messages.data_left_out() }</p>
                    <ul class="ways">{ for left_out }</ul>
                }
                { files(&own.files, scope) }
            </div>
            <dl class="dataset-columns">{ for own.columns.iter().map(|own| column(own, scope)) }</dl>
        </section>
    }
}

/// A column, whose name is English in every language.
fn column(own: &ColumnEntry, scope: &Scope) -> Html {
    html! {
        <div>
            <dt><code lang="en" translate="no">{ &own.name }</code></dt>
            <dd>{ inlines(&own.meaning, scope) }</dd>
        </div>
    }
}

/// Draws the date of the data and the link to the description of all tables; the single-file site has no files.
pub fn data_package(own: &DataPackage, scope: &Scope) -> Html {
    let messages = scope.messages();
    let version = scope.site.version.parse().map(|day| format::date(day, messages)).unwrap_or_default();
    html! {
        <div class="dataset" lang={ scope.record_lang(false) }>
            <p>{ sentence(&fill(messages.file_version(), &[("date", &version)]), messages) }</p>
            if scope.site.is_offline() {
                <p>{ messages.data_offline() }</p>
            }
            { files(&own.files, scope) }
        </div>
    }
}

/// The files, each with its size.
fn files(files: &[DataFile], scope: &Scope) -> Html {
    if files.is_empty() {
        return Html::default();
    }
    let folder = scope.site.path(&scope.page.id);
    html! {
        <ul class="dataset-files">
            for DataFile { name, bytes } in files {
                <li>
                    <a href={ format!("{folder}{name}") } download={ name.clone() } lang="en" translate="no">{ name }</a>
                    { " " }
                    <span class="dataset-size">{ file_size(*bytes, scope) }</span>
                </li>
            }
        </ul>
    }
}
