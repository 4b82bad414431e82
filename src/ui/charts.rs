//! Charts: `ECharts` through a thin binding (`www/charts/main.js`), options as JSON values.
//!
//! - [`trends`]: words over dates. [`shares`]: what each text is about. [`network`]: a word and its neighbours.
//!   [`named`]: who and what is named together. [`stream`]: what the texts are about over dates, [`drift`]: along one of
//!   them. [`topics`]: topics as a map. [`tried`]: how well numbers of topics go.
//!
//! The matrix of the view that compares is a table of buttons and the pictures inside tables are plain
//! SVG: for both, the page's own elements serve keyboard and screen reader better than a chart.

pub mod drift;
mod layout;
pub mod named;
pub mod network;
pub mod shares;
pub mod stream;
pub mod topics;
pub mod trends;
pub mod tried;

use super::shared::use_shared;
use serde_json::Value;
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn draw(element: &Element, option: &str, click: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn dispose(element: &Element) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn save(element: &Element, kind: &str, name: &str) -> Result<(), JsValue>;
}

/// The pointer over a series: that of what can be clicked, but for the one that tells nothing more.
fn cursor(still: Option<usize>, series: usize) -> &'static str {
    if still == Some(series) { "default" } else { "pointer" }
}

/// Properties of [`Chart`].
#[derive(Properties, PartialEq)]
pub struct ChartProps {
    /// The option, as `ECharts` understands it; `var(--name)` is a colour of the style.
    pub option: Value,
    /// Height in pixels.
    pub height: u32,
    /// Told the series and the item that was clicked.
    #[prop_or_default]
    pub onclick: Callback<(usize, usize)>,
    /// Told the line between two items that was clicked.
    #[prop_or_default]
    pub onlink: Callback<usize>,
    /// For tests.
    pub testid: AttrValue,
    /// The file's name when the picture is saved.
    pub name: AttrValue,
    /// The same numbers as a table.
    pub table: Html,
    /// Whether the table stands beside the chart where there is room, and not below.
    #[prop_or_default]
    pub beside: bool,
    /// Whether the table is open at first.
    #[prop_or_default]
    pub table_open: bool,
}

/// A chart, with its table, and itself as a picture to take along.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let words = &use_shared().words.table;
    let node = use_node_ref();
    let open = use_state(|| props.table_open);
    let broken = use_state(|| false);
    let listener = use_mut_ref(|| None::<Closure<dyn FnMut(f64, f64, bool)>>);
    // The last ones are told, so that a picture need not be drawn again for them.
    let told = use_mut_ref(|| (Callback::noop(), Callback::noop()));
    *told.borrow_mut() = (props.onclick.clone(), props.onlink.clone());
    {
        let (node, broken, listener) = (node.clone(), broken.clone(), listener.clone());
        use_effect_with(props.option.to_string(), move |option| {
            let Some(element) = node.cast::<Element>() else { return };
            // Indexes are small whole numbers, or -1 for what is no item.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            let click =
                Closure::<dyn FnMut(f64, f64, bool)>::new(move |series: f64, item: f64, link: bool| {
                    let (onclick, onlink) = told.borrow().clone();
                    if link && item >= 0.0 {
                        onlink.emit(item as usize);
                    } else if series >= 0.0 && item >= 0.0 {
                        onclick.emit((series as usize, item as usize));
                    }
                });
            broken.set(draw(&element, option, click.as_ref()).is_err());
            // The one before is still called until the new one is drawn.
            *listener.borrow_mut() = Some(click);
        });
    }
    {
        let node = node.clone();
        use_effect_with((), move |()| {
            // The node is gone from the page by the time of leaving, so it is kept here.
            let element = node.cast::<Element>();
            move || {
                if let Some(element) = element {
                    let _ = dispose(&element);
                }
            }
        });
    }
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let saver = |kind: &'static str| {
        let (node, name) = (node.clone(), props.name.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(element) = node.cast::<Element>() {
                let _ = save(&element, kind, &name);
            }
        })
    };
    let style = format!("height:{}px", if *broken { 0 } else { props.height });
    html! {
        <div class={classes!("chart-with-table", (props.beside && *open).then_some("beside"))}>
            <div>
                <div ref={node.clone()} class="chart" {style} data-testid={props.testid.clone()} />
                if *broken {
                    <p class="muted">{ words.no_chart }</p>
                }
                <div class="chart-tools">
                    <button class="link small" onclick={toggle} aria-expanded={open.to_string()}>
                        { if *open { words.hide } else { words.show } }
                    </button>
                    <button class="link small" onclick={saver("svg")}>{ words.svg }</button>
                    <button class="link small" onclick={saver("png")}>{ words.png }</button>
                </div>
            </div>
            if *open || *broken {
                <div class="scroll" tabindex="0" role="region" aria-label={props.name.clone()}>{ props.table.clone() }</div>
            }
        </div>
    }
}
