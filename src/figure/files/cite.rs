//! Citations of a figure. The explainer names no author, so each style begins with the title.

use super::Taken;

/// A citation in one style.
pub struct Citation {
    /// The style's name.
    pub style: &'static str,
    /// The text.
    pub text: String,
}

/// The figure in APA, Chicago, BibTeX and RIS.
pub fn citations(taken: &Taken<'_>) -> [Citation; 4] {
    let title = &taken.figure.title;
    let site = taken.words.messages.site_title();
    let address = taken.address();
    let version = taken.site.version.as_str();
    let year = version.split('-').next().unwrap_or_default();
    let sources = taken.publishers().join("; ");
    [
        Citation {
            style: "APA",
            text: format!("{title} [Figure]. ({year}). In {site}. Version of {version}. {address} Data: {sources}."),
        },
        Citation {
            style: "Chicago",
            text: format!("“{title}” Figure. In {site}, version of {version}. {address}. Data from {sources}."),
        },
        Citation { style: "BibTeX", text: bibtex(&taken.figure.id, [title, site, year, version, &sources, &address]) },
        Citation {
            style: "RIS",
            text: format!(
                "TY  - FIGURE\nTI  - {title}\nT2  - {site}\nPY  - {year}\nET  - {version}\nN1  - Data: {sources}\nUR  - \
                 {address}\nER  - "
            ),
        },
    ]
}

/// The entry; its address stands as it is, because styles read that of the field `url` so.
fn bibtex(id: &str, [title, site, year, version, sources, address]: [&str; 6]) -> String {
    let (title, site, sources) = (latex(title), latex(site), latex(sources));
    let id = id.replace('-', "_");
    format!(
        "@misc{{{id}_{year},\n  title = {{{{{title}}}}},\n  howpublished = {{{site}}},\n  year = {{{year}}},\n  \
         note = {{Figure, version of {version}. Data: {sources}}},\n  url = {{{address}}}\n}}"
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
            ["R&D, 100%", "A_site", "2026", "2026-11-28", "S&P Global; CO2_emissions {a}", "https://a.example/#a_b"],
        );
        for line in [
            "@misc{rd_spending_2026,",
            "  title = {{R\\&D, 100\\%}},",
            "  howpublished = {A\\_site},",
            "  note = {Figure, version of 2026-11-28. Data: S\\&P Global; CO2\\_emissions \\textbraceleft{}a\\textbraceright{}},",
            "  url = {https://a.example/#a_b}",
        ] {
            assert!(entry.lines().any(|own| own == line), "{line} is not in:\n{entry}");
        }
    }
}
