//! What a clause speaks of, as far as its form tells: 加强旅游、体育领域合作 speaks of 旅游 and 体育.

/// What stands behind the name of a field.
const FIELDS: [[char; 2]; 7] =
    [['领', '域'], ['合', '作'], ['问', '题'], ['方', '面'], ['事', '业'], ['协', '作'], ['交', '流']];

/// A field's name is looked for within so many characters before it.
const BEFORE: usize = 30;

/// A beginning shorter than this is an address alone: 成员国指出,
const SHORTEST: usize = 8;

/// The names of the fields that a folded clause speaks of.
pub(super) fn parts(clause: &[char]) -> impl Iterator<Item = &[char]> {
    let places = (0..clause.len().saturating_sub(1))
        .filter(|&at| FIELDS.iter().any(|field| clause[at..].starts_with(field)));
    places.flat_map(|end| {
        let start =
            clause[..end].iter().rposition(|c| matches!(c, ',' | '。' | ';' | ':')).map_or(0, |at| at + 1);
        let before = &clause[start.max(end.saturating_sub(BEFORE))..end];
        before.split(|c| "、和与的在《》“”".contains(*c)).filter(|part| part.len() > 1)
    })
}

/// How a folded clause begins, to its first comma; of an address alone, to the next.
pub(super) fn opening(clause: &[char]) -> &[char] {
    let is_end = |c: &char| matches!(c, ',' | '。' | ';' | ':');
    let mut ends = (0..clause.len()).filter(|&at| is_end(&clause[at]));
    let end = ends.find(|&end| end >= SHORTEST);
    &clause[..end.unwrap_or(clause.len())]
}

/// What stands beside the name of a field in English: cooperation in tourism, the energy sector.
const ENGLISH_FIELDS: [&str; 16] = [
    "cooperation",
    "co-operation",
    "collaboration",
    "field",
    "fields",
    "area",
    "areas",
    "sphere",
    "spheres",
    "sector",
    "issue",
    "issues",
    "situation",
    "policy",
    "development",
    "security",
];

/// So many words on either side of it may be the name.
const BESIDE: usize = 4;

/// So many words are the beginning of a clause.
const FIRST: usize = 9;

/// The words around what calls something a field.
pub(super) fn around<'a, 'w>(words: &'a [&'w str]) -> impl Iterator<Item = &'a [&'w str]> {
    let places = (0..words.len()).filter(|&at| ENGLISH_FIELDS.contains(&words[at]));
    places.map(|at| &words[at.saturating_sub(BESIDE)..(at + 1 + BESIDE).min(words.len())])
}

/// How a clause of words begins.
pub(super) fn first_words<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    &words[..FIRST.min(words.len())]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn characters(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    #[test]
    fn a_field_stands_before_what_calls_it_one() {
        let clause = characters("成员国重申,将加强旅游、体育领域的合作。");
        let found: Vec<String> = parts(&clause).map(|part| part.iter().collect()).collect();
        assert_eq!(found, ["将加强旅游", "体育", "将加强旅游", "体育领域"]);
    }

    #[test]
    fn an_address_alone_is_no_beginning() {
        let opening = |text: &str| opening(&characters(text)).iter().collect::<String>();
        assert_eq!(opening("成员国指出,反恐十分重要,将继续努力。"), "成员国指出,反恐十分重要");
        assert_eq!(opening("成员国支持继续举办论坛,并加强交流。"), "成员国支持继续举办论坛");
    }
}
