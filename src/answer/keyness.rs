//! Which words set one group of texts apart from another.

use super::found::{hits, in_groups, is_listed, not_counted, page};
use crate::{
    count::{self, Cells, Frequencies, Pair, Stretch, frequencies, keyness, significance},
    error::{Caution, Error, Number},
    index::{Index, NO_TERM, Posting, TermId},
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        Group, GroupSize, KeynessAnswer, KeynessQuery, KeynessRow, KeynessSide, KeynessSort, Significance,
    },
};
use rustc_hash::{FxHashMap, FxHashSet};
use std::{cmp::Ordering, ops::Range};

pub(super) fn keyness(engine: &Engine, query: &KeynessQuery) -> Result<KeynessAnswer, Error> {
    if let Some(given) = query.most_q.filter(|q| !(0.0..=1.0).contains(q)) {
        return Err(Error::OutOfRange { number: Number::MostQ, given: given.to_string() });
    }
    let index = &engine.found().index;
    let Pair { target, reference, in_both } =
        in_groups(engine, |groups| groups.pair(&query.target, &query.reference))?;
    let counts = (frequencies(index, &target), frequencies(index, &reference));
    let searched = searched(engine, query)?;
    let ranges = [Inside::new(index, &target), Inside::new(index, &reference)];
    let mut words = tested(index, query, &counts.0, &counts.1);
    words.retain(|word| {
        fits(query.side, word.cells.compare()) && query.most_q.is_none_or(|most| word.q <= most)
    });
    let total = words.len();
    Ok(KeynessAnswer {
        target: size(engine, &target, &counts.0),
        reference: size(engine, &reference, &counts.1),
        cautions: cautions(engine, query, &in_both),
        total,
        rows: shown(index, query, words)
            .iter()
            .map(|word| row(index, word, searched.contains(&word.term), &ranges))
            .collect(),
    })
}

/// What a reader should know of the groups before trusting the figures.
fn cautions(engine: &Engine, query: &KeynessQuery, in_both: &[usize]) -> Vec<Caution> {
    let named = [&query.target, &query.reference].into_iter().filter_map(|group| match group {
        Group::Documents { names } => Some(names),
        _ => None,
    });
    let documents: Vec<String> = in_both.iter().map(|&column| name(engine, column)).collect();
    let in_both = (!documents.is_empty()).then_some(Caution::InBothGroups { documents });
    in_both.into_iter().chain(not_counted(engine, named.flatten())).collect()
}

/// The words of what the groups were searched for.
fn searched(engine: &Engine, query: &KeynessQuery) -> Result<FxHashSet<TermId>, Error> {
    let index = &engine.found().index;
    let mut found = FxHashSet::default();
    for group in [&query.target, &query.reference] {
        if let Group::Search { query } = group {
            for hit in hits(engine, query)?.1 {
                found.extend(&index.columns[hit.column].terms[hit.tokens]);
            }
        }
    }
    found.remove(&NO_TERM);
    Ok(found)
}

fn name(engine: &Engine, column: usize) -> String {
    engine.shelf[engine.found().index.columns[column].document].name.clone()
}

fn size(engine: &Engine, stretches: &[Stretch], counts: &Frequencies) -> GroupSize {
    let mut columns: Vec<usize> = stretches.iter().map(|stretch| stretch.column).collect();
    columns.dedup();
    GroupSize {
        documents: columns.into_iter().map(|column| name(engine, column)).collect(),
        tokens: counts.tokens,
        types: counts.types,
    }
}

/// A word of the two groups.
struct Tested {
    term: TermId,
    cells: Cells,
    /// p of the test that suits the counts, adjusted.
    q: f64,
}

/// The words that the query lets through, of both sides, with p adjusted for all of them.
fn tested(index: &Index, query: &KeynessQuery, target: &Frequencies, reference: &Frequencies) -> Vec<Tested> {
    let counts = (0..).zip(target.of.iter().zip(&reference.of));
    let frequent =
        counts.filter(|(_, (target, reference))| **target + **reference >= query.min_frequency.max(1));
    let listed = frequent.filter(|&(term, _): &(TermId, _)| is_listed(index, term, query.stop_words));
    // Most words are rare, and many have the same two counts.
    let mut known: FxHashMap<(u32, u32), f64> = FxHashMap::default();
    let (words, p): (Vec<(TermId, Cells)>, Vec<f64>) = listed
        .map(|(term, (&here, &there))| {
            let cells = Cells { here, there, words_here: target.tokens, words_there: reference.tokens };
            let p = *known.entry((here, there)).or_insert_with(|| significance::suitable_p(cells));
            ((term, cells), p)
        })
        .unzip();
    let adjusted = words.into_iter().zip(significance::benjamini_hochberg(&p));
    adjusted.map(|((term, cells), q)| Tested { term, cells, q }).collect()
}

fn fits(side: KeynessSide, more_frequent: Ordering) -> bool {
    match side {
        KeynessSide::Target => more_frequent == Ordering::Greater,
        KeynessSide::Reference => more_frequent == Ordering::Less,
        KeynessSide::Both => true,
    }
}

/// The page asked for, the strongest first, whichever their side.
fn shown(index: &Index, query: &KeynessQuery, words: Vec<Tested>) -> Vec<Tested> {
    let characters = |word: &Tested| index.vocabulary[word.term as usize].as_str();
    let weighed: Vec<((f64, u32), Tested)> =
        words.into_iter().map(|word| (strength(query.sort, word.cells), word)).collect();
    let shown = page(weighed, query.offset, query.limit, |((a, more_a), x), ((b, more_b), y)| {
        b.total_cmp(a).then(more_b.cmp(more_a)).then_with(|| characters(x).cmp(characters(y)))
    });
    shown.into_iter().map(|(_, word)| word).collect()
}

/// How strongly a word belongs to its side. What only one side has is infinitely many per cent more frequent there:
/// among such words the frequency decides.
fn strength(sort: KeynessSort, cells: Cells) -> (f64, u32) {
    let frequency = match cells.compare() {
        Ordering::Less => cells.there,
        _ => cells.here,
    };
    // A third as frequent is as strong as three times.
    let either_way = |ratio: f64| ratio.max(1.0 / ratio);
    let by = |strength: f64| (strength, 0);
    match sort {
        KeynessSort::LogRatioBound => by(keyness::log_ratio(cells).sure()),
        KeynessSort::LogRatio => by(keyness::log_ratio(cells).value.abs()),
        KeynessSort::PercentDiff => match keyness::percent_diff(cells) {
            Some(percent) if cells.here > 0 => by(either_way(1.0 + percent / 100.0)),
            _ => (f64::INFINITY, frequency),
        },
        KeynessSort::SimpleMaths => by(either_way(keyness::simple_maths(cells))),
        KeynessSort::LogOdds => by(keyness::log_odds(cells).abs()),
        KeynessSort::G2 => by(two_cells(cells)),
        KeynessSort::Chi2 => by(cells.chi2()),
        KeynessSort::Frequency => by(f64::from(frequency)),
    }
}

/// G² of the word's two counts alone.
fn two_cells(cells: Cells) -> f64 {
    count::log_likelihood(&[cells.here, cells.there], &[cells.words_here, cells.words_there])
}

/// The stretches of a group, column by column.
struct Inside {
    stretches: Vec<Vec<Range<usize>>>,
}

impl Inside {
    fn new(index: &Index, group: &[Stretch]) -> Self {
        let mut stretches = vec![Vec::new(); index.columns.len()];
        for stretch in group {
            stretches[stretch.column].push(stretch.tokens.clone());
        }
        Self { stretches }
    }

    /// In how many documents a word stands inside them.
    fn documents(&self, index: &Index, term: TermId) -> u32 {
        let is_inside = |posting: &Posting| {
            let stretches = &self.stretches[posting.column as usize];
            stretches.iter().any(|tokens| tokens.contains(&(posting.token as usize)))
        };
        let by_column = index.postings[term as usize].chunk_by(|a, b| a.column == b.column);
        narrow(by_column.filter(|postings| postings.iter().any(is_inside)).count())
    }
}

fn row(index: &Index, word: &Tested, searched: bool, [target, reference]: &[Inside; 2]) -> KeynessRow {
    let cells = word.cells;
    let log_ratio = keyness::log_ratio(cells);
    KeynessRow {
        term: index.vocabulary[word.term as usize].clone(),
        searched,
        target: cells.here,
        reference: cells.there,
        target_documents: target.documents(index, word.term),
        reference_documents: reference.documents(index, word.term),
        target_rate: count::rate(cells.here, cells.words_here),
        reference_rate: count::rate(cells.there, cells.words_there),
        log_ratio: log_ratio.value,
        log_ratio_low: log_ratio.low,
        log_ratio_high: log_ratio.high,
        percent_diff: keyness::percent_diff(cells),
        simple_maths: keyness::simple_maths(cells),
        log_odds: keyness::log_odds(cells),
        g2: two_cells(cells),
        g2_four: cells.g2(),
        chi2: cells.chi2(),
        significance: Significance {
            p: significance::g2_p(cells),
            fisher: significance::fisher(cells),
            q: word.q,
        },
    }
}
