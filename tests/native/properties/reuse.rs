//! What holds for shared passages, whatever the texts.

use super::texts;
use duikan::{
    compare::{self, Passage, Run},
    corpus::Document,
    pipeline::Engine,
};
use proptest::prelude::*;
use std::cell::RefCell;

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::default();
}

/// A document of some text; nothing if it cannot be one.
fn document(text: &str) -> Option<Document> {
    ENGINE.with_borrow_mut(|engine| {
        engine.open("a", text.as_bytes(), &mut |_, _| {}).ok()?;
        let document = engine.documents().first().cloned();
        engine.close("a").expect("it is there");
        document
    })
}

fn exchanged(passage: &Passage) -> Passage {
    let run = |run: &Run| Run { equal: run.equal, a: run.b.clone(), b: run.a.clone() };
    Passage {
        a: passage.b.clone(),
        b: passage.a.clone(),
        runs: passage.runs.iter().map(run).collect(),
        ..*passage
    }
}

/// Two texts that share what the first of three is.
fn pairs() -> impl Strategy<Value = (String, String)> {
    (texts(), texts(), texts()).prop_map(|(shared, one, other)| {
        (format!("{one}{shared}{other}"), format!("{other}{shared}{shared}{one}"))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn passages_are_the_same_from_either_side_and_lie_in_their_texts((a, b) in pairs()) {
        let (Some(a), Some(b)) = (document(&a), document(&b)) else { return Ok(()) };
        let found = compare::passages(&a, &b);
        let mut back: Vec<Passage> = compare::passages(&b, &a).iter().map(exchanged).collect();
        back.sort_by_key(|passage| (passage.a.start, passage.b.start, passage.a.end, passage.b.end));
        prop_assert_eq!(&found, &back);
        for passage in &found {
            prop_assert!(passage.a.end <= a.folded.characters.len() && passage.b.end <= b.folded.characters.len());
            prop_assert!(passage.score > 0 && passage.equal <= passage.letters);
            let (first, last) = (&passage.runs[0], &passage.runs[passage.runs.len() - 1]);
            prop_assert!(first.equal && last.equal);
            prop_assert_eq!((first.a.start, last.a.end), (passage.a.start, passage.a.end));
            prop_assert_eq!((first.b.start, last.b.end), (passage.b.start, passage.b.end));
            for run in passage.runs.iter().filter(|run| run.equal) {
                let letters = |document: &Document, range: std::ops::Range<usize>| -> Vec<char> {
                    let characters = document.folded.characters[range].iter().copied();
                    characters.filter(|character| character.is_alphanumeric()).collect()
                };
                prop_assert_eq!(letters(&a, run.a.clone()), letters(&b, run.b.clone()));
            }
        }
        for (document, coverage) in [
            (&a, compare::coverage(&a, found.iter().map(|passage| &passage.a))),
            (&b, compare::coverage(&b, found.iter().map(|passage| &passage.b))),
        ] {
            prop_assert!((0.0..=1.0).contains(&coverage), "{}", document.name);
        }
    }

    #[test]
    fn the_stretches_of_a_text_are_the_text((a, b) in pairs(), c in texts()) {
        let shelf: Vec<Document> = [a, b, c].iter().filter_map(|text| document(text)).collect();
        let places: Vec<usize> = (0..shelf.len()).collect();
        let Some((first, others)) = places.split_first() else { return Ok(()) };
        let found = compare::provenance(&shelf, *first, others);
        let mut at = 0;
        for stretch in &found.stretches {
            prop_assert_eq!(stretch.letters.start, at);
            at = stretch.letters.end;
            prop_assert!(stretch.letters.end > stretch.letters.start);
            prop_assert_eq!(stretch.documents == 0, stretch.passages.is_empty());
            prop_assert!(stretch.characters.end <= shelf[0].folded.characters.len());
        }
        prop_assert_eq!(at, found.units.len());
        let corpus = compare::reuse(&shelf, &places);
        prop_assert_eq!(&corpus, &compare::reuse(&shelf, &places));
        for cluster in &corpus.clusters {
            prop_assert!((2..=cluster.members.len()).contains(&cluster.documents));
            for member in &cluster.members {
                prop_assert!(member.characters.end <= shelf[member.document].folded.characters.len());
                prop_assert!(member.letters > 0 && member.letters <= member.characters.len());
            }
        }
    }
}
