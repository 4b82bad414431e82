//! What stands before an English verb, and whose it is.

use super::{Found, Reader, expressions::Matched, forms::Form};
use crate::{
    protocol::Rung,
    stance::{
        head::{Denial, Modal},
        helpers::Kind,
        lexicon::Use,
    },
};
use std::ops::Range;

/// Words that begin a relative clause.
const RELATIVE: [&str; 5] = ["which", "that", "who", "whom", "whose"];

/// What stands before a verb.
pub(super) struct Chain {
    /// Its first word.
    pub(super) first: usize,
    pub(super) modifiers: Vec<Range<usize>>,
    pub(super) denial: Option<Denial>,
    pub(super) modal: Option<(Range<usize>, Modal)>,
    pub(super) is_passive: bool,
    pub(super) has_helper: bool,
}

impl Reader<'_> {
    /// What stands before the verb that begins at a word: adverbs, modals, negations.
    pub(super) fn chain(&self, verb: usize) -> Chain {
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
            } else if let Some(words) = self.goes_on(at, verb) {
                chain.first -= words - 1;
            } else if self.is(at, Kind::Be) {
                chain.is_passive = true;
            } else if self.is(at, Kind::Modifier) || self.is_adverb(at) {
                chain.modifiers.insert(0, range);
            } else if !self.is(at, Kind::Auxiliary) {
                break;
            }
            chain.has_helper |= !self.is(at, Kind::Modifier) && !self.is_adverb(at);
            chain.first -= 1;
        }
        chain
    }

    /// How many words up to one say that what is told behind them goes on: continue to, keep, not hesitate to.
    fn goes_on(&self, at: usize, verb: usize) -> Option<usize> {
        let has_to = self.word(at) == ['t', 'o'];
        let goes = at.checked_sub(usize::from(has_to))?;
        let mut between = at + 1..verb;
        let is_led_to = has_to || between.all(|at| self.is_weight(at)) && self.text(verb).ends_with("ing");
        let is_denied = goes > 0 && self.is(goes - 1, Kind::Not);
        let stops = is_denied && self.is(goes, Kind::Stop);
        (is_led_to && (stops || self.is(goes, Kind::Continue))).then_some(at + 1 - goes + usize::from(stops))
    }

    /// How a verb is denied before its subject: nor do we seek to.
    pub(super) fn turned_round(&self, subject: usize) -> Option<Denial> {
        let (helper, not) = (subject.checked_sub(1)?, subject.checked_sub(2)?);
        let helps = [Kind::Auxiliary, Kind::Will, Kind::Demand].iter().any(|kind| self.is(helper, *kind));
        (helps && self.is(not, Kind::Not)).then_some(Denial::Refused)
    }

    /// The first word behind what says that something goes on, and behind what lends weight: continue to strongly.
    pub(super) fn behind_going_on(&self, at: usize) -> usize {
        let stops = at > 0 && self.is(at - 1, Kind::Not) && self.is(at, Kind::Stop);
        if !stops && !self.is(at, Kind::Continue) {
            return at;
        }
        let behind = at + 1 + usize::from(self.word(at + 1) == ['t', 'o']);
        let is_before = |at: &usize| self.is_weight(*at) || self.is(*at, Kind::Be);
        (behind..self.words.len()).find(|at| !is_before(at)).unwrap_or(behind)
    }

    /// Whether a word only lends weight to the verb behind it.
    fn is_weight(&self, at: usize) -> bool {
        self.is(at, Kind::Modifier) || self.is_adverb(at)
    }

    /// Whether a word is an adverb by its ending: not Italy, the Assembly.
    pub(super) fn is_adverb(&self, at: usize) -> bool {
        self.word(at).ends_with(&['l', 'y']) && !self.is_known(at)
    }

    /// Whether what begins at a word is a relative clause, or goes on with one behind an insertion: actions that, while
    /// costly, will.
    pub(super) fn is_relative(&self, first: usize) -> bool {
        let is = |at: usize| RELATIVE.iter().any(|word| self.text(at) == *word);
        if first == 0 || is(first - 1) {
            return first > 0;
        }
        let inserted = (0..first).rev().find(|&at| self.is_part(at)).filter(|_| self.is_part(first));
        inserted.is_some_and(|start| start > 0 && is(start - 1))
    }

    /// Whether what is done at a word opens the sentence with a participle, or goes on with such: Recalling …, noting ….
    pub(super) fn opens(&self, matched: &Matched, chain: &Chain) -> bool {
        if matched.form != Form::Ing || chain.has_helper {
            return false;
        }
        let Some(before) = chain.first.checked_sub(1) else { return true };
        let goes_on = !self.found.is_empty() && self.found.iter().all(|found| found.opens);
        let is_joined = self.is_part(chain.first) || self.text(before) == "and";
        let is_meanwhile = self.text(before) == "while" && self.is_part(before);
        self.word(before).iter().all(char::is_ascii_digit)
            || is_meanwhile && self.found.is_empty()
            || goes_on && is_joined
    }

    /// Who takes a position in the active; nothing if its word is no verb there.
    pub(super) fn subject_of(&self, matched: &Matched, chain: &Chain) -> Option<Range<usize>> {
        // Only what opens a sentence has no subject of its own: Recalling ….
        let is_participle = matched.form == Form::Ing && !chain.has_helper;
        if is_participle || self.is_noun(matched) {
            return None;
        }
        let is_third = matched.form == Form::Third && !chain.has_helper;
        let own = self.name_before(chain.first).filter(|name| !(is_third && self.is_plural(name)));
        own.or_else(|| self.shared(matched, chain))
    }

    /// Whether a word that may be a noun is one: member states, respect for.
    fn is_noun(&self, matched: &Matched) -> bool {
        let at = matched.words.start;
        let is_of = |words: &[&str]| words.iter().any(|word| self.text(matched.words.end) == *word);
        let is_one_word = matched.words.len() == 1;
        let is_state = matches!(matched.form, Form::Present | Form::Third) && matched.lemma == "state";
        let states =
            is_of(&["that", "the", "their", "its", "our", "as"]) && !self.is(at - at.min(1), Kind::Compound);
        is_one_word
            && (is_state && !(states || self.gap(matched.words.end).contains(&':'))
                || self.is(at, Kind::Noun) && is_of(&["of", "for", "from", "among", "between", "against"]))
    }

    /// The subject that a verb shares with the one before it, if its form goes with both.
    fn shared(&self, matched: &Matched, chain: &Chain) -> Option<Range<usize>> {
        let subject = self.coordinated(chain.first)?;
        if chain.has_helper || matched.entry.used == Use::State {
            return Some(subject);
        }
        let last = self.found.iter().rfind(|found| !found.opens);
        let is_base = matched.form == Form::Present;
        let is_after = |tense| last.is_some_and(|last: &Found| last.tense == Some(tense));
        let is_fit = match matched.form {
            Form::Present => {
                !(is_after(Form::Past)
                    || self.is_singular(&subject) && last.is_some_and(|last| last.tense.is_some()))
            }
            Form::Third => !(is_after(Form::Past) || self.is_plural(&subject)),
            // The measures taken and supported by all.
            Form::Past => {
                !(is_after(Form::Present) || is_after(Form::Third) || self.text(matched.words.end) == "by")
            }
            Form::Ing => true,
        };
        let is_infinitive = self.is_infinitive(chain.first) || self.is_of_those_called(chain.first);
        (is_fit && !(is_base && is_infinitive)).then_some(subject)
    }

    /// Whether a verb in its base form belongs to what somebody is called upon to do: urge them to stop and abide by.
    fn is_of_those_called(&self, first: usize) -> bool {
        let calls = |found: &&Found| found.head.entry.is_some_and(|entry| entry.rung == Rung::Call);
        let last = self.found.last().filter(calls);
        last.is_some_and(|last| (last.behind..first).any(|at| self.text(at) == "to"))
    }

    /// Whether a verb in its base form goes on with an infinitive right before it: to uphold and support.
    fn is_infinitive(&self, first: usize) -> bool {
        let before = if first > 0 && self.text(first - 1) == "and" { first - 1 } else { first };
        let is_to = |back: usize| before.checked_sub(back).is_some_and(|at| self.text(at) == "to");
        let is_adverb = || self.is_adverb(before - 2);
        (is_to(2) || is_to(3) && is_adverb()) && !is_abstract(&self.text(before - 1))
    }

    /// The subject that a word shares with what went before it: …, and condemn.
    pub(super) fn coordinated(&self, at: usize) -> Option<Range<usize>> {
        let joins = ["and", "but", "while", "also", "or", "as", "well"];
        let is_joined = at > 0 && joins.iter().any(|join| self.text(at - 1) == *join);
        let is_begun = !self.found.is_empty() || self.opening().is_some();
        let is_shared = (is_joined || self.is_part(at)) && is_begun && !self.is_relative(at);
        (is_shared || at == 0).then(|| self.subject.clone()).flatten()
    }

    /// Who a passive says did it, none said: who the object is told to be is no matter.
    #[expect(clippy::option_option, reason = "none: it is no position; some none: nobody is named")]
    pub(super) fn agent(&self, behind: usize) -> Option<Option<Range<usize>>> {
        let by = (behind..(behind + 3).min(self.words.len())).find(|&at| self.word(at) == ['b', 'y'])?;
        self.name_from(by + 1).map(Some)
    }

    /// The words before one, back to where their part of the sentence begins; nothing in a relative clause.
    pub(super) fn before(&self, at: usize) -> Option<Range<usize>> {
        let mut first = at;
        while first > 0 && !self.is_part(first) {
            first -= 1;
        }
        self.sentence.trimmed(self.words.get(first)?.start..self.words.get(at)?.start)
    }
}

/// Whether a word is a noun by its ending: to self-defence and.
fn is_abstract(word: &str) -> bool {
    const ENDINGS: [&str; 10] = ["tion", "sion", "ment", "ity", "ness", "nce", "ism", "ship", "cy", "s"];
    word.contains('-') || ENDINGS.iter().any(|ending| word.ends_with(ending))
}
