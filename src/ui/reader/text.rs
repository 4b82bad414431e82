//! Slices of a text by UTF-16 units, and the marks in them.

use super::spots::Spot;
use crate::protocol::{Place, ReadAnswer};
use crate::words::Words;
use std::collections::BTreeSet;
use yew::prelude::*;

/// A text in UTF-16 units, as the protocol counts.
#[derive(Debug, PartialEq)]
pub struct Units(Vec<u16>);

impl Units {
    /// Of a text.
    pub fn new(text: &str) -> Self {
        Self(text.encode_utf16().collect())
    }

    /// A stretch of it; what lies outside is left out.
    pub fn slice(&self, start: u32, end: u32) -> String {
        let limit = |at: u32| (at as usize).min(self.0.len());
        let (start, end) = (limit(start), limit(end));
        String::from_utf16_lossy(&self.0[start..end.max(start)])
    }

    /// Where the first character stands that could not be read.
    pub fn unreadable(&self) -> Option<(u32, u32)> {
        let at = self.0.iter().position(|unit| *unit == 0xfffd)?;
        let at = u32::try_from(at).ok()?;
        Some((at, at + 1))
    }
}

/// A loss, and where it is drawn.
struct Loss {
    index: usize,
    start: u32,
    end: u32,
    /// It lies between the words: a sign stands for it.
    is_sign: bool,
}

/// The marks of a text while it is drawn block by block.
pub struct Marks<'a> {
    text: &'a Units,
    answer: &'a ReadAnswer,
    words: &'static Words,
    span: Option<(u32, u32)>,
    /// Given to the first marked piece, to scroll to.
    here: Option<NodeRef>,
    /// Where they are drawn and which they are, in order.
    joins: Vec<(u32, usize)>,
    /// In order, each with the end of what reaches farthest up to it.
    losses: Vec<Loss>,
    reach: Vec<u32>,
}

impl<'a> Marks<'a> {
    /// Marks this stretch, if any, and gives `here` to where it begins.
    pub fn new(
        text: &'a Units,
        answer: &'a ReadAnswer,
        words: &'static Words,
        span: Option<(u32, u32)>,
        here: NodeRef,
    ) -> Self {
        let mut joins: Vec<(u32, usize)> =
            answer.joins.iter().zip(0..).map(|(join, index)| (join.before.end, index)).collect();
        joins.sort_unstable();
        let mut losses: Vec<Loss> =
            (answer.losses.iter().enumerate()).map(|(index, loss)| drawn(index, loss, answer)).collect();
        losses.sort_by_key(|loss| (loss.start, loss.index));
        let ends = losses.iter().scan(0, |farthest: &mut u32, loss| {
            *farthest = loss.end.max(*farthest);
            Some(*farthest)
        });
        let reach = ends.collect();
        Self { text, answer, words, span, here: Some(here), joins, losses, reach }
    }

    /// A block's text with the marks in it.
    pub fn within(&mut self, start: u32, end: u32) -> Html {
        let inside = |at: u32| start < at && at <= end;
        let first = self.joins.partition_point(|&(at, _)| at <= start);
        let joins: Vec<(u32, usize)> =
            self.joins[first..].iter().copied().take_while(|&(at, _)| inside(at)).collect();
        let first = self.reach.partition_point(|&farthest| farthest <= start);
        let behind = self.losses.partition_point(|loss| loss.start <= end);
        let losses: Vec<usize> = (first..behind)
            .filter(|&loss| {
                let loss = &self.losses[loss];
                if loss.is_sign { inside(loss.start) } else { loss.start < end && start < loss.end }
            })
            .collect();
        // The way to a join leads to its sign, not to all that stands before it.
        let is_join = |span: &(u32, u32)| self.answer.joins.iter().any(|join| stretch(&join.before) == *span);
        let here = self.span.filter(|span| span.0 < end && start < span.1 && !is_join(span));
        if joins.is_empty() && losses.is_empty() && here.is_none() {
            return unreadable(&self.text.slice(start, end));
        }
        let mut cuts = BTreeSet::from([start, end]);
        cuts.extend(joins.iter().map(|(at, _)| *at));
        cuts.extend(here.iter().flat_map(|(from, to)| [*from, *to]));
        cuts.extend(losses.iter().flat_map(|&loss| [self.losses[loss].start, self.losses[loss].end]));
        let cuts: Vec<u32> = cuts.into_iter().filter(|at| (start..=end).contains(at)).collect();
        let pieces: Vec<Html> = cuts
            .windows(2)
            .map(|cut| {
                let (from, to) = (cut[0], cut[1]);
                let text = self.piece(&losses, from, to);
                let is_here = here.is_some_and(|(first, last)| first <= from && to <= last);
                let text = if is_here {
                    let node = self.here.take().unwrap_or_default();
                    html! { <mark class="here" ref={node}>{ text }</mark> }
                } else {
                    text
                };
                let joins: Vec<usize> =
                    joins.iter().filter(|(at, _)| *at == to).map(|(_, join)| *join).collect();
                let signs: Vec<usize> = losses
                    .iter()
                    .copied()
                    .filter(|&loss| self.losses[loss].is_sign && self.losses[loss].start == to)
                    .collect();
                let signs: Vec<Html> = signs.into_iter().map(|loss| self.sign(loss)).collect();
                let joins: Vec<Html> = joins.into_iter().map(|join| self.join(join)).collect();
                html! { <>{ text }{ for signs }{ for joins }</> }
            })
            .collect();
        html! { <>{ for pieces }</> }
    }

    /// Text between two cuts, underlined if it is lost.
    fn piece(&self, losses: &[usize], from: u32, to: u32) -> Html {
        let text = self.text.slice(from, to);
        let mut here = losses.iter().map(|&loss| &self.losses[loss]).filter(|loss| !loss.is_sign);
        let Some(loss) = here.find(|loss| loss.start <= from && to <= loss.end) else {
            return unreadable(&text);
        };
        let told = (self.words.told.loss)(self.answer.losses[loss.index].kind);
        html! {
            <span
                class="spot loss" role="button" tabindex="-1" aria-haspopup="dialog" data-testid="loss"
                data-at={Spot::Loss(loss.index).print()} aria-label={format!("{text}: {told}")}
            >{ text.clone() }</span>
        }
    }

    /// The sign for something lost between the words.
    fn sign(&mut self, loss: usize) -> Html {
        let loss = &self.losses[loss];
        let answer = &self.answer.losses[loss.index];
        let told = (self.words.told.loss)(answer.kind);
        let is_here = self.span == Some(stretch(&answer.place));
        let node = if is_here { self.here.take().unwrap_or_default() } else { NodeRef::default() };
        html! {
            <span
                class={classes!("spot", "loss", "sign", is_here.then_some("here"))} ref={node} role="button" tabindex="-1"
                aria-haspopup="dialog" data-testid="loss" data-at={Spot::Loss(loss.index).print()} aria-label={told}
            />
        }
    }

    /// The sign where a sentence is read on over a break.
    fn join(&mut self, index: usize) -> Html {
        let told = self.words.reader.join;
        let is_here = self.span == Some(stretch(&self.answer.joins[index].before));
        let node = if is_here { self.here.take().unwrap_or_default() } else { NodeRef::default() };
        html! {
            <span
                class={classes!("spot", "join", is_here.then_some("here"))} ref={node} role="button" tabindex="-1" aria-haspopup="dialog" data-testid="join"
                data-at={Spot::Join(index).print()} aria-label={told}
            />
        }
    }
}

fn stretch(place: &Place) -> (u32, u32) {
    (place.start, place.end)
}

/// How a loss is drawn: under its characters; or, between blocks, as a sign after the block before.
fn drawn(index: usize, loss: &crate::protocol::LossAnswer, answer: &ReadAnswer) -> Loss {
    let (start, end) = (loss.place.start, loss.place.end);
    // Blocks stand in the text's order.
    let blocks = &answer.blocks;
    let next = blocks.get(blocks.partition_point(|block| block.place.end <= start));
    if start < end && next.is_some_and(|block| block.place.start < end) {
        return Loss { index, start, end, is_sign: false };
    }
    let own = blocks.get(blocks.partition_point(|block| block.place.end < start));
    let inside = own.is_some_and(|block| block.place.start < start);
    let before = blocks.partition_point(|block| block.place.end <= start).checked_sub(1);
    let end_of = |at: usize| blocks.get(at).map_or(0, |block| block.place.end);
    let at = if inside { start } else { end_of(before.unwrap_or(0)) };
    Loss { index, start: at, end: at, is_sign: true }
}

/// Text with what could not be read made visible.
fn unreadable(text: &str) -> Html {
    if !text.contains('\u{fffd}') {
        return html! { { text } };
    }
    let mut pieces = text.split('\u{fffd}');
    let first = pieces.next().unwrap_or_default().to_owned();
    html! {
        <>
            { first }
            { for pieces.map(|piece| html! { <><span class="unreadable">{ "\u{fffd}" }</span>{ piece }</> }) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{BlockAnswer, LossAnswer, LossKind, Reason, Role};

    #[test]
    fn positions_are_utf16_units() {
        let text = Units::new("𠮷野家\u{fffd}。");
        assert_eq!(text.slice(0, 2), "𠮷");
        assert_eq!(text.slice(2, 99), "野家\u{fffd}。");
        assert_eq!(text.slice(9, 3), "");
        assert_eq!(text.unreadable(), Some((4, 5)));
    }

    #[test]
    fn what_is_lost_between_blocks_has_a_sign_after_the_block_before() {
        let place = |start, end| Place { document: "a".to_owned(), start, end };
        let block = |start, end| BlockAnswer {
            place: place(start, end),
            role: Role::Body,
            reason: Reason::RunningText,
        };
        let answer = ReadAnswer {
            document: "a".to_owned(),
            text: String::new(),
            blocks: vec![block(0, 10), block(12, 20)],
            headings: Vec::new(),
            joins: Vec::new(),
            threads: Vec::new(),
            losses: Vec::new(),
        };
        let at = |start, end| {
            let loss = LossAnswer { kind: LossKind::Gap, place: place(start, end), intact: None };
            let loss = drawn(0, &loss, &answer);
            (loss.start, loss.end, loss.is_sign)
        };
        assert_eq!(at(10, 12), (10, 10, true));
        assert_eq!(at(15, 15), (15, 15, true));
        assert_eq!(at(8, 10), (8, 10, false));
        assert_eq!(at(0, 0), (10, 10, true), "before all, it is told of after the first block");
    }
}
