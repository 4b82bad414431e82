//! Some of the texts, set against others.

use serde::{Deserialize, Serialize};

/// Some of what is counted: whole documents, or the paragraphs in which something stands.
///
/// ```
/// use duikan::protocol::Group;
/// let year: Group = serde_json::from_str(r#"{ "by": "date", "from": "2021", "to": "2021" }"#).unwrap();
/// assert_eq!(year, Group::Date { from: "2021".to_owned(), to: "2021".to_owned() });
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "by", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Group {
    /// All that is counted; as a reference, all that the target leaves.
    #[default]
    Rest,
    /// Documents by name.
    Documents {
        /// Their names on the shelf.
        names: Vec<String>,
    },
    /// Documents of some time.
    Date {
        /// The first day, month or year, as [`super::Question::Date`] reads it; empty: from the beginning.
        from: String,
        /// The last day, month or year, read in the same way; a month or year counts whole. Empty: to the end.
        to: String,
    },
    /// Documents that bear a tag of the reader's.
    Tag {
        /// The tag.
        tag: String,
    },
    /// The paragraphs below headings that contain something.
    Section {
        /// What the headings contain, in either script.
        heading: String,
    },
    /// The paragraphs in which something stands.
    Search {
        /// What is searched for: see [`crate::query`].
        query: String,
    },
}

/// How large a group is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GroupSize {
    /// The documents that it reaches into.
    pub documents: Vec<String>,
    /// Running words.
    pub tokens: u32,
    /// Different words.
    pub types: u32,
}
