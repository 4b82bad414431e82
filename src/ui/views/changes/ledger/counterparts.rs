//! Where the reader finds the counterpart of a clause: the likeliest clauses of the other edition, and a search among all.

mod likely;

use super::{super::Told, row::Linking, words};
use crate::protocol::{ChangesAnswer, ConcordanceAnswer, Place};
use crate::ui::ask::use_answer;
use crate::ui::parts::{QueryField, language};
use crate::ui::shared::{Shared, use_shared};
use likely::likely;
use web_sys::HtmlElement;
use yew::prelude::*;

/// So many of the likeliest are shown.
const LIKELIEST: usize = 4;

/// So many of those with the words that are sought.
const FOUND: usize = 40;

/// Properties of [`Counterparts`].
#[derive(Properties, PartialEq)]
pub struct CounterpartsProps {
    /// What changed.
    pub answer: Told,
    /// The number of the later edition.
    pub later: usize,
    /// The clause that the reader seeks a counterpart of.
    pub begun: Place,
    /// Told which it is.
    pub said: Callback<Linking>,
}

/// The clause, and what its counterpart may be. Escape closes it.
#[component]
pub fn Counterparts(props: &CounterpartsProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.changes.view;
    let answer = &props.answer.0;
    let sought = use_state(String::new);
    let node = use_node_ref();
    {
        // The button that was pressed is gone; whoever pressed it by keyboard goes on here.
        let node = node.clone();
        use_effect_with(props.begun.clone(), move |_| {
            if let Some(panel) = node.cast::<HtmlElement>() {
                let _ = panel.focus();
            }
        });
    }
    let begun = place(answer, props.later, &props.begun);
    let other = begun.map_or(props.later, |(edition, _)| 2 * props.later - 1 - edition);
    let asked = use_answer::<ConcordanceAnswer>(words::question(answer, &[other], &sought));
    let ranked = use_memo((props.answer.clone(), begun), |(answer, begun)| {
        begun.map_or_else(Vec::new, |begun| likely(&answer.0, begun, other))
    });
    let Some(begun) = begun else { return Html::default() };
    let text = &answer.editions[begun.0].clauses[begun.1].text;
    let holding = words::holding(answer, &[other], &sought, &asked);
    let is_found =
        |number: &&usize| holding.as_ref().is_none_or(|holding| holding.contains(&(other, **number)));
    let found: Vec<usize> = ranked.iter().filter(is_found).copied().collect();
    let shown = if holding.is_some() { FOUND } else { LIKELIEST };
    let cancel = props.said.reform(|()| Linking::Stop);
    let onkeydown = {
        let cancel = cancel.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                event.stop_propagation();
                cancel.emit(());
            }
        })
    };
    let onsearch = {
        let sought = sought.clone();
        Callback::from(move |words| sought.set(words))
    };
    html! {
        <section ref={node} class="banner linking" aria-label={words.link_hint} tabindex="-1" {onkeydown} data-testid="counterparts">
            <p>
                { words.link_hint }{ " " }
                <button class="link" onclick={cancel.reform(|_: MouseEvent| ())}>{ shared.words.frame.cancel }</button>
            </p>
            <p class="text begun" lang={language(text)}>{ text.clone() }</p>
            <QueryField value={(*sought).clone()} {onsearch} label={words.search_other} testid="counterparts-search" />
            <p class="small muted" role="status">
                if holding.is_some() { { (words.found_other)(found.len()) } } else { { words.likeliest } }
            </p>
            <ul>
                { for found.iter().take(shown).map(|&number| {
                    candidate(&shared, answer, begun, (other, number), &props.said)
                }) }
            </ul>
        </section>
    }
}

/// A clause of one of the two editions of a step, by the number of its edition and its own.
fn place(answer: &ChangesAnswer, later: usize, place: &Place) -> Option<(usize, usize)> {
    [later - 1, later].into_iter().find_map(|edition| {
        let clause = answer.editions[edition].clauses.iter().position(|clause| clause.place == *place)?;
        Some((edition, clause))
    })
}

/// What may be the counterpart: its words, where it stands, and the way to say that it is.
fn candidate(
    shared: &Shared,
    answer: &ChangesAnswer,
    (begun_edition, begun): (usize, usize),
    (edition, number): (usize, usize),
    said: &Callback<Linking>,
) -> Html {
    let words = &shared.words.changes;
    let clause = &answer.editions[edition].clauses[number];
    let heading = clause.heading.and_then(|heading| answer.editions[edition].headings.get(heading as usize));
    let onclick = {
        let begun = answer.editions[begun_edition].clauses[begun].place.clone();
        let other = clause.place.clone();
        let (from, to) = if begun_edition < edition { (begun, other) } else { (other, begun) };
        said.reform(move |_: MouseEvent| Linking::End(from.clone(), to.clone()))
    };
    html! {
        <li data-testid="counterpart">
            <p class="text" lang={language(&clause.text)} title={clause.text.clone()}>{ clause.text.clone() }</p>
            <p class="small muted">
                <button class="btn small" {onclick}>{ words.view.link_end }</button>
                <span lang={heading.and_then(|heading| language(heading))}>{ heading.map_or(words.opening, String::as_str).to_owned() }</span>
                if likely::is_linked(answer, (edition, number), begun_edition) {
                    <span>{ words.view.linked_already }</span>
                }
            </p>
        </li>
    }
}
