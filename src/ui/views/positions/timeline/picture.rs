//! The picture: a lane a text, years above, gaps between them made short.

use super::super::registers::Kept;
use super::axis::Axis;
use super::dated;
use super::keys::{self, Spot};
use super::lanes::{Put, rows};
use super::marks::{self, Mark};
use crate::date::in_years;
use crate::numbers::narrow;
use crate::protocol::{RegisterDocument, RegistersAnswer};
use crate::ui::charts::Drawing;
use crate::ui::shared::{Shared, use_shared};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// A row of marks, and what stands above a lane.
pub const ROW: f64 = 19.0;
const HEAD: f64 = 22.0;

/// The years on top; room at the left edge, and at the right one for the last name.
const TOP: f64 = 26.0;
pub const EDGE: f64 = 10.0;
const LAST: f64 = 90.0;

/// Years nearer to each other than this are not all written.
const YEARS_APART: f64 = 34.0;

/// A count in the picture's units.
pub fn real(number: usize) -> f64 {
    f64::from(narrow(number))
}

/// Properties of [`Picture`].
#[derive(Properties, PartialEq)]
pub struct PictureProps {
    /// The register of dates.
    pub answer: Kept,
}

/// The picture of all texts. Where it is wider than its room, it opens where most dates are.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.records.timeline;
    let answer = &props.answer.0;
    let axis = axis(answer);
    let node = use_node_ref();
    {
        let (node, middle) = (node.clone(), EDGE + axis.x(middle(answer)));
        use_effect_with(Rc::as_ptr(answer), move |_| {
            if let Some(scroll) = node.cast::<Element>() {
                // Whole pixels within a picture of some thousands.
                #[expect(clippy::cast_possible_truncation, reason = "pixels of a picture")]
                scroll.set_scroll_left(middle as i32 - scroll.client_width() / 2);
            }
        });
    }
    let chosen = use_state(|| None::<usize>);
    let lanes = lanes(answer, &axis);
    let spots: Vec<Spot> = lanes
        .iter()
        .enumerate()
        .flat_map(|(lane, lanes)| lanes.marks.iter().map(move |mark| Spot { lane, x: mark.left }))
        .collect();
    // The way of the keyboard into the picture leads to where it opens.
    let current = chosen
        .filter(|at| *at < spots.len())
        .or_else(|| keys::nearest(&spots, EDGE + axis.x(middle(answer))))
        .unwrap_or_default();
    let (onkeydown, onfocusin) = keys::moving(spots, &chosen);
    let width = axis.width() + 2.0 * EDGE + LAST;
    let height = lanes.last().map_or(TOP, |lane| lane.y + lane.height);
    html! {
        <>
            <p class="small muted">{ words.hint }</p>
            <Drawing name={words.title} shows={words.label} testid="timeline-drawing">
                <figure class="timeline">
                    <div class="scroll" tabindex="0" role="region" aria-label={words.title} ref={node}>
                        <div class="lane-names" aria-hidden="true">
                            { for lanes.iter().map(|lane| name(&shared, lane.document, lane.y)) }
                        </div>
                        <svg
                            viewBox={format!("0 0 {width:.0} {height:.0}")} width={format!("{width:.0}")} height={format!("{height:.0}")}
                            role="group" aria-label={words.label} {onkeydown} {onfocusin} data-testid="timeline"
                        >
                            { years(&shared, &axis, height) }
                            { for lanes.iter().map(|lane| drawn_lane(&shared, &axis, lane, width, current)) }
                        </svg>
                    </div>
                </figure>
            </Drawing>
        </>
    }
}

/// A text's lane.
struct Lane<'a> {
    document: &'a RegisterDocument,
    marks: Vec<Mark<'a>>,
    /// The number of its first mark among all.
    first: usize,
    put: Vec<Put>,
    y: f64,
    height: f64,
}

/// The lanes, one below the other; in each the marks stand in the order of time.
fn lanes<'a>(answer: &'a RegistersAnswer, axis: &Axis) -> Vec<Lane<'a>> {
    let (mut y, mut first) = (TOP, 0);
    let documents = answer.documents.iter().enumerate();
    let lanes = documents.map(|(number, document)| {
        let here = answer.entries.iter().filter(|entry| entry.course[number].passages > 0);
        let mut marks: Vec<Mark> = here
            .filter_map(|entry| dated(entry).map(|dated| marks::mark(axis, entry, &dated, document, number)))
            .collect();
        marks.sort_by(|a, b| a.left.total_cmp(&b.left));
        let (put, count) = rows(&marks.iter().map(Mark::reach).collect::<Vec<_>>());
        let height = HEAD + ROW * real(count.max(1)) + 6.0;
        let lane = Lane { document, marks, first, put, y, height };
        y += height;
        first += lane.marks.len();
        lane
    });
    lanes.collect()
}

/// The years that have dates, texts' own among them, each with how many.
fn axis(answer: &RegistersAnswer) -> Axis {
    let mut years: BTreeMap<i32, u32> = BTreeMap::new();
    let mut count = |date: &str| {
        if let Some(year) = date.split('-').next().and_then(|year| year.parse().ok()) {
            *years.entry(year).or_default() += 1;
        }
    };
    for dated in answer.entries.iter().filter_map(dated) {
        count(dated.to);
        dated.from.filter(|from| !marks::in_one_year(from, dated.to)).into_iter().for_each(&mut count);
    }
    answer.documents.iter().filter_map(|document| document.date.as_deref()).for_each(&mut count);
    Axis::over(&years)
}

/// The date in the middle of all dates, in years.
fn middle(answer: &RegistersAnswer) -> f64 {
    let mut all: Vec<f64> = answer.entries.iter().filter_map(dated).map(|dated| in_years(dated.to)).collect();
    all.sort_by(f64::total_cmp);
    all.get(all.len() / 2).copied().unwrap_or_default()
}

/// What a lane is called: it stays in sight while the picture scrolls.
fn name(shared: &Shared, document: &RegisterDocument, y: f64) -> Html {
    let date = document.date.clone().unwrap_or_else(|| shared.words.records.timeline.no_day.to_owned());
    html! {
        <span style={format!("top:{y:.0}px")}>{ shared.state.short(&document.document) }{ " " }<span class="muted">{ date }</span></span>
    }
}

/// The years on top, as many as have room, with lines down; gaps dashed.
fn years(shared: &Shared, axis: &Axis, height: f64) -> Html {
    let words = &shared.words.records.timeline;
    let mut free = f64::NEG_INFINITY;
    let line = |x: f64, class: &'static str| {
        let x = format!("{:.1}", x + EDGE);
        html! { <line class={class} x1={x.clone()} x2={x} y1={format!("{TOP:.0}")} y2={format!("{height:.0}")} /> }
    };
    html! {
        <g class="years">
            { for axis.gaps().map(|(left, right, years)| html! {
                <g>
                    <title>{ (words.gap)(years) }</title>
                    <rect class="gap" x={format!("{:.1}", left + EDGE)} y={format!("{TOP:.0}")} width={format!("{:.1}", right - left)} height={format!("{:.0}", height - TOP)} />
                </g>
            }) }
            { for axis.years().map(|(year, x)| {
                let is_written = x >= free;
                if is_written {
                    free = x + YEARS_APART;
                }
                html! {
                    <>
                        { line(x, "year") }
                        if is_written {
                            <text x={format!("{:.1}", x + EDGE)} y={format!("{:.0}", TOP - 9.0)}>{ format!("{year:.0}") }</text>
                        }
                    </>
                }
            }) }
        </g>
    }
}

fn drawn_lane(shared: &Shared, axis: &Axis, lane: &Lane, width: f64, current: usize) -> Html {
    let words = &shared.words.records.timeline;
    let (document, y) = (lane.document, lane.y);
    let title = shared.state.short(&document.document);
    let own = document.date.as_deref().map(|date| EDGE + axis.x(in_years(date)));
    html! {
        <g class="lane">
            <line class="edge" x1="0" x2={format!("{width:.0}")} y1={format!("{y:.1}")} y2={format!("{y:.1}")} />
            { for own.map(|x| html! {
                <line class="own" x1={format!("{x:.1}")} x2={format!("{x:.1}")} y1={format!("{:.1}", y + HEAD - 2.0)} y2={format!("{:.1}", y + lane.height - 2.0)}>
                    <title>{ (words.own_date)(&title) }</title>
                </line>
            }) }
            { for lane.marks.iter().zip(&lane.put).enumerate().map(|(at, (mark, put))| {
                let at = lane.first + at;
                let middle = y + HEAD + ROW * (real(put.row) + 0.5);
                marks::drawn(shared, mark, put.is_named, document, middle, (at, at == current))
            }) }
        </g>
    }
}
