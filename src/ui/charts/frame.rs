//! What stands below a picture: what it shows, the ways to take it along, its table.

use super::zoom::{Ways, ZoomTools};
use crate::protocol::VERSION;
use crate::ui::client::saving;
use crate::ui::findings;
use crate::ui::shared::{Shared, use_shared};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn save(element: &Element, kind: &str, name: &str, program: &str) -> Result<(), JsValue>;
}

/// What a picture shows, and over what.
#[must_use]
pub fn caption(shared: &Shared, shows: &str) -> String {
    caption_over(shows, findings::lead(shared))
}

/// What a picture shows, and over what, which is said already.
#[must_use]
pub fn caption_over(shows: &str, over: String) -> String {
    let shows = shows.trim_end_matches(['.', '。']);
    if shows.is_empty() { over } else { format!("{shows} · {over}") }
}

/// What follows the first sentence leads to the table, for those who don't see the picture.
#[must_use]
pub fn first_sentence(described: &str) -> &str {
    let first = described.split('。').next().unwrap_or_default();
    first.split(". ").next().unwrap_or_default()
}

/// The numbers of a picture as a table.
#[derive(Clone, PartialEq, Default)]
pub struct Figures {
    /// The table.
    pub table: Html,
    /// Whether it is open at first.
    pub open: bool,
    /// Whether it stands beside the picture where there is room, and not below.
    pub beside: bool,
}

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub struct FrameProps {
    /// The picture's element.
    pub of: NodeRef,
    /// The file's name when the picture is saved.
    pub name: AttrValue,
    /// What it shows, and over what.
    pub caption: AttrValue,
    /// Whether its figures are offered: those of its table, or those of the table that it is.
    #[prop_or_default]
    pub figures: bool,
    /// The same numbers, if they don't stand elsewhere.
    #[prop_or_default]
    pub table: Option<Figures>,
    /// Which ways one can go when it is seen nearer; nothing: it is seen as a whole.
    #[prop_or_default]
    pub zooms: Option<Ways>,
    /// Whether there is no picture, so that only the table tells.
    #[prop_or_default]
    pub broken: bool,
    /// The picture, and its legend.
    pub children: Html,
}

/// A picture with what stands below it.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.table;
    let node = use_node_ref();
    let open = use_state(|| props.table.as_ref().is_some_and(|figures| figures.open));
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let saver = |kind: &'static str| {
        let (of, name) = (props.of.clone(), props.name.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(element) = of.cast::<Element>() {
                let _ = save(&element, kind, &name, &format!("对勘 Duikan {VERSION}"));
            }
        })
    };
    let wanted = use_state(|| false);
    let save_figures = {
        let (open, wanted) = (open.clone(), wanted.clone());
        Callback::from(move |_: MouseEvent| {
            open.set(true);
            wanted.set(true);
        })
    };
    {
        // By now the table stands on the page.
        let (node, name) = (node.clone(), props.name.clone());
        use_effect_with(*wanted, move |is_wanted| {
            if *is_wanted {
                save_table(&node, &name);
                wanted.set(false);
            }
        });
    }
    let beside = *open && props.table.as_ref().is_some_and(|figures| figures.beside);
    html! {
        <div ref={node} class={classes!("chart-with-table", beside.then_some("beside"))}>
            <div>
                { props.children.clone() }
                <p class="chart-caption small muted">{ props.caption.clone() }</p>
                if props.broken {
                    <p class="muted">{ words.no_chart }</p>
                }
                <div class="chart-tools">
                    if props.table.is_some() {
                        <button class="link small" onclick={toggle} aria-expanded={open.to_string()}>
                            { if *open { words.hide } else { words.show } }
                        </button>
                    }
                    if let Some(ways) = props.zooms.filter(|_| !props.broken) {
                        <ZoomTools of={props.of.clone()} {ways} />
                    }
                    <button class="link small" onclick={saver("svg")}>{ words.svg }</button>
                    <button class="link small" onclick={saver("png")}>{ words.png }</button>
                    if props.figures {
                        <button class="link small" onclick={save_figures} data-testid="chart-csv">{ words.csv }</button>
                    }
                </div>
            </div>
            if let Some(figures) = props.table.as_ref().filter(|_| *open || props.broken) {
                <div class="scroll" tabindex="0" role="region" aria-label={props.name.clone()}>{ figures.table.clone() }</div>
            }
        </div>
    }
}

/// Gives the reader the figures of the table in a frame.
fn save_table(node: &NodeRef, name: &str) {
    if let Some(figures) = node.cast::<Element>().and_then(|frame| findings::figures(&frame)) {
        saving::save(&format!("\u{feff}{}", figures.csv()), "text/csv", &format!("{name}.csv"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_sentence_is_what_a_picture_shows() {
        assert_eq!(first_sentence("各词的走势。下面的表列出同样的数。"), "各词的走势");
        assert_eq!(
            first_sentence("Words over dates. The table below has the same numbers."),
            "Words over dates"
        );
    }
}
