//! What can be asked about shared passages.

use super::words::Page;
use crate::protocol::{ProvenanceQuery, ReuseQuery};
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Reuse {
    /// Only passages of so many letters, from 13 on
    #[arg(long, default_value_t = 13)]
    shortest: u32,
    /// A passage in more documents than this is a formula (default: 3, or a tenth of the documents)
    #[arg(long)]
    formulae_above: Option<u32>,
    /// Compare every copy of a text that is there more than once
    #[arg(long)]
    copies: bool,
    #[command(flatten)]
    page: Page,
}

impl From<&Reuse> for ReuseQuery {
    fn from(asked: &Reuse) -> Self {
        Self {
            shortest: asked.shortest,
            formulae: asked.formulae_above,
            copies: asked.copies,
            offset: asked.page.offset,
            limit: asked.page.limit,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Provenance {
    /// The name of the document (default: the first)
    #[arg(long, value_name = "NAME")]
    of: Option<String>,
    /// A stretch in more documents than this is a formula (default: 3, or a tenth of the documents)
    #[arg(long)]
    formulae_above: Option<u32>,
    /// Set it against its own copies, too
    #[arg(long)]
    copies: bool,
}

impl Provenance {
    /// The question, asked of documents of these names.
    pub(super) fn query(&self, names: &[String]) -> ProvenanceQuery {
        ProvenanceQuery {
            document: self.of.clone().or_else(|| names.first().cloned()).unwrap_or_default(),
            copies: self.copies,
            formulae: self.formulae_above,
        }
    }
}
