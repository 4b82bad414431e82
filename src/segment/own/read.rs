//! Dictionaries as files: jieba's format (`word frequency tag`, the last two at will) or one word a line.

use crate::{
    characters::is_han,
    protocol::{DictionaryAnswer, DictionaryLine, DictionaryProblem},
    segment::tag::Tag,
    settings::DictionaryWord,
};
use std::collections::BTreeMap;

/// A word has no more characters than this; what is longer is a sentence in the wrong file.
const LONGEST: usize = 40;

/// Reads a dictionary. Empty lines and those that begin with # say nothing; of a word that stands twice, the last
/// counts, as in the settings and in jieba. Parts are divided by spaces or tabs. In a line with a tab, and in one of
/// letters (`climate change`, `2030 Agenda`), spaces belong to the word; of the latter a number at the end, a part of
/// speech, or both, do not.
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
    let parts: Vec<Vec<&str>> = if line.contains('\t') {
        let parts = line.split('\t').map(|part| part.split_whitespace().collect());
        parts.filter(|part: &Vec<&str>| !part.is_empty()).collect()
    } else {
        parts(line)
    };
    // However wide the spaces in a word are in the file, they are one.
    let parts: Vec<String> = parts.into_iter().map(|part| part.join(" ")).collect();
    let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
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

/// The parts of a line with spaces only, each as what stands between its spaces. Words of letters may hold spaces
/// themselves, so that only a number at the end, a part of speech, or both, are what follows the word.
fn parts(line: &str) -> Vec<Vec<&str>> {
    let all: Vec<&str> = line.split_whitespace().collect();
    if !may_hold_spaces(line) {
        return all.into_iter().map(|part| vec![part]).collect();
    }
    let is_number = |part: &str| part.chars().all(|c| c.is_ascii_digit());
    let behind = match &all[..] {
        [_, .., number, _] if is_number(number) && !is_number(all[all.len() - 1]) => 2,
        [_, .., last] if is_number(last) || Tag::parse(last).is_some() => 1,
        _ => 0,
    };
    let (word, behind) = all.split_at(all.len() - behind);
    std::iter::once(word.to_vec()).chain(behind.iter().map(|&part| vec![part])).collect()
}

/// Whether the word of a line may hold spaces: it begins with a letter of another script than Chinese, or with a digit
/// where nothing is Chinese. What has its frequency first is no such word.
fn may_hold_spaces(line: &str) -> bool {
    let is_letter = |first: char| first.is_alphabetic() && !is_han(first);
    let is_digit = |first: char| first.is_ascii_digit() && !line.contains(is_han);
    line.chars().next().is_some_and(|first| is_letter(first) || is_digit(first))
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
    fn words_of_letters_may_hold_spaces() {
        let tag = |tag: &str| Some(tag.to_owned());
        assert_eq!(
            words(
                "区块链 n\nblockchain n\nsoft power n\nÉtat membre\nОрганизация  Объединённых наций 9\n\
                 2030 Agenda\n2030  Agenda 5 nz\nclimate   change\t3\nn\nVitamin C\n5G\n"
            ),
            [
                ("区块链".to_owned(), None, tag("n")),
                ("blockchain".to_owned(), None, tag("n")),
                ("soft power".to_owned(), None, tag("n")),
                ("État membre".to_owned(), None, None),
                ("Организация Объединённых наций".to_owned(), Some(9), None),
                ("2030 Agenda".to_owned(), Some(5), tag("nz")),
                ("climate change".to_owned(), Some(3), None),
                ("n".to_owned(), None, None),
                ("Vitamin C".to_owned(), None, None),
                ("5G".to_owned(), None, None),
            ]
        );
        assert_eq!(read("300 好词").refused.len(), 1, "its frequency stands first");
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
