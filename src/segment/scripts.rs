//! Between the titles: names and jieba's words for Chinese, UAX #29 for other scripts.

use super::{Kind, protected::Names};
use crate::characters::is_han;
use jieba_rs::Jieba;
use unicode_segmentation::UnicodeSegmentation;

/// Cuts a stretch of text and appends its pieces.
pub(super) fn cut<'a>(jieba: &Jieba, names: &Names, text: &'a str, pieces: &mut Vec<(&'a str, Kind)>) {
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let han = is_han(first);
        let mut end = rest.find(|c| is_han(c) != han).unwrap_or(rest.len());
        if han {
            cut_chinese(jieba, names, &rest[..end], pieces);
        } else {
            let mut run: Vec<_> = rest[..end].split_word_bounds().map(|piece| (piece, kind(piece))).collect();
            if let Some((number, Kind::Number)) = run.pop_if(|(_, kind)| *kind == Kind::Number) {
                let unit = rest[end..].chars().next().filter(|unit| UNITS_OF_TIME.contains(unit));
                let start = end - number.len();
                end += unit.map_or(0, char::len_utf8);
                run.push((&rest[start..end], Kind::Number));
            }
            pieces.extend(run);
        }
        rest = &rest[end..];
    }
}

/// In 2021年9月17日 these belong to the numbers; alone they would head every list of words.
pub(super) const UNITS_OF_TIME: [char; 6] = ['年', '月', '日', '号', '时', '分'];

fn cut_chinese<'a>(jieba: &Jieba, names: &Names, run: &'a str, pieces: &mut Vec<(&'a str, Kind)>) {
    let mut words = |stretch: &'a str, whole: bool| {
        if whole {
            pieces.push((stretch, Kind::Word));
        } else {
            pieces.extend(jieba.cut(stretch, true).into_iter().map(|token| (token.word, Kind::Word)));
        }
    };
    let mut at = 0;
    for name in names.find(run, jieba) {
        words(&run[at..name.start], false);
        words(&run[name.clone()], true);
        at = name.end;
    }
    words(&run[at..], false);
}

fn kind(piece: &str) -> Kind {
    if piece.chars().all(|c| c.is_numeric() || matches!(c, '.' | ',')) && piece.contains(char::is_numeric) {
        Kind::Number
    } else if piece.contains(char::is_alphanumeric) {
        Kind::Word
    } else {
        Kind::Gap
    }
}
