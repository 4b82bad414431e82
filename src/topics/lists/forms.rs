//! The plurals of English terms.

use crate::characters::is_han;

/// The forms in which a folded term is written: itself, and of an English one its plural.
pub(super) fn forms(term: &str) -> impl Iterator<Item = String> {
    [Some(term.to_owned()), plural(term)].into_iter().flatten()
}

/// The plural of the last word of an English term; none of what is written otherwise or ends with a digit.
fn plural(term: &str) -> Option<String> {
    let is_english = !term.contains(is_han) && term.ends_with(|c: char| c.is_ascii_lowercase());
    let is_vowel = |c: char| "aeiou".contains(c);
    is_english.then(|| match term.strip_suffix('y') {
        Some(stem) if !stem.ends_with(is_vowel) => format!("{stem}ies"),
        _ if ["s", "x", "z", "ch", "sh"].iter().any(|ending| term.ends_with(ending)) => format!("{term}es"),
        _ => format!("{term}s"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_english_term_has_two_numbers() {
        for (term, expected) in [
            ("farm", "farms"),
            ("trade policy", "trade policies"),
            ("railway", "railways"),
            ("tax", "taxes"),
            ("heat wave", "heat waves"),
        ] {
            assert_eq!(forms(term).collect::<Vec<_>>(), [term, expected]);
        }
        assert_eq!(forms("石油").collect::<Vec<_>>(), ["石油"]);
        assert_eq!(forms("covid-19").collect::<Vec<_>>(), ["covid-19"]);
    }
}
