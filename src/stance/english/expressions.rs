//! Verbs of stance at a word: expressions of the lexicon, and nouns that a verb carries.

use super::{Reader, forms::Form, forms::verbs};
use crate::{
    protocol::Rung,
    stance::{
        helpers::{self, Kind},
        lexicon::{Entry, Use},
    },
};
use std::{iter, ops::Range};

/// So many words may stand between a verb and the noun it carries.
const BETWEEN: usize = 5;

/// No expression has more words.
const LONGEST: usize = 5;

/// A verb of stance, found at a word.
pub(super) struct Matched {
    pub(super) verb: Range<usize>,
    pub(super) entry: Entry,
    pub(super) lemma: String,
    pub(super) form: Form,
    /// The first word of all that belongs to it, and the first one behind it.
    pub(super) words: Range<usize>,
    pub(super) modifiers: Vec<Range<usize>>,
    pub(super) is_carried: bool,
}

/// A noun of stance, and what stands around it.
struct Noun {
    at: usize,
    entry: Entry,
    modifiers: Vec<Range<usize>>,
    /// The first word behind it and what leads to its object.
    behind: usize,
}

impl Reader<'_> {
    /// The longest expression of the lexicon that begins at a word.
    pub(super) fn matched(&self, at: usize) -> Option<Matched> {
        if self.is(at, Kind::Light) || verbs(&self.text(at)).iter().any(|(verb, _)| is(verb, Kind::Light)) {
            return self.carried(at);
        }
        if let Some(matched) = self.firm(at) {
            return Some(matched);
        }
        let longest = LONGEST.min(self.words.len().saturating_sub(at));
        // What somebody is stands behind a verb that says so, or opens a part of the sentence.
        let may_be_state = self.is_part(at) || {
            let chain = self.chain(at);
            chain.is_passive || self.is_part(chain.first)
        };
        for count in (1..=longest).rev() {
            if (at + 1..at + count).any(|word| self.is_part(word)) {
                continue;
            }
            let rest: Vec<String> = (at + 1..at + count).map(|word| self.text(word)).collect();
            let rest = rest.join(" ");
            for (verb, form) in verbs(&self.text(at)) {
                let lemma = format!("{verb} {rest}").trim_end().to_owned();
                let expression: Vec<char> = lemma.chars().collect();
                let uses = [Use::Says, Use::That, Use::Plain, Use::Added, Use::Call, Use::State];
                let Some(entry) = self.lexicon.get(&expression, &uses) else { continue };
                if entry.used == Use::State && !may_be_state {
                    continue;
                }
                let verb = self.words[at].start..self.words[at + count - 1].end;
                let words = at..at + count;
                let modifiers = Vec::new();
                let matched = Matched { verb, entry, lemma, form, words, modifiers, is_carried: false };
                return Some(self.echoed(&matched).unwrap_or_else(|| self.with_noun(matched)));
            }
        }
        None
    }

    /// The position that a verb only says once more: reiterate our strong opposition to. To reaffirm what one is
    /// resolved to or convinced of is to reaffirm it.
    fn echoed(&self, matched: &Matched) -> Option<Matched> {
        let Range { start: at, end: own } = matched.words;
        let says =
            matched.words.len() == 1 && verbs(&self.text(at)).iter().any(|(verb, _)| is(verb, Kind::Echo));
        let noun = self.noun(own).filter(|_| says && self.is_speakers(own, at))?;
        let is_position = matches!(
            noun.entry.rung,
            Rung::Call
                | Rung::Welcome
                | Rung::Support
                | Rung::Regret
                | Rung::Concern
                | Rung::Oppose
                | Rung::Condemn
        );
        // What leads to an object has to follow: our support for, our call on.
        let leads = is_position && noun.behind > noun.at + 1;
        leads.then(|| {
            let says = matched.verb.start..self.words[own].end;
            Matched {
                verb: self.words[noun.at].clone(),
                entry: noun.entry,
                lemma: self.text(noun.at),
                form: matched.form,
                words: at..noun.behind,
                modifiers: iter::once(says).chain(noun.modifiers).collect(),
                is_carried: true,
            }
        })
    }

    /// Whether a word says that the noun behind it is of those who speak: we … our, the ministers … their.
    fn is_speakers(&self, own: usize, verb: usize) -> bool {
        let speaker = self.name_before(self.chain(verb).first).or_else(|| self.subject.clone());
        let of = |speaker: Range<usize>| self.sentence.of(speaker).iter().collect::<String>();
        match speaker.map(of).as_deref() {
            Some("we" | "i") => matches!(self.text(own).as_str(), "our" | "my"),
            Some(_) => matches!(self.text(own).as_str(), "their" | "its" | "his" | "her"),
            None => self.is_own(own),
        }
    }

    /// Whether a word says whose the noun behind it is.
    fn is_own(&self, at: usize) -> bool {
        ["our", "their", "its"].iter().any(|own| self.text(at) == *own)
    }

    /// A verb of saying with the noun that colours it: note with deep concern.
    fn with_noun(&self, matched: Matched) -> Matched {
        let with = matched.words.end;
        let is_said = matched.entry.used == Use::That && self.text(with) == "with" && !self.is_part(with);
        let Some(noun) = self.noun(with).filter(|_| is_said) else { return matched };
        let noun_text = self.text(noun.at);
        Matched {
            verb: matched.verb.start..self.words[noun.at].end,
            entry: Entry { used: Use::Plain, ..noun.entry },
            lemma: format!("{} with {noun_text}", matched.lemma),
            words: matched.words.start..noun.at + 1,
            modifiers: noun.modifiers,
            ..matched
        }
    }

    /// A noun of stance with the light verb at a word: express our deep concern over.
    fn carried(&self, at: usize) -> Option<Matched> {
        let (_, form) = verbs(&self.text(at)).into_iter().find(|(verb, _)| is(verb, Kind::Light))?;
        let Noun { at: noun, entry, modifiers, behind } = self.noun(at)?;
        let verb = self.words[noun].clone();
        let lemma = self.text(noun);
        Some(Matched { verb, entry, lemma, form, words: at..behind, modifiers, is_carried: true })
    }

    /// A noun of stance in which somebody is firm: are steadfast in our support, stand united in our conviction.
    fn firm(&self, at: usize) -> Option<Matched> {
        let stands = ["stand", "stands", "stood"].iter().any(|word| self.text(at) == *word);
        let firm = at + usize::from(stands);
        if !(self.is(firm, Kind::Firm) && self.text(firm + 1) == "in" && self.is_own(firm + 2)) {
            return None;
        }
        let Noun { at: noun, entry, modifiers, behind } = self.noun(firm + 1)?;
        let used = if stands { entry.used } else { Use::State };
        Some(Matched {
            verb: self.words[noun].clone(),
            entry: Entry { used, ..entry },
            lemma: self.text(noun),
            form: Form::Present,
            words: at..behind,
            modifiers,
            is_carried: true,
        })
    }

    /// A second noun that the verb before it carries: express our gratitude to|and support for.
    pub(super) fn carried_too(&self, at: usize) -> Option<Matched> {
        let last = self.found.last().filter(|last| last.head.is_carried && last.behind == at)?;
        if self.text(at) != "and" || self.is_part(at) {
            return None;
        }
        let Noun { at: noun, entry, modifiers, behind } = self.noun(at)?;
        // Only what leads to an object makes it one: concern and support of others is none.
        if behind == noun + 1 && last.behind <= at && self.words.len() > behind {
            return None;
        }
        let verb = self.words[noun].clone();
        let lemma = self.text(noun);
        let form = Form::Present;
        Some(Matched { verb, entry, lemma, form, words: at..behind, modifiers, is_carried: true })
    }

    /// The first noun of stance not far behind a word.
    fn noun(&self, at: usize) -> Option<Noun> {
        let mut modifiers = Vec::new();
        for noun in at + 1..(at + 2 + BETWEEN).min(self.words.len()) {
            // A debt of gratitude is one, a statement on support none.
            if self.is_part(noun) || self.is(noun, Kind::Towards) && self.text(noun) != "of" {
                return None;
            }
            if let Some(entry) = self.noun_entry(noun) {
                let mut behind = noun + 1;
                while self.is(behind, Kind::Towards) && behind < noun + 4 && !self.is_part(behind) {
                    behind += 1;
                }
                return Some(Noun { at: noun, entry, modifiers, behind });
            }
            if !self.is(noun, Kind::BeforeNoun) {
                modifiers.push(self.words[noun].clone());
            }
        }
        None
    }

    /// What a word is as a noun, in either number.
    fn noun_entry(&self, at: usize) -> Option<Entry> {
        let word = self.word(at);
        let one = || word.strip_suffix(&['s'][..]).and_then(|one| self.lexicon.get(one, &[Use::Noun]));
        self.lexicon.get(word, &[Use::Noun]).or_else(one)
    }
}

fn is(verb: &str, kind: Kind) -> bool {
    helpers::is(kind, &verb.chars().collect::<Vec<char>>())
}
