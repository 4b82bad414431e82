//! The settings of the view that compares, of all its parts: who goes from one to the other and back finds it as it was.

use super::named;
use crate::protocol::{SimilarLevel, SimilarMeasure};
use web_sys::UrlSearchParams;

/// The parts of the view that compares.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ComparePart {
    /// How near all texts are to each other.
    #[default]
    Similarity,
    /// Versions of one text side by side.
    Versions,
    /// What two of them share, or all.
    Passages,
    /// Where else the stretches of one of them stand.
    Provenance,
}

impl ComparePart {
    /// Each, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Similarity, Self::Versions, Self::Passages, Self::Provenance];

    /// Its name in the address.
    #[must_use]
    pub fn name(self) -> &'static str {
        named::name(&self, &PARTS).unwrap_or("similarity")
    }
}

const PARTS: [(&str, ComparePart); 4] = [
    ("similarity", ComparePart::Similarity),
    ("versions", ComparePart::Versions),
    ("passages", ComparePart::Passages),
    ("provenance", ComparePart::Provenance),
];

const LEVELS: [(&str, SimilarLevel); 2] =
    [("sections", SimilarLevel::Sections), ("paragraphs", SimilarLevel::Paragraphs)];

const MEASURES: [(&str, SimilarMeasure); 4] = [
    ("cosine", SimilarMeasure::Cosine),
    ("jaccard", SimilarMeasure::Jaccard),
    ("containment", SimilarMeasure::Containment),
    ("jensen-shannon", SimilarMeasure::JensenShannon),
];

/// From how many letters on the passages of all texts may be shown; the first is how long they are at least.
pub const LENGTHS: [u32; 5] = [13, 30, 60, 120, 300];

/// In more of how many texts a passage may be made a formula; [`NO_FORMULAE`] makes none one.
pub const FORMULAE: [u32; 6] = [2, 3, 5, 10, 20, NO_FORMULAE];

/// No passage is a formula, however many texts have it.
pub const NO_FORMULAE: u32 = u32::MAX;

/// The settings of the view that compares.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch in the view")]
pub struct CompareRoute {
    /// Which part is shown.
    pub part: ComparePart,
    /// The two texts whose passages are shown; of versions, the base and its witness.
    pub pair: Option<(String, String)>,
    /// More witnesses of the base.
    pub others: Vec<String>,
    /// Versions side by side, not in one column.
    pub columns: bool,
    /// Mark what versions spell otherwise.
    pub spelling: bool,
    /// What is compared with what.
    pub level: SimilarLevel,
    /// How nearness is measured.
    pub measure: SimilarMeasure,
    /// By what the list is sorted; none: the same.
    pub sort: Option<SimilarMeasure>,
    /// The passages of all texts, though two are chosen.
    pub all: bool,
    /// Passages in the order of the text, not longest first.
    pub in_order: bool,
    /// Of the passages of all texts those of so many letters, one of [`LENGTHS`].
    pub shortest: u32,
    /// What more texts than this have is a formula, one of [`FORMULAE`]; none: as the number of texts suggests.
    pub formulae: Option<u32>,
    /// The text whose stretches are looked for elsewhere.
    pub of: Option<String>,
    /// Look for them in its copies, too.
    pub copies: bool,
}

impl Default for CompareRoute {
    fn default() -> Self {
        Self {
            part: ComparePart::default(),
            pair: None,
            others: Vec::new(),
            columns: false,
            spelling: false,
            level: SimilarLevel::default(),
            measure: SimilarMeasure::default(),
            sort: None,
            all: false,
            in_order: false,
            shortest: LENGTHS[0],
            formulae: None,
            of: None,
            copies: false,
        }
    }
}

impl CompareRoute {
    /// The same settings, another part.
    #[must_use]
    pub fn at(&self, part: ComparePart) -> Self {
        Self { part, ..self.clone() }
    }

    /// The passages of two texts, all else as it is.
    #[must_use]
    pub fn pair(&self, a: &str, b: &str) -> Self {
        let pair = Some((a.to_owned(), b.to_owned()));
        Self { pair, all: false, ..self.at(ComparePart::Passages) }
    }

    pub(super) fn read(query: &UrlSearchParams) -> Self {
        let flag = |key| query.get(key).is_some();
        let pair = query.get("a").zip(query.get("b"));
        // Who names two texts and no part asks for what they share.
        let guessed = if pair.is_some() { ComparePart::Passages } else { ComparePart::default() };
        let named = query.get("part").and_then(|name| named::of(&name, &PARTS));
        let shortest = query.get("shortest").and_then(|length| length.parse().ok());
        let formulae = query.get("formulae").and_then(|limit| limit.parse().ok());
        let shortest = shortest.filter(|length| LENGTHS.contains(length));
        Self {
            part: named.unwrap_or(guessed),
            pair,
            others: named::all(query, "w"),
            columns: flag("columns"),
            spelling: flag("spelling"),
            level: named::read(query, "level", &LEVELS),
            measure: named::read(query, "measure", &MEASURES),
            sort: query.get("sort").and_then(|name| named::of(&name, &MEASURES)),
            all: flag("all"),
            in_order: flag("in-order"),
            shortest: shortest.unwrap_or(LENGTHS[0]),
            formulae: formulae.filter(|limit| FORMULAE.contains(limit)),
            of: query.get("of"),
            copies: flag("copies"),
        }
    }

    pub(super) fn write(&self, query: &UrlSearchParams) {
        if self.part != ComparePart::default() || self.pair.is_some() {
            named::write(query, "part", &PARTS, &self.part);
        }
        if let Some((a, b)) = &self.pair {
            query.append("a", a);
            query.append("b", b);
        }
        self.others.iter().for_each(|name| query.append("w", name));
        named::write_flag(query, "columns", self.columns);
        named::write_flag(query, "spelling", self.spelling);
        named::write(query, "level", &LEVELS, &self.level);
        if self.measure != SimilarMeasure::default() {
            named::write(query, "measure", &MEASURES, &self.measure);
        }
        if let Some(sort) = &self.sort {
            named::write(query, "sort", &MEASURES, sort);
        }
        named::write_flag(query, "all", self.all);
        named::write_flag(query, "in-order", self.in_order);
        if self.shortest != LENGTHS[0] {
            query.append("shortest", &self.shortest.to_string());
        }
        if let Some(limit) = self.formulae {
            query.append("formulae", &limit.to_string());
        }
        if let Some(of) = &self.of {
            query.append("of", of);
        }
        named::write_flag(query, "copies", self.copies);
    }
}
