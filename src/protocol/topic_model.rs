//! A topic model: topics that the words of the clauses show, whatever headings the drafters gave.

use super::Place;
use crate::error::Caution;
use serde::{Deserialize, Serialize};

/// Into so many equal stretches each document is divided, to show where in it a topic stands.
pub const STRETCHES: usize = 20;

/// A model is fitted with so many further seeds at most.
pub const MOST_SEEDS: u32 = 20;

/// A topic whose first words agree less than this over the seeds is another one each time: [`ModelTopic::stability`].
pub const UNSTABLE: f64 = 0.4;

/// Words of a topic whose coherence (NPMI) is below this stand together hardly more than by chance: in few clauses, some
/// of them always miss each other.
pub const INCOHERENT: f64 = -0.1;

/// A clause of which a topic is less says hardly anything of it: such are not among its passages.
pub const PASSAGE: f64 = 0.1;

/// So many topics at most.
pub const MOST_TOPICS: u32 = 100;

/// Which documents to model, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TopicModelQuery {
    /// The documents' names on the shelf; empty: all that are counted.
    pub documents: Vec<String>,
    /// How many topics, 2 to [`MOST_TOPICS`], and at least as many as are guided; none: as many as cohere best.
    pub topics: Option<u32>,
    /// The seed of the chance: the same seed gives the same topics.
    pub seed: u32,
    /// With how many further seeds to fit the same model, to tell how stable its topics are, 0 to [`MOST_SEEDS`]. None: that is not told,
    /// and the answer comes sooner.
    pub more_seeds: u32,
    /// λ, 0 to 1: how much a word's share of the topic weighs in its relevance, against how much more of the topic it is
    /// than of all (Sievert and Shirley 2014).
    pub relevance: f64,
    /// Topics that are to be there, by words of the reader's, in either script.
    pub guided: Vec<TopicSeed>,
    /// What the reader says of topics that were shown before.
    pub edits: Vec<TopicEdit>,
    /// How many words of each topic to give at most.
    pub words: u32,
    /// How many passages of each topic to give at most.
    pub passages: u32,
}

impl Default for TopicModelQuery {
    fn default() -> Self {
        Self {
            documents: Vec::new(),
            topics: None,
            seed: 1,
            more_seeds: 4,
            relevance: 0.6,
            guided: Vec::new(),
            edits: Vec::new(),
            words: 20,
            passages: 5,
        }
    }
}

/// A topic that is to be there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicSeed {
    /// What it is to be called.
    pub name: String,
    /// Words that are to draw it to them.
    pub words: Vec<String>,
}

/// What the reader says of a topic.
///
/// It is known again by its words, so that what is said stays said when texts are added or there are other topics. Each
/// edit goes to one topic at most, and each topic gets one at most.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TopicEdit {
    /// The words by which it is known: [`ModelTopic::known_by`].
    pub words: Vec<String>,
    /// Its name; none: the one found.
    pub name: Option<String>,
    /// It is no topic of the reader's: shares are of what is left without it.
    pub excluded: bool,
    /// It is one topic with that of another edit, by the other's place among the edits, from 0. The other's exclusion holds
    /// for both, and its name if it has one. Edits that go into one that fits no topic are one topic all the same.
    pub merged_with: Option<u32>,
    /// It is two topics: a model of two is fitted to its clauses. Nothing else that this edit says holds then; edits of the
    /// halves know them by their own words.
    pub split: bool,
}

/// Answer to [`super::Question::TopicModel`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicModelAnswer {
    /// The documents, in the shelf's order.
    pub documents: Vec<ModelDocument>,
    /// The topics, largest first, those excluded last.
    pub topics: Vec<ModelTopic>,
    /// `divergences[i][j]`: Jensen-Shannon divergence of the words of topics i and j, in bits: 0 the same, 1 no word shared.
    pub divergences: Vec<Vec<f64>>,
    /// How much each axis of the topics' map holds of what the divergences tell, 0 to 1: see [`ModelTopic::point`].
    pub map_shares: [f64; 2],
    /// What the model was fitted to, and how.
    pub fit: ModelFit,
    /// Every number of topics that was tried, fewest first; empty where the reader chose.
    pub tried: Vec<TriedTopics>,
    /// The edits that fit no topic, by their places in the question.
    pub unmatched_edits: Vec<u32>,
    /// What a reader should know before trusting it.
    pub cautions: Vec<Caution>,
}

/// What a model was fitted to, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelFit {
    /// How many topics the model has, before the reader's edits.
    pub topics: u32,
    /// Clauses of running text with at least one word of the model.
    pub clauses: u32,
    /// How many of them are different: what says the same is learnt from once.
    pub distinct: u32,
    /// Different words.
    pub vocabulary: u32,
    /// Words of the different clauses.
    pub tokens: u32,
    /// How often the topic of every word was drawn.
    pub sweeps: u32,
    /// The seed of the chance.
    pub seed: u32,
    /// The further seeds that the topics were compared over.
    pub more_seeds: Vec<u32>,
    /// Mean coherence of the topics, NPMI, −1 to 1.
    pub npmi: f64,
    /// Mean coherence of the topics, `C_v`, 0 to 1.
    pub c_v: f64,
    /// Mean agreement of the topics over the seeds, 0 to 1; none without further seeds.
    pub stability: Option<f64>,
}

/// A number of topics that was tried.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TriedTopics {
    /// How many topics.
    pub topics: u32,
    /// Their mean coherence, NPMI, −1 to 1.
    pub npmi: f64,
    /// Their mean coherence, `C_v`, 0 to 1.
    pub c_v: f64,
    /// By what it was chosen: the mean of both coherences' places between the worst and the best that was tried, 0 to 1. The
    /// fewest topics are chosen that come near to the best.
    pub score: f64,
    /// Whether this number was chosen.
    pub chosen: bool,
}

/// A topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelTopic {
    /// What it is called. No two topics are called the same.
    pub name: String,
    /// Where the name comes from.
    pub named_by: TopicNamedBy,
    /// Its words, most relevant first.
    pub words: Vec<TopicWord>,
    /// The words by which it is known again: the ten most relevant ones at λ 0.6.
    pub known_by: Vec<String>,
    /// The headings under which more of it stands than of other topics, most of it first; three at most.
    pub headings: Vec<ModelHeading>,
    /// Its characters over all documents.
    pub characters: u32,
    /// Its share of all characters in topics that are not excluded, 0 to 1; of one excluded, of all in topics.
    pub share: f64,
    /// The clauses of which it is more than any other topic is.
    pub clauses: u32,
    /// The clauses that show it best, each of another document as far as there are several.
    pub passages: Vec<TopicPassage>,
    /// How well its words go together in clauses, NPMI (Bouma 2009), −1 to 1.
    pub npmi: f64,
    /// How well they go together in the company that they keep, `C_v` (Röder, Both and Hinneburg 2015), 0 to 1.
    pub c_v: f64,
    /// Mean agreement of its first words with those of the topic that it is with another seed (average Jaccard, Greene,
    /// O'Callaghan and Cunningham 2014), 0 to 1. None without further seeds, and for halves.
    pub stability: Option<f64>,
    /// Where it lies on the map of all topics: near where they share words.
    pub point: [f64; 2],
    /// Whether the reader excluded it.
    pub excluded: bool,
    /// Of how many topics of the model it consists: 1, or more if the reader merged some.
    pub merged: u32,
    /// The edits that hold for it, by their places in the question.
    pub edits: Vec<u32>,
    /// The reader's topic that it was drawn to, by its place in [`TopicModelQuery::guided`].
    pub guided: Option<u32>,
}

/// Where a topic's name comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TopicNamedBy {
    /// The reader's edit.
    Reader,
    /// The reader's list of words that it was drawn to.
    Guided,
    /// The heading that much of it stands under.
    Heading,
    /// Its most relevant words.
    Words,
}

/// A word of a topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicWord {
    /// The word, folded.
    pub term: String,
    /// Its share of the topic, 0 to 1.
    pub share: f64,
    /// How many times as much of the topic it is as of all.
    pub lift: f64,
    /// λ · ln share + (1 − λ) · ln lift.
    pub relevance: f64,
}

/// A heading that a topic stands under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelHeading {
    /// Its words, without its number.
    pub text: String,
    /// How much of the topic's characters stand under it, or under one that says the same elsewhere, 0 to 1.
    pub share: f64,
    /// How many times as much that is as of all topics.
    pub lift: f64,
}

/// A clause that shows a topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TopicPassage {
    /// Where it stands.
    #[serde(flatten)]
    pub place: Place,
    /// Its words.
    pub text: String,
    /// How much of it the topic is, 0 to 1.
    pub share: f64,
}

/// What a document is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ModelDocument {
    /// Its name on the shelf.
    pub document: String,
    /// Its title.
    pub title: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// Characters of its clauses.
    pub characters: u32,
    /// For each topic its share of the characters in topics that are not excluded, 0 to 1; 0 for those excluded.
    pub shares: Vec<f64>,
    /// The share of its characters that are in excluded topics, 0 to 1.
    pub excluded: f64,
    /// The share of its characters that stand in clauses without a word of the model, of which nothing is known, 0 to 1.
    pub unknown: f64,
    /// From its beginning to its end, for each of [`STRETCHES`] equal stretches the shares of the topics, as above; all 0
    /// where a stretch has none.
    pub drift: Vec<Vec<f64>>,
}
