//! What the reader says of a document.

use super::{Kind, Reason, Role, Stretch};
use serde::{Deserialize, Serialize};

/// What the reader says of a document; it stands above what the engine found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Edit {
    /// The title.
    pub title: Option<String>,
    /// The date of the act, `YYYY-MM-DD`.
    pub date: Option<String>,
    /// Where the act was done.
    pub place: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// What kind of text it is.
    pub kind: Option<Kind>,
    /// Who signed, instead of those that were found.
    pub signatories: Option<Vec<Signer>>,
    /// Words by which the reader groups texts.
    pub tags: Vec<String>,
    /// Left out of every count and comparison.
    pub set_aside: bool,
    /// Blocks that are something else than was found.
    pub roles: Vec<RoleEdit>,
    /// What was set aside for one of these reasons is text all the same.
    pub restore: Vec<Reason>,
}

/// A block that the reader gave another role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleEdit {
    /// The block.
    pub block: Stretch,
    /// What it is.
    pub role: Role,
    /// Of a heading, its level, 1 for the highest. Left out: as found.
    #[serde(default)]
    pub level: Option<u8>,
}

/// Who signed, by the reader's word.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Signer {
    /// The state or body.
    pub state: String,
    /// The office.
    pub office: String,
    /// The person.
    pub person: String,
}

impl Edit {
    /// Whether another edit would have the text read otherwise, not only labelled otherwise.
    #[must_use]
    pub fn reads_as(&self, other: &Self) -> bool {
        (&self.roles, &self.restore) == (&other.roles, &other.restore)
    }
}
