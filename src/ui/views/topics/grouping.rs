//! Topics with a colour each, the smaller ones together, and what is of no topic.

use crate::protocol::{Place, TopicBy, TopicDocument, TopicsAnswer};
use crate::ui::charts::shares::Part;
use crate::ui::parts::colour;
use crate::words::TopicsWords;

/// The series of a chart of topics.
pub struct Grouping {
    /// Their names.
    pub names: Vec<String>,
    /// Their colours.
    pub colours: Vec<String>,
    /// Whether any text's topics are judged by wording.
    pub by_wording: bool,
    /// Topics with a series of their own.
    own: usize,
    other: Option<usize>,
    none: Option<usize>,
}

/// A part of a text that falls to one series.
pub struct Segment {
    /// The series.
    pub series: usize,
    /// Characters.
    pub characters: u32,
    /// Its share of the text.
    pub share: f64,
    /// How it came to its topic; by headings, if any of it did.
    pub by: TopicBy,
    /// The paragraphs.
    pub places: Vec<Place>,
}

impl Grouping {
    /// The `limit` largest topics get a series of their own.
    #[must_use]
    pub fn new(topics: &TopicsAnswer, limit: usize, words: &TopicsWords) -> Self {
        let shares = || topics.documents.iter().flat_map(|document| &document.shares);
        let own = if topics.topics.len() > limit { limit - 1 } else { topics.topics.len() };
        let mut names: Vec<String> = topics.topics[..own].iter().map(|topic| topic.label.clone()).collect();
        let mut colours: Vec<String> = (0..own).map(colour).collect();
        let mut add = |name: &str, colour: &str| {
            names.push(name.to_owned());
            colours.push(colour.to_owned());
            names.len() - 1
        };
        let other = (topics.topics.len() > own).then(|| add(words.other, "var(--other)"));
        let none = shares().any(|share| share.topic.is_none()).then(|| add(words.none, "var(--none)"));
        let by_wording = shares().any(|share| share.by == TopicBy::Wording && share.topic.is_some());
        Self { names, colours, by_wording, own, other, none }
    }

    /// Whether this series is what belongs to no topic.
    #[must_use]
    pub fn is_none(&self, series: usize) -> bool {
        self.none == Some(series)
    }

    /// A document's parts in the order of the series.
    #[must_use]
    pub fn segments(&self, document: &TopicDocument) -> Vec<Segment> {
        let mut segments: Vec<Segment> = Vec::new();
        for share in &document.shares {
            let series = match share.topic {
                Some(topic) if topic < self.own => Some(topic),
                Some(_) => self.other,
                None => self.none,
            };
            let Some(series) = series else { continue };
            let index = segments.iter().position(|segment| segment.series == series).unwrap_or_else(|| {
                let by = TopicBy::Wording;
                segments.push(Segment { series, characters: 0, share: 0.0, by, places: Vec::new() });
                segments.len() - 1
            });
            let segment = &mut segments[index];
            segment.characters += share.characters;
            segment.share += share.share;
            segment.places.extend(share.places.iter().cloned());
            if share.by == TopicBy::Heading {
                segment.by = TopicBy::Heading;
            }
        }
        for segment in &mut segments {
            segment.places.sort_by_key(|place| place.start);
        }
        segments.sort_by_key(|segment| segment.series);
        segments
    }
}

impl Segment {
    /// The same for the chart; what is of no topic is judged by nothing.
    #[must_use]
    pub fn part(&self, grouping: &Grouping) -> Part {
        let by = if grouping.is_none(self.series) { TopicBy::Heading } else { self.by };
        Part { series: self.series, characters: self.characters, share: self.share, by }
    }
}
