//! Pages set by hand: what stands where.

use super::*;
use crate::input::lines::is_wide;

/// The glyphs of a line: wide ones as wide as they are high, others half.
fn line(words: &str, mut x: f32, y: f32, size: f32) -> Vec<Glyph> {
    let mut glyph = |c| {
        let width = if is_wide(c) { size } else { size * 0.5 };
        x += width;
        Glyph { c, x: x - width, y, width, size, turned: 0.0 }
    };
    words.chars().map(&mut glyph).collect()
}

#[expect(clippy::needless_pass_by_value, reason = "tests write their glyphs down on the spot")]
fn read(glyphs: Vec<Vec<Glyph>>) -> String {
    text(vec![Page { glyphs: glyphs.concat(), ..Page::default() }])
}

/// Lines of prose below each other, each so many characters long.
fn prose(from: usize, lines: usize, length: usize) -> Vec<String> {
    const WORDS: &str =
        "各成员国重申支持海上搜救联合演练并愿为此提供必要的资源代表们注意到共同渔区的管理办法";
    let words: Vec<char> = WORDS.chars().collect();
    (0..lines)
        .map(|line| (0..length).map(|at| words[(from + line * 7 + at) % words.len()]).collect())
        .collect()
}

fn set(lines: &[String], x: f32, top: f32) -> Vec<Vec<Glyph>> {
    let y = |at: usize| top - 18.0 * f32::from(u16::try_from(at).unwrap());
    lines.iter().enumerate().map(|(at, words)| line(words, x, y(at), 12.0)).collect()
}

#[test]
fn an_indent_begins_a_paragraph_and_a_full_line_goes_on() {
    let mut page = Vec::new();
    let mut expected = Vec::new();
    for (number, first) in [0, 11, 23].into_iter().enumerate() {
        let lines = prose(first, 3, 28);
        let top = 700.0 - 72.0 * f32::from(u16::try_from(number).unwrap());
        page.push(line(&lines[0][..26 * 3], 74.0, top, 12.0));
        page.extend(set(&lines[1..], 50.0, top - 18.0));
        page.push(line("之用。", 50.0, top - 54.0, 12.0));
        expected.push(format!("{}{}{}之用。", &lines[0][..26 * 3], lines[1], lines[2]));
    }
    assert_eq!(read(page), expected.join("\n\n"));
}

#[test]
fn a_title_over_two_columns_comes_first() {
    let (left, right) = (prose(0, 12, 16), prose(5, 12, 16));
    let mut page = vec![line("青湾宣言与行动计划", 180.0, 760.0, 20.0)];
    page.extend(set(&left, 50.0, 700.0));
    // The columns need not stand on the same lines.
    page.extend(set(&right, 270.0, 692.0));
    assert_eq!(
        read(page).replace('\n', ""),
        format!("青湾宣言与行动计划{}{}", left.concat(), right.concat())
    );
}

#[test]
fn who_signed_stands_in_rows_not_in_columns() {
    let rows = [
        ("东岛共和国总统", "张三"),
        ("西岛联邦总理", "李四"),
        ("南岛共和国总统", "王小五"),
        ("北岛联邦主席", "赵六"),
    ];
    let mut page = Vec::new();
    for (at, (office, name)) in (0_u16..).zip(rows) {
        page.push(line(office, 50.0, 700.0 - 20.0 * f32::from(at), 12.0));
        page.push(line(name, 300.0, 700.0 - 20.0 * f32::from(at), 12.0));
    }
    let expected: Vec<String> = rows.iter().map(|(office, name)| format!("{office}\t{name}")).collect();
    assert_eq!(read(page), expected.join("\n"));
}

#[test]
fn notes_marks_doubled_glyphs_and_wide_gaps() {
    let mut bold = line("决定", 50.0, 700.0, 12.0);
    bold.extend(line("决定", 50.4, 700.0, 12.0));
    assert_eq!(read(vec![bold]), "决定");
    let noted = vec![
        line("各方同意", 50.0, 700.0, 12.0),
        line("1", 98.0, 705.0, 6.0),
        line("并欢迎", 102.0, 700.0, 12.0),
    ];
    assert_eq!(read(noted), "各方同意1并欢迎");
    let spaced = vec![line("第一章", 50.0, 700.0, 12.0), line("总则", 110.0, 700.0, 12.0)];
    assert_eq!(read(spaced), "第一章\u{3000}总则");
    // A line that is drawn out has gaps between all its characters.
    let drawn_out = (0_u16..)
        .zip("成员国支持".chars())
        .flat_map(|(at, c)| line(&format!("{c} "), 50.0 + 16.0 * f32::from(at), 700.0, 12.0));
    assert_eq!(read(vec![drawn_out.collect()]), "成员国支持");
    assert_eq!(read(vec![line("the", 50.0, 700.0, 12.0), line("sea", 72.0, 700.0, 12.0)]), "the sea");
}

#[test]
fn a_watermark_stands_below_the_text_and_not_in_it() {
    let lines = prose(0, 6, 30);
    let mut page = set(&lines, 50.0, 700.0);
    let aslant = |(at, c): (u16, char)| {
        let along = 40.0 * f32::from(at);
        Glyph { c, x: 100.0 + along, y: 620.0 + along, width: 56.0, size: 56.0, turned: 45.0 }
    };
    page.push((0..).zip("内部资料".chars()).map(aslant).collect());
    assert_eq!(read(page), format!("{}\n\n内部资料", lines.concat()));
}

#[test]
fn what_stands_at_every_pages_edge_is_a_line_of_its_own() {
    let page = |number: usize| {
        let mut page = set(&prose(number * 5, 10, 28), 50.0, 700.0);
        // As far from the text as its lines are from each other.
        page.push(line("环海论坛年度报告第十二号总第三百四十五号于青湾印行特此说明", 50.0, 718.0, 12.0));
        page.push(line(&format!("{}", number + 7), 200.0, 520.0, 12.0));
        Page { glyphs: page.concat(), ..Page::default() }
    };
    let text = text((0..3).map(page).collect());
    for (number, page) in text.split("\n\u{c}").enumerate() {
        let parts: Vec<&str> = page.split("\n\n").collect();
        assert_eq!(
            parts,
            [
                "环海论坛年度报告第十二号总第三百四十五号于青湾印行特此说明",
                &prose(number * 5, 10, 28).concat(),
                &(number + 7).to_string()
            ]
        );
    }
}
