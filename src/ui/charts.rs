//! Charts: `ECharts` through a thin binding (`www/charts/main.js`), options as JSON values.
//!
//! - [`trends`]: words over dates. [`shares`]: what each text is about. [`network`]: a word and its neighbours.
//!   [`named`]: who and what is named together. [`stream`]: what the texts are about over dates, [`drift`]: along one of
//!   them. [`topics`]: topics as a map. [`tried`]: how well numbers of topics go. [`cloud`]: words by their frequency.
//!   [`zoom`]: what of a chart is seen.
//!
//! The matrix of the view that compares is a table of buttons and the pictures inside tables are plain
//! SVG: for both, the page's own elements serve keyboard and screen reader better than a chart.
//!
//! [`Drawing`] is for such figures of the page's own; [`frame`] is what both have below them: caption, ways to take the
//! picture along, table.

pub mod cloud;
mod drawing;
pub mod drift;
pub mod frame;
mod layout;
mod legend;
pub mod named;
pub mod network;
pub mod shares;
pub mod stream;
pub mod topics;
pub mod trends;
pub mod tried;
pub mod zoom;

pub use drawing::Drawing;

use super::parts::language;
use super::shared::use_shared;
use frame::{Figures, Frame};
use js_sys::Promise;
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Element;
use yew::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn draw(element: &Element, option: &str, click: &JsValue) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = duikanCharts, catch)]
    fn dispose(element: &Element) -> Result<(), JsValue>;
    #[wasm_bindgen(js_namespace = duikanCharts, js_name = picture, catch)]
    fn taken(element: &Element) -> Result<Promise, JsValue>;
}

/// A chart as it is seen.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Picture {
    /// As SVG.
    pub svg: String,
    /// As PNG in Base64, twice as large.
    pub png: Option<String>,
    /// How wide it is, in pixels.
    pub width: u32,
    /// How high it is, in pixels.
    pub height: u32,
}

/// A picture of a chart, or of a drawing that is an element of its own; nothing if there is none.
pub async fn picture(of: &Element) -> Option<Picture> {
    let picture = JsFuture::from(taken(of).ok()?).await.ok()?;
    serde_wasm_bindgen::from_value(picture).ok()
}

/// The pointer over a series: that of what can be clicked, but for the one that tells nothing more.
fn cursor(still: Option<usize>, series: usize) -> &'static str {
    if still == Some(series) { "default" } else { "pointer" }
}

/// A series by its name, shown or left out.
fn series(hidden: &UseStateHandle<BTreeSet<String>>, name: String, colour: &str) -> Html {
    let is_shown = !hidden.contains(&name);
    let onclick = {
        let (hidden, name) = (hidden.clone(), name.clone());
        Callback::from(move |_: MouseEvent| {
            let mut next = (*hidden).clone();
            if !next.remove(&name) {
                next.insert(name.clone());
            }
            hidden.set(next);
        })
    };
    html! {
        <button type="button" aria-pressed={is_shown.to_string()} {onclick} style={format!("--k:{colour}")} lang={language(&name)}>
            <i />{ name }
        </button>
    }
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
    /// Whether series can be left out one by one.
    #[prop_or_default]
    pub toggles: bool,
}

/// A chart, with its table, and itself as a picture to take along.
#[component]
pub fn Chart(props: &ChartProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.table;
    let hidden = use_state(BTreeSet::<String>::new);
    let names = if props.toggles { legend::named(&props.option) } else { Vec::new() };
    let option =
        if hidden.is_empty() { props.option.clone() } else { legend::without(&props.option, &hidden) };
    let described = props.option["aria"]["label"]["description"].as_str().unwrap_or_default();
    let caption = frame::caption(&shared, frame::first_sentence(described));
    let node = use_node_ref();
    let broken = use_state(|| false);
    let listener = use_mut_ref(|| None::<Closure<dyn FnMut(f64, f64, bool)>>);
    // The last ones are told, so that a picture need not be drawn again for them.
    let told = use_mut_ref(|| (Callback::noop(), Callback::noop()));
    *told.borrow_mut() = (props.onclick.clone(), props.onlink.clone());
    {
        let (node, broken, listener) = (node.clone(), broken.clone(), listener.clone());
        use_effect_with(option.to_string(), move |option| {
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
    // A line says at its end what it is; of bars and bands only the legend says it.
    let of_areas = legend::is_of_areas(&props.option);
    let zooms = zoom::ways(&props.option);
    let figures = Figures { table: props.table.clone(), open: props.table_open, beside: props.beside };
    let style = format!("height:{}px", if *broken { 0 } else { props.height });
    html! {
        <Frame
            of={node.clone()} name={props.name.clone()} caption={caption.clone()} figures=true table={figures} broken={*broken} {zooms}
        >
            <div
                ref={node} class="chart" {style} data-testid={props.testid.clone()}
                data-title={props.name.clone()} data-caption={caption} data-zooms={zooms.map(|_| "")}
            />
            if names.len() > usize::from(!of_areas) {
                <div class={classes!("chart-legend", of_areas.then_some("areas"))} role="group" aria-label={words.series}>
                    { for names.into_iter().map(|(name, colour)| series(&hidden, name, &colour)) }
                </div>
            }
        </Frame>
    }
}
