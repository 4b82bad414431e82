//! The measures give the figures of other people's programs.
//!
//! The figures stand under `tests/reference` with the scripts that made them. A figure is right if it is off by no more
//! than 1e-9, of figures above 1 relative to them; p-values, which may be tiny, are held to 1e-9 relative to themselves.

mod collation;
mod similarity;
mod topics;

use duikan::{
    compare,
    count::{
        self, Cells, association,
        dispersion::{Parts, average_reduced_frequency},
        diversity::{self, Spectrum},
        keyness, significance, trend,
    },
    pipeline::Engine,
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{fs, path::Path};

const TOLERANCE: f64 = 1e-9;

/// The figures of a family.
fn figures<T: DeserializeOwned>(family: &str) -> T {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/reference");
    let text = fs::read_to_string(folder.join(family).with_extension("json")).expect("the figures are there");
    serde_json::from_str(&text).expect("the figures have the shape that make.py gives them")
}

#[track_caller]
fn near(what: &str, case: &impl std::fmt::Debug, found: f64, expected: f64) {
    let margin = TOLERANCE * expected.abs().max(1.0);
    assert!((found - expected).abs() <= margin, "{what}: {found:e}, not {expected:e}, of {case:?}");
}

#[track_caller]
fn near_p(what: &str, case: &impl std::fmt::Debug, found: f64, expected: f64) {
    // Below the least normal number no digits are left.
    let margin = (TOLERANCE * expected).max(f64::MIN_POSITIVE);
    assert!((found - expected).abs() <= margin, "{what}: {found:e}, not {expected:e}, of {case:?}");
}

#[track_caller]
fn near_if_any(what: &str, case: &impl std::fmt::Debug, found: Option<f64>, expected: Option<f64>) {
    assert_eq!(found.is_some(), expected.is_some(), "{what} of {case:?}");
    if let (Some(found), Some(expected)) = (found, expected) {
        near(what, case, found, expected);
    }
}

#[derive(Deserialize)]
struct Keyness {
    cases: Vec<KeynessCase>,
    adjusted: Vec<Adjusted>,
    spread: Vec<Spread>,
    idf: Vec<Idf>,
}

#[derive(Debug, Deserialize)]
struct KeynessCase {
    here: u32,
    there: u32,
    words_here: u32,
    words_there: u32,
    expected: [f64; 4],
    g2_two: f64,
    g2_four: f64,
    chi2: f64,
    p: f64,
    has_p: bool,
    fisher: f64,
    log_ratio: f64,
    low: f64,
    high: f64,
    percent_diff: Option<f64>,
    simple_maths: f64,
    log_odds: f64,
}

#[derive(Debug, Deserialize)]
struct Adjusted {
    p: Vec<f64>,
    q: Vec<f64>,
}

#[derive(Debug, Deserialize)]
struct Spread {
    counts: Vec<u32>,
    sizes: Vec<u32>,
    g2: f64,
}

#[derive(Debug, Deserialize)]
struct Idf {
    documents: usize,
    frequency: u32,
    #[serde(rename = "idf")]
    weight: f64,
}

#[test]
fn keyness_is_that_of_scipy_statsmodels_and_the_formulas() {
    for case in figures::<Keyness>("keyness").cases {
        let &KeynessCase { here, there, words_here, words_there, .. } = &case;
        let cells = Cells { here, there, words_here, words_there };
        for (found, expected) in cells.expected().into_iter().zip(case.expected) {
            near("expected", &case, found, expected);
        }
        let two = count::log_likelihood(&[here, there], &[words_here, words_there]);
        near("G², two cells", &case, two, case.g2_two);
        near("G², four cells", &case, cells.g2(), case.g2_four);
        near("χ²", &case, cells.chi2(), case.chi2);
        near("log ratio", &case, keyness::log_ratio(cells).value, case.log_ratio);
        near("lower bound", &case, keyness::log_ratio(cells).low, case.low);
        near("upper bound", &case, keyness::log_ratio(cells).high, case.high);
        near_if_any("%DIFF", &case, keyness::percent_diff(cells), case.percent_diff);
        near("simple maths", &case, keyness::simple_maths(cells), case.simple_maths);
        near("log-odds", &case, keyness::log_odds(cells), case.log_odds);
    }
}

#[test]
fn p_values_are_those_of_scipy() {
    for case in figures::<Keyness>("keyness").cases {
        let &KeynessCase { here, there, words_here, words_there, .. } = &case;
        let cells = Cells { here, there, words_here, words_there };
        near_p("Fisher", &case, significance::fisher(cells), case.fisher);
        near_p("p", &case, significance::chi2_p(case.g2_four), case.p);
        assert_eq!(significance::g2_p(cells).is_some(), case.has_p, "{case:?}");
    }
}

#[test]
fn adjusted_p_values_are_those_of_scipy_and_statsmodels() {
    for case in figures::<Keyness>("keyness").adjusted {
        for (found, &expected) in significance::benjamini_hochberg(&case.p).into_iter().zip(&case.q) {
            near_p("q", &case, found, expected);
        }
    }
}

#[test]
fn spread_and_idf_are_those_of_scipy_and_scikit_learn() {
    let figures = figures::<Keyness>("keyness");
    for case in figures.spread {
        near("G²", &case, count::log_likelihood(&case.counts, &case.sizes), case.g2);
    }
    for case in figures.idf {
        near("idf", &case, count::idf(case.documents, case.frequency), case.weight);
    }
}

#[derive(Deserialize)]
struct Association {
    cases: Vec<AssociationCase>,
}

#[derive(Debug, Deserialize)]
struct AssociationCase {
    here: u32,
    there: u32,
    words_here: u32,
    words_there: u32,
    node: u32,
    expected: f64,
    mi: f64,
    mi3: f64,
    t: f64,
    g2: f64,
    dice: f64,
    log_dice: f64,
}

#[test]
fn association_is_that_of_association_measures_and_nltk() {
    for case in figures::<Association>("association").cases {
        let &AssociationCase { here, there, words_here, words_there, .. } = &case;
        let cells = Cells { here, there, words_here, words_there };
        near("expected", &case, association::expected(cells), case.expected);
        near("MI", &case, association::mi(cells), case.mi);
        near("MI³", &case, association::mi3(cells), case.mi3);
        near("t", &case, association::t(cells), case.t);
        near("G²", &case, association::g2(cells), case.g2);
        near("Dice", &case, association::dice(here, case.node, here + there), case.dice);
        near("logDice", &case, association::log_dice(here, case.node, here + there), case.log_dice);
    }
}

#[derive(Deserialize)]
struct Dispersion {
    cases: Vec<DispersionCase>,
    reduced: Vec<Reduced>,
}

#[derive(Debug, Deserialize)]
struct DispersionCase {
    counts: Vec<u32>,
    sizes: Vec<u32>,
    dp: f64,
    dp_norm: f64,
    juilland_d: f64,
}

#[derive(Debug, Deserialize)]
struct Reduced {
    positions: Vec<u32>,
    words: u32,
    arf: f64,
}

#[test]
fn dispersion_is_that_of_corpus_dispersion_and_the_formulas() {
    let figures = figures::<Dispersion>("dispersion");
    for case in figures.cases {
        let word: Vec<(usize, u32)> =
            case.counts.iter().copied().enumerate().filter(|&(_, count)| count > 0).collect();
        let spread = Parts::new(case.sizes.clone()).spread(&word).expect("two parts and a word");
        near("DP", &case, spread.dp, case.dp);
        near("DPnorm", &case, spread.dp_norm, case.dp_norm);
        near("D", &case, spread.juilland_d, case.juilland_d);
    }
    for case in figures.reduced {
        near("ARF", &case, average_reduced_frequency(&case.positions, case.words), case.arf);
    }
}

#[derive(Deserialize)]
struct Diversity {
    cases: Vec<DiversityCase>,
}

#[derive(Debug, Deserialize)]
struct DiversityCase {
    words: Vec<u32>,
    types: u32,
    hapaxes: u32,
    ttr: f64,
    entropy: f64,
    mattr: Option<f64>,
    mtld: Option<f64>,
    hdd: Option<f64>,
}

#[test]
fn diversity_is_that_of_lexicalrichness_and_scipy() {
    for case in figures::<Diversity>("diversity").cases {
        let mut sorted = case.words.clone();
        sorted.sort_unstable();
        let runs = sorted.chunk_by(|a, b| a == b);
        let spectrum = Spectrum::new(runs.map(|run| u32::try_from(run.len()).expect("texts are short")));
        assert_eq!((spectrum.types, spectrum.hapaxes()), (case.types, case.hapaxes), "{case:?}");
        near("TTR", &case, spectrum.ttr(), case.ttr);
        near("entropy", &case, spectrum.entropy(), case.entropy);
        near_if_any("MATTR", &case, diversity::mattr(&case.words), case.mattr);
        near_if_any("MTLD", &case, diversity::mtld(&case.words), case.mtld);
        near_if_any("HD-D", &case, spectrum.hdd(), case.hdd);
    }
}

#[derive(Deserialize)]
struct Trend {
    cases: Vec<TrendCase>,
}

#[derive(Debug, Deserialize)]
struct TrendCase {
    at: Vec<f64>,
    figures: Vec<f64>,
    tau: f64,
    p: f64,
    slope: f64,
}

#[test]
fn trends_are_those_of_pymannkendall_and_scipy() {
    for case in figures::<Trend>("trend").cases {
        let found = trend::mann_kendall(&case.figures);
        near("τ", &case, found.tau, case.tau);
        near("p", &case, found.p, case.p);
        near("slope", &case, trend::theil_sen(&case.at, &case.figures), case.slope);
    }
}

#[derive(Deserialize)]
struct TextRank {
    cases: Vec<TextRankCase>,
}

#[derive(Debug, Deserialize)]
struct TextRankCase {
    words: Vec<(u32, u32)>,
    terms: Vec<u32>,
    weights: Vec<f64>,
}

#[test]
fn text_rank_solves_its_equations() {
    for case in figures::<TextRank>("text_rank").cases {
        let (terms, weights): (Vec<u32>, Vec<f64>) = count::text_rank(&case.words).into_iter().unzip();
        assert_eq!(terms, case.terms);
        for (found, &expected) in weights.into_iter().zip(&case.weights) {
            near("weight", &case, found, expected);
        }
    }
}

#[derive(Deserialize)]
struct Alignments {
    cases: Vec<AlignmentCase>,
}

#[derive(Debug, Deserialize)]
struct AlignmentCase {
    a: String,
    b: String,
    score: f64,
}

#[test]
fn the_score_of_a_passage_is_that_of_the_best_local_alignment() {
    for case in figures::<Alignments>("alignment").cases {
        let mut engine = Engine::default();
        for (name, text) in [("a", &case.a), ("b", &case.b)] {
            engine.open(name, format!("{text}。").as_bytes(), &mut |_, _| {}).expect("a text");
            let folded = engine.documents().last().expect("just opened").folded.characters.iter();
            let letters: String = folded.filter(|letter| letter.is_alphanumeric()).collect();
            assert_eq!(&letters, text, "the same letters are aligned");
        }
        let documents = engine.documents();
        let found = compare::passages(&documents[0], &documents[1]);
        let best = found.iter().map(|passage| passage.score).max().expect("they share a passage");
        near("the score", &case, f64::from(best), case.score);
    }
}
