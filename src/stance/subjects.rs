//! Who a Chinese sentence speaks of.

use super::{
    head::{Head, Heads, Modal},
    helpers::{self, Kind},
    lexicon::Use,
};
use crate::segment::{Tag, Token};
use std::ops::Range;

/// A subject with the head of its predicate.
pub(super) struct Predicate {
    pub(super) subject: Range<usize>,
    pub(super) head: Head,
}

/// Who a subject may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Can take any position: a state, a body, a person.
    Party,
    /// A meeting or document: says, but does not act.
    Writing,
    /// Any other noun: says at most.
    Noun,
}

impl Heads<'_> {
    /// The subject at the beginning of a range with the head behind it.
    pub(super) fn predicate(&self, start: usize, end: usize) -> Option<Predicate> {
        if self.is_circumstance(start) {
            return None;
        }
        self.names(start, end).filter(|(at, _)| self.is_name(start, *at)).find_map(|(at, who)| {
            let behind = self.behind_brackets(at, end);
            if self.is_listed(behind) {
                return None;
            }
            let head = self.at(self.behind_times(behind, end), end)?;
            let is_said = head.is_used(&[Use::Says, Use::That]);
            let is_fit = match who {
                Who::Party => true,
                Who::Writing => head.entry.is_some(),
                Who::Noun => is_said && self.is_plain_name(start..at),
            };
            is_fit.then(|| Predicate { subject: self.name(start, at), head })
        })
    }

    /// A subject at the beginning of a range whose predicate is no stance.
    pub(super) fn topic(&self, start: usize, end: usize) -> Option<Range<usize>> {
        if self.is_circumstance(start) {
            return None;
        }
        let (at, _) = self.names(start, end).find(|(at, who)| {
            *who != Who::Noun
                && self.is_name(start, *at)
                && !self.is_listed(*at)
                && (*at == end
                    || self.sentence.token(*at).is_some_and(|next| {
                        ["p", "v", "d", "t", "m", "c"].iter().any(|tag| next.tag.is(tag))
                            && !next.tag.is("vn")
                    })
                    || self.is_circumstance(*at))
        })?;
        Some(self.name(start, at))
    }

    /// The subject of a stance that was taken to somebody: 受到各方强烈谴责. Who, the head, and where the object ends.
    pub(super) fn passive(&self, start: usize, end: usize) -> Option<(Option<Range<usize>>, Head, usize)> {
        let tokens = self.sentence.tokens.iter().map(Token::range);
        let mut turns = tokens.filter(|token| {
            (start + 1..end).contains(&token.start)
                && helpers::is(Kind::Passive, self.sentence.of(token.clone()))
        });
        turns.find_map(|turn| {
            let is_end = |head: &Head| head.verb.end == end || self.beside(head.verb.end, end).is_some();
            let is_last = |head: &Head| is_end(head) && head.is_used(&[Use::Plain, Use::Added, Use::Noun]);
            if let Some(head) = self.carried_by(turn.end, end).filter(is_last) {
                return Some((None, head, turn.start));
            }
            let (at, _) = self
                .names(turn.end, end)
                .find(|(at, _)| self.by(*at, end).is_some_and(|head| is_last(&head)))?;
            Some((Some(self.name(turn.end, at)), self.by(at, end)?, turn.start))
        })
    }

    /// The head behind somebody who takes a stance to something.
    fn by(&self, at: usize, end: usize) -> Option<Head> {
        self.carried_by(at + usize::from(self.sentence.at(at) == Some('的')), end)
    }

    /// Where names that begin at a character may end, and whose they are.
    fn names(&self, start: usize, end: usize) -> impl Iterator<Item = (usize, Who)> + '_ {
        /// A name is hardly longer.
        const LONGEST: usize = 120;
        let tokens = self.sentence.tokens.iter();
        let inside = tokens.skip_while(move |token| (token.start as usize) < start);
        let inside = inside.take_while(move |token| token.end as usize <= end.min(start + LONGEST));
        inside.filter_map(move |token| {
            let at = token.end as usize;
            let words = self.sentence.of(start..at);
            let is_proper = [Tag::PLACE, Tag::ORGANISATION, Tag::PERSON].contains(&token.tag);
            let who = if is_proper || helpers::ends(Kind::Party, words).is_some() {
                Who::Party
            } else if token.tag == Tag::TITLE || helpers::ends(Kind::Writing, words).is_some() {
                Who::Writing
            } else if token.tag.is("n") || token.tag.is("vn") || token.tag.is("nz") {
                Who::Noun
            } else {
                return None;
            };
            Some((at, who))
        })
    }

    /// Of a name behind what describes it the name alone: 作为《条约》缔约国的成员国.
    fn name(&self, start: usize, end: usize) -> Range<usize> {
        let range = start..end;
        let describes = |token: &&Token| {
            range.contains(&(token.start as usize)) && self.sentence.of(token.range()) == ['的']
        };
        let behind = self.sentence.tokens.iter().rfind(describes).map_or(start, |token| token.end as usize);
        self.sentence.trimmed(behind..end).unwrap_or(range)
    }

    /// Whether another name of a list follows there.
    fn is_listed(&self, at: usize) -> bool {
        let words = self.sentence.token(at).map(|token| self.sentence.of(token.range()));
        words.is_some_and(|words| matches!(words, ['和' | '与' | '及' | '、'] | ['以', '及']))
    }

    /// Whether what describes somebody begins there: 作为《条约》缔约国的成员国.
    fn is_described(&self, at: usize) -> bool {
        self.sentence.token(at).is_some_and(|token| self.sentence.of(token.range()) == ['作', '为'])
    }

    /// Whether the words before a place, behind what describes them, are a name and nothing is done in them.
    fn is_name(&self, start: usize, end: usize) -> bool {
        let name = self.name(start, end);
        if self.is_described(start) && name.start == start {
            return false;
        }
        let is_act = |token: &&Token| {
            let is_one =
                ["v", "p", "d"].iter().any(|tag| token.tag == Tag::parse(tag).unwrap_or(Tag::UNKNOWN));
            // 总结本组织: behind its beginning no name points at anything.
            let points = matches!(self.sentence.at(token.start as usize), Some('本' | '该'));
            let is_inner = token.start as usize > name.start;
            let is_taking_part =
                matches!(self.sentence.of(token.range()), ['与' | '参', '会'] | ['缔', '约'] | ['出', '席']);
            let acts = is_one && !is_taking_part;
            points && is_inner
                || acts && helpers::ends(Kind::Party, self.sentence.of(start..token.end as usize)).is_none()
        };
        let mut tokens = self.sentence.tokens.iter().filter(|token| name.contains(&(token.start as usize)));
        let is_known = helpers::is(Kind::Party, self.sentence.of(name.clone()));
        is_known || !tokens.any(|token| is_act(&token))
    }

    /// Whether some words are a name and no sentence.
    fn is_plain_name(&self, range: Range<usize>) -> bool {
        const LONGEST: usize = 6;
        let inside = |token: &&Token| range.contains(&(token.start as usize));
        let mut tokens = self.sentence.tokens.iter().filter(inside);
        tokens.clone().count() <= LONGEST
            && tokens.all(|token| {
                ["n", "a", "b", "m", "q", "j", "l"].iter().any(|tag| token.tag.is(tag)) || token.tag.is("vn")
            })
    }

    /// Whether a circumstance begins there.
    pub(super) fn is_circumstance(&self, at: usize) -> bool {
        let token = self.sentence.token(at);
        token.is_some_and(|token| helpers::is(Kind::Preposition, self.sentence.of(token.range())))
    }

    fn behind_brackets(&self, at: usize, end: usize) -> usize {
        if self.sentence.at(at) != Some('(') {
            return at;
        }
        (at..end).find(|&other| self.sentence.at(other) == Some(')')).map_or(at, |close| close + 1)
    }

    /// The character behind dates and times.
    pub(super) fn behind_times(&self, at: usize, end: usize) -> usize {
        let mut at = at;
        let is_time = |token: &&Token| {
            let words = self.sentence.of(token.range());
            let is_dated = words.iter().any(|c| c.is_ascii_digit() || matches!(c, '年' | '月' | '日' | '天'));
            token.tag == Tag::TIME && is_dated && (token.end as usize) < end
        };
        while let Some(token) = self.sentence.token(at).filter(is_time) {
            at = token.end as usize;
        }
        at
    }

    /// Whether a head is something that a sentence may begin with that leaves out its subject.
    pub(super) fn may_stand_alone(&self, head: &Head, end: usize, is_first: bool, is_under: bool) -> bool {
        if head.is_modal(Modal::Will) {
            let behind = self.sentence.from(head.verb.end, end);
            return helpers::begins(Kind::Resolve, behind).is_some();
        }
        if head.is_modal(Modal::Demand) {
            return is_first && !is_under;
        }
        if head.is_used(&[Use::Own]) && !is_first {
            return false;
        }
        if head.is_used(&[Use::Plain, Use::Added, Use::Own, Use::Call, Use::Act]) {
            let has_object = head.object.is_some() || head.verb.end < end;
            return has_object && !self.is_subject(head.verb.end, end);
        }
        true
    }
}
