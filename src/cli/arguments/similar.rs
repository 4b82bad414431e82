//! What can be asked about how near texts are.

use super::words::{Page, named};
use crate::protocol::{SimilarLevel, SimilarMeasure, SimilarQuery};
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Similar {
    /// What is compared: documents, sections, paragraphs
    #[arg(long, default_value = "documents", value_parser = named::<SimilarLevel>)]
    level: SimilarLevel,
    /// The measure that pairs are sorted by: cosine, jaccard, containment, jensen-shannon
    #[arg(long, default_value = "cosine", value_parser = named::<SimilarMeasure>)]
    measure: SimilarMeasure,
    /// Only those of this document; may be given several times
    #[arg(long = "document", value_name = "NAME")]
    documents: Vec<String>,
    #[command(flatten)]
    page: Page,
}

impl From<&Similar> for SimilarQuery {
    fn from(asked: &Similar) -> Self {
        Self {
            level: asked.level,
            documents: asked.documents.clone(),
            measure: asked.measure,
            sort: None,
            offset: asked.page.offset,
            limit: asked.page.limit,
        }
    }
}
