//! How words rise and fall over points, and which do so most.

use super::{measures, points::Points, trend};
use crate::index::{Index, TermId};

/// How often something occurs at each point, and what that says.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// How often at each point.
    pub counts: Vec<u32>,
    /// How often in 10,000 running words at each point.
    pub rates: Vec<f64>,
    /// How unevenly: [`measures::log_likelihood`].
    pub g2: f64,
    /// The first point where it occurs.
    pub first: Option<usize>,
    /// The last one.
    pub last: Option<usize>,
    /// The point of its highest rate, the first of several.
    pub peak: Option<usize>,
    /// Between first and last, points where it does not occur.
    pub gaps: Vec<usize>,
    /// Which way it goes, and the slope of its rates; none where the points have no order, with fewer points than
    /// [`trend::FEWEST`] or more than [`trend::MOST`].
    pub direction: Option<(trend::MannKendall, f64)>,
}

impl Series {
    /// What some counts say.
    #[must_use]
    pub fn new(points: &Points, counts: Vec<u32>) -> Self {
        let sizes = points.sizes();
        let rates: Vec<f64> =
            counts.iter().zip(&sizes).map(|(&count, &words)| measures::rate(count, words)).collect();
        let first = counts.iter().position(|&count| count > 0);
        let last = counts.iter().rposition(|&count| count > 0);
        let inside = first.zip(last).map_or(0..0, |(first, last)| first..last);
        let has_direction = points.is_ordered && (trend::FEWEST..=trend::MOST).contains(&counts.len());
        let at = || points.all.iter().map(|point| point.at).collect::<Vec<f64>>();
        Self {
            g2: measures::log_likelihood(&counts, &sizes),
            gaps: inside.filter(|&point| counts[point] == 0).collect(),
            peak: first.map(|first| highest(&rates, first)),
            direction: has_direction.then(|| (trend::mann_kendall(&rates), trend::theil_sen(&at(), &rates))),
            first,
            last,
            rates,
            counts,
        }
    }
}

/// The first of the highest rates, from some point on.
fn highest(rates: &[f64], from: usize) -> usize {
    (from..rates.len()).fold(from, |best, next| if rates[next] > rates[best] { next } else { best })
}

/// Gives the counts of every word at every point, in the vocabulary's order.
fn each(index: &Index, points: &Points, mut give: impl FnMut(TermId, &[u32])) {
    let mut counts = vec![0; points.all.len()];
    for (term, postings) in (0..).zip(&index.postings) {
        counts.fill(0);
        for posting in postings {
            if let Some(point) = points.of(posting.column as usize, posting.token as usize) {
                counts[point] += 1;
            }
        }
        give(term, &counts);
    }
}

/// The series of a word.
fn series(index: &Index, points: &Points, term: TermId) -> Series {
    let mut counts = vec![0; points.all.len()];
    for posting in &index.postings[term as usize] {
        if let Some(point) = points.of(posting.column as usize, posting.token as usize) {
            counts[point] += 1;
        }
    }
    Series::new(points, counts)
}

/// The first of some weighed words, those of the same weight by their characters, each with its series.
fn strongest(
    index: &Index,
    points: &Points,
    mut found: Vec<(f64, TermId)>,
    most: usize,
) -> Vec<(String, Series)> {
    let word = |term: TermId| &index.vocabulary[term as usize];
    found.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then_with(|| word(a.1).cmp(word(b.1))));
    found.truncate(most);
    found.into_iter().map(|(_, term)| (word(term).clone(), series(index, points, term))).collect()
}

/// A word must occur this often before its spread over the points is worth proposing.
const FREQUENT_ENOUGH: u32 = 3;

/// The words that vary most over the points, most first, of those that are fit for a list. Where there is one point
/// alone, and nothing to vary, the most frequent.
#[must_use]
pub fn varying(
    index: &Index,
    points: &Points,
    most: usize,
    is_listed: impl Fn(TermId) -> bool,
) -> Vec<(String, Series)> {
    let sizes = points.sizes();
    let mut found = Vec::new();
    each(index, points, |term, counts| {
        let is_frequent = counts.iter().sum::<u32>() >= FREQUENT_ENOUGH;
        if is_frequent && is_listed(term) {
            let weight = match counts {
                [count] => f64::from(*count),
                _ => measures::log_likelihood(counts, &sizes),
            };
            found.push((weight, term));
        }
    });
    strongest(index, points, found, most)
}

/// Words that come and go over the points.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Movers {
    /// At the first point and the last, and more frequent in the later half by so much as is asked for; strongest first
    /// by G² of the halves.
    pub risers: Vec<(String, Series)>,
    /// The same, more frequent in the earlier half.
    pub fallers: Vec<(String, Series)>,
    /// Not at the first point, and at the last; most frequent first.
    pub newcomers: Vec<(String, Series)>,
    /// At the first point, and not at the last.
    pub leavers: Vec<(String, Series)>,
}

/// What a word must bring along to be told of as one that comes or goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Least {
    /// How often it occurs in all.
    pub frequency: u32,
    /// By how many per cent the rate of one half of the points is higher than that of the other.
    pub change: u32,
}

/// Which words come and go: at most so many of each kind, of those that bring enough along and are fit for a list.
/// None with fewer than two points. Of an odd number of points the middle one belongs to no half.
#[must_use]
pub fn movers(
    index: &Index,
    points: &Points,
    least: Least,
    most: usize,
    is_listed: impl Fn(TermId) -> bool,
) -> Movers {
    let sizes = points.sizes();
    let half = sizes.len() / 2;
    if half == 0 {
        return Movers::default();
    }
    let halves = |figures: &[u32]| -> [u32; 2] {
        [figures[..half].iter().sum(), figures[figures.len() - half..].iter().sum()]
    };
    let words = halves(&sizes);
    let [mut risers, mut fallers, mut newcomers, mut leavers] = [const { Vec::new() }; 4];
    each(index, points, |term, counts| {
        let frequency = counts.iter().sum::<u32>();
        if frequency < least.frequency || !is_listed(term) {
            return;
        }
        match (counts[0] > 0, counts[counts.len() - 1] > 0) {
            (false, true) => newcomers.push((f64::from(frequency), term)),
            (true, false) => leavers.push((f64::from(frequency), term)),
            (false, false) => {}
            (true, true) => {
                let found = halves(counts);
                let weighed = (measures::log_likelihood(&found, &words), term);
                let [earlier, later] = rates(found, words);
                if is_above(later, earlier, least.change) {
                    risers.push(weighed);
                } else if is_above(earlier, later, least.change) {
                    fallers.push(weighed);
                }
            }
        }
    });
    let [risers, fallers, newcomers, leavers] =
        [risers, fallers, newcomers, leavers].map(|found| strongest(index, points, found, most));
    Movers { risers, fallers, newcomers, leavers }
}

/// The rates of a word in the two halves, each times the words of both: whole numbers compare exactly.
fn rates(counts: [u32; 2], words: [u32; 2]) -> [u64; 2] {
    let product = |count: u32, words: u32| u64::from(count) * u64::from(words);
    [product(counts[0], words[1]), product(counts[1], words[0])]
}

/// Whether one rate is higher than another, and by so many per cent at least.
fn is_above(rate: u64, other: u64, percent: u32) -> bool {
    rate > other && u128::from(rate) * 100 >= u128::from(other) * (100 + u128::from(percent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pipeline::Engine;

    /// A shelf of one text a year, from 2015.
    fn years(texts: &[&str]) -> Engine {
        let mut engine = Engine::default();
        for (year, text) in (2015..).zip(texts) {
            let text = format!("公报\n\n{year}年6月1日\n\n{text}");
            engine.open(&format!("{year}"), text.as_bytes(), &mut |_, _| {}).expect("readable");
        }
        engine
    }

    #[test]
    fn a_series_knows_its_first_last_peak_and_gaps() {
        let engine = years(&["建桥。", "渔业。", "建桥建桥。", "渔业。", "渔业。"]);
        let index = &engine.found().index;
        let points = Points::by_date(index, &engine.shelf);
        let hits = crate::query::find(
            &crate::query::Query::parse("建桥", &engine.folder).unwrap(),
            index,
            &engine.shelf,
        );
        let found = Series::new(&points, points.count(&hits));
        assert_eq!(
            (found.first, found.last, found.peak, found.gaps.as_slice()),
            (Some(0), Some(2), Some(2), &[1][..])
        );
        let (kendall, slope) = found.direction.expect("five points are enough");
        assert!(kendall.tau < 0.0 && slope <= 0.0);
        let never = Series::new(&points, vec![0; 5]);
        assert_eq!((never.first, never.peak, never.gaps.len()), (None, None, 0));
    }

    #[test]
    fn words_come_go_rise_and_fall() {
        let engine =
            years(&["支持渔业，支持渔业，支持港口。", "渔业、建桥。", "渔业港口，港口建桥，港口建桥。"]);
        let index = &engine.found().index;
        let points = Points::by_date(index, &engine.shelf);
        let least = Least { frequency: 2, change: 0 };
        let found =
            movers(index, &points, least, 9, |term| index.vocabulary[term as usize].chars().count() > 1);
        let words = |list: &[(String, Series)]| -> Vec<String> {
            list.iter().map(|(word, _)| word.clone()).collect()
        };
        assert!(words(&found.risers).contains(&"港口".to_owned()), "{:?}", words(&found.risers));
        assert!(words(&found.fallers).contains(&"渔业".to_owned()));
        assert_eq!(words(&found.newcomers), ["建桥"]);
        assert_eq!(words(&found.leavers), ["支持"]);
        assert_eq!(movers(index, &Points::default(), least, 9, |_| true), Movers::default());
        let steep = Least { frequency: 2, change: 1000 };
        let found = movers(index, &points, steep, 9, |_| true);
        assert!(found.risers.is_empty() && found.fallers.is_empty(), "no rate is eleven times another");
        assert_eq!(words(&found.newcomers), ["建桥"], "what was not there has no rate to compare");
    }

    #[test]
    fn a_rate_is_above_another_by_so_much_or_not_at_all() {
        assert!(is_above(3, 2, 50) && !is_above(3, 2, 51));
        assert!(!is_above(2, 2, 0) && !is_above(2, 3, 0));
        assert!(is_above(u64::MAX, 1, u32::MAX));
    }

    #[test]
    fn of_one_text_the_most_frequent_words_are_proposed() {
        let engine =
            years(&["渔业渔业渔业渔业渔业，支持支持支持支持支持支持，建桥建桥建桥建桥建桥建桥建桥。"]);
        let index = &engine.found().index;
        let points = Points::by_date(index, &engine.shelf);
        let found = varying(index, &points, 2, |_| true);
        let words: Vec<&str> = found.iter().map(|(word, _)| word.as_str()).collect();
        assert_eq!(words, ["建桥", "支持"]);
    }

    #[test]
    fn texts_and_sections_have_no_direction() {
        let engine = years(&["建桥。", "渔业。", "建桥建桥。", "渔业。", "建桥。", "建桥。"]);
        let index = &engine.found().index;
        let with = |points: &Points| Series::new(points, vec![1, 2, 3, 4, 5, 6]).direction;
        assert!(with(&Points::by_date(index, &engine.shelf)).is_some());
        assert_eq!(with(&Points::by_document(index, &engine.shelf)), None);
        let columns: Vec<usize> = (0..6).collect();
        let sections = Points::by_section(index, &engine.shelf, &columns);
        assert_eq!((sections.is_ordered, sections.all.len()), (false, 6));
        assert_eq!(with(&sections), None);
    }
}
