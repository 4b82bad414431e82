//! Along what words are followed.

use super::super::setter;
use crate::protocol::{Axis, Counted};
use crate::ui::parts::select;
use crate::ui::route::{PARTS_AT_FIRST, TermsRoute};
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Into how many parts a text may be divided.
const PARTS: [u32; 4] = [10, 20, 50, 100];

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Date,
    Document,
    Section,
    Position,
}

impl Kind {
    fn of(axis: &Axis) -> Self {
        match axis {
            Axis::Date => Self::Date,
            Axis::Document => Self::Document,
            Axis::Section { .. } => Self::Section,
            Axis::Position { .. } => Self::Position,
        }
    }

    fn axis(self, document: String, parts: u32) -> Axis {
        match self {
            Self::Date => Axis::Date,
            Self::Document => Axis::Document,
            Self::Section => Axis::Section { document },
            Self::Position => Axis::Position { document, parts },
        }
    }
}

/// The documents that are counted.
fn counted(shared: &Shared) -> impl Iterator<Item = &str> {
    let is_counted = |counted: &Counted| *counted == Counted::Yes;
    let documents = shared.state.documents.iter().filter(move |document| is_counted(&document.counted));
    documents.map(|document| document.name.as_str())
}

/// The axis with a document of the shelf where it needs one: the one in the address may be gone.
pub fn filled(shared: &Shared, axis: &Axis) -> Axis {
    let there = |name: &String| counted(shared).any(|other| other == name);
    match axis {
        Axis::Position { document, parts } if !there(document) => {
            Axis::Position { document: counted(shared).last().unwrap_or_default().to_owned(), parts: *parts }
        }
        // Without a name it is all texts, as chosen.
        Axis::Section { document } if !document.is_empty() && !there(document) => {
            Axis::Section { document: counted(shared).last().unwrap_or_default().to_owned() }
        }
        other => other.clone(),
    }
}

/// Properties of [`AxisChoice`].
#[derive(Properties, PartialEq)]
pub struct AxisChoiceProps {
    /// The view's settings.
    pub route: TermsRoute,
}

/// Along what words are followed, and in which text.
#[component]
pub fn AxisChoice(props: &AxisChoiceProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.trends;
    let axis = filled(&shared, &props.route.axis);
    let choose = setter(&shared, &props.route, |route, axis: Axis| route.axis = axis);
    let (document, parts) = match &axis {
        Axis::Position { document, parts } => (document.clone(), *parts),
        Axis::Section { document } => (document.clone(), PARTS_AT_FIRST),
        Axis::Date | Axis::Document => (String::new(), PARTS_AT_FIRST),
    };
    let kind = Kind::of(&axis);
    let kinds = [
        (Kind::Date, words.by_date.to_owned()),
        (Kind::Document, words.by_text.to_owned()),
        (Kind::Section, words.by_section.to_owned()),
        (Kind::Position, words.by_position.to_owned()),
    ];
    let onkind = {
        // One text at a time at first: the sections of several have no common order.
        let one = if document.is_empty() { counted(&shared).last().unwrap_or_default() } else { &document };
        let one = one.to_owned();
        choose.reform(move |kind: Kind| kind.axis(one.clone(), parts))
    };
    let ondocument = choose.reform(move |document: String| kind.axis(document, parts));
    let onparts = choose.reform(move |parts: u32| kind.axis(document.clone(), parts));
    let all = (kind == Kind::Section).then(|| (String::new(), words.all_texts.to_owned()));
    let documents: Vec<(String, String)> = all
        .into_iter()
        .chain(counted(&shared).map(|name| (name.to_owned(), shared.state.short(name))))
        .collect();
    let current = match &axis {
        Axis::Position { document, .. } | Axis::Section { document } => document.clone(),
        Axis::Date | Axis::Document => String::new(),
    };
    html! {
        <div class="filters">
            { select(words.along, &kinds, &kind, &onkind, "axis") }
            if matches!(kind, Kind::Section | Kind::Position) {
                { select(words.in_text, &documents, &current, &ondocument, "axis-text") }
            }
            if kind == Kind::Position {
                { select(words.parts, &PARTS.map(|parts| (parts, parts.to_string())), &parts, &onparts, "axis-parts") }
            }
        </div>
    }
}
