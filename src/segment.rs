//! Folded text to tokens.
//!
//! First the [`protected`] spans, longest first: titles in 《》, names of states, organisations and persons, numbers
//! and dates, terms in quotation marks and the reader's own words, which no dictionary may cut, so that 印度 never
//! matches inside 印度尼西亚. Between them jieba cuts the Chinese (with its hidden Markov model for words that its
//! dictionary lacks), and UAX #29 the rest, where compounds with hyphens stay whole ([`compounds`]); Japanese is cut by its
//! scripts ([`japanese`]), and of Korean words the particles are cut off ([`korean`]).
//!
//! **Invariant.** Concatenated, the tokens give back the folded text.

mod compounds;
mod dictionary;
mod japanese;
mod korean;
mod own;
mod protected;
mod scripts;
mod sentences;
pub(crate) mod stem;
pub mod stop_words;
mod tag;
mod tokens;

pub(crate) use compounds::each_word;
pub use own::read as read_dictionary;
pub(crate) use protected::is_of_foreign_name;
pub use protected::{Party, party, party_of_id, party_of_people};
pub use tag::Tag;
pub use tokens::{Kind, NO_WORD, Token, Tokens};

use crate::{
    fold::{Folded, Folder},
    settings::SegmentSettings,
};
use own::{OwnWord, Taught};
use protected::Names;
use scripts::Tools;
use sentences::sentences;
use tokens::Writer;

/// A stretch of text that becomes a token.
struct Piece<'a> {
    text: &'a str,
    kind: Kind,
    tag: Tag,
}

/// The dictionary and the names. Takes about a tenth of a second to make: do it once.
pub struct Segmenter {
    tools: Tools,
    own: Vec<OwnWord>,
}

impl Default for Segmenter {
    fn default() -> Self {
        let (jieba, guesses) = dictionary::jieba();
        Self { tools: Tools { jieba, taught: None, guesses, names: Names::new(&[]) }, own: Vec::new() }
    }
}

impl Segmenter {
    /// Cuts texts by the reader's own words from now on. Gives the folded words that are own words now and were
    /// not before, or the other way round, or otherwise: only a sentence that holds one of them is cut otherwise.
    pub fn configure(&mut self, settings: &SegmentSettings, folder: &Folder) -> Vec<String> {
        let own = own::own_words(&settings.dictionary, folder);
        if own == self.own {
            return Vec::new();
        }
        let before = std::mem::replace(&mut self.own, own);
        let is_short = |word: &&OwnWord| !word.is_protected();
        let short_stay = before.iter().filter(is_short).eq(self.own.iter().filter(is_short));
        if !short_stay {
            self.tools.taught = Taught::new(&self.tools.jieba, &self.own);
        }
        self.tools.names = Names::new(&self.own);
        // How likely a short word is depends a little on all the others.
        let is_touched = |word: &OwnWord, others: &[OwnWord]| {
            !others.contains(word) || !(short_stay || word.is_protected())
        };
        let touched = |a: &[OwnWord], b: &[OwnWord]| -> Vec<String> {
            a.iter().filter(|word| is_touched(word, b)).map(|word| word.word.clone()).collect()
        };
        [touched(&before, &self.own), touched(&self.own, &before)].concat()
    }

    /// Cuts a folded document into tokens.
    #[must_use]
    pub fn segment(&self, folded: &Folded) -> Tokens {
        let mut tokens = Writer::default();
        each_sentence(folded, &mut |sentence| self.sentence(sentence, &mut tokens));
        tokens.finish()
    }

    /// Cuts a folded document again, but only the sentences that hold one of some folded words; the others are as
    /// they were.
    #[must_use]
    pub fn segment_again(&self, folded: &Folded, before: &Tokens, touched: &[String]) -> Tokens {
        let Some(touched) = protected::Touched::new(touched) else { return before.clone() };
        let mut tokens = Writer::default();
        each_sentence(folded, &mut |sentence| {
            if touched.is_in(sentence) {
                self.sentence(sentence, &mut tokens);
            } else {
                tokens.copy(before, sentence);
            }
        });
        tokens.finish()
    }

    /// Cuts a folded word or phrase into its tokens' strings, gaps left out.
    #[must_use]
    pub fn words<'a>(&self, folded: &'a str) -> Vec<&'a str> {
        let words = self.pieces(folded).into_iter().filter(|piece| piece.kind != Kind::Gap);
        words.map(|piece| piece.text).collect()
    }

    /// Whether a folded word needs no discovery: the dictionary, the reader or the gazetteer has it.
    #[must_use]
    pub fn knows(&self, folded: &str) -> bool {
        self.tools.know(folded)
    }

    fn sentence(&self, text: &str, tokens: &mut Writer) {
        for piece in self.pieces(text) {
            tokens.push(&piece);
        }
        tokens.end_sentence(text);
    }

    /// A stretch of text as pieces that, concatenated, give it back.
    fn pieces<'a>(&self, text: &'a str) -> Vec<Piece<'a>> {
        let cutter = self.tools.cutter(text);
        let mut pieces = Vec::new();
        let mut at = 0;
        for title in protected::titles(text) {
            cutter.cut(&text[at..title.start], &mut pieces);
            pieces.push(Piece { text: &text[title.clone()], kind: Kind::Word, tag: Tag::TITLE });
            at = title.end;
        }
        cutter.cut(&text[at..], &mut pieces);
        pieces
    }
}

/// Gives the sentences of a document, and what stands between its units, in order.
fn each_sentence(folded: &Folded, give: &mut dyn FnMut(&str)) {
    let mut text = String::new();
    let mut give = |characters: &[char]| {
        text.clear();
        text.extend(characters);
        give(&text);
    };
    let mut at = 0;
    for unit in &folded.units {
        for end in sentences(&folded.characters[unit.clone()]) {
            let end = unit.start + end;
            give(&folded.characters[at..end]);
            at = end;
        }
    }
    if at < folded.characters.len() {
        give(&folded.characters[at..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::DictionaryWord;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        thread_local!(static SEGMENTER: Segmenter = Segmenter::default());
        SEGMENTER.with(|segmenter| {
            assert_eq!(segmenter.words(text), expected);
            let whole: String = segmenter.pieces(text).into_iter().map(|piece| piece.text).collect();
            assert_eq!(whole, text, "the pieces give back the text");
        });
    }

    #[test]
    fn names_of_states_are_not_cut_and_not_found_in_one_another() {
        check("印度尼西亚和印度", &["印度尼西亚", "和", "印度"]);
        check("几内亚比绍、巴布亚新几内亚", &["几内亚比绍", "巴布亚新几内亚"]);
        check("沿海地区、发展中国家和印度洋", &["沿海地区", "发展中国家", "和", "印度洋"]);
    }

    #[test]
    fn titles_are_one_word() {
        check("《上合组织至2025年发展战略》,愿合作", &["《上合组织至2025年发展战略》", "愿", "合作"]);
        check("《关于落实《某宪章》的计划》草案", &["《关于落实《某宪章》的计划》", "草案"]);
        check("《甲协定,《乙协定》", &["甲", "协定", "《乙协定》"]);
    }

    #[test]
    fn other_scripts_are_cut_as_unicode_says() {
        check("gdp增长5.2%, don't panic", &["gdp", "增长", "5.2%", "don't", "panic"]);
    }

    #[test]
    fn a_date_is_one_number() {
        check("于2021年9月17日、11月通过", &["于", "2021年9月17日", "11月", "通过"]);
        check("二〇二一年九月十七日", &["二〇二一年九月十七日"]);
    }

    #[test]
    fn organisations_are_whole_in_chinese_and_english() {
        check("其中国际原子能机构和上合组织", &["其中", "国际原子能机构", "和", "上合组织"]);
        check(
            "the shanghai cooperation organisation and new zealand",
            &["the", "shanghai cooperation organisation", "and", "new zealand"],
        );
        check("renew zealand", &["renew", "zealand"]);
    }

    #[test]
    fn short_terms_in_quotation_marks_are_whole() {
        check("打击“三股势力”的威胁", &["打击", "三股势力", "的", "威胁"]);
        check("他说:“各方同意”", &["他", "说", "各方", "同意"]);
    }

    #[test]
    fn names_of_persons_are_whole() {
        check("俄罗斯总统弗拉基米尔·普京出席会议", &["俄罗斯", "总统", "弗拉基米尔·普京", "出席会议"]);
        check("总统埃·拉赫蒙和莫迪", &["总统", "埃·拉赫蒙", "和", "莫迪"]);
        check("塔吉克斯坦埃莫马利·拉赫蒙会见", &["塔吉克斯坦", "埃莫马利·拉赫蒙", "会见"]);
    }

    #[test]
    fn japanese_is_cut_by_scripts_and_korean_by_particles() {
        check(
            "首脳はテロリズムとの闘いを支持した。",
            &["首脳", "は", "テロリズム", "との", "闘い", "を", "支持", "した"],
        );
        check("회원국은 협력을 강조했다", &["회원국", "은", "협력", "을", "강조했다"]);
    }

    fn tagged(segmenter: &Segmenter, text: &str) -> String {
        let pieces = segmenter.pieces(text);
        let tagged = pieces.iter().filter(|piece| piece.kind != Kind::Gap);
        tagged.map(|piece| format!("{}/{}", piece.text, piece.tag.as_str())).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn words_have_their_parts_of_speech() {
        let segmenter = Segmenter::default();
        assert_eq!(
            tagged(&segmenter, "越南支持《联合国宪章》的宗旨,gdp增长5.2%"),
            "越南/ns 支持/v 《联合国宪章》/nw 的/uj 宗旨/n gdp/eng 增长/v 5.2%/m"
        );
    }

    fn own(words: &[&str]) -> SegmentSettings {
        let word = |word: &&str| DictionaryWord { word: (*word).to_owned(), ..DictionaryWord::default() };
        SegmentSettings { dictionary: words.iter().map(word).collect(), ..SegmentSettings::default() }
    }

    #[test]
    fn the_readers_words_are_kept_whole_in_either_script_and_forgotten_again() {
        let (mut segmenter, folder) = (Segmenter::default(), Folder::default());
        let text = "在会上合作,上合联盟元首和climate change";
        let cut = |segmenter: &Segmenter| segmenter.words(text).join(" ");
        let without = cut(&segmenter);
        let touched = segmenter.configure(&own(&["上合", "上合聯盟", "Climate Change"]), &folder);
        assert_eq!(touched, ["climate change", "上合联盟", "上合"]);
        assert_eq!(cut(&segmenter), "在 会上 合作 上合联盟 元首 和 climate change");
        assert_eq!(segmenter.configure(&own(&["上合", "上合聯盟", "Climate Change"]), &folder), [""; 0]);
        assert_eq!(segmenter.configure(&own(&["上合"]), &folder), ["climate change", "上合联盟"]);
        assert_eq!(cut(&segmenter), "在 会上 合作 上合 联盟 元首 和 climate change");
        segmenter.configure(&own(&[]), &folder);
        assert_eq!(cut(&segmenter), without);
    }

    #[test]
    fn a_text_of_nothing_but_names_is_cut_name_by_name() {
        let names = 100_000;
        let text = "塔吉克斯坦拉赫蒙·埃莫马利、".repeat(names);
        let persons = Segmenter::default().words(&text).into_iter().filter(|word| *word == "拉赫蒙·埃莫马利");
        assert_eq!(persons.count(), names);
    }

    /// Own words with frequencies and parts of speech, one of them short and as frequent as can be.
    fn many() -> Vec<DictionaryWord> {
        let word = |word: &str, frequency: Option<u32>, tag: Option<&str>| DictionaryWord {
            word: word.to_owned(),
            frequency,
            tag: tag.map(str::to_owned),
        };
        vec![
            word("上合", Some(u32::MAX), Some("j")),
            word("合作", Some(3), Some("v")),
            word("会上", None, None),
            word("三股勢力", None, Some("nz")),
            word("Climate Change", Some(9), None),
            word("卷王", Some(50_000), None),
        ]
    }

    const SENTENCES: [&str; 6] = [
        "在会上合作,上合联盟元首和climate change",
        "南京市长江大桥的研究生命起源",
        "他说的确实在理,结合成分子时,乒乓球拍卖完了",
        "打击三股势力,各方在会上",
        "当上合格的卷王并非易事",
        "发展中国家的合作发展",
    ];

    fn cut(segmenter: &Segmenter) -> [String; 6] {
        SENTENCES.map(|sentence| tagged(segmenter, sentence))
    }

    #[test]
    fn a_sentence_without_own_words_stays_as_it_is_however_frequent_they_are() {
        let (mut segmenter, folder) = (Segmenter::default(), Folder::default());
        let before = cut(&segmenter);
        segmenter.configure(&SegmentSettings { dictionary: many(), ..own(&[]) }, &folder);
        let after = cut(&segmenter);
        assert_eq!(before[1..3], after[1..3]);
        assert!(after[0].contains("上合/j") && after[5].contains("合作/v"), "{after:?}");
        assert!(after[5].starts_with("发展中国家/"), "its other words stay too: {}", after[5]);
    }

    #[test]
    fn own_words_cut_the_same_in_any_order_and_at_any_time() {
        let (mut at_once, tables) = (Segmenter::default(), Folder::default());
        let settings =
            |dictionary: &[DictionaryWord]| SegmentSettings { dictionary: dictionary.to_vec(), ..own(&[]) };
        let mut dictionary = many();
        at_once.configure(&settings(&dictionary), &tables);
        let text = SENTENCES.join("。") + "。";
        let unit = crate::structure::Unit {
            role: crate::protocol::Role::Body,
            pieces: vec![crate::span::Span::new(0, text.len())],
            heading: None,
        };
        let folded = tables.fold_units(&text, &[unit]);
        let whole = at_once.segment(&folded);
        for turn in 0..dictionary.len() {
            dictionary.rotate_left(1);
            if turn % 2 == 0 {
                dictionary.reverse();
            }
            let mut one_by_one = Segmenter::default();
            let mut tokens = one_by_one.segment(&folded);
            for words in 1..=dictionary.len() {
                let touched = one_by_one.configure(&settings(&dictionary[..words]), &tables);
                tokens = one_by_one.segment_again(&folded, &tokens, &touched);
                assert_eq!(tokens, one_by_one.segment(&folded), "{:?}", &dictionary[..words]);
            }
            assert_eq!(tokens, whole);
        }
    }

    #[test]
    fn of_an_own_word_that_stands_twice_the_last_counts() {
        let (mut segmenter, folder) = (Segmenter::default(), Folder::default());
        let word = |word: &str, tag: &str| DictionaryWord {
            word: word.to_owned(),
            frequency: None,
            tag: Some(tag.to_owned()),
        };
        let dictionary =
            vec![word("三股勢力", "v"), word("卷王", "n"), word("卷王", "v"), word("三股势力", "nz")];
        segmenter.configure(&SegmentSettings { dictionary, ..own(&[]) }, &folder);
        assert_eq!(tagged(&segmenter, "三股势力,卷王"), "三股势力/nz 卷王/v");
    }

    #[test]
    fn only_what_a_word_touches_is_cut_again_and_comes_out_as_if_all_were() {
        let (mut segmenter, tables) = (Segmenter::default(), Folder::default());
        let text = "各方支持三股势力之外的合作。元首们同意！内卷与打卡点。\n上合组织。";
        let unit = |start, end| crate::structure::Unit {
            role: crate::protocol::Role::Body,
            pieces: vec![crate::span::Span::new(start, end)],
            heading: None,
        };
        let line = text.find('\n').unwrap();
        let folded = tables.fold_units(text, &[unit(0, line), unit(line + 1, text.len())]);
        let before = segmenter.segment(&folded);
        let touched = segmenter.configure(&own(&["三股势力", "打卡", "上合组织"]), &tables);
        let again = segmenter.segment_again(&folded, &before, &touched);
        assert_ne!(again, before);
        assert_eq!(again, segmenter.segment(&folded));
        assert_eq!(segmenter.segment_again(&folded, &again, &[]), again);
    }
}
