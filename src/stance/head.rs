//! The head of a predicate: a verb of stance with what stands before it.

use super::{
    Verb,
    helpers::{self, Kind},
    lexicon::{Entry, Lexicon, Use},
    sentence::Sentence,
};
use crate::protocol::Rung;
use std::ops::Range;

/// How a verb is denied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Denial {
    /// 不, not.
    Refused,
    /// 未能, failed to.
    Failed,
}

/// What a modal does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Modal {
    /// 将, 愿, will.
    Will,
    /// 应, 必须, should.
    Demand,
}

/// The head of a predicate.
#[derive(Debug, Clone)]
pub(super) struct Head {
    /// The verb; a modal where it is one itself.
    pub(super) verb: Range<usize>,
    /// What the verb is; nothing if it is a modal.
    pub(super) entry: Option<Entry>,
    pub(super) modifiers: Vec<Range<usize>>,
    pub(super) denial: Option<Denial>,
    pub(super) modal: Option<(Range<usize>, Modal)>,
    /// A light verb carries it.
    pub(super) is_carried: bool,
    /// The object, where it stands before the verb.
    pub(super) object: Option<Range<usize>>,
}

impl Head {
    /// Whether the verb is a modal that does this.
    pub(super) fn is_modal(&self, does: Modal) -> bool {
        self.entry.is_none() && self.modal.as_ref().is_some_and(|(_, modal)| *modal == does)
    }

    /// Whether the verb is used so.
    pub(super) fn is_used(&self, uses: &[Use]) -> bool {
        self.entry.is_some_and(|entry| uses.contains(&entry.used))
    }

    /// Its rung, with modal and denial.
    pub(super) fn rung(&self) -> Rung {
        let own = self.entry.map_or(Rung::Commit, |entry| entry.rung);
        let says = self.is_used(&[Use::Says, Use::That]);
        let modal = self.modal.as_ref().map(|(_, modal)| *modal);
        match (self.denial, modal) {
            // 必须反对 is 反对 still.
            (None, Some(Modal::Demand)) if own.step() < 0 => own,
            (_, Some(Modal::Demand)) if !says => Rung::Emphasise,
            (Some(_), _) if own.step() < 0 => Rung::Note,
            (Some(Denial::Refused), _) => Rung::Oppose,
            (Some(Denial::Failed), _) => Rung::Regret,
            (None, Some(Modal::Will)) if own == Rung::Support => Rung::Commit,
            (None, _) => own,
        }
    }

    /// The verb with what stands straight before it and belongs to it.
    fn written(&self, sentence: &Sentence) -> Range<usize> {
        // No more than a comma, a space or a particle lies between: 坚决地反对.
        const BETWEEN: usize = 1;
        let mut start = self.verb.start;
        let modal = self.modal.as_ref().map(|(range, _)| range);
        let mut parts: Vec<&Range<usize>> = self.modifiers.iter().chain(modal).collect();
        parts.sort_by_key(|part| std::cmp::Reverse(part.start));
        let denial = |start: usize| -> Option<usize> {
            self.denial?;
            let mut before = sentence.of(sentence.range.start..start);
            while let [rest @ .., ' '] = before {
                before = rest;
            }
            let length =
                [Kind::Not, Kind::Failed].into_iter().find_map(|kind| helpers::ends(kind, before))?;
            Some(sentence.range.start + before.len() - length)
        };
        start = denial(start).unwrap_or(start);
        for part in parts {
            if part.start < start && part.end + BETWEEN >= start {
                start = part.start;
                start = denial(start).unwrap_or(start);
            }
        }
        start..self.verb.end
    }

    /// The verb as it is told.
    pub(super) fn told(self, sentence: &Sentence) -> Verb {
        Verb {
            written: self.written(sentence),
            rung: self.rung(),
            lemma: sentence.of(self.verb.clone()).iter().collect(),
            negated: self.denial.is_some(),
            modal: self.modal.map(|(range, _)| range),
            modifiers: self.modifiers,
            characters: self.verb,
        }
    }
}

/// Reads heads in a Chinese sentence.
pub(super) struct Heads<'a> {
    pub(super) sentence: &'a Sentence<'a>,
    pub(super) lexicon: &'a Lexicon,
    /// The sentence's parts between commas.
    pub(super) segments: Vec<Range<usize>>,
}

/// What stands before the verb.
#[derive(Default, Clone)]
struct Before {
    modifiers: Vec<Range<usize>>,
    denial: Option<Denial>,
    modal: Option<(Range<usize>, Modal)>,
    is_carried: bool,
}

impl Before {
    fn head(self, verb: Range<usize>, entry: Option<Entry>) -> Head {
        let Self { modifiers, denial, modal, is_carried } = self;
        Head { verb, entry, modifiers, denial, modal, is_carried, object: None }
    }

    /// A head that stands behind it.
    fn around(mut self, mut head: Head) -> Head {
        self.modifiers.append(&mut head.modifiers);
        head.modifiers = self.modifiers;
        head.denial = head.denial.or(self.denial);
        head.modal = head.modal.or(self.modal);
        head
    }
}

impl Heads<'_> {
    /// The head that begins at a character, circumstances before its verb included.
    pub(super) fn at(&self, at: usize, end: usize) -> Option<Head> {
        self.read(at, end, true)
    }

    /// The head that begins at a character with nothing but adverbs and modals before its verb.
    pub(super) fn bare(&self, at: usize, end: usize) -> Option<Head> {
        self.read(at, end, false)
    }

    fn read(&self, start: usize, end: usize, with_circumstances: bool) -> Option<Head> {
        let mut before = Before::default();
        // What stood before a modal that is itself the verb.
        let mut modal: Option<Before> = None;
        let mut at = start;
        while at < end {
            let here = self.sentence.from(at, end);
            let word = |kind| helpers::begins(kind, here).unwrap_or(0);
            let (not, failed, light) = (word(Kind::Not), word(Kind::Failed), word(Kind::Light));
            let modifier = word(Kind::Modifier);
            let helper = not.max(failed).max(modifier);
            if let Some((length, entry)) =
                self.verb(at, end, at > start).filter(|(length, _)| *length >= helper)
                && let Some(head) = self.finish(before.clone(), at..at + length, end, entry)
            {
                return Some(head);
            }
            let will = self.whole(Kind::Will, at, end);
            let demand = self.whole(Kind::Demand, at, end).filter(|_| !self.is_at_request(at, end));
            if let Some((length, does)) =
                will.map(|it| (it, Modal::Will)).or(demand.map(|it| (it, Modal::Demand)))
            {
                modal = modal.or_else(|| Some(before.clone()));
                before.modal = before.modal.or(Some((at..at + length, does)));
                at += length;
            } else if light > 0 && light >= helper {
                before.is_carried = true;
                at += light;
                at += usize::from(matches!(self.sentence.at(at), Some('了' | '过')));
            } else if helper == 0 {
                break;
            } else if modifier == helper {
                before.modifiers.push(at..at + modifier);
                at += modifier;
                at += usize::from(matches!(self.sentence.at(at), Some('的' | '地')));
            } else if not == helper && not > 1 && self.verb(at + not - 1, end, true).is_some() {
                // The last character is the verb's: 决 不允许.
                before.modifiers.push(at..at + not - 1);
                at += not - 1;
            } else {
                before.denial = Some(if failed == helper { Denial::Failed } else { Denial::Refused });
                at += helper;
            }
        }
        let found = if with_circumstances { self.behind_circumstance(at, end) } else { None };
        if let Some(head) = found {
            return Some(before.around(head));
        }
        let (earlier, (range, does)) = (modal?, before.modal?);
        let verb = range.clone();
        Some(Before { modal: Some((range, does)), denial: before.denial, ..earlier }.head(verb, None))
    }

    /// Whether 应 there says at whose request something is done: 应各国要求.
    fn is_at_request(&self, at: usize, end: usize) -> bool {
        const REQUESTS: [[char; 2]; 3] = [['要', '求'], ['请', '求'], ['邀', '请']];
        let is_should = self.sentence.at(at) == Some('应');
        is_should
            && self
                .sentence
                .from(at, end)
                .windows(2)
                .any(|words| REQUESTS.iter().any(|request| words == request))
    }

    /// The length of a word of a kind that stands there as a word of its own.
    fn whole(&self, kind: Kind, at: usize, end: usize) -> Option<usize> {
        let length = helpers::begins(kind, self.sentence.from(at, end))?;
        let behind = at + length;
        // 愿同 and 对此 may be one word.
        let runs_on = || {
            let rest = self.sentence.tokens.iter().find(|token| token.range().contains(&behind));
            let rest = rest.map_or(behind, |token| token.end as usize);
            let words = self.sentence.from(behind, rest.min(end));
            let is_fit = matches!(kind, Kind::Will | Kind::About | Kind::Preposition);
            is_fit
                && (helpers::is(Kind::Preposition, words)
                    || helpers::is(Kind::Modifier, words)
                    || words == ['此'])
        };
        (self.sentence.is_start(at) && (self.sentence.is_end(behind) || runs_on())).then_some(length)
    }

    /// The verb of stance that stands there as a word or words of their own. Behind an adverb it may be one word with it:
    /// 相互支持.
    fn verb(&self, at: usize, end: usize, is_behind: bool) -> Option<(usize, Entry)> {
        let starts = is_behind || self.sentence.is_start(at);
        let is_whole = |length: &usize| starts && self.sentence.is_end(at + length);
        self.lexicon.begins(self.sentence.from(at, end)).find(|(length, _)| is_whole(length))
    }

    fn finish(&self, before: Before, verb: Range<usize>, end: usize, entry: Entry) -> Option<Head> {
        let next = self.sentence.at(verb.end).filter(|_| verb.end < end);
        let is_fit = match entry.used {
            Use::Noun => before.is_carried,
            Use::Act => matches!(next, Some('了' | '《' | '“')),
            Use::Own => !before.modal.as_ref().is_some_and(|(_, modal)| *modal == Modal::Will),
            Use::State => false,
            Use::Says | Use::That | Use::Plain | Use::Added | Use::Call => true,
        };
        // 支持的, 支持下, 支持者 name something.
        if !is_fit || matches!(next, Some('的' | '下' | '者' | '之')) {
            return None;
        }
        // 声明指出: the first is a noun.
        let behind = self.verb(verb.end, end, false).map(|(_, entry)| entry.used);
        let is_noun = entry.used == Use::Says && matches!(behind, Some(Use::Says | Use::That));
        if is_noun || next == Some('如') {
            return None;
        }
        if entry.used == Use::Says
            && let Some(head) = self.said(&before, verb.clone(), end)
        {
            return Some(head);
        }
        let mut head = before.head(verb.clone(), Some(entry));
        if head.is_used(&[Use::Says, Use::That]) && head.modal.is_none() {
            let behind = self.behind_comma(verb.end);
            head.modal = self
                .whole(Kind::Demand, behind, self.sentence.range.end)
                .map(|length| (behind..behind + length, Modal::Demand));
        }
        Some(head)
    }

    /// The stance that a verb of saying only lends weight to.
    fn said(&self, before: &Before, verb: Range<usize>, end: usize) -> Option<Head> {
        let is_light = helpers::is(Kind::Light, self.sentence.of(verb.clone()));
        if is_light && let Some(head) = self.carried_by(verb.end, end) {
            return Some(before.clone().around(head));
        }
        let at = self.behind_comma(verb.end);
        let end = if at == verb.end { end } else { self.segment_end(at) };
        let head = self.bare(at, end)?;
        let is_stance = head.is_modal(Modal::Will) || head.is_used(&[Use::Plain, Use::Call, Use::Noun]);
        if !is_stance || self.is_subject(head.verb.end, end) {
            return None;
        }
        let mut before = before.clone();
        before.modifiers.push(verb);
        Some(before.around(head))
    }

    /// What a light verb that ends there carries.
    pub(super) fn carried_by(&self, at: usize, end: usize) -> Option<Head> {
        let mut at = at + usize::from(matches!(self.sentence.at(at), Some('了' | '过')));
        let mut before = Before { is_carried: true, ..Before::default() };
        while at < end {
            let here = self.sentence.from(at, end);
            if let Some((length, entry)) = self.verb(at, end, true)
                && matches!(entry.used, Use::Noun | Use::Plain | Use::Added)
            {
                return self.finish(before, at..at + length, end, entry);
            }
            let modifier = helpers::begins(Kind::Modifier, here)?;
            before.modifiers.push(at..at + modifier);
            at += modifier;
            at += usize::from(matches!(self.sentence.at(at), Some('的' | '地')));
        }
        None
    }

    /// The head behind a circumstance that begins there: 对…表示关切, 在…基础上支持.
    fn behind_circumstance(&self, at: usize, end: usize) -> Option<Head> {
        let about = self.whole(Kind::About, at, end);
        let length = self.whole(Kind::Preposition, at, end)?;
        let first = at + length + 1;
        let starts = || {
            self.sentence
                .tokens
                .iter()
                .map(|token| token.start as usize)
                .filter(|start| (first..end).contains(start))
        };
        if let Some(length) = about {
            let found = starts().find_map(|start| {
                let head = self.bare(start, end)?;
                let is_last = head.verb.end == end && !head.is_used(&[Use::Own]);
                (head.entry.is_some() && (head.is_carried || is_last)).then_some((start, head))
            });
            if let Some((start, mut head)) = found {
                head.object = self.sentence.trimmed(at + length..start);
                return Some(head);
            }
        }
        starts().find_map(|start| {
            let before = self.sentence.token_before(start)?;
            let words = self.sentence.of(before.range());
            let is_joined = matches!(words, ['的' | '和' | '与' | '、' | '及' | '或']);
            let head = self.bare(start, end).filter(|_| !is_joined)?;
            let uses = [Use::Says, Use::That, Use::Call, Use::Plain, Use::Added, Use::Act];
            let is_behind = helpers::ends(Kind::Closer, words).is_some() || head.is_used(&uses);
            let has_object = head.verb.end < end || head.is_used(&[Use::Says]);
            (is_behind && has_object && head.entry.is_some()).then_some(head)
        })
    }

    /// Where the object begins that a circumstance there is about: 对….
    pub(super) fn about(&self, at: usize, end: usize) -> Option<usize> {
        self.whole(Kind::About, at, end).map(|length| at + length)
    }

    /// The noun of stance at the end of a part of the sentence, whose object began in an earlier one.
    pub(super) fn carried_at_end(&self, about: usize, start: usize, end: usize) -> Option<Head> {
        let starts = self.sentence.tokens.iter().map(|token| token.start as usize);
        let (at, head) = starts.filter(|at| (start..end).contains(at)).find_map(|at| {
            let head = self.bare(at, end)?;
            (head.is_carried && head.entry.is_some() && head.verb.end == end).then_some((at, head))
        })?;
        Some(Head { object: self.sentence.trimmed(about..at), ..head })
    }

    /// The character behind one, and behind a comma or colon there.
    pub(super) fn behind_comma(&self, at: usize) -> usize {
        at + usize::from(matches!(self.sentence.at(at), Some(',' | ':')))
    }

    /// Where the part of the sentence ends that a character stands in.
    pub(super) fn segment_end(&self, at: usize) -> usize {
        let segment = self.segments.iter().find(|segment| segment.end > at);
        segment.map_or(self.sentence.range.end, |segment| segment.end)
    }

    /// Whether a verb that ends there only begins the subject of another predicate: 支持创新将提升….
    pub(super) fn is_subject(&self, at: usize, end: usize) -> bool {
        let words = self.sentence.from(at, end);
        if helpers::ends(Kind::Ending, words).is_some() {
            return true;
        }
        let tokens =
            || self.sentence.tokens.iter().filter(|token| (at..end).contains(&(token.start as usize)));
        let last_of =
            tokens().rfind(|token| self.sentence.of(token.range()) == ['的']).map_or(0, |token| token.start);
        let is_predicate = |start: usize| self.whole(Kind::Predicate, start, end).is_some();
        tokens().skip(1).any(|token| token.start > last_of && is_predicate(token.start as usize))
    }
}
