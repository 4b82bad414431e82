//! A group of texts in the address: `target=doc:a.txt&target=doc:b.txt`, `target=date:2020~2021`, `target=tag:草案`.

use super::named;
use crate::protocol::Group;
use web_sys::UrlSearchParams;

/// The group that the address names, if it names one.
pub fn read(query: &UrlSearchParams, key: &str) -> Option<Group> {
    let values = named::all(query, key);
    let (by, value) = values.first()?.split_once(':')?;
    let value = value.to_owned();
    Some(match by {
        "doc" => Group::Documents {
            names: values
                .iter()
                .filter_map(|value| value.strip_prefix("doc:"))
                .filter(|name| !name.is_empty())
                .map(str::to_owned)
                .collect(),
        },
        "date" => {
            let (from, to) = value.split_once('~')?;
            Group::Date { from: from.to_owned(), to: to.to_owned() }
        }
        "tag" => Group::Tag { tag: value },
        "section" => Group::Section { heading: value },
        "search" => Group::Search { query: value },
        _ => return None,
    })
}

/// Writes a group. The rest is what there is without a word.
pub fn write(query: &UrlSearchParams, key: &str, group: &Group) {
    let put = |by: &str, value: &str| query.append(key, &format!("{by}:{value}"));
    match group {
        Group::Rest => {}
        Group::Documents { names } if names.is_empty() => put("doc", ""),
        Group::Documents { names } => names.iter().for_each(|name| put("doc", name)),
        Group::Date { from, to } => put("date", &format!("{from}~{to}")),
        Group::Tag { tag } => put("tag", tag),
        Group::Section { heading } => put("section", heading),
        Group::Search { query } => put("search", query),
    }
}
