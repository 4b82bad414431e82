//! The numbers of lists and headings, which ODT leaves to the program that shows it.

use crate::{
    input::{
        lines,
        numerals::Numerals,
        xml::{self, Node, attribute},
    },
    protocol::Format,
};
use quick_xml::events::BytesStart;
use std::collections::BTreeMap;

/// Levels of a list.
const LEVELS: usize = 10;

/// How a level of a list is numbered.
#[derive(Debug, Clone, Default)]
struct Level {
    numerals: Numerals,
    prefix: String,
    suffix: String,
    /// The whole as it is written, `%1%` for the number of the first level.
    pattern: Option<String>,
    bullet: Option<String>,
    start: u32,
    /// How many levels' numbers are shown.
    shown: usize,
    is_close: bool,
}

type Levels = BTreeMap<usize, Level>;
type Counts = [Option<u32>; LEVELS];

/// The styles of lists, and that of headings.
#[derive(Debug, Default)]
pub(super) struct Styles {
    lists: BTreeMap<String, Levels>,
    headings: Levels,
}

impl Styles {
    /// Adds those that a part of the file defines, up to where it is damaged.
    pub(super) fn read(&mut self, part: &str) {
        let mut style = None;
        let mut level = 0;
        let walked = xml::walk(part, Format::Odt, &mut |node| match node {
            Node::Start("list-style", start) => style = attribute(start, "name"),
            Node::Start("outline-style", _) => style = Some(String::new()),
            Node::End("list-style" | "outline-style") => style = None,
            Node::Start(
                "list-level-style-number" | "list-level-style-bullet" | "outline-level-style",
                start,
            ) => {
                level = number(start, "level").unwrap_or(1).saturating_sub(1);
                // The format knows no more of them, and no more are counted.
                let levels = self.levels(style.as_deref()).filter(|_| level < LEVELS);
                if let Some(levels) = levels {
                    levels.insert(level, Level::read(start));
                }
            }
            Node::Start("list-level-label-alignment", start) => {
                let follows = attribute(start, "label-followed-by");
                let found = self.levels(style.as_deref()).and_then(|levels| levels.get_mut(&level));
                if let Some(level) = found {
                    level.is_close = follows.is_some_and(|follows| follows == "nothing");
                }
            }
            _ => {}
        });
        walked.ok();
    }

    /// The levels of a list style; that of headings has no name.
    fn levels(&mut self, style: Option<&str>) -> Option<&mut Levels> {
        match style? {
            "" => Some(&mut self.headings),
            name => Some(self.lists.entry(name.to_owned()).or_default()),
        }
    }
}

impl Level {
    fn read(start: &BytesStart) -> Self {
        let text = |name: &str| attribute(start, name).unwrap_or_default();
        Self {
            numerals: Numerals::sampled(&text("num-format")),
            prefix: text("num-prefix"),
            suffix: text("num-suffix"),
            pattern: attribute(start, "num-list-format"),
            bullet: attribute(start, "bullet-char"),
            start: number(start, "start-value").and_then(|start| u32::try_from(start).ok()).unwrap_or(1),
            shown: number(start, "display-levels").unwrap_or(1),
            is_close: false,
        }
    }
}

fn number(start: &BytesStart, name: &str) -> Option<usize> {
    attribute(start, name)?.parse().ok()
}

/// Counts through the lists of a text.
#[derive(Debug, Default)]
pub(super) struct Lists {
    styles: Styles,
    /// The lists that are open, the innermost last.
    open: Vec<List>,
    /// How far the lists before have counted, by their own name and by that of their style.
    before: BTreeMap<String, Counts>,
    headings: Counts,
    /// The item that has begun is without a number, or was given one.
    is_numbered: bool,
}

#[derive(Debug, Clone, Default)]
struct List {
    style: String,
    name: Option<String>,
    depth: usize,
    counts: Counts,
}

impl Lists {
    pub(super) fn new(styles: Styles) -> Self {
        Self { styles, ..Self::default() }
    }

    /// A list begins.
    pub(super) fn begin(&mut self, start: &BytesStart) {
        let named = attribute(start, "style-name");
        let name = attribute(start, "id");
        let list = if let Some(outer) = self.open.last() {
            let mut list = List { depth: outer.depth + 1, name, ..outer.clone() };
            list.style = named.unwrap_or(list.style);
            list
        } else {
            let style = named.unwrap_or_default();
            let goes_on = attribute(start, "continue-numbering").is_some_and(|value| value == "true");
            let list = attribute(start, "continue-list").or_else(|| goes_on.then(|| style.clone()));
            let counts = list.and_then(|list| self.before.get(&list)).copied().unwrap_or_default();
            List { style, name, depth: 0, counts }
        };
        self.open.push(list);
    }

    /// A list ends.
    pub(super) fn end(&mut self) {
        let Some(list) = self.open.pop() else { return };
        if let Some(outer) = self.open.last_mut() {
            // The levels below begin anew with the next item.
            outer.counts = list.counts;
        } else {
            self.before.extend(list.name.into_iter().chain([list.style]).map(|name| (name, list.counts)));
        }
    }

    /// An item of a list begins.
    pub(super) fn begin_item(&mut self, start: &BytesStart) {
        self.is_numbered = false;
        let Some(list) = self.open.last_mut().filter(|list| list.depth < LEVELS) else { return };
        let levels = self.styles.lists.get(&list.style);
        let first = levels.and_then(|levels| levels.get(&list.depth)).map_or(1, |level| level.start);
        let said = number(start, "start-value").and_then(|start| u32::try_from(start).ok());
        count(&mut list.counts, list.depth, said, first);
    }

    /// A part of a list without a number begins.
    pub(super) fn begin_header(&mut self) {
        self.is_numbered = true;
    }

    /// The number of a paragraph, if it is the first of an item.
    pub(super) fn label(&mut self) -> Option<String> {
        let list = self.open.last().filter(|_| !std::mem::replace(&mut self.is_numbered, true))?;
        // One deeper than any level is neither counted nor defined, so this is nothing.
        written(self.styles.lists.get(&list.style)?, list.depth, &list.counts)
    }

    /// The number of a heading; inside a list, that of its item.
    pub(super) fn of_heading(&mut self, start: &BytesStart, level: usize) -> Option<String> {
        if !self.open.is_empty() {
            return self.label();
        }
        let is_without = attribute(start, "is-list-header").is_some_and(|value| value == "true");
        let depth = level.checked_sub(1).filter(|&depth| depth < LEVELS && !is_without)?;
        let first = self.styles.headings.get(&depth)?.start;
        let restarts = attribute(start, "restart-numbering").is_some_and(|value| value == "true");
        let said = number(start, "start-value").and_then(|start| u32::try_from(start).ok());
        count(&mut self.headings, depth, said.filter(|_| restarts), first);
        written(&self.styles.headings, depth, &self.headings)
    }
}

/// Counts on at a level; those below begin anew.
fn count(counts: &mut Counts, depth: usize, said: Option<u32>, first: u32) {
    let next = counts[depth].map_or(first, |count| count.saturating_add(1));
    counts[depth] = Some(said.unwrap_or(next));
    counts[depth + 1..].fill(None);
}

/// The number of a level, with those above it that it shows.
fn written(levels: &Levels, depth: usize, counts: &Counts) -> Option<String> {
    let own = levels.get(&depth)?;
    if let Some(bullet) = &own.bullet {
        return Some(lines::label(bullet));
    }
    if own.numerals == Numerals::Nothing {
        return None;
    }
    let of = |at: usize| {
        let numerals = levels.get(&at).map(|level| level.numerals).unwrap_or_default();
        numerals.write(counts.get(at).copied().flatten().unwrap_or(1))
    };
    let label = if let Some(pattern) = &own.pattern {
        (0..=depth).fold(pattern.clone(), |label, at| label.replace(&format!("%{}%", at + 1), &of(at)))
    } else {
        let numbers: Vec<String> = (depth + 1 - own.shown.clamp(1, depth + 1)..=depth).map(of).collect();
        format!("{}{}{}", own.prefix, numbers.join("."), own.suffix)
    };
    Some(if own.is_close { label } else { lines::label(&label) })
}
