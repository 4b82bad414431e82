//! Versions of a text, laid side by side.

use super::{Place, Reason, Role};
use serde::{Deserialize, Serialize};

/// Which versions are compared. Asked by [`super::Question::Collate`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CollateQuery {
    /// The text that the others are laid beside.
    pub base: String,
    /// The others: one or more.
    pub witnesses: Vec<String>,
}

/// A redline to take along. Asked by [`super::Question::Redline`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RedlineQuery {
    /// The versions. A DOCX holds the first witness only.
    pub versions: CollateQuery,
    /// As what.
    #[serde(default)]
    pub format: RedlineFormat,
    /// What it says in a reader's language.
    #[serde(default)]
    pub words: RedlineWords,
}

/// What a redline is saved as.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RedlineFormat {
    /// A page of its own.
    #[default]
    Html,
    /// A document with tracked changes: rejected they give the base, accepted the first witness, but for script, variant
    /// characters and capitals, which stay as the base has them.
    Docx,
    /// An edition with an apparatus, after the Text Encoding Initiative.
    Tei,
}

/// What a redline says beside the texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RedlineWords {
    /// What stands in the base alone.
    pub only_base: String,
    /// What stands in the witness alone.
    pub only_witness: String,
    /// Who made the changes, as Word shows it.
    pub author: String,
}

impl Default for RedlineWords {
    fn default() -> Self {
        Self {
            only_base: "only in the base".to_owned(),
            only_witness: "only in the witness".to_owned(),
            author: "Duikan".to_owned(),
        }
    }
}

/// Answer to [`super::Question::Redline`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileAnswer {
    /// A name for the file.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Answer to [`super::Question::Collate`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollationAnswer {
    /// The text that the others are laid beside.
    pub base: String,
    /// The others, each laid beside the base.
    pub witnesses: Vec<WitnessAnswer>,
    /// Where the base and two or more witnesses differ, with every reading; empty for one witness.
    pub apparatus: Vec<EntryAnswer>,
}

/// A witness laid beside the base.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WitnessAnswer {
    /// The document.
    pub document: String,
    /// Letters, digits and Chinese characters of the base.
    pub letters_base: u32,
    /// Those of the witness.
    pub letters: u32,
    /// How many both have, moved ones included, spelling folded.
    pub equal: u32,
    /// The paragraphs of both, in the base's order.
    pub rows: Vec<RowAnswer>,
    /// Where paragraphs that both have differ in their words, in the base's order.
    pub differences: Vec<DifferenceAnswer>,
    /// What is spelt otherwise: by kind, the most frequent first.
    pub spellings: Vec<SpellingAnswer>,
    /// What is set aside of the base, and so not compared.
    pub aside_base: Vec<AsideAnswer>,
    /// What is set aside of the witness.
    pub aside: Vec<AsideAnswer>,
}

/// Paragraphs of two texts that belong together, or one that has no counterpart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowAnswer {
    /// What became of them.
    pub label: RowLabel,
    /// What the first of them is.
    pub role: Role,
    /// Where the base has them; for [`RowLabel::MovedHere`], from where they came.
    pub a: Option<Place>,
    /// Where the witness has them.
    pub b: Option<Place>,
    /// How many paragraphs of the base they are.
    pub units_a: u32,
    /// How many of the witness.
    pub units_b: u32,
    /// Their text, run by run; of what stands elsewhere, once: where the base has it.
    pub runs: Vec<CollatedRun>,
}

/// What became of paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RowLabel {
    /// The same words in both.
    Same,
    /// Some words differ.
    Changed,
    /// The witness makes several of one.
    Split,
    /// The witness makes one of several.
    Merged,
    /// Several of the base are several others of the witness.
    Redivided,
    /// The witness has it elsewhere.
    Moved,
    /// Here the witness has what the base has elsewhere.
    MovedHere,
    /// Only the base has it.
    Missing,
    /// Only the base has it, because the witness breaks off before.
    CutOff,
    /// Only the witness has it.
    Added,
}

/// A run of two versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollatedRun {
    /// What it is.
    #[serde(flatten)]
    pub kind: CollatedRunKind,
    /// The base's own characters; empty if it has none here.
    pub a: String,
    /// The witness's.
    pub b: String,
}

/// What a run of two versions is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CollatedRunKind {
    /// The same, perhaps in the other script.
    Equal,
    /// The same, spelt otherwise.
    Spelling {
        /// How.
        spelling: SpellingKind,
    },
    /// A difference.
    Changed {
        /// Index into [`WitnessAnswer::differences`].
        difference: u32,
    },
    /// The other text has it elsewhere.
    Moved,
    /// A new paragraph begins, in one of the texts only.
    Break,
    /// A whole paragraph that one text alone has here.
    Alone,
}

/// How a spelling differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpellingKind {
    /// The same character in the other script.
    Script,
    /// Another form of a character, within a script.
    Variant,
    /// Capital or small.
    Case,
    /// Wide or narrow, or another form of a mark.
    Form,
    /// Another mark, one more or less.
    Punctuation,
    /// A space more or less.
    Space,
}

/// A place where two versions differ in their words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DifferenceAnswer {
    /// Where in the base; empty where something was inserted.
    pub a: Place,
    /// Where in the witness; empty where something was deleted.
    pub b: Place,
    /// What the base has.
    pub from: String,
    /// What the witness has instead.
    pub to: String,
    /// What the base has before it, some characters.
    pub before: String,
    /// What the base has behind it.
    pub after: String,
    /// How weighty it is.
    pub class: DifferenceClass,
    /// Why.
    pub reasons: Vec<DifferenceReason>,
    /// Index into [`WitnessAnswer::rows`].
    pub row: u32,
}

/// How weighty a difference is. Spelling is told apart: [`SpellingAnswer`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceClass {
    /// Looks like a slip of the pen: no other word was meant.
    Misprint,
    /// Other words.
    Wording,
    /// What is said changes.
    Substance,
}

/// Why a difference is of its class.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DifferenceReason {
    /// Another character of the same sound.
    Sound,
    /// Another character that looks much the same.
    Shape,
    /// What one text has there is no word, and the other's is.
    NoWord,
    /// The same characters in another order, which is no word.
    Transposed,
    /// A word with a letter or two otherwise.
    Letters,
    /// A number.
    Number,
    /// A date or time.
    Date,
    /// A name of a person, place, organisation or thing.
    Name,
    /// A title of a work or instrument.
    Title,
    /// A party that one text alone names.
    Party,
    /// A negation.
    Negation,
    /// Must, may, shall.
    Modal,
    /// A verb that says which position is taken.
    Stance,
}

/// One spelling for another, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SpellingAnswer {
    /// What kind of difference it is.
    pub kind: SpellingKind,
    /// As the base writes it; empty if it has nothing there.
    pub from: String,
    /// As the witness writes it.
    pub to: String,
    /// How often.
    pub count: u32,
    /// The first hundred places in the base and in the witness.
    pub places: Vec<(Place, Place)>,
}

/// What is set aside of a text, and so not compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AsideAnswer {
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// What it is.
    pub role: Role,
    /// Why.
    pub reason: Reason,
    /// Its first words.
    pub text: String,
}

/// A place where versions differ, with every reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EntryAnswer {
    /// Where in the base; empty where something was inserted.
    pub place: Place,
    /// What the base has.
    pub lemma: String,
    /// What the base has before it, some characters.
    pub before: String,
    /// What the base has behind it.
    pub after: String,
    /// The witnesses that read as the base does, as indices into [`CollationAnswer::witnesses`].
    pub agreeing: Vec<u32>,
    /// The other readings, that of most witnesses first.
    pub readings: Vec<ReadingAnswer>,
}

/// What some witnesses have instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingAnswer {
    /// Which of [`CollationAnswer::witnesses`].
    pub witnesses: Vec<u32>,
    /// What the first of them has; empty if it has nothing.
    pub text: String,
    /// How weighty the difference is; none where a whole paragraph is missing or added.
    pub class: Option<DifferenceClass>,
}
