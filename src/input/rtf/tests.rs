use super::*;

fn read(rtf: &str) -> Result<String, Error> {
    text(rtf.as_bytes()).map(|(decoded, _)| decoded.text)
}

#[track_caller]
fn check(rtf: &str, expected: &str) {
    assert_eq!(read(rtf).as_deref(), Ok(expected), "{rtf}");
}

/// A text as the bytes of an encoding, each escaped.
fn escaped(text: &str, encoding: &'static Encoding) -> String {
    encoding.encode(text).0.iter().map(|byte| format!("\\'{byte:02x}")).collect::<Vec<_>>().concat()
}

#[test]
fn bytes_are_read_in_the_encoding_of_their_font() {
    let fonts = "{\\fonttbl{\\f0\\froman\\fcharset0 Times;}{\\f1\\fnil\\fcharset134{\\*\\panose 02}\\'cb\\'ce;}\
        {\\f2\\fcharset136 x;}{\\f3\\fcharset128 y;}{\\f4\\fcharset129 z;}{\\f5\\fcharset204 w;}}";
    let run = |font: u8, text: &str, encoding| format!("\\f{font} {}", escaped(text, encoding));
    let all = [
        run(1, "对勘", encoding_rs::GBK),
        run(2, "許功蓋", encoding_rs::BIG5),
        run(3, "表ソ", encoding_rs::SHIFT_JIS),
        run(4, "한국", encoding_rs::EUC_KR),
        run(5, "Мир", encoding_rs::WINDOWS_1251),
        run(0, "é", WINDOWS_1252),
    ];
    check(&format!("{{\\rtf1\\ansi\\deff0{fonts}{}}}", all.concat()), "对勘許功蓋表ソ한국Мирé");
}

#[test]
fn a_character_may_be_divided_between_escapes_characters_and_groups() {
    // 丂 is 0x81 0x40 in GBK, and 0x40 is an at sign.
    check("{\\rtf1\\ansicpg936 \\'81@{\\b \\'b6}\\'d4\\'bf\r\n\\'b1}", "丂对勘");
    // A Western quotation mark in a Chinese file.
    check("{\\rtf1\\ansicpg936{\\fonttbl{\\f0\\fcharset0 Arial;}}\\'93\\par\\'b6\\'d4}", "“\n\n对");
}

#[test]
fn unicode_stands_above_what_is_there_for_other_readers() {
    check("{\\rtf1\\u23545?\\u21208\\'bf}", "对勘");
    check("{\\rtf1\\uc2\\u23545\\'b6\\'d4{\\uc0\\u21208 A}\\u-10179??\\u-8704??B}", "对勘A😀B");
    check(
        "{\\rtf1\\uc1\\u128512?\\u-10179?ABCDEFGHIJKLMNOPQRSTUVWXYZ}",
        "😀\u{fffd}ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    );
    check("{\\rtf1{\\upr{ab}{\\*\\ud{\\u23545?}}}\\u21208{}?}", "对勘?");
}

#[test]
fn paragraphs_breaks_and_characters() {
    check(
        "{\\rtf1 a\\line b\\tab c\\par\\pard d\\~e\\_f\\-g\\emdash\\{\\}\\\\\\\nh\\sect i\\page j\\par\\par}",
        "a\nb\tc\n\nd\u{a0}e-fg—{}\\\n\nh\n\ni\n\nj",
    );
}

#[test]
fn what_is_not_text_is_left_out() {
    check(
        "{\\rtf1{\\colortbl;\\red0;}{\\*\\generator X;}{\\info{\\author N}{\\title T}}{\\header H\\par}{\\footerf F\\par}\
        a{\\pict\\bin4 }}{{ 0f0f}{\\v hidden}{\\*\\bkmkstart m}{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}\
        {\\deleted gone}\\v x\\v0 b{\\object{\\*\\objdata 00}{\\result c}}{\\*\\unknown{d\\par}}}",
        "a1bc",
    );
}

#[test]
fn headings_have_the_level_of_their_style_or_their_own() {
    check(
        "{\\rtf1\\ansicpg936{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 A;}{\\s2 heading 2,H2;}{\\*\\cs3 heading 3;}\
        {\\s4 \\'b1\\'ea\\'cc\\'e2 4;}}\\s1 a\\par\\pard b\\par\\pard\\s2 c\\par\\pard\\s4 d\\par\\pard\\s2\\outlinelevel9 e\\par}",
        "# a\n\nb\n\n## c\n\n#### d\n\ne",
    );
}

#[test]
fn a_row_is_a_line() {
    check(
        "{\\rtf1 a\\par\\trowd\\cellx1\\cellx2\\pard\\intbl b\\cell c\\par d\\cell\\row\\trowd\\intbl\\cell e\\cell\\row\
        \\pard f\\par}",
        "a\n\nb\tc d\n\ne\n\nf",
    );
    // A table in a table is text of its cell.
    check(
        "{\\rtf1\\trowd\\intbl\\itap2 b\\nestcell c\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}{\\nonesttables\\par}\\cell d\\cell\\row}",
        "b c\td",
    );
}

#[test]
fn numbers_and_bullets_are_kept() {
    check(
        "{\\rtf1{\\listtext\\pard\\plain 1.1\\tab}a\\par{\\pntext\\f1\\'b7\\tab}b\\par{\\listtext \\uc1\\u-3913?\\tab}c\\par\
        {\\listtext\\u19968?\\u12289?\\tab}d\\par}",
        "1.1 a\n\n· b\n\n• c\n\n一、d",
    );
}

#[test]
fn notes_stand_at_the_end_and_text_boxes_where_they_are() {
    check(
        "{\\rtf1 a{\\super\\chftn}{\\footnote{\\super\\chftn}\\pard n\\par o}b{\\shp{\\*\\shpinst{\\sp{\\sn p}}{\\shptxt t\\par}}\
        {\\shprslt s}}c{\\footnote\\ftnalt m}\\par d}",
        "t\n\nabc\n\nd\n\n[1] n\n\no\n\n[2] m",
    );
}

#[test]
fn the_title_is_a_hint() {
    let (_, metadata) = text(b"{\\rtf1\\ansicpg936{\\info{\\title \\'b6\\'d4\\'bf\\'b1}}a}").unwrap();
    assert_eq!(metadata.title_hint.as_deref(), Some("对勘"));
}

#[test]
fn what_breaks_off_is_damaged_and_what_follows_the_end_is_nothing() {
    let damaged = Err(Error::Damaged { format: Format::Rtf });
    for cut in ["{\\rtf1 a", "{\\rtf1{\\fonttbl", "{\\rtf1 a\\par b\\'b", "{\\rtf1{a\\par", "{\\rtf1\\"] {
        assert_eq!(read(cut), damaged, "{cut}");
    }
    check("{\\rtf1 a\\par b}\0\0}} c", "a\n\nb");
    check("{\\rtf1 a\\par\r\n", "a");
    assert_eq!(read(&"{".repeat(100_000)), damaged);
    assert_eq!(read("{\\rtf1{\\info{\\title A}}}"), Err(Error::Empty));
}
