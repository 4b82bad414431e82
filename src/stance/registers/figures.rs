//! Figures and sums with what they count: 1000名|扶贫培训名额, 贸易额|2.3万亿美元.

use super::{
    Mention,
    instruments::inside,
    is_within,
    quantities::{Kind, Quantity, quantities},
    quoted::quotations,
};
use crate::{
    protocol::{Registered, Role},
    segment::{Kind as TokenKind, Token},
    stance::line::Line,
};
use std::ops::Range;

/// What is counted is told in no more characters.
const LONGEST: usize = 12;

/// Words behind a sum that are not what it is for.
const NOT_COUNTED: [&str; 12] =
    ["目标", "左右", "以上", "以下", "以内", "之间", "水平", "大关", "等值", "多", "余", "来"];

/// Adds the figures of a document.
pub(super) fn find(lines: &[Line], found: &mut Vec<Mention>) {
    for (at, line) in lines.iter().enumerate() {
        if matches!(line.clause.role, Role::Signature) {
            continue;
        }
        let mut aside = inside(line);
        aside.extend(quotations(&line.folded));
        aside.extend(dates(line));
        for quantity in quantities(&line.folded) {
            if !is_within(&aside, quantity.bytes.start) && is_figure(line, &quantity) {
                found.push(mention(line, at, quantity));
            }
        }
    }
}

/// The bytes of the dates of a line.
fn dates(line: &Line) -> Vec<Range<usize>> {
    let mut year = None;
    super::dates::bytes(&line.folded, &mut year)
}

/// Whether a number counts: 2021年 alone is a year.
fn is_figure(line: &Line, quantity: &Quantity) -> bool {
    let words = &line.folded[quantity.bytes.clone()];
    let is_year =
        quantity.unit == "年" && words.starts_with(|c: char| c.is_ascii_digit()) && quantity.value >= 1000.0;
    // 两组织 are two organisations and not two groups.
    let characters = line.characters(&quantity.bytes);
    let cuts = |token: &Token| {
        let (start, end) = (token.range().start, token.range().end);
        characters.start < start && start < characters.end && characters.end < end
    };
    let is_cut = quantity.kind == Kind::Count && line.clause.tokens(line.document).iter().any(cuts);
    !is_year && !is_cut
}

fn mention(line: &Line, at: usize, quantity: Quantity) -> Mention {
    let Quantity { bytes, value, unit, kind } = quantity;
    let behind = || behind(line, bytes.end);
    let of = match kind {
        Kind::Count | Kind::Currency => behind().or_else(|| before(line, bytes.start)),
        Kind::Percent => before(line, bytes.start),
        Kind::Measure
            if matches!(
                unit,
                "年" | "周年" | "个月" | "天" | "小时" | "周" | "分钟" | "秒" | "years" | "months" | "days"
            ) =>
        {
            None
        }
        Kind::Measure => before(line, bytes.start).or_else(behind),
    };
    let key = format!("{value} {unit} {}", of.as_ref().map_or("", |of| &line.folded[of.clone()]));
    let of = of.map(|of| line.text(&of)).unwrap_or_default();
    Mention::new(line, at, &bytes, Registered::Figures { value, unit: unit.to_owned(), of }, key)
}

fn word<'a>(line: &'a Line, token: &Token) -> &'a str {
    &line.folded[line.bytes(&token.range())]
}

/// The words behind a figure that name what it counts: 扶贫培训名额 of 1000名扶贫培训名额.
fn behind(line: &Line, end: usize) -> Option<Range<usize>> {
    let first = line.characters(&(end..end)).start;
    let tokens = line.clause.tokens(line.document).iter().filter(|token| token.range().end > first);
    let mut reach = first..first;
    // The dictionary has some nouns for verbs: 协定, 扶贫.
    let mut has_noun = false;
    for token in tokens {
        let text = word(line, token);
        let is_space = token.kind == TokenKind::Gap && text.trim().is_empty();
        if is_space && reach.is_empty() {
            reach = token.range().end..token.range().end;
            continue;
        }
        if is_space && text == " " {
            continue;
        }
        // 等值 stands between a sum and what it is for.
        if text == "等值" && reach.is_empty() {
            reach = token.range().end..token.range().end;
            continue;
        }
        let is_first = !has_noun && token.kind == TokenKind::Word && text.chars().nth(1).is_some();
        has_noun |= token.tag.is("n");
        if token.range().start < first
            || !(is_of_noun(token) || (is_first && (token.tag.is("v") || token.tag.is("t"))))
            || NOT_COUNTED.contains(&text)
            || token.range().end > first + LONGEST + 8
        {
            break;
        }
        reach.end = token.range().end;
        if !text.is_ascii() && reach.len() > LONGEST {
            break;
        }
    }
    (reach.len() > 1).then(|| line.bytes(&reach))
}

/// Whether a token may be part of a noun: a noun, a verb that is one too, what stands before nouns.
fn is_of_noun(token: &Token) -> bool {
    let tag = token.tag;
    token.is_counted()
        && (tag.is("n")
            || tag.is("vn")
            || tag.is("b")
            || tag.is("j")
            || tag.is("s")
            || tag.is("eng")
            || tag.is("l")
            || tag.is("x"))
}

/// The words before a figure that say what it measures: 年均增长 of 年均增长约12%.
fn before(line: &Line, start: usize) -> Option<Range<usize>> {
    const BETWEEN: [&str; 28] = [
        "约", "近", "达", "达到", "超过", "超", "为", "到", "至", "由", "从", "了", "实现", "将近", "接近",
        "突破", "大约", "拟", "按", "提高", "降至", "升至", "共", "累计", "已", "by", "to", "of",
    ];
    let last = line.characters(&(start..start)).start;
    let tokens = line.clause.tokens(line.document);
    let mut reach: Option<Range<usize>> = None;
    for token in tokens.iter().rev().filter(|token| token.range().end <= last) {
        let text = word(line, token);
        let is_space = text.trim().is_empty();
        let is_between = BETWEEN.contains(&text) || is_space;
        match &mut reach {
            None if is_between => {}
            Some(_) if is_space => {}
            None if is_of_phrase(token) => reach = Some(token.range()),
            Some(reach)
                if is_of_phrase(token)
                    && last - token.range().start <= LONGEST * 2
                    && reach.len() < LONGEST =>
            {
                reach.start = token.range().start;
            }
            _ => break,
        }
    }
    reach.filter(|reach| reach.len() > 1).map(|reach| line.bytes(&reach))
}

fn is_of_phrase(token: &Token) -> bool {
    is_of_noun(token)
        || (token.is_counted()
            && (token.tag.is("v") || token.tag.is("a") || token.tag.is("d") || token.tag.is("t")))
}
