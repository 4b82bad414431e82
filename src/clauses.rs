//! The clauses of a document: what takes a position, states a fact, or names somebody. The unit of the questions what
//! changed and who says what.
//!
//! A clause is a sentence of a paragraph, without a number that stands before it (`12.`, `iv.`); a title, a heading and a signature are one each.

use crate::{characters::is_letter, corpus::Document, protocol::Role, segment::Token};
use std::ops::Range;

/// A clause of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause {
    /// The paragraph, heading or other unit that it stands in, by its place in [`crate::structure::Structure::units`].
    pub unit: usize,
    /// What that unit is.
    pub role: Role,
    /// The heading that it stands under, by its place in [`crate::structure::Structure::headings`]; a heading stands
    /// under itself.
    pub heading: Option<usize>,
    /// Its folded characters, without white space at their ends.
    pub characters: Range<usize>,
    /// Its tokens, by their places in [`crate::segment::Tokens::all`].
    pub tokens: Range<usize>,
}

impl Clause {
    /// Whether it says something, and is no title, heading or signature.
    #[must_use]
    pub fn is_statement(&self) -> bool {
        !matches!(self.role, Role::Title | Role::Heading | Role::Signature)
    }

    /// Its tokens.
    #[must_use]
    pub fn tokens<'a>(&self, document: &'a Document) -> &'a [Token] {
        &document.tokens.all[self.tokens.clone()]
    }

    /// Its folded characters.
    #[must_use]
    pub fn folded<'a>(&self, document: &'a Document) -> &'a [char] {
        &document.folded.characters[self.characters.clone()]
    }
}

/// The clauses of a document, in order; what has no letter or digit is none.
///
/// ```
/// use duikan::{clauses::clauses, pipeline::Engine};
/// let mut engine = Engine::default();
/// engine.open("a.txt", "各方支持建桥。各方反对设卡。".as_bytes(), &mut |_, _| {})?;
/// let document = &engine.documents()[0];
/// let found: Vec<String> =
///     clauses(document).iter().map(|clause| clause.folded(document).iter().collect()).collect();
/// assert_eq!(found, ["各方支持建桥。", "各方反对设卡。"]);
/// # Ok::<(), duikan::error::Error>(())
/// ```
#[must_use]
pub fn clauses(document: &Document) -> Vec<Clause> {
    let tokens = &document.tokens.all;
    let mut clauses = Vec::new();
    let mut next = 0;
    for (unit, characters) in document.folded.units.iter().enumerate() {
        let first = next + tokens[next..].partition_point(|token| (token.start as usize) < characters.start);
        next = first + tokens[first..].partition_point(|token| (token.end as usize) <= characters.end);
        let of = &document.structure.units[unit];
        let is_one = !matches!(of.role, Role::Body | Role::Caption | Role::Salutation);
        let (mut start, mut end) = (first, first);
        for sentence in
            tokens[first..next].chunk_by(|before, token| is_one || before.sentence == token.sentence)
        {
            end += sentence.len();
            let clause = std::mem::replace(&mut start, end)..end;
            if end < next && is_number(document, sentence) {
                continue;
            }
            if let Some((characters, tokens)) = trimmed(document, clause, is_one) {
                let heading = of.heading;
                clauses.push(Clause { unit, role: of.role, heading, characters, tokens });
            }
        }
    }
    clauses
}

/// Whether some tokens are but the number of what follows: `12.`, `iv.`
fn is_number(document: &Document, tokens: &[Token]) -> bool {
    const LONGEST: usize = 5;
    let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return false };
    let characters = &document.folded.characters[first.start as usize..last.end as usize];
    let mut letters = characters.iter().filter(|&&c| is_letter(c));
    letters.clone().count() <= LONGEST
        && (letters.clone().all(char::is_ascii_digit) || letters.all(|c| "ivxlc".contains(*c)))
}

/// Some tokens without white space at their ends, and of a title or heading without Markdown's marks: the characters and
/// the tokens; none if they have no letter or digit.
fn trimmed(
    document: &Document,
    tokens: Range<usize>,
    is_marked: bool,
) -> Option<(Range<usize>, Range<usize>)> {
    let all = &document.tokens.all;
    all[tokens.clone()].iter().any(Token::is_counted).then_some(())?;
    let folded = &document.folded.characters;
    let range = all[tokens.start].start as usize..all[tokens.end - 1].end as usize;
    let is_mark = |c: char| c.is_whitespace() || (is_marked && matches!(c, '#' | '*'));
    let is_written = |at: &usize| !is_mark(folded[*at]);
    let start = range.clone().find(is_written)?;
    let end = range.clone().rfind(is_written)? + 1;
    let first = tokens.clone().find(|&at| all[at].end as usize > start)?;
    let last = tokens.clone().rfind(|&at| (all[at].start as usize) < end)?;
    Some((start..end, first..last + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    fn of(text: &str) -> Vec<(Role, String)> {
        let mut engine = Engine::default();
        engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
        let document = &engine.documents()[0];
        let words = |clause: &Clause| (clause.role, clause.folded(document).iter().collect());
        clauses(document).iter().map(words).collect()
    }

    #[test]
    fn sentences_headings_and_titles_are_clauses() {
        let found = of(
            "青湾宣言\n\n一、安全合作\n\n各方支持对话。 各方反对设卡！\n\n二、经贸合作\n\n各方愿扩大贸易，建设港口。",
        );
        let words: Vec<&str> = found.iter().map(|(_, words)| &**words).collect();
        assert_eq!(
            words,
            [
                "青湾宣言",
                "一、安全合作",
                "各方支持对话。",
                "各方反对设卡!",
                "二、经贸合作",
                "各方愿扩大贸易,建设港口。"
            ]
        );
        assert_eq!((found[0].0, found[1].0, found[2].0), (Role::Title, Role::Heading, Role::Body));
    }

    #[test]
    fn the_number_of_a_sentence_is_no_part_of_it() {
        let found = of(
            "12. The parties met. They agreed.\n\niv. They will meet again.\n\nTogether they were 8. All stayed.",
        );
        let words: Vec<&str> = found.iter().map(|(_, words)| &**words).collect();
        let expected = [
            "the parties met.",
            "they agreed.",
            "they will meet again.",
            "together they were 8.",
            "all stayed.",
        ];
        assert_eq!(words, expected);
    }

    #[test]
    fn tokens_and_characters_of_a_clause_agree() {
        let mut engine = Engine::default();
        let text = "宣言\n\n各方支持对话。　　各方反对设卡。\n\n※　※\n\nThe parties met. They agreed on Art. 5 of it.";
        engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
        let document = &engine.documents()[0];
        let found = clauses(document);
        assert_eq!(found.len(), 5);
        for clause in &found {
            let (first, last) = (clause.tokens(document)[0], *clause.tokens(document).last().expect("some"));
            assert!(
                first.start as usize <= clause.characters.start && last.end as usize >= clause.characters.end
            );
            assert!(clause.characters.end <= document.folded.units[clause.unit].end);
        }
    }
}
