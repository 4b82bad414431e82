//! The apparatus of several witnesses: at each place what every version reads.

use super::redline::class_name;
use crate::protocol::{CollationAnswer, EntryAnswer, ReadingAnswer};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use std::rc::Rc;
use yew::prelude::*;

/// Entries shown first, and added by "more".
const PAGE: usize = 80;

/// Properties of [`Apparatus`].
#[derive(Properties, PartialEq)]
pub struct ApparatusProps {
    /// The collation.
    pub answer: Rc<CollationAnswer>,
}

/// The entries as a table.
#[component]
pub fn Apparatus(props: &ApparatusProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.collation;
    let shown = use_state(|| PAGE);
    let left = props.answer.apparatus.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    if props.answer.apparatus.is_empty() {
        return html! { <p class="muted">{ words.no_wording }</p> };
    }
    html! {
        <>
            <p class="small muted">{ words.apparatus_lead }</p>
            <div class="scroll" tabindex="0" role="group" aria-label={words.apparatus}>
                <table class="apparatus">
                    <thead><tr><th scope="col">{ words.lemma }</th><th scope="col">{ words.readings }</th></tr></thead>
                    <tbody>
                        { for props.answer.apparatus.iter().take(*shown).map(|entry| line(&shared, &props.answer, entry)) }
                    </tbody>
                </table>
            </div>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.too_many)(left) }</button>
            }
        </>
    }
}

fn line(shared: &Shared, answer: &CollationAnswer, entry: &EntryAnswer) -> Html {
    let words = &shared.words.collation;
    let marks = |witnesses: &[u32]| -> String {
        witnesses
            .iter()
            .map(|&number| shared.state.mark(&answer.witnesses[number as usize].document))
            .collect()
    };
    let lemma = if entry.lemma.is_empty() { words.inserted } else { &entry.lemma };
    let reading = |reading: &ReadingAnswer| {
        let text = if reading.text.is_empty() { words.omitted } else { &reading.text };
        html! {
            <li>
                <span class="mark">{ marks(&reading.witnesses) }</span>{ " " }
                <span class={classes!(reading.text.is_empty().then_some("faint"))}>{ text.to_owned() }</span>
                if let Some(class) = reading.class {
                    { " " }<span class={classes!("weight", class_name(class))}>{ (words.class)(class) }</span>
                }
            </li>
        }
    };
    html! {
        <tr data-testid="entry">
            <th scope="row">
                <a href={Route::place(&entry.place).hash()}>
                    <span class="faint">{ entry.before.clone() }</span>
                    <b>{ lemma.to_owned() }</b>
                    <span class="faint">{ entry.after.clone() }</span>
                </a>
            </th>
            <td>
                <ul>
                    { for entry.readings.iter().map(reading) }
                    if !entry.agreeing.is_empty() {
                        <li class="small muted">{ (words.agreeing)(&marks(&entry.agreeing)) }</li>
                    }
                </ul>
            </td>
        </tr>
    }
}
