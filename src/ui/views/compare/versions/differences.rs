//! The differences one by one, by their weight; each leads to its place in the redline.

use super::{goal::Goal, redline, witness::Witness};
use crate::protocol::{DifferenceAnswer, DifferenceClass};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use yew::prelude::*;

/// Rows shown first, and added by "more".
const PAGE: usize = 60;

/// The classes, the weightiest first.
const CLASSES: [DifferenceClass; 3] =
    [DifferenceClass::Substance, DifferenceClass::Wording, DifferenceClass::Misprint];

/// Properties of [`Differences`].
#[derive(Properties, PartialEq)]
pub struct DifferencesProps {
    /// The witness beside its base.
    pub witness: Witness,
    /// Shows a difference in the redline.
    pub go: UseReducerDispatcher<Goal>,
}

/// The list, of all classes or of one.
#[component]
pub fn Differences(props: &DifferencesProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let class = use_state(|| None::<DifferenceClass>);
    let shown = use_state(|| PAGE);
    let all = &props.witness.differences;
    let of = |class: DifferenceClass| all.iter().filter(|found| found.class == class).count();
    let listed: Vec<(usize, &DifferenceAnswer)> =
        all.iter().enumerate().filter(|(_, found)| class.is_none_or(|class| class == found.class)).collect();
    let left = listed.len().saturating_sub(*shown);
    let choose = |value: Option<DifferenceClass>| {
        let (class, shown) = (class.clone(), shown.clone());
        Callback::from(move |_: MouseEvent| {
            shown.set(PAGE);
            class.set(if *class == value { None } else { value });
        })
    };
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    html! {
        <>
            <div class="chips" role="group" aria-label={words.weight}>
                { for CLASSES.into_iter().filter(|class| of(*class) > 0).map(|value| html! {
                    <button
                        class={classes!("chip", "small", "weight", redline::class_name(value))}
                        aria-pressed={(*class == Some(value)).to_string()} title={(words.class_long)(value)}
                        onclick={choose(Some(value))}
                    >{ format!("{} {}", (words.class)(value), of(value)) }</button>
                }) }
            </div>
            <ol class="differences">
                { for listed.into_iter().take(*shown).map(|(number, found)| line(&shared, &props.go, number, found)) }
            </ol>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.too_many)(left) }</button>
            }
        </>
    }
}

fn line(shared: &Shared, go: &UseReducerDispatcher<Goal>, number: usize, found: &DifferenceAnswer) -> Html {
    let words = &shared.words.collation;
    let reasons: Vec<&str> = found.reasons.iter().map(|reason| (words.reason)(*reason)).collect();
    let class = (words.class)(found.class);
    let onclick = {
        let go = go.clone();
        Callback::from(move |_: MouseEvent| go.dispatch(number))
    };
    html! {
        <li data-testid="difference" data-class={redline::class_name(found.class)}>
            <span class={classes!("weight", redline::class_name(found.class))} title={(words.class_long)(found.class)}>
                { class }
            </span>
            <button class="quote" {onclick} title={(words.show_place)(&found.from, &found.to)}>
                <span class="faint">{ found.before.clone() }</span>
                { redline::changed(&found.from, &found.to) }
                <span class="faint">{ found.after.clone() }</span>
            </button>
            <span class="small muted">{ reasons.join(" · ") }</span>
            <span class="places small">
                <a href={Route::place(&found.a).hash()}>{ (words.read_in)(&shared.state.mark(&found.a.document)) }</a>
                <a href={Route::place(&found.b).hash()}>{ (words.read_in)(&shared.state.mark(&found.b.document)) }</a>
            </span>
        </li>
    }
}
