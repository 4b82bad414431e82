//! What changed, in sentences, and section by section.

use super::step;
use crate::protocol::{ChangeCounts, ChangesAnswer, SectionChanges};
use crate::ui::parts::select;
use crate::ui::route::{ChangesRoute, PositionsPart, PositionsRoute, Route, View};
use crate::ui::shared::Shared;
use crate::ui::views::editions::FOLDED;
use yew::prelude::*;

/// The sentences on the two editions that are shown, and a bar for each section.
pub fn drawn(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    let words = &shared.words.changes;
    let number = step(route, answer);
    let (old, new) = (&answer.editions[number - 1], &answer.editions[number]);
    let Some(step) = answer.steps.get(number - 1) else { return Html::default() };
    let name = |document: &str| format!("{} {}", shared.state.mark(document), shared.state.title(document));
    let kept = step.counts.same + step.counts.wording + step.counts.substance + step.counts.partly;
    html! {
        <div class="findings-text" data-testid="changes-told">
            { steps(shared, route, answer) }
            <p class="step-names">{ (words.step)(&name(&old.document), &name(&new.document)) }</p>
            if kept + step.counts.returned == 0 {
                <p>{ words.view.nothing_kept }</p>
            } else {
                <p>
                    { (words.counts)(&step.counts) }
                    { for new.novelty.map(|share| format!("{}{}", words.view.separator, (words.novelty)(share))) }
                    { words.view.stop }
                </p>
            }
            <p class="small"><a href={ladder(shared).hash()} data-testid="to-ladder">{ words.view.to_ladder }</a></p>
            if step.sections.len() > 1 {
                { sections(shared, route, &step.sections) }
            }
        </div>
    }
}

/// The positions of the same editions.
fn ladder(shared: &Shared) -> Route {
    match &shared.state.remembered[View::Positions as usize] {
        Route::Positions(positions) => Route::Positions(positions.at(PositionsPart::Ladder)),
        _ => Route::Positions(PositionsRoute::default()),
    }
}

/// Of three or more editions, from which to which.
fn steps(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    if answer.editions.len() < 3 {
        return Html::default();
    }
    let shown = step(route, answer);
    let words = &shared.words.changes;
    let name = |number: usize| {
        let edition = &answer.editions[number];
        edition.date.clone().unwrap_or_else(|| shared.state.mark(&edition.document))
    };
    let go = {
        let (shared, route) = (shared.clone(), route.clone());
        Callback::from(move |number: usize| {
            let step = u32::try_from(number).ok();
            shared.go(Route::Changes(ChangesRoute { step, section: None, ..route.clone() }));
        })
    };
    let all =
        (1..answer.editions.len()).map(|number| (number, (words.step)(&name(number - 1), &name(number))));
    if answer.editions.len() > FOLDED {
        let options: Vec<(usize, String)> = all.collect();
        return html! { <p>{ select(words.view.steps, &options, &shown, &go, "changes-steps") }</p> };
    }
    html! {
        <div class="chips" role="group" aria-label={words.view.steps}>
            { for all.map(|(number, told)| html! {
                <button
                    class="chip small" aria-pressed={(number == shown).to_string()} onclick={go.reform(move |_: MouseEvent| number)}
                    data-testid="changes-step"
                >{ told }</button>
            }) }
        </div>
    }
}

/// Each section as a bar of what became of its clauses; a click narrows the ledger to it.
fn sections(shared: &Shared, route: &ChangesRoute, sections: &[SectionChanges]) -> Html {
    let words = &shared.words.changes;
    let total = |counts: &ChangeCounts| parts(counts).iter().map(|(_, count)| count).sum::<u32>();
    let most = sections.iter().map(|section| total(&section.counts)).max().unwrap_or(1).max(1);
    html! {
        <details class="section-bars">
            <summary>{ (words.view.by_section)(sections.len()) }</summary>
            <ul>
                { for sections.iter().map(|section| {
                    let name = (words.section)(section.old.as_deref(), section.new.as_deref());
                    let key = section.new.clone().or_else(|| section.old.clone()).unwrap_or_default();
                    let is_shown = route.section.as_ref() == Some(&key);
                    let (shared, route) = (shared.clone(), route.clone());
                    let onclick = Callback::from(move |_: MouseEvent| {
                        let section = (!is_shown).then(|| key.clone());
                        shared.adjust(Route::Changes(ChangesRoute { section, ..route.clone() }));
                    });
                    let width = 100.0 * f64::from(total(&section.counts)) / f64::from(most);
                    html! {
                        <li>
                            <button class="section-bar" aria-pressed={is_shown.to_string()} {onclick} title={(words.counts)(&section.counts)}>
                                <span class="section-name">{ name }</span>
                                <span class="bar" style={format!("width:{width:.1}%")} aria-hidden="true">
                                    { for parts(&section.counts).into_iter().filter(|(_, count)| *count > 0).map(|(class, count)| html! {
                                        <i class={class} style={format!("flex:{count}")} />
                                    }) }
                                </span>
                                <span class="small muted">{ (words.counts)(&section.counts) }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </details>
    }
}

/// What became of clauses, by the style's names.
pub fn parts(counts: &ChangeCounts) -> [(&'static str, u32); 7] {
    [
        ("same", counts.same),
        ("wording", counts.wording),
        ("substance", counts.substance),
        ("partly", counts.partly),
        ("returned", counts.returned),
        ("new", counts.new),
        ("dropped", counts.dropped),
    ]
}
