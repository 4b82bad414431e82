//! The numbers of ordered lists, which HTML leaves to the browser that shows them.

use crate::input::{lines, numerals::Numerals};
use dom_query::{NodeId, NodeRef};

/// So deep in an item its link may stand.
const WRAPPERS: usize = 4;

/// Counts through the lists of a page.
#[derive(Default)]
pub(super) struct Lists {
    /// The lists that are open, the innermost last.
    open: Vec<List>,
}

/// A list.
struct List {
    /// Its element.
    element: NodeId,
    numerals: Numerals,
    /// The number of the next item.
    next: i64,
    /// How far the numbers are apart: 1, or −1 in a list that counts down.
    step: i64,
}

/// The number of an item, as long as its text has not begun.
pub(super) struct Label {
    number: i64,
    text: String,
}

impl Lists {
    /// A list begins.
    pub(super) fn begin(&mut self, list: &NodeRef, name: &str) {
        let is_reversed = list.has_attr("reversed");
        let count = || items(list).count().try_into().unwrap_or(i64::MAX);
        let first = if is_reversed { count() } else { 1 };
        let kind = || if name == "ol" && !is_of_links(list) { Numerals::Decimal } else { Numerals::Nothing };
        self.open.push(List {
            element: list.id,
            numerals: numerals(list).unwrap_or_else(kind),
            next: number(list, "start").unwrap_or(first),
            step: if is_reversed { -1 } else { 1 },
        });
    }

    /// An element ends: a list, maybe.
    pub(super) fn end(&mut self, element: &NodeRef) {
        self.open.pop_if(|list| list.element == element.id);
    }

    /// The number of an item that begins.
    pub(super) fn label(&mut self, item: &NodeRef) -> Option<Label> {
        let list = self.open.last_mut()?;
        let number = number(item, "value").unwrap_or(list.next);
        list.next = number.saturating_add(list.step);
        let numerals = numerals(item).unwrap_or(list.numerals);
        (numerals != Numerals::Nothing).then(|| Label { number, text: written(numerals, number) })
    }
}

impl Label {
    /// A mark that stands before any words.
    pub(super) fn mark(text: String) -> Self {
        Self { number: 0, text }
    }

    /// What is written before an item that begins with these words: nothing if they are its number. Then the page
    /// has it not shown twice, by means that are not looked at here.
    pub(super) fn before(&self, words: &str) -> &str {
        let Ok(number @ 1..) = u32::try_from(self.number) else { return &self.text };
        let words = words.trim_start().trim_start_matches(['（', '(', '[', '【', '〔']);
        let is_own = |numerals: Numerals| {
            let figures = numerals.write(number);
            if let Some(ordinal) = words.strip_prefix('第') {
                return ordinal.strip_prefix(&figures).is_some_and(|rest| rest.starts_with(UNITS));
            }
            // Where these go no further, they are figures as well.
            let is_enclosed = ENCLOSED.contains(&numerals) && !figures.is_ascii();
            words.strip_prefix(&figures).is_some_and(|rest| is_enclosed || ends_number(rest))
        };
        if OWN.into_iter().any(is_own) { "" } else { &self.text }
    }
}

/// How pages number their items by themselves.
const OWN: [Numerals; 7] = [
    Numerals::Decimal,
    Numerals::FullWidth,
    Numerals::Chinese,
    Numerals::Circled,
    Numerals::Bracketed,
    Numerals::Stopped,
    Numerals::ChineseBracketed,
];
/// Of these, those that need no mark behind them: ①.
const ENCLOSED: &[Numerals] =
    &[Numerals::Circled, Numerals::Bracketed, Numerals::Stopped, Numerals::ChineseBracketed];
/// What is counted: 第一条.
const UNITS: [char; 10] = ['章', '节', '節', '条', '條', '款', '项', '項', '编', '編'];

/// Whether what stands behind figures ends a number of an item: not 1.5, 1949年.
fn ends_number(rest: &str) -> bool {
    let rest = rest.trim_start();
    match rest.chars().next() {
        Some('.' | ',') => !rest[1..].starts_with(|c: char| c.is_ascii_digit()),
        Some(c) => matches!(c, '、' | '．' | '，' | '：' | ':' | ')' | '）' | ']' | '】' | '〕'),
        None => true,
    }
}

/// How a list or an item says that it is numbered.
fn numerals(node: &NodeRef) -> Option<Numerals> {
    let styled = node.attr("style").and_then(|style| {
        let style = style.to_ascii_lowercase();
        let declarations = style.split(';').filter_map(|declaration| declaration.split_once(':'));
        let of_lists =
            declarations.filter(|(name, _)| matches!(name.trim(), "list-style" | "list-style-type"));
        of_lists.flat_map(|(_, value)| value.split([' ', '!'])).filter_map(Numerals::styled).next_back()
    });
    styled.or_else(|| match &*node.attr("type")? {
        "1" => Some(Numerals::Decimal),
        "A" => Some(Numerals::UpperLetter),
        "a" => Some(Numerals::LowerLetter),
        "I" => Some(Numerals::UpperRoman),
        "i" => Some(Numerals::LowerRoman),
        _ => None,
    })
}

/// A number with what divides it from the words.
fn written(numerals: Numerals, number: i64) -> String {
    let figures = u32::try_from(number).map_or_else(|_| number.to_string(), |number| numerals.write(number));
    lines::label(&(figures + numerals.stop()))
}

fn number(node: &NodeRef, name: &str) -> Option<i64> {
    let number: i32 = node.attr(name)?.trim().parse().ok()?;
    Some(number.into())
}

fn items<'a>(list: &NodeRef<'a>) -> impl Iterator<Item = NodeRef<'a>> {
    list.children_it(false).filter(|child| child.node_name().is_some_and(|name| name.as_ref() == "li"))
}

/// Whether most items are a link and nothing else: a menu, the way through a site, headlines. Their numbers are no
/// part of a text.
fn is_of_links(list: &NodeRef) -> bool {
    let (links, all) = items(list).fold((0, 0), |(links, all), item| {
        let is_link = is_link(&item);
        (links + usize::from(is_link), all + 1)
    });
    links * 2 > all
}

/// Whether an item begins with a link, and no words of its own stand beside it.
fn is_link(item: &NodeRef) -> bool {
    let mut around = *item;
    for _ in 0..WRAPPERS {
        let has_words = |child: &NodeRef| child.is_text() && child.text().contains(char::is_alphabetic);
        if around.children_it(false).any(|child| has_words(&child)) {
            return false;
        }
        let Some(first) = around.children_it(false).find(NodeRef::is_element) else { return false };
        if first.node_name().is_some_and(|name| name.as_ref() == "a") {
            return true;
        }
        around = first;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::super::{Format, body_text};

    #[track_caller]
    fn check(html: &str, text: &str) {
        assert_eq!(body_text(html, Format::Html).unwrap().0.replace("\n\n", "|"), text, "{html}");
    }

    #[test]
    fn items_have_the_numbers_that_a_browser_shows() {
        check("<ol><li>甲<li><p>乙</p><p>丙</p><li> <li>丁</ol>", "1. 甲|2. 乙|丙|4. 丁");
        check("<ol start=3><li>甲<li value=7>乙<li>丙</ol>", "3. 甲|7. 乙|8. 丙");
        check(
            "<ol reversed><li>甲<li>乙</ol><ol reversed start=1><li>丙<li>丁</ol>",
            "2. 甲|1. 乙|1. 丙|0. 丁",
        );
        check("<ol type=a><li>甲<li type=I>乙</ol><ol type=i><li>丙</ol>", "a. 甲|II. 乙|i. 丙");
        check("<ol start=x><li value=''>甲</ol><li>乙</li>", "1. 甲|乙");
    }

    #[test]
    fn lists_stand_in_each_other() {
        check(
            "<ol><li>甲<ol type=a><li>乙<li>丙</ol><li>丁<ul><li>戊</ul><li>己</ol>",
            "1. 甲|a. 乙|b. 丙|2. 丁|戊|3. 己",
        );
        check("<ol><li>甲<ol hidden><li>乙</ol><li>丙</ol>", "1. 甲|2. 丙");
    }

    #[test]
    fn styles_tell_the_numerals() {
        check("<ol style='list-style-type: cjk-ideographic'><li>甲<li>乙</ol>", "一、甲|二、乙");
        check(
            "<ol style='color:red; list-style: inside simp-chinese-informal'><li value=12>甲</ol>",
            "十二、甲",
        );
        check(
            "<ol style='list-style:none'><li>甲</ol><ul style='list-style-type:decimal'><li>乙</ul>",
            "甲|1. 乙",
        );
    }

    #[test]
    fn numbers_that_are_there_are_not_written_again() {
        check(
            "<ol><li>一、甲<li>（二）乙<li><b>3.</b>丙<li>第四条 丁<li>⑤戊</ol>",
            "一、甲|（二）乙|3.丙|第四条 丁|⑤戊",
        );
        check("<ol><li>1949年<li>二项<li>3.5元<li>第四季度</ol>", "1. 1949年|2. 二项|3. 3.5元|4. 第四季度");
    }

    #[test]
    fn menus_and_headlines_have_none() {
        check("<ol><li><a>首页</a> &gt;<li><a>新闻</a> &gt;<li>正文</ol>", "首页 >|新闻 >|正文");
        check("<ol><li><div><h3><a>某国</a></h3><span>2021</span></div></ol>", "### 某国|2021");
        check("<ol><li><a>《港口法》</a>的规定<li>其他</ol>", "1. 《港口法》的规定|2. 其他");
    }
}
