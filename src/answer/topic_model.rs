//! Topics that the words of the clauses show.

mod asked;
mod behind;
mod cautions;
mod documents;
mod topics;

pub(super) use behind::topic_passages;

use super::found;
use crate::{
    compare,
    error::{Error, Number},
    numbers::narrow,
    pipeline::{Engine, Modelled},
    protocol::{MOST_SEEDS, MOST_TOPICS, ModelFit, TopicModelAnswer, TopicModelQuery, TriedTopics},
    topics::model::{self, Bags, Fitted, Part, Tried, coherence},
};
use asked::Lists;
use std::rc::Rc;
use topics::Told;

/// A model takes so many clauses at least.
const LEAST: u32 = 4;

/// A word that is less of a topic tells nothing of its likeness to others.
const TELLING: f64 = 1e-4;

/// A model with what the reader says of it.
struct Read {
    bags: Rc<Bags>,
    modelled: Rc<Modelled>,
    parts: Vec<Part>,
    unmatched: Vec<usize>,
    lists: Lists,
}

/// Fits what is asked, or takes it as it was fitted, and edits it: for every question of a model in the same way, so that
/// the numbers of its topics mean the same.
fn read(engine: &Engine, query: &TopicModelQuery, progress: &mut dyn FnMut(f64)) -> Result<Read, Error> {
    check(query)?;
    let asked = asked::asked(engine, query)?;
    let bags = engine.bags(&asked.model);
    let lists = asked.lists(&bags);
    check_bags(&bags, asked.model.topics, narrow(lists.drawing.len()))?;
    let modelled = engine.topic_model(&bags, &asked.model, query.more_seeds, progress);
    let edits = asked::edits(engine, &bags, query);
    let (mut parts, unmatched) = model::edited(&modelled.fitted.fit, &bags.tokens, &edits, query.seed);
    in_order(&mut parts, &bags);
    Ok(Read { bags, modelled, parts, unmatched, lists })
}

pub(super) fn topic_model(
    engine: &Engine,
    query: &TopicModelQuery,
    progress: &mut dyn FnMut(f64),
) -> Result<TopicModelAnswer, Error> {
    let Read { bags, modelled, parts, unmatched, lists } = read(engine, query, progress)?;
    let fitted = &modelled.fitted;
    let divergences = divergences(&parts);
    let distances: Vec<Vec<f64>> =
        divergences.iter().map(|row| row.iter().map(|&bits| libm::sqrt(bits)).collect()).collect();
    let map = compare::map(&distances);
    let shares = model::shares(&bags, &parts);
    let told =
        Told { engine, query, bags: &bags, fitted, parts: &parts, shares: &shares, drawing: &lists.drawing };
    let topics = told.topics(&map.points);
    let mut cautions: Vec<_> = found::not_counted(engine, &query.documents).into_iter().collect();
    cautions.extend(cautions::cautions(&topics, &shares, &bags, fitted, lists.missing));
    Ok(TopicModelAnswer {
        documents: documents::documents(engine, &bags, &shares, &parts),
        topics,
        divergences,
        map_shares: map.shares,
        fit: fit(&bags, fitted, query),
        tried: fitted.tried.iter().map(tried).collect(),
        unmatched_edits: unmatched.into_iter().map(narrow).collect(),
        cautions,
    })
}

fn check(query: &TopicModelQuery) -> Result<(), Error> {
    let out_of_range = |number, given: String| Err(Error::OutOfRange { number, given });
    if let Some(topics) = query.topics.filter(|topics| !(2..=MOST_TOPICS).contains(topics)) {
        return out_of_range(Number::Topics, topics.to_string());
    }
    if query.guided.len() > MOST_TOPICS as usize {
        return out_of_range(Number::Topics, query.guided.len().to_string());
    }
    if !(0.0..=1.0).contains(&query.relevance) {
        return out_of_range(Number::Relevance, query.relevance.to_string());
    }
    if query.more_seeds > MOST_SEEDS {
        return out_of_range(Number::MoreSeeds, query.more_seeds.to_string());
    }
    Ok(())
}

/// Whether the clauses bear a model of so many topics, of which some are drawn to the reader's words.
fn check_bags(bags: &Bags, topics: Option<u32>, drawn: u32) -> Result<(), Error> {
    let (clauses, distinct) = (narrow(bags.clauses.len()), narrow(bags.distinct()));
    let topics = topics.unwrap_or(0).max(drawn);
    if clauses < LEAST {
        Err(Error::TooFewClauses { clauses, least: LEAST })
    } else if distinct == 0 {
        Err(Error::NoWordsLeft)
    } else if distinct < LEAST {
        Err(Error::TooFewClauses { clauses: distinct, least: LEAST })
    } else if topics > distinct {
        Err(Error::MoreTopicsThanClauses { topics, clauses: distinct })
    } else {
        Ok(())
    }
}

/// Puts the largest first, by characters, and those excluded last.
fn in_order(parts: &mut [Part], bags: &Bags) {
    let characters = |part: &Part| -> f64 {
        let of = |clause: &model::Bagged| {
            clause.bag.map_or(0.0, |bag| part.bags[bag] * f64::from(clause.characters))
        };
        bags.clauses.iter().map(of).sum()
    };
    parts.sort_by_cached_key(|part| {
        // Characters are above 0, where the order of bits is that of numbers.
        (part.excluded, std::cmp::Reverse(characters(part).to_bits()), part.topics.clone())
    });
}

/// How far apart each two topics are.
fn divergences(parts: &[Part]) -> Vec<Vec<f64>> {
    let telling = |part: &Part| -> Vec<(u32, f64)> {
        let words = (0..).zip(part.words.iter().copied());
        let kept: Vec<(u32, f64)> = words.filter(|(_, share)| *share >= TELLING).collect();
        let all: f64 = kept.iter().map(|(_, share)| share).sum();
        kept.into_iter().map(|(word, share)| (word, share / all)).collect()
    };
    let words: Vec<Vec<(u32, f64)>> = parts.iter().map(telling).collect();
    let mut rows = vec![vec![0.0; parts.len()]; parts.len()];
    for a in 0..parts.len() {
        for b in a + 1..parts.len() {
            let bits = compare::jensen_shannon(&words[a], &words[b]).clamp(0.0, 1.0);
            (rows[a][b], rows[b][a]) = (bits, bits);
        }
    }
    rows
}

fn fit(bags: &Bags, fitted: &Fitted, query: &TopicModelQuery) -> ModelFit {
    let mean = coherence::mean(&fitted.coherence());
    let (more_seeds, stability) = fitted.stability(query.more_seeds);
    ModelFit {
        topics: narrow(fitted.fit.topics()),
        clauses: narrow(bags.clauses.iter().filter(|clause| clause.bag.is_some()).count()),
        distinct: narrow(bags.distinct()),
        vocabulary: narrow(bags.words.len()),
        tokens: narrow(bags.tokens.words.len()),
        sweeps: fitted.fit.sweeps,
        seed: query.seed,
        more_seeds,
        npmi: mean.npmi,
        c_v: mean.c_v,
        stability: stability.map(|of| of.iter().sum::<f64>() / f64::from(narrow(of.len()))),
    }
}

fn tried(tried: &Tried) -> TriedTopics {
    TriedTopics {
        topics: tried.topics,
        npmi: tried.coherence.npmi,
        c_v: tried.coherence.c_v,
        score: tried.score,
        chosen: tried.is_chosen,
    }
}
