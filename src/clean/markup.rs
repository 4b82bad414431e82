//! What stands in a text and is none of its words: a header of YAML, comments and tags of HTML.

use super::{
    Judged,
    lines::{Line, Sign},
};
use crate::{
    input::front_matter,
    protocol::{Reason, Role},
    span::Span,
};

/// Elements whose tags may stand in one line with their words.
const ELEMENTS: [&str; 5] = ["figcaption", "caption", "center", "div", "p"];

/// Sets the blocks of a text's header aside.
pub(super) fn header(text: &str, blocks: &[Span], aside: &mut [Option<Judged>]) {
    let Some(header) = front_matter::extent(text) else { return };
    for (block, aside) in blocks.iter().zip(aside).take_while(|(block, _)| block.end <= header.end) {
        *aside =
            aside.or_else(|| (block.start >= header.start).then_some((Role::PageFurniture, Reason::Markup)));
    }
}

/// Whether a line is made of nothing but comments and tags.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    (line.block.starts_with('<') && is_markup(line.block))
        .then(|| Sign::strong(Role::PageFurniture, Reason::Markup))
}

fn is_markup(words: &str) -> bool {
    let mut rest = words.trim_start();
    while !rest.is_empty() {
        let behind = match rest.strip_prefix("<!--") {
            Some(comment) => comment.split_once("-->"),
            None => tag(rest).and_then(|inside| inside.split_once('>')),
        };
        let Some((_, behind)) = behind else { return false };
        rest = behind.trim_start();
    }
    true
}

/// What stands behind the beginning of a tag: a name, or a stroke and a name.
fn tag(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('<')?;
    let name = inside.strip_prefix('/').unwrap_or(inside);
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(inside)
}

/// A line that begins and ends with the tags of one element, with only words between, as tag, words and tag.
pub(super) fn divided(text: &str, line: Span) -> Option<[Span; 3]> {
    let words = line.of(text);
    let inside = words.strip_prefix('<')?;
    let name = ELEMENTS.into_iter().find(|name| {
        let behind = inside.strip_prefix(name);
        behind.is_some_and(|behind| behind.starts_with(['>', ' ']))
    })?;
    let open = line.start + words.find('>')? + 1;
    let before = words.strip_suffix('>')?.strip_suffix(name)?.strip_suffix("</")?;
    let close = line.start + before.len();
    let has_words = open <= close && !text[open..close].contains('<');
    has_words.then(|| {
        [Span::new(line.start, open), Span::new(open, close).trimmed(text), Span::new(close, line.end)]
    })
}

/// The words between the tags of a caption.
pub(super) fn captions(all: &[Line], signs: &mut [Option<Sign>]) {
    /// No caption has more lines.
    const LINES: usize = 6;
    let is_open = |line: &Line| {
        ["<figcaption", "<caption"].iter().any(|tag| line.block.starts_with(tag))
            && !line.block.contains("</")
    };
    for open in (0..all.len()).filter(|&at| is_open(&all[at])) {
        let below = open + 1..all.len().min(open + 1 + LINES);
        let Some(close) = below.into_iter().find(|&at| all[at].block.starts_with("</")) else { continue };
        for sign in &mut signs[open + 1..close] {
            *sign = Some(Sign::strong(Role::Caption, Reason::Captioned));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clean;

    #[test]
    fn tags_are_no_words() {
        for markup in
            ["<!-- INFO END -->", "<figure>", "</figure>", "<img src=\"a.jpg\" alt=\"\">", "<br/> <hr>"]
        {
            assert!(sign(&Line::new(markup)).is_some(), "{markup}");
        }
        for text in ["<海洋法>", "<", "<b>宣言</b>", "< 3", "<!-- 宣言"] {
            assert!(sign(&Line::new(text)).is_none(), "{text}");
        }
    }

    #[test]
    fn the_words_of_a_caption_stand_between_its_tags() {
        let text = "---\ntitle: \"海洋宣言\"\n---\n\n# 海洋宣言\n\n各方商定，加强合作，共同应对挑战。\n\n<figure>\n<figcaption>青湾 夜景</figcaption>\n</figure>\n\n<p align=\"center\">会议于当日闭幕，各方表示满意。</p>";
        let roles = clean::roles(text, &clean::blocks(text));
        let kept: Vec<_> = (roles.iter().filter(|block| block.reason != Reason::Markup))
            .map(|block| (block.role, block.span.of(text)))
            .collect();
        assert_eq!(
            kept,
            [
                (Role::Title, "# 海洋宣言"),
                (Role::Body, "各方商定，加强合作，共同应对挑战。"),
                (Role::Caption, "青湾 夜景"),
                (Role::Body, "会议于当日闭幕，各方表示满意。"),
            ]
        );
    }
}
