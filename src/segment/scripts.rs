//! Between the titles: names whole, then jieba's words for Chinese and UAX #29 for other scripts.

use super::{
    Kind, Piece,
    dictionary::Guesses,
    protected::{Name, Names},
    tag::Tag,
};
use crate::characters::is_han;
use jieba_rs::Jieba;
use unicode_segmentation::UnicodeSegmentation;

/// What texts are cut with.
pub(super) struct Tools {
    pub(super) jieba: Jieba,
    pub(super) guesses: Guesses,
    pub(super) names: Names,
}

impl Tools {
    /// Cuts a stretch of text and appends its pieces.
    pub(super) fn cut<'a>(&self, text: &'a str, pieces: &mut Vec<Piece<'a>>) {
        let names = self.names.find(text);
        let mut at = 0;
        let mut first = 0;
        for (number, name) in names.iter().enumerate().filter(|(_, name)| !name.is_short) {
            self.cut_scripts(text, at, name.range.start, &names[first..number], pieces);
            pieces.push(Piece { text: &text[name.range.clone()], kind: Kind::Word, tag: name.tag });
            (at, first) = (name.range.end, number + 1);
        }
        self.cut_scripts(text, at, text.len(), &names[first..], pieces);
    }

    /// Cuts the bytes from `at` to `end`, in which there are only short names.
    fn cut_scripts<'a>(
        &self,
        text: &'a str,
        mut at: usize,
        end: usize,
        mut short: &[Name],
        pieces: &mut Vec<Piece<'a>>,
    ) {
        while let Some(first) = text[at..end].chars().next() {
            let han = is_han(first);
            let mut to = text[at..end].find(|c| is_han(c) != han).map_or(end, |length| at + length);
            if han {
                let here = short.partition_point(|name| name.range.end <= to);
                self.cut_chinese(text, at, to, &short[..here], pieces);
                short = &short[here..];
            } else {
                let mut run: Vec<Piece> = text[at..to].split_word_bounds().map(other).collect();
                if let Some(number) = run.pop_if(|piece| piece.kind == Kind::Number) {
                    let unit = text[to..end].chars().next().filter(|unit| UNITS_OF_TIME.contains(unit));
                    let start = to - number.text.len();
                    to += unit.map_or(0, char::len_utf8);
                    run.push(Piece { text: &text[start..to], ..number });
                }
                pieces.extend(run);
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
        short: &[Name],
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
                pieces.push(Piece { text: &text[name.range.clone()], kind: Kind::Word, tag: name.tag });
                at = last + 1;
            } else {
                let tag = self.tag(word.word, word.tag);
                pieces.push(Piece { text: &text[from..start + word.byte_end], kind: Kind::Word, tag });
                at += 1;
            }
        }
    }

    /// A word's part of speech: the dictionary's, or a guess.
    fn tag(&self, word: &str, tag: &str) -> Tag {
        let tag = Tag::of_jieba(tag);
        if tag == Tag::UNKNOWN && word.chars().nth(1).is_some() { self.guesses.guess(word) } else { tag }
    }
}

/// In 2021年9月17日 these belong to the numbers; alone they would head every list of words.
pub(super) const UNITS_OF_TIME: [char; 6] = ['年', '月', '日', '号', '时', '分'];

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
