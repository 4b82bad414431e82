//! What can be asked about topic lists.

use crate::protocol::TopicListsQuery;
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct TopicLists {
    /// Only these documents, by their names
    #[arg(long, value_name = "NAME")]
    of: Vec<String>,
    /// How many places of a list in a document at most
    #[arg(long, default_value_t = 100)]
    limit: usize,
    /// Give the terms that do not occur as well
    #[arg(long)]
    unused_terms: bool,
    /// How many words at most that the lists miss
    #[arg(long, default_value_t = 50)]
    missed: usize,
}

impl From<&TopicLists> for TopicListsQuery {
    fn from(asked: &TopicLists) -> Self {
        Self {
            documents: asked.of.clone(),
            limit: asked.limit,
            unused_terms: asked.unused_terms,
            missed: asked.missed,
        }
    }
}
