//! The page on paper: what stands above it, and black on white whatever the theme.

use super::events;
use super::route::{Route, View};
use super::shared::use_shared;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

const THEME: &str = "data-theme";

/// What stands above a printed view: the program, the view or the text, the date. On the screen it is not there.
#[component]
pub fn PrintHead() -> Html {
    let shared = use_shared();
    use_effect_with((), |()| listen());
    let title = match (&shared.state.route, shared.state.route.view()) {
        (Route::Read { document, .. }, _) => shared.state.short(document),
        (_, view) => view.unwrap_or(View::Overview).name(shared.words).to_owned(),
    };
    let today = js_sys::Date::new_0().to_locale_date_string(shared.state.language.tag(), &JsValue::UNDEFINED);
    html! {
        <div class="print-head" aria-hidden="true">
            <span><span lang="zh-CN">{ "对勘" }</span>{ " Duikan · " }{ title }</span><span>{ String::from(today) }</span>
        </div>
    }
}

/// While the page is printed it is light, and its charts can be made as wide as the paper.
fn listen() -> impl FnOnce() {
    let before = events::on(web_sys::window(), &["beforeprint"], |_: Event| {
        let _ = set_theme();
        let _ = let_charts_shrink();
    });
    let after = events::on(web_sys::window(), &["afterprint"], |_: Event| {
        let _ = restore_theme();
        let _ = let_charts_be();
    });
    move || {
        before();
        after();
    }
}

/// The theme that the reader chose waits beside the one that is printed.
const CHOSEN: &str = "data-chosen-theme";

fn set_theme() -> Option<()> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.set_attribute(CHOSEN, &root.get_attribute(THEME).unwrap_or_default()).ok()?;
    root.set_attribute(THEME, "light").ok()
}

fn restore_theme() -> Option<()> {
    let root = web_sys::window()?.document()?.document_element()?;
    let chosen = root.get_attribute(CHOSEN)?;
    let _ = root.remove_attribute(CHOSEN);
    if chosen.is_empty() {
        root.remove_attribute(THEME).ok()
    } else {
        root.set_attribute(THEME, &chosen).ok()
    }
}

/// Marks a chart that was given a view box.
const PRINTED: &str = "data-printed";

/// A chart is as wide as its window; with a view box, the paper's width scales it.
fn let_charts_shrink() -> Option<()> {
    let charts = web_sys::window()?.document()?.query_selector_all(".chart svg[width]").ok()?;
    for chart in (0..charts.length()).filter_map(|index| charts.item(index)) {
        let Ok(chart) = chart.dyn_into::<web_sys::Element>() else { continue };
        if let (Some(width), Some(height)) = (chart.get_attribute("width"), chart.get_attribute("height")) {
            let _ = chart.set_attribute("viewBox", &format!("0 0 {width} {height}"));
            let _ = chart.set_attribute(PRINTED, "");
        }
    }
    Some(())
}

/// On the screen a view box would keep the chart at the size that it was printed from.
fn let_charts_be() -> Option<()> {
    let charts = web_sys::window()?.document()?.query_selector_all(&format!("svg[{PRINTED}]")).ok()?;
    for chart in (0..charts.length()).filter_map(|index| charts.item(index)) {
        let Ok(chart) = chart.dyn_into::<web_sys::Element>() else { continue };
        let _ = chart.remove_attribute("viewBox");
        let _ = chart.remove_attribute(PRINTED);
    }
    Some(())
}
