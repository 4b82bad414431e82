//! How near texts are.

use super::{figures, near};
use duikan::{
    compare::{map, tree},
    pipeline::Engine,
    protocol::{Answer, PairAnswer, Question, SimilarQuery},
};
use serde::Deserialize;

#[derive(Deserialize)]
struct Similarity {
    words: Vec<Words>,
    strings: Vec<Strings>,
    pictures: Vec<Picture>,
}

#[derive(Debug, Deserialize)]
struct Words {
    counts: Vec<Vec<usize>>,
    cosine: Vec<Vec<f64>>,
    jensen_shannon: Vec<Vec<f64>>,
}

#[derive(Debug, Deserialize)]
struct Strings {
    texts: Vec<String>,
    jaccard: Vec<Vec<f64>>,
    contained: Vec<Vec<f64>>,
}

#[derive(Debug, Deserialize)]
struct Picture {
    distances: Vec<Vec<f64>>,
    merges: Vec<(usize, usize, f64, usize)>,
    points: Vec<[f64; 2]>,
    shares: [f64; 2],
}

/// All pairs of some texts, with the numbers of their texts.
fn pairs(texts: &[String]) -> Vec<(usize, usize, PairAnswer)> {
    let mut engine = Engine::default();
    for (number, text) in texts.iter().enumerate() {
        engine.open(&number.to_string(), text.as_bytes(), &mut |_, _| {}).expect("readable");
    }
    let question = Question::Similar(SimilarQuery { limit: usize::MAX, ..SimilarQuery::default() });
    let Ok(Answer::Similar(answer)) = engine.answer(&question) else { panic!("asked for similar") };
    assert_eq!(answer.pairs.len(), texts.len() * (texts.len() - 1) / 2);
    let number = |name: &str| name.parse::<usize>().expect("texts are called by their numbers");
    let numbered = answer
        .pairs
        .into_iter()
        .map(|pair| (number(&pair.a.place.document), number(&pair.b.place.document), pair));
    numbered.collect()
}

/// A text with so many of each word. The words begin with a different one each, so that no two texts are one file.
fn text((row, counts): (usize, &Vec<usize>)) -> String {
    let word = |number: usize| {
        let letter = |number: usize| char::from(b"bcdfghjklm"[number % 10]);
        format!("qu{}o{}", letter(number / 10), letter(number))
    };
    let mut words: Vec<String> =
        counts.iter().enumerate().flat_map(|(number, &count)| vec![word(number); count]).collect();
    let middle = row % words.len();
    words.rotate_left(middle);
    format!("{}.", words.join(" "))
}

#[test]
fn words_are_as_near_as_scikit_learn_and_scipy_have_them() {
    for case in figures::<Similarity>("similarity").words {
        let texts: Vec<String> = case.counts.iter().enumerate().map(text).collect();
        for (a, b, pair) in pairs(&texts) {
            near("cosine", &(a, b, &case), pair.cosine, case.cosine[a][b]);
            near("Jensen-Shannon", &(a, b, &case), pair.jensen_shannon, case.jensen_shannon[a][b]);
        }
    }
}

#[test]
fn strings_are_as_near_as_their_sets() {
    for case in figures::<Similarity>("similarity").strings {
        for (a, b, pair) in pairs(&case.texts) {
            near("Jaccard", &(a, b, &case), pair.jaccard, case.jaccard[a][b]);
            near("a in b", &(a, b, &case), pair.a_in_b, case.contained[a][b]);
            near("b in a", &(a, b, &case), pair.b_in_a, case.contained[b][a]);
        }
    }
}

#[test]
fn trees_are_scipys() {
    for case in figures::<Similarity>("similarity").pictures {
        let found = tree(&case.distances);
        assert_eq!(found.merges.len(), case.merges.len());
        for (merge, &(a, b, height, size)) in found.merges.iter().zip(&case.merges) {
            assert_eq!((merge.a.min(merge.b), merge.a.max(merge.b), merge.size), (a, b, size), "{case:?}");
            near("height", &case, merge.height, height);
        }
        let mut rows = found.order;
        rows.sort_unstable();
        assert!(rows.into_iter().eq(0..case.distances.len()), "each row has one place");
    }
}

#[test]
fn maps_are_numpys_but_for_what_is_left_and_right() {
    for case in figures::<Similarity>("similarity").pictures {
        let found = map(&case.distances);
        for axis in 0..2 {
            near("share", &case, found.shares[axis], case.shares[axis]);
            // An axis that holds nothing has no direction.
            if case.shares[axis] < 1e-9 {
                continue;
            }
            let product: f64 = (found.points.iter().zip(&case.points)).map(|(a, b)| a[axis] * b[axis]).sum();
            for (found, expected) in found.points.iter().zip(&case.points) {
                near("point", &case, found[axis], expected[axis] * product.signum());
            }
        }
    }
}
