//! The points that a trend runs along: dates, documents, sections, parts of a document.

use super::stretch::{Stretch, unit_tokens};
use crate::{
    corpus::Document,
    date::in_years,
    index::{Index, NO_TERM},
    query::Hit,
};
use std::collections::BTreeMap;

/// A point.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Where it stands: in years on the axis of dates, else its number.
    pub at: f64,
    /// ISO 8601 as far as it goes; the document's, or empty.
    pub date: String,
    /// The columns of the index that it is of.
    pub columns: Vec<usize>,
    /// Its running words.
    pub words: u32,
    /// Of a section or part, its tokens.
    pub stretch: Option<Stretch>,
    /// Of a section, the number of its heading; none before the first.
    pub heading: Option<usize>,
}

/// The points of an axis, and which tokens belong to which.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Points {
    /// The points, in their order.
    pub all: Vec<Point>,
    /// Whether the order means anything: dates and the parts of a text have one of their own, texts and sections
    /// stand as they happen to.
    pub is_ordered: bool,
    /// For each column, the first token of each of its points, in order, with the point.
    begin: Vec<Vec<(usize, usize)>>,
}

impl Points {
    /// The dates of the documents, earliest first; those without one are left out.
    #[must_use]
    pub fn by_date(index: &Index, shelf: &[Document]) -> Self {
        let mut dates: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
        for (number, column) in index.columns.iter().enumerate() {
            if let Some(date) = shelf[column.document].date() {
                dates.entry(date).or_default().push(number);
            }
        }
        let mut points =
            Self { begin: vec![Vec::new(); index.columns.len()], is_ordered: true, ..Self::default() };
        // A year alone stands in its middle, behind the days of its spring.
        let mut dates: Vec<_> = dates.into_iter().collect();
        dates.sort_by(|(a, _), (b, _)| in_years(a).total_cmp(&in_years(b)).then_with(|| a.cmp(b)));
        for (date, columns) in dates {
            for &column in &columns {
                points.begin[column].push((0, points.all.len()));
            }
            points.all.push(Point {
                at: in_years(date),
                date: date.to_owned(),
                words: columns.iter().map(|&column| index.columns[column].words).sum(),
                columns,
                stretch: None,
                heading: None,
            });
        }
        points
    }

    /// The documents, in the shelf's order.
    #[must_use]
    pub fn by_document(index: &Index, shelf: &[Document]) -> Self {
        let mut points = Self { begin: vec![Vec::new(); index.columns.len()], ..Self::default() };
        for column in 0..index.columns.len() {
            points.push(index, shelf, Stretch::whole(index, column), None);
        }
        for point in &mut points.all {
            point.stretch = None;
        }
        points
    }

    /// The sections of some columns, in their order: what stands below one heading of any level, the heading with it,
    /// and what stands before the first. Sections without words are left out.
    #[must_use]
    pub fn by_section(index: &Index, shelf: &[Document], columns: &[usize]) -> Self {
        let mut points = Self { begin: vec![Vec::new(); index.columns.len()], ..Self::default() };
        for &column in columns {
            let document = &shelf[index.columns[column].document];
            let mut at = 0;
            for section in document.structure.units.chunk_by(|a, b| a.heading == b.heading) {
                let last = at + section.len() - 1;
                let tokens = unit_tokens(document, at).start..unit_tokens(document, last).end;
                points.push(index, shelf, Stretch { column, tokens }, section[0].heading);
                at = last + 1;
            }
        }
        points
    }

    /// A column in so many parts of the same number of running words, give or take one; fewer where it has fewer words.
    #[must_use]
    pub fn by_position(index: &Index, shelf: &[Document], column: usize, parts: u32) -> Self {
        let mut points =
            Self { begin: vec![Vec::new(); index.columns.len()], is_ordered: true, ..Self::default() };
        let terms = &index.columns[column].terms;
        let running: Vec<usize> = (0..terms.len()).filter(|&token| terms[token] != NO_TERM).collect();
        let parts = (parts as usize).clamp(1, running.len().max(1));
        let mut start = 0;
        for part in 1..=parts {
            let tokens =
                start..running.get(end_of(part, parts, running.len())).copied().unwrap_or(terms.len());
            start = tokens.end;
            points.push(index, shelf, Stretch { column, tokens }, None);
        }
        points
    }

    /// Adds a point that is a stretch, if it has words.
    fn push(&mut self, index: &Index, texts: &[Document], stretch: Stretch, heading: Option<usize>) {
        let words = stretch.words(index);
        if words == 0 {
            return;
        }
        #[expect(clippy::cast_precision_loss, reason = "there are fewer points than 2⁵³")]
        let at = self.all.len() as f64;
        self.begin[stretch.column].push((stretch.tokens.start, self.all.len()));
        let date = texts[index.columns[stretch.column].document].date().unwrap_or_default().to_owned();
        let columns = vec![stretch.column];
        self.all.push(Point { at, date, columns, words, stretch: Some(stretch), heading });
    }

    /// The point that a token belongs to.
    #[must_use]
    pub fn of(&self, column: usize, token: usize) -> Option<usize> {
        let begin = &self.begin[column];
        let after = begin.partition_point(|&(first, _)| first <= token);
        Some(begin[after.checked_sub(1)?].1)
    }

    /// How many of some hits each point has.
    #[must_use]
    pub fn count(&self, hits: &[Hit]) -> Vec<u32> {
        let mut counts = vec![0; self.all.len()];
        for hit in hits {
            if let Some(point) = self.of(hit.column, hit.tokens.start) {
                counts[point] += 1;
            }
        }
        counts
    }

    /// The running words of each point.
    #[must_use]
    pub fn sizes(&self) -> Vec<u32> {
        self.all.iter().map(|point| point.words).collect()
    }
}

/// Where a part ends, from 1, of so many equal parts of a row: `part × row ÷ parts`, which may be more than a number
/// holds in wasm.
fn end_of(part: usize, parts: usize, row: usize) -> usize {
    part * (row / parts) + part * (row % parts) / parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{pipeline::Engine, protocol::Edit};

    #[test]
    fn parts_of_the_longest_row_end_where_they_should() {
        for row in [0, 1, 199, 200, 201, 40_007, usize::MAX] {
            for parts in [1, 2, 7, 200] {
                for part in 1..=parts {
                    let expected = part as u128 * row as u128 / parts as u128;
                    assert_eq!(end_of(part, parts, row) as u128, expected, "{part} of {parts} of {row}");
                }
            }
        }
    }

    fn shelf() -> Engine {
        let mut engine = Engine::default();
        let texts = [
            (
                "a",
                "宣言\n\n2019年6月14日\n\n一、安全\n\n各方支持安全。\n\n二、渔业\n\n各方支持渔业，支持建桥。",
            ),
            ("b", "公报\n\n各方欢迎客人。"),
        ];
        for (name, text) in texts {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("readable");
        }
        engine
    }

    #[test]
    fn sections_begin_with_their_headings() {
        let engine = shelf();
        let index = &engine.found().index;
        let points = Points::by_section(index, &engine.shelf, &[0, 1]);
        let headings: Vec<_> = points.all.iter().map(|point| point.heading).collect();
        assert_eq!(headings, [None, Some(0), Some(1), None]);
        let hits = crate::query::find(
            &crate::query::Query::parse("支持", &engine.folder).unwrap(),
            index,
            &engine.shelf,
        );
        assert_eq!(points.count(&hits), [0, 1, 2, 0]);
        assert_eq!(points.sizes().iter().sum::<u32>(), index.words());
    }

    #[test]
    fn parts_have_the_same_number_of_words() {
        let engine = shelf();
        let index = &engine.found().index;
        let points = Points::by_position(index, &engine.shelf, 0, 4);
        let (least, most) = (points.sizes().into_iter().min(), points.sizes().into_iter().max());
        assert!(most.zip(least).is_some_and(|(most, least)| most - least <= 1), "{:?}", points.sizes());
        assert_eq!(points.sizes().iter().sum::<u32>(), index.columns[0].words);
        let most = Points::by_position(index, &engine.shelf, 1, 200).all.len();
        assert_eq!(u32::try_from(most), Ok(index.columns[1].words));
    }

    #[test]
    fn a_year_alone_stands_between_the_days_of_its_spring_and_autumn() {
        let mut engine = Engine::default();
        for date in ["2021年", "2021年9月17日", "2021年3月1日"] {
            let text = format!("公报\n\n{date}\n\n各方支持渔业。");
            engine.open(date, text.as_bytes(), &mut |_, _| {}).expect("readable");
        }
        let edit = Edit { date: Some("2021".to_owned()), ..Edit::default() };
        engine.edit("2021年", edit).expect("it is on the shelf");
        let points = Points::by_date(&engine.found().index, &engine.shelf);
        let dates: Vec<&str> = points.all.iter().map(|point| point.date.as_str()).collect();
        assert_eq!(dates, ["2021-03-01", "2021", "2021-09-17"]);
        assert!(points.all.is_sorted_by(|a, b| a.at < b.at));
    }

    #[test]
    fn documents_without_a_date_stand_on_the_other_axes_only() {
        let engine = shelf();
        let index = &engine.found().index;
        assert_eq!(Points::by_date(index, &engine.shelf).all.len(), 1);
        assert_eq!(Points::by_document(index, &engine.shelf).all.len(), 2);
        assert_eq!(Points::by_date(index, &engine.shelf).of(1, 0), None);
    }
}
