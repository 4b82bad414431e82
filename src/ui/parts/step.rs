//! How a position was come to.

use crate::protocol::{IssueStep, StepDirection};
use crate::words::{PositionsWords, Words};
use yew::prelude::*;

/// Up, down or turned, and by how much: a mark to those who see it, words to others.
pub fn step_mark(step: &IssueStep, words: &'static Words) -> Html {
    let told = (words.positions.ladder.step)(step);
    let class = match step.direction {
        _ if step.turned => "turned",
        StepDirection::Up => "up",
        StepDirection::Down | StepDirection::Same => "down",
    };
    html! {
        <span class={classes!("step", class)} title={told.clone()}>
            <span aria-hidden="true">{ PositionsWords::arrow(step) }</span><span class="unseen">{ told }</span>
        </span>
    }
}
