//! The reader's settings, and their names in addresses, attributes and storage.
//!
//! `src/boot.js` knows the same names, because it sets them before the first paint.

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The device's preference.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

/// How much of the text is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// Everything.
    #[default]
    Full,
    /// Answers and key findings: the three-minute version.
    Short,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// The stylesheet's default.
    #[default]
    Normal,
    /// One step up the type scale.
    Large,
    /// Two steps up.
    Larger,
}

/// The system in which large numbers are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// As each source does: rupees in crore, dollars in billions.
    #[default]
    Published,
    /// Million, billion, trillion.
    Million,
    /// Lakh and crore.
    Crore,
}

/// All settings; the default is what the prerendered page shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// How much of the text is shown.
    pub depth: Depth,
    pub text: TextSize,
    /// The system in which large numbers are written.
    pub numbers: Numbers,
}

/// A setting that has a name for each of its values.
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),+ }) => {
        impl $type {
            /// Every value, in the order in which a form offers them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The value's name in addresses, attributes and storage.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

named!(Theme { Auto = "auto", Light = "light", Dark = "dark" });
named!(Depth { Full = "full", Short = "short" });
named!(Numbers { Published = "published", Million = "million", Crore = "crore" });
named!(TextSize { Normal = "normal", Large = "large", Larger = "larger" });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_is_found_by_its_name_and_rubbish_is_not() {
        for &theme in Theme::ALL {
            assert_eq!(Theme::named(theme.name()), Some(theme));
        }
        for &depth in Depth::ALL {
            assert_eq!(Depth::named(depth.name()), Some(depth));
        }
        for &text in TextSize::ALL {
            assert_eq!(TextSize::named(text.name()), Some(text));
        }
        for &numbers in Numbers::ALL {
            assert_eq!(Numbers::named(numbers.name()), Some(numbers));
        }
        assert_eq!(Theme::named("Dark"), None);
        assert_eq!(Depth::named(""), None);
    }

    #[test]
    fn the_script_in_every_pages_head_knows_the_same_names() {
        fn list<T: Copy>(all: &[T], name: fn(T) -> &'static str) -> String {
            format!("{:?}", all.iter().map(|value| name(*value)).collect::<Vec<_>>())
        }
        let lists = [
            list(Theme::ALL, Theme::name),
            list(Depth::ALL, Depth::name),
            list(TextSize::ALL, TextSize::name),
            list(Numbers::ALL, Numbers::name),
        ];
        // The settings are stored on the device under their names.
        let kept = crate::state::stored::encode(Settings::default(), &crate::state::Progress::default());
        let names = kept.split('&').filter_map(|pair| Some(pair.split_once('=')?.0));
        let own: Vec<String> = names.zip(lists).map(|(name, list)| format!("{name}:{list}")).collect();

        let (_, script) = include_str!("../boot.js").split_once("var allowed = {").expect("the script's list");
        let (script, _) = script.split_once("};").expect("its end");
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(bare(script), bare(&own.join(",")));
    }
}
