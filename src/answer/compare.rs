//! What two texts share.

use super::places::Places;
use crate::{
    characters,
    compare::{self, Passage, Run},
    corpus::Document,
    error::Error,
    numbers::narrow,
    pipeline::Engine,
    protocol::{PassageAnswer, PassagesAnswer, RunAnswer},
    span::Span,
};
use std::ops::Range;

pub(super) fn passages(engine: &Engine, a: &str, b: &str) -> Result<PassagesAnswer, Error> {
    let (a, b) = (&engine.shelf[engine.place(a)?], &engine.shelf[engine.place(b)?]);
    let found = compare::passages(a, b);
    let sides = (Places::new(a), Places::new(b));
    Ok(PassagesAnswer {
        a: a.name.clone(),
        b: b.name.clone(),
        coverage_a: compare::coverage(a, found.iter().map(|passage| &passage.a)),
        coverage_b: compare::coverage(b, found.iter().map(|passage| &passage.b)),
        passages: found.iter().map(|passage| passage_answer((a, b), &sides, passage)).collect(),
    })
}

fn passage_answer(
    (a, b): (&Document, &Document),
    sides: &(Places, Places),
    passage: &Passage,
) -> PassageAnswer {
    let (in_a, in_b) = (original(a, &passage.a), original(b, &passage.b));
    PassageAnswer {
        a: sides.0.place(in_a),
        b: sides.1.place(in_b),
        characters: narrow(characters::count(in_a.of(&a.text))),
        identity: f64::from(narrow(passage.equal)) / f64::from(narrow(passage.letters)),
        score: passage.score,
        runs: runs(a, b, passage),
    }
}

/// The original stretch behind folded characters.
fn original(document: &Document, characters: &Range<usize>) -> Span {
    document.folded.span(&document.text, characters.clone())
}

/// The runs in the documents' own characters. Each reaches to the next, so that together they are the
/// passage, line breaks included; but where another text runs through this one, without that.
fn runs(a: &Document, b: &Document, passage: &Passage) -> Vec<RunAnswer> {
    let starts = |document, side: fn(&Run) -> &Range<usize>, whole| -> Vec<usize> {
        let end = original(document, whole).end;
        // An empty run behind the last character stands where the next one is: a line further down.
        let starts = passage.runs.iter().map(|run| original(document, side(run)).start.min(end));
        starts.chain([end]).collect()
    };
    let (in_a, in_b) = (starts(a, |run| &run.a, &passage.a), starts(b, |run| &run.b, &passage.b));
    let words = |document: &Document, starts: &[usize], at: usize, characters: &Range<usize>| {
        if document.thread.is_some() {
            return document.folded.text(&document.text, characters.clone());
        }
        document.text[starts[at]..starts[at + 1]].to_owned()
    };
    let run = |(at, run): (usize, &Run)| RunAnswer {
        equal: run.equal,
        a: words(a, &in_a, at, &run.a),
        b: words(b, &in_b, at, &run.b),
    };
    passage.runs.iter().enumerate().map(run).collect()
}
