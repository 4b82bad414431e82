//! What single characters are: Chinese, stops, white space, usual or not. One home for each question.

mod likeness;
mod usage;

pub(crate) use likeness::{Weight, Writing, weigh};
pub(crate) use usage::Usage;

/// How many characters of a text are not white space: its size as readers of Chinese count it (字数).
#[must_use]
pub fn count(text: &str) -> usize {
    text.chars().filter(|character| !character.is_whitespace()).count()
}

/// Whether a character is Chinese: the unified ideographs and their extensions.
#[must_use]
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}' | '々' | '〇')
}

/// Whether a sentence ends with this character, wherever it stands.
#[must_use]
pub fn is_stop(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '!' | '?' | '…')
}

/// Whether this character closes what a stop may stand inside of: a quotation, a bracket, a title.
#[must_use]
pub fn is_closing(c: char) -> bool {
    matches!(c, '”' | '’' | '"' | '」' | '』' | '）' | ')' | '》' | '〉' | ']' | '】')
}

/// Whether a text ends with a stop or a semicolon, or with a full stop behind a letter, or a number behind words;
/// closing marks may follow.
///
/// ```
/// use duikan::characters::ends_sentence;
/// assert!(ends_sentence("各方同意。”") && ends_sentence("They agreed.") && ends_sentence("They met in 2022."));
/// assert!(!ends_sentence("安全合作") && !ends_sentence("1."));
/// ```
#[must_use]
pub fn ends_sentence(text: &str) -> bool {
    let inside = text.trim_end().trim_end_matches(is_closing);
    let before = inside.strip_suffix('.').and_then(|before| before.chars().next_back());
    // 1. alone is a number, in 2022. ends a sentence if there are words before it.
    let has_words = || inside.split(' ').nth(3).is_some();
    inside.ends_with(|c| is_stop(c) || matches!(c, '；' | ';'))
        || before.is_some_and(|c| c.is_alphabetic() || is_closing(c) || (c.is_ascii_digit() && has_words()))
}

/// How many sentences and parts of sentences end inside a text.
pub(crate) fn stops(text: &str) -> usize {
    let mut characters = text.chars().peekable();
    let mut stops = 0;
    let mut before = ' ';
    while let Some(c) = characters.next() {
        let full_stop =
            c == '.' && before.is_alphabetic() && characters.peek().is_none_or(|next| next.is_whitespace());
        stops += usize::from(is_stop(c) || matches!(c, '；' | ';') || full_stop);
        before = c;
    }
    stops
}
