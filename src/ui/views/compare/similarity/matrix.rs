//! The matrix: a table of buttons in the order of the tree, coloured by how near two texts are.

use super::{link, name, short, tree};
use crate::protocol::{SimilarLevel, SimilarMeasure, SimilarPicture};
use crate::ui::charts::Drawing;
use crate::ui::route::{CompareRoute, Route};
use crate::ui::shared::{Shared, use_shared};
use crate::words::percent;
use yew::prelude::*;

/// Of more texts the cells are small, and show their colour only.
const WIDE: usize = 24;

/// Properties of [`Matrix`].
#[derive(Properties, PartialEq)]
pub struct MatrixProps {
    /// What is shown.
    pub picture: SimilarPicture,
    /// The view's settings.
    pub route: CompareRoute,
}

/// The matrix. A cell leads to what its two documents share; of parts of documents, to where both stand.
#[component]
pub fn Matrix(props: &MatrixProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.similar;
    let chosen = use_state(|| None::<(usize, usize)>);
    let (picture, route) = (&props.picture, &props.route);
    {
        let chosen = chosen.clone();
        use_effect_with((picture.rows.clone(), route.measure), move |_| chosen.set(None));
    }
    let order: Vec<usize> = picture.order.iter().map(|&row| row as usize).collect();
    let choose = {
        let (shared, picture, route, chosen) =
            (shared.clone(), picture.clone(), route.clone(), chosen.clone());
        Callback::from(move |(row, column): (usize, usize)| {
            if route.level == SimilarLevel::Documents {
                let [a, b] = [row, column].map(|row| &picture.rows[row].place.document);
                shared.go(Route::Compare(route.pair(a, b)));
            } else {
                chosen.set(Some((row, column)));
            }
        })
    };
    let shades = Shades::of(picture);
    let label = |row: usize| short(&shared, picture, route.level, row);
    let rows = order.iter().enumerate().map(|(at, &row)| {
        let text = &picture.rows[row];
        let document = shared.state.document(&text.place.document);
        let date = document.and_then(|document| document.date.as_ref());
        html! {
            <tr>
                <th scope="row" title={name(&shared, text)}>
                    if route.level != SimilarLevel::Documents {
                        <span class="faint small">{ format!("{} ", label(row)) }</span>
                    }
                    { link(&shared, text) }
                    if let Some(date) = date.filter(|_| route.level == SimilarLevel::Documents) {
                        <span class="faint small">{ format!(" {}", date.value) }</span>
                    }
                </th>
                { for order.iter().map(|&column| cell(&shared, props, &shades, (row, column), *chosen, &choose)) }
                if at == 0 && !picture.merges.is_empty() {
                    <td class="tree" rowspan={order.len().to_string()}>{ tree::drawn(&shared, picture) }</td>
                }
            </tr>
        }
    });
    let shows = format!("{} · {}", words.matrix_shows, (words.measure_name)(route.measure));
    html! {
        <>
            <p class="small muted">{ (words.measure_hint)(route.measure) }</p>
            <Drawing name={words.matrix} {shows} testid="matrix-drawing" figures=true>
                <div class="scroll" tabindex="0" role="region" aria-label={words.matrix}>
                    <table class={classes!("matrix", (order.len() > WIDE).then_some("many"))}>
                        <thead><tr>
                            <td></td>
                            { for order.iter().map(|&row| html! {
                                <th scope="col" title={name(&shared, &picture.rows[row])}>{ label(row) }</th>
                            }) }
                            <th scope="col" class="tree" title={words.tree_long}>{ words.tree }</th>
                        </tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            </Drawing>
            if let Some((row, column)) = *chosen {
                <p class="of-cell" data-testid="of-cell">
                    { link(&shared, &picture.rows[row]) }{ " ↔ " }{ link(&shared, &picture.rows[column]) }
                    { format!(" {}", told(route.measure, picture.values[row][column])) }
                </p>
            }
            <details class="small"><summary>{ words.merges }</summary>{ tree::table(&shared, picture, route.level) }</details>
        </>
    }
}

/// A value as the reader sees it.
pub fn told(measure: SimilarMeasure, value: f64) -> String {
    match measure {
        SimilarMeasure::Containment | SimilarMeasure::Jaccard => percent(value),
        SimilarMeasure::Cosine | SimilarMeasure::JensenShannon => format!("{value:.2}"),
    }
}

fn cell(
    shared: &Shared,
    props: &MatrixProps,
    shades: &Shades,
    (row, column): (usize, usize),
    chosen: Option<(usize, usize)>,
    choose: &Callback<(usize, usize)>,
) -> Html {
    if row == column {
        return html! { <td class="self" aria-hidden="true"></td> };
    }
    let (picture, route) = (&props.picture, &props.route);
    let value = picture.values[row][column];
    let text = told(route.measure, value);
    let (a, b) = (&picture.rows[row], &picture.rows[column]);
    let of_documents = route.level == SimilarLevel::Documents;
    let is_chosen = if of_documents {
        let is_pair = |(first, second): &(String, String)| {
            let (a, b) = (&a.place.document, &b.place.document);
            (first == a && second == b) || (first == b && second == a)
        };
        route.pair.as_ref().is_some_and(is_pair)
    } else {
        chosen == Some((row, column))
    };
    let label = (shared.words.similar.cell)(&name(shared, a), &name(shared, b), &text);
    let onclick = choose.reform(move |_: MouseEvent| (row, column));
    html! {
        <td>
            <button
                class={classes!("cell", is_chosen.then_some("chosen"))}
                style={format!("--v:{:.2}", shades.of_value(value))}
                {onclick} aria-label={label.clone()} title={label} aria-pressed={is_chosen.to_string()}
                data-testid="matrix-cell" data-a={a.place.document.clone()} data-b={b.place.document.clone()}
            >{ text }</button>
        </td>
    }
}

/// How dark values are drawn: from the least alike pair to the most alike one, because the texts that one lays side by
/// side are all rather alike.
struct Shades {
    low: f64,
    high: f64,
}

impl Shades {
    fn of(picture: &SimilarPicture) -> Self {
        let rows = picture.values.iter().enumerate();
        let others =
            rows.flat_map(|(at, row)| row.iter().enumerate().filter(move |(column, _)| *column != at));
        let (low, high) =
            others.fold((1.0_f64, 0.0_f64), |(low, high), (_, &value)| (low.min(value), high.max(value)));
        Self { low, high }
    }

    /// 0 to 1.
    fn of_value(&self, value: f64) -> f64 {
        if self.high > self.low { (value - self.low) / (self.high - self.low) } else { value }
    }
}
