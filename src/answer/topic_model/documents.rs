//! What each document is about.

use crate::{
    numbers::narrow,
    pipeline::Engine,
    protocol::ModelDocument,
    topics::model::{Bags, Part, Shares},
};

pub(super) fn documents(
    engine: &Engine,
    bags: &Bags,
    shares: &[Shares],
    parts: &[Part],
) -> Vec<ModelDocument> {
    let index = &engine.found().index;
    let document = |(&column, shares): (&usize, &Shares)| {
        let document = &engine.shelf[index.columns[column].document];
        let all = f64::from(shares.characters.max(1));
        let excluded: f64 = excluded(&shares.topics, parts);
        ModelDocument {
            document: document.name.clone(),
            title: document.title().into_owned(),
            date: document.date().map(str::to_owned),
            characters: narrow(shares.characters as usize),
            shares: kept(&shares.topics, parts),
            excluded: excluded / all,
            unknown: shares.unknown / all,
            drift: shares.drift.iter().map(|stretch| kept(stretch, parts)).collect(),
        }
    };
    bags.columns.iter().zip(shares).map(document).collect()
}

/// The characters of topics that the reader left out.
fn excluded(characters: &[f64], parts: &[Part]) -> f64 {
    let of = characters.iter().zip(parts).filter(|(_, part)| part.excluded);
    // An empty sum of floating-point numbers is -0.
    of.fold(0.0, |sum, (characters, _)| sum + characters)
}

/// The shares of what is left; all 0 if nothing is.
fn kept(characters: &[f64], parts: &[Part]) -> Vec<f64> {
    let left = |(characters, part): (&f64, &Part)| if part.excluded { 0.0 } else { *characters };
    let left: Vec<f64> = characters.iter().zip(parts).map(left).collect();
    let all: f64 = left.iter().sum();
    left.into_iter().map(|characters| if all > 0.0 { characters / all } else { 0.0 }).collect()
}
