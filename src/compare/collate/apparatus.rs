//! The apparatus of several witnesses: each place where any differs from the base, with what every one reads there.

use super::{Collation, RunKind};
use crate::{
    corpus::Document,
    protocol::{DifferenceClass, RowLabel},
};
use std::{cmp::Reverse, ops::Range};

/// A place where versions differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Where in the base, in folded characters; empty where something was inserted.
    pub place: Range<usize>,
    /// The witnesses that read as the base does, by number.
    pub agreeing: Vec<usize>,
    /// The other readings, that of most witnesses first.
    pub readings: Vec<Reading>,
}

/// What some witnesses have instead of the base's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// Their numbers.
    pub witnesses: Vec<usize>,
    /// What the first of them has.
    pub text: String,
    /// How weighty the difference is; none where a whole paragraph is missing, added or elsewhere.
    pub class: Option<DifferenceClass>,
}

/// The apparatus of a base, from its witnesses and how each differs. A witness that breaks off is silent from there on.
#[must_use]
pub fn apparatus(witnesses: &[(&Document, &Collation)]) -> Vec<Entry> {
    let strips: Vec<Strip> =
        witnesses.iter().map(|(document, collation)| Strip::new(document, collation)).collect();
    let places = merged(strips.iter().flat_map(Strip::differing).collect());
    places.into_iter().map(|place| entry(place, &strips)).collect()
}

/// A place where some witness differs.
struct Spot {
    place: Range<usize>,
    /// A whole paragraph that one has and others have not, or have elsewhere.
    is_whole: bool,
}

/// Places that touch are one; a paragraph that was added is none with a change beside it.
fn merged(mut spots: Vec<Spot>) -> Vec<Spot> {
    spots.sort_unstable_by_key(|spot| (spot.place.start, spot.place.end, spot.is_whole));
    let mut merged: Vec<Spot> = Vec::new();
    for spot in spots {
        let Spot { place, is_whole } = &spot;
        let joins = |last: &Spot| {
            let touches = place.start == last.place.end && (place.is_empty() || last.place.is_empty());
            place.start < last.place.end || (touches && *is_whole == last.is_whole)
        };
        match merged.last_mut() {
            Some(last) if joins(last) => {
                last.place.end = last.place.end.max(place.end);
                last.is_whole &= is_whole;
            }
            _ => merged.push(spot),
        }
    }
    merged
}

fn entry(spot: Spot, strips: &[Strip]) -> Entry {
    let place = &spot.place;
    let (mut agreeing, mut readings): (Vec<usize>, Vec<(String, Reading)>) = (Vec::new(), Vec::new());
    for (number, strip) in strips.iter().enumerate().filter(|(_, strip)| place.start < strip.end) {
        let Some(Read { folded, text, class }) = strip.read(&spot) else {
            agreeing.push(number);
            continue;
        };
        match readings.iter_mut().find(|(other, _)| *other == folded) {
            Some((_, reading)) => reading.witnesses.push(number),
            None => readings.push((folded, Reading { witnesses: vec![number], text, class })),
        }
    }
    let mut readings: Vec<Reading> = readings.into_iter().map(|(_, reading)| reading).collect();
    readings.sort_by_key(|reading| (Reverse(reading.witnesses.len()), reading.witnesses[0]));
    Entry { place: spot.place, agreeing, readings }
}

/// A witness along the base.
struct Strip<'a> {
    document: &'a Document,
    runs: Vec<Piece>,
    /// From where on it is silent.
    end: usize,
}

/// A run of the witness along the base.
struct Piece {
    a: Range<usize>,
    b: Range<usize>,
    differs: bool,
    /// A whole paragraph that only one of them has here.
    is_whole: bool,
    class: Option<DifferenceClass>,
}

/// What a witness has in a place.
struct Read {
    folded: String,
    text: String,
    class: Option<DifferenceClass>,
}

impl<'a> Strip<'a> {
    fn new(document: &'a Document, collation: &Collation) -> Self {
        let (mut runs, mut at, mut end) = (Vec::new(), 0, usize::MAX);
        for row in &collation.rows {
            if row.label == RowLabel::CutOff {
                end = end.min(row.runs.first().map_or(end, |run| run.a.start));
                continue;
            }
            let is_inserted = matches!(row.label, RowLabel::Added | RowLabel::MovedHere);
            for run in &row.runs {
                let a = if is_inserted { at..at } else { run.a.clone() };
                // What stands elsewhere is missing here, and read there.
                let b = if row.label == RowLabel::Moved { run.b.start..run.b.start } else { run.b.clone() };
                at = a.end;
                let class = match run.kind {
                    RunKind::Changed(number) => Some(collation.differences[number].class),
                    _ => None,
                };
                let is_whole = row.label == RowLabel::Moved || run.kind == RunKind::Alone;
                let class = class.filter(|_| !is_whole);
                let differs = is_whole || matches!(run.kind, RunKind::Changed(_) | RunKind::Moved);
                runs.push(Piece { a, b, differs, is_whole, class });
            }
        }
        Self { document, runs, end }
    }

    fn differing(&self) -> impl Iterator<Item = Spot> + '_ {
        let differing = self.runs.iter().filter(|run| run.differs);
        differing.map(|run| Spot { place: run.a.clone(), is_whole: run.is_whole })
    }

    /// What it has in a place of the base, if that is not what the base has.
    fn read(&self, Spot { place, is_whole }: &Spot) -> Option<Read> {
        let first = self.runs.partition_point(|run| run.a.end < place.start);
        let touching = self.runs[first..].iter().take_while(|run| run.a.start <= place.end);
        let inside: Vec<&Piece> = touching
            .filter(|run| {
                let is_inside = run.a.start < place.end && place.start < run.a.end;
                is_inside || (run.a.is_empty() && run.is_whole == *is_whole)
            })
            .collect();
        if !inside.iter().any(|run| run.differs) {
            return None;
        }
        let (mut folded, mut text) = (String::new(), String::new());
        for run in &inside {
            let other = run.within(place);
            folded
                .extend(self.document.folded.characters[other.clone()].iter().filter(|c| !c.is_whitespace()));
            text.push_str(&self.document.folded.text(&self.document.text, other));
        }
        Some(Read { folded, text, class: inside.iter().filter_map(|run| run.class).max() })
    }
}

impl Piece {
    /// The witness's side of a place. What is equal is so character by character.
    fn within(&self, place: &Range<usize>) -> Range<usize> {
        if self.differs || self.a.len() != self.b.len() {
            return self.b.clone();
        }
        let start = place.start.max(self.a.start) - self.a.start;
        let end = place.end.min(self.a.end).max(self.a.start + start) - self.a.start;
        self.b.start + start..self.b.start + end
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{compare::collate, pipeline::Engine};

    const BASE: &str = "各方商定建立海上搜救的联络机制，每年轮流举行演练，并交换有关天气与航道的资料。";

    /// The base's words at an entry, who agrees, and the readings.
    type Read = (String, Vec<usize>, Vec<(Vec<usize>, String)>);

    fn read(witnesses: &[&str]) -> Vec<Read> {
        let mut engine = Engine::default();
        for (at, text) in [BASE].iter().chain(witnesses).enumerate() {
            engine.open(&format!("{at}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let (base, others) = engine.documents().split_first().expect("a base");
        let found: Vec<Collation> =
            others.iter().map(|other| collate(base, other, &engine.folder, &engine.segmenter)).collect();
        let entries = apparatus(&others.iter().zip(&found).collect::<Vec<_>>());
        let of = |entry: Entry| {
            let lemma = base.folded.text(&base.text, entry.place);
            let readings = entry.readings.into_iter().map(|reading| (reading.witnesses, reading.text));
            (lemma, entry.agreeing, readings.collect())
        };
        entries.into_iter().map(of).collect()
    }

    #[test]
    fn each_reading_names_its_witnesses() {
        let (one, two) = (BASE.replace("每年", "每月"), BASE.replace("航道", "水文"));
        let both = two.replace("每年", "每月") + "\n";
        assert_eq!(
            read(&[&one, &two, &both]),
            [
                ("年".to_owned(), vec![1], vec![(vec![0, 2], "月".to_owned())]),
                ("航道".to_owned(), vec![0], vec![(vec![1, 2], "水文".to_owned())]),
            ]
        );
    }

    #[test]
    fn readings_of_one_place_stand_together_however_long() {
        let (one, two) = (BASE.replace("有关天气与航道的", "各种"), BASE.replace("航道", "水文"));
        assert_eq!(
            read(&[&one, &two]),
            [(
                "有关天气与航道的".to_owned(),
                vec![],
                vec![(vec![0], "各种".to_owned()), (vec![1], "有关天气与水文的".to_owned())]
            )]
        );
    }

    #[test]
    fn what_is_inserted_stands_in_no_words_of_the_base() {
        let one = BASE.replace("每年", "每两年");
        assert_eq!(
            read(&[&one, &format!("{BASE}\n")]),
            [(String::new(), vec![1], vec![(vec![0], "两".to_owned())])]
        );
    }

    #[test]
    fn an_added_paragraph_is_no_part_of_a_change_beside_it() {
        let one = format!("{}\n\n本协定自签署之日起生效，有效期五年。", BASE.replace("资料。", "图表。"));
        assert_eq!(
            read(&[&one]),
            [
                ("资料".to_owned(), vec![], vec![(vec![0], "图表".to_owned())]),
                (String::new(), vec![], vec![(vec![0], "本协定自签署之日起生效，有效期五年。".to_owned())]),
            ]
        );
    }

    #[test]
    fn what_stands_elsewhere_is_missing_here_and_read_there() {
        let sentences: Vec<&str> = BASE.split_inclusive('，').collect();
        let apart = |order: [usize; 3]| {
            order.map(|at| format!("{}由渔业部、海事局共同负责。", sentences[at])).join("\n\n")
        };
        let mut engine = Engine::default();
        for (name, text) in [("a", apart([0, 1, 2])), ("b", apart([1, 2, 0]))] {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let (base, other) = (&engine.documents()[0], &engine.documents()[1]);
        let found = collate(base, other, &engine.folder, &engine.segmenter);
        let entries = apparatus(&[(other, &found)]);
        let told: Vec<(String, &str)> = entries
            .iter()
            .map(|entry| (base.folded.text(&base.text, entry.place.clone()), &*entry.readings[0].text))
            .collect();
        let moved = apart([0, 1, 2]).split("\n\n").next().expect("the first").to_owned();
        assert_eq!(told, [(moved.clone(), ""), (String::new(), &*moved)]);
        assert!(entries.iter().all(|entry| entry.readings[0].class.is_none()));
    }
}
