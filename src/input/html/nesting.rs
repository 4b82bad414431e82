//! The tree of a page, parsed in bounded work.
//!
//! What a parser does for a tag grows with the elements that are open, and it opens again, in every paragraph,
//! what was never closed. How much that is, only the parser knows: it ignores end tags and closes elements by
//! rules of its own. So it is fed by parts, and asked after each.

use crate::{error::Error, protocol::Format};
use dom_query::{Document, NodeId};
use html5ever::{
    ParseOpts, parse_document,
    tendril::TendrilSink,
    tree_builder::{Tracer, TreeBuilderOpts},
};
use std::cell::Cell;

/// So many bytes are parsed before the parser is asked again: some hundred tags.
const PART: usize = 1 << 10;
/// More elements than this are never held open by a page. Browsers nest no deeper than 512.
const MOST_OPEN: usize = 2_000;
/// Beside one for each byte, a page's tree has no more nodes than this.
const MOST_NODES: usize = 200_000;

/// The tree of a page.
///
/// # Errors
/// [`Error::Damaged`] if it is nested far deeper than any page is, or opens elements again without end.
pub(super) fn parsed(html: &str, format: Format) -> Result<Document, Error> {
    // As dom_query parses: what stands in `noscript` are elements.
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let mut parser = parse_document(Document::default(), ParseOpts { tree_builder, ..ParseOpts::default() });
    let mut rest = html;
    while !rest.is_empty() {
        let (part, after) = rest.split_at(rest.floor_char_boundary(PART));
        parser.process(part.into());
        rest = after;
        let builder = &parser.tokenizer.sink;
        let open = Count::default();
        builder.trace_handles(&open);
        if open.0.get() > MOST_OPEN || builder.sink.tree.len() > html.len() + MOST_NODES {
            return Err(Error::Damaged { format });
        }
    }
    Ok(parser.finish())
}

/// Counts what a parser holds: the elements that are open, and those that it would open again.
#[derive(Default)]
struct Count(Cell<usize>);

impl Tracer for Count {
    type Handle = NodeId;
    fn trace_handle(&self, _: &NodeId) {
        self.0.update(|count| count + 1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_parsed(html: &str) -> bool {
        parsed(html, Format::Html).is_ok()
    }

    #[test]
    fn the_tree_is_the_one_that_a_parser_fed_at_once_makes() {
        let page = "<!doctype html><title>甲</title>\r\n<p>乙<b>丙<p>丁<table>戊<tr><td>己</table><noscript><p>庚</noscript>";
        let page = page.repeat(100);
        assert_eq!(parsed(&page, Format::Html).unwrap().html(), Document::from(page).html());
    }

    #[test]
    fn end_tags_of_nothing_close_nothing() {
        assert!(!is_parsed(&"<div></x>".repeat(60_000)));
        assert!(!is_parsed(&"<template><div></x>".repeat(60_000)));
        assert!(is_parsed(&"<div></div></x>".repeat(60_000)));
    }

    #[test]
    fn what_is_opened_again_and_again_has_an_end() {
        let page = |formats: u32, paragraphs: usize| {
            let formats = (0..formats).map(|number| format!("<b c={number}>")).collect::<Vec<_>>().concat();
            format!("<p>{formats}</p>{}", "<p>字".repeat(paragraphs))
        };
        assert!(!is_parsed(&page(3_000, 3_000)));
        assert!(!is_parsed(&page(900, 3_000)));
        assert!(is_parsed(&page(9, 3_000)), "so sloppy a page may be");
    }

    #[test]
    fn only_what_is_open_is_nested() {
        let paths = "<path d='m0 0'/>".repeat(30_000);
        let singles = "<wbr><col><area><source><embed><track><param><p>".repeat(3_000);
        let script = "\"<div>\";".repeat(30_000);
        assert!(is_parsed(&format!(
            "<svg>{paths}</svg>{singles}<script>{script}</script><!--{script}--><p>字"
        )));
    }
}
