//! Two versions laid side by side: what is equal, what differs, what stands elsewhere.
//!
//! 1. [`lockstep`]: over what is equal in the same order, difference by difference; [`tiles`]: of the rest, the longest
//!    stretches of letters that both have, each letter in one stretch at most.
//! 2. [`order`]: the heaviest chain of them that runs forward in both; the rest was moved.
//! 3. [`gaps`]: between them, versions of one sentence are laid beside each other and compared letter by letter.
//! 4. [`rows`]: which paragraphs are versions of each other, and which only one text has.
//! 5. [`runs`]: each row as equal, differently spelt and changed runs, marks included.
//! 6. [`class`]: how weighty each difference is.
//!
//! Letters, digits and Chinese characters take part in the alignment, folded; marks and spaces are spelling.

mod alignment;
mod apparatus;
mod class;
mod counterparts;
mod gaps;
mod lockstep;
mod lookalikes;
mod misprint;
mod numerals;
mod order;
mod rows;
mod runs;
mod sides;
mod signals;
mod spelling;
mod stretch;
mod tellings;
mod tiles;
mod units;
mod whole_words;

pub use apparatus::{Entry, Reading, apparatus};
pub use rows::Row;
pub use runs::{Run, RunKind};
pub(super) use sides::Side;
pub use spelling::Spelling;
pub(super) use stretch::{Pair, Stretches};
pub(super) use tellings::{Telling, tellings};

use crate::{
    corpus::Document,
    fold::Folder,
    protocol::{DifferenceClass, DifferenceReason},
    segment::Segmenter,
};
use alignment::Alignment;
use runs::Writer;
use std::ops::Range;

/// Two versions laid side by side, in folded characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collation {
    /// The paragraphs of both, in the base's order.
    pub rows: Vec<Row>,
    /// Where paragraphs that both have differ in their words, in the rows' order.
    pub differences: Vec<Difference>,
    /// What is spelt otherwise: by kind, the most frequent first.
    pub spellings: Vec<Spelling>,
    /// Letters of the base, letters of the witness, and how many both have, moved ones included.
    pub letters: (usize, usize, usize),
}

/// A place where two versions differ. An empty stretch stands before its first character.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What the base has.
    pub a: Range<usize>,
    /// What the witness has instead.
    pub b: Range<usize>,
    /// How weighty it is.
    pub class: DifferenceClass,
    /// Why.
    pub reasons: Vec<DifferenceReason>,
}

/// Lays a witness beside a base.
#[must_use]
pub fn collate(base: &Document, witness: &Document, folder: &Folder, segmenter: &Segmenter) -> Collation {
    let (a, b) = (Side::new(base), Side::new(witness));
    let alignment = Alignment::new(&a, &b);
    let mut writer = Writer::new((&a, &b), &alignment, folder);
    let mut rows = rows::rows(&mut writer);
    rows::cut_off(&mut rows, witness);
    let spellings = writer.spellings.listed();
    let mut differences = Vec::new();
    for row in &mut rows {
        whole_words::join(&mut row.runs, (&a, &b));
        whole_words::widen(&mut row.runs, (&a, &b));
        differences.extend(classified(&mut row.runs, differences.len(), (&a, &b), segmenter));
    }
    let equal = alignment.to_witness.count();
    let letters = (a.letters.characters.len(), b.letters.characters.len(), equal);
    Collation { rows, differences, spellings, letters }
}

/// The differences of a row, each with its weight; the runs learn their numbers, the first of which is given.
fn classified(
    runs: &mut [Run],
    first: usize,
    sides: (&Side, &Side),
    segmenter: &Segmenter,
) -> Vec<Difference> {
    let is_same = |run: &&Run| matches!(run.kind, RunKind::Equal | RunKind::Spelling(_));
    let length = |run: &Run| run.a.len().min(run.b.len());
    let mut differences = Vec::new();
    for at in 0..runs.len() {
        if !matches!(runs[at].kind, RunKind::Changed(_)) {
            continue;
        }
        runs[at].kind = RunKind::Changed(first + differences.len());
        let before = runs[..at].iter().rev().take_while(is_same).map(length).sum();
        let behind = runs[at + 1..].iter().take_while(is_same).map(length).sum();
        let (a, b) = (runs[at].a.clone(), runs[at].b.clone());
        let (class, reasons) = class::Context::new(sides, (&a, &b), (before, behind), segmenter).classify();
        differences.push(Difference { a, b, class, reasons });
    }
    differences
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pipeline::Engine,
        protocol::{RowLabel, SpellingKind},
    };

    const BASE: &str = "各方重申坚持平等互利的原则，愿在航运、渔业、港口建设等方面继续扩大务实合作。\n\n\
        各方商定建立海上搜救的联络机制，每年轮流举行演练，并交换有关天气与航道的资料。\n\n\
        各方支持青年往来，鼓励高等院校互派学生，共同整理沿海地区的历史文献与民间歌谣。";

    /// The words that differ, and the whole collation.
    fn collated(witness: &str) -> (Vec<(String, String)>, Collation) {
        let mut engine = Engine::default();
        // A line end more: the very same file would not be opened twice.
        for (name, text) in [("a.txt", BASE), ("b.txt", &format!("{witness}\n"))] {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let (a, b) = (&engine.documents()[0], &engine.documents()[1]);
        let found = collate(a, b, &engine.folder, &engine.segmenter);
        let words = |document: &Document, at: &Range<usize>| document.folded.text(&document.text, at.clone());
        let pair = |difference: &Difference| (words(a, &difference.a), words(b, &difference.b));
        (found.differences.iter().map(pair).collect(), found)
    }

    fn labels(found: &Collation) -> Vec<RowLabel> {
        found.rows.iter().map(|row| row.label).collect()
    }

    #[test]
    fn a_text_does_not_differ_from_itself() {
        let (words, found) = collated(BASE);
        assert!(words.is_empty() && found.spellings.is_empty() && labels(&found) == [RowLabel::Same; 3]);
    }

    #[test]
    fn what_is_changed_inserted_and_deleted_is_found() {
        let witness =
            BASE.replace("渔业", "矿业").replace("每年轮流", "每两年轮流").replace("有关天气与", "");
        let (words, found) = collated(&witness);
        let words: Vec<(&str, &str)> = words.iter().map(|(a, b)| (&**a, &**b)).collect();
        assert_eq!(words, [("渔", "矿"), ("", "两"), ("有关天气与", "")]);
        assert_eq!(labels(&found), [RowLabel::Changed, RowLabel::Changed, RowLabel::Same]);
    }

    #[test]
    fn another_script_is_spelling() {
        let (words, found) = collated(&BASE.replace("渔业", "漁業").replace('，', ","));
        assert!(words.is_empty());
        let kinds: Vec<SpellingKind> = found.spellings.iter().map(|spelling| spelling.kind).collect();
        assert_eq!(kinds, [SpellingKind::Script, SpellingKind::Script, SpellingKind::Form]);
    }

    #[test]
    fn a_paragraph_that_stands_elsewhere_was_moved() {
        let paragraphs: Vec<&str> = BASE.split("\n\n").collect();
        let (words, found) = collated(&[paragraphs[1], paragraphs[2], paragraphs[0]].join("\n\n"));
        assert!(words.is_empty());
        assert_eq!(labels(&found), [RowLabel::Moved, RowLabel::Same, RowLabel::Same, RowLabel::MovedHere]);
        assert_eq!((found.rows[0].b.clone(), found.rows[3].a.clone()), (2..3, 0..1));
    }

    #[test]
    fn a_paragraph_that_one_text_alone_has_is_no_difference_within_one() {
        let (words, found) = collated(&format!("{BASE}\n\n本协定自签署之日起生效，有效期五年。"));
        assert!(words.is_empty());
        assert_eq!(labels(&found)[3..], [RowLabel::Added]);
    }

    #[test]
    fn paragraphs_may_be_divided_otherwise() {
        let (words, found) = collated(&BASE.replacen("\n\n", "", 1));
        assert!(words.is_empty());
        assert_eq!(labels(&found), [RowLabel::Merged, RowLabel::Same]);
        let (_, found) = collated(&BASE.replace("，每年轮流", "。\n\n每年轮流"));
        assert_eq!(labels(&found), [RowLabel::Same, RowLabel::Split, RowLabel::Same]);
    }

    #[test]
    fn a_change_beside_a_merge_stays_with_its_paragraph() {
        let witness = BASE.replace("扩大务实合作。\n\n各方商定", "努力。三国决定");
        let (words, found) = collated(&witness);
        assert_eq!(
            words,
            [("扩大务实合作".to_owned(), "努力".to_owned()), ("各方商".to_owned(), "三国决".to_owned())]
        );
        assert_eq!(labels(&found), [RowLabel::Merged, RowLabel::Same]);
    }

    #[test]
    fn paragraphs_of_marks_are_compared_too() {
        let apart = BASE.replacen("\n\n", "\n\n※　※　※\n\n", 1);
        let (_, found) = collated(&apart);
        assert_eq!(labels(&found), [RowLabel::Same, RowLabel::Added, RowLabel::Same, RowLabel::Same]);
    }

    #[test]
    fn words_of_letters_and_numbers_differ_whole() {
        let text = "The parties register every vessel in the channel by 2018 at a fee of 1500 crowns, and publish it.";
        let mut engine = Engine::default();
        let other = text.replace("register", "registre").replace("2018", "2021").replace("1500", "1800");
        for (name, text) in [("a.txt", text), ("b.txt", &other)] {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let (a, b) = (&engine.documents()[0], &engine.documents()[1]);
        let found = collate(a, b, &engine.folder, &engine.segmenter);
        let told =
            found.differences.iter().map(|found| (a.folded.text(&a.text, found.a.clone()), found.class));
        let [misprint, substance] = [DifferenceClass::Misprint, DifferenceClass::Substance];
        let expected = [("register", misprint), ("2018", substance), ("1500", substance)];
        assert_eq!(told.collect::<Vec<_>>(), expected.map(|(word, class)| (word.to_owned(), class)));
    }

    #[test]
    fn differences_are_sorted_by_what_they_mean() {
        use DifferenceClass::{Misprint, Substance, Wording};
        let classes = |from: &str, to: &str| {
            let (_, found) = collated(&BASE.replace(from, to));
            let first = found.differences.into_iter().next().expect("they differ");
            (first.class, first.reasons)
        };
        assert_eq!(classes("共同整理", "携手整理").0, Wording);
        assert_eq!(classes("继续扩大", "继续扩充").0, Wording);
        assert_eq!(classes("资料", "资科"), (Misprint, vec![DifferenceReason::Shape]));
        assert_eq!(classes("原则", "原责"), (Misprint, vec![DifferenceReason::Sound]));
        // Either may be meant.
        assert_eq!(classes("各方支持", "买方支持").0, Wording);
        assert_eq!(classes("原则，愿", "园则，愿"), (Misprint, vec![DifferenceReason::Sound]));
        assert_eq!(classes("资料", "资源"), (Wording, vec![]));
        assert_eq!(classes("演练", "演"), (Misprint, vec![DifferenceReason::NoWord]));
        assert_eq!(classes("愿在", "将在"), (Substance, vec![DifferenceReason::Modal]));
        assert_eq!(classes("支持青年", "不支持青年"), (Substance, vec![DifferenceReason::Negation]));
        assert_eq!(classes("支持青年", "欢迎青年"), (Substance, vec![DifferenceReason::Stance]));
        assert_eq!(classes("每年轮流", "每3年轮流"), (Substance, vec![DifferenceReason::Number]));
        assert_eq!(classes("各方商定", "各方与中国商定"), (Substance, vec![DifferenceReason::Party]));
    }
}
