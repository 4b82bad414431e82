//! Figures that the page draws itself, of SVG and of words beside it, with what charts have below them.

use super::frame::{self, Figures, Frame};
use crate::ui::findings;
use crate::ui::shared::use_shared;
use yew::prelude::*;

/// Properties of [`Drawing`].
#[derive(Properties, PartialEq)]
pub struct DrawingProps {
    /// The title of the picture when it is saved, and its file's name.
    pub name: AttrValue,
    /// What it shows, in a few words.
    pub shows: AttrValue,
    /// Over which texts, in words; nothing: those of its view.
    #[prop_or_default]
    pub over: Option<String>,
    /// For tests.
    pub testid: AttrValue,
    /// Whether its figures are offered as a table to take along; not where they are beside it anyway.
    #[prop_or_default]
    pub figures: bool,
    /// The same numbers as a table, if they don't stand elsewhere.
    #[prop_or_default]
    pub table: Option<Html>,
    /// The figure.
    pub children: Html,
}

/// A figure, and itself as a picture to take along: with all that is read in it, words and legend too
/// (`www/charts/figure.js`).
#[component]
pub fn Drawing(props: &DrawingProps) -> Html {
    let shared = use_shared();
    let node = use_node_ref();
    let over = props.over.clone().unwrap_or_else(|| findings::lead(&shared));
    let caption = frame::caption_over(&props.shows, over);
    let table = props.table.clone().map(|table| Figures { table, ..Figures::default() });
    html! {
        <Frame
            of={node.clone()} name={props.name.clone()} caption={caption.clone()} figures={props.figures} {table}
        >
            <div ref={node} class="drawing" data-testid={props.testid.clone()} data-title={props.name.clone()} data-caption={caption}>
                { props.children.clone() }
            </div>
        </Frame>
    }
}
