//! The keyboard in the picture: the Tab key leads to one mark, the arrow keys from mark to mark, Enter opens it.

use crate::ui::focus;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};
use yew::prelude::*;

/// Where a mark stands: in which lane, and how far to the right.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Its lane, from above.
    pub lane: usize,
    /// Its left edge.
    pub x: f64,
}

/// What is drawn is pressed as a button is: by click, and by Enter or Space.
pub fn pressed(then: &Callback<()>) -> (Callback<MouseEvent>, Callback<KeyboardEvent>) {
    let onclick = then.reform(|_: MouseEvent| ());
    let then = then.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        if matches!(event.key().as_str(), "Enter" | " ") {
            event.prevent_default();
            then.emit(());
        }
    });
    (onclick, onkeydown)
}

/// What keeps the focus on one of the marks, and tells which it is.
pub fn moving(
    spots: Vec<Spot>,
    chosen: &UseStateHandle<Option<usize>>,
) -> (Callback<KeyboardEvent>, Callback<FocusEvent>) {
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        let is_plain = !event.ctrl_key() && !event.alt_key() && !event.meta_key();
        let Some((mark, at)) = marked(event.target()).filter(|_| is_plain) else { return };
        let Some(next) = next(&spots, at, &event.key()) else { return };
        event.prevent_default();
        let picture = mark.closest("svg").ok().flatten();
        let found =
            picture.and_then(|picture| picture.query_selector(&format!("[data-at='{next}']")).ok().flatten());
        if let Some(found) = found {
            focus::put(found);
        }
    });
    let chosen = chosen.clone();
    let onfocusin = Callback::from(move |event: FocusEvent| {
        if let Some((_, at)) = marked(event.target()) {
            chosen.set(Some(at));
        }
    });
    (onkeydown, onfocusin)
}

/// The mark that an event is of, and its number.
fn marked(target: Option<EventTarget>) -> Option<(Element, usize)> {
    let mark = target?.dyn_into::<Element>().ok()?.closest("[data-at]").ok().flatten()?;
    let at = mark.get_attribute("data-at")?.parse().ok()?;
    Some((mark, at))
}

/// The mark nearest to a place, from left to right.
pub fn nearest(spots: &[Spot], x: f64) -> Option<usize> {
    among(spots, 0..spots.len(), x)
}

fn among(spots: &[Spot], which: impl Iterator<Item = usize>, x: f64) -> Option<usize> {
    which.min_by(|&a, &b| (spots[a].x - x).abs().total_cmp(&(spots[b].x - x).abs()))
}

/// Where a key leads from a mark: left and right in time, up and down to the nearest one of another text, to the first
/// and the last of its own.
fn next(spots: &[Spot], at: usize, key: &str) -> Option<usize> {
    let here = *spots.get(at)?;
    let of = |lane: usize| (0..spots.len()).filter(move |&spot| spots[spot].lane == lane);
    match key {
        "ArrowRight" => Some(at + 1).filter(|next| *next < spots.len()),
        "ArrowLeft" => at.checked_sub(1),
        "ArrowDown" => {
            let below = spots.iter().map(|spot| spot.lane).find(|lane| *lane > here.lane)?;
            among(spots, of(below), here.x)
        }
        "ArrowUp" => {
            let above = spots.iter().rev().map(|spot| spot.lane).find(|lane| *lane < here.lane)?;
            among(spots, of(above), here.x)
        }
        "Home" => of(here.lane).next(),
        "End" => of(here.lane).next_back(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three marks in the first lane, none in the second, two in the third.
    fn spots() -> Vec<Spot> {
        [(0, 10.0), (0, 50.0), (0, 90.0), (2, 40.0), (2, 95.0)].map(|(lane, x)| Spot { lane, x }).to_vec()
    }

    #[test]
    fn arrows_lead_through_time_and_on_to_the_next_text() {
        assert_eq!(next(&spots(), 0, "ArrowRight"), Some(1));
        assert_eq!(next(&spots(), 2, "ArrowRight"), Some(3), "on to the next lane");
        assert_eq!(next(&spots(), 4, "ArrowRight"), None);
        assert_eq!(next(&spots(), 0, "ArrowLeft"), None);
        assert_eq!(next(&spots(), 1, "Home"), Some(0));
        assert_eq!(next(&spots(), 0, "End"), Some(2));
    }

    #[test]
    fn up_and_down_lead_to_the_nearest_of_the_next_text_that_has_any() {
        assert_eq!(next(&spots(), 1, "ArrowDown"), Some(3));
        assert_eq!(next(&spots(), 2, "ArrowDown"), Some(4));
        assert_eq!(next(&spots(), 4, "ArrowUp"), Some(2));
        assert_eq!(next(&spots(), 4, "ArrowDown"), None);
    }

    #[test]
    fn the_tab_key_leads_to_the_mark_nearest_to_where_the_picture_opens() {
        assert_eq!(nearest(&spots(), 60.0), Some(1));
        assert_eq!(nearest(&[], 60.0), None);
    }
}
