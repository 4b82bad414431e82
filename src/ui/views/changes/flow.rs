//! All editions in one picture: a column each, and between them what became of the clauses.

use super::told::parts;
use crate::numbers::narrow;
use crate::protocol::{ChangeCounts, ChangesAnswer, EditionAnswer};
use crate::ui::charts::Drawing;
use crate::ui::findings;
use crate::ui::route::{ChangesRoute, Route};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The picture's height.
const HEIGHT: f64 = 220.0;

/// A column's width, in a picture of this width; it is as wide as there is room, but for each edition at least so wide.
const COLUMN: f64 = 16.0;
const WIDTH: f64 = 840.0;
const LEAST: f64 = 96.0;

/// The kinds of what was kept, in the order in which they lie in a column.
const KEPT: usize = 5;

/// The editions from left to right. A band is what was kept, coloured by what became of it; what ends below a column
/// was dropped, what begins above one is new.
pub fn drawn(shared: &Shared, route: &ChangesRoute, answer: &ChangesAnswer) -> Html {
    let words = &shared.words.changes;
    let statements =
        |edition: &EditionAnswer| edition.clauses.iter().filter(|clause| clause.is_statement()).count();
    let sizes: Vec<f64> = answer.editions.iter().map(|edition| number(statements(edition))).collect();
    let most = sizes.iter().fold(1.0, |most: f64, size| most.max(*size));
    let scale = HEIGHT / most;
    let count = answer.editions.len();
    // A picture of many editions is drawn wider; its columns are not.
    let column = COLUMN / (LEAST * number(count) / WIDTH).max(1.0);
    let x = |edition: usize| (WIDTH - column) / number(count - 1) * number(edition);
    let top = |edition: usize| HEIGHT - sizes[edition] * scale;
    let label = answer.steps.iter().map(|step| (words.counts)(&step.counts)).collect::<Vec<_>>().join("; ");
    // A step opens by click; the chips above it, or the list, do the same for the keyboard.
    html! {
        <Drawing name={words.view.flow_label} shows={words.view.flow_shows} over={findings::lead_of(shared, &answer.names())} testid="flow-drawing">
            <figure class="flow" data-testid="flow">
                <div class="scroll" tabindex="0" role="region" aria-label={words.view.flow_label}>
                    <div class="flow-picture" style={format!("min-width:{}px", LEAST * number(count))}>
                        <svg viewBox={format!("0 0 {WIDTH} {HEIGHT}")} height={HEIGHT.to_string()} preserveAspectRatio="none" role="img" aria-label={label}>
                            { for answer.steps.iter().enumerate().map(|(at, step)| {
                                let geometry = Geometry { left: x(at) + column, right: x(at + 1), tops: (top(at), top(at + 1)), scale };
                                let (shared, route) = (shared.clone(), route.clone());
                                let onclick = Callback::from(move |_: MouseEvent| {
                                    let step = u32::try_from(at + 1).ok();
                                    shared.adjust(Route::Changes(ChangesRoute { step, section: None, ..route.clone() }));
                                });
                                html! { <g {onclick} class="flow-step"><title>{ (words.counts)(&step.counts) }</title>{ bands(&geometry, &step.counts) }</g> }
                            }) }
                            { for (0..count).map(|at| html! {
                                <rect class="flow-edition" x={x(at).to_string()} y={top(at).to_string()} width={column.to_string()} height={(sizes[at] * scale).to_string()} />
                            }) }
                        </svg>
                        <ol class="flow-names">
                            { for answer.editions.iter().map(|edition| html! {
                                <li>
                                    <span class="flow-title" title={shared.state.title(&edition.document)}>
                                            { format!("{} {}", shared.state.mark(&edition.document), shared.state.title(&edition.document)) }
                                        </span>
                                    <span>{ edition.date.clone().unwrap_or_default() }</span>
                                    <span class="muted">{ (words.view.clauses)(statements(edition)) }</span>
                                </li>
                            }) }
                        </ol>
                    </div>
                </div>
                <figcaption class="small muted flow-legend">
                    { legend(words.view.flow, answer) }
                </figcaption>
            </figure>
        </Drawing>
    }
}

fn number(count: usize) -> f64 {
    f64::from(narrow(count))
}

fn legend(names: [&'static str; 7], answer: &ChangesAnswer) -> Html {
    let occurs = |at: usize| answer.steps.iter().any(|step| parts(&step.counts)[at].1 > 0);
    let kinds = parts(&ChangeCounts::default()).into_iter().zip(names).enumerate();
    let drawn = kinds.filter(|(at, _)| occurs(*at));
    drawn.map(|(_, ((class, _), name))| html! { <span><i class={class} />{ name }</span> }).collect()
}

/// Where the bands of a step run.
struct Geometry {
    left: f64,
    right: f64,
    tops: (f64, f64),
    scale: f64,
}

fn bands(geometry: &Geometry, counts: &ChangeCounts) -> Html {
    let parts = parts(counts);
    let height = |count: u32| f64::from(count) * geometry.scale;
    let (mut from, mut to) = geometry.tops;
    let mut drawn: Vec<Html> = Vec::new();
    for (class, count) in parts[..KEPT].iter().filter(|(_, count)| *count > 0) {
        let tall = height(*count);
        // What returned comes from no edition beside this one.
        if *class == "returned" {
            drawn.push(stub(geometry.right, to, tall, class, -1.0));
        } else {
            drawn.push(band(geometry, (from, to), tall, class));
            from += tall;
        }
        to += tall;
    }
    drawn.push(stub(geometry.right, to, height(counts.new), "new", -1.0));
    drawn.push(stub(geometry.left, from, height(counts.dropped), "dropped", 1.0));
    html! { <>{ for drawn }</> }
}

/// What was kept, from the one column to the other.
fn band(geometry: &Geometry, (from, to): (f64, f64), tall: f64, class: &'static str) -> Html {
    let (left, right) = (geometry.left, geometry.right);
    let middle = f64::midpoint(left, right);
    let path = format!(
        "M{left:.1} {from:.1}C{middle:.1} {from:.1} {middle:.1} {to:.1} {right:.1} {to:.1}V{:.1}C{middle:.1} {:.1} {middle:.1} {:.1} {left:.1} {:.1}Z",
        to + tall,
        to + tall,
        from + tall,
        from + tall,
    );
    html! { <path d={path} class={classes!("flow-band", class)} /> }
}

/// What begins or ends at a column: a short band that fades.
fn stub(x: f64, y: f64, tall: f64, class: &'static str, towards: f64) -> Html {
    const LENGTH: f64 = 26.0;
    if tall <= 0.0 {
        return Html::default();
    }
    let end = x + towards * LENGTH;
    let path = format!("M{x:.1} {y:.1}L{end:.1} {:.1}L{x:.1} {:.1}Z", y + tall / 2.0, y + tall);
    html! { <path d={path} class={classes!("flow-band", "stub", class)} /> }
}
