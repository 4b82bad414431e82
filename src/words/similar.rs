//! Texts of the part that compares all texts with each other.

use super::T;
use crate::protocol::{FamilyKind, SimilarLevel, SimilarMeasure};

area! {
    /// How near texts are to each other.
    SimilarWords {
        matrix: T, matrix_shows: T, map: T, list: T, families: T, measure: T, measure_name: fn(SimilarMeasure) -> T, measure_hint: fn(SimilarMeasure) -> T,
        level: T, level_name: fn(SimilarLevel) -> T, too_few: fn(SimilarLevel) -> T, too_many: fn(u32, usize, SimilarLevel) -> String,
        cell: fn(&str, &str, &str) -> String, tree: T, tree_long: T, merges: T, merged: T, height: T, size: T,
        map_told: fn(f64, f64) -> String, map_same: T, map_label: T, text: T, axis: fn(usize) -> String,
        first: T, second: T, cosine: T, jaccard: T, contained: T, contained_long: T, jensen_shannon: T, jensen_shannon_long: T, relation: T,
        total: fn(u32) -> String, nearest_only: T, more: fn(usize, u32) -> String, none: fn(SimilarLevel) -> T,
        family: fn(FamilyKind) -> (T, T), no_families: T, separator: T, other_script: T, and_more: fn(u32) -> String, own: fn(f64) -> String, more_families: fn(usize) -> String,
    }
}
