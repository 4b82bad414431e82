//! Files to texts: a file may hold one, or one a row, an entry, a thread.

use super::{Engine, way::Draft};
use crate::{
    corpus::{Source, Thread},
    decode::{Decoded, decode},
    error::{Error, Warning},
    input::{self, Content, Input, RowText, Texts, Unpacked},
    protocol::{Decoding, Edit, Extracted, Opened, Reading, Refused, Stage, ThreadOf},
    settings::InputSettings,
    utf16::Utf16,
};

/// A file, and how the reader wants it read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct File<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its bytes.
    pub bytes: &'a [u8],
    /// How to read it.
    pub reading: Reading,
    /// The documents whose place on the shelf its documents take.
    pub instead_of: Vec<String>,
    /// Otherwise the document that they come to stand before; none: they come last.
    pub before: Option<String>,
    /// If its text was taken out before, what the file was; the bytes are then the text, in UTF-8.
    pub extracted: Option<Extracted>,
}

impl<'a> File<'a> {
    /// A file to be read as the engine thinks right.
    #[must_use]
    pub fn new(name: &'a str, bytes: &'a [u8]) -> Self {
        Self { name, bytes, ..Self::default() }
    }

    /// Size and hash of the file as the reader has it.
    pub(super) fn identity(&self) -> (u64, u64) {
        let own = || (self.bytes.len() as u64, input::hash(self.bytes));
        let before = self.extracted.as_ref();
        let told = before.and_then(|file| Some((file.bytes, u64::from_str_radix(&file.hash, 16).ok()?)));
        told.unwrap_or_else(own)
    }

    /// What it holds.
    fn input(&self, settings: &InputSettings) -> Result<Input<'_>, Error> {
        let Some(extracted) = &self.extracted else {
            return input::input(self.name, self.bytes, &self.reading, settings);
        };
        let text = String::from_utf8_lossy(self.bytes).into_owned();
        input::taken_out(text, extracted.clone())
    }
}

impl Engine {
    /// What an archive holds; nothing if the file is none. The page has it unpacked and sends its files
    /// one by one; [`Engine::open`] does both.
    #[must_use]
    pub fn unpack(&self, name: &str, bytes: &[u8]) -> Option<Result<Unpacked, Error>> {
        input::is_archive(name, bytes).then(|| input::unpack(bytes, &self.settings.input))
    }

    /// Opens the files in an archive. What cannot be read is told, and harms nothing else.
    pub(super) fn open_each(
        &mut self,
        archive: &File,
        unpacked: Unpacked,
        progress: &mut dyn FnMut(Stage, f64),
    ) -> Opened {
        let mut opened = Opened { refused: unpacked.refused, ..Opened::default() };
        let all = unpacked.files.len();
        // What is replaced gives way to the first file that opens; the others may have the same names.
        let mut instead_of = archive.instead_of.clone();
        for (number, (name, bytes)) in unpacked.files.into_iter().enumerate() {
            let file = File {
                name: &name,
                bytes: &bytes,
                reading: archive.reading.clone(),
                instead_of: instead_of.clone(),
                before: archive.before.clone(),
                extracted: None,
            };
            #[expect(clippy::cast_precision_loss, reason = "there are at most some thousands")]
            let mut scaled = |stage, done| progress(stage, (number as f64 + done) / all as f64);
            match self.open_as(&file, &mut scaled) {
                Ok(one) => {
                    instead_of.clear();
                    opened.documents.extend(one.documents);
                    opened.refused.extend(one.refused);
                }
                Err(error) => opened.refused.push(Refused { name, error }),
            }
        }
        opened
    }

    /// The texts in a file.
    pub(super) fn texts(
        &self,
        file: &File,
        progress: &mut dyn FnMut(Stage, f64),
    ) -> Result<(Vec<Draft>, Opened), Error> {
        progress(Stage::Decode, 0.0);
        let Input { mut format, content, missing, metadata, extracted } = file.input(&self.settings.input)?;
        let (decoded, table) = match content {
            Content::Encoded(bytes) => {
                let decoded = decode(bytes, &file.reading, &self.settings.input)?;
                let table = input::table(file.name, &decoded.text)?;
                (decoded, table)
            }
            Content::Decoded(decoded) => (decoded, None),
            Content::Table(table) => {
                (Decoded::checked(table.whole(), Decoding::said("UTF-8"))?, Some((format, table)))
            }
        };
        let columns = file.reading.columns;
        let texts = table.and_then(|(format, table)| Some((format, table.texts(file.name, columns)?)));
        if let Some((as_table, _)) = &texts {
            format = *as_table;
        }
        let Decoded { text, decoding, unreadable, .. } = decoded;
        let mut warnings = Vec::new();
        if unreadable > 0 && texts.is_none() {
            warnings.push(Warning::UnreadableCharacters { count: unreadable });
        }
        if missing > 0 {
            warnings.push(Warning::MissingParts { count: missing });
        }
        warnings.extend(extracted.iter().flat_map(Extracted::warnings));
        let metadata = input::front_matter::metadata(&text).filter(|_| texts.is_none()).unwrap_or(metadata);
        let (bytes, hash) = file.identity();
        let source = Source { bytes, hash, format, decoding, metadata };
        if let Some((_, texts)) = texts {
            return rows(file.name, &source, texts);
        }
        let edit = Edit::default();
        let draft = Draft {
            name: file.name.to_owned(),
            source,
            text,
            thread: None,
            is_one_text: false,
            edit,
            warnings,
        };
        Ok((divided(draft, &file.reading), Opened::default()))
    }
}

/// The texts of a table, each named by its row.
fn rows(name: &str, source: &Source, texts: Texts) -> Result<(Vec<Draft>, Opened), Error> {
    if texts.texts.is_empty() {
        return Err(Error::Empty);
    }
    let draft = |RowText { number, text, metadata }| {
        let unreadable = text.matches(char::REPLACEMENT_CHARACTER).count();
        let unreadable = (unreadable > 0).then_some(Warning::UnreadableCharacters { count: unreadable });
        Draft {
            name: format!("{name}#{number}"),
            source: Source { metadata, ..source.clone() },
            text,
            thread: None,
            is_one_text: false,
            edit: Edit::default(),
            warnings: unreadable.into_iter().collect(),
        }
    };
    let opened = Opened { documents: Vec::new(), refused: texts.refused, table: Some(texts.table) };
    Ok((texts.texts.into_iter().map(draft).collect(), opened))
}

/// A text, or the threads of it that the reader wants read as documents of their own.
fn divided(draft: Draft, reading: &Reading) -> Vec<Draft> {
    let Some(threads) = reading.threads.as_deref() else { return vec![draft] };
    if threads.is_empty() {
        return vec![Draft { is_one_text: true, ..draft }];
    }
    let units = Utf16::new(&draft.text);
    let of = u32::try_from(threads.len()).unwrap_or(u32::MAX);
    let thread = |(number, stretches): (u32, &Vec<_>)| Thread {
        number: ThreadOf { number, of },
        spans: stretches.iter().map(|&stretch| units.span(stretch)).collect(),
    };
    (1..)
        .zip(threads)
        .map(thread)
        .map(|thread| Draft {
            name: thread_name(&draft.name, thread.number),
            source: draft.source.clone(),
            text: draft.text.clone(),
            thread: Some(thread),
            edit: Edit::default(),
            warnings: draft.warnings.clone(),
            is_one_text: false,
        })
        .collect()
}

/// What a thread is called: 版面.txt §2.
pub(super) fn thread_name(file: &str, thread: ThreadOf) -> String {
    format!("{file} §{}", thread.number)
}
