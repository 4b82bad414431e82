//! The matrix: a table of buttons, coloured by how near two texts are.

use crate::protocol::{Relation, SimilarAnswer};
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::Shared;
use crate::words::percent;
use yew::prelude::*;

/// The matrix. A cell leads to what its two texts share.
pub fn drawn(shared: &Shared, similar: &SimilarAnswer, route: &CompareRoute) -> Html {
    let words = &shared.words.compare;
    html! {
        <>
            <p class="small muted">{ if route.contained { words.contained_hint } else { words.cosine_hint } }</p>
            <div class="scroll">
                <table class="matrix">
                    <thead><tr>
                        <td></td>
                        { for similar.documents.iter().map(|name| html! {
                            <th scope="col" title={shared.state.title(name)}>{ shared.state.mark(name) }</th>
                        }) }
                    </tr></thead>
                    <tbody>
                        { for similar.documents.iter().enumerate().map(|(row, name)| {
                            let date = shared.state.document(name).and_then(|document| document.date.as_ref());
                            html! {
                                <tr>
                                    <th scope="row" title={shared.state.title(name)}>
                                        { shared.state.mark(name) }{ " " }{ shared.state.title(name) }
                                        if let Some(date) = date {
                                            <span class="faint small">{ format!(" {}", date.value) }</span>
                                        }
                                    </th>
                                    { for (0..similar.documents.len()).map(|column| cell(shared, similar, route, row, column)) }
                                </tr>
                            }
                        }) }
                    </tbody>
                </table>
            </div>
        </>
    }
}

fn cell(shared: &Shared, similar: &SimilarAnswer, route: &CompareRoute, row: usize, column: usize) -> Html {
    if row == column {
        return html! { <td class="self" aria-hidden="true"></td> };
    }
    let (a, b) = (&similar.documents[row], &similar.documents[column]);
    let value = if route.contained { similar.contained[row][column] } else { similar.cosine[row][column] };
    let text = if route.contained { percent(value) } else { format!("{value:.2}") };
    let pair =
        similar.pairs.iter().find(|pair| (&pair.a == a && &pair.b == b) || (&pair.a == b && &pair.b == a));
    let relation = pair.map_or("", |pair| {
        // The pair may stand the other way round in the list.
        let relation = match pair.relation {
            Relation::AInB if &pair.a == b => Relation::BInA,
            Relation::BInA if &pair.a == b => Relation::AInB,
            relation => relation,
        };
        (shared.words.told.relation)(relation)
    });
    let chosen = route
        .pair
        .as_ref()
        .is_some_and(|(first, second)| (first == a && second == b) || (first == b && second == a));
    let onclick = {
        let shared = shared.clone();
        let to = Route::Compare(route.pair(a, b));
        Callback::from(move |_| shared.go(to.clone()))
    };
    let label = (shared.words.compare.cell)(&shared.state.title(a), &shared.state.title(b), &text);
    html! {
        <td>
            <button
                class={classes!("cell", chosen.then_some("chosen"))}
                style={format!("--v:{:.2}", shade(similar, route, value))}
                {onclick} aria-label={label} title={relation} aria-pressed={chosen.to_string()}
                data-testid="matrix-cell" data-a={a.clone()} data-b={b.clone()}
            >{ text }</button>
        </td>
    }
}

/// How dark a value is drawn, 0 to 1: from the least alike pair to the most alike one, because the texts that
/// one lays side by side are all rather alike.
fn shade(similar: &SimilarAnswer, route: &CompareRoute, value: f64) -> f64 {
    let matrix = if route.contained { &similar.contained } else { &similar.cosine };
    let rows = matrix.iter().enumerate();
    let others = rows.flat_map(|(at, row)| row.iter().enumerate().filter(move |(column, _)| *column != at));
    let (low, high) =
        others.fold((1.0_f64, 0.0_f64), |(low, high), (_, &value)| (low.min(value), high.max(value)));
    if high > low { (value - low) / (high - low) } else { value }
}
