//! How likely a clause is the counterpart of another: which words they share, the rarer the weightier.

use crate::{
    characters::is_han,
    protocol::{ChangesAnswer, ClauseNumber},
};
use std::collections::{BTreeMap, BTreeSet};

/// The clauses of another edition by their numbers, the likeliest first. What has a counterpart already is less likely; a
/// statement's counterpart is a statement.
pub fn likely(answer: &ChangesAnswer, (edition, clause): (usize, usize), other: usize) -> Vec<usize> {
    let begun = &answer.editions[edition].clauses[clause];
    let all = answer.editions[other].clauses.iter().enumerate();
    let fits: Vec<(usize, BTreeSet<String>)> = all
        .filter(|(_, clause)| clause.is_statement() == begun.is_statement())
        .map(|(number, clause)| (number, marks(&clause.text)))
        .collect();
    let mut frequency: BTreeMap<&str, u32> = BTreeMap::new();
    for mark in fits.iter().flat_map(|(_, marks)| marks) {
        *frequency.entry(mark).or_default() += 1;
    }
    let weight = |mark: &String| 1.0 / f64::from(1 + frequency.get(mark.as_str()).copied().unwrap_or(0));
    let sum = |marks: &mut dyn Iterator<Item = &String>| marks.map(weight).sum::<f64>();
    let sought = marks(&begun.text);
    let of_sought = sum(&mut sought.iter());
    let mut ranked: Vec<(f64, usize, usize)> = fits
        .iter()
        .map(|(number, marks)| {
            let shared =
                2.0 * sum(&mut marks.intersection(&sought)) / (of_sought + sum(&mut marks.iter())).max(1e-9);
            let likeness = if is_linked(answer, (other, *number), edition) { shared / 2.0 } else { shared };
            (likeness, number.abs_diff(clause), *number)
        })
        .collect();
    // Of equally likely ones the nearest.
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    ranked.into_iter().map(|(_, _, number)| number).collect()
}

/// Whether a clause has a counterpart in another edition.
pub fn is_linked(answer: &ChangesAnswer, (edition, clause): (usize, usize), other: usize) -> bool {
    let is_it = |number: ClauseNumber| (number.edition as usize, number.clause as usize) == (edition, clause);
    let is_there = |number: ClauseNumber| number.edition as usize == other;
    let joins = |a: ClauseNumber, b: ClauseNumber| is_it(a) && is_there(b);
    answer.links.iter().any(|link| joins(link.from, link.to) || joins(link.to, link.from))
}

/// What a clause can be known by: its pairs of Chinese characters, and its words in letters.
fn marks(text: &str) -> BTreeSet<String> {
    let mut marks = BTreeSet::new();
    let mut before = None;
    let mut word = String::new();
    for c in text.to_lowercase().chars().chain([' ']) {
        if c.is_alphanumeric() && !is_han(c) {
            word.push(c);
        } else if !word.is_empty() {
            marks.insert(std::mem::take(&mut word));
        }
        if is_han(c)
            && let Some(before) = before
        {
            marks.insert([before, c].iter().collect());
        }
        before = is_han(c).then_some(c);
    }
    marks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_is_known_by_pairs_of_characters_and_by_words() {
        let all = |text| marks(text).into_iter().collect::<Vec<_>>();
        assert_eq!(all("各方愿，各方"), ["各方", "方愿"]);
        assert_eq!(all("We note WTO’s 2 rules, we note"), ["2", "note", "rules", "s", "we", "wto"]);
        assert_eq!(all("5G网络"), ["5g", "网络"]);
    }
}
