//! The map: texts as points, and as a table.

use super::{link, name, short};
use crate::protocol::{SimilarLevel, SimilarPicture};
use crate::ui::charts::{Drawing, frame};
use crate::ui::route::CompareRoute;
use crate::ui::shared::Shared;
use crate::words::fixed;
use yew::prelude::*;

/// The size of the picture; on the narrowest screens these are about the screen's own units.
const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 240.0;
/// Room at the edges, for points and their labels.
const EDGE: f64 = 24.0;
/// Points so near to each other across and down are drawn as one with one label: else these could not be read.
const NEAR: (f64, f64) = (30.0, 13.0);
/// So many rows are named in one label; of more, how many.
const NAMED: usize = 3;

/// So many rows at most are named below the picture, too; more stand in the table.
const LEGEND: usize = 12;

/// Rows that are drawn as one point.
struct Spot {
    at: (f64, f64),
    rows: Vec<usize>,
}

/// The map, how much of the distances it holds, and its table. Its points only tell their names; the texts are opened
/// from the links beside it or in the table.
pub fn drawn(shared: &Shared, picture: &SimilarPicture, route: &CompareRoute) -> Html {
    let words = &shared.words.similar;
    let [first, second] = picture.shares;
    let label = |row: usize| short(shared, picture, route.level, row);
    let told = if first > 0.0 { (words.map_told)(first, second) } else { words.map_same.to_owned() };
    let shows =
        format!("{} · {}", frame::first_sentence(words.map_label), (words.measure_name)(route.measure));
    html! {
        <>
            <p class="small muted" data-testid="map-told">{ told }</p>
            <Drawing name={words.map} {shows} testid="map-drawing" figures=true table={table(shared, picture)}>
                <div class="map-and-legend">
                    <svg class="map" viewBox={format!("0 0 {WIDTH} {HEIGHT}")} role="img" aria-label={words.map_label} data-testid="map">
                        { for spots(&picture.points).into_iter().map(|spot| {
                            let (x, y) = spot.at;
                            let mut marks: Vec<String> = spot.rows.iter().take(NAMED).map(|&row| label(row)).collect();
                            if let more @ 1.. = spot.rows.len().saturating_sub(NAMED) {
                                marks.push(format!("+{more}"));
                            }
                            let names: Vec<String> = spot.rows.iter().map(|&row| name(shared, &picture.rows[row])).collect();
                            // A label stays inside the picture.
                            let (anchor, beside) = if x > WIDTH * 0.8 { ("end", -7.0) } else { ("start", 7.0) };
                            html! {
                                <g>
                                    <title>{ names.join("\n") }</title>
                                    <circle cx={format!("{x:.1}")} cy={format!("{y:.1}")} r={if spot.rows.len() > 1 { "5" } else { "4" }} />
                                    <text x={format!("{:.1}", x + beside)} y={format!("{:.1}", y + 4.0)} text-anchor={anchor}>{ marks.join(" ") }</text>
                                </g>
                            }
                        }) }
                    </svg>
                    if picture.rows.len() <= LEGEND {
                        <ul class="legend small">
                            { for picture.rows.iter().enumerate().map(|(row, text)| html! {
                                <li>
                                    if route.level != SimilarLevel::Documents {
                                        { format!("{} ", label(row)) }
                                    }
                                    { link(shared, text) }
                                </li>
                            }) }
                        </ul>
                    }
                </div>
            </Drawing>
        </>
    }
}

/// Where each row stands.
fn table(shared: &Shared, picture: &SimilarPicture) -> Html {
    let words = &shared.words.similar;
    html! {
        <table class="compact">
            <thead><tr>
                <th scope="col">{ words.text }</th>
                <th scope="col" class="n">{ (words.axis)(1) }</th>
                <th scope="col" class="n">{ (words.axis)(2) }</th>
            </tr></thead>
            <tbody>
                { for picture.rows.iter().zip(&picture.points).map(|(text, point)| html! {
                    <tr>
                        <th scope="row">{ link(shared, text) }</th>
                        <td class="n">{ fixed(point[0], 3) }</td>
                        <td class="n">{ fixed(point[1], 3) }</td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// Where the rows are drawn, with one scale for both axes: a distance is the same either way.
fn spots(points: &[[f64; 2]]) -> Vec<Spot> {
    let range = |axis: usize| {
        let values = points.iter().map(|point| point[axis]);
        values.fold((0.0_f64, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)))
    };
    let (across, down) = (range(0), range(1));
    let room = |range: (f64, f64), size: f64| {
        if range.1 > range.0 { (size - 2.0 * EDGE) / (range.1 - range.0) } else { f64::INFINITY }
    };
    let scale = room(across, WIDTH).min(room(down, HEIGHT));
    let scale = if scale.is_finite() { scale } else { 1.0 };
    let middle = |range: (f64, f64)| f64::midpoint(range.0, range.1);
    let mut spots: Vec<Spot> = Vec::new();
    for (row, point) in points.iter().enumerate() {
        let at = (
            WIDTH / 2.0 + (point[0] - middle(across)) * scale,
            HEIGHT / 2.0 - (point[1] - middle(down)) * scale,
        );
        let is_near =
            |spot: &&mut Spot| (spot.at.0 - at.0).abs() < NEAR.0 && (spot.at.1 - at.1).abs() < NEAR.1;
        match spots.iter_mut().find(is_near) {
            Some(spot) => spot.rows.push(row),
            None => spots.push(Spot { at, rows: vec![row] }),
        }
    }
    spots
}
