//! What a reader should know before trusting a topic model.

use crate::{
    error::Caution,
    numbers::narrow,
    protocol::{INCOHERENT, ModelTopic, UNSTABLE},
    topics::model::{Bags, Fitted, Shares},
};

/// Topics have so many different clauses on average, or are too few.
const CLAUSES: u32 = 12;

/// Fewer documents can hardly be compared by their topics.
const DOCUMENTS: usize = 3;

/// A topic of which one document has so much is that document's …
const ONE: f64 = 0.9;

/// … if the document is no larger a part of all.
const NEARLY_ALL: f64 = 0.75;

pub(super) fn cautions(
    topics: &[ModelTopic],
    shares: &[Shares],
    bags: &Bags,
    fitted: &Fitted,
    missing: Vec<String>,
) -> Vec<Caution> {
    let (count, clauses) = (narrow(fitted.fit.topics()), narrow(bags.distinct()));
    let mut found = Vec::new();
    if clauses < count * CLAUSES {
        found.push(Caution::FewClauses { topics: count, clauses });
    }
    if shares.len() < DOCUMENTS {
        found.push(Caution::FewDocuments { documents: narrow(shares.len()) });
    }
    let named = |is_meant: &dyn Fn(usize, &ModelTopic) -> bool| -> Option<Vec<String>> {
        let meant = topics.iter().enumerate().filter(|(at, topic)| !topic.excluded && is_meant(*at, topic));
        let names: Vec<String> = meant.map(|(_, topic)| topic.name.clone()).collect();
        (!names.is_empty()).then_some(names)
    };
    let is_unstable = |_, topic: &ModelTopic| topic.stability.is_some_and(|agreement| agreement < UNSTABLE);
    found.extend(named(&is_unstable).map(|topics| Caution::UnstableTopics { topics }));
    let is_incoherent = |_, topic: &ModelTopic| topic.npmi < INCOHERENT;
    found.extend(named(&is_incoherent).map(|topics| Caution::IncoherentTopics { topics }));
    let all: f64 = shares.iter().map(|of| f64::from(of.characters)).sum();
    let is_of_one = |at: usize, _: &ModelTopic| {
        let whole: f64 = shares.iter().map(|of| of.topics[at]).sum();
        let is_its =
            |of: &Shares| of.topics[at] >= whole * ONE && f64::from(of.characters) < all * NEARLY_ALL;
        shares.len() > 1 && whole > 0.0 && shares.iter().any(is_its)
    };
    found.extend(named(&is_of_one).map(|topics| Caution::TopicsOfOneDocument { topics }));
    found.extend((!missing.is_empty()).then_some(Caution::SeedWordsMissing { words: missing }));
    found
}
