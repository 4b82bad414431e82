//! Words of other scripts than Chinese, by UAX #29; but what hyphens hold together is one word, as in dictionaries.

use unicode_segmentation::UnicodeSegmentation;

/// The one hyphen of folded texts.
const HYPHEN: &str = "-";

/// Digits in a name such as COVID-19 or G-20; more of them are a year or an amount of its own.
const DIGITS: usize = 3;

/// Cuts a folded stretch without Chinese characters into words and what stands between them, which together give it back:
/// co-operation and COVID-19 are one word, 2018-2021 is two numbers with a mark between them.
pub(crate) fn each_word<'a>(text: &'a str, mut give: impl FnMut(&'a str)) {
    if !text.contains(HYPHEN) {
        return text.split_word_bounds().for_each(give);
    }
    let bounds: Vec<(usize, &str)> = text.split_word_bound_indices().collect();
    let mut rest = &bounds[..];
    while let [(start, word), after @ ..] = rest {
        rest = after;
        let mut end = start + word.len();
        while let [(_, HYPHEN), (at, next), after @ ..] = rest
            && is_word(word)
            && (is_word(next) || is_short_number(next))
        {
            end = at + next.len();
            rest = after;
        }
        give(&text[*start..end]);
    }
}

fn is_word(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

fn is_short_number(text: &str) -> bool {
    text.len() <= DIGITS && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        let mut words = Vec::new();
        each_word(text, |word| words.push(word));
        assert_eq!(words.concat(), text);
        words.retain(|word| word.contains(char::is_alphanumeric));
        words
    }

    #[test]
    fn a_compound_is_one_word() {
        assert_eq!(
            words("low-carbon co-operation, up-to-date"),
            ["low-carbon", "co-operation", "up-to-date"]
        );
        assert_eq!(words("COVID-19-related; SARS-CoV-2."), ["COVID-19-related", "SARS-CoV-2"]);
    }

    #[test]
    fn dashes_and_ranges_hold_nothing_together() {
        assert_eq!(words("2018-2021, mid-2021"), ["2018", "2021", "mid", "2021"]);
        assert_eq!(
            words("trade - and -only- peace--war non-"),
            ["trade", "and", "only", "peace", "war", "non"]
        );
    }
}
