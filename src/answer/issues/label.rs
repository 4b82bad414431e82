//! What an issue is called.

use crate::compare::Stated;

/// A label is no wider than this many columns; a Chinese character takes two.
const WIDEST: usize = 56;

/// The first words of a position's object, or if it has none of its sentence.
pub(super) fn label(edition: &Stated, number: usize) -> String {
    let position = &edition.positions[number];
    let sentence = || edition.clauses[position.clause].characters.clone();
    let object = position.object.clone().unwrap_or_else(sentence);
    cut(edition.document.folded.text(&edition.document.text, object).trim())
}

/// Some words, cut where they get too long: behind a word of a script that sets words apart.
fn cut(words: &str) -> String {
    let width = |c: char| if c < '\u{2e80}' { 1 } else { 2 };
    let one_line: String = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut taken = 0;
    let end = one_line.find(|c| {
        taken += width(c);
        taken > WIDEST
    });
    let Some(end) = end else {
        return one_line.trim_end_matches(['。', '.', '，', ',', '；', ';']).to_owned();
    };
    let first = &one_line[..end];
    let is_within_word = first.ends_with(|c: char| c.is_alphanumeric() && width(c) == 1)
        && one_line[end..].starts_with(|c: char| c.is_alphanumeric() && width(c) == 1);
    let whole = if is_within_word { first.rfind(' ').map_or(first, |space| &first[..space]) } else { first };
    format!("{}…", whole.trim_end_matches(|c: char| !c.is_alphanumeric() && !"》”’)）".contains(c)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_cut_between_words() {
        assert_eq!(cut("建桥。"), "建桥");
        assert_eq!(cut(&"建".repeat(40)), format!("{}…", "建".repeat(28)));
        let cut = cut("the early entry into force of the agreement on the bridge over the bay");
        assert_eq!(cut, "the early entry into force of the agreement on the…");
    }
}
