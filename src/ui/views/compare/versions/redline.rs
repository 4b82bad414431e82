//! The redline: both versions in one column or side by side, from difference to difference.

use super::{
    fold::{Part, parts},
    goal::Goal,
    row::Row,
    witness::Witness,
};
use crate::protocol::{DifferenceClass, RowLabel, WitnessAnswer};
use crate::ui::shared::use_shared;
use std::collections::BTreeSet;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

/// Stretches of rows shown first, and added by "more".
const PAGE: usize = 150;

/// Properties of [`Redline`].
#[derive(Properties, PartialEq)]
pub struct RedlineProps {
    /// The witness beside it.
    pub witness: Witness,
    /// Side by side, not in one column.
    pub columns: bool,
    /// Mark what is spelt otherwise.
    pub spelling: bool,
    /// The difference to show.
    pub goal: Goal,
    /// Shows another one.
    pub go: UseReducerDispatcher<Goal>,
}

/// Both versions, row by row.
#[component]
pub fn Redline(props: &RedlineProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let open = use_state(BTreeSet::new);
    let shown = use_state(|| PAGE);
    let at = use_mut_ref(|| None::<usize>);
    let ahead = use_mut_ref(|| None::<usize>);
    {
        let (open, shown, at, ahead) = (open.clone(), shown.clone(), at.clone(), ahead.clone());
        use_effect_with(props.witness.clone(), move |_| {
            open.set(BTreeSet::new());
            shown.set(PAGE);
            *at.borrow_mut() = None;
            *ahead.borrow_mut() = None;
        });
    }
    let all = parts(&props.witness.rows, &open);
    {
        let (shown, ahead) = (shown.clone(), ahead.clone());
        let place = props.goal.difference.and_then(|number| place(&props.witness, &all, number));
        use_effect_with(props.goal, move |goal| {
            *ahead.borrow_mut() = goal.difference;
            if let Some(place) = place.filter(|place| *place >= *shown) {
                shown.set((place + 1).next_multiple_of(PAGE));
            }
        });
    }
    // What was not shown before is there only after it is drawn.
    use_effect(move || {
        let mut ahead = ahead.borrow_mut();
        if ahead.is_some_and(jump) {
            *ahead = None;
        }
    });
    let left = all.len().saturating_sub(*shown);
    let count = props.witness.differences.len();
    let step = |by: isize| {
        let (at, go) = (at.clone(), props.go.clone());
        Callback::from(move |_: MouseEvent| {
            let next = match *at.borrow() {
                None if by > 0 => 0,
                None => count.saturating_sub(1),
                Some(at) => at.saturating_add_signed(by).min(count.saturating_sub(1)),
            };
            *at.borrow_mut() = Some(next);
            go.dispatch(next);
        })
    };
    let unfold = {
        let open = open.clone();
        Callback::from(move |row: usize| {
            let mut wider = (*open).clone();
            wider.insert(row);
            open.set(wider);
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    let name = |name: &str| format!("{} {}", shared.state.mark(name), shared.state.title(name));
    html! {
        <div class={classes!("redline", props.columns.then_some("side-by-side"))} data-testid="redline">
            <div class="redline-bar">
                <span class="side-name">{ name(&props.witness.collation().base) }</span>
                <span class="side-name">{ name(&props.witness.document) }</span>
                if count > 0 {
                    <span class="steps">
                        <button class="btn small" onclick={step(-1)}>{ "↑ " }{ words.previous }</button>
                        <button class="btn small" onclick={step(1)} data-testid="next-difference">{ "↓ " }{ words.next }</button>
                    </span>
                }
            </div>
            if !props.columns {
                <p class="small muted legend"><del>{ words.only_base }</del>{ " " }<ins>{ words.only_witness }</ins></p>
            }
            { for all.iter().take(*shown).map(|part| match part {
                Part::Row(row) => html! {
                    <Row key={*row} witness={props.witness.clone()} row={*row} columns={props.columns} spelling={props.spelling} />
                },
                Part::Folded(rows) => {
                    let (first, count) = (rows.start, rows.len());
                    let is_cut_off = props.witness.rows[first].label == RowLabel::CutOff;
                    let told = if is_cut_off { (words.folded_cut_off)(count) } else { (words.folded)(count) };
                    html! {
                        <button key={format!("fold-{first}")} class="fold-rows" onclick={unfold.reform(move |_: MouseEvent| first)}>{ told }</button>
                    }
                }
            }) }
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.too_many)(left) }</button>
            }
        </div>
    }
}

/// Where a difference stands among the stretches of rows.
fn place(witness: &WitnessAnswer, all: &[Part], difference: usize) -> Option<usize> {
    let row = witness.differences.get(difference)?.row as usize;
    all.iter().position(|part| *part == Part::Row(row))
}

/// Goes to a difference in the redline; whether it is shown there.
fn jump(number: usize) -> bool {
    let element = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.get_element_by_id(&anchor(number)))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    let Some(element) = element else { return false };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    // Where it cannot be focused, it is in view all the same.
    let _ = element.focus();
    true
}

/// The id of a difference's element.
pub fn anchor(number: usize) -> String {
    format!("difference-{number}")
}

/// The style's name for a class.
pub fn class_name(class: DifferenceClass) -> &'static str {
    match class {
        DifferenceClass::Misprint => "misprint",
        DifferenceClass::Wording => "wording",
        DifferenceClass::Substance => "substance",
    }
}

/// What the base has, struck out, and what the witness has.
pub fn changed(from: &str, to: &str) -> Html {
    html! {
        <>
            if !from.is_empty() { <del>{ from.to_owned() }</del> }
            if !to.is_empty() { <ins>{ to.to_owned() }</ins> }
        </>
    }
}
