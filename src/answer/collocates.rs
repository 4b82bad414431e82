//! Which words stand near a word.

use super::found::{columns, hits, is_listed, not_counted, page};
use crate::{
    count::{self, Cells, Neighbour, Stretch, association, frequencies},
    error::Error,
    index::{Index, TermId},
    numbers::narrow,
    pipeline::Engine,
    protocol::{AssociationMeasure, CollocateLink, CollocateRow, CollocatesAnswer, CollocatesQuery, Side},
    query::Hit,
};
use std::collections::BTreeSet;

/// The most collocates whose links are told: more make a tangle, and every two of them are compared.
const MOST_LINKED: usize = 200;

pub(super) fn collocates(engine: &Engine, query: &CollocatesQuery) -> Result<CollocatesAnswer, Error> {
    let index = &engine.found().index;
    let (node, hits) = hits(engine, &query.query)?;
    let columns = columns(engine, &query.documents)?;
    let all: Vec<Stretch> = columns.iter().map(|&column| Stretch::whole(index, column)).collect();
    let frequencies = frequencies(index, &all);
    let near = Near::new(engine, &columns, &hits, query);
    let rows: Vec<CollocateRow> = (0..)
        .zip(&near.joint)
        .filter(|&(_, joint)| joint.iter().sum::<u32>() >= query.min_frequency.max(1))
        .filter(|&(term, _): &(TermId, _)| is_listed(index, term, query.stop_words))
        .map(|(term, &joint)| (&index.vocabulary[term as usize], joint, frequencies.of[term as usize]))
        .map(|(word, joint, frequency)| row(word, joint, frequency, &near, frequencies.tokens))
        .collect();
    let total = rows.len();
    let rows = page(rows, query.offset, query.limit, |a, b| {
        let (x, y) = (strength(query.sort, a), strength(query.sort, b));
        y.0.cmp(&x.0).then(y.1.total_cmp(&x.1)).then_with(|| a.term.cmp(&b.term))
    });
    Ok(CollocatesAnswer {
        query: node,
        node: near.nodes,
        reach: near.reach,
        tokens: frequencies.tokens,
        cautions: not_counted(engine, &query.documents).into_iter().collect(),
        total,
        links: links(engine, &near, &rows[..query.network.min(rows.len()).min(MOST_LINKED)]),
        rows,
    })
}

/// What was counted near the node.
struct Near {
    /// How often the node occurs.
    nodes: u32,
    /// Running words within reach.
    reach: u32,
    /// For each word of the vocabulary, how often left and right of the node.
    joint: Vec<[u32; 2]>,
    /// The words of each sentence with a node, if links are asked for.
    sentences: Vec<Vec<TermId>>,
}

impl Near {
    fn new(engine: &Engine, columns: &[usize], hits: &[Hit], query: &CollocatesQuery) -> Self {
        let index = &engine.found().index;
        let mut near =
            Self { nodes: 0, reach: 0, joint: vec![[0; 2]; index.vocabulary.len()], sentences: Vec::new() };
        for &column in columns {
            let place = index.columns[column].document;
            // Hits stand by column.
            let behind = |last: usize| hits.partition_point(|hit| hit.column < last);
            near.nodes += narrow(behind(column + 1) - behind(column));
            count::sentences(index, &engine.shelf[place], column, hits, query.window, &mut |words| {
                near.add(words, query.network > 0);
            });
        }
        near
    }

    fn add(&mut self, words: &[Neighbour], keep: bool) {
        for word in words {
            if let Some(side) = word.side {
                self.joint[word.term as usize][usize::from(side == Side::Right)] += 1;
                self.reach += 1;
            }
        }
        if keep {
            self.sentences.push(words.iter().map(|word| word.term).collect());
        }
    }
}

fn row(word: &str, [left, right]: [u32; 2], frequency: u32, near: &Near, tokens: u32) -> CollocateRow {
    let joint = left + right;
    let cells = Cells {
        here: joint,
        there: frequency - joint,
        words_here: near.reach,
        words_there: tokens - near.reach,
    };
    CollocateRow {
        term: word.to_owned(),
        joint,
        left,
        right,
        frequency,
        expected: association::expected(cells),
        mi: association::mi(cells),
        mi3: association::mi3(cells),
        t: association::t(cells),
        g2: association::g2(cells),
        log_dice: association::log_dice(joint, near.nodes, frequency),
        dice: association::dice(joint, near.nodes, frequency),
    }
}

/// What a list is sorted by: first whether the word keeps company with the node, then how closely. A frequent word may
/// be near the node often and yet more seldom than by chance, which MI³, Dice and logDice do not see.
fn strength(measure: AssociationMeasure, row: &CollocateRow) -> (bool, f64) {
    let keeps_company = row.g2 >= 0.0;
    match measure {
        AssociationMeasure::LogDice => (keeps_company, row.log_dice),
        AssociationMeasure::Mi => (keeps_company, row.mi),
        AssociationMeasure::Mi3 => (keeps_company, row.mi3),
        AssociationMeasure::T => (keeps_company, row.t),
        AssociationMeasure::G2 => (keeps_company, row.g2),
        AssociationMeasure::Dice => (keeps_company, row.dice),
        AssociationMeasure::Frequency => (true, f64::from(row.joint)),
    }
}

/// The links among some collocates: pairs that stand in a sentence with the node together.
fn links(engine: &Engine, near: &Near, rows: &[CollocateRow]) -> Vec<CollocateLink> {
    let index: &Index = &engine.found().index;
    let mut row_of = vec![None; index.vocabulary.len()];
    for (at, row) in rows.iter().enumerate() {
        if let Some(term) = index.id(&row.term) {
            row_of[term as usize] = Some(at);
        }
    }
    let mut alone = vec![0; rows.len()];
    let mut together = vec![vec![0; rows.len()]; rows.len()];
    for sentence in &near.sentences {
        let present: BTreeSet<usize> = sentence.iter().filter_map(|&term| row_of[term as usize]).collect();
        for &a in &present {
            alone[a] += 1;
            for &b in present.range(a + 1..) {
                together[a][b] += 1;
            }
        }
    }
    let pairs = (0..rows.len()).flat_map(|a| (a + 1..rows.len()).map(move |b| (a, b)));
    let mut links: Vec<CollocateLink> = pairs
        .filter(|&(a, b)| together[a][b] > 0)
        .map(|(a, b)| {
            let joint = together[a][b];
            CollocateLink { a, b, joint, log_dice: association::log_dice(joint, alone[a], alone[b]) }
        })
        .collect();
    links.sort_by(|x, y| y.log_dice.total_cmp(&x.log_dice).then((x.a, x.b).cmp(&(y.a, y.b))));
    links
}
