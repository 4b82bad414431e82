//! The only place where the stages are chained.
//!
//! An [`Engine`] holds the shelf. A document goes through its own stages once, when it is opened; what
//! depends on the whole shelf (likeness, index) is made when a question first needs it, and again only
//! after the shelf has changed.

mod editions;
mod file;
mod model;
mod thread;
mod way;

pub use file::File;
pub(crate) use model::{ModelAsked, Modelled};
pub(crate) use thread::read as read_thread;

use crate::{
    compare::{self, FoundThread, Reuse, Similarity},
    corpus::Document,
    error::{Error, Warning},
    fold::Folder,
    index::Index,
    protocol::{Counted, Edit, Opened, Stage},
    segment::{Segmenter, stop_words::StopWords},
    settings::Settings,
    topics::{self, Topics},
};
use editions::Kept;
use std::cell::{OnceCell, RefCell};

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
    pub(crate) stop_words: StopWords,
    pub(crate) shelf: Vec<Document>,
    found: OnceCell<Found>,
}

/// What depends on the whole shelf.
pub(crate) struct Found {
    /// The likeness of all documents that the reader has not set aside.
    pub(crate) similarity: Similarity,
    /// For each place of the shelf whether that document is counted.
    pub(crate) counted: Vec<Counted>,
    /// The documents that are the same text as another, each with that one's place.
    copies: Vec<Option<usize>>,
    /// The index of the counted documents.
    pub(crate) index: Index,
    topics: OnceCell<Topics>,
    threads: OnceCell<Vec<Vec<FoundThread>>>,
    /// What the counted documents share, and what all do that are not set aside.
    reuse: [OnceCell<Reuse>; 2],
    /// The change ledger that was asked for last.
    ledger: RefCell<Option<Kept>>,
    /// The topic model that was asked for last.
    model: RefCell<Option<model::Kept>>,
}

impl Engine {
    /// Reads a file and puts what is in it on the shelf. `progress` is told each stage as it begins, and the
    /// share of the work that is then done (0 to 1).
    ///
    /// # Errors
    /// Those of [`crate::input`] and [`crate::decode`], and [`Error::AlreadyThere`]. The shelf is then as it was.
    pub fn open(
        &mut self,
        name: &str,
        bytes: &[u8],
        progress: &mut dyn FnMut(Stage, f64),
    ) -> Result<Opened, Error> {
        self.open_as(&File::new(name, bytes), progress)
    }

    /// Reads a file as the reader wants it read. An archive is opened if it could be unpacked, even if none of
    /// its files could be read: [`Opened::refused`] tells.
    ///
    /// # Errors
    /// As [`Engine::open`].
    pub fn open_as(&mut self, file: &File, progress: &mut dyn FnMut(Stage, f64)) -> Result<Opened, Error> {
        if let Some(unpacked) = self.unpack(file.name, file.bytes) {
            return Ok(self.open_each(file, unpacked?, progress));
        }
        let is_replaced = |document: &Document| file.instead_of.contains(&document.name);
        let (bytes, hash) = file.identity();
        let same = |document: &&Document| document.source.hash == hash && document.source.bytes == bytes;
        if let Some(there) = self.shelf.iter().find(|document| same(document) && !is_replaced(document)) {
            return Err(Error::AlreadyThere { name: there.name.clone() });
        }
        let (texts, mut opened) = self.texts(file, progress)?;
        let documents: Vec<Document> = texts.into_iter().map(|text| self.document(text, progress)).collect();
        let is_behind = |document: &Document| file.before.as_ref() == Some(&document.name);
        let place = self.shelf.iter().position(is_replaced);
        let place = place.or_else(|| self.shelf.iter().position(is_behind)).unwrap_or(self.shelf.len());
        self.shelf.retain(|document| !is_replaced(document));
        for (place, mut document) in (place..).zip(documents) {
            let name = self.free_name(&document.name);
            if document.name != name {
                document
                    .warnings
                    .push(Warning::Renamed { from: std::mem::replace(&mut document.name, name) });
            }
            opened.documents.push(document.name.clone());
            self.shelf.insert(place, document);
        }
        self.found.take();
        Ok(opened)
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
        let is_read_as_before = before.reads_as(now);
        // A title changes no figure.
        if !is_read_as_before || (&before.date, before.set_aside) != (&now.date, now.set_aside) {
            self.found.take();
        }
        if !is_read_as_before {
            let mut document = self.shelf.remove(place);
            self.again(&mut document);
            self.shelf.insert(place, document);
        }
        Ok(())
    }

    /// The documents on the shelf, with all that the stages found in them.
    #[must_use]
    pub fn documents(&self) -> &[Document] {
        &self.shelf
    }

    /// Changes the settings. Other words of the reader's own have those sentences cut anew that they touch.
    pub fn configure(&mut self, settings: Settings) {
        let touched = self.segmenter.configure(&settings.segment, &self.folder);
        if !touched.is_empty() {
            for document in &mut self.shelf {
                document.tokens = self.segmenter.segment_again(&document.folded, &document.tokens, &touched);
            }
        }
        if settings.count.stop_words != self.settings.count.stop_words {
            self.stop_words = StopWords::new(&settings.count.stop_words, &self.folder);
        }
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

    /// The texts that run through each other in the document at a place of the shelf, found now if they must be.
    pub(crate) fn threads(&self, place: usize) -> &[FoundThread] {
        let found = self.found();
        &found.threads.get_or_init(|| compare::threads(&self.shelf, &found.similarity))[place]
    }

    /// Those of them that the reader may take for texts of their own: none after having said that it is one text.
    pub(crate) fn proposed_threads(&self, place: usize) -> &[FoundThread] {
        if self.shelf[place].is_one_text { &[] } else { self.threads(place) }
    }

    /// The passages that documents share, found now if they must be: with every copy, or with one of each text.
    pub(crate) fn reuse(&self, copies: bool) -> &Reuse {
        self.found().reuse[usize::from(copies)]
            .get_or_init(|| compare::reuse(&self.shelf, &self.compared(copies)))
    }

    /// The places of the documents that are searched for shared passages: those that are counted, or all that are not
    /// set aside.
    pub(crate) fn compared(&self, copies: bool) -> Vec<usize> {
        let counted = &self.found().counted;
        let is_compared = |counted: &Counted| match counted {
            Counted::Yes => true,
            Counted::SameAs { .. } => copies,
            Counted::SetAside => false,
        };
        (0..self.shelf.len()).filter(|&place| is_compared(&counted[place])).collect()
    }

    /// The document that is counted for the one at a place of the shelf, if every text is counted once.
    pub(crate) fn original(&self, place: usize) -> usize {
        self.found().copies[place].unwrap_or(place)
    }

    fn find(&self) -> Found {
        let places: Vec<usize> =
            (0..self.shelf.len()).filter(|&place| !self.shelf[place].edit.set_aside).collect();
        let similarity = compare::similarity(&self.shelf, &places);
        let copies = compare::copies(&self.shelf, &similarity);
        let counted: Vec<Counted> = (self.shelf.iter().zip(&copies))
            .map(|(document, copy)| match *copy {
                _ if document.edit.set_aside => Counted::SetAside,
                Some(other) if !self.settings.count.every_copy => {
                    Counted::SameAs { document: self.shelf[other].name.clone() }
                }
                _ => Counted::Yes,
            })
            .collect();
        let without_copies: Vec<usize> =
            (0..self.shelf.len()).filter(|&place| counted[place] == Counted::Yes).collect();
        let index = self.index(&without_copies);
        Found {
            similarity,
            counted,
            copies,
            index,
            topics: OnceCell::new(),
            threads: OnceCell::new(),
            reuse: [OnceCell::new(), OnceCell::new()],
            ledger: RefCell::new(None),
            model: RefCell::new(None),
        }
    }

    /// The index of the documents at some places of the shelf.
    pub(crate) fn index(&self, places: &[usize]) -> Index {
        Index::new(&self.shelf, places, &self.stop_words, self.settings.segment.stem)
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
