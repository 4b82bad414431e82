//! Each topic: its name, words, headings, passages and figures.

use crate::{
    answer::places::AllPlaces,
    numbers::narrow,
    pipeline::Engine,
    protocol::{ModelHeading, ModelTopic, TopicModelQuery, TopicNamedBy, TopicPassage, TopicWord},
    topics::model::{
        self, Bags, Fitted, Name, Named, Part, Relevance, Shares, Under, Word,
        coherence::{FIRST, coherence},
        relevance,
    },
};

/// So many words a topic is known by.
const KNOWN_BY: usize = 10;

/// So many headings of a topic are told at most, and none under which less of it stands.
const HEADINGS: usize = 3;
const HEADING_SHARE: f64 = 0.05;

/// What is told of.
pub(super) struct Told<'a> {
    pub(super) engine: &'a Engine,
    pub(super) query: &'a TopicModelQuery,
    pub(super) bags: &'a Bags,
    pub(super) fitted: &'a Fitted,
    pub(super) parts: &'a [Part],
    pub(super) shares: &'a [Shares],
    /// The reader's lists that drew the first topics to them.
    pub(super) drawing: &'a [u32],
}

impl Told<'_> {
    /// The topics, which lie at these points of the map.
    pub(super) fn topics(&self, points: &[[f64; 2]]) -> Vec<ModelTopic> {
        let index = &self.engine.found().index;
        let relevance = Relevance::new(&self.bags.tokens);
        let under = model::under(index, &self.engine.shelf, self.engine.topics(), self.bags, self.parts);
        let words: Vec<Vec<Word>> = (self.parts.iter())
            .map(|part| relevance.words(&part.words, part.size, self.query.relevance))
            .collect();
        let known: Vec<Vec<u32>> =
            (self.parts.iter()).map(|part| relevance.known_by(&part.words, part.size, KNOWN_BY)).collect();
        let to_name: Vec<Named> = (0..self.parts.len())
            .map(|at| Named {
                given: self.given(&self.parts[at]).map(|(name, _)| name),
                under: under[at].clone(),
                words: self.naming_words(&relevance, &self.parts[at]),
            })
            .collect();
        let names = model::names(&to_name, &self.engine.folder);
        let first: Vec<Vec<u32>> = self.parts.iter().map(|part| model::top(&part.words, FIRST)).collect();
        let coherences = coherence(&self.fitted.sets, &first);
        let mains = self.mains();
        let (_, stability) = self.fitted.stability(self.query.more_seeds);
        let characters: Vec<f64> = (0..self.parts.len())
            .map(|at| self.shares.iter().map(|shares| shares.topics[at]).sum())
            .collect();
        let of = |is_counted: &dyn Fn(&Part) -> bool| -> f64 {
            let counted = self.parts.iter().zip(&characters).filter(|(part, _)| is_counted(part));
            counted.map(|(_, characters)| *characters).sum::<f64>().max(f64::MIN_POSITIVE)
        };
        let (all, kept) = (of(&|_| true), of(&|part| !part.excluded));
        let mut places = AllPlaces::new(&self.engine.shelf);
        (self.parts.iter().enumerate())
            .map(|(at, part)| {
                let (name, named_by) = self.name(part, &names[at], &under[at]);
                ModelTopic {
                    name,
                    named_by,
                    words: words[at]
                        .iter()
                        .take(self.query.words as usize)
                        .map(|word| self.told_word(word))
                        .collect(),
                    known_by: known[at].iter().map(|&word| self.word(word)).collect(),
                    headings: self.headings(&under[at]),
                    characters: whole(characters[at]),
                    share: characters[at] / if part.excluded { all } else { kept },
                    clauses: narrow(mains.iter().filter(|&&main| main == Some(at)).count()),
                    passages: self.passages(part, &mut places),
                    npmi: coherences[at].npmi,
                    c_v: coherences[at].c_v,
                    stability: stability.as_ref().filter(|_| !part.is_half).map(|of| {
                        let sum: f64 = part.topics.iter().map(|&topic| of[topic]).sum();
                        sum / f64::from(narrow(part.topics.len()))
                    }),
                    point: points[at],
                    excluded: part.excluded,
                    merged: narrow(part.topics.len()),
                    edits: part.edits.iter().map(|&edit| narrow(edit)).collect(),
                    guided: self.guided(part),
                }
            })
            .collect()
    }

    /// What the reader calls it.
    fn given(&self, part: &Part) -> Option<(String, TopicNamedBy)> {
        let edited = part.edits.iter().map(|&edit| &self.query.edits[edit]).filter(|edit| !edit.split);
        let said = |name: &&String| !name.trim().is_empty();
        let mut names = edited.filter_map(|edit| edit.name.as_ref()).filter(said);
        if let Some(name) = names.next() {
            return Some((name.trim().to_owned(), TopicNamedBy::Reader));
        }
        let guided = self.guided(part)?;
        let name = Some(&self.query.guided[guided as usize].name).filter(said)?;
        Some((name.trim().to_owned(), TopicNamedBy::Guided))
    }

    /// The reader's list that it was drawn to.
    fn guided(&self, part: &Part) -> Option<u32> {
        let first = *part.topics.first()?;
        self.drawing.get(first).copied().filter(|_| !part.is_half)
    }

    fn name(&self, part: &Part, name: &Name, under: &[Under]) -> (String, TopicNamedBy) {
        match name {
            Name::Given(name) => (name.clone(), self.given(part).map_or(TopicNamedBy::Reader, |(_, by)| by)),
            Name::Heading(at) => (self.heading(&under[*at]), TopicNamedBy::Heading),
            Name::Words(words) => (words.clone(), TopicNamedBy::Words),
        }
    }

    /// A heading's words as they are written where it stands first.
    fn heading(&self, under: &Under) -> String {
        let (document, heading) = under.heading;
        let document = &self.engine.shelf[document];
        document.structure.headings[heading].words.of(&document.text).trim().to_owned()
    }

    fn headings(&self, under: &[Under]) -> Vec<ModelHeading> {
        let telling = under.iter().filter(|under| under.share >= HEADING_SHARE && under.lift > 1.0);
        let told =
            |under: &Under| ModelHeading { text: self.heading(under), share: under.share, lift: under.lift };
        telling.take(HEADINGS).map(told).collect()
    }

    /// The words that a topic may be called by, the best first.
    fn naming_words(&self, relevance: &Relevance, part: &Part) -> Vec<String> {
        let words = relevance.words(&part.words, part.size, relevance::NAMING);
        words.iter().take(KNOWN_BY).map(|word| self.word(word.word)).collect()
    }

    fn word(&self, word: u32) -> String {
        self.engine.found().index.vocabulary[self.bags.words[word as usize] as usize].clone()
    }

    fn told_word(&self, word: &Word) -> TopicWord {
        TopicWord {
            term: self.word(word.word),
            share: word.share,
            lift: word.lift,
            relevance: word.relevance,
        }
    }

    fn passages(&self, part: &Part, places: &mut AllPlaces) -> Vec<TopicPassage> {
        let chosen = model::passages(self.bags, part, self.query.passages as usize);
        chosen.into_iter().map(|clause| passage(self.engine, self.bags, part, clause, places)).collect()
    }

    /// For each clause the topic that is most of it.
    fn mains(&self) -> Vec<Option<usize>> {
        let most = |bag: usize| {
            let shares = self.parts.iter().map(|part| part.bags[bag]).enumerate();
            shares.max_by(|a, b| a.1.total_cmp(&b.1).then(b.0.cmp(&a.0))).map(|(at, _)| at)
        };
        self.bags.clauses.iter().map(|clause| clause.bag.and_then(most)).collect()
    }
}

/// A clause, and how much of it a topic is.
pub(super) fn passage(
    engine: &Engine,
    bags: &Bags,
    part: &Part,
    clause: usize,
    places: &mut AllPlaces,
) -> TopicPassage {
    let clause = &bags.clauses[clause];
    let at = engine.found().index.columns[bags.columns[clause.document]].document;
    let document = &engine.shelf[at];
    let characters = clause.clause.characters.clone();
    TopicPassage {
        place: places.of(at).place(document.folded.span(&document.text, characters.clone())),
        text: document.folded.text(&document.text, characters),
        share: clause.bag.map_or(0.0, |bag| part.bags[bag]),
    }
}

/// Characters, to the nearest whole.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "characters are above 0 and few")]
fn whole(characters: f64) -> u32 {
    (characters + 0.5) as u32
}
