//! Which hits a figure was counted from.

use super::{found::groups, places::Places};
use crate::{
    count::{self, Stretch},
    error::Error,
    index::Index,
    pipeline::Engine,
    protocol::{Group, Near, Place, Scope, Standing},
    query::{self, Hit, Query},
    segment::Tag,
};
use std::collections::BTreeSet;

/// Leaves of some hits in an index those that a scope means.
pub(super) fn keep(engine: &Engine, index: &Index, scope: &Scope, hits: &mut Vec<Hit>) -> Result<(), Error> {
    if scope.inside != Group::Rest {
        let stretches = in_group(engine, index, &scope.inside)?;
        hits.retain(|hit| stands_in(&stretches, hit));
    }
    if let Some(outside) = &scope.outside {
        let stretches = in_group(engine, index, outside)?;
        hits.retain(|hit| !stands_in(&stretches, hit));
    }
    if let Some(place) = &scope.place {
        in_place(engine, place, hits)?;
    }
    if let Some(near) = &scope.near {
        beside(engine, index, near, hits)?;
    }
    match scope.standing {
        Standing::Anyhow => {}
        Standing::OneWord => hits.retain(|hit| is_word(engine, hit)),
        Standing::OutsideTitles => hits.retain(|hit| !is_in_title(engine, hit)),
    }
    Ok(())
}

/// Whether a hit is one word.
fn is_word(engine: &Engine, hit: &Hit) -> bool {
    let tokens = &engine.shelf[hit.document].tokens.all[hit.tokens.clone()];
    matches!(tokens, [token] if token.is_counted() && token.range() == hit.characters)
}

/// Whether a hit is a title, or stands in one.
fn is_in_title(engine: &Engine, hit: &Hit) -> bool {
    let tokens = &engine.shelf[hit.document].tokens.all[hit.tokens.clone()];
    tokens.iter().any(|token| token.tag == Tag::TITLE)
}

fn in_group(engine: &Engine, index: &Index, group: &Group) -> Result<Vec<Stretch>, Error> {
    groups(engine, index, |groups| groups.one(group))
}

/// Whether a hit begins in one of some stretches, which stand in the index's order.
fn stands_in(stretches: &[Stretch], hit: &Hit) -> bool {
    let begins = |stretch: &Stretch| (stretch.column, stretch.tokens.start);
    let behind = stretches.partition_point(|stretch| begins(stretch) <= (hit.column, hit.tokens.start));
    let last = behind.checked_sub(1).map(|last| &stretches[last]);
    last.is_some_and(|last| last.column == hit.column && last.tokens.contains(&hit.tokens.start))
}

/// Keeps what begins in a place, as trends count a hit where it begins.
fn in_place(engine: &Engine, place: &Place, hits: &mut Vec<Hit>) -> Result<(), Error> {
    let at = engine.place(&place.document)?;
    let document = &engine.shelf[at];
    let stretch = Places::new(document).span(place);
    hits.retain(|hit| hit.document == at);
    hits.retain(|hit| {
        let span = document.folded.span(&document.text, hit.characters.clone());
        (stretch.start..stretch.end).contains(&span.start)
    });
    Ok(())
}

/// Keeps what a node reaches.
fn beside(engine: &Engine, index: &Index, near: &Near, hits: &mut Vec<Hit>) -> Result<(), Error> {
    let nodes = query::find(&Query::parse(&near.query, &engine.folder)?, index, &engine.shelf);
    let mut reached: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (number, column) in index.columns.iter().enumerate() {
        let document = &engine.shelf[column.document];
        count::sentences(index, document, number, &nodes, near.window, &mut |words| {
            let fit = words
                .iter()
                .filter(|word| word.side.is_some() && (near.side.is_none() || word.side == near.side));
            reached.extend(fit.map(|word| (number, word.token)));
        });
    }
    hits.retain(|hit| hit.tokens.clone().any(|token| reached.contains(&(hit.column, token))));
    Ok(())
}
