//! How rich each text is in words, and how long its sentences and clauses are.

use crate::{
    characters,
    corpus::Document,
    count::{self, diversity::Spectrum, trend::median, unit_tokens},
    index::{Column, TermId},
    numbers::narrow,
    pipeline::Engine,
    protocol::{DiversityAnswer, DiversityRow, LengthsAnswer, Role},
    segment::{Kind, Token},
};

pub(super) fn diversity(engine: &Engine) -> DiversityAnswer {
    let index = &engine.found().index;
    let texts = index.columns.iter().map(|column| (&engine.shelf[column.document], column));
    let texts: Vec<(&Document, Text)> =
        texts.map(|(document, column)| (document, Text::new(document, column))).collect();
    let mut all = Text::default();
    for (_, text) in &texts {
        all.append(text);
    }
    DiversityAnswer {
        documents: texts.iter().map(|(document, text)| text.row(document.name.clone())).collect(),
        all: all.row(String::new()),
    }
}

/// What is measured of a text.
#[derive(Default)]
struct Text {
    /// Its words, numbers left out.
    words: Vec<TermId>,
    /// The lengths of its sentences, in words and characters.
    sentences: Vec<[u32; 2]>,
    /// The lengths of its clauses.
    clauses: Vec<[u32; 2]>,
}

impl Text {
    fn new(document: &Document, column: &Column) -> Self {
        let tokens = document.tokens.all.iter().zip(&column.terms);
        let words = tokens.filter(|(token, _)| token.kind == Kind::Word).map(|(_, &term)| term);
        let mut text = Self { words: words.collect(), ..Self::default() };
        // Headings and signatures are no sentences.
        let units = document.structure.units.iter().enumerate();
        for (unit, _) in units.filter(|(_, unit)| unit.role == Role::Body) {
            let tokens = &document.tokens.all[unit_tokens(document, unit)];
            for sentence in tokens.chunk_by(|a, b| a.sentence == b.sentence) {
                push(&mut text.sentences, document, sentence);
                for clause in sentence.split(|token| ends_clause(document, token)) {
                    push(&mut text.clauses, document, clause);
                }
            }
        }
        text
    }

    fn append(&mut self, other: &Self) {
        self.words.extend(&other.words);
        self.sentences.extend(&other.sentences);
        self.clauses.extend(&other.clauses);
    }

    fn row(&self, document: String) -> DiversityRow {
        let mut sorted = self.words.clone();
        sorted.sort_unstable();
        let runs = sorted.chunk_by(|a, b| a == b);
        let spectrum = Spectrum::new(runs.map(|run| narrow(run.len())));
        DiversityRow {
            document,
            tokens: spectrum.tokens,
            types: spectrum.types,
            hapaxes: spectrum.hapaxes(),
            ttr: spectrum.ttr(),
            mattr: count::diversity::mattr(&self.words),
            mtld: count::diversity::mtld(&self.words),
            hdd: spectrum.hdd(),
            entropy: spectrum.entropy(),
            sentences: lengths(&self.sentences),
            clauses: lengths(&self.clauses),
        }
    }
}

/// Notes the length of a stretch of tokens, if it has a word.
fn push(lengths: &mut Vec<[u32; 2]>, document: &Document, tokens: &[Token]) {
    let counted = || tokens.iter().filter(|token| token.is_counted());
    let letters = |token: &Token| {
        let characters = &document.folded.characters[token.range()];
        characters.iter().filter(|c| c.is_alphanumeric()).count()
    };
    let words = counted().count();
    if words > 0 {
        lengths.push([narrow(words), narrow(counted().map(letters).sum())]);
    }
}

/// Whether a token stands between clauses. Enumeration commas, quotation marks and brackets stand inside them.
fn ends_clause(document: &Document, token: &Token) -> bool {
    let is_mark = |&c: &char| matches!(c, ',' | ';' | ':' | '—') || characters::is_stop(c);
    !token.is_counted() && document.folded.characters[token.range()].iter().any(is_mark)
}

fn lengths(found: &[[u32; 2]]) -> LengthsAnswer {
    let side = |side: usize| found.iter().map(move |lengths| lengths[side]);
    let floats = |at: usize| side(at).map(f64::from).collect::<Vec<f64>>();
    #[expect(clippy::cast_precision_loss, reason = "a text has fewer sentences than 2⁵³")]
    let mean =
        |at: usize| if found.is_empty() { 0.0 } else { floats(at).iter().sum::<f64>() / found.len() as f64 };
    let most = |at: usize| side(at).max().unwrap_or(0);
    LengthsAnswer {
        count: narrow(found.len()),
        mean_words: mean(0),
        median_words: median(&mut floats(0)),
        max_words: most(0),
        mean_characters: mean(1),
        median_characters: median(&mut floats(1)),
        max_characters: most(1),
    }
}
