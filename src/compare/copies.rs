//! Which documents are one text, and which of them is counted for all.
//!
//! Copies of one text differ by misprints, by what their pages leave in them, by what they leave out. Who edits
//! an old text follows the fullest witness, and of those that are as full the cleanest. So here:
//!
//! 1. A copy is as full as it has letters of text. What the reader brought back from around a text takes no part:
//!    it is one page's own, and who turns it on or off does not mean to change which copy is counted.
//! 2. Copies that lack no more than a hundredth of the fullest one's letters are as full: so much is misprints and
//!    leavings of the page.
//! 3. Of these the one with the fewest letters around its text is counted, since more of the same kind may hide in
//!    the text of the others; among equals the first on the shelf.

use super::Similarity;
use crate::{clean::Block, corpus::Document};
use std::cmp::Reverse;

/// The documents that are the same text as another that is counted for both, each with that one's place.
/// Documents that were not compared take no part.
#[must_use]
pub fn copies(shelf: &[Document], similarity: &Similarity) -> Vec<Option<usize>> {
    let mut copy_of: Vec<Option<usize>> = vec![None; shelf.len()];
    let witnesses: Vec<Witness> =
        similarity.places.iter().map(|&place| Witness::new(place, &shelf[place])).collect();
    for family in families(witnesses, similarity) {
        let counted = counted(&family, similarity);
        for copy in family.iter().filter(|copy| copy.place != counted) {
            copy_of[copy.place] = Some(counted);
        }
    }
    copy_of
}

/// A document as a witness of its text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Witness {
    /// Its place on the shelf.
    place: usize,
    /// The letters of its text.
    letters: usize,
    /// The letters around it: set aside, or brought back by the reader.
    around: usize,
}

impl Witness {
    fn new(place: usize, document: &Document) -> Self {
        let letters = |is_wanted: fn(&Block) -> bool| {
            let blocks = document.blocks.iter().filter(|block| is_wanted(block));
            let characters = blocks.flat_map(|block| block.span.of(&document.text).chars());
            characters.filter(|c| c.is_alphanumeric()).count()
        };
        Self {
            place,
            letters: letters(|block| block.role.is_kept() && !block.is_restored),
            around: letters(|block| block.role.is_furniture() || block.is_restored),
        }
    }
}

/// The witnesses of each text, the fullest first. The others of a family are the same text as this one.
fn families(mut witnesses: Vec<Witness>, similarity: &Similarity) -> Vec<Vec<Witness>> {
    witnesses.sort_by_key(|witness| (Reverse(witness.letters), witness.place));
    let mut families: Vec<Vec<Witness>> = Vec::new();
    for witness in witnesses {
        match families.iter_mut().find(|family| is_same(similarity, family[0], witness)) {
            Some(family) => family.push(witness),
            None => families.push(vec![witness]),
        }
    }
    families
}

/// The place of the witness that is counted for its family.
fn counted(family: &[Witness], similarity: &Similarity) -> usize {
    let fullest = family[0];
    let is_full = |witness: &&Witness| (fullest.letters - witness.letters) * 100 <= fullest.letters;
    // What is counted has to be the same text as every one that it is counted for.
    let is_of_all = |witness: &&Witness| {
        family.iter().all(|other| other == *witness || is_same(similarity, *other, **witness))
    };
    let best = family.iter().filter(is_full).filter(is_of_all);
    best.min_by_key(|witness| (witness.around, witness.place)).unwrap_or(&fullest).place
}

fn is_same(similarity: &Similarity, a: Witness, b: Witness) -> bool {
    similarity.is_same(a.place, b.place)
}

#[cfg(test)]
mod tests {
    use crate::{
        pipeline::Engine,
        protocol::{Counted, Edit, Reason},
    };

    const ARTICLES: &str = "各成员国元首于二〇一九年六月十四日在青湾举行会议，就下列事项达成一致，特此宣布。\n\n\
        各方重申坚持平等互利的原则，愿在航运、渔业、港口建设等方面继续扩大务实合作。\n\n\
        各方商定建立海上搜救的联络机制，每年轮流举行演练，并交换有关天气与航道的资料。\n\n\
        各方支持青年往来，鼓励高等院校互派学生，共同整理沿海地区的历史文献与民间歌谣。\n\n\
        各方认为海洋环境的保护关系后代福祉，应减少塑料废弃物，恢复红树林和珊瑚礁。\n\n\
        各方感谢东道国的周到安排，下次会议将于明年在长堤举行，具体日期另行商定。";

    /// What is counted of these documents, with the reader's word on the first.
    fn counted(documents: &[String], restore: &[Reason]) -> Vec<bool> {
        let mut engine = Engine::default();
        for (at, text) in documents.iter().enumerate() {
            engine.open(&format!("{at}.txt"), text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        let edit = Edit { restore: restore.to_vec(), ..Edit::default() };
        engine.edit("0.txt", edit).expect("it is on the shelf");
        engine.found().counted.iter().map(|counted| *counted == Counted::Yes).collect()
    }

    fn page() -> String {
        format!("首页 > 新闻 > 正文\n\n青湾宣言\n\n{ARTICLES}\n\n责任编辑：张三")
    }

    fn bare() -> String {
        format!("青湾宣言\n\n{ARTICLES}")
    }

    #[test]
    fn the_cleanest_of_full_copies_is_counted() {
        assert_eq!(counted(&[page(), bare()], &[]), [false, true]);
        let again = bare() + "\n";
        assert_eq!(counted(&[bare(), page(), again], &[]), [true, false, false], "the first of equals");
    }

    #[test]
    fn what_is_brought_back_from_around_a_text_makes_it_no_fuller() {
        for reason in [Reason::Menu, Reason::Links, Reason::BeforeTitle, Reason::EditorWords] {
            assert_eq!(counted(&[page(), bare()], &[reason]), [false, true], "{reason:?}");
        }
    }

    #[test]
    fn a_copy_that_lacks_words_is_not_counted_for_one_that_has_them() {
        let short = bare().replace("，具体日期另行商定", "");
        assert_eq!(counted(&[page(), short], &[]), [true, false]);
    }
}
