//! What Markdown puts on a line, and whether a line reads as running text.

use crate::characters::{is_closing, is_han, is_stop};
use regex::Regex;
use std::sync::LazyLock;

/// The words of a block without Markdown's marks for headings and emphasis.
pub(crate) fn without_marks(block: &str) -> &str {
    let inside = match heading_mark(block) {
        Some(level) => block[usize::from(level)..].trim(),
        None => block,
    };
    let words = inside.trim_end_matches('#').trim_matches('*').trim();
    // Markdown has no mark of its own for what is underlined.
    underlined(words).unwrap_or(words)
}

/// The words between the tags for underlined ones.
pub(crate) fn underlined(words: &str) -> Option<&str> {
    words.strip_prefix("<u>")?.strip_suffix("</u>").map(str::trim)
}

/// A line without the readings that some copies of pages put behind characters, 責(zé)任編輯; nothing if there is
/// none. A letter with its tone shows that it is one.
pub(super) fn without_readings(line: &str) -> Option<String> {
    static READING: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(\p{Han})[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńň]{1,6}[）)]")
            .expect("the pattern is written here")
    });
    let has_tone = |c: char| ('\u{e0}'..='\u{1dc}').contains(&c) && "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ".contains(c);
    let is_told = || READING.find_iter(line).any(|reading| reading.as_str().contains(has_tone));
    // In UTF-8 such letters begin with one of few bytes, and most lines have none of them.
    let may_have_tone = line.bytes().any(|byte| (0xc3..=0xc7).contains(&byte));
    (may_have_tone && line.contains(['(', '（']) && is_told())
        .then(|| READING.replace_all(line, "$1").into_owned())
}

/// The level of a Markdown heading, 1 to 6.
pub(crate) fn heading_mark(block: &str) -> Option<u8> {
    let marks = block.bytes().take_while(|&byte| byte == b'#').count();
    let spaced = block[marks..].starts_with([' ', '\u{3000}']);
    u8::try_from(marks).ok().filter(|level| (1..=6).contains(level) && spaced)
}

/// Whether a block is in bold type from end to end, which is how Markdown without headings sets them.
pub(super) fn is_bold(block: &str) -> bool {
    let inside = block.strip_prefix("**").and_then(|rest| rest.strip_suffix("**"));
    inside.is_some_and(|inside| !inside.is_empty() && !inside.contains('*'))
}

/// Whether a block reads as running text: a sentence or more, not a list of labels.
///
/// It looks no further than it must: a paragraph shows itself in its first sentence.
pub(crate) fn is_running_text(block: &str) -> bool {
    let (mut length, mut stops, mut commas, mut han) = (0, false, false, false);
    let mut before = ' ';
    let mut characters = block.chars().peekable();
    while let Some(c) = characters.next() {
        length += 1;
        han |= is_han(c);
        commas |= matches!(c, '，' | ',' | '、');
        stops |= ends_part(before, c, characters.peek().copied());
        if (stops && length >= 12) || (length >= if han { 30 } else { 60 } && commas) {
            return true;
        }
        before = c;
    }
    false
}

/// Whether a block holds the end of a sentence or of a part of one.
pub(super) fn has_stop(block: &str) -> bool {
    let mut before = ' ';
    let mut characters = block.chars().peekable();
    while let Some(c) = characters.next() {
        if ends_part(before, c, characters.peek().copied()) {
            return true;
        }
        before = c;
    }
    false
}

fn ends_part(before: char, c: char, after: Option<char>) -> bool {
    let ends_line = |next: char| next.is_whitespace() || is_closing(next);
    is_stop(c)
        || matches!(c, '；' | ';')
        || (c == '.' && before.is_alphabetic() && before.is_lowercase() && after.is_none_or(ends_line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_no_words() {
        assert_eq!(without_marks("## 长堤宣言 ##"), "长堤宣言");
        assert_eq!(without_marks("**一、总则**"), "一、总则");
        assert_eq!(without_marks("**<u>A. PORTS</u>**"), "A. PORTS");
        assert!(is_bold("**安全**") && !is_bold("**安全**和**发展**") && !is_bold("**"));
        assert_eq!(
            (heading_mark("### 安全"), heading_mark("#安全"), heading_mark("####### 安全")),
            (Some(3), None, None)
        );
    }

    #[test]
    fn readings_stand_in_brackets_behind_characters() {
        assert_eq!(without_readings("責(zé)任編(biān)輯：王五").as_deref(), Some("責任編輯：王五"));
        assert_eq!(without_readings("会议(bao)通过 (á la carte)"), None);
        assert_eq!(without_readings("甲国（简称“甲”）"), None);
    }

    #[test]
    fn sentences_run_and_labels_do_not() {
        assert!(is_running_text("各方商定，加强合作，共同应对挑战。"));
        assert!(is_running_text("The parties agreed to meet again."));
        assert!(!is_running_text("安全合作") && !is_running_text("J. R. Smith, Office of the President"));
    }
}
