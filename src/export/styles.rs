//! Citations of parts of the site in the common styles. The explainer names no author, so each begins with the title.

use crate::format::fill;
use crate::model::Site;

/// What is cited.
pub struct Cited<'a> {
    /// Shared by all pages.
    pub site: &'a Site,
    pub id: &'a str,
    pub title: &'a str,
    /// What it is, in a word.
    pub what: &'a str,
    /// Its full address.
    pub address: &'a str,
    /// The publishers of its sources, separated by semicolons.
    pub sources: &'a str,
    /// Its RIS reference type, such as `FIGURE`.
    pub ris_type: &'static str,
}

/// A citation in one style.
pub struct StyledCitation {
    pub style: &'static str,
    pub text: String,
}

impl Cited<'_> {
    /// In APA, Chicago, BibTeX and RIS.
    pub fn citations(&self) -> [StyledCitation; 4] {
        let Self { title, .. } = *self;
        let address = shared(self.address);
        let messages = &self.site.messages;
        let (site, version) = (messages.site_title(), self.site.version.as_str());
        let year = version.split('-').next().unwrap_or_default();
        let filled = |pattern: &str| {
            let words = [
                ("title", title),
                ("what", self.what),
                ("year", year),
                ("site", site),
                ("version", version),
                ("address", address),
                ("sources", self.sources),
            ];
            fill(pattern, &words)
        };
        let (note, data) = (filled(messages.cite_note()), filled(messages.cite_data()));
        let citation = |style, text| StyledCitation { style, text };
        [
            citation("APA", filled(messages.cite_apa())),
            citation("Chicago", filled(messages.cite_chicago())),
            citation("BibTeX", bibtex(self.id, [title, site, year, &note, address])),
            citation("RIS", self.ris(year, &data, address)),
        ]
    }

    fn ris(&self, year: &str, data: &str, address: &str) -> String {
        let Self { site, title, ris_type, .. } = *self;
        let (of, version) = (site.messages.site_title(), &site.version);
        format!(
            "TY  - {ris_type}\nTI  - {title}\nT2  - {of}\nPY  - {year}\nET  - {version}\nN1  - {data}\nUR  - \
             {address}\nER  - "
        )
    }
}

/// An address fit to be shared: a local copy is identified by its file name only, because where it is stored is
/// private.
fn shared(address: &str) -> &str {
    let Some(path) = address.strip_prefix("file:") else { return address };
    let file = path.split('#').next().unwrap_or_default();
    &path[file.rfind('/').map_or(0, |slash| slash + 1)..]
}

/// The entry; its address is not escaped, because styles read the field `url` verbatim.
fn bibtex(id: &str, [title, site, year, note, address]: [&str; 5]) -> String {
    let (title, site, note) = (latex(title), latex(site), latex(note));
    let id = id.replace('-', "_");
    format!(
        "@misc{{{id}_{year},\n  title = {{{{{title}}}}},\n  howpublished = {{{site}}},\n  year = {{{year}}},\n  \
         note = {{{note}}},\n  url = {{{address}}}\n}}"
    )
}

/// Escapes text for LaTeX. Braces are written as commands, because BibTeX counts them.
pub(super) fn latex(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(character);
            }
            '\\' => out += "\\textbackslash{}",
            '{' => out += "\\textbraceleft{}",
            '}' => out += "\\textbraceright{}",
            '^' => out += "\\textasciicircum{}",
            '~' => out += "\\textasciitilde{}",
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn where_a_file_lies_is_not_told() {
        let file = "file:///home/a%20name/explainer.html#/figures/rd-spending/#rd-spending";
        assert_eq!(shared(file), "explainer.html#/figures/rd-spending/#rd-spending");
        assert_eq!(shared("https://a.example/explainer/#a/b"), "https://a.example/explainer/#a/b");
    }

    #[test]
    fn what_latex_would_read_as_a_command_is_escaped_outside_of_the_address() {
        let entry = bibtex(
            "rd-spending",
            ["R&D, 100%", "A_site", "2026", "Data: S&P Global; CO2_emissions {a}", "https://a.example/#a_b"],
        );
        for line in [
            "@misc{rd_spending_2026,",
            "  title = {{R\\&D, 100\\%}},",
            "  howpublished = {A\\_site},",
            "  note = {Data: S\\&P Global; CO2\\_emissions \\textbraceleft{}a\\textbraceright{}},",
            "  url = {https://a.example/#a_b}",
        ] {
            assert!(entry.lines().any(|own| own == line), "{line} is not in:\n{entry}");
        }
    }
}
