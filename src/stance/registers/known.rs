//! Instruments that texts call by several names: the UN Charter, the Charter of the United Nations, 联合国宪章.

use super::{english, instruments};
use std::{collections::BTreeMap, sync::LazyLock};

/// Instruments by the names that texts give them.
const NAMES: &str = include_str!("known.tsv");

static BY_NAME: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let lines = NAMES.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('\t'));
    lines.flat_map(|(own, others)| others.split('|').map(move |name| (key(name), own))).collect()
});

fn key(name: &str) -> String {
    if name.is_ascii() { english::key(name) } else { instruments::key(name) }
}

/// The key of the instrument that goes by a key; itself if it has no other.
pub(super) fn one(key: String) -> String {
    BY_NAME.get(&key).map_or(key, |own| (*own).to_owned())
}

/// The instrument that a key names.
pub(super) fn of(key: &str) -> Option<&'static str> {
    BY_NAME.get(key).copied()
}
