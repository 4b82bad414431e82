//! The passages behind a figure of a topic model.

use super::{Read, topics::passage};
use crate::{
    answer::places::AllPlaces,
    error::{Error, Number},
    numbers::narrow,
    pipeline::Engine,
    protocol::{PASSAGE, STRETCHES, TopicPassagesAnswer, TopicPassagesQuery},
    topics::model::{self, Bags},
};

/// The passages of a topic, in some documents, in a stretch of them.
pub(in crate::answer) fn topic_passages(
    engine: &Engine,
    query: &TopicPassagesQuery,
    progress: &mut dyn FnMut(f64),
) -> Result<TopicPassagesAnswer, Error> {
    let Read { bags, parts, .. } = super::read(engine, &query.model, progress)?;
    let part = parts
        .get(query.topic as usize)
        .ok_or_else(|| Error::OutOfRange { number: Number::Topics, given: query.topic.to_string() })?;
    let wanted = query.documents.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
    let index = &engine.found().index;
    let document = |clause: usize| index.columns[bags.columns[bags.clauses[clause].document]].document;
    let share = |clause: usize| bags.clauses[clause].bag.map_or(0.0, |bag| part.bags[bag]);
    let inside = query.stretch.map(|stretch| reaching(&bags, stretch));
    let mut found: Vec<usize> = (0..bags.clauses.len())
        .filter(|&clause| share(clause) >= PASSAGE)
        .filter(|&clause| wanted.is_empty() || wanted.contains(&document(clause)))
        .filter(|&clause| inside.as_ref().is_none_or(|inside| inside[clause]))
        .collect();
    if query.stretch.is_none() {
        found.sort_by(|&a, &b| {
            let of = |clause: usize| bags.clauses[clause].document;
            of(a).cmp(&of(b)).then(share(b).total_cmp(&share(a))).then(a.cmp(&b))
        });
    }
    let mut places = AllPlaces::new(&engine.shelf);
    let told = |&clause: &usize| passage(engine, &bags, part, clause, &mut places);
    Ok(TopicPassagesAnswer {
        total: narrow(found.len()),
        passages: found.iter().skip(query.offset).take(query.limit).map(told).collect(),
    })
}

/// For each clause whether it reaches into a stretch of its document.
fn reaching(bags: &Bags, stretch: u32) -> Vec<bool> {
    let mut all = vec![0_u64; bags.columns.len()];
    for clause in &bags.clauses {
        all[clause.document] += u64::from(clause.characters);
    }
    let mut before = vec![0_u64; all.len()];
    let count = u64::from(narrow(STRETCHES));
    let reaches = |clause: &model::Bagged| {
        let (of, start) = (all[clause.document], before[clause.document]);
        let end = start + u64::from(clause.characters);
        before[clause.document] = end;
        // The stretch goes from stretch / count of all to (stretch + 1) / count.
        let (from, to) = (u64::from(stretch) * of, (u64::from(stretch) + 1) * of);
        end * count > from && start * count < to
    };
    bags.clauses.iter().map(reaches).collect()
}

#[cfg(test)]
mod tests {
    use super::reaching;
    use crate::{
        clauses::Clause,
        protocol::Role,
        topics::model::{Bagged, Bags},
    };

    #[test]
    fn a_clause_is_behind_every_stretch_that_it_reaches_into() {
        let clause = Clause { unit: 0, role: Role::Body, heading: None, characters: 0..0, tokens: 0..0 };
        let clause = |characters| Bagged { document: 0, clause: clause.clone(), characters, bag: None };
        let bags = Bags { columns: vec![0], clauses: [15, 20, 165].map(clause).to_vec(), ..Bags::default() };
        assert_eq!(reaching(&bags, 0), [true, false, false]);
        assert_eq!(reaching(&bags, 1), [true, true, false]);
        assert_eq!(reaching(&bags, 2), [false, true, false]);
        assert_eq!(reaching(&bags, 3), [false, true, true]);
        assert_eq!(reaching(&bags, 19), [false, false, true]);
    }
}
