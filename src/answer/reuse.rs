//! The passages of the whole corpus, each with all who have it.

use super::places::AllPlaces;
use crate::{
    compare::{Cluster, SHORTEST},
    numbers::narrow,
    pipeline::Engine,
    protocol::{ClusterAnswer, ReuseAnswer, ReusePlace, ReuseQuery, formula_limit},
};

pub(super) fn reuse(engine: &Engine, query: &ReuseQuery) -> ReuseAnswer {
    let documents = narrow(engine.compared(query.copies).len());
    let formulae_above = query.formulae.unwrap_or_else(|| formula_limit(documents));
    let shortest = (query.shortest as usize).max(SHORTEST);
    let is_long = |cluster: &&Cluster| cluster.letters() >= shortest;
    let (formulae, borrowed): (Vec<&Cluster>, Vec<&Cluster>) = (engine.reuse(query.copies).clusters.iter())
        .filter(is_long)
        .partition(|cluster| narrow(cluster.documents) > formulae_above);
    let mut places = AllPlaces::new(&engine.shelf);
    let mut page = |clusters: &[&Cluster]| {
        let asked = clusters.iter().skip(query.offset).take(query.limit);
        asked.map(|found| cluster(engine, &mut places, found)).collect()
    };
    ReuseAnswer {
        documents,
        formulae_above,
        total: narrow(borrowed.len()),
        clusters: page(&borrowed),
        total_formulae: narrow(formulae.len()),
        formulae: page(&formulae),
    }
}

fn cluster(engine: &Engine, places: &mut AllPlaces, cluster: &Cluster) -> ClusterAnswer {
    let date = |document: usize| engine.shelf[document].date();
    let text = cluster.members.first().map(|first| {
        let document = &engine.shelf[first.document];
        document.folded.text(&document.text, first.characters.clone())
    });
    let earliest = cluster.members.first().and_then(|first| date(first.document));
    // A year alone is neither before its days nor after them.
    let is_open = |other: &str| {
        earliest.is_some_and(|date| date != other && (other.starts_with(date) || date.starts_with(other)))
    };
    let is_known = !cluster.members.iter().any(|member| date(member.document).is_some_and(is_open));
    let mut first: Vec<String> = (cluster.members.iter())
        .filter(|member| is_known && earliest.is_some() && date(member.document) == earliest)
        .map(|member| engine.shelf[member.document].name.clone())
        .collect();
    first.dedup();
    ClusterAnswer {
        text: text.unwrap_or_default(),
        letters: narrow(cluster.letters()),
        documents: narrow(cluster.documents),
        weight: cluster.weight() as u64,
        first,
        places: (cluster.members.iter())
            .map(|member| {
                let document = &engine.shelf[member.document];
                let span = document.folded.span(&document.text, member.characters.clone());
                ReusePlace {
                    place: places.of(member.document).place(span),
                    date: document.date().map(str::to_owned),
                    letters: narrow(member.letters),
                }
            })
            .collect(),
    }
}
