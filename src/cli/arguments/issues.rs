//! What can be asked about positions over editions.

use crate::protocol::IssuesQuery;
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Issues {
    /// The names of the documents, in the order of the editions (default: the series that is found, by date)
    #[arg(long, value_name = "NAME", num_args = 1..)]
    editions: Vec<String>,
    /// Only issues on which the position or its subject changed
    #[arg(long)]
    only_changed: bool,
    /// How many issues at most
    #[arg(long, default_value_t = 10_000)]
    limit: usize,
    /// How many issues to skip
    #[arg(long, default_value_t = 0)]
    offset: usize,
}

impl From<&Issues> for IssuesQuery {
    fn from(asked: &Issues) -> Self {
        Self {
            documents: asked.editions.clone(),
            relinks: Vec::new(),
            only_changed: asked.only_changed,
            offset: asked.offset,
            limit: asked.limit,
        }
    }
}
