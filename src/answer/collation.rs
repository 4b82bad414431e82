//! Versions of a text side by side, in their own characters.

use super::places::Places;
use crate::{
    compare::{
        self, CollatedRow as Row, CollatedRun as Run, Collation, Difference, Entry, RunKind, Spelling,
    },
    corpus::Document,
    error::Error,
    export,
    numbers::narrow,
    pipeline::Engine,
    protocol::{
        AsideAnswer, CollateQuery, CollatedRun, CollatedRunKind, CollationAnswer, DifferenceAnswer,
        EntryAnswer, FileAnswer, Place, Question, ReadingAnswer, RedlineFormat, RedlineQuery, Role,
        RowAnswer, RowLabel, SpellingAnswer, WitnessAnswer,
    },
};
use std::ops::Range;

/// Places given for each spelling.
const PLACES: usize = 100;

/// Characters given around a difference.
const AROUND: usize = 12;

/// Characters given of what is set aside.
const FIRST_WORDS: usize = 80;

pub(super) fn collate(engine: &Engine, asked: &CollateQuery) -> Result<CollationAnswer, Error> {
    Ok(Versions::new(engine, asked)?.answer())
}

pub(super) fn redline(engine: &Engine, asked: &RedlineQuery) -> Result<FileAnswer, Error> {
    let versions = Versions::new(engine, &asked.versions)?;
    let title = |name: &str| {
        engine.place(name).map_or_else(|_| name.to_owned(), |place| engine.shelf[place].title().into_owned())
    };
    let (media_type, bytes) = match asked.format {
        RedlineFormat::Html => {
            ("text/html", export::html(&versions.answer(), &title, &asked.words).into_bytes())
        }
        RedlineFormat::Docx => {
            let witness =
                Side::new(versions.base).beside(&Side::new(versions.pairs[0].0), &versions.pairs[0].1);
            (
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                export::docx(&witness, &asked.words),
            )
        }
        RedlineFormat::Tei => {
            let witnesses: Vec<&Document> = versions.pairs.iter().map(|(witness, _)| *witness).collect();
            (
                "application/tei+xml",
                export::tei(versions.base, &witnesses, &versions.apparatus()).into_bytes(),
            )
        }
    };
    let name = export::file_name(&Question::Redline(asked.clone()));
    Ok(FileAnswer { name, media_type: media_type.to_owned(), bytes })
}

/// A base and its witnesses, collated.
struct Versions<'a> {
    base: &'a Document,
    pairs: Vec<(&'a Document, Collation)>,
}

impl<'a> Versions<'a> {
    fn new(engine: &'a Engine, asked: &CollateQuery) -> Result<Self, Error> {
        let base = &engine.shelf[engine.place(&asked.base)?];
        let places = asked.witnesses.iter().map(|name| engine.place(name)).collect::<Result<Vec<_>, _>>()?;
        let witnesses: Vec<&Document> = places.into_iter().map(|place| &engine.shelf[place]).collect();
        if witnesses.is_empty() || witnesses.iter().any(|witness| witness.name == base.name) {
            return Err(Error::NoWitness { base: base.name.clone() });
        }
        let collated =
            |witness: &'a Document| compare::collate(base, witness, &engine.folder, &engine.segmenter);
        Ok(Self { base, pairs: witnesses.into_iter().map(|witness| (witness, collated(witness))).collect() })
    }

    fn apparatus(&self) -> Vec<Entry> {
        compare::apparatus(&self.pairs.iter().map(|(witness, found)| (*witness, found)).collect::<Vec<_>>())
    }

    fn answer(&self) -> CollationAnswer {
        let side = Side::new(self.base);
        let entries = if self.pairs.len() > 1 { self.apparatus() } else { Vec::new() };
        let beside = |(witness, found): &(&Document, Collation)| side.beside(&Side::new(witness), found);
        CollationAnswer {
            base: self.base.name.clone(),
            witnesses: self.pairs.iter().map(beside).collect(),
            apparatus: entries.into_iter().map(|entry| side.entry(entry)).collect(),
        }
    }
}

/// A text and its places.
pub(super) struct Side<'a> {
    document: &'a Document,
    places: Places<'a>,
}

impl<'a> Side<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        Self { document, places: Places::new(document) }
    }

    /// Folded characters as a place.
    fn place(&self, characters: &Range<usize>) -> Place {
        self.places.place(self.document.folded.span(&self.document.text, characters.clone()))
    }

    /// The originals of folded characters.
    pub(super) fn text(&self, characters: &Range<usize>) -> String {
        self.document.folded.text(&self.document.text, characters.clone())
    }

    /// What stands around folded characters, within their unit.
    fn around(&self, characters: &Range<usize>) -> (String, String) {
        let folded = &self.document.folded;
        let unit = folded.unit(characters.start).map(|unit| folded.units[unit].clone());
        let holds = |unit: &Range<usize>| unit.start <= characters.start && characters.end <= unit.end;
        let unit = unit.filter(holds).unwrap_or(0..folded.characters.len());
        let before = characters.start.saturating_sub(AROUND).max(unit.start)..characters.start;
        let after = characters.end..(characters.end + AROUND).min(unit.end);
        (self.text(&before), self.text(&after))
    }

    /// Some units as a place, from the first to the last.
    fn units(&self, units: &Range<usize>) -> Option<Place> {
        let of = &self.document.folded.units;
        (!units.is_empty()).then(|| self.place(&(of[units.start].start..of[units.end - 1].end)))
    }

    fn role(&self, unit: usize) -> Role {
        self.document.structure.units.get(unit).map_or(Role::Body, |unit| unit.role)
    }

    /// A witness beside this base.
    fn beside(&self, witness: &Side, found: &Collation) -> WitnessAnswer {
        let rows = found.rows.iter().enumerate();
        let row_of: Vec<(usize, usize)> = rows
            .flat_map(|(row, of)| of.runs.iter().map(move |run| (row, run.kind)))
            .filter_map(
                |(row, kind)| if let RunKind::Changed(number) = kind { Some((number, row)) } else { None },
            )
            .collect();
        let differences = found.differences.iter().zip(row_of);
        WitnessAnswer {
            document: witness.document.name.clone(),
            letters_base: narrow(found.letters.0),
            letters: narrow(found.letters.1),
            equal: narrow(found.letters.2),
            rows: found.rows.iter().map(|row| self.row(witness, row)).collect(),
            differences: differences.map(|(found, (_, row))| self.difference(witness, found, row)).collect(),
            spellings: found.spellings.iter().map(|spelling| self.spelling(witness, spelling)).collect(),
            aside_base: self.aside(),
            aside: witness.aside(),
        }
    }

    fn row(&self, witness: &Side, row: &Row) -> RowAnswer {
        let is_witness = row.a.is_empty() || row.label == RowLabel::MovedHere;
        RowAnswer {
            label: row.label,
            role: if is_witness { witness.role(row.b.start) } else { self.role(row.a.start) },
            a: self.units(&row.a),
            b: witness.units(&row.b),
            units_a: narrow(row.a.len()),
            units_b: narrow(row.b.len()),
            runs: row.runs.iter().map(|run| self.run(witness, run)).collect(),
        }
    }

    fn run(&self, witness: &Side, run: &Run) -> CollatedRun {
        let kind = match run.kind {
            RunKind::Equal => CollatedRunKind::Equal,
            RunKind::Spelling(spelling) => CollatedRunKind::Spelling { spelling },
            RunKind::Changed(number) => CollatedRunKind::Changed { difference: narrow(number) },
            RunKind::Moved => CollatedRunKind::Moved,
            RunKind::Break => CollatedRunKind::Break,
            RunKind::Alone => CollatedRunKind::Alone,
        };
        if run.kind == RunKind::Break {
            let end = |side: &Range<usize>| if side.is_empty() { String::new() } else { "\n".to_owned() };
            return CollatedRun { kind, a: end(&run.a), b: end(&run.b) };
        }
        CollatedRun { kind, a: self.text(&run.a), b: witness.text(&run.b) }
    }

    fn difference(&self, witness: &Side, found: &Difference, row: usize) -> DifferenceAnswer {
        let (before, after) = self.around(&found.a);
        DifferenceAnswer {
            a: self.place(&found.a),
            b: witness.place(&found.b),
            from: self.text(&found.a),
            to: witness.text(&found.b),
            before,
            after,
            class: found.class,
            reasons: found.reasons.clone(),
            row: narrow(row),
        }
    }

    fn spelling(&self, witness: &Side, spelling: &Spelling) -> SpellingAnswer {
        let places = spelling.places.iter().take(PLACES);
        SpellingAnswer {
            kind: spelling.kind,
            from: spelling.from.clone(),
            to: spelling.to.clone(),
            count: narrow(spelling.places.len()),
            places: places.map(|(a, b)| (self.place(a), witness.place(b))).collect(),
        }
    }

    /// What is set aside of the text.
    fn aside(&self) -> Vec<AsideAnswer> {
        let text = &self.document.text;
        let blocks = self
            .document
            .blocks
            .iter()
            .filter(|block| !block.role.is_kept() && block.role != Role::OtherThread);
        let answer = |block: &crate::clean::Block| AsideAnswer {
            place: self.places.place(block.span),
            role: block.role,
            reason: block.reason,
            text: block.span.of(text).chars().take(FIRST_WORDS).collect(),
        };
        blocks.map(answer).collect()
    }

    fn entry(&self, entry: Entry) -> EntryAnswer {
        let (before, after) = self.around(&entry.place);
        let numbers = |witnesses: Vec<usize>| witnesses.into_iter().map(narrow).collect();
        let reading = |reading: compare::Reading| ReadingAnswer {
            witnesses: numbers(reading.witnesses),
            text: reading.text,
            class: reading.class,
        };
        EntryAnswer {
            place: self.place(&entry.place),
            lemma: self.text(&entry.place),
            before,
            after,
            agreeing: numbers(entry.agreeing),
            readings: entry.readings.into_iter().map(reading).collect(),
        }
    }
}
