//! What is searched for, and where it stands.
//!
//! A query is one line, the same at every door:
//!
//! | query | finds |
//! |---|---|
//! | `合作`, `climate change` | a word or phrase, in either script |
//! | `合作\|协作` | any word or phrase of a list |
//! | `/各.{1,4}国/` | a regular expression, in a paragraph |
//! | `<a> 合作 <n>` | words by their parts of speech; `*` is any word, `<v\|vn>` either, `支持\|欢迎` any of a list, `?` behind a part makes it optional, `{0,3}` says how often |
//!
//! A word of the vocabulary is found as a token, so that its hits are as many as its frequency: 印度 is not found
//! inside 印度尼西亚. Anything else that is no pattern is a phrase: it is found wherever its characters stand with a
//! token's start at their start and a token's end at their end.

mod expression;
mod find;
mod pattern;
mod phrase;

pub use find::{find, longer};

use crate::{
    error::{Error, QueryProblem},
    fold::Folder,
};
use pattern::Slot;
use regex::Regex;
use std::ops::Range;

/// A list of no more words than this.
const LONGEST_LIST: usize = 200;

/// What is searched for, folded and understood.
#[derive(Debug, Clone)]
pub struct Query {
    /// As it was understood: folded.
    pub text: String,
    what: What,
}

#[derive(Debug, Clone)]
enum What {
    /// Any of these words and phrases.
    List(Vec<String>),
    Expression(Regex),
    Pattern(Vec<Slot>),
}

/// An occurrence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The column of the index.
    pub column: usize,
    /// The document, as its place on the shelf.
    pub document: usize,
    /// The folded characters.
    pub characters: Range<usize>,
    /// The tokens of the document that it touches.
    pub tokens: Range<usize>,
}

impl Query {
    /// Understands a query.
    ///
    /// # Errors
    /// [`Error::NothingAsked`] if it is empty, [`Error::BadQuery`].
    ///
    /// ```
    /// use duikan::{fold::Folder, query::Query};
    /// let folder = Folder::default();
    /// assert_eq!(Query::parse(" 發展 | 合作 ", &folder).unwrap().text, "发展|合作");
    /// assert_eq!(Query::parse("/(合作/", &folder).unwrap_err().code(), "bad-query");
    /// ```
    pub fn parse(query: &str, folder: &Folder) -> Result<Self, Error> {
        let query = query.trim();
        let bad = |problem| Error::BadQuery { query: query.to_owned(), problem };
        if let Some(expression) = expression::between_slashes(query) {
            if expression.trim().is_empty() {
                return Err(Error::NothingAsked);
            }
            let expression = expression::fold(expression, folder);
            let what = What::Expression(expression::compile(&expression).map_err(bad)?);
            return Ok(Self { text: format!("/{expression}/"), what });
        }
        let text = folder.fold(query);
        if pattern::is_pattern(&text) {
            let what = What::Pattern(pattern::parse(&text).map_err(bad)?);
            return Ok(Self { text, what });
        }
        let list: Vec<String> =
            text.split('|').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect();
        if list.is_empty() {
            return Err(Error::NothingAsked);
        }
        if list.len() > LONGEST_LIST {
            return Err(bad(QueryProblem::TooLong { limit: LONGEST_LIST }));
        }
        Ok(Self { text: list.join("|"), what: What::List(list) })
    }

    /// The words or phrases of a list; none of another kind of query.
    #[must_use]
    pub fn words(&self) -> &[String] {
        if let What::List(words) = &self.what { words } else { &[] }
    }
}
