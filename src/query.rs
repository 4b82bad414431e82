//! What is searched for, and where it stands.
//!
//! A query is one line, the same at every door:
//!
//! | query | finds |
//! |---|---|
//! | `合作`, `climate change` | a word or phrase, in either script |
//! | `合作\|协作` | any word or phrase of a list |
//! | `cooperat*`, `*化` | words with any characters, or none, in the star's place |
//! | `"甲\|乙"`, `“5*”` | what stands between quotation marks, as it stands |
//! | `/各.{1,4}国/` | a regular expression, in a paragraph, over the ends of words |
//! | `<a> 合作 <n>` | words by their parts of speech; `*` is any word, `<v\|vn>` either, `支持\|欢迎` any of a list, `?` behind a part makes it optional, `{0,3}` says how often |
//!
//! A word or phrase is found wherever its characters stand with a token's start at their start and a token's end at
//! their end, however they are cut between: 三股势力 in quotation marks, where it is one word, and without them,
//! where it is three; and a title with its brackets or without. 印度 is not found inside 印度尼西亚. Those hits that
//! are one word ([`Standing::OneWord`]) are as many as its frequency.
//!
//! **Invariant.** No two hits overlap. The first begins first; of those that begin at the same place the longest
//! counts, and the search goes on behind it.
//!
//! [`Standing::OneWord`]: crate::protocol::Standing::OneWord

mod expression;
mod find;
mod list;
mod literal;
mod pattern;
mod phrase;
mod wildcard;

pub use find::{find, longer};
pub use literal::literally;

use crate::{
    error::{Error, QueryProblem},
    fold::Folder,
    segment::Token,
};
use list::Item;
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
    List(Vec<Item>),
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

/// An occurrence in a document.
struct Found {
    tokens: Range<usize>,
    characters: Range<usize>,
}

impl Found {
    /// All characters of one or more tokens.
    fn of(all: &[Token], tokens: Range<usize>) -> Self {
        let characters = all[tokens.start].start as usize..all[tokens.end - 1].end as usize;
        Self { tokens, characters }
    }
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
        let list = list::split(&text);
        if pattern::is_pattern(&text) {
            let what = What::Pattern(pattern::parse(&text).map_err(bad)?);
            return Ok(Self { text, what });
        }
        if list.is_empty() {
            return Err(Error::NothingAsked);
        }
        if list.len() > LONGEST_LIST {
            return Err(bad(QueryProblem::TooLong { limit: LONGEST_LIST }));
        }
        let items = list.into_iter().map(Item::parse).collect::<Result<Vec<_>, _>>().map_err(bad)?;
        let (items, written): (Vec<Item>, Vec<&str>) = items.into_iter().unzip();
        Ok(Self { text: written.join("|"), what: What::List(items) })
    }

    /// What finds a folded word or phrase as it stands, whatever marks are in it.
    #[must_use]
    pub fn of(phrase: &str) -> Self {
        Self { text: phrase.to_owned(), what: What::List(vec![Item::Phrase(phrase.to_owned())]) }
    }

    /// The word or phrase that is searched for, if it is a single one.
    #[must_use]
    pub fn phrase(&self) -> Option<&str> {
        match &self.what {
            What::List(items) => match &items[..] {
                [Item::Phrase(phrase)] => Some(phrase),
                _ => None,
            },
            What::Expression(_) | What::Pattern(_) => None,
        }
    }
}
