//! What a text says of itself in a header of YAML, as programs that save pages as Markdown write it: between two
//! lines of three hyphens at its very beginning, a key and a value a line.

use super::dates;
use crate::{corpus::Metadata, span::Span};

/// Headers have no more lines.
const LONGEST: usize = 400;

/// Keys of the title, best first.
const TITLES: [&str; 3] = ["title", "标题", "標題"];
/// Keys of the date, best first.
const DATES: [&str; 7] = ["date", "published", "published_time", "publish_date", "pubdate", "日期", "时间"];
/// Keys of those who wrote or published it.
const SOURCES: [&str; 8] = ["author", "authors", "source", "publisher", "作者", "来源", "來源", "site_name"];

/// Where such a header stands, its two lines of hyphens included.
pub(crate) fn extent(text: &str) -> Option<Span> {
    let start = text.len() - text.trim_start_matches(['\u{feff}', '\r', '\n']).len();
    let mut lines = text[start..].split_inclusive('\n').take(LONGEST);
    let mut end = start + lines.next().filter(|line| line.trim_end() == "---")?.len();
    let mut has_keys = false;
    for line in lines {
        let words = line.trim_end();
        end += line.len();
        if matches!(words, "---" | "...") {
            return has_keys.then(|| Span::new(start, end - (line.len() - words.len())));
        }
        let is_key = key(words).is_some();
        // What belongs to the key above is indented, or an item of a list.
        let is_below = words.is_empty() || words.starts_with([' ', '\t', '#']) || words.starts_with("- ");
        if !(is_key || has_keys && is_below) {
            return None;
        }
        has_keys |= is_key;
    }
    None
}

/// What it says; nothing if there is none.
pub(crate) fn metadata(text: &str) -> Option<Metadata> {
    let header = extent(text)?.of(text);
    let values = values(header);
    let stated = |keys: &'static [&str]| {
        let of = |wanted: &'static str| values.iter().filter(move |(key, _)| key == wanted);
        keys.iter().flat_map(move |&key| of(key)).map(|(_, value)| value).filter(|value| !value.is_empty())
    };
    Some(Metadata {
        title_hint: stated(&TITLES).next().cloned(),
        published: stated(&DATES).find_map(|value| dates::whole(value).or_else(|| stamp(value))),
        author: stated(&SOURCES).next().cloned(),
        ..Metadata::default()
    })
}

/// The day of a time stamp: 2023-10-20 17:43:28-04:00.
fn stamp(value: &str) -> Option<String> {
    dates::whole(value.split_once([' ', 'T'])?.0)
}

/// A line's key and what stands behind it.
fn key(line: &str) -> Option<(&str, &str)> {
    let (key, value) = line.split_once(':')?;
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | ' ');
    let is_key = key.starts_with(char::is_alphabetic) && key.chars().all(is_name);
    (is_key && (value.is_empty() || value.starts_with([' ', '\t']))).then_some((key, value.trim()))
}

/// Each key in small letters with its value, which may go over several lines.
fn values(header: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in header.lines().skip(1) {
        if let Some((key, value)) = key(line) {
            found.push((key.trim().to_lowercase(), value.to_owned()));
        } else if let Some((_, value)) = found.last_mut().filter(|_| line.starts_with([' ', '\t'])) {
            // In quotation marks, a stroke at a line's end takes the line end away.
            if value.ends_with('\\') {
                value.pop();
            } else if !value.is_empty() {
                value.push(' ');
            }
            value.push_str(line.trim());
        }
    }
    found.into_iter().map(|(key, value)| (key, plain(&value))).collect()
}

/// A value without the quotation marks around it, what they stand for put in.
fn plain(value: &str) -> String {
    let inside = |quote: char| value.strip_prefix(quote).and_then(|rest| rest.strip_suffix(quote));
    let words = if let Some(inside) = inside('\'') {
        inside.replace("''", "'")
    } else if let Some(inside) = inside('"') {
        unescaped(inside)
    } else {
        // A value may begin on the next line: > and | say how its line ends are meant.
        value.trim_start_matches(['>', '|']).trim_start_matches(['-', '+']).to_owned()
    };
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value with its escapes resolved: \u2019, \x41, \", \_ (a space at which no line breaks).
fn unescaped(value: &str) -> String {
    let mut found = String::with_capacity(value.len());
    let mut rest = value.chars();
    while let Some(c) = rest.next() {
        if c != '\\' {
            found.push(c);
            continue;
        }
        let Some(escape) = rest.next() else { break };
        let digits = match escape {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            'n' | 't' | 'r' | 'N' | 'L' | 'P' | '_' | ' ' => {
                found.push(' ');
                continue;
            }
            _ => {
                found.push(escape);
                continue;
            }
        };
        let number: String = rest.by_ref().take(digits).collect();
        found.extend(u32::from_str_radix(&number, 16).ok().and_then(char::from_u32));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, title: Option<&str>, published: Option<&str>, author: Option<&str>) {
        let found = metadata(text).unwrap_or_default();
        let found = (found.title_hint.as_deref(), found.published.as_deref(), found.author.as_deref());
        assert_eq!(found, (title, published, author), "{text}");
    }

    #[test]
    fn a_header_tells_title_date_and_source() {
        check(
            "---\ndate: '2023-10-20'\nurl: https://example.org/a: b\ntags:\n- 公报\n  - 海洋\ntitle: \"Bay\\u2019s Joint\\_Statement\"\n---\n\nText",
            Some("Bay’s Joint Statement"),
            Some("2023-10-20"),
            None,
        );
        check(
            "\u{feff}---\r\nTitle: '青湾''宣言'\r\nauthor: 海通社记者\r\npublished_time: 2023-10-20 17:43:28-04:00\r\n---\r\n各方",
            Some("青湾'宣言"),
            Some("2023-10-20"),
            Some("海通社记者"),
        );
        check("---\ntitle: >-\n  青湾\n  宣言\n...\n各方", Some("青湾 宣言"), None, None);
        check("---\ntitle: \"Bay\\\n  \\ Statement\"\n---\n", Some("Bay Statement"), None, None);
    }

    #[test]
    fn lines_of_hyphens_are_no_header() {
        for text in
            ["---\n各方商定：加强合作。\n---\n", "---\n\n---\n", "title: 宣言\n---\n", "---\ntitle: 宣言\n"]
        {
            assert_eq!(extent(text), None, "{text}");
        }
    }
}
