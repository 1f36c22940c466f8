//! The rules that the opening of a page needs for its first paint. They are inline, because a stylesheet costs a round
//! trip before anything is visible.
//!
//! Every rule is also in the stylesheets, at its position in the cascade: what is omitted here comes a moment later,
//! and what is kept needlessly only costs bytes. So a selector is kept unless it certainly matches nothing in the
//! opening.

use std::collections::BTreeSet;

/// States that no page is first seen in.
const LATER: [&str; 7] = [":hover", ":focus", ":target", "[open]", "[data-frame]", "[data-presenting]", "[data-shown]"];

/// The names of an opening's elements.
pub struct Names<'a> {
    classes: BTreeSet<&'a str>,
    elements: BTreeSet<&'a str>,
}

impl<'a> Names<'a> {
    /// The names in the opening of a page, without those inside closed disclosures.
    pub fn of(opening: &'a str) -> Self {
        let mut names = Self { classes: BTreeSet::new(), elements: BTreeSet::from(["html", "body", "main"]) };
        let mut rest = opening;
        while let Some((seen, folded)) = rest.split_once("</summary>") {
            names.add(seen);
            rest = folded.split_once("</details>").map_or("", |(_, after)| after);
        }
        names.add(rest);
        names
    }

    fn add(&mut self, html: &'a str) {
        for tag in html.split('<').skip(1) {
            self.elements.extend(tag.split([' ', '>', '/']).next());
            let classes = tag.split_once(" class=\"").and_then(|(_, rest)| rest.split('"').next());
            self.classes.extend(classes.into_iter().flat_map(str::split_ascii_whitespace));
        }
    }

    /// Whether a selector may match one of the elements.
    fn may_fit(&self, selector: &str) -> bool {
        // Anything in brackets only narrows the rest.
        let selector = without(selector, '(', ')');
        if LATER.iter().any(|state| selector.contains(state)) {
            return false;
        }
        let bare = without(&selector, '[', ']');
        let compounds = bare.split([' ', '>', '+', '~']).filter(|own| !own.is_empty());
        compounds.into_iter().all(|compound| {
            let compound = compound.split(':').next().unwrap_or_default();
            let mut parts = compound.split('.');
            let element = parts.next().and_then(|own| own.split('#').next()).unwrap_or_default();
            let has_element = element.is_empty() || element == "*" || self.elements.contains(element);
            has_element && parts.filter_map(|own| own.split('#').next()).all(|class| self.classes.contains(class))
        })
    }
}

/// A selector without the text between two delimiters.
fn without(selector: &str, open: char, close: char) -> String {
    let mut depth = 0_u32;
    let outside = |sign: &char| {
        if *sign == open {
            depth += 1;
        }
        let is_outside = depth == 0;
        if *sign == close {
            depth -= 1;
        }
        is_outside
    };
    selector.chars().filter(outside).collect()
}

/// The rules that may match something in the opening, in order.
pub fn rules(css: &str, names: &Names<'_>) -> String {
    let mut kept = String::new();
    let mut rest = css.trim();
    while let Some((head, block, after)) = first(rest) {
        rest = after;
        if ["@media", "@supports", "@container"].iter().any(|at| head.starts_with(at)) {
            let inner = if head.starts_with("@media print") { String::new() } else { rules(block, names) };
            if !inner.is_empty() {
                kept += &format!("{head}{{{inner}}}");
            }
        } else if head.starts_with('@') {
            kept += &format!("{head}{{{block}}}");
        } else {
            let selectors: Vec<_> = list(head).into_iter().filter(|own| names.may_fit(own)).collect();
            if !selectors.is_empty() {
                kept += &format!("{}{{{block}}}", selectors.join(","));
            }
        }
    }
    kept
}

/// The first rule of a stylesheet: what precedes its block, the block, and what follows.
fn first(css: &str) -> Option<(&str, &str, &str)> {
    let (head, rest) = css.split_once('{')?;
    let mut depth = 1_u32;
    for (at, sign) in rest.char_indices() {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some((head.trim(), &rest[..at], rest[at + 1..].trim_start()));
        }
    }
    None
}

/// The selectors of a list.
fn list(selectors: &str) -> Vec<&str> {
    let mut depth = 0_u32;
    let parts = selectors.split(|sign| {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        sign == ',' && depth == 0
    });
    parts.map(str::trim).collect()
}

#[cfg(test)]
mod tests {
    use super::{Names, rules};

    const OPENING: &str = "<header class=\"head wide\"><a href=\"/\">x</a><details class=\"menu\"><summary>m</summary>\
                           <p class=\"folded\">y</p></details></header><h1 id=\"t\">t</h1>";

    #[test]
    fn only_rules_that_fit_something_in_the_opening_are_kept() {
        let names = Names::of(OPENING);
        let css = ":root{--a:1}.head>a,.foot a{x:y}.menu:not(.gone) summary{a:b}.folded{a:b}h1:hover{a:b}h1,h2{c:d}\
                   html:is([data-a],[data-b]):not([data-frame]) .wide{e:f}#app .foot{a:b}html[data-frame] .wide{a:b}";
        let kept = ":root{--a:1}.head>a{x:y}.menu:not(.gone) summary{a:b}h1{c:d}html:is([data-a],[data-b]):not([data-frame]) .wide{e:f}";
        assert_eq!(rules(css, &names), kept);
    }

    #[test]
    fn rules_inside_conditions_are_looked_at_one_by_one() {
        let names = Names::of(OPENING);
        let css = "@media (min-width:9em){.head{a:b}.foot{a:b}}@media print{.head{a:b}}@supports (a:b){.foot{a:b}}\
                   @font-face{font-family:x}@media (max-width:9em){@supports (a:b){h1::before{content:\"\"}}}";
        let kept = "@media (min-width:9em){.head{a:b}}@font-face{font-family:x}\
                    @media (max-width:9em){@supports (a:b){h1::before{content:\"\"}}}";
        assert_eq!(rules(css, &names), kept);
    }
}
