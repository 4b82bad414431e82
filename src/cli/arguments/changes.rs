//! What can be asked about editions.

use crate::protocol::ChangesQuery;
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Changes {
    /// The names of the documents, in the order of the editions (default: the series that is found, by date)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    editions: Vec<String>,
    /// Show the words of the clauses of this edition, by its number from 0, as what is equal and what differs
    #[arg(long, value_name = "NUMBER")]
    runs: Option<u32>,
}

impl From<&Changes> for ChangesQuery {
    fn from(asked: &Changes) -> Self {
        Self { documents: asked.editions.clone(), runs: asked.runs, relinks: Vec::new() }
    }
}
