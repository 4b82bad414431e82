//! The terms of lists in a clause.

use super::{ListTerm, TopicList, TopicLists, forms::forms};
use crate::{
    characters::is_han,
    clauses::Clause,
    corpus::Document,
    segment::{Tag, Token},
};
use daachorse::{CharwiseDoubleArrayAhoCorasick, CharwiseDoubleArrayAhoCorasickBuilder};
use std::{cmp::Reverse, collections::BTreeMap, ops::Range};

/// A term in a clause.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit<'a> {
    /// Its folded characters, by their places in the document.
    pub characters: Range<usize>,
    /// The lists that have it.
    pub terms: &'a [ListTerm],
}

/// Terms, ready to be matched.
pub(super) struct Matcher {
    /// Nothing if there are no terms.
    automaton: Option<CharwiseDoubleArrayAhoCorasick<u32>>,
    /// The lists that have each form of a term, by the number that the automaton gives.
    terms: Vec<Vec<ListTerm>>,
}

impl Matcher {
    /// The terms of all lists that are not off.
    pub(super) fn new(lists: &[TopicList]) -> Self {
        let mut known: BTreeMap<String, Vec<ListTerm>> = BTreeMap::new();
        // Terms before their plurals: of a list that has both, each is itself.
        for of_term in [0, 1] {
            for (list, of) in lists.iter().enumerate().filter(|(_, list)| !list.off) {
                for (term, words) in of.terms.iter().enumerate() {
                    let Some(form) = forms(words).nth(of_term) else { continue };
                    let terms = known.entry(form).or_default();
                    if terms.iter().all(|other| other.list != list) {
                        terms.push(ListTerm { list, term });
                    }
                }
            }
        }
        let numbered = (0..).zip(known.keys()).map(|(number, form)| (form, number));
        let automaton = CharwiseDoubleArrayAhoCorasickBuilder::new().build_with_values(numbered).ok();
        Self { automaton, terms: known.into_values().collect() }
    }
}

impl TopicLists {
    /// The terms in a clause, in its order: of those that overlap the longest, of equally long ones the first.
    ///
    /// A term of letters is a word or several, with any white space between them. One of Chinese characters begins
    /// and ends where words do, or stands within one word that is nobody's name: 贸易 in 贸易商.
    #[must_use]
    pub fn hits<'a>(&'a self, document: &Document, clause: &Clause) -> Vec<Hit<'a>> {
        let Some(automaton) = &self.matcher.automaton else { return Vec::new() };
        let text = Text::new(clause.folded(document), clause.characters.start);
        let mut found: Vec<(Range<usize>, u32)> = automaton
            .find_overlapping_iter(text.characters.as_str())
            .filter(|found| text.is_of_words(found.start()..found.end()))
            .map(|found| (text.range(found.start()..found.end()), found.value()))
            .filter(|(range, _)| is_of_tokens(range, document, clause.tokens(document)))
            .collect();
        found.sort_by_key(|(range, _)| (Reverse(range.len()), range.start));
        let mut hits: Vec<Hit> = Vec::new();
        for (characters, form) in found {
            let meets =
                |hit: &Hit| hit.characters.start < characters.end && characters.start < hit.characters.end;
            if !hits.iter().any(meets) {
                hits.push(Hit { characters, terms: &self.matcher.terms[form as usize] });
            }
        }
        hits.sort_by_key(|hit| hit.characters.start);
        hits
    }
}

/// The characters of a clause with single spaces, and where they stand.
struct Text {
    characters: String,
    /// For each character its first byte, and its place in the document.
    places: Vec<(usize, usize)>,
}

impl Text {
    fn new(folded: &[char], start: usize) -> Self {
        let mut text = Self { characters: String::new(), places: Vec::new() };
        for (place, &c) in (start..).zip(folded) {
            if c.is_whitespace() && text.characters.ends_with(' ') {
                continue;
            }
            text.places.push((text.characters.len(), place));
            text.characters.push(if c.is_whitespace() { ' ' } else { c });
        }
        text
    }

    /// Where some bytes stand in the document.
    fn range(&self, bytes: Range<usize>) -> Range<usize> {
        let character = |byte: usize| self.places.partition_point(|&(first, _)| first < byte);
        let place = |character: usize| self.places[character].1;
        place(character(bytes.start))..place(character(bytes.end) - 1) + 1
    }

    /// Whether some bytes do not begin or end inside a word of letters.
    fn is_of_words(&self, bytes: Range<usize>) -> bool {
        let is_letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() && !is_han(c));
        let (before, within) = self.characters.split_at(bytes.start);
        let (within, after) = within.split_at(bytes.len());
        let joins = |a: Option<char>, b: Option<char>| is_letter(a) && is_letter(b);
        !joins(before.chars().next_back(), within.chars().next())
            && !joins(within.chars().next_back(), after.chars().next())
    }
}

/// Whether characters that begin or end with a Chinese one begin and end where tokens do, or stand within one token.
fn is_of_tokens(characters: &Range<usize>, document: &Document, tokens: &[Token]) -> bool {
    let folded = &document.folded.characters;
    let first = tokens.partition_point(|token| token.end as usize <= characters.start);
    let last = tokens.partition_point(|token| (token.start as usize) < characters.end) - 1;
    let starts = tokens[first].start as usize == characters.start || !is_han(folded[characters.start]);
    let ends = tokens[last].end as usize == characters.end || !is_han(folded[characters.end - 1]);
    (starts && ends) || (first == last && !tokens[first].tag.is(Tag::PERSON.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pipeline::Engine,
        settings::{TopicListSetting, TopicSettings},
        topics::lists::make_up,
    };

    /// The terms in a text, each with its lists.
    fn found(text: &str, settings: &TopicSettings) -> Vec<String> {
        let mut engine = Engine::default();
        engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).expect("a text");
        let document = &engine.documents()[0];
        let lists = TopicLists::new(settings, &engine.folder);
        let found = make_up(&lists, document);
        let hits = found.clauses.iter().flat_map(|about| &about.hits).map(|hit| {
            let of: Vec<&str> = hit.terms.iter().map(|term| lists.all[term.list].key.as_str()).collect();
            let words: String = document.folded.characters[hit.characters.clone()].iter().collect();
            format!("{words}: {}", of.join(" "))
        });
        hits.collect()
    }

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        assert_eq!(found(text, &TopicSettings::default()), expected);
    }

    #[test]
    fn the_longest_term_counts() {
        check("各方保障食品安全和粮食安全。", &["食品安全: health", "粮食安全: agriculture"]);
        check("各方重视网络安全。", &["网络安全: security technology"]);
        check("Law enforcement is a matter of law.", &["law enforcement: security", "law: law"]);
    }

    #[test]
    fn a_chinese_term_is_of_whole_words_or_within_one() {
        check("双方贸易商增加。", &["贸易: trade"]);
        check("各国促进资金融通。", &[]);
    }

    #[test]
    fn an_english_term_is_in_either_number_and_with_any_spaces() {
        check(
            "The farmer's trade  policies help farmers, not pharmacists' coal-fired boilers.",
            &[
                "farmer: agriculture",
                "trade  policies: trade",
                "farmers: agriculture",
                "pharmacists: health",
                "coal-fired: energy",
            ],
        );
        check("They outlawed it in Portugal.", &[]);
    }

    #[test]
    fn traditional_text_has_the_same_terms() {
        check("各方發展農業與衛生事業。", &["农业: agriculture", "卫生: health"]);
    }

    #[test]
    fn the_readers_own_lists_count_and_those_switched_off_do_not() {
        let setting = |list: &str, added: &[&str], off: bool| TopicListSetting {
            list: list.to_owned(),
            added: added.iter().map(|&term| term.to_owned()).collect(),
            removed: Vec::new(),
            off,
        };
        let settings = TopicSettings {
            lists: vec![setting("灯塔", &["燈塔", "Lighthouse"], false), setting("agriculture", &[], true)],
        };
        let text = "各方修建灯塔，发展农业。The lighthouses burn coal.";
        assert_eq!(found(text, &settings), ["灯塔: 灯塔", "lighthouses: 灯塔", "coal: energy"]);
    }

    #[test]
    fn headings_are_no_statements_and_nothing_may_be_found() {
        check("一、农业合作\n\n各方同意如下。\n\n二、能源合作\n\n各方另行商定。", &[]);
        check("……", &[]);
    }
}
