//! The settings of the view of words, of all its parts: who goes from one to the other and back finds it as it was.

use super::{group, named};
use crate::protocol::{
    AssociationMeasure, Axis, Group, KeynessSide, KeynessSort, KeywordMethod, PhraseKind, TermSort, Window,
};
use web_sys::UrlSearchParams;

/// The parts of the view of words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Part {
    /// Which words there are.
    #[default]
    Words,
    /// How they rise and fall.
    Trends,
    /// What sets texts apart from others.
    Keyness,
    /// What stands near a word.
    Collocates,
    /// What stands together again and again.
    Phrases,
    /// What the dictionary lacks.
    NewTerms,
    /// How rich each text is, and its keywords.
    Texts,
}

impl Part {
    /// Each, in the order of the tabs.
    pub const ALL: [Self; 7] = [
        Self::Words,
        Self::Trends,
        Self::Keyness,
        Self::Collocates,
        Self::Phrases,
        Self::NewTerms,
        Self::Texts,
    ];

    /// Its name in the address.
    #[must_use]
    pub fn name(self) -> &'static str {
        named::name(&self, &PARTS).unwrap_or("words")
    }
}

const PARTS: [(&str, Part); 6] = [
    ("trends", Part::Trends),
    ("keyness", Part::Keyness),
    ("collocates", Part::Collocates),
    ("phrases", Part::Phrases),
    ("new-terms", Part::NewTerms),
    ("texts", Part::Texts),
];

const SORTS: [(&str, TermSort); 5] = [
    ("documents", TermSort::DocumentFrequency),
    ("paragraphs", TermSort::Paragraphs),
    ("dispersion", TermSort::Dispersion),
    ("tf-idf", TermSort::TfIdf),
    ("term", TermSort::Term),
];

const SIDES: [(&str, KeynessSide); 2] = [("reference", KeynessSide::Reference), ("both", KeynessSide::Both)];

const KEYNESS_SORTS: [(&str, KeynessSort); 7] = [
    ("log-ratio", KeynessSort::LogRatio),
    ("percent", KeynessSort::PercentDiff),
    ("simple-maths", KeynessSort::SimpleMaths),
    ("log-odds", KeynessSort::LogOdds),
    ("g2", KeynessSort::G2),
    ("chi2", KeynessSort::Chi2),
    ("frequency", KeynessSort::Frequency),
];

const MEASURES: [(&str, AssociationMeasure); 6] = [
    ("mi", AssociationMeasure::Mi),
    ("mi3", AssociationMeasure::Mi3),
    ("t", AssociationMeasure::T),
    ("g2", AssociationMeasure::G2),
    ("dice", AssociationMeasure::Dice),
    ("frequency", AssociationMeasure::Frequency),
];

const KINDS: [(&str, PhraseKind); 2] = [("terms", PhraseKind::Terms), ("formulae", PhraseKind::Formulae)];

const METHODS: [(&str, KeywordMethod); 2] =
    [("tf-idf", KeywordMethod::TfIdf), ("text-rank", KeywordMethod::TextRank)];

/// The settings of the view of words.
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own")]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TermsRoute {
    /// Which part is shown.
    pub part: Part,
    /// The words to follow; empty: those that the engine proposes.
    pub chosen: Vec<String>,
    /// Only words and phrases that contain this.
    pub contains: String,
    /// The order of the table of words.
    pub sort: TermSort,
    /// Only words of these parts of speech, divided by commas.
    pub tags: String,
    /// List stop words too.
    pub stop_words: bool,
    /// Show every figure of a word.
    pub all_figures: bool,
    /// Show the words as a cloud, not as a table.
    pub cloud: bool,
    /// Draw counts, not rates.
    pub counts: bool,
    /// Along what the words are followed.
    pub axis: Axis,
    /// A small chart each, not one for all.
    pub small: bool,
    /// How often a word that comes or goes must occur; none: as usual.
    pub least: Option<u32>,
    /// By how many per cent it must change; none: as usual.
    pub change: Option<u32>,
    /// The texts whose words are looked for; none: the latest.
    pub target: Option<Group>,
    /// The texts that they are set against.
    pub reference: Group,
    /// The words of which side.
    pub side: KeynessSide,
    /// The order of the key words.
    pub keyness_sort: KeynessSort,
    /// Only key words that are significant.
    pub significant: bool,
    /// The word whose neighbours are looked for.
    pub near: String,
    /// How far they stand.
    pub window: Window,
    /// By what they are sorted.
    pub measure: AssociationMeasure,
    /// Which phrases.
    pub kind: PhraseKind,
    /// How keywords are found.
    pub method: KeywordMethod,
}

impl TermsRoute {
    /// The same settings, another part.
    #[must_use]
    pub fn at(&self, part: Part) -> Self {
        Self { part, ..self.clone() }
    }

    /// The same, following one more word.
    #[must_use]
    pub fn following(&self, term: &str) -> Self {
        let mut next = self.clone();
        if !next.chosen.iter().any(|chosen| chosen == term) {
            next.chosen.push(term.to_owned());
        }
        next
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        let text = |key| query.get(key).unwrap_or_default();
        let flag = |key| query.get(key).is_some();
        let number = |key| query.get(key).and_then(|value| value.parse::<u32>().ok());
        Self {
            part: named::read(query, "part", &PARTS),
            chosen: named::all(query, "term"),
            contains: text("contains"),
            sort: named::read(query, "sort", &SORTS),
            tags: text("tags"),
            stop_words: flag("stop-words"),
            all_figures: flag("all-figures"),
            cloud: flag("cloud"),
            counts: flag("counts"),
            axis: match query.get("axis").as_deref() {
                Some("document") => Axis::Document,
                Some("section") => Axis::Section { document: text("in") },
                Some("position") => {
                    Axis::Position { document: text("in"), parts: number("parts").unwrap_or(PARTS_AT_FIRST) }
                }
                _ => Axis::Date,
            },
            small: flag("small"),
            least: number("least"),
            change: number("change"),
            target: group::read(query, "target"),
            reference: group::read(query, "reference").unwrap_or_default(),
            side: named::read(query, "side", &SIDES),
            keyness_sort: named::read(query, "by", &KEYNESS_SORTS),
            significant: flag("significant"),
            near: text("near"),
            window: match (query.get("window").as_deref(), number("left"), number("right")) {
                (Some("sentence"), ..) => Window::Sentence,
                (_, Some(left), Some(right)) => Window::Words { left, right },
                _ => Window::default(),
            },
            measure: named::read(query, "measure", &MEASURES),
            kind: named::read(query, "kind", &KINDS),
            method: named::read(query, "method", &METHODS),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        named::write(query, "part", &PARTS, &self.part);
        self.chosen.iter().for_each(|term| query.append("term", term));
        named::write_text(query, "contains", &self.contains);
        named::write(query, "sort", &SORTS, &self.sort);
        named::write_text(query, "tags", &self.tags);
        named::write_flag(query, "stop-words", self.stop_words);
        named::write_flag(query, "all-figures", self.all_figures);
        named::write_flag(query, "cloud", self.cloud);
        named::write_flag(query, "counts", self.counts);
        match &self.axis {
            Axis::Date => {}
            Axis::Document => query.append("axis", "document"),
            Axis::Section { document } => {
                query.append("axis", "section");
                named::write_text(query, "in", document);
            }
            Axis::Position { document, parts } => {
                query.append("axis", "position");
                query.append("in", document);
                query.append("parts", &parts.to_string());
            }
        }
        named::write_flag(query, "small", self.small);
        for (name, value) in [("least", self.least), ("change", self.change)] {
            if let Some(value) = value {
                query.append(name, &value.to_string());
            }
        }
        if let Some(target) = &self.target {
            group::write(query, "target", target);
        }
        group::write(query, "reference", &self.reference);
        named::write(query, "side", &SIDES, &self.side);
        named::write(query, "by", &KEYNESS_SORTS, &self.keyness_sort);
        named::write_flag(query, "significant", self.significant);
        named::write_text(query, "near", &self.near);
        match self.window {
            window if window == Window::default() => {}
            Window::Sentence => query.append("window", "sentence"),
            Window::Words { left, right } => {
                query.append("left", &left.to_string());
                query.append("right", &right.to_string());
            }
        }
        named::write(query, "measure", &MEASURES, &self.measure);
        named::write(query, "kind", &KINDS, &self.kind);
        named::write(query, "method", &METHODS, &self.method);
    }
}

/// Into how many parts a text is divided at first.
pub const PARTS_AT_FIRST: u32 = 20;
