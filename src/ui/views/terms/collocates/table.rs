//! The table of neighbours, and of the links among them.

use super::super::adjuster;
use crate::protocol::{AssociationMeasure, CollocateRow, CollocatesAnswer, Near, Scope, Side};
use crate::ui::parts::{Balance, Places, sort_head};
use crate::ui::route::TermsRoute;
use crate::ui::shared::Shared;
use crate::words::{fixed, grouped};
use yew::prelude::*;

/// Below this G² what is near may be so by chance: p is above 0.05.
const CHANCE: f64 = 3.84;

/// The neighbours.
pub fn drawn(shared: &Shared, answer: &CollocatesAnswer, route: &TermsRoute) -> Html {
    let words = &shared.words.collocates;
    let adjust = adjuster(shared);
    let sorter = |measure: AssociationMeasure| {
        let to = TermsRoute { measure, ..route.clone() };
        let onclick = adjust.reform(move |_: MouseEvent| to.clone());
        let long = (words.measure_long)(measure);
        sort_head(shared, (words.measure)(measure), Some(long), route.measure == measure, "n", onclick)
    };
    let most = answer.rows.iter().map(|row| row.left.max(row.right)).max().unwrap_or(0);
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={words.title}>
            <table class="compact" data-testid="collocates-table">
                <thead><tr>
                    <th scope="col">{ shared.words.terms.term }</th>
                    { sorter(AssociationMeasure::Frequency) }
                    <th scope="col">{ words.sides }</th>
                    <th scope="col" class="n">{ words.in_all }</th>
                    <th scope="col" class="n" title={words.expected_long}>{ words.expected }</th>
                    { sorter(AssociationMeasure::LogDice) }
                    { sorter(AssociationMeasure::Mi) }
                    { sorter(AssociationMeasure::Mi3) }
                    { sorter(AssociationMeasure::T) }
                    { sorter(AssociationMeasure::G2) }
                </tr></thead>
                <tbody>{ for answer.rows.iter().map(|row| line(shared, &answer.query, row, route, most)) }</tbody>
            </table>
        </div>
    }
}

fn line(shared: &Shared, node: &str, row: &CollocateRow, route: &TermsRoute, most: u32) -> Html {
    let words = &shared.words.collocates;
    let onnear = {
        let to = TermsRoute { near: row.term.clone(), ..route.clone() };
        adjuster(shared).reform(move |_: MouseEvent| to.clone())
    };
    let counted = |count: u32, on: Option<Side>, label: String| {
        let near = Near { query: node.to_owned(), window: route.window, side: on };
        let scope = Scope { near: Some(near), ..Scope::of_words() };
        html! { <Places term={row.term.clone()} {scope} text={grouped(count)} {label} /> }
    };
    html! {
        <tr class={classes!((row.g2.abs() < CHANCE).then_some("unsure"))} data-testid="collocate" data-term={row.term.clone()}>
            <th scope="row" class="term">
                <button class="link" onclick={onnear} title={(words.go_on)(&row.term)}>{ &row.term }</button>
            </th>
            <td class="n"><b>{ counted(row.joint, None, (words.near)(&row.term, row.joint)) }</b></td>
            <td>
                <Balance
                    left={row.left} right={row.right} {most}
                    left_number={counted(row.left, Some(Side::Left), (words.on_left)(&row.term, row.left))}
                    right_number={counted(row.right, Some(Side::Right), (words.on_right)(&row.term, row.right))}
                />
            </td>
            <td class="n">
                <Places
                    term={row.term.clone()} scope={Scope::of_words()} text={grouped(row.frequency)}
                    label={(shared.words.terms.open_places)(&row.term, row.frequency)}
                />
            </td>
            <td class="n muted">{ fixed(row.expected, 1) }</td>
            <td class="n">{ fixed(row.log_dice, 2) }</td>
            <td class="n">{ fixed(row.mi, 2) }</td>
            <td class="n">{ fixed(row.mi3, 2) }</td>
            <td class="n">{ fixed(row.t, 2) }</td>
            <td class="n">{ fixed(row.g2, 1) }</td>
        </tr>
    }
}

/// The links among the first of them.
pub fn links(shared: &Shared, answer: &CollocatesAnswer) -> Html {
    let words = &shared.words.collocates;
    let term = |at: usize| answer.rows.get(at).map(|row| row.term.clone()).unwrap_or_default();
    html! {
        <table class="compact">
            <thead><tr>
                <th scope="col">{ words.link }</th>
                <th scope="col" class="n">{ words.sentences_together }</th>
                <th scope="col" class="n">{ (words.measure)(AssociationMeasure::LogDice) }</th>
            </tr></thead>
            <tbody>
                { for answer.links.iter().map(|link| html! {
                    <tr>
                        <th scope="row" class="term">{ format!("{} — {}", term(link.a), term(link.b)) }</th>
                        <td class="n">{ link.joint }</td>
                        <td class="n">{ fixed(link.log_dice, 2) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
