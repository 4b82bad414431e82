//! Positions in an English sentence: verbs behind their subjects, in the passive, and in coordination.

mod forms;
mod names;

use super::{
    Position, Read, Subject,
    head::{Denial, Head, Modal},
    helpers::{self, Kind},
    lexicon::{Entry, Lexicon, Use},
    sentence::Sentence,
};
use crate::segment::Token;
use forms::{Form, verbs};
use std::ops::Range;

/// Reads a sentence, with whom the one before it meant.
pub(super) fn read(sentence: &Sentence, lexicon: &Lexicon, before: Option<Range<usize>>) -> Read {
    let words: Vec<Range<usize>> =
        sentence.tokens.iter().filter(|token| token.is_counted()).map(Token::range).collect();
    let mut reader = Reader { sentence, lexicon, words, found: Vec::new(), subject: before.clone() };
    reader.subject = reader.opening().or(before);
    let mut at = 0;
    while at < reader.words.len() {
        at = reader.position(at).unwrap_or(at + 1);
    }
    Read { subject: reader.subject.clone(), positions: reader.positions() }
}

/// A position before the end of its object is known.
struct Found {
    subject: Option<Range<usize>>,
    head: Head,
    lemma: String,
    /// The first word of its part of the sentence.
    part: usize,
    /// The first word behind its verb.
    behind: usize,
}

/// What is known while a sentence is read.
struct Reader<'a> {
    sentence: &'a Sentence<'a>,
    lexicon: &'a Lexicon,
    words: Vec<Range<usize>>,
    found: Vec<Found>,
    subject: Option<Range<usize>>,
}

/// A verb of stance, found at a word.
struct Matched {
    verb: Range<usize>,
    entry: Entry,
    lemma: String,
    form: Form,
    /// The first word of all that belongs to it, and the first one behind it.
    words: Range<usize>,
    modifiers: Vec<Range<usize>>,
    is_carried: bool,
}

/// What stands before a verb.
struct Chain {
    /// Its first word.
    first: usize,
    modifiers: Vec<Range<usize>>,
    denial: Option<Denial>,
    modal: Option<(Range<usize>, Modal)>,
    is_passive: bool,
    has_helper: bool,
}

impl Reader<'_> {
    /// A word's characters.
    fn word(&self, at: usize) -> &[char] {
        self.words.get(at).map_or(&[], |range| self.sentence.of(range.clone()))
    }

    fn is(&self, at: usize, kind: Kind) -> bool {
        helpers::is(kind, self.word(at))
    }

    /// The characters between a word and the one before it.
    fn gap(&self, at: usize) -> &[char] {
        let end = self.words.get(at).map_or(self.sentence.range.end, |word| word.start);
        let start = at.checked_sub(1).map_or(self.sentence.range.start, |before| self.words[before].end);
        self.sentence.of(start.min(end)..end)
    }

    /// Whether a new part of the sentence begins with a word.
    fn is_part(&self, at: usize) -> bool {
        at == 0 || self.gap(at).iter().any(|c| matches!(c, ',' | ';' | ':' | '(' | '.' | '—'))
    }

    /// The position whose verb begins at a word; the first word behind its verb.
    fn position(&mut self, at: usize) -> Option<usize> {
        let matched = self.matched(at);
        let chain = self.chain(matched.as_ref().map_or(at, |matched| matched.words.start));
        match matched {
            Some(matched) => self.stance(matched, chain),
            None => self.modal(at),
        }
    }

    /// A verb of stance with its subject.
    fn stance(&mut self, matched: Matched, chain: Chain) -> Option<usize> {
        let relative = ["which", "that", "who"];
        let is_relative = chain.first > 0 && relative.iter().any(|word| self.text(chain.first - 1) == *word);
        let is_name = chain.first == matched.words.start && at_capital(self, matched.words.start);
        if is_relative || is_name {
            return None;
        }
        let is_state = matched.entry.used == Use::State;
        let is_passive = chain.is_passive && matched.form == Form::Past && !is_state && !matched.is_carried;
        if is_state && !chain.is_passive && chain.first > 0
            || chain.is_passive && !is_passive && !is_state && matched.form != Form::Ing
        {
            return None;
        }
        let behind = matched.words.end;
        let (subject, object) = if is_passive {
            (self.agent(behind)?, self.before(chain.first))
        } else {
            (Some(self.subject_of(&matched, &chain)?), None)
        };
        let named = subject
            .as_ref()
            .and_then(|subject| self.words.iter().position(|word| word.start == subject.start));
        let last = self.found.last().map_or(0, |found| found.behind);
        let part = named.filter(|&named| (last..chain.first).contains(&named)).unwrap_or(chain.first);
        let mut modifiers = chain.modifiers;
        modifiers.extend(matched.modifiers);
        let mut behind = behind;
        let strongest = ["in", "the", "strongest"];
        if (0..3).all(|step| self.word(behind + step).iter().copied().eq(strongest[step].chars())) {
            let end = (behind + 4).min(self.words.len());
            modifiers.push(self.words[behind].start..self.words[end - 1].end);
            behind = end;
        }
        let head = Head {
            verb: matched.verb,
            entry: Some(matched.entry),
            modifiers,
            denial: chain.denial,
            modal: chain.modal,
            is_carried: matched.is_carried,
            object,
        };
        if !is_passive {
            self.subject.clone_from(&subject);
        }
        self.found.push(Found { subject, head, lemma: matched.lemma, part, behind });
        Some(behind)
    }

    /// A modal before an act that is no stance: we will continue, ministers should report.
    fn modal(&mut self, at: usize) -> Option<usize> {
        let does = if self.is(at, Kind::Will) {
            Modal::Will
        } else if self.is(at, Kind::Demand) {
            Modal::Demand
        } else {
            return None;
        };
        let mut next = at + 1;
        let mut denial = None;
        while self.is(next, Kind::Modifier)
            || self.is(next, Kind::Not)
            || self.word(next).ends_with(&['l', 'y'])
        {
            // "Continue" is an act as well.
            if self.word(next).iter().copied().eq("continue".chars()) {
                break;
            }
            if self.is(next, Kind::Not) {
                denial = Some(Denial::Refused);
            }
            next += 1;
        }
        if self.is(next, Kind::Be) || self.is(next, Kind::Auxiliary) || self.matched(next).is_some() {
            return None;
        }
        let subject = self.name_before(at).or_else(|| self.coordinated(at))?;
        let part = at;
        let verb = self.words[at].clone();
        let lemma = self.word(at).iter().collect();
        let entry = None;
        let modal = Some((verb.clone(), does));
        let head =
            Head { verb, entry, modifiers: Vec::new(), denial, modal, is_carried: false, object: None };
        self.subject = Some(subject.clone());
        self.found.push(Found { subject: Some(subject), head, lemma, part, behind: at + 1 });
        Some(at + 1)
    }

    /// The longest expression of the lexicon that begins at a word.
    fn matched(&self, at: usize) -> Option<Matched> {
        /// No expression has more words.
        const LONGEST: usize = 4;
        if self.is(at, Kind::Light) || verbs(&self.text(at)).iter().any(|(verb, _)| is_light(verb)) {
            return self.carried(at);
        }
        let longest = LONGEST.min(self.words.len().saturating_sub(at));
        for count in (1..=longest).rev() {
            if (at + 1..at + count).any(|word| self.is_part(word)) {
                continue;
            }
            let rest: Vec<String> = (at + 1..at + count).map(|word| self.text(word)).collect();
            let rest = rest.join(" ");
            for (verb, form) in verbs(&self.text(at)) {
                let lemma = format!("{verb} {rest}").trim_end().to_owned();
                let expression: Vec<char> = lemma.chars().collect();
                let uses = [Use::Says, Use::That, Use::Plain, Use::Call, Use::State];
                let Some(entry) = self.lexicon.get(&expression, &uses) else { continue };
                let verb = self.words[at].start..self.words[at + count - 1].end;
                let words = at..at + count;
                let modifiers = Vec::new();
                return Some(Matched { verb, entry, lemma, form, words, modifiers, is_carried: false });
            }
        }
        None
    }

    /// A noun of stance with the light verb at a word: express our deep concern over.
    fn carried(&self, at: usize) -> Option<Matched> {
        /// So many words may stand between them.
        const BETWEEN: usize = 5;
        let (_, form) = verbs(&self.text(at)).into_iter().find(|(verb, _)| is_light(verb))?;
        let mut modifiers = Vec::new();
        for noun in at + 1..(at + 2 + BETWEEN).min(self.words.len()) {
            if self.is_part(noun) {
                break;
            }
            let entry = self.lexicon.get(self.word(noun), &[Use::Noun]);
            let Some(entry) = entry else {
                if !self.is(noun, Kind::BeforeNoun) {
                    modifiers.push(self.words[noun].clone());
                }
                continue;
            };
            let mut behind = noun + 1;
            while self.is(behind, Kind::Towards) && behind < noun + 4 {
                behind += 1;
            }
            let verb = self.words[noun].clone();
            let lemma = self.text(noun);
            return Some(Matched {
                verb,
                entry,
                lemma,
                form,
                words: at..behind,
                modifiers,
                is_carried: true,
            });
        }
        None
    }

    /// What stands before the verb that begins at a word: adverbs, modals, negations.
    fn chain(&self, verb: usize) -> Chain {
        let mut chain = Chain {
            first: verb,
            modifiers: Vec::new(),
            denial: None,
            modal: None,
            is_passive: false,
            has_helper: false,
        };
        while let Some(at) = chain.first.checked_sub(1).filter(|_| !self.is_part(chain.first)) {
            let range = self.words[at].clone();
            if self.is(at, Kind::Will) {
                chain.modal = Some((range, Modal::Will));
            } else if self.is(at, Kind::Demand) {
                chain.modal = Some((range, Modal::Demand));
            } else if self.is(at, Kind::Not) {
                chain.denial = Some(Denial::Refused);
            } else if self.word(at) == ['t', 'o'] && at > 0 && self.is(at - 1, Kind::Failed) {
                chain.denial = Some(Denial::Failed);
                chain.first -= 1;
            } else if self.is(at, Kind::Be) {
                chain.is_passive = true;
            } else if self.is(at, Kind::Modifier) || self.word(at).ends_with(&['l', 'y']) {
                chain.modifiers.insert(0, range);
            } else if !self.is(at, Kind::Auxiliary) {
                break;
            }
            chain.has_helper |= !self.is(at, Kind::Modifier) && !self.word(at).ends_with(&['l', 'y']);
            chain.first -= 1;
        }
        chain
    }

    /// Who takes a position in the active; nothing if its word is no verb there.
    fn subject_of(&self, matched: &Matched, chain: &Chain) -> Option<Range<usize>> {
        if matched.form == Form::Ing && !chain.has_helper {
            // Only what opens a sentence has no subject of its own: Recalling ….
            let opens = chain.first == 0 || self.word(chain.first - 1).iter().all(char::is_ascii_digit);
            return opens.then(|| self.subject.clone()).flatten();
        }
        self.name_before(chain.first).or_else(|| self.coordinated(chain.first))
    }

    /// The subject that a word shares with what went before it: …, and condemn.
    fn coordinated(&self, at: usize) -> Option<Range<usize>> {
        let joins = |word: &[char]| {
            ["and", "but", "while", "also", "or", "as", "well"]
                .iter()
                .any(|join| word.iter().copied().eq(join.chars()))
        };
        let is_joined = at > 0 && joins(self.word(at - 1));
        let is_begun = !self.found.is_empty() || self.opening().is_some();
        ((is_joined || self.is_part(at)) && is_begun || at == 0).then(|| self.subject.clone()).flatten()
    }

    /// Who a passive says did it, none said: who the object is told to be is no matter.
    #[expect(clippy::option_option, reason = "none: it is no position; some none: nobody is named")]
    fn agent(&self, behind: usize) -> Option<Option<Range<usize>>> {
        let by = (behind..(behind + 3).min(self.words.len())).find(|&at| self.word(at) == ['b', 'y'])?;
        self.name_from(by + 1).map(Some)
    }

    /// The words before one, back to where their part of the sentence begins; nothing in a relative clause.
    fn before(&self, at: usize) -> Option<Range<usize>> {
        let mut first = at;
        while first > 0 && !self.is_part(first) {
            first -= 1;
        }
        self.sentence.trimmed(self.words.get(first)?.start..self.words.get(at)?.start)
    }

    /// A word as text.
    fn text(&self, at: usize) -> String {
        self.word(at).iter().collect()
    }

    fn positions(self) -> Vec<Position> {
        let sentence = self.sentence;
        let parts: Vec<usize> = self.found.iter().map(|found| found.part).collect();
        let ends = |at: usize| {
            let joins = |word: &[char]| word == ['a', 'n', 'd'] || word == ['b', 'u', 't'];
            let at = if at > 0 && joins(self.word(at - 1)) { at - 1 } else { at };
            self.words[at].start
        };
        let objects: Vec<Option<Range<usize>>> = (self.found.iter().enumerate())
            .map(|(number, found)| {
                let end = parts.get(number + 1).map_or(sentence.range.end, |&part| ends(part));
                let start = self.words.get(found.behind).map_or(end, |word| word.start);
                (start < end).then(|| sentence.trimmed(start..end)).flatten()
            })
            .collect();
        (self.found.into_iter().zip(objects))
            .map(|(found, object)| {
                let object = found.head.object.clone().or(object);
                let subject = found.subject.map(|characters| {
                    let inherited = !sentence.range.contains(&characters.start);
                    Subject { characters, inherited }
                });
                let verb = super::Verb { lemma: found.lemma, ..found.head.told(sentence) };
                Position { clause: 0, subject, verb, object }
            })
            .collect()
    }
}

/// Whether a word is written as a name: a capital that does not open the sentence.
fn at_capital(reader: &Reader, at: usize) -> bool {
    at > 0 && !reader.is_part(at) && reader.sentence.is_capital(reader.words[at].start)
}

fn is_light(verb: &str) -> bool {
    helpers::is(Kind::Light, &verb.chars().collect::<Vec<char>>())
}
