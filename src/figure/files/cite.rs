//! Citations of a figure. The explainer names no author, so each style begins with the title.

use super::FileContext;
use crate::format::fill;

/// A citation in one style.
pub struct Citation {
    pub style: &'static str,
    pub text: String,
}

/// The figure in APA, Chicago, BibTeX and RIS.
pub fn citations(context: &FileContext<'_>) -> [Citation; 4] {
    let title = context.figure.title.as_str();
    let messages = context.format_context.messages;
    let site = messages.site_title();
    let address = context.address();
    let version = context.site.version.as_str();
    let year = version.split('-').next().unwrap_or_default();
    let sources = context.publishers().join("; ");
    let filled = |pattern: &str| {
        let words = [
            ("title", title),
            ("year", year),
            ("site", site),
            ("version", version),
            ("address", &address),
            ("sources", &sources),
        ];
        fill(pattern, &words)
    };
    let (note, data) = (filled(messages.cite_note()), filled(messages.cite_data()));
    [
        Citation { style: "APA", text: filled(messages.cite_apa()) },
        Citation { style: "Chicago", text: filled(messages.cite_chicago()) },
        Citation { style: "BibTeX", text: bibtex(&context.figure.id, [title, site, year, &note, &address]) },
        Citation {
            style: "RIS",
            text: format!(
                "TY  - FIGURE\nTI  - {title}\nT2  - {site}\nPY  - {year}\nET  - {version}\nN1  - {data}\nUR  - \
                 {address}\nER  - "
            ),
        },
    ]
}

/// The entry; its address stands as it is, because styles read that of the field `url` so.
fn bibtex(id: &str, [title, site, year, note, address]: [&str; 5]) -> String {
    let (title, site, note) = (latex(title), latex(site), latex(note));
    let id = id.replace('-', "_");
    format!(
        "@misc{{{id}_{year},\n  title = {{{{{title}}}}},\n  howpublished = {{{site}}},\n  year = {{{year}}},\n  \
         note = {{{note}}},\n  url = {{{address}}}\n}}"
    )
}

/// Text as LaTeX sets it: what would be a command of it becomes a sign. Braces are named, because BibTeX counts them.
fn latex(text: &str) -> String {
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
