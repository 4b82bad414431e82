//! How near texts are, and what two of them share.

use super::places::Places;
use crate::{
    compare::{self, Pair, Passage, Run, Similarity},
    corpus::Document,
    error::Error,
    pipeline::Engine,
    protocol::{PairAnswer, PassageAnswer, PassagesAnswer, RunAnswer, SimilarAnswer},
};

pub(super) fn similar(engine: &Engine) -> SimilarAnswer {
    let similarity = &engine.found().similarity;
    let name = |row: usize| engine.shelf[similarity.places[row]].name.clone();
    SimilarAnswer {
        documents: (0..similarity.places.len()).map(name).collect(),
        cosine: similarity.cosine.clone(),
        contained: similarity.contained.clone(),
        pairs: similarity.pairs().iter().map(|pair| pair_answer(similarity, pair, &name)).collect(),
    }
}

fn pair_answer(similarity: &Similarity, pair: &Pair, name: &impl Fn(usize) -> String) -> PairAnswer {
    let &Pair { a, b, relation } = pair;
    PairAnswer {
        a: name(a),
        b: name(b),
        relation,
        cosine: similarity.cosine[a][b],
        jaccard: similarity.jaccard[a][b],
        a_in_b: similarity.contained[a][b],
        b_in_a: similarity.contained[b][a],
    }
}

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
    let narrow = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let span = |document: &Document, range: &std::ops::Range<usize>| {
        document.folded.span(&document.text, range.clone())
    };
    let original = |document: &Document, range: &std::ops::Range<usize>| {
        span(document, range).of(&document.text).to_owned()
    };
    let run = |run: &Run| RunAnswer { equal: run.equal, a: original(a, &run.a), b: original(b, &run.b) };
    PassageAnswer {
        a: sides.0.place(span(a, &passage.a)),
        b: sides.1.place(span(b, &passage.b)),
        characters: narrow(crate::span::characters(&original(a, &passage.a))),
        identity: f64::from(narrow(passage.equal)) / f64::from(narrow(passage.letters)),
        runs: passage.runs.iter().map(run).collect(),
    }
}
