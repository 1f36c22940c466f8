//! Settings and progress as one line of text, for the device's storage.
//!
//! The line is written like a query (`theme=dark&depth=short&read=why-now.history`), so that `src/boot.js` can read the
//! settings before the app has loaded. Parsing never fails: garbage yields defaults.

use super::{Depth, Numbers, Progress, Settings, TextSize, Theme};

/// Writes the line.
pub fn encode(settings: Settings, progress: &Progress) -> String {
    let read: Vec<&str> = progress.read.iter().map(String::as_str).collect();
    [
        "theme=",
        settings.theme.name(),
        "&depth=",
        settings.depth.name(),
        "&text=",
        settings.text.name(),
        "&numbers=",
        settings.numbers.name(),
        "&last=",
        progress.last.as_deref().unwrap_or_default(),
        "&read=",
        &read.join("."),
    ]
    .concat()
}

/// Reads the line.
pub fn decode(line: &str) -> (Settings, Progress) {
    let value = |name: &str| {
        let pairs = line.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next_back().unwrap_or_default()
    };
    let settings = Settings {
        theme: Theme::named(value("theme")).unwrap_or_default(),
        depth: Depth::named(value("depth")).unwrap_or_default(),
        text: TextSize::named(value("text")).unwrap_or_default(),
        numbers: Numbers::named(value("numbers")).unwrap_or_default(),
    };
    let mut progress = Progress::default();
    value("read").split('.').filter(|step| !step.is_empty()).for_each(|step| progress.open(step));
    progress.last = Some(value("last").to_owned()).filter(|step| !step.is_empty());
    (settings, progress)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let settings =
            Settings { theme: Theme::Dark, depth: Depth::Short, text: TextSize::Larger, numbers: Numbers::Crore };
        let mut progress = Progress::default();
        assert_eq!(decode(&encode(settings, &progress)), (settings, progress.clone()));
        progress.open("why-now");
        progress.open("value-chain");
        assert_eq!(decode(&encode(settings, &progress)), (settings, progress));
    }

    #[test]
    fn rubbish_gives_defaults_and_keeps_what_is_sound() {
        for rubbish in ["", "&&&", "{\"settings\":null}", "theme=", "theme=Dark&depth=9", "read=...&last="] {
            assert_eq!(decode(rubbish), (Settings::default(), Progress::default()), "{rubbish}");
        }
        let (settings, progress) = decode("theme=purple&depth=short&read=trust");
        assert_eq!((settings.theme, settings.depth), (Theme::Auto, Depth::Short));
        assert!(progress.has("trust") && progress.last.is_none());
    }

    proptest! {
        #[test]
        fn any_line_is_read_and_what_is_read_is_written_again(
            line in "((theme|depth|text|numbers|read|last)=[a-z.&-]{0,12}&?|\\PC{0,4}){0,6}",
        ) {
            let (settings, progress) = decode(&line);
            prop_assert_eq!(decode(&encode(settings, &progress)), (settings, progress));
        }

        #[test]
        fn steps_are_kept_in_their_order(steps in vec("[a-z][a-z-]{0,9}", 0..12)) {
            let mut progress = Progress::default();
            steps.iter().for_each(|step| progress.open(step));
            prop_assert_eq!(decode(&encode(Settings::default(), &progress)).1, progress);
        }
    }
}
