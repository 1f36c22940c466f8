//! The arguments of `cargo xtask test`: `[STAGE] [FILTER] [--keep-build] [--fonts WORD]`.

use anyhow::{Context, Result, bail, ensure};

use super::stage::Stage;
use crate::fonts::Fonts;

/// What runs, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub stage: Option<Stage>,
    /// The name of a test file, or part of the names of tests.
    pub filter: Option<String>,
    /// Which sites the browsers test.
    pub sites: Sites,
    /// The fonts of the browsers.
    pub fonts: Fonts,
}

/// Which sites the browsers test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sites {
    /// New ones.
    #[default]
    Make,
    /// Those from the last build.
    Keep,
}

impl Wanted {
    /// Parses the words after `cargo xtask test`.
    ///
    /// # Errors
    /// A word that has no meaning there.
    pub fn read(words: &[String]) -> Result<Self> {
        let mut wanted = Self::default();
        let mut rest = words.iter();
        while let Some(word) = rest.next() {
            match word.as_str() {
                "--keep-build" => wanted.sites = Sites::Keep,
                "--fonts" => wanted.fonts = rest.next().context("--fonts needs a word")?.parse()?,
                option if option.starts_with('-') => {
                    bail!("no option `{option}`: `test` takes --keep-build and --fonts")
                }
                name if wanted.stage.is_none() => wanted.stage = Some(name.parse()?),
                filter if wanted.filter.is_none() => wanted.filter = Some(filter.to_owned()),
                more => bail!("`{more}` is one word too many: `test` takes a stage and a filter"),
            }
        }
        wanted.checked()
    }

    fn checked(self) -> Result<Self> {
        if let (Some(stage), Some(filter)) = (self.stage, &self.filter) {
            ensure!(stage.has_tests(), "`{filter}`: the stage `{}` has no tests to choose from", stage.name());
        }
        let looks = self.stage.is_none_or(|stage| stage == Stage::Browser);
        let name = self.stage.map_or("all", Stage::name);
        ensure!(self.sites == Sites::Make || looks, "--keep-build: the stage `{name}` looks at no built site");
        Ok(self)
    }

    /// The stages to run, in order; the browser tests need the sites first.
    pub fn stages(&self) -> Vec<Stage> {
        let stages = match self.stage {
            None => Stage::ALL.to_vec(),
            Some(Stage::Browser) => vec![Stage::Build, Stage::Browser],
            Some(stage) => vec![stage],
        };
        stages.into_iter().filter(|stage| *stage != Stage::Build || self.sites == Sites::Make).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(words: &str) -> Result<Wanted> {
        Wanted::read(&words.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    fn stages(words: &str) -> Vec<&'static str> {
        read(words).expect("words that mean something").stages().into_iter().map(Stage::name).collect()
    }

    fn refused(words: &str, why: &str) {
        let error = read(words).expect_err("words that mean nothing").to_string();
        assert!(error.contains(why), "{words}: {error}");
    }

    #[test]
    fn without_a_word_everything_runs() {
        assert_eq!(read("").expect("all"), Wanted::default());
        assert_eq!(stages(""), ["format", "lint", "deny", "native", "build", "browser"]);
        assert_eq!(stages("--keep-build"), ["format", "lint", "deny", "native", "browser"]);
    }

    #[test]
    fn a_stage_runs_alone_and_browsers_on_new_sites_unless_the_old_are_kept() {
        assert_eq!(stages("native"), ["native"]);
        assert_eq!(stages("browser"), ["build", "browser"]);
        assert_eq!(stages("browser --keep-build"), ["browser"]);
    }

    #[test]
    fn filter_and_options_stand_in_any_order() {
        let wanted = read("--fonts dejavu browser --keep-build ledger").expect("all of it");
        assert_eq!((wanted.stage, wanted.filter.as_deref()), (Some(Stage::Browser), Some("ledger")));
        assert_eq!((wanted.sites, wanted.fonts), (Sites::Keep, Fonts::DejaVu));
    }

    #[test]
    fn wrong_words_are_refused_with_the_right_ones() {
        refused("browsers", "the stages are format, lint, deny, native, build, browser");
        refused("lint src", "`src`: the stage `lint` has no tests");
        refused("native a b", "`b` is one word too many");
        refused("--quick", "--keep-build and --fonts");
        refused("--fonts", "--fonts needs a word");
        refused("--fonts comic", "not `comic`");
        refused("native --keep-build", "looks at no built site");
    }
}
