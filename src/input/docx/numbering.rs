//! The numbers that a word processor counts by itself: they stand in no text, and readers see them.

use crate::{
    input::{
        numerals::Numerals,
        xml::{self, Node, attribute},
    },
    protocol::Format,
};
use std::collections::{BTreeMap, BTreeSet};

/// Levels of a list.
const LEVELS: usize = 9;

/// Which list a paragraph belongs to, and how deep. What is not said is the style's.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Membership {
    pub(super) list: Option<String>,
    pub(super) level: Option<usize>,
}

impl Membership {
    /// What a paragraph says, and where it is silent, what its style says.
    pub(super) fn or(self, other: Self) -> Self {
        Self { list: self.list.or(other.list), level: self.level.or(other.level) }
    }
}

/// The lists of a document, as `numbering.xml` defines them.
#[derive(Debug, Default)]
pub(super) struct Lists {
    definitions: BTreeMap<String, Definition>,
    by_id: BTreeMap<String, List>,
    /// Lists that have begun: where they were told to begin with another number is past.
    begun: BTreeSet<String>,
    /// How far each definition has counted, by level.
    counts: BTreeMap<String, [Option<u32>; LEVELS]>,
}

#[derive(Debug, Default)]
struct Definition {
    levels: BTreeMap<usize, Level>,
    /// It is the definition of this style of lists.
    is_style: Option<String>,
    /// It is defined by this style of lists.
    by_style: Option<String>,
}

#[derive(Debug, Default)]
struct List {
    definition: String,
    starts: BTreeMap<usize, u32>,
    levels: BTreeMap<usize, Level>,
}

/// A level of a list.
#[derive(Debug, Clone, Default)]
struct Level {
    start: u32,
    numerals: Numerals,
    is_bullet: bool,
    /// The number as it is written, with `%1` for that of the first level.
    text: String,
    /// Numbers of the levels above are written 1 2 3 here, whatever they are there.
    is_legal: bool,
    /// Nothing stands between the number and the words.
    is_close: bool,
    style: Option<String>,
}

impl Lists {
    /// Reads them, up to where their part is damaged.
    pub(super) fn read(numbering: &str) -> Self {
        let mut reader = Reader::default();
        xml::walk(numbering, Format::Docx, &mut |node| reader.visit(node)).ok();
        reader.lists
    }

    /// The number of the next paragraph of a list, as it stands before its words. `style` is the paragraph's.
    pub(super) fn next(&mut self, membership: &Membership, style: Option<&str>) -> Option<String> {
        let Self { definitions, by_id, begun, counts } = self;
        let id = membership.list.as_ref()?;
        let list = by_id.get(id)?;
        let definition = resolved(definitions, &list.definition)?;
        let of_style = || {
            let mut levels = definition.levels.iter();
            levels
                .find(|(_, level)| level.style.is_some() && level.style.as_deref() == style)
                .map(|(at, _)| *at)
        };
        let depth = membership.level.or_else(of_style).unwrap_or(0);
        let level = |depth: usize| list.levels.get(&depth).or_else(|| definition.levels.get(&depth));
        let own = level(depth).filter(|_| depth < LEVELS)?;

        let counts = counts.entry(list.definition.clone()).or_default();
        if begun.insert(id.clone()) {
            for (&at, _) in list.starts.iter().filter(|(at, _)| **at < LEVELS) {
                counts[at] = None;
            }
        }
        let start = |at: usize| {
            let said = list.starts.get(&at).copied();
            said.or_else(|| level(at).map(|level| level.start)).unwrap_or(1)
        };
        counts[depth] = Some(counts[depth].map_or_else(|| start(depth), |count| count.saturating_add(1)));
        counts[depth + 1..].fill(None);
        for (at, count) in counts[..depth].iter_mut().enumerate() {
            count.get_or_insert_with(|| start(at));
        }
        if own.is_bullet {
            return Some(own.text.clone());
        }
        let mut label = String::new();
        let mut rest = own.text.as_str();
        while let Some((before, after)) = rest.split_once('%') {
            label.push_str(before);
            let at = after.chars().next().and_then(|c| c.to_digit(10)).and_then(|digit| digit.checked_sub(1));
            let Some(at) = at.map(|at| at as usize).filter(|&at| at < LEVELS) else {
                label.push('%');
                rest = after;
                continue;
            };
            let numerals = level(at).map(|level| level.numerals).unwrap_or_default();
            let numerals = if own.is_legal { Numerals::Decimal } else { numerals };
            label.push_str(&numerals.write(counts[at].unwrap_or(1)));
            rest = &after[1..];
        }
        label.push_str(rest);
        Some(if own.is_close { label } else { crate::input::lines::label(&label) })
    }
}

/// A definition, or the one to which it refers.
fn resolved<'a>(definitions: &'a BTreeMap<String, Definition>, id: &str) -> Option<&'a Definition> {
    let definition = definitions.get(id)?;
    let Some(style) = &definition.by_style else { return Some(definition) };
    let mut all = definitions.values();
    all.find(|other| other.is_style.as_ref() == Some(style)).or(Some(definition))
}

/// Reads `numbering.xml`.
#[derive(Default)]
struct Reader {
    lists: Lists,
    definition: Option<String>,
    list: Option<String>,
    /// The level that is being told of, and its number.
    level: Option<(usize, Level)>,
    /// The level for which a list has something of its own.
    exception: usize,
}

impl Reader {
    fn visit(&mut self, node: Node) {
        match node {
            Node::Start(name, start) => self.start(name, start),
            Node::End("lvl") => self.end_level(),
            Node::End("abstractNum") => self.definition = None,
            Node::End("num") => self.list = None,
            Node::End(_) | Node::Text(_) => {}
        }
    }

    fn start(&mut self, name: &str, start: &quick_xml::events::BytesStart) {
        let number = |name: &str| attribute(start, name).and_then(|value| value.parse::<usize>().ok());
        let value = || attribute(start, "val").unwrap_or_default();
        match name {
            "abstractNum" => self.definition = attribute(start, "abstractNumId"),
            "num" => self.list = attribute(start, "numId"),
            "lvlOverride" => self.exception = number("ilvl").unwrap_or(0),
            "lvl" => {
                let level = Level { start: 1, ..Level::default() };
                self.level = Some((number("ilvl").unwrap_or(self.exception), level));
            }
            _ => {}
        }
        if let Some((_, level)) = &mut self.level {
            match name {
                "start" => level.start = value().parse().unwrap_or(1),
                "numFmt" => {
                    level.is_bullet = value() == "bullet";
                    level.numerals = Numerals::named(&value());
                }
                "lvlText" => level.text = value(),
                "isLgl" => level.is_legal = super::is_on(start),
                "suff" => level.is_close = value() == "nothing",
                "pStyle" => level.style = Some(value()),
                _ => {}
            }
        } else if let Some(id) = &self.list {
            let list = self.lists.by_id.entry(id.clone()).or_default();
            match name {
                "abstractNumId" => list.definition = value(),
                "startOverride" => {
                    list.starts.insert(self.exception, value().parse().unwrap_or(1));
                }
                _ => {}
            }
        } else if let Some(id) = &self.definition {
            let definition = self.lists.definitions.entry(id.clone()).or_default();
            match name {
                "styleLink" => definition.is_style = Some(value()),
                "numStyleLink" => definition.by_style = Some(value()),
                _ => {}
            }
        }
    }

    fn end_level(&mut self) {
        let Some((at, mut level)) = self.level.take() else { return };
        if level.is_bullet {
            level.text = crate::input::lines::label(&level.text);
        }
        if let Some(id) = &self.list {
            self.lists.by_id.entry(id.clone()).or_default().levels.insert(at, level);
        } else if let Some(id) = &self.definition {
            self.lists.definitions.entry(id.clone()).or_default().levels.insert(at, level);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn level(at: usize, format: &str, text: &str, more: &str) -> String {
        format!(
            "<w:lvl w:ilvl='{at}'><w:start w:val='1'/><w:numFmt w:val='{format}'/><w:lvlText w:val='{text}'/>{more}</w:lvl>"
        )
    }

    fn lists() -> Lists {
        let statute = level(0, "chineseCountingThousand", "第%1章", "<w:pStyle w:val='Chapter'/>")
            + &level(1, "chineseCountingThousand", "第%2条", "<w:suff w:val='space'/>")
            + &level(2, "japaneseCounting", "（%3）", "")
            + &level(3, "decimal", "%1.%4", "<w:isLgl/>");
        let plain =
            level(0, "decimal", "%1.", "") + &level(1, "lowerLetter", "%1.%2)", "<w:suff w:val='nothing'/>");
        let bullets = level(0, "bullet", "\u{f0b7}", "");
        let numbering = format!(
            "<w:numbering><w:abstractNum w:abstractNumId='0'><w:styleLink w:val='S'/>{statute}</w:abstractNum>\
            <w:abstractNum w:abstractNumId='1'>{plain}</w:abstractNum><w:abstractNum w:abstractNumId='2'>{bullets}</w:abstractNum>\
            <w:abstractNum w:abstractNumId='3'><w:numStyleLink w:val='S'/></w:abstractNum>\
            <w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num><w:num w:numId='2'><w:abstractNumId w:val='1'/></w:num>\
            <w:num w:numId='3'><w:abstractNumId w:val='1'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num>\
            <w:num w:numId='4'><w:abstractNumId w:val='2'/></w:num><w:num w:numId='5'><w:abstractNumId w:val='3'/></w:num></w:numbering>"
        );
        Lists::read(&numbering)
    }

    #[track_caller]
    fn check(paragraphs: &[(&str, Option<usize>, &str)]) {
        let mut lists = lists();
        for (list, level, expected) in paragraphs {
            let membership = Membership { list: Some((*list).to_owned()), level: *level };
            let found = lists.next(&membership, Some("Chapter")).unwrap_or_default();
            assert_eq!(found, *expected, "{list} {level:?}");
        }
    }

    #[test]
    fn levels_count_below_each_other() {
        check(&[
            ("1", None, "第一章 "),
            ("1", Some(1), "第一条 "),
            ("1", Some(1), "第二条 "),
            ("1", Some(2), "（一）"),
            ("1", Some(2), "（二）"),
            ("1", Some(0), "第二章 "),
            ("1", Some(1), "第一条 "),
            ("1", Some(3), "2.1 "),
        ]);
    }

    #[test]
    fn lists_of_one_definition_count_together_unless_they_begin_anew() {
        check(&[
            ("2", Some(0), "1. "),
            ("2", Some(1), "1.a)"),
            ("3", Some(0), "5. "),
            ("3", Some(0), "6. "),
            ("2", Some(0), "7. "),
            ("4", Some(0), "• "),
            ("5", Some(0), "第一章 "),
            ("0", Some(0), ""),
            ("2", Some(8), ""),
        ]);
    }
}
