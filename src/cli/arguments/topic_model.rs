//! What can be asked of a topic model.

use crate::protocol::{TopicModelQuery, TopicSeed};
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct TopicModel {
    /// How many topics, 2 to 100 (default: as many as cohere best)
    #[arg(long)]
    topics: Option<u32>,
    /// The seed of the chance: the same seed gives the same topics
    #[arg(long, default_value_t = 1)]
    seed: u32,
    /// With how many further seeds to tell how stable the topics are
    #[arg(long, default_value_t = 4)]
    more_seeds: u32,
    /// How much a word's share weighs in its relevance, 0 to 1
    #[arg(long, default_value_t = 0.6)]
    relevance: f64,
    /// How many words of each topic to list at most
    #[arg(long, default_value_t = 20)]
    words: u32,
    /// How many passages of each topic to list at most
    #[arg(long, default_value_t = 5)]
    passages: u32,
    /// A topic that is to be there, with words that draw it to them: 海洋=海洋,海上,渔业 (may be repeated)
    #[arg(long, value_name = "NAME=WORD,WORD", value_parser = guided)]
    guided: Vec<TopicSeed>,
}

/// A name and words: `海洋=海洋,渔业`, with commas of either width.
fn guided(text: &str) -> Result<TopicSeed, String> {
    let (name, words) = text.split_once('=').ok_or("NAME=WORD,WORD")?;
    let words: Vec<String> = words
        .split([',', '，', '、'])
        .map(str::trim)
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect();
    if words.is_empty() {
        Err("NAME=WORD,WORD".to_owned())
    } else {
        Ok(TopicSeed { name: name.to_owned(), words })
    }
}

impl From<&TopicModel> for TopicModelQuery {
    fn from(asked: &TopicModel) -> Self {
        Self {
            topics: asked.topics,
            seed: asked.seed,
            more_seeds: asked.more_seeds,
            relevance: asked.relevance,
            words: asked.words,
            passages: asked.passages,
            guided: asked.guided.clone(),
            ..Self::default()
        }
    }
}
