//! Texts of the topic model.

use super::T;
use crate::protocol::TopicNamedBy;

area! {
    /// Topics that the words of the clauses show.
    TopicModelWords {
        fitted: fn(u32, u32, u32, usize) -> String, quality: fn(f64, f64, Option<f64>) -> String,
        named_by: fn(TopicNamedBy) -> T, excluded: T, unknown: T, topics: T, score: T,
    }
}
