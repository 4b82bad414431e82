//! What holds inside a group of an RTF file.

/// Where the text of a group goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Destination {
    /// Into the text.
    #[default]
    Text,
    /// Before a paragraph: its number or bullet.
    Label,
    /// Nowhere.
    Nowhere,
    /// Into the table of fonts.
    Fonts,
    /// Into the names of the styles.
    Styles,
    /// Into the title.
    Title,
}

impl Destination {
    /// The destination that a word names, in a group whose text goes here.
    pub(super) fn named(self, word: &str) -> Option<Self> {
        Some(match word {
            "fonttbl" => Self::Fonts,
            "stylesheet" => Self::Styles,
            "title" => Self::Title,
            "listtext" | "pntext" if self == Self::Text => Self::Label,
            "shpinst" | "footnote" | "shptxt" => self,
            "colortbl" | "info" | "pict" | "objdata" | "objclass" | "header" | "headerl" | "headerr"
            | "headerf" | "footer" | "footerl" | "footerr" | "footerf" | "ftnsep" | "ftnsepc" | "ftncn"
            | "aftnsep" | "aftnsepc" | "aftncn" | "annotation" | "atnid" | "atnauthor" | "xe" | "tc"
            | "rxe" | "txe" | "filetbl" | "nonshppict" | "shprslt" | "sp" | "fldinst" | "bkmkstart"
            | "bkmkend" | "nonesttables" | "pntxta" | "pntxtb" | "template" | "upr" => Self::Nowhere,
            _ => return None,
        })
    }
}

/// What a group is besides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Flow {
    /// Part of the flow around it.
    #[default]
    Same,
    /// A text box.
    Box,
    /// A note.
    Note,
}

/// What holds inside a group.
#[derive(Debug, Clone, Copy)]
pub(super) struct State {
    pub(super) destination: Destination,
    /// Where text goes that stands in the file in two forms, the second in Unicode.
    pub(super) second_form: Destination,
    pub(super) flow: Flow,
    pub(super) font: Option<i32>,
    /// How many characters behind one in Unicode say the same.
    pub(super) fallback: u32,
    pub(super) is_hidden: bool,
    /// Whether what the next word begins may be passed over if the word is not known.
    pub(super) is_optional: bool,
    pub(super) paragraph: Paragraph,
}

impl Default for State {
    fn default() -> Self {
        Self {
            destination: Destination::Text,
            second_form: Destination::Text,
            flow: Flow::Same,
            font: None,
            fallback: 1,
            is_hidden: false,
            is_optional: false,
            paragraph: Paragraph::default(),
        }
    }
}

/// What holds for a paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Paragraph {
    pub(super) style: Option<i32>,
    /// Its level as a heading, counted from 0; 9 is body text.
    pub(super) outline: Option<i32>,
    pub(super) is_in_table: bool,
}
