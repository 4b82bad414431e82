//! Which script a text is written in.

use crate::{characters::is_han, protocol::Script};

/// Frequent characters that only Simplified writing has, and their Traditional forms.
const SIMPLIFIED: &str =
    "国会发这来对为说时们过学还个后应进开关经现长员产业东车书买乐习战门问间闻电际题实设议济贸达从无";
const TRADITIONAL: &str =
    "國會發這來對為說時們過學還個後應進開關經現長員產業東車書買樂習戰門問間聞電際題實設議濟貿達從無";

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{30ff}')
}

impl Script {
    /// The script that most of a text is written in.
    ///
    /// ```
    /// use duikan::protocol::Script;
    /// assert_eq!(Script::of("各成員國關於經濟合作"), Script::Traditional);
    /// assert_eq!(Script::of("山川日月"), Script::Chinese);
    /// assert_eq!(Script::of("各国は経済協力を進める"), Script::Japanese);
    /// ```
    #[must_use]
    pub fn of(text: &str) -> Self {
        let count = |fits: &dyn Fn(char) -> bool| text.chars().filter(|&c| fits(c)).count();
        let simplified = count(&|c| SIMPLIFIED.contains(c));
        let traditional = count(&|c| TRADITIONAL.contains(c));
        let han = count(&is_han);
        let letters = count(&char::is_alphabetic);
        if count(&is_kana) * 5 > letters {
            Self::Japanese
        } else if han * 5 < letters {
            Self::Letters
        } else if simplified > traditional {
            Self::Simplified
        } else if traditional > simplified {
            Self::Traditional
        } else {
            Self::Chinese
        }
    }
}
