//! Dictionaries as files: jieba's format (`word frequency tag`, the last two at will) or one word a line.

use crate::{
    protocol::{DictionaryAnswer, DictionaryLine, DictionaryProblem},
    segment::tag::Tag,
    settings::DictionaryWord,
};
use std::collections::BTreeMap;

/// A word has no more characters than this; what is longer is a sentence in the wrong file.
const LONGEST: usize = 40;

/// Reads a dictionary. Empty lines and those that begin with # say nothing; of a word that stands twice, the last
/// counts, as in the settings and in jieba. Parts are divided by spaces or tabs; in a line with a tab, or with no number behind the first space,
/// spaces belong to the word (`climate change`).
///
/// ```
/// use duikan::segment::read_dictionary;
/// let read = read_dictionary("上合组织 500 nt\n命运共同体\n元首 理事会 会 议");
/// assert_eq!(read.words[0].frequency, Some(500));
/// assert_eq!(read.words[1].word, "命运共同体");
/// ```
#[must_use]
pub fn read(text: &str) -> DictionaryAnswer {
    let mut read = DictionaryAnswer { words: Vec::new(), refused: Vec::new() };
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').lines()) {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match word(line) {
            Ok(word) => {
                let place = *places.entry(word.word.clone()).or_insert(read.words.len());
                read.words.splice(place..read.words.len().min(place + 1), [word]);
            }
            Err(problem) => {
                let text = line.chars().take(LONGEST).collect();
                read.refused.push(DictionaryLine { line: number, text, problem });
            }
        }
    }
    read
}

fn word(line: &str) -> Result<DictionaryWord, DictionaryProblem> {
    if line.contains(|c: char| c == char::REPLACEMENT_CHARACTER || (c.is_control() && c != '\t')) {
        return Err(DictionaryProblem::NoText);
    }
    let parts: Vec<&str> = if line.contains('\t') {
        line.split('\t').map(str::trim).filter(|part| !part.is_empty()).collect()
    } else {
        parts(line)
    };
    let [word, rest @ ..] = &parts[..] else { return Err(DictionaryProblem::NoWord) };
    let (frequency, tag) = match rest {
        [] => (None, None),
        // One word and its part of speech is what some tools write.
        [tag] if Tag::parse(tag).is_some() => (None, Some(*tag)),
        [frequency] => (Some(*frequency), None),
        [frequency, tag] => (Some(*frequency), Some(*tag)),
        _ => return Err(DictionaryProblem::TooManyParts),
    };
    if tag.is_some_and(|tag| Tag::parse(tag).is_none()) {
        return Err(DictionaryProblem::UnknownTag);
    }
    let frequency = frequency.map(str::parse).transpose().map_err(|_| DictionaryProblem::NoFrequency)?;
    if !word.contains(char::is_alphanumeric) {
        return Err(DictionaryProblem::NoWord);
    }
    if word.chars().count() > LONGEST {
        return Err(DictionaryProblem::TooLong);
    }
    Ok(DictionaryWord { word: (*word).to_owned(), frequency, tag: tag.map(str::to_owned) })
}

/// The parts of a line with spaces only. Words of letters may hold spaces themselves, so that only a number at
/// the end, or a number and a tag, are what follows the word.
fn parts(line: &str) -> Vec<&str> {
    if !line.chars().next().is_some_and(|first| first.is_ascii_alphabetic()) {
        return line.split_whitespace().collect();
    }
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    if let Some((rest, tag)) = line.rsplit_once(' ') {
        if is_number(tag) {
            return vec![rest.trim(), tag];
        }
        if let Some((word, number)) = rest.trim().rsplit_once(' ')
            && is_number(number)
        {
            return vec![word.trim(), number, tag];
        }
    }
    vec![line]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<(String, Option<u32>, Option<String>)> {
        read(text).words.into_iter().map(|word| (word.word, word.frequency, word.tag)).collect()
    }

    #[test]
    fn jiebas_format_and_one_word_a_line_are_read() {
        let tag = |tag: &str| Some(tag.to_owned());
        assert_eq!(
            words(
                "# mine\r\n上合组织 500 nt\r\n\r\n三股势力\t3\n元宇宙 nz\n上合组织\nclimate change\nsoft power 7 n\n"
            ),
            [
                ("上合组织".to_owned(), None, None),
                ("三股势力".to_owned(), Some(3), None),
                ("元宇宙".to_owned(), None, tag("nz")),
                ("climate change".to_owned(), None, None),
                ("soft power".to_owned(), Some(7), tag("n")),
            ]
        );
    }

    #[test]
    fn what_is_no_word_is_told_by_its_line() {
        let lines = "好词\n坏词 很多\n一 二 三 四\n——\n好词 5 foo\nzz 5 zz\nPK\u{3}\u{4} 5\n\u{fffd}\u{fffd}词\n又一个 5 n";
        let read = read(lines);
        assert_eq!(read.words.iter().map(|word| word.word.as_str()).collect::<Vec<_>>(), ["好词", "又一个"]);
        assert_eq!(read.words[0].tag, None, "a line that is refused says nothing");
        let problems: Vec<_> = read.refused.iter().map(|line| (line.line, line.problem)).collect();
        assert_eq!(
            problems,
            [
                (2, DictionaryProblem::NoFrequency),
                (3, DictionaryProblem::TooManyParts),
                (4, DictionaryProblem::NoWord),
                (5, DictionaryProblem::UnknownTag),
                (6, DictionaryProblem::UnknownTag),
                (7, DictionaryProblem::NoText),
                (8, DictionaryProblem::NoText),
            ]
        );
    }
}
