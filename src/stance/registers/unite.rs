//! One instrument under its full title and a short one, over several documents.

use super::{
    Mention,
    english::{is_body, is_noun},
};
use crate::{protocol::Registered, segment::party};
use std::collections::{BTreeMap, BTreeSet};

/// A Chinese title of fewer characters may be anybody's: 《行动计划》.
const OWN: usize = 6;

/// Nouns that end a Chinese title which its year alone sets apart: 《2030年议程》.
const OF_YEARS: [&str; 3] = ["议程", "愿景", "目标"];

/// Makes the passages of a short title passages of the full one, where one full title alone can be meant.
pub fn unite(documents: &mut [&mut Vec<Mention>]) {
    let is_instrument = |mention: &&Mention| mention.what == Registered::Instruments;
    let keys: BTreeSet<String> = (documents.iter().flat_map(|mentions| mentions.iter()))
        .filter(is_instrument)
        .map(|mention| mention.key.clone())
        .collect();
    let mut full: BTreeMap<&String, &String> = BTreeMap::new();
    for short in &keys {
        let mut meant = keys.iter().filter(|other| is_short_for(short, other));
        if let (Some(one), None) = (meant.next(), meant.next()) {
            full.insert(short, one);
        }
    }
    for mention in documents.iter_mut().flat_map(|mentions| mentions.iter_mut()) {
        // A short title may stand for one that is short itself; none stands for a shorter one.
        while mention.what == Registered::Instruments
            && let Some(one) = full.get(&mention.key)
        {
            mention.key.clone_from(one);
        }
    }
}

/// Whether one key may be another one's short form.
fn is_short_for(short: &str, full: &str) -> bool {
    short.len() < full.len()
        && if short.is_ascii() { is_short_english(short, full) } else { is_short_chinese(short, full) }
}

/// The 2030 Agenda is the 2030 Agenda for Sustainable Development; the Five-Point Consensus is that of a body.
fn is_short_english(short: &str, full: &str) -> bool {
    let mut words = short.split(' ');
    let is_of_year = words.next().is_some_and(is_year)
        && words.next_back().is_some_and(is_noun)
        && short.split(' ').count() == 2;
    let is_about = |rest: &str| [" for ", " on ", " of "].iter().any(|about| rest.starts_with(about));
    let issuer = full.strip_suffix(short).and_then(|issuer| issuer.strip_suffix(' '));
    is_of_year && full.strip_prefix(short).is_some_and(is_about)
        || issuer.is_some_and(is_body) && short.split(' ').any(is_own)
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && word.chars().all(|c| c.is_ascii_digit())
}

/// Whether a word sets a title apart from those of others: a year, or what is counted in it (five-point).
fn is_own(word: &str) -> bool {
    const NUMBERS: [&str; 12] = [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen",
        "twenty",
    ];
    let is_number = |first: &str| NUMBERS.contains(&first) || first.chars().all(|c| c.is_ascii_digit());
    is_year(word) || word.split_once('-').is_some_and(|(first, _)| is_number(first))
}

/// 《2030年可持续发展议程》 is the United Nations' one, and the 《2030年议程》 that of the year.
fn is_short_chinese(short: &str, full: &str) -> bool {
    let is_issuer = |issuer: &str| party(issuer).is_some_and(|party| !party.is_state);
    let is_prefixed = full.strip_suffix(short).is_some_and(is_issuer) && short.chars().count() >= OWN;
    let year = short.split_once('年').filter(|(year, _)| is_year(year));
    let is_of_year = year.is_some_and(|(year, noun)| {
        OF_YEARS.contains(&noun) && full.starts_with(&format!("{year}年")) && full.ends_with(noun)
    });
    is_prefixed || is_of_year
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_title_may_stand_for_a_full_one() {
        assert!(is_short_for("2050 strategy", "2050 strategy for the coral sea"));
        assert!(is_short_for("five-point consensus", "asean five-point consensus"));
        assert!(is_short_for("2035年蓝色发展议程", "联合国2035年蓝色发展议程"));
        assert!(is_short_for("2035年议程", "2035年蓝色发展议程"));
    }

    #[test]
    fn two_instruments_stay_two() {
        assert!(!is_short_for("joint declaration", "joint declaration on trade"));
        assert!(!is_short_for("joint declaration", "asean joint declaration"));
        assert!(!is_short_for("reef convention", "protocol to the reef convention"));
        assert!(!is_short_for("上合组织环保合作构想", "上合组织成员国环保合作构想"));
        assert!(!is_short_for("行动计划", "联合国行动计划"));
        assert!(!is_short_for("海岸公约", "海岸公约第一议定书"));
    }
}
