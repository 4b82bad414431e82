//! What the styles of a document say of headings and lists.

use super::numbering::Membership;
use crate::{
    input::{
        lines::named_level,
        xml::{self, Node, attribute},
    },
    protocol::Format,
};
use std::collections::BTreeMap;

/// A style is based on a style that is based on a style …: so far and no further.
const DEEPEST_STYLE: usize = 12;

/// What the styles say of headings and lists.
#[derive(Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
}

/// A style of paragraphs.
#[derive(Default)]
struct Style {
    /// Its own level, counted from 0 as the format does; 9 is body text.
    outline: Option<u8>,
    list: Membership,
    based_on: Option<String>,
}

impl Styles {
    /// Reads them, up to where their part is damaged.
    pub(super) fn read(styles: &str) -> Self {
        let mut found = Self::default();
        let mut id = String::new();
        let walked = xml::walk(styles, Format::Docx, &mut |node| {
            let Node::Start(name, start) = node else { return };
            if name == "style" {
                id = attribute(start, "styleId").unwrap_or_default();
                return;
            }
            let Some(value) = attribute(start, "val") else { return };
            let style = found.by_id.entry(id.clone()).or_default();
            match name {
                "name" => style.outline = style.outline.or(named_level(&value)),
                "outlineLvl" => style.outline = value.parse().ok(),
                "numId" => style.list.list = Some(value),
                "ilvl" => style.list.level = value.parse().ok(),
                "basedOn" => style.based_on = Some(value),
                _ => {}
            }
        });
        walked.ok();
        found
    }

    /// The list of a style, its own or inherited.
    pub(super) fn list(&self, id: &str) -> Membership {
        let mut found = Membership::default();
        let mut id = Some(id);
        for _ in 0..DEEPEST_STYLE {
            let Some(style) = id.and_then(|id| self.by_id.get(id)) else { break };
            found = found.or(style.list.clone());
            id = style.based_on.as_deref();
        }
        found
    }

    /// The level of a style, its own or inherited, counted from 0.
    pub(super) fn level(&self, id: &str) -> Option<u8> {
        let mut id = id;
        for _ in 0..DEEPEST_STYLE {
            let Some(style) = self.by_id.get(id) else { return named_level(id) };
            if style.outline.is_some() {
                return style.outline;
            }
            id = style.based_on.as_deref()?;
        }
        None
    }
}
