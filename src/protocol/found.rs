//! What was found out about a document beside its words: who made it, what it is, where it is broken,
//! and which texts run through each other in it.

use super::Place;
use serde::{Deserialize, Serialize};

/// Something that a text says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What: in the text's own words, or the reader's.
    pub value: String,
    /// Where it stands; nowhere if the reader or the file said it.
    pub place: Option<Place>,
}

/// What kind of text a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// 宣言.
    Declaration,
    /// 公报.
    Communique,
    /// 声明.
    Statement,
    /// 讲话, 演讲, 致辞.
    Speech,
    /// 报告.
    Report,
    /// 法.
    Law,
    /// 条例, 规定, 办法, 细则.
    Regulation,
    /// 决定, 决议.
    Decision,
    /// 协定, 协议, 备忘录.
    Agreement,
    /// 条约, 公约, 宪章.
    Treaty,
    /// A newspaper's or agency's report.
    News,
    /// 通知, 公告, 意见.
    Notice,
    /// 规划, 纲要, 计划, 方案.
    Plan,
    /// None of these.
    Other,
}

/// Who signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignatoryAnswer {
    /// The state or body, as it is written; empty if only an office is named.
    pub state: String,
    /// The office.
    pub office: String,
    /// The person.
    pub person: String,
    /// Where it stands; nowhere if the reader said it.
    pub place: Option<Place>,
}

/// A break in the middle of a sentence, over which the text is read on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JoinAnswer {
    /// The piece before the break.
    pub before: Place,
    /// The piece after it.
    pub after: Place,
}

/// How a text is broken at a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LossKind {
    /// Characters that could not be decoded, U+FFFD.
    Unreadable,
    /// Characters that were decoded from the wrong encoding before the file was made.
    Mojibake,
    /// Something is missing where a sentence was joined.
    Gap,
    /// A sentence breaks off and goes on nowhere.
    CutOff,
}

/// A place where something of the text is lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LossAnswer {
    /// What was lost.
    pub kind: LossKind,
    /// The broken characters; of a gap, those that stand behind the break and belong to nothing; of what is
    /// cut off, the last characters.
    #[serde(flatten)]
    pub place: Place,
    /// The same passage in another document, whole.
    pub intact: Option<Intact>,
}

/// A reading that is whole where another is broken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intact {
    /// What stands there in the other document instead of the broken characters.
    pub reading: String,
    /// Those characters, with those before and after that are the same.
    pub place: Place,
}

/// Why a block belongs to a thread.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreadEvidence {
    /// Another document has it.
    Shared,
    /// How it speaks: of whom, to whom, with which words.
    Style,
    /// It goes on with a sentence of the thread.
    Continued,
    /// Its neighbours belong to the thread.
    Neighbours,
    /// The reader said so.
    Reader,
}

/// Of two or more texts that run through each other, one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadAnswer {
    /// Its first words: a title, or the beginning of its text.
    pub title: String,
    /// Its blocks, in the order in which it is to be read.
    pub blocks: Vec<ThreadBlock>,
    /// Its paragraphs, in that order; one that was cut has several pieces.
    pub paragraphs: Vec<Vec<Place>>,
    /// The document that shares most of it.
    pub shared_with: Option<String>,
}

/// A block of a thread.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadBlock {
    /// Where it is.
    #[serde(flatten)]
    pub place: Place,
    /// Why it belongs to the thread.
    pub evidence: ThreadEvidence,
}

/// Which thread of a file a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThreadOf {
    /// The thread's number, from 1.
    pub number: u32,
    /// How many there are.
    pub of: u32,
}
