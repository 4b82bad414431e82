//! Groups of texts as stretches of the index.
//!
//! A group is made of paragraphs, which are the units of [`crate::fold::Folded`]: headings, titles and signatures are
//! some, too. Two groups never share one: what is in both is the target's.

use super::stretch::{Stretch, unit_tokens};
use crate::{
    corpus::Document,
    error::Error,
    fold::Folder,
    index::Index,
    input::dates,
    protocol::{Group, Role},
    query::Hit,
};

/// What is needed to find a group's paragraphs.
#[derive(Clone, Copy)]
pub struct Groups<'a> {
    /// The index of what is counted.
    pub index: &'a Index,
    /// The documents.
    pub shelf: &'a [Document],
    /// Folds the words of headings.
    pub folder: &'a Folder,
    /// Finds what [`Group::Search`] looks for in the indexed documents.
    pub find: &'a dyn Fn(&str) -> Result<Vec<Hit>, Error>,
}

/// A target and what it is set against, as stretches in the index's order.
#[derive(Debug, PartialEq, Eq)]
pub struct Pair {
    /// The target.
    pub target: Vec<Stretch>,
    /// The reference, without what the target has.
    pub reference: Vec<Stretch>,
    /// The columns of which something was asked for in both.
    pub in_both: Vec<usize>,
}

/// For each column, for each of its units, whether it belongs to a group.
type Chosen = Vec<Vec<bool>>;

impl Groups<'_> {
    /// The stretches of one group, in the index's order.
    ///
    /// # Errors
    /// [`Error::UnknownDocument`], [`Error::BadDate`], [`Error::DatesReversed`], [`Error::EmptyGroup`] where it has no
    /// words, and what `find` refuses.
    pub fn one(&self, group: &Group) -> Result<Vec<Stretch>, Error> {
        self.filled(&self.chosen(group)?, true)
    }

    /// A target and what it is set against. As a reference, [`Group::Rest`] is what the target leaves.
    ///
    /// # Errors
    /// As [`Groups::one`], and [`Error::NothingLeft`] where the target has all of what it is set against.
    pub fn pair(&self, target: &Group, reference: &Group) -> Result<Pair, Error> {
        let is_rest = *reference == Group::Rest;
        let target = self.chosen(target)?;
        let mut reference = self.chosen(reference)?;
        let found = self.filled(&target, true)?;
        self.filled(&reference, false)?;
        let mut in_both = Vec::new();
        for (column, (reference, target)) in reference.iter_mut().zip(&target).enumerate() {
            let mut is_shared = false;
            for (reference, target) in reference.iter_mut().zip(target) {
                is_shared |= *reference && *target;
                *reference &= !target;
            }
            if is_shared && !is_rest {
                in_both.push(column);
            }
        }
        let left = self.filled(&reference, false).map_err(|_| Error::NothingLeft { of_all: is_rest })?;
        Ok(Pair { target: found, reference: left, in_both })
    }

    fn chosen(&self, group: &Group) -> Result<Chosen, Error> {
        Ok(match group {
            Group::Rest => self.documents(|_| true),
            Group::Documents { names } => {
                let unknown = |name: &&String| self.shelf.iter().all(|document| document.name != **name);
                if let Some(name) = names.iter().find(unknown) {
                    return Err(Error::UnknownDocument { name: name.clone() });
                }
                self.documents(|document| names.contains(&document.name))
            }
            Group::Date { from, to } => {
                let (from, to) = period(from, to)?;
                self.documents(|document| document.date().is_some_and(|date| lies_within(date, &from, &to)))
            }
            Group::Tag { tag } => self.documents(|document| document.edit.tags.contains(tag)),
            Group::Section { heading } => self.below(&self.words(heading)?),
            Group::Search { query } => self.with_hits(&(self.find)(query)?),
        })
    }

    /// Folded words to look for.
    fn words(&self, text: &str) -> Result<Vec<char>, Error> {
        let folded = self.folder.fold(text.trim());
        if folded.is_empty() { Err(Error::NothingAsked) } else { Ok(folded.chars().collect()) }
    }

    fn document(&self, column: usize) -> &Document {
        &self.shelf[self.index.columns[column].document]
    }

    /// All units of the documents that fit.
    fn documents(&self, fits: impl Fn(&Document) -> bool) -> Chosen {
        let all = |column| {
            let document: &Document = self.document(column);
            vec![fits(document); document.folded.units.len()]
        };
        (0..self.index.columns.len()).map(all).collect()
    }

    /// What stands below headings that contain some words: running text, and lower headings with theirs.
    fn below(&self, words: &[char]) -> Chosen {
        (0..self.index.columns.len()).map(|column| below_headings(self.document(column), words)).collect()
    }

    fn with_hits(&self, hits: &[Hit]) -> Chosen {
        let mut chosen = self.documents(|_| false);
        for hit in hits {
            if let Some(unit) = self.shelf[hit.document].folded.unit(hit.characters.start) {
                chosen[hit.column][unit] = true;
            }
        }
        chosen
    }

    /// The chosen units as stretches, neighbours together; an error if there is no word in them.
    fn filled(&self, chosen: &Chosen, target: bool) -> Result<Vec<Stretch>, Error> {
        let columns = chosen.iter().enumerate();
        let stretches: Vec<Stretch> =
            columns.flat_map(|(column, units)| stretches(self.document(column), column, units)).collect();
        let has_words = stretches.iter().any(|stretch| stretch.words(self.index) > 0);
        if has_words { Ok(stretches) } else { Err(Error::EmptyGroup { target }) }
    }
}

fn stretches(document: &Document, column: usize, chosen: &[bool]) -> Vec<Stretch> {
    let mut at = 0;
    let mut found = Vec::new();
    for run in chosen.chunk_by(|a, b| a == b) {
        if run[0] {
            let tokens = unit_tokens(document, at).start..unit_tokens(document, at + run.len() - 1).end;
            found.push(Stretch { column, tokens });
        }
        at += run.len();
    }
    found
}

/// The bounds of a time as ISO 8601 has them, as far as each goes; an empty one is none.
fn period(from: &str, to: &str) -> Result<(String, String), Error> {
    let read = |text: &str| match text.trim() {
        "" => Ok(String::new()),
        text => dates::whole(text).ok_or_else(|| Error::BadDate { text: text.to_owned() }),
    };
    let (from, to) = (read(from)?, read(to)?);
    if !from.is_empty() && !to.is_empty() && first(&from) > last(&to) {
        return Err(Error::DatesReversed { from, to });
    }
    Ok((from, to))
}

/// The first day of a date that may be a month or year.
fn first(date: &str) -> String {
    format!("{date}{}", "0000-01-01".get(date.len()..).unwrap_or_default())
}

/// Its last day, be it in the calendar or not.
fn last(date: &str) -> String {
    format!("{date}{}", "9999-12-31".get(date.len()..).unwrap_or_default())
}

/// Whether a date lies between two others. Each goes as far as it is known; of a month or year, every day must lie
/// between, and a bound that is a month or year counts whole. An empty bound is none.
fn lies_within(date: &str, from: &str, to: &str) -> bool {
    (from.is_empty() || first(date) >= first(from)) && (to.is_empty() || last(date) <= last(to))
}

/// For each unit of a document whether it stands below a heading that contains some folded words.
fn below_headings(document: &Document, words: &[char]) -> Vec<bool> {
    let headings = &document.structure.headings;
    let units = &document.structure.units;
    let mut contains = vec![false; headings.len()];
    for (unit, characters) in units.iter().zip(&document.folded.units) {
        if let (Role::Heading, Some(heading)) = (unit.role, unit.heading) {
            let text = &document.folded.characters[characters.clone()];
            contains[heading] |= text.windows(words.len()).any(|window| window == words);
        }
    }
    // For each heading whether a heading above it contains them, and whether it does so or one above it.
    let mut above = vec![false; headings.len()];
    let mut open: Vec<(u8, bool)> = Vec::new();
    for (at, heading) in headings.iter().enumerate() {
        open.retain(|&(level, _)| level < heading.level);
        above[at] = open.last().is_some_and(|&(_, is_below)| is_below);
        open.push((heading.level, above[at] || contains[at]));
    }
    let is_below = |role: Role, heading: usize| match role {
        Role::Heading => above[heading],
        Role::Body => above[heading] || contains[heading],
        _ => false,
    };
    units.iter().map(|unit| unit.heading.is_some_and(|heading| is_below(unit.role, heading))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pipeline::Engine,
        query::{self, Query},
    };

    /// The words of a group of a small shelf, without its marks.
    fn words(engine: &Engine, stretches: &[Stretch]) -> String {
        let index = &engine.found().index;
        let terms = stretches.iter().flat_map(|stretch| stretch.terms(index));
        let words = terms.filter_map(|&term| index.vocabulary.get(term as usize));
        words.map(String::as_str).collect()
    }

    fn shelf() -> Engine {
        let mut engine = Engine::default();
        let first = "湾区宣言\n\n2019年6月14日\n\n一、安全合作\n\n各方重申共同安全。\n\n（一）反恐\n\n各方打击恐怖主义。\n\n二、經濟合作\n\n各方支持自由貿易。";
        for (name, text) in
            [("a-2019.txt", first), ("b-2021.txt", "港口公报\n\n2021年\n\n各方欢迎建桥。\n\n各方支持渔业。")]
        {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
        }
        engine
    }

    #[track_caller]
    fn check(group: &Group, expected: &str) {
        let engine = shelf();
        let index = &engine.found().index;
        let find = |query: &str| Ok(query::find(&Query::parse(query, &engine.folder)?, index, &engine.shelf));
        let groups = Groups { index, shelf: &engine.shelf, folder: &engine.folder, find: &find };
        let found = groups.one(group).map(|stretches| words(&engine, &stretches)).unwrap_or_default();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_section_is_what_stands_below_its_heading_and_lower_ones() {
        let section = |heading: &str| Group::Section { heading: heading.to_owned() };
        check(&section("安全"), "各方重申共同安全一反恐各方打击恐怖主义");
        check(&section("反恐"), "各方打击恐怖主义");
        check(&section("经济"), "各方支持自由贸易");
        check(&section("渔业"), "");
    }

    #[test]
    fn a_search_takes_the_paragraphs_that_have_a_hit() {
        check(&Group::Search { query: "支持".to_owned() }, "各方支持自由贸易各方支持渔业");
    }

    #[test]
    fn dates_may_be_coarser_than_days() {
        assert!(lies_within("2021-09-17", "2021", "2021"));
        assert!(lies_within("2021-09-17", "2021-09", ""));
        assert!(lies_within("2021", "", "2021-12"));
        assert!(!lies_within("2021", "2021-02", "2021"), "it may be of January");
        assert!(!lies_within("2021-09-17", "", "2021-08"));
        assert!(!lies_within("2021-09-17", "2021-09-18", ""));
    }

    #[test]
    fn a_time_may_be_written_as_dates_are_and_must_be_one() {
        let bounds = |from: &str, to: &str| period(from, to);
        let read = |from: &str, to: &str| Ok((from.to_owned(), to.to_owned()));
        assert_eq!(bounds("2021-9", " 2021年10月 "), read("2021-09", "2021-10"));
        assert_eq!(bounds("", "二〇二一年九月十七日"), read("", "2021-09-17"));
        assert_eq!(bounds("2021-09-17", "2021"), read("2021-09-17", "2021"), "the year counts whole");
        for text in ["2021-13", "2021-02-30", "last year"] {
            assert_eq!(bounds(text, ""), Err(Error::BadDate { text: text.to_owned() }));
        }
        let reversed = Error::DatesReversed { from: "2021-10".to_owned(), to: "2021-09-30".to_owned() };
        assert_eq!(bounds("2021-10", "2021-9-30"), Err(reversed));
    }

    #[test]
    fn what_is_in_both_groups_is_the_targets() {
        let engine = shelf();
        let index = &engine.found().index;
        let find = |query: &str| Ok(query::find(&Query::parse(query, &engine.folder)?, index, &engine.shelf));
        let groups = Groups { index, shelf: &engine.shelf, folder: &engine.folder, find: &find };
        let target = Group::Search { query: "支持".to_owned() };
        let second = Group::Documents { names: vec!["b-2021.txt".to_owned()] };
        let pair = groups.pair(&target, &second).expect("both have words");
        assert_eq!(words(&engine, &pair.reference), "港口公报2021年各方欢迎建桥");
        assert_eq!(pair.in_both, [1], "the second text has a paragraph in both");
        let rest = groups.pair(&target, &Group::Rest).expect("both have words");
        assert_eq!(rest.in_both, [0; 0], "what the target leaves shares nothing with it");
        assert_eq!(groups.pair(&second, &second), Err(Error::NothingLeft { of_all: false }));
        assert_eq!(groups.pair(&Group::Rest, &Group::Rest), Err(Error::NothingLeft { of_all: true }));
        let nobody = Group::Documents { names: vec!["c".to_owned()] };
        assert_eq!(groups.one(&nobody), Err(Error::UnknownDocument { name: "c".to_owned() }));
        let tag = Group::Tag { tag: "草案".to_owned() };
        assert_eq!(groups.pair(&tag, &Group::Rest), Err(Error::EmptyGroup { target: true }));
        assert_eq!(groups.pair(&second, &tag), Err(Error::EmptyGroup { target: false }));
    }
}
