//! What can be asked about positions.

use crate::protocol::StancesQuery;
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Stances {
    /// Only the positions of these documents, by their names
    #[arg(long, value_name = "NAME")]
    of: Vec<String>,
    /// How many positions at most
    #[arg(long, default_value_t = 10_000)]
    limit: usize,
    /// How many positions to skip
    #[arg(long, default_value_t = 0)]
    offset: usize,
}

impl From<&Stances> for StancesQuery {
    fn from(asked: &Stances) -> Self {
        Self { documents: asked.of.clone(), offset: asked.offset, limit: asked.limit }
    }
}
