//! Positions in a Chinese sentence, part by part between its commas.

use super::{
    Position, Read, Subject,
    head::{Head, Heads, Modal},
    helpers::{self, Kind},
    lexicon::{Lexicon, Use},
    sentence::Sentence,
};
use crate::segment::{Tag, Token};
use std::ops::Range;

/// A position before its object is known.
struct Found {
    subject: Option<Range<usize>>,
    head: Head,
    /// Where its part of the sentence begins: there the object of the one before ends.
    part: usize,
    /// It stands in the object of the one before.
    is_nested: bool,
    /// It has the object of the one behind it: 欢迎并支持.
    shares: bool,
}

/// What is known while a sentence is read.
struct Reader<'a> {
    heads: Heads<'a>,
    found: Vec<Found>,
    /// Of whom the sentence speaks.
    subject: Option<Range<usize>>,
    /// Of whom the object of what is said speaks.
    nested: Option<Range<usize>>,
    /// The sentence names whom it speaks of, or leaves it out at its beginning: what follows may be a predicate.
    is_open: bool,
    /// A circumstance reaches over commas: 在公认的准则,反对对抗,稳定基础上.
    is_inside: bool,
    /// Where the object begins that stands before a verb behind a comma: 对毒品犯罪,包括以毒资恐,表示关切.
    about: Option<usize>,
}

/// Reads a sentence, with whom the one before it meant.
pub(super) fn read(sentence: &Sentence, lexicon: &Lexicon, before: Option<Range<usize>>) -> Read {
    let heads = Heads { sentence, lexicon, segments: sentence.segments() };
    let mut reader = Reader {
        heads,
        found: Vec::new(),
        subject: before.clone(),
        nested: None,
        is_open: true,
        is_inside: false,
        about: None,
    };
    let mut next = 0;
    for number in 0..reader.heads.segments.len() {
        let segment = reader.heads.segments[number].clone();
        if segment.start < next {
            continue;
        }
        reader.segment(segment.clone(), number == 0);
        // A verb of saying may reach over the comma behind it.
        next = reader.found.last().map_or(0, |found| found.head.verb.end);
    }
    let speaks =
        !reader.found.is_empty() || sentence.from(sentence.range.end - 1, sentence.range.end) == [':'];
    let subject = if speaks { reader.subject.clone() } else { before };
    Read { positions: reader.positions(), subject }
}

impl Reader<'_> {
    fn segment(&mut self, segment: Range<usize>, is_first: bool) {
        let (start, end) = (self.heads.behind_joins(segment.start, segment.end), segment.end);
        let is_under = self.found.iter().any(|found| found.head.is_used(&[Use::Says, Use::That]));
        if let Some((by, head, object)) = self.heads.passive(start, end) {
            let object = self.heads.sentence.trimmed(start..object);
            let head = Head { object, ..head };
            self.found.push(Found {
                subject: by,
                head,
                part: segment.start,
                is_nested: false,
                shares: false,
            });
            self.behind(end);
            return;
        }
        let is_said = self.found.last().is_some_and(|last| {
            last.head.is_used(&[Use::Says, Use::That])
                && self.heads.behind_comma(last.head.verb.end) == segment.start
        });
        if self.is_inside {
            self.is_inside = !self.heads.is_closed(segment);
            return;
        }
        let alone = self.heads.at(start, end).filter(|_| self.is_open || !self.found.is_empty());
        if let Some(head) = alone.filter(|head| self.heads.may_stand_alone(head, end, is_first, is_under)) {
            // 强调，应研究… and 强调，研究… say what is emphasised.
            if !(is_said && (head.is_modal(Modal::Demand) || head.is_used(&[Use::Added]))) {
                self.alone(head, segment.start, end);
            }
            self.is_inside = self.heads.is_unclosed(segment);
            return;
        }
        if let Some(head) = self.about.and_then(|about| self.heads.carried_at_end(about, start, end)) {
            self.about = None;
            self.alone(head, segment.start, end);
        } else if let Some(predicate) = self.heads.predicate(start, end) {
            if is_under && predicate.head.is_modal(Modal::Demand) {
                return;
            }
            self.explicit(predicate.subject, predicate.head, segment.start, is_said, end);
        } else if self.found.is_empty() {
            let topic = self.heads.topic(start, end);
            self.about = self.about.or(topic.as_ref().and_then(|topic| self.heads.about(topic.end, end)));
            self.is_open =
                is_first && self.heads.is_circumstance(start) || topic.is_some() || self.is_open && !is_first;
            if is_first || self.subject.is_none() {
                self.subject = topic.or(self.subject.take());
            }
        }
        self.is_inside = self.heads.is_unclosed(segment);
    }

    /// A position without a subject of its own.
    fn alone(&mut self, mut head: Head, part: usize, end: usize) {
        let is_will = head.modal.as_ref().is_some_and(|(_, modal)| *modal == Modal::Will);
        let subject = self.nested.clone().filter(|_| is_will).or(self.subject.clone());
        self.object_before(&mut head, part);
        let is_nested = self.nested.is_some() && is_will;
        self.found.push(Found { subject, head, part, is_nested, shares: false });
        self.behind(end);
    }

    /// A position with its subject before it.
    fn explicit(&mut self, subject: Range<usize>, mut head: Head, part: usize, is_nested: bool, end: usize) {
        self.object_before(&mut head, part);
        if is_nested {
            self.nested = Some(subject.clone());
        } else {
            self.subject = Some(subject.clone());
            self.nested = None;
        }
        self.found.push(Found { subject: Some(subject), head, part, is_nested, shares: false });
        self.behind(end);
    }

    /// The object of a verb that has none behind it may stand before the comma: 对这一袭击，各方予以谴责.
    fn object_before(&self, head: &mut Head, part: usize) {
        let sentence = self.heads.sentence;
        if head.object.is_some() || !head.is_carried || head.verb.end < self.heads.segment_end(part) {
            return;
        }
        let Some(before) = self.heads.segments.iter().rfind(|segment| segment.end <= part) else {
            return;
        };
        if let Some(length) = helpers::begins(Kind::About, sentence.of(before.clone())) {
            head.object = sentence.trimmed(before.start + length..before.end);
        }
    }

    /// What else the same part of the sentence says behind the last position.
    fn behind(&mut self, end: usize) {
        let Some(last) = self.found.last() else { return };
        let (verb, subject, is_nested) = (last.head.verb.clone(), last.subject.clone(), last.is_nested);
        if let Some((part, mut head)) = self.heads.beside(verb.end, end) {
            if let Some(last) = self.found.last_mut() {
                last.shares = last.head.object.is_none();
                head.object = head.object.or(last.head.object.clone());
            }
            self.found.push(Found { subject, head, part, is_nested, shares: false });
            return self.behind(end);
        }
        let is_said = last.head.is_used(&[Use::Says, Use::That]);
        if is_said
            && verb.end < end
            && let Some(predicate) = self.heads.predicate(verb.end, end)
            && !predicate.head.is_modal(Modal::Demand)
        {
            self.explicit(predicate.subject, predicate.head, verb.end, true, end);
            return;
        }
        if let Some((part, head)) = self.heads.joined(verb.end, end) {
            self.found.push(Found { subject, head, part, is_nested, shares: false });
            self.behind(end);
        }
    }

    fn positions(self) -> Vec<Position> {
        let sentence = self.heads.sentence;
        let parts: Vec<(usize, bool)> =
            self.found.iter().map(|found| (found.part, found.is_nested)).collect();
        let mut positions: Vec<Position> = Vec::new();
        let mut shares = Vec::new();
        for (number, mut found) in self.found.into_iter().enumerate() {
            let behind = parts[number + 1..].iter().find(|(_, nested)| found.is_nested || !nested);
            let end = behind.map_or(sentence.range.end, |(part, _)| *part);
            let is_done =
                |at: usize| found.head.entry.is_some() && matches!(sentence.at(at), Some('了' | '过' | '着'));
            let start = (found.head.verb.end..end).find(|&at| !is_done(at));
            let start = start.map(|start| sentence.behind_coordinate(start..end));
            let own = start.and_then(|start| sentence.trimmed(start..end));
            let object = found.head.object.take().or(own);
            let subject = found.subject.map(|characters| {
                let inherited = !sentence.range.contains(&characters.start);
                Subject { characters, inherited }
            });
            shares.push(found.shares);
            positions.push(Position { clause: 0, subject, verb: found.head.told(sentence), object });
        }
        for at in (0..positions.len().saturating_sub(1)).rev().filter(|&at| shares[at]) {
            positions[at].object = positions[at + 1].object.clone();
        }
        positions
    }
}

impl Heads<'_> {
    /// The character behind words that only join: 并, 为此, 今年.
    fn behind_joins(&self, start: usize, end: usize) -> usize {
        let mut at = start;
        loop {
            let before = at;
            while self.sentence.at(at).is_some_and(|c| at < end && c.is_whitespace()) {
                at += 1;
            }
            let here = self.sentence.from(at, end);
            if let Some(length) = helpers::begins(Kind::Join, here)
                && self.sentence.is_end(at + length)
                && at + length < end
            {
                at += length;
            }
            at = self.behind_times(at, end);
            if at == before {
                return at;
            }
        }
    }

    /// Whether a circumstance begins in a part of the sentence that ends in another: it has neither its end nor a verb.
    fn is_unclosed(&self, segment: Range<usize>) -> bool {
        let tokens = || self.sentence.tokens.iter().filter(|token| segment.contains(&(token.start as usize)));
        let is_in = |token: &&Token| self.sentence.of(token.range()) == ['在'];
        let Some(begin) = tokens().rfind(is_in) else { return false };
        let is_dated = self
            .sentence
            .token(begin.end as usize)
            .is_some_and(|next| next.tag == Tag::PLACE || next.tag == Tag::TIME || next.tag == Tag::NUMBER);
        if is_dated
            || !self.segments.iter().any(|other| other.start > segment.end && self.is_closed(other.clone()))
        {
            return false;
        }
        let behind = || tokens().filter(|token| token.start > begin.start);
        let is_verb = |token: &Token| {
            let is_one = token.tag.is("v") && !token.tag.is("vn");
            is_one && self.sentence.at(token.end as usize) != Some('的')
        };
        !self.is_closed(begin.start as usize..segment.end) && !behind().any(is_verb)
    }

    /// Whether a circumstance ends in a part of the sentence.
    fn is_closed(&self, segment: Range<usize>) -> bool {
        let mut tokens =
            self.sentence.tokens.iter().filter(|token| segment.contains(&(token.start as usize)));
        tokens.any(|token| helpers::ends(Kind::Closer, self.sentence.of(token.range())).is_some())
    }

    /// A second verb beside one that ends there: 欢迎并支持, 不满和坚决反对.
    pub(super) fn beside(&self, at: usize, end: usize) -> Option<(usize, Head)> {
        let next = self.sentence.token(at).filter(|_| at < end)?;
        let joiner = self.sentence.of(next.range());
        matches!(joiner, ['并' | '和' | '与' | '、' | '及'] | ['并', '且'] | ['以', '及']).then_some(())?;
        let behind = next.end as usize;
        let head = self.bare(behind, end).or_else(|| self.carried_by(behind, end))?;
        let is_stance = head.is_used(&[Use::Plain, Use::Added, Use::Noun, Use::Call, Use::Says, Use::That]);
        is_stance.then_some((at, head))
    }

    /// A further verb in the same part of the sentence: 支持…并呼吁….
    fn joined(&self, at: usize, end: usize) -> Option<(usize, Head)> {
        let tokens = self.sentence.tokens.iter().filter(|token| (at..end).contains(&(token.start as usize)));
        let joins =
            tokens.filter(|token| matches!(self.sentence.of(token.range()), ['并'] | ['并' | '而', '且']));
        joins.into_iter().find_map(|token| {
            let behind = token.end as usize;
            let head = self.at(behind, end)?;
            let is_stance = head.is_used(&[Use::Plain, Use::Added, Use::Call, Use::Says, Use::That]);
            let is_fit = is_stance || head.is_modal(Modal::Will);
            (is_fit && self.may_stand_alone(&head, end, false, true)).then_some((token.start as usize, head))
        })
    }
}
