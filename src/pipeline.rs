//! The only place where the stages are chained.
//!
//! An [`Engine`] holds the shelf. A document goes through its own stages once, when it is opened; what
//! depends on the whole shelf (likeness, index) is made when a question first needs it, and again only
//! after the shelf has changed.

use crate::{
    clean,
    compare::{self, Similarity},
    corpus::{Document, Source},
    decode::{Decoded, decode},
    error::{Error, Warning},
    fold::Folder,
    index::Index,
    input::{Content, Input, input},
    protocol::{Counted, Edit, Role, Script, Stage},
    segment::Segmenter,
    settings::Settings,
    structure::structure,
    topics::{self, Topics},
};
use std::cell::OnceCell;

/// The engine: tools, settings, shelf.
///
/// ```
/// use duikan::{pipeline::Engine, protocol::{Answer, Question}};
/// let mut engine = Engine::default();
/// let text = "青湾宣言\n\n各成员国元首于2019年6月14日在青湾举行会议，宣布如下。";
/// engine.open("a.txt", text.as_bytes(), &mut |_, _| {}).unwrap();
/// let Ok(Answer::Shelf(answer)) = engine.answer(&Question::Shelf) else { unreachable!() };
/// assert_eq!(answer.documents[0].title, "青湾宣言");
/// ```
#[derive(Default)]
pub struct Engine {
    pub(crate) folder: Folder,
    pub(crate) segmenter: Segmenter,
    pub(crate) settings: Settings,
    pub(crate) shelf: Vec<Document>,
    found: OnceCell<Found>,
}

/// What depends on the whole shelf.
pub(crate) struct Found {
    /// The likeness of all documents that the reader has not set aside.
    pub(crate) similarity: Similarity,
    /// For each place of the shelf whether that document is counted.
    pub(crate) counted: Vec<Counted>,
    /// The index of the counted documents.
    pub(crate) index: Index,
    topics: OnceCell<Topics>,
}

impl Engine {
    /// Reads a file and puts it on the shelf; gives the name under which it stands there. `progress` is
    /// told each stage as it begins, and the share of the work that is then done (0 to 1).
    ///
    /// # Errors
    /// Those of [`input`] and [`decode`], and [`Error::AlreadyThere`]. The shelf is then as it was.
    pub fn open(
        &mut self,
        name: &str,
        bytes: &[u8],
        progress: &mut dyn FnMut(Stage, f64),
    ) -> Result<String, Error> {
        let hash = hash(bytes);
        let same = |document: &&Document| {
            document.source.hash == hash && document.source.bytes == bytes.len() as u64
        };
        if let Some(there) = self.shelf.iter().find(same) {
            return Err(Error::AlreadyThere { name: there.name.clone() });
        }
        let mut document = self.read(name, bytes, progress)?;
        document.source.hash = hash;
        document.name = self.free_name(name);
        if document.name != name {
            document.warnings.push(Warning::Renamed { from: name.to_owned() });
        }
        let name = document.name.clone();
        self.shelf.push(document);
        self.found.take();
        Ok(name)
    }

    /// A text's way through the stages that concern it alone.
    fn read(
        &self,
        name: &str,
        bytes: &[u8],
        progress: &mut dyn FnMut(Stage, f64),
    ) -> Result<Document, Error> {
        progress(Stage::Decode, 0.0);
        let Input { format, content, missing } = input(name, bytes, &self.settings.input)?;
        let Decoded { text, encoding, unreadable } = match content {
            Content::Encoded(bytes) => decode(bytes, &self.settings.input)?,
            Content::Decoded(decoded) => decoded,
        };

        progress(Stage::Structure, 0.1);
        let blocks = clean::roles(&text, &clean::blocks(&text));
        let structure = structure(&text, &blocks, name);

        progress(Stage::Fold, 0.2);
        let folded = self.folder.fold_units(&text, &structure.units);

        progress(Stage::Segment, 0.4);
        let tokens = self.segmenter.segment(&folded);

        progress(Stage::Index, 0.9);
        let script = Script::of(&text);
        let mut document = Document {
            name: name.to_owned(),
            source: Source { bytes: bytes.len() as u64, hash: 0, format, encoding },
            script,
            blocks,
            structure,
            folded,
            tokens,
            warnings: Vec::new(),
            edit: Edit::default(),
            text,
        };
        document.warnings = warnings(&document, unreadable);
        if missing > 0 {
            document.warnings.push(Warning::MissingParts { count: missing });
        }
        Ok(document)
    }

    /// Takes a document off the shelf.
    ///
    /// # Errors
    /// [`Error::UnknownDocument`].
    pub fn close(&mut self, name: &str) -> Result<(), Error> {
        let place = self.place(name)?;
        self.shelf.remove(place);
        self.found.take();
        Ok(())
    }

    /// Puts what the reader says of a document above what was found.
    ///
    /// # Errors
    /// [`Error::UnknownDocument`].
    pub fn edit(&mut self, name: &str, edit: Edit) -> Result<(), Error> {
        let place = self.place(name)?;
        let before = std::mem::replace(&mut self.shelf[place].edit, edit);
        let now = &self.shelf[place].edit;
        // A title changes no figure.
        if (&before.date, before.set_aside) != (&now.date, now.set_aside) {
            self.found.take();
        }
        Ok(())
    }

    /// Changes the settings.
    pub fn configure(&mut self, settings: Settings) {
        self.settings = settings;
        self.found.take();
    }

    /// The place on the shelf of the document of this name.
    pub(crate) fn place(&self, name: &str) -> Result<usize, Error> {
        let place = self.shelf.iter().position(|document| document.name == name);
        place.ok_or_else(|| Error::UnknownDocument { name: name.to_owned() })
    }

    /// What depends on the whole shelf, made now if it must be.
    pub(crate) fn found(&self) -> &Found {
        self.found.get_or_init(|| self.find())
    }

    /// The topics of the counted documents, found now if they must be.
    pub(crate) fn topics(&self) -> &Topics {
        let found = self.found();
        found.topics.get_or_init(|| topics::topics(&found.index, &self.shelf))
    }

    fn find(&self) -> Found {
        let places: Vec<usize> =
            (0..self.shelf.len()).filter(|&place| !self.shelf[place].edit.set_aside).collect();
        let similarity = compare::similarity(&self.shelf, &places);
        let copies = compare::copies(&self.shelf, &similarity);
        let counted: Vec<Counted> = (self.shelf.iter().zip(copies))
            .map(|(document, copy)| match copy {
                _ if document.edit.set_aside => Counted::SetAside,
                Some(other) if !self.settings.count.every_copy => {
                    Counted::SameAs { document: self.shelf[other].name.clone() }
                }
                _ => Counted::Yes,
            })
            .collect();
        let places: Vec<usize> =
            (0..self.shelf.len()).filter(|&place| counted[place] == Counted::Yes).collect();
        Found { similarity, counted, index: Index::new(&self.shelf, &places), topics: OnceCell::new() }
    }

    /// A name that no document on the shelf has: the file's, or the file's with a number.
    fn free_name(&self, name: &str) -> String {
        let taken = |name: &str| self.shelf.iter().any(|document| document.name == name);
        if !taken(name) {
            return name.to_owned();
        }
        let (stem, ending) = name.rfind('.').map_or((name, ""), |dot| name.split_at(dot));
        let mut numbered = (2..).map(|number| format!("{stem} ({number}){ending}"));
        numbered.find(|name| !taken(name)).unwrap_or_default()
    }
}

/// What a reader should know about a document that was read.
fn warnings(document: &Document, unreadable: usize) -> Vec<Warning> {
    let units = &document.structure.units;
    let joined = units.iter().map(|unit| unit.pieces.len().saturating_sub(1)).sum();
    let is_long = units.iter().filter(|unit| unit.role == Role::Body).count() >= 8;
    let mut warnings = Vec::new();
    if unreadable > 0 {
        warnings.push(Warning::UnreadableCharacters { count: unreadable });
    }
    if joined > 0 {
        warnings.push(Warning::Joined { count: joined });
    }
    if document.structure.date.is_none() {
        warnings.push(Warning::NoDate);
    }
    if document.structure.headings.is_empty() && is_long {
        warnings.push(Warning::NoHeadings);
    }
    warnings
}

/// FNV-1a: the same number on every platform. It tells files apart; it is no proof against forgery.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
