//! What stands between brackets and quotation marks in a line.

use std::ops::Range;

/// The stretches between marks, without them, in the order of their beginnings: the outermost and, where marks of
/// another form stand inside, those too. A mark without its other half is passed over.
pub(super) fn titles(line: &str) -> Vec<Range<usize>> {
    let mut open: Vec<(char, usize)> = Vec::new();
    let mut found = Vec::new();
    for (at, mark) in line.char_indices() {
        let is_inside = open.iter().any(|(mark, _)| *mark == '《');
        match mark {
            '《' => open.push((mark, at + mark.len_utf8())),
            // A title inside a title stands in single brackets, which pages write as signs of less and greater.
            '〈' | '<' if is_inside => open.push(('〈', at + mark.len_utf8())),
            '》' => close(&mut open, '《', at, &mut found),
            '〉' | '>' if is_inside => close(&mut open, '〈', at, &mut found),
            _ => {}
        }
    }
    found.sort_by_key(|title: &Range<usize>| (title.start, std::cmp::Reverse(title.end)));
    found
}

fn close(open: &mut Vec<(char, usize)>, mark: char, at: usize, found: &mut Vec<Range<usize>>) {
    if open.last().is_some_and(|(last, _)| *last == mark)
        && let Some((_, start)) = open.pop()
        && start < at
    {
        found.push(start..at);
    }
}

/// What stands in “ ”, without the marks; of those inside each other the outermost.
pub(super) fn quotations(line: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, mark) in line.char_indices() {
        match mark {
            '“' => {
                if depth == 0 {
                    start = at + mark.len_utf8();
                }
                depth += 1;
            }
            '”' if depth > 0 => {
                depth -= 1;
                if depth == 0 && start < at {
                    found.push(start..at);
                }
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_inside_titles_are_found_too() {
        let line = "落实《〈甲纲要〉2021—2025年计划》和《2019年<乙构想>计划》,x<y>z";
        let words: Vec<&str> = titles(line).into_iter().map(|title| &line[title]).collect();
        assert_eq!(words, ["〈甲纲要〉2021—2025年计划", "甲纲要", "2019年<乙构想>计划", "乙构想"]);
    }

    #[test]
    fn quotations_are_the_outermost() {
        let line = "“甲”和“乙“丙”丁”,”戊“";
        let words: Vec<&str> = quotations(line).into_iter().map(|title| &line[title]).collect();
        assert_eq!(words, ["甲", "乙“丙”丁"]);
    }
}
