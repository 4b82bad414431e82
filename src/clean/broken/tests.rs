use super::*;
use encoding_rs::{BIG5, Encoding, GB18030, GBK, SHIFT_JIS, WINDOWS_1252};

const SIMPLIFIED: &str = "各成员国重申支持联合国的中心协调作用，愿意进一步加强安全合作";
const JAPANESE: &str = "加盟国は国連の中心的な役割を支持し、安全保障の協力を強化する";
const TRADITIONAL: &str = "各成員國重申支持聯合國的中心協調作用，願意進一步加強安全合作";

fn found(text: &str) -> Vec<(LossKind, &str)> {
    broken(text, Span::new(0, text.len()))
        .into_iter()
        .map(|broken| (broken.kind, broken.span.of(text)))
        .collect()
}

/// The mojibake of a text between sound text is found, and nothing else but what touches it.
#[track_caller]
fn check(meant: &str, bytes: &[u8], read_as: &'static Encoding) {
    let mojibake = read_as.decode_without_bom_handling(bytes).0;
    for (before, after) in
        [("", ""), ("各方商定，", "。会议在青湾举行。"), ("The parties said: ", " - and left.")]
    {
        let text = format!("{before}{mojibake}{after}");
        let found = found(&text);
        assert!(!found.is_empty(), "{meant} as {}: {text}", read_as.name());
        assert!(found.iter().all(|(kind, _)| *kind == LossKind::Mojibake), "{found:?} in {text}");
        let covered: usize = found.iter().map(|(_, broken)| broken.chars().count()).sum();
        let all = mojibake.chars().count();
        assert!(covered * 10 >= all * 7 && covered <= all + 2, "{covered} of {all}: {found:?} in {text}");
    }
}

#[test]
fn utf8_that_was_read_as_something_else_is_found() {
    for text in [SIMPLIFIED, TRADITIONAL] {
        check(text, text.as_bytes(), GB18030);
        check(text, text.as_bytes(), WINDOWS_1252);
    }
    check(JAPANESE, JAPANESE.as_bytes(), SHIFT_JIS);
    check(JAPANESE, JAPANESE.as_bytes(), GB18030);
}

#[test]
fn one_encoding_of_two_bytes_read_as_another_is_found() {
    let (gbk, big5) = (GBK.encode(SIMPLIFIED).0, BIG5.encode(TRADITIONAL).0);
    check(SIMPLIFIED, &gbk, WINDOWS_1252);
    check(TRADITIONAL, &big5, GB18030);
    // Not all of GBK is something in Big5, so what is found is in pieces.
    let as_big5 = BIG5.decode_without_bom_handling(&gbk).0;
    let found = found(&as_big5);
    let broken: usize = found.iter().map(|(_, broken)| broken.chars().count()).sum();
    assert!(broken * 2 >= as_big5.chars().count(), "{found:?} in {as_big5}");
}

#[test]
fn the_well_known_ones_are_found() {
    for (text, broken) in [
        ("他说鈥?不同意", "鈥?"),
        ("会议纪要銆?第一", "銆?"),
        ("数据锟斤拷锟斤拷丢失", "锟斤拷锟斤拷"),
        ("缓冲区烫烫烫烫结束", "烫烫烫烫"),
        ("It wasnâ€™t me", "â€™"),
        ("dÃ©jÃ\u{a0} vu", "Ã©"),
        ("MÃ¼nchen", "Ã¼"),
        ("成员国æˆå‘˜å›½", "æˆå‘˜å›½"),
        ("³ÉÔ±¹úÔªÊ×", "³ÉÔ±¹úÔªÊ×"),
        ("ÐŸÑ€Ð¸Ð²ÐµÑ‚!", "ÐŸÑ€Ð¸Ð²ÐµÑ‚"),
        ("它是ï¿½坏的", "ï¿½"),
        ("支持鎴愬憳鍥?发展", "鎴愬憳鍥?"),
    ] {
        assert_eq!(found(text), [(LossKind::Mojibake, broken)], "{text}");
    }
}

#[test]
fn a_run_of_unreadable_characters_is_one_place() {
    let unreadable = |text| (LossKind::Unreadable, text);
    assert_eq!(
        found("宗旨\u{fffd}和原则\u{fffd}\u{fffd}，共同发展"),
        [unreadable("\u{fffd}"), unreadable("\u{fffd}\u{fffd}")]
    );
    let text = "一\u{fffd}二\u{fffd}三";
    let part = broken(text, Span::new(6, text.len()));
    assert_eq!(part.iter().map(|broken| broken.span).collect::<Vec<_>>(), [Span::new(9, 12)]);
}

#[test]
fn ordinary_text_is_not_broken() {
    for text in [
        SIMPLIFIED,
        TRADITIONAL,
        "朱镕基、陶喆、张晏玥、李彧、王赟、吕珺、刘昺、石玥、赵孟頫、沈曾植、李堃、徐燚、范玮琪、镕、翀、玺、鎏金",
        "蝤蛴、菡萏、魑魅魍魉、饕餮、氤氲、旖旎、耄耋、囹圄、觊觎、龃龉、踟蹰、彳亍、貔貅、芣苢、薜荔、蘅芜、荇菜、荼蘼",
        "乙酰胆碱酯酶、嘌呤、嘧啶、吡啶、噻唑、羧酸、醌、萜、甾醇、镧铈镨钕钷钐铕钆铽镝钬铒铥镱镥",
        "佢哋話今晚唔返嚟食飯，叫我哋唔使等，仲話聽日先至同我哋講點解，嗰啲嘢喺邊度，冇所謂啦。",
        "加盟国は国連の中心的な役割を支持し、働く人々の権利を、込めて。﨑と髙橋、辻、榊、凪、峠、畑、躾。ﾊﾝｶｸｶﾅ",
        "회원국들은 유엔의 중심적 역할을 지지하며 안보 협력을 강화하기로 하였다. 똠방각하 햏햏",
        "L’État, c’est moi : « à l’œuvre », dit-il… « Ça va ? — Très bien, merci ! » L’été, où naît l’âme, Noël, aiguë, ÇA, ÉTÉ, ÎLE.",
        "“Le café”… et “l’été”, dit André”, “passé” — “né”…",
        "Größe, Übermut, Öl, „süß“, Straße, ÄÖÜäöüß, fünf Äpfel – 20 °C, §§ 3–5, ½ Liter, 5 µm, 3 m², 4 m³, ©2021",
        "El niño comió piñas; ¿qué más? ¡Olé! AÑO, ESPAÑA, nº 1, 2ª edición",
        "O coração é “não”… À noite, IRMÃ — MANHÃ, AÇÃO, “é”… três",
        "Příliš žluťoučký kůň úpěl ďábelské ódy. Zażółć gęślą jaźń. Çoğu İstanbul'da. Þjóð, ÆØÅ æøå, «ja»",
        "Государства-члены подтверждают поддержку. Ελληνικά. שלום. مرحبا. ไทย",
        "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        "¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶·¸¹º»¼½¾¿ ‘’ “” … –—",
        "好烫烫的茶，屯田屯粮。他吃了三斤，拷贝一份。什么?真的??",
        "甲骨文「齉齾龘」、康熙字典體、𠮷野家、㐂、䶮、囍、犇、猋、骉、蟲、鱻、毳、淼、焱、垚",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}
