//! The marks: dots for dates, bars for periods, arrows for deadlines.

use super::super::records::shows;
use super::super::registers::when;
use super::axis::Axis;
use super::lanes::Reach;
use super::picture::{EDGE, real};
use super::{Dated, keys};
use crate::date::{in_years, is_day, span_in_years};
use crate::protocol::{DateKind, Place, RegisterDocument, RegisterEntry};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// How wide a letter of a mark's name is.
const LETTER: f64 = 6.4;

/// A deadline without a beginning gets an arrow of this length.
const ARROW: f64 = 26.0;

/// A date in a text.
pub struct Mark<'a> {
    entry: &'a RegisterEntry,
    kind: DateKind,
    /// Its left edge.
    pub left: f64,
    right: f64,
    /// What is written beside it.
    name: String,
    /// When it is, in full.
    told: String,
}

impl Mark<'_> {
    /// How far it reaches: also so far that its dot or arrow head has room.
    pub fn reach(&self) -> Reach {
        Reach {
            left: self.left - 5.0,
            right: self.right + 5.0,
            named: self.right + 8.0 + real(self.name.chars().count()) * LETTER,
        }
    }
}

/// Whether two dates are of one year.
pub fn in_one_year(from: &str, to: &str) -> bool {
    from.split('-').next() == to.split('-').next()
}

/// A day below the year that stands above it.
fn in_its_year(date: &str) -> &str {
    if is_day(date) { date.split_once('-').map_or(date, |(_, day)| day) } else { date }
}

/// Where a date stands: a deadline from the text's own date on.
pub fn mark<'a>(
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
    let told = format!("{}{times}", when(dated.kind, dated.from, dated.to));
    Mark { entry, kind: dated.kind, left, right, name, told }
}

/// A mark that opens its passages in this text, at this height; its number among all, and whether it is the one that
/// the Tab key leads to.
pub fn drawn(
    shared: &Shared,
    mark: &Mark,
    is_named: bool,
    document: &RegisterDocument,
    y: f64,
    (at, is_current): (usize, bool),
) -> Html {
    let entry = mark.entry;
    let here = entry.passages.iter().filter(|passage| passage.place.document == document.document);
    let places: Vec<Place> = here.map(|passage| passage.sentence().clone()).collect();
    let kind = (shared.words.registers.date_kind)(mark.kind);
    let title = format!("{} · {kind}", entry.name);
    let label = format!("{} · {title} · {}", mark.told, shared.state.short(&document.document));
    let (onclick, onkeydown) = keys::pressed(&shows(shared, title.clone(), places));
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
        <g
            class={classes!("dated", class, (!is_named).then_some("crowded"))} {onclick} {onkeydown}
            role="button" tabindex={if is_current { "0" } else { "-1" }} aria-label={label} data-at={at.to_string()} data-testid="timeline-mark"
        >
            <title>{ title }</title>
            { shape }
            <text x={format!("{:.1}", right + 8.0)} y={format!("{:.1}", y + 4.0)}>{ mark.name.clone() }</text>
        </g>
    }
}
