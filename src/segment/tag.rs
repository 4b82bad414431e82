//! Parts of speech.

/// A word's part of speech, by the tags of jieba's dictionary (those of Peking University and ICTCLAS) and some
/// for what it does not know: `eng` for words of other scripts, `nw` for titles of works.
///
/// What jieba's hidden Markov model found is in no dictionary: such a word has the tag that most words have that
/// end as it does. A tag belongs to the word, not to its place: 合作 is always `vn`.
///
/// ```
/// use duikan::segment::Tag;
/// let tag = Tag::parse("ns").unwrap();
/// assert!(tag.is("n") && tag.is("ns") && !tag.is("nr") && !tag.is("v"));
/// assert_eq!(Tag::parse("noun"), None);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tag(u8);

/// Every tag, in the order of its letters.
const TAGS: [&str; 58] = [
    "a", "ad", "ag", "an", "b", "c", "d", "df", "dg", "e", "eng", "f", "g", "h", "i", "j", "k", "l", "m",
    "mg", "mq", "n", "ng", "nr", "nrfg", "nrt", "ns", "nt", "nw", "nz", "o", "p", "q", "r", "rg", "rr", "rz",
    "s", "t", "tg", "u", "ud", "ug", "uj", "ul", "uv", "uz", "v", "vd", "vg", "vi", "vn", "vq", "w", "x",
    "y", "z", "zg",
];

/// The tags of one letter and two, by these: every token's tag is looked up.
const SHORT: [u8; SHORT_NAMES] = {
    let mut table = [NONE; SHORT_NAMES];
    let mut at = 0;
    while at < TAGS.len() {
        if let Some(place) = place(TAGS[at].as_bytes()) {
            #[expect(clippy::cast_possible_truncation, reason = "there are fewer than 256")]
            let number = at as u8;
            table[place] = number;
        }
        at += 1;
    }
    table
};

/// How many names of one letter or two there can be.
const SHORT_NAMES: usize = 26 * 27;

/// Stands in [`SHORT`] for a name that no tag has.
const NONE: u8 = u8::MAX;

/// Where [`SHORT`] has the tag of a name of one letter or two.
const fn place(name: &[u8]) -> Option<usize> {
    match name {
        [first @ b'a'..=b'z'] => Some((*first - b'a') as usize * 27),
        [first @ b'a'..=b'z', second @ b'a'..=b'z'] => {
            Some((*first - b'a') as usize * 27 + (*second - b'a') as usize + 1)
        }
        _ => None,
    }
}

impl Tag {
    /// A noun.
    pub const NOUN: Self = Self::known("n");
    /// A person's name.
    pub const PERSON: Self = Self::known("nr");
    /// A place's name.
    pub const PLACE: Self = Self::known("ns");
    /// An organisation's name.
    pub const ORGANISATION: Self = Self::known("nt");
    /// A title in 《》.
    pub const TITLE: Self = Self::known("nw");
    /// Another proper name or term.
    pub const TERM: Self = Self::known("nz");
    /// A number.
    pub const NUMBER: Self = Self::known("m");
    /// A date or time.
    pub const TIME: Self = Self::known("t");
    /// A word of another script.
    pub const FOREIGN: Self = Self::known("eng");
    /// Punctuation and white space.
    pub const MARK: Self = Self::known("w");
    /// Not known.
    pub const UNKNOWN: Self = Self::known("x");

    /// A tag that is listed; anything else does not compile.
    const fn known(name: &str) -> Self {
        let mut at = 0;
        while at < TAGS.len() {
            let (a, b) = (TAGS[at].as_bytes(), name.as_bytes());
            if a.len() == b.len()
                && a[0] == b[0]
                && (a.len() == 1 || a[1] == b[1])
                && (a.len() <= 2 || a[2] == b[2])
            {
                #[expect(clippy::cast_possible_truncation, reason = "there are fewer than 256")]
                return Self(at as u8);
            }
            at += 1;
        }
        panic!("no such tag")
    }

    /// The tag of this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        if let Some(place) = place(name.as_bytes()) {
            return Some(Self(SHORT[place])).filter(|tag| tag.0 != NONE);
        }
        let at = TAGS.binary_search(&name).ok()?;
        u8::try_from(at).ok().map(Self)
    }

    /// The tag that jieba gives a word.
    pub(super) fn of_jieba(name: &str) -> Self {
        Self::parse(name).unwrap_or(Self::UNKNOWN)
    }

    /// Its name.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        TAGS[usize::from(self.0)]
    }

    /// Whether it is this tag or one below it: `nr`, `ns` and `nt` are `n`.
    #[must_use]
    pub fn is(self, name: &str) -> bool {
        // Words of other scripts are no interjections.
        self.as_str().starts_with(name) && (name != "e" || self != Self::FOREIGN)
    }

    /// Whether any tag is this one or below it.
    #[must_use]
    pub fn exists(name: &str) -> bool {
        !name.is_empty() && TAGS.iter().any(|tag| tag.starts_with(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_found_by_their_names() {
        assert!(TAGS.is_sorted(), "they are searched by halves");
        for tag in TAGS {
            assert_eq!(Tag::parse(tag).map(Tag::as_str), Some(tag));
        }
        assert_eq!(Tag::UNKNOWN.as_str(), "x");
        assert!(!Tag::exists("") && !Tag::exists("nn"));
    }
}
