//! Positions in an English sentence: verbs behind their subjects, in the passive, and in coordination.

mod context;
mod expressions;
mod forms;
mod names;
mod number;
#[cfg(test)]
mod tests;

use super::{
    Position, Read, Subject,
    head::{Denial, Head, Modal},
    helpers::{self, Kind},
    lexicon::{Lexicon, Use},
    sentence::Sentence,
};
use crate::segment::Token;
use context::Chain;
use expressions::Matched;
use forms::Form;
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
    /// A participle that opens the sentence: whoever the sentence then names takes it.
    opens: bool,
    /// The form of its verb, of one that is neither passive nor helped.
    tense: Option<Form>,
}

/// What is known while a sentence is read.
struct Reader<'a> {
    sentence: &'a Sentence<'a>,
    lexicon: &'a Lexicon,
    words: Vec<Range<usize>>,
    found: Vec<Found>,
    subject: Option<Range<usize>>,
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
        if let Some(matched) = self.carried_too(at) {
            return Some(self.joined(matched));
        }
        let matched = self.matched(at);
        let chain = self.chain(matched.as_ref().map_or(at, |matched| matched.words.start));
        match matched {
            Some(matched) => self.stance(matched, chain),
            None => self.modal(at),
        }
    }

    /// A verb of stance with its subject.
    fn stance(&mut self, matched: Matched, chain: Chain) -> Option<usize> {
        let is_relative = chain.first > 0 && !self.is_part(chain.first) && self.is_relative(chain.first);
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
        let opens = self.opens(&matched, &chain);
        let tense = (!chain.is_passive && !chain.has_helper).then_some(matched.form);
        let behind = self.behind_state(&matched);
        let (subject, object) = if is_passive {
            (self.agent(behind)?, self.before(chain.first))
        } else {
            let subject = if opens { self.subject.clone() } else { Some(self.subject_of(&matched, &chain)?) };
            (subject, None)
        };
        let named = subject
            .as_ref()
            .and_then(|subject| self.words.iter().position(|word| word.start == subject.start));
        let last = self.found.last().map_or(0, |found| found.behind);
        let part = named.filter(|&named| (last..chain.first).contains(&named)).unwrap_or(chain.first);
        let mut modifiers = chain.modifiers;
        modifiers.extend(matched.modifiers);
        let behind = self.behind_strongest(behind, &mut modifiers);
        let head = Head {
            verb: matched.verb,
            entry: Some(matched.entry),
            modifiers,
            denial: chain.denial.or_else(|| self.turned_round(named?)),
            modal: chain.modal,
            is_carried: matched.is_carried,
            object,
        };
        if !is_passive && !named.is_some_and(|named| self.is_told(named)) {
            self.subject.clone_from(&subject);
        }
        let lemma = matched.lemma;
        self.found.push(Found { subject, head, lemma, part, behind, opens, tense });
        Some(behind)
    }

    /// The first word behind a verb; of what somebody is, behind what leads to its object: concerned|about.
    fn behind_state(&self, matched: &Matched) -> usize {
        let behind = matched.words.end;
        let leads = matched.entry.used == Use::State
            && self.is(behind, Kind::Towards)
            && !matches!(self.text(behind).as_str(), "that" | "to" | "in");
        behind + usize::from(leads)
    }

    /// A noun beside one that is a position: whose that is, it is as well.
    fn joined(&mut self, matched: Matched) -> usize {
        let subject = self.found.last().and_then(|found| found.subject.clone());
        let head = Head {
            verb: matched.verb,
            entry: Some(matched.entry),
            modifiers: matched.modifiers,
            denial: None,
            modal: None,
            is_carried: true,
            object: None,
        };
        let Range { start: part, end: behind } = matched.words;
        let lemma = matched.lemma;
        self.found.push(Found { subject, head, lemma, part, behind, opens: false, tense: None });
        behind
    }

    /// The first word behind "in the strongest possible terms", which lends weight.
    fn behind_strongest(&self, behind: usize, modifiers: &mut Vec<Range<usize>>) -> usize {
        let is = |step: usize, word: &str| self.text(behind + step) == word;
        if !(is(0, "in") && is(1, "the") && is(2, "strongest")) {
            return behind;
        }
        let end = (3..6).find(|&step| is(step, "terms")).map_or(behind + 4, |step| behind + step + 1);
        let end = end.min(self.words.len());
        modifiers.push(self.words[behind].start..self.words[end - 1].end);
        end
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
        while self.is(next, Kind::Modifier) || self.is(next, Kind::Not) || self.is_adverb(next) {
            if self.is(next, Kind::Not) {
                denial = Some(Denial::Refused);
            }
            next += 1;
        }
        // Nor will we …: what is done stands behind the subject.
        let is_turned_round = at > 0 && self.is(at - 1, Kind::Not);
        let is_stance = is_turned_round || self.matched(self.behind_going_on(next)).is_some();
        if self.is(next, Kind::Be) || self.is(next, Kind::Auxiliary) || is_stance {
            return None;
        }
        let subject = self.name_before(at).or_else(|| self.coordinated(at))?;
        if does == Modal::Demand && self.is_said() {
            return None;
        }
        let part = at;
        let verb = self.words[at].clone();
        let lemma = self.word(at).iter().collect();
        let entry = None;
        let modal = Some((verb.clone(), does));
        let head =
            Head { verb, entry, modifiers: Vec::new(), denial, modal, is_carried: false, object: None };
        let named = self.words.iter().position(|word| word.start == subject.start);
        if !named.is_some_and(|named| self.is_told(named)) {
            self.subject = Some(subject.clone());
        }
        let (subject, behind) = (Some(subject), at + 1);
        self.found.push(Found { subject, head, lemma, part, behind, opens: false, tense: None });
        Some(behind)
    }

    /// Whether what is read belongs to what the verb before it says: we stress that ….
    fn is_said(&self) -> bool {
        self.found.last().is_some_and(|found| self.text(found.behind) == "that")
    }

    /// A word as text.
    fn text(&self, at: usize) -> String {
        self.word(at).iter().collect()
    }

    /// The object of each position: up to where the next one begins.
    fn objects(&self) -> Vec<Option<Range<usize>>> {
        let ends = |number: usize| {
            let Some(part) = self.found.get(number).map(|found| found.part) else {
                return self.sentence.range.end;
            };
            let is_joined = part > 0 && ["and", "but"].iter().any(|join| self.text(part - 1) == *join);
            self.words[part - usize::from(is_joined)].start
        };
        let mut objects: Vec<Option<Range<usize>>> = (self.found.iter().enumerate())
            .map(|(number, found)| {
                // What is said may itself be a position: we reiterate that we will never accept.
                let next = self.found.get(number + 1).map(|next| next.part);
                let is_said = self.text(found.behind) == "that" && next == Some(found.behind + 1);
                let end = ends(number + 1 + usize::from(is_said));
                let start = self.words.get(found.behind).map_or(end, |word| word.start);
                (start < end).then(|| self.sentence.trimmed(start..end)).flatten()
            })
            .collect();
        // Two verbs may share an object: condemn and reject the attack.
        for number in (1..objects.len()).rev() {
            let is_joined = self.found[number].part <= self.found[number - 1].behind + 1;
            if objects[number - 1].is_none() && is_joined {
                objects[number - 1] = objects[number].clone();
            }
        }
        objects
    }

    fn positions(mut self) -> Vec<Position> {
        let sentence = self.sentence;
        let named = self.found.iter().find(|found| !found.opens && found.head.object.is_none());
        let named = named.and_then(|found| found.subject.clone());
        if let Some(named) = named.filter(|named| sentence.range.contains(&named.start)) {
            for found in self.found.iter_mut().take_while(|found| found.opens) {
                found.subject = Some(named.clone());
            }
        }
        self.found.retain(|found| !found.opens || found.subject.is_some());
        let objects = self.objects();
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
    let word = reader.words[at].clone();
    // What is shouted is a verb: CALLS UPON.
    let is_shouted = word.len() > 3 && word.clone().all(|at| reader.sentence.is_capital(at));
    at > 0 && !reader.is_part(at) && !is_shouted && reader.sentence.is_capital(word.start)
}
