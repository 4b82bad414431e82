//! Between the titles: what is protected whole, then jieba's words for Chinese and UAX #29 for other scripts.

use super::{
    Kind, Piece,
    compounds::each_word,
    dictionary::Guesses,
    japanese, korean,
    own::Taught,
    protected::{Names, Protected, spans},
    tag::Tag,
};
use crate::characters::is_han;
use jieba_rs::Jieba;

/// What texts are cut with.
pub(super) struct Tools {
    pub(super) jieba: Jieba,
    /// For sentences with short own words.
    pub(super) taught: Option<Taught>,
    pub(super) guesses: Guesses,
    pub(super) names: Names,
}

impl Tools {
    /// What a sentence is cut with.
    pub(super) fn cutter(&self, sentence: &str) -> Cutter<'_> {
        let taught = self.taught.as_ref().filter(|taught| taught.is_for(sentence));
        let jieba = taught.map_or(&self.jieba, |taught| &taught.jieba);
        Cutter { tools: self, jieba, taught, is_japanese: japanese::is_japanese(sentence) }
    }

    /// Whether the dictionary, the gazetteer or the reader has a folded word.
    pub(super) fn know(&self, word: &str) -> bool {
        let is_taught = || self.taught.as_ref().is_some_and(|taught| taught.tag(word).is_some());
        self.jieba.has_word(word) || is_taught() || self.names.have(word)
    }
}

/// What one sentence is cut with.
pub(super) struct Cutter<'t> {
    tools: &'t Tools,
    jieba: &'t Jieba,
    taught: Option<&'t Taught>,
    is_japanese: bool,
}

impl Cutter<'_> {
    /// Cuts a stretch of the sentence and appends its pieces.
    pub(super) fn cut<'a>(&self, text: &'a str, pieces: &mut Vec<Piece<'a>>) {
        let spans = spans(text, &self.tools.names, self.jieba);
        let between = |start: usize, end: usize, short: &[Protected], pieces: &mut Vec<Piece<'a>>| {
            if self.is_japanese {
                cut_japanese(&text[start..end], pieces);
            } else {
                self.cut_scripts(text, start, end, short, pieces);
            }
        };
        let mut at = 0;
        let mut first = 0;
        for (number, span) in spans.iter().enumerate().filter(|(_, span)| !span.is_short) {
            between(at, span.range.start, &spans[first..number], pieces);
            pieces.push(Piece { text: &text[span.range.clone()], kind: span.kind, tag: span.tag });
            (at, first) = (span.range.end, number + 1);
        }
        between(at, text.len(), &spans[first..], pieces);
    }

    /// Cuts the bytes from `at` to `end`, in which there are only short names.
    fn cut_scripts<'a>(
        &self,
        text: &'a str,
        mut at: usize,
        end: usize,
        mut short: &[Protected],
        pieces: &mut Vec<Piece<'a>>,
    ) {
        while let Some(first) = text[at..end].chars().next() {
            let han = is_han(first);
            let to = text[at..end].find(|c| is_han(c) != han).map_or(end, |length| at + length);
            if han {
                let here = short.partition_point(|name| name.range.end <= to);
                self.cut_chinese(text, at, to, &short[..here], pieces);
                short = &short[here..];
            } else {
                each_word(&text[at..to], |word| cut_korean(word, pieces));
            }
            at = to;
        }
    }

    /// Cuts a run of Chinese characters. Where jieba's words meet the ends of a short name, it is one word.
    fn cut_chinese<'a>(
        &self,
        text: &'a str,
        start: usize,
        end: usize,
        short: &[Protected],
        pieces: &mut Vec<Piece<'a>>,
    ) {
        let words = self.jieba.tag(&text[start..end], true);
        let mut names = short.iter().peekable();
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let from = start + word.byte_start;
            while names.next_if(|name| name.range.start < from).is_some() {}
            let name = names.peek().filter(|name| name.range.start == from);
            let last = name.and_then(|name| {
                words[at..]
                    .iter()
                    .position(|word| start + word.byte_end >= name.range.end)
                    .map(|more| at + more)
            });
            if let (Some(name), Some(last)) = (name, last)
                && start + words[last].byte_end == name.range.end
            {
                let text = &text[name.range.clone()];
                pieces.push(Piece { text, kind: Kind::Word, tag: self.own_tag(text).unwrap_or(name.tag) });
                at = last + 1;
            } else {
                let tag = self.tag(word.word, word.tag);
                pieces.push(Piece { text: &text[from..start + word.byte_end], kind: Kind::Word, tag });
                at += 1;
            }
        }
    }

    /// The part of speech that the reader gave a short word.
    fn own_tag(&self, word: &str) -> Option<Tag> {
        self.taught.and_then(|taught| taught.tag(word))
    }

    /// A word's part of speech: the reader's, the dictionary's, or a guess.
    fn tag(&self, word: &str, tag: &str) -> Tag {
        if let Some(tag) = self.own_tag(word) {
            return tag;
        }
        let tag = Tag::of_jieba(tag);
        if tag == Tag::UNKNOWN && word.chars().nth(1).is_some() {
            self.tools.guesses.guess(word)
        } else {
            tag
        }
    }
}

/// Cuts Japanese by its scripts.
fn cut_japanese<'a>(text: &'a str, pieces: &mut Vec<Piece<'a>>) {
    for (word, is_japanese) in japanese::words(text) {
        if is_japanese {
            pieces.push(Piece { text: word, kind: Kind::Word, tag: Tag::FOREIGN });
        } else {
            each_word(word, |word| pieces.push(other(word)));
        }
    }
}

/// A word of another script than Chinese, in two if it is Korean with a particle.
fn cut_korean<'a>(word: &'a str, pieces: &mut Vec<Piece<'a>>) {
    let (stem, particle) = word.split_at(word.len() - korean::particle(word));
    pieces.push(other(stem));
    if !particle.is_empty() {
        pieces.push(other(particle));
    }
}

/// A piece of a text in another script.
fn other(text: &str) -> Piece<'_> {
    if text.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',')) && text.contains(char::is_numeric) {
        Piece { text, kind: Kind::Number, tag: Tag::NUMBER }
    } else if text.contains(char::is_alphanumeric) {
        Piece { text, kind: Kind::Word, tag: Tag::FOREIGN }
    } else {
        Piece { text, kind: Kind::Gap, tag: Tag::MARK }
    }
}
