//! What holds for any text at all, stage by stage; for the engine as a whole in [`engine`], for shared
//! passages in [`reuse`].

mod engine;
mod reuse;

use duikan::{
    characters, clean,
    fold::Folder,
    protocol::LossKind,
    segment::Segmenter,
    span::Span,
    structure::{Structure, structure},
};
use proptest::{collection::vec, prelude::*, sample::select};

/// Texts as they come: sentences, headings, marks, dates, odd characters, in any order.
pub(crate) fn texts() -> impl Strategy<Value = String> {
    let pieces = select(vec![
        "成员国",
        "支持",
        "印度尼西亚",
        "发展",
        "国",
        "。",
        "，",
        "、",
        "：",
        "“",
        "”",
        "《",
        "》",
        "（",
        "）",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u{c}",
        "\u{85}",
        "\u{2028}",
        "\n\n\n\u{3000}\n",
        "\u{feff}",
        "\u{3000}\u{3000}",
        " ",
        "\t",
        "一、",
        "（一）",
        "第一章",
        "1.1 ",
        "# ",
        "### ",
        "**",
        "[首页](#)",
        "|",
        "2021年9月17日",
        "二〇二一年十一月",
        "9月17日电",
        "2020-11-10 22:29",
        "二〇二一年二六九月",
        "0000年1月1日 12:00",
        "海通社甲地12月31日电",
        "總統 張三",
        "著",
        "關係",
        "乾坤乾淨",
        "計畫",
        "二○二一年",
        "\"",
        "鎴愬憳鍥?",
        "æˆ‘ä»¬",
        "锟斤拷",
        "\u{2f92}\u{f902}",
        "ﾊﾝｶｸ",
        "が",
        "한국",
        "（下转第二版）",
        "责任编辑：张三",
        "第一条　",
        "甲国总统　张三",
        "臺灣",
        "ＡＢＣ",
        "abc",
        "don't",
        "5.2%",
        "𠮷",
        "\u{fffd}",
        "e\u{301}",
        "👩‍👩‍👧",
        "\u{200b}",
        "İ",
        "ß",
        "ﬁ",
        "—",
        "-",
    ]);
    vec(prop_oneof![9 => pieces.prop_map(str::to_owned), 1 => any::<char>().prop_map(String::from)], 1..120)
        .prop_map(|pieces| pieces.concat())
}

thread_local! {
    static TOOLS: (Folder, Segmenter) = (Folder::default(), Segmenter::default());
}

fn structure_of(text: &str) -> Structure {
    structure(text, &clean::roles(text, &clean::blocks(text)), "")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blocks_hold_every_character_but_white_space_once(text in texts()) {
        let spans = clean::blocks(&text);
        let inside: usize = spans.iter().map(|span| characters::count(span.of(&text))).sum();
        prop_assert_eq!(inside, characters::count(&text));
        prop_assert!(spans.windows(2).all(|pair| pair[0].end <= pair[1].start));
        prop_assert_eq!(clean::roles(&text, &spans).len(), spans.len());
    }

    #[test]
    fn folding_keeps_the_number_of_characters_and_is_done_once(text in texts()) {
        TOOLS.with(|(folder, _)| {
            let folded = folder.fold(&text);
            prop_assert_eq!(folded.chars().count(), text.chars().count());
            prop_assert_eq!(folder.fold(&folded), folded);
            Ok(())
        })?;
    }

    #[test]
    fn each_folded_character_leads_back_to_the_one_that_it_stands_for(text in texts()) {
        TOOLS.with(|(folder, _)| {
            let structure = structure_of(&text);
            let folded = folder.fold_units(&text, &structure.units);
            prop_assert_eq!(folded.units.len(), structure.units.len());
            for (unit, characters) in structure.units.iter().zip(&folded.units) {
                let mut pieces = unit.pieces.iter().flat_map(|piece| piece.of(&text).char_indices().map(|(at, _)| piece.start + at));
                for at in characters.clone() {
                    let span = folded.span(&text, at..at + 1);
                    prop_assert_eq!(span.of(&text).chars().count(), 1);
                    // Where letters of two pieces meet, a space stands that is no character of the text.
                    if folded.origin.get(at + 1) != Some(&span.start) {
                        prop_assert_eq!(pieces.next(), Some(span.start));
                    }
                }
                prop_assert_eq!(pieces.next(), None);
            }
            Ok(())
        })?;
    }

    #[test]
    fn spans_lie_on_characters_and_pieces_are_in_order(text in texts()) {
        let structure = structure_of(&text);
        let pieces: Vec<Span> = structure.units.iter().flat_map(|unit| unit.pieces.clone()).collect();
        prop_assert!(pieces.windows(2).all(|pair| pair[0].end <= pair[1].start), "{:?}", pieces);
        let headings = structure.headings.iter().flat_map(|heading| [heading.span, heading.words]);
        let losses = structure.losses.iter().map(|loss| loss.span);
        let signatories = structure.signatories.iter().flat_map(|signatory| [signatory.state, signatory.office, signatory.person]);
        let told = [structure.title, structure.place, structure.issuer, structure.date.and_then(|date| date.span)];
        for span in pieces.into_iter().chain(headings).chain(losses).chain(signatories).chain(told.into_iter().flatten()) {
            prop_assert!(span.start <= span.end && text.get(span.start..span.end).is_some(), "{:?}", span);
        }
    }

    #[test]
    fn every_unreadable_character_of_what_is_kept_is_lost_once(text in texts()) {
        let structure = structure_of(&text);
        let kept = structure.units.iter().flat_map(|unit| &unit.pieces);
        let places = kept.flat_map(|piece| piece.of(&text).match_indices('\u{fffd}').map(|(at, _)| piece.start + at));
        let is_broken = |kind| matches!(kind, LossKind::Unreadable | LossKind::Mojibake);
        for at in places {
            let losses = structure.losses.iter().filter(|loss| is_broken(loss.kind) && (loss.span.start..loss.span.end).contains(&at));
            prop_assert_eq!(losses.count(), 1);
        }
    }

    #[test]
    fn tokens_give_back_the_folded_text_and_lead_back_to_the_original(text in texts()) {
        TOOLS.with(|(folder, segmenter)| {
            let structure = structure_of(&text);
            let folded = folder.fold_units(&text, &structure.units);
            let tokens = segmenter.segment(&folded);
            let mut at = 0;
            for token in &tokens.all {
                prop_assert_eq!(token.range().start, at);
                prop_assert!(token.range().end > at);
                at = token.range().end;
                let original = folded.span(&text, token.range()).of(&text);
                prop_assert!(!token.is_counted() || !original.is_empty());
            }
            prop_assert_eq!(at, folded.characters.len());
            Ok(())
        })?;
    }
}
