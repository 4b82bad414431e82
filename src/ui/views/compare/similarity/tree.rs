//! The tree beside the matrix, a branch a row, and as a table.

use super::short;
use crate::protocol::{SimilarLevel, SimilarPicture};
use crate::ui::shared::Shared;
use crate::words::fixed;
use yew::prelude::*;

/// How wide the tree is, in its own units; it is a row high for each row.
const WIDTH: f64 = 100.0;
/// So many rows of a branch are named in the table.
const NAMED: usize = 12;

/// The tree. It is stretched to the rows of the table that it stands in.
pub fn drawn(shared: &Shared, picture: &SimilarPicture) -> Html {
    let words = &shared.words.similar;
    let count = picture.rows.len();
    let highest = picture.merges.last().map_or(0.0, |merge| merge.height);
    let across = |height: f64| if highest > 0.0 { height / highest * (WIDTH - 4.0) + 2.0 } else { 2.0 };
    // Where each cluster's branch begins: how far to the right, and how far down.
    let mut ends = vec![(0.0, 0.0); count];
    for (at, &row) in (0_u32..).zip(&picture.order) {
        ends[row as usize] = (0.0, f64::from(at) + 0.5);
    }
    let mut paths = Vec::with_capacity(picture.merges.len());
    for merge in &picture.merges {
        let (a, b) = (ends[merge.a as usize], ends[merge.b as usize]);
        let x = across(merge.height);
        paths.push(format!("M{:.2} {:.3}H{x:.2}V{:.3}H{:.2}", a.0, a.1, b.1, b.0));
        ends.push((x, f64::midpoint(a.1, b.1)));
    }
    html! {
        <svg
            viewBox={format!("0 0 {WIDTH} {count}")} preserveAspectRatio="none" role="img"
            aria-label={words.tree_long} data-testid="tree"
        >
            { for paths.into_iter().map(|d| html! { <path {d} /> }) }
        </svg>
    }
}

/// The merges, lowest first.
pub fn table(shared: &Shared, picture: &SimilarPicture, level: SimilarLevel) -> Html {
    let words = &shared.words.similar;
    let mut members: Vec<Vec<usize>> = (0..picture.rows.len()).map(|row| vec![row]).collect();
    let rows: Vec<Html> = picture
        .merges
        .iter()
        .map(|merge| {
            let (a, b) = (&members[merge.a as usize], &members[merge.b as usize]);
            let told = format!("{} + {}", named(shared, picture, level, a), named(shared, picture, level, b));
            let both = [a.as_slice(), b.as_slice()].concat();
            members.push(both);
            html! {
                <tr><td>{ told }</td><td class="n">{ fixed(merge.height, 3) }</td><td class="n">{ merge.size }</td></tr>
            }
        })
        .collect();
    html! {
        <div class="scroll">
            <table class="compact">
                <thead><tr>
                    <th scope="col">{ words.merged }</th>
                    <th scope="col" class="n">{ words.height }</th>
                    <th scope="col" class="n">{ words.size }</th>
                </tr></thead>
                <tbody>{ for rows }</tbody>
            </table>
        </div>
    }
}

fn named(shared: &Shared, picture: &SimilarPicture, level: SimilarLevel, rows: &[usize]) -> String {
    let names: Vec<String> = rows.iter().take(NAMED).map(|&row| short(shared, picture, level, row)).collect();
    names.join(" ") + if rows.len() > NAMED { " …" } else { "" }
}
