//! What holds for any text at all.

use duikan::{
    characters, clean,
    fold::Folder,
    pipeline::Engine,
    protocol::{Answer, Question},
    segment::Segmenter,
    structure::structure,
};
use proptest::{collection::vec, prelude::*, sample::select};

/// Texts as they come: sentences, headings, marks, dates, odd characters, in any order.
fn texts() -> impl Strategy<Value = String> {
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
    fn tokens_give_back_the_folded_text_and_lead_back_to_the_original(text in texts()) {
        TOOLS.with(|(folder, segmenter)| {
            let blocks = clean::roles(&text, &clean::blocks(&text));
            let structure = structure(&text, &blocks, "");
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

proptest! {
    // Each case makes an engine, which takes long in a debug build.
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_two_texts_can_be_laid_side_by_side(a in texts(), b in texts()) {
        let mut engine = Engine::default();
        let opened = [("a", &a), ("b", &b)].map(|(name, text)| engine.open(name, text.as_bytes(), &mut |_, _| {}));
        if let [Ok(a), Ok(b)] = opened {
            for question in [Question::Documents, Question::Similar, Question::Topics, Question::Passages { a, b }] {
                prop_assert!(engine.answer(&question).is_ok());
            }
            let Ok(Answer::Similar(similar)) = engine.answer(&Question::Similar) else { unreachable!("asked so") };
            let cells = similar.cosine.iter().chain(&similar.contained).flatten();
            prop_assert!(cells.into_iter().all(|cell| (0.0..=1.0).contains(cell)));
        }
    }
}
