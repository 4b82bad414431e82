//! The picture: dots for dates, bars for periods, arrows for deadlines.

use super::super::records::opens;
use super::super::registers::{Kept, when};
use super::axis::Axis;
use super::lanes::{Put, Reach, rows};
use super::{Dated, dated};
use crate::date::{in_years, is_day, span_in_years};
use crate::numbers::narrow;
use crate::protocol::{DateKind, Place, RegisterDocument, RegisterEntry, RegistersAnswer};
use crate::ui::shared::{Shared, use_shared};
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::Element;
use yew::prelude::*;

/// A row of marks, and what stands above a lane.
const ROW: f64 = 19.0;
const HEAD: f64 = 22.0;

/// The years on top; room at the left edge, and at the right one for the last name.
const TOP: f64 = 26.0;
const EDGE: f64 = 10.0;
const LAST: f64 = 90.0;

/// How wide a letter of a mark's name is.
const LETTER: f64 = 6.4;

/// A deadline without a beginning gets an arrow of this length.
const ARROW: f64 = 26.0;

/// Years nearer to each other than this are not all written.
const YEARS_APART: f64 = 34.0;

/// A date in a text.
struct Mark<'a> {
    entry: &'a RegisterEntry,
    kind: DateKind,
    left: f64,
    right: f64,
    name: String,
}

fn real(number: usize) -> f64 {
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
    let width = axis.width() + 2.0 * EDGE + LAST;
    let mut y = TOP;
    let mut names: Vec<Html> = Vec::new();
    let lanes: Vec<Html> = answer
        .documents
        .iter()
        .enumerate()
        .map(|(number, document)| {
            names.push(name(&shared, document, y));
            let (lane, height) = lane(&shared, answer, &axis, number, document, y, width);
            y += height;
            lane
        })
        .collect();
    html! {
        <figure class="timeline">
            <div class="scroll" tabindex="0" role="region" aria-label={words.title} ref={node}>
                <div class="lane-names" aria-hidden="true">{ for names }</div>
                <svg viewBox={format!("0 0 {width:.0} {y:.0}")} width={format!("{width:.0}")} height={format!("{y:.0}")} role="img" aria-label={words.label} data-testid="timeline">
                    { years(&shared, &axis, y) }
                    { for lanes }
                </svg>
            </div>
            <figcaption class="small muted">{ words.label }</figcaption>
        </figure>
    }
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
        dated.from.filter(|from| !in_one_year(from, dated.to)).into_iter().for_each(&mut count);
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

fn in_one_year(from: &str, to: &str) -> bool {
    from.split('-').next() == to.split('-').next()
}

/// A day below the year that stands above it.
fn in_its_year(date: &str) -> &str {
    if is_day(date) { date.split_once('-').map_or(date, |(_, day)| day) } else { date }
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

/// A text's lane, and how high it is.
fn lane(
    shared: &Shared,
    answer: &RegistersAnswer,
    axis: &Axis,
    number: usize,
    document: &RegisterDocument,
    y: f64,
    width: f64,
) -> (Html, f64) {
    let words = &shared.words.records.timeline;
    let marks: Vec<Mark> = answer
        .entries
        .iter()
        .filter(|entry| entry.course[number].passages > 0)
        .filter_map(|entry| dated(entry).map(|dated| mark(axis, entry, &dated, document, number)))
        .collect();
    let reach = |mark: &Mark| Reach {
        left: mark.left - 5.0,
        right: mark.right + 5.0,
        named: mark.right + 8.0 + real(mark.name.chars().count()) * LETTER,
    };
    let (put, count) = rows(&marks.iter().map(reach).collect::<Vec<_>>());
    let height = HEAD + ROW * real(count.max(1)) + 6.0;
    let title = shared.state.short(&document.document);
    let own = document.date.as_deref().map(|date| EDGE + axis.x(in_years(date)));
    let lane = html! {
        <g class="lane">
            <line class="edge" x1="0" x2={format!("{width:.0}")} y1={format!("{y:.1}")} y2={format!("{y:.1}")} />
            { for own.map(|x| html! {
                <line class="own" x1={format!("{x:.1}")} x2={format!("{x:.1}")} y1={format!("{:.1}", y + HEAD - 2.0)} y2={format!("{:.1}", y + height - 2.0)}>
                    <title>{ (words.own_date)(&title) }</title>
                </line>
            }) }
            { for marks.iter().zip(put).map(|(mark, put)| drawn_mark(shared, mark, put, document, y)) }
        </g>
    };
    (lane, height)
}

/// Where a date stands: a deadline from the text's own date on.
fn mark<'a>(
    axis: &Axis,
    entry: &'a RegisterEntry,
    dated: &Dated,
    document: &RegisterDocument,
    number: usize,
) -> Mark<'a> {
    let x = |years: f64| EDGE + axis.x(years);
    let (left, right) = match (dated.kind, dated.from) {
        (DateKind::Period, Some(from)) => (x(span_in_years(from).0), x(span_in_years(dated.to).1)),
        (DateKind::Deadline, from) => {
            let end = x(span_in_years(dated.to).1);
            let begun = from.or(document.date.as_deref()).map(|from| x(in_years(from)));
            (begun.filter(|begun| *begun < end).unwrap_or((end - ARROW).max(0.0)), end)
        }
        _ => (x(in_years(dated.to)), x(in_years(dated.to))),
    };
    let times = match entry.course[number].passages {
        1 => String::new(),
        times => format!(" ×{times}"),
    };
    let name = match (dated.kind, dated.from) {
        (DateKind::Period, Some(from)) if is_day(dated.to) && in_one_year(from, dated.to) => {
            format!("{} – {}{times}", in_its_year(from), in_its_year(dated.to))
        }
        (DateKind::Period, from) => format!("{}{times}", when(dated.kind, from, dated.to)),
        _ => format!("{}{times}", in_its_year(dated.to)),
    };
    Mark { entry, kind: dated.kind, left, right, name }
}

/// A mark that opens its passages in this text. The table below serves the keyboard.
fn drawn_mark(shared: &Shared, mark: &Mark, put: Put, document: &RegisterDocument, y: f64) -> Html {
    let y = y + HEAD + ROW * (real(put.row) + 0.5);
    let entry = mark.entry;
    let here = entry.passages.iter().filter(|passage| passage.place.document == document.document);
    let places: Vec<Place> = here.map(|passage| passage.sentence().clone()).collect();
    let kind = (shared.words.registers.date_kind)(mark.kind);
    let title = format!("{} · {kind}", entry.name);
    let onclick = opens(shared, title.clone(), places);
    let (left, right) = (mark.left, mark.right);
    let (class, shape) = match mark.kind {
        DateKind::Date => {
            ("date", html! { <circle cx={format!("{left:.1}")} cy={format!("{y:.1}")} r="4.5" /> })
        }
        DateKind::Period => (
            "period",
            html! { <rect x={format!("{left:.1}")} y={format!("{:.1}", y - 4.0)} width={format!("{:.1}", (right - left).max(3.0))} height="8" rx="2" /> },
        ),
        DateKind::Deadline => {
            let path = format!(
                "M{left:.1} {y:.1}H{right:.1}M{:.1} {:.1}L{right:.1} {y:.1}L{:.1} {:.1}",
                right - 6.0,
                y - 4.5,
                right - 6.0,
                y + 4.5,
            );
            ("deadline", html! { <path d={path} /> })
        }
    };
    html! {
        <g class={classes!("dated", class, (!put.is_named).then_some("crowded"))} {onclick} data-testid="timeline-mark">
            <title>{ title }</title>
            { shape }
            <text x={format!("{:.1}", right + 8.0)} y={format!("{:.1}", y + 4.0)}>{ mark.name.clone() }</text>
        </g>
    }
}
