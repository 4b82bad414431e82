//! The steps of the tour: where each is, what it presses to get there, what it points at.

use super::pointing::visible;
use crate::ui::route::{Part, Route, TermsRoute, View};
use crate::ui::state::State;
use crate::words::TourWords;

/// A step. Each gets to its place from anywhere, so that it can be come back to.
#[derive(Clone)]
pub struct Step {
    /// What tests know it by.
    pub name: &'static str,
    /// A heading and what is said.
    pub told: fn(&TourWords) -> [&'static str; 2],
    /// The view that it is in.
    pub view: fn(&State) -> Route,
    /// What is pressed there, one after the other.
    pub presses: &'static [&'static str],
    /// What it points at: the first of these that is to be seen.
    pub target: &'static str,
    /// Whether passages beside it would be in its way.
    pub alone: bool,
}

/// The first number among the findings that opens its passages.
const NUMBER: &str = ".finding button.link";
const PASSAGE: &str = "[data-testid=evidence-line]";
const PINNED: &str = "[data-testid=tab-findings]";

fn overview(_: &State) -> Route {
    Route::Overview
}

fn remembered(state: &State, view: View) -> Route {
    state.remembered[view as usize].clone()
}

fn trends(state: &State) -> Route {
    match remembered(state, View::Terms) {
        Route::Terms(terms) => Route::Terms(TermsRoute { part: Part::Trends, ..terms }),
        other => other,
    }
}

/// The steps that there are on this page.
pub fn all() -> Vec<Step> {
    let step = |name, told, view, presses, target| Step { name, told, view, presses, target, alone: true };
    let mut steps = vec![
        step("findings", |words| words.findings, overview, &[], ".findings"),
        step("number", |words| words.number, overview, &[], NUMBER),
        Step { alone: false, ..step("passages", |words| words.passages, overview, &[NUMBER], "aside.proof") },
        step("text", |words| words.text, overview, &[NUMBER, PASSAGE], "[data-testid=reader] mark"),
        step(
            "changes",
            |words| words.changes,
            |state| remembered(state, View::Changes),
            &[],
            "[data-testid=ledger-row]",
        ),
        step("trends", |words| words.trends, trends, &[], "main .chart"),
        step("topics", |words| words.topics, |state| remembered(state, View::Topics), &[], "main .card"),
    ];
    if visible(PINNED).is_some() {
        steps.push(step("pinned", |words| words.pinned, overview, &[], PINNED));
    }
    steps.push(step("own", |words| words.own, overview, &[], "aside.shelf .drop, .shelf-toggle"));
    steps
}
