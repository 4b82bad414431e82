//! A text's way through the stages that concern it alone.

use super::{Engine, thread};
use crate::{
    clean,
    corpus::{Document, Source, Thread},
    error::Warning,
    protocol::{Edit, Role, Script, Stage},
    structure::structure_said,
};

/// A document at the beginning of its way.
pub(super) struct Draft {
    /// The name of its file.
    pub(super) name: String,
    /// Where it comes from.
    pub(super) source: Source,
    /// Its decoded text.
    pub(super) text: String,
    /// Which part of it is meant, if it is several texts.
    pub(super) thread: Option<Thread>,
    /// The reader says that it is one text.
    pub(super) is_one_text: bool,
    /// What the reader says of it.
    pub(super) edit: Edit,
    /// What reading the file gave a reader to know.
    pub(super) warnings: Vec<Warning>,
}

impl Engine {
    /// A text with all that the stages find in it.
    pub(super) fn document(&self, draft: Draft, progress: &mut dyn FnMut(Stage, f64)) -> Document {
        let Draft { name, source, text, thread, is_one_text, edit, mut warnings } = draft;
        progress(Stage::Structure, 0.1);
        let (blocks, structure) = match &thread {
            None => {
                let mut blocks = clean::roles(&text, &clean::blocks(&text));
                clean::captioned(&text, &mut blocks, &source.metadata.captions);
                clean::edited(&text, &mut blocks, &edit);
                let structure = structure_said(&text, &blocks, &name, &source.metadata);
                (blocks, structure)
            }
            Some(thread) => thread::read(&text, &thread.spans, &edit, &name),
        };

        progress(Stage::Fold, 0.2);
        let folded = self.folder.fold_units(&text, &structure.units);

        progress(Stage::Segment, 0.4);
        let tokens = self.segmenter.segment(&folded);

        progress(Stage::Index, 0.9);
        let script = Script::of(&text);
        let file = warnings.len();
        let mut document = Document {
            name,
            source,
            text,
            script,
            blocks,
            structure,
            folded,
            tokens,
            warnings,
            edit,
            thread,
            is_one_text,
        };
        warnings = self::warnings(&document);
        document.warnings.splice(file..file, warnings);
        document
    }

    /// The same text again, after the reader has said something else of it.
    pub(super) fn again(&self, document: &mut Document) {
        let taken = std::mem::take(&mut document.warnings);
        let draft = Draft {
            name: document.name.clone(),
            source: document.source.clone(),
            text: std::mem::take(&mut document.text),
            thread: document.thread.take(),
            is_one_text: document.is_one_text,
            edit: std::mem::take(&mut document.edit),
            warnings: taken.into_iter().filter(Warning::is_of_the_file).collect(),
        };
        *document = self.document(draft, &mut |_, _| {});
    }
}

/// What a reader should know about the text of a document.
fn warnings(document: &Document) -> Vec<Warning> {
    let units = &document.structure.units;
    let joined = units.iter().map(|unit| unit.pieces.len().saturating_sub(1)).sum();
    let is_long = units.iter().filter(|unit| unit.role == Role::Body).count() >= 8;
    let mut warnings = Vec::new();
    if joined > 0 {
        warnings.push(Warning::Joined { count: joined });
    }
    if document.date().is_none() {
        warnings.push(Warning::NoDate);
    }
    if document.structure.headings.is_empty() && is_long {
        warnings.push(Warning::NoHeadings);
    }
    warnings
}
