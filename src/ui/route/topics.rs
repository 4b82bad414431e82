//! The settings of the view of topics, of all its parts: who goes from one to the other and back finds it as it was.

use super::named;
use crate::protocol::TopicSeed;
use web_sys::UrlSearchParams;

/// The parts of the view of topics.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TopicsPart {
    /// By the drafters' own headings.
    #[default]
    Headings,
    /// By the texts' words: a topic model.
    Model,
    /// By lists of terms.
    Lists,
}

impl TopicsPart {
    /// Each, in the order of the tabs.
    pub const ALL: [Self; 3] = [Self::Headings, Self::Model, Self::Lists];

    /// Its name in the address.
    #[must_use]
    pub fn name(self) -> &'static str {
        named::name(&self, &PARTS).unwrap_or("headings")
    }
}

const PARTS: [(&str, TopicsPart); 3] =
    [("headings", TopicsPart::Headings), ("model", TopicsPart::Model), ("lists", TopicsPart::Lists)];

/// The settings of the view.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TopicsRoute {
    /// Which part is shown.
    pub part: TopicsPart,
    /// Of headings: show characters, not shares.
    pub characters: bool,
    /// Only these documents; none: all.
    pub documents: Vec<String>,
    /// Draw shares over time, not text by text.
    pub over_time: bool,
    /// How many topics; none: as many as cohere best.
    pub topics: Option<u32>,
    /// The seed of the chance; none: as the engine has it.
    pub seed: Option<u32>,
    /// λ in hundredths; none: as the engine has it.
    pub relevance: Option<u32>,
    /// Topics that are to be there.
    pub guided: Vec<TopicSeed>,
    /// Along which document topics are shown; none: the first.
    pub along: Option<String>,
    /// Show a small map of topics, not the matrix of their likeness.
    pub map: bool,
}

impl TopicsRoute {
    /// The same settings, another part.
    #[must_use]
    pub fn at(&self, part: TopicsPart) -> Self {
        Self { part, ..self.clone() }
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        let number = |key| query.get(key).and_then(|text| text.parse().ok());
        Self {
            part: named::read(query, "part", &PARTS),
            characters: query.get("characters").is_some(),
            documents: named::all(query, "in"),
            over_time: query.get("over-time").is_some(),
            topics: number("topics"),
            seed: number("seed"),
            relevance: number("relevance").filter(|relevance| *relevance <= 100),
            guided: named::all(query, "guided").iter().filter_map(|line| seed_of(line)).collect(),
            along: query.get("along"),
            map: query.get("map").is_some(),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        if self.part != TopicsPart::default() {
            named::write(query, "part", &PARTS, &self.part);
        }
        named::write_flag(query, "characters", self.characters);
        self.documents.iter().for_each(|name| query.append("in", name));
        named::write_flag(query, "over-time", self.over_time);
        for (key, number) in [("topics", self.topics), ("seed", self.seed), ("relevance", self.relevance)] {
            if let Some(number) = number {
                query.append(key, &number.to_string());
            }
        }
        self.guided.iter().for_each(|seed| query.append("guided", &line_of(seed)));
        if let Some(along) = &self.along {
            query.append("along", along);
        }
        named::write_flag(query, "map", self.map);
    }
}

/// A topic that is to be there, as a line: its name, a colon, its words. Without a colon all are words; nothing without any.
#[must_use]
pub fn seed_of(line: &str) -> Option<TopicSeed> {
    let (name, words) = line.split_once([':', '：']).unwrap_or(("", line));
    let is_between =
        |letter: char| letter.is_whitespace() || matches!(letter, ',' | '，' | '、' | ';' | '；');
    let words: Vec<String> =
        words.split(is_between).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    (!words.is_empty()).then(|| TopicSeed { name: name.trim().to_owned(), words })
}

/// The same line again.
#[must_use]
pub fn line_of(seed: &TopicSeed) -> String {
    let words = seed.words.join(" ");
    if seed.name.is_empty() { words } else { format!("{}: {words}", seed.name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_topic_that_is_to_be_there_is_a_line() {
        let seed =
            TopicSeed { name: "能源".to_owned(), words: vec!["石油".to_owned(), "电力".to_owned()] };
        assert_eq!(seed_of(" 能源：石油、 电力"), Some(seed.clone()));
        assert_eq!(seed_of(&line_of(&seed)), Some(seed));
        assert_eq!(seed_of("oil").map(|seed| (seed.name, seed.words.len())), Some((String::new(), 1)));
        assert_eq!(seed_of("能源："), None);
    }
}
