//! How near texts are to each other, in English.

use super::super::{SimilarWords, grouped, percent};
use super::plural;
use crate::protocol::{FamilyKind, SimilarLevel, SimilarMeasure};

/// How near texts are to each other, in English.
pub const SIMILAR: SimilarWords = SimilarWords {
    matrix: "How near each pair is",
    matrix_shows: "The stronger the colour, the nearer; to the right, the tree of what is nearest to what",
    map: "Map",
    list: "Pairs",
    families: "What the texts are to each other",
    measure: "Measure",
    measure_name: |measure| match measure {
        SimilarMeasure::Cosine => "Cosine",
        SimilarMeasure::Jaccard => "Jaccard",
        SimilarMeasure::Containment => "Contained",
        SimilarMeasure::JensenShannon => "Jensen-Shannon",
    },
    measure_hint: |measure| match measure {
        SimilarMeasure::Cosine => "Cosine of tf-idf. 1: the very same words; 0: no word in common.",
        SimilarMeasure::Jaccard => "Of all runs of five characters that either text has, how many both have.",
        SimilarMeasure::Containment => {
            "How much of the row's text stands word for word in the column's. Tree and map go by the higher of the two."
        }
        SimilarMeasure::JensenShannon => {
            "1 − the Jensen-Shannon divergence of the shares of words. 1: every word has the same share; 0: no word in common."
        }
    },
    level: "Compare",
    level_name: |level| match level {
        SimilarLevel::Documents => "Texts",
        SimilarLevel::Sections => "Sections",
        SimilarLevel::Paragraphs => "Paragraphs",
    },
    too_few: |level| match level {
        SimilarLevel::Documents => "Add another text to compare.",
        SimilarLevel::Sections => "There are not two sections to compare.",
        SimilarLevel::Paragraphs => "There are not two paragraphs long enough to compare.",
    },
    too_many: |rows, most, level| {
        let what = match level {
            SimilarLevel::Documents => "texts",
            SimilarLevel::Sections => "sections",
            SimilarLevel::Paragraphs => "paragraphs",
        };
        format!(
            "{} {what} are too many for a matrix and a map, which have room for {most}. The nearest pairs are listed below.",
            grouped(rows)
        )
    },
    cell: |a, b, value| format!("{a} and {b}: {value}"),
    tree: "Tree",
    tree_long: "Texts are joined from left to right, the nearest first: the farther to the right two branches meet, the farther apart they are.",
    merges: "The tree as a table",
    merged: "Joined",
    height: "Distance",
    size: "Together",
    map_told: |first, second| {
        format!(
            "The two axes hold {} of what the distances tell ({} and {}); what is near here is mostly near, the rest is out of sight.",
            percent(first + second),
            percent(first),
            percent(second)
        )
    },
    map_same: "By this measure all of them are the same: one point.",
    map_label: "Texts as points; the nearer two are to each other, the nearer their points. The table below has the same numbers.",
    text: "Text",
    axis: |axis| format!("Axis {axis}"),
    first: "First",
    second: "Second",
    cosine: "Cosine",
    jaccard: "Jaccard",
    contained: "Contained",
    contained_long: "How much of the first stands in the second, and of the second in the first",
    jensen_shannon: "J-S divergence",
    jensen_shannon_long: "Jensen-Shannon divergence: 0 the same shares of words, 1 no word in common",
    relation: "Relation",
    total: |count| plural(count as usize, "pair", "pairs"),
    nearest_only: "There are too many to measure every pair: each is measured against the 32 that share the most wording with it.",
    more: |shown, total| format!("Show more ({} of {} shown)", grouped(shown as u64), grouped(total)),
    none: |level| match level {
        SimilarLevel::Documents => "No two of these texts share any wording.",
        SimilarLevel::Sections => "No two of these sections share any wording.",
        SimilarLevel::Paragraphs => "No two of these paragraphs share any wording.",
    },
    family: |kind| match kind {
        FamilyKind::SameText => (" is the same text as ", ""),
        FamilyKind::ExcerptOf => (" is an excerpt of ", ""),
        FamilyKind::CompositeOf => (" is put together from ", ""),
        FamilyKind::EditionAfter => (" is a later edition after ", ""),
        FamilyKind::SharesPassages => (" shares passages with ", ""),
    },
    no_families: "No two of these texts share a passage long enough to count.",
    separator: ", ",
    other_script: "in another script",
    and_more: |more| format!(" and {} more", grouped(more)),
    own: |share| format!(" and text that stands in none of the others ({})", percent(share)),
    more_families: |left| format!("Show more ({left} left)"),
};
