//! The main text of a page: what stands between its title and the end of what readability finds.

use super::{Walk, Walked};
use crate::{characters::stops, date};
use dom_query::{Document, NodeRef};
use dom_smoothie::{Config, Readability};

/// A page nested deeper is walked through, and not given to readability.
const DEEPEST_READABLE: usize = 200;
/// How many lines may stand between a heading and the main text: date, source, author.
const BEFORE_TEXT: usize = 12;
/// How many between the page's own title and the main text: bars of buttons with a button a line, too.
const BEHIND_TITLE: usize = 40;

/// The lines between the title and the end of what readability finds; none if that is too little.
pub(super) fn main_text(html: &str, root: NodeRef, whole: &[String], depth: usize) -> Option<String> {
    if depth > DEEPEST_READABLE {
        return None;
    }
    let config = Config { disable_json_ld: true, ..Config::default() };
    let article = Readability::new(html, None, Some(config)).ok()?.parse().ok()?;
    // Where readability takes items away, those that are left have other numbers.
    let unnumbered = Walked::new(root, Walk::Unnumbered).lines;
    let main = Walked::new(Document::fragment(article.content).root(), Walk::Unnumbered).lines;
    // A number may make a cell of a table long enough for a paragraph.
    let whole = if whole.len() == unnumbered.len() { whole } else { &unnumbered };
    let main: std::collections::BTreeSet<&str> = main.iter().map(|line| bare(line)).collect();
    // A short line may stand in a menu too, so it proves nothing.
    let is_main = |line: &String| bare(line).chars().count() >= 12 && main.contains(bare(line));
    let first = unnumbered.iter().position(is_main)?;
    let last = unnumbered.iter().rposition(is_main)?;
    // Behind what is sure, the short lines that readability has kept too: the rows of a table, a signature.
    let last = last + unnumbered[last + 1..].iter().take_while(|line| main.contains(bare(line))).count();
    let sentences = |lines: &[String]| lines.iter().map(|line| stops(line)).sum::<usize>();
    if sentences(&whole[first..=last]) * 2 < sentences(whole) {
        return None;
    }
    let title = collapsed(&article.title);
    let start = title_line(&unnumbered[..=first], &title);
    let kept = whole[start.unwrap_or(first)..=last].join("\n\n");
    Some(match start {
        None if !title.is_empty() => format!("# {}\n\n{kept}", without_site(&title)),
        _ => kept,
    })
}

/// Which of the lines up to the main text is its title; with the date, if that stands above it.
fn title_line(lines: &[String], title: &str) -> Option<usize> {
    let is_title = |line: &String| {
        let words = collapsed(bare(line));
        let goes_on = |rest: &str| rest.starts_with(char::is_alphanumeric);
        words.chars().count() >= 4 && title.strip_prefix(words.as_str()).is_some_and(|rest| !goes_on(rest))
    };
    let from = lines.len().saturating_sub(BEHIND_TITLE);
    let own = lines[from..].iter().rposition(is_title).map(|at| from + at);
    let nearest = lines.len().saturating_sub(BEFORE_TEXT + 1);
    let heading = || lines[nearest..].iter().position(|line| line.starts_with("# ")).map(|at| nearest + at);
    let at = own.or_else(heading)?;
    let is_date = |line: &String| date::alone(line).is_some();
    Some(at - lines[..at].iter().rev().take(2).take_while(|line| is_date(line)).count())
}

/// The title of a page without the names of the site that stand behind it.
fn without_site(title: &str) -> &str {
    const BETWEEN: [&str; 7] = [" - ", "_", "--", " | ", "|", "｜", " – "];
    let last = BETWEEN.iter().filter_map(|between| title.rfind(between)).max();
    match last.map(|at| (title[..at].trim(), title[at..].chars().count())) {
        Some((before, site)) if before.chars().count() >= 4.max(site) => without_site(before),
        _ => title,
    }
}

fn collapsed(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn bare(line: &str) -> &str {
    line.trim_start_matches('#').trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_does_without_the_site() {
        for (page, title) in [
            ("环海论坛在青湾闭幕_海通网", "环海论坛在青湾闭幕"),
            ("环海论坛在青湾闭幕--国际--海通网", "环海论坛在青湾闭幕"),
            ("Bay Forum closes with a statement - World - Sea Press", "Bay Forum closes with a statement"),
            ("甲国-乙国联合声明", "甲国-乙国联合声明"),
        ] {
            assert_eq!(without_site(page), title);
        }
    }

    #[test]
    fn the_pages_title_may_stand_above_many_buttons() {
        let lines = |lines: &[&str]| lines.iter().map(|&line| line.to_owned()).collect::<Vec<_>>();
        let mut page = vec!["首页", "2021-09-18", "#### 环海论坛  闭幕"];
        page.extend(["分享"; 20]);
        page.push("各方代表出席会议。");
        assert_eq!(title_line(&lines(&page), "环海论坛 闭幕_海通网"), Some(1));
        assert_eq!(title_line(&lines(&["环海论坛", "正文。"]), "环海论坛闭幕"), None);
    }
}
