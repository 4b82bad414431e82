//! The page's address: views in it as steps of the back button, and how far down the page each step was left.
//!
//! A browser scrolls back by itself, but at once, when an answer that fills the page is still being computed. So each
//! step bears a number in the history, and its height is looked for until the page is as long again.

use super::{events, route::Route};
use js_sys::Math;
use std::cell::RefCell;
use std::time::Duration;
use wasm_bindgen::JsValue;
use web_sys::{Event, History, Window};
use yew::platform::{spawn_local, time::sleep};

/// How often a page that grows is looked at, and how many milliseconds apart.
const LOOKS: u32 = 60;
const APART: u64 = 50;
/// So many looks long the height that was reached has to stay.
const KEPT: u32 = 4;

thread_local! {
    static STEPS: RefCell<Steps> = RefCell::new(Steps::new(first()));
}

/// The steps of this visit.
#[derive(Debug)]
struct Steps {
    /// The number of the first one: the history still has numbers of visits before a reload.
    first: u32,
    /// How far down each was left, in pixels.
    heights: Vec<f64>,
    /// Which one is shown.
    at: usize,
    /// How far down it was, as long as the page is on its way there again.
    back_to: Option<f64>,
    /// How often the reader has come back to one.
    returns: u32,
}

impl Steps {
    fn new(first: u32) -> Self {
        Self { first, heights: Vec::new(), at: 0, back_to: None, returns: 0 }
    }

    fn number(&self) -> u32 {
        self.first + u32::try_from(self.at).unwrap_or_default()
    }

    /// A step that was never shown before, on a page that is so far down; its number.
    fn add(&mut self, height: f64) -> u32 {
        self.heights.push(height);
        self.at = self.heights.len() - 1;
        self.back_to = None;
        self.number()
    }

    /// One that bears this number, or none of this visit; which number it is to bear.
    fn arrive(&mut self, number: Option<u32>, height: f64) -> u32 {
        let at = number.and_then(|number| number.checked_sub(self.first)).map(|at| at as usize);
        match at.filter(|at| *at < self.heights.len()) {
            // Of one step the browser tells twice.
            Some(at) if at == self.at => {}
            Some(at) => {
                self.at = at;
                self.back_to = Some(self.heights[at]);
                self.returns += 1;
            }
            None => return self.add(height),
        }
        self.number()
    }

    /// The page was scrolled. On the way back it is not the reader who does that.
    fn scrolled(&mut self, height: f64) {
        if self.back_to.is_none()
            && let Some(here) = self.heights.get_mut(self.at)
        {
            *here = height;
        }
    }
}

/// A number that no other visit begins with.
fn first() -> u32 {
    // From 0 up to 2^31, which leaves room for as many steps.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a number below 2^31")]
    let first = (Math::random() * 2_147_483_648.0) as u32;
    first
}

fn window() -> Option<Window> {
    web_sys::window()
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// The address's hash.
#[must_use]
pub fn hash() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// How far down the page is, in pixels.
fn height() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Writes a view into the address; without `replace`, as a step for the back button.
pub fn write(route: &Route, replace: bool) {
    let Some(history) = history() else { return };
    let hash = route.hash();
    // An address that cannot be written (a browser's limit on their number) costs only the way back.
    let _ = if replace {
        let state = history.state().unwrap_or(JsValue::NULL);
        history.replace_state_with_url(&state, "", Some(&hash))
    } else {
        let number = STEPS.with_borrow_mut(|steps| steps.add(height()));
        history.push_state_with_url(&number.into(), "", Some(&hash))
    };
}

/// Tells of every change of the hash that was not made by the page itself, until what it gives is called. As long as
/// that is heard, steps are numbered and their heights known.
pub fn on_hash(tell: impl Fn(String) + 'static) -> impl FnOnce() {
    arrive();
    let changes = events::on(window(), &["hashchange", "popstate"], move |_: Event| {
        arrive();
        tell(hash());
    });
    let scrolls = events::on(window(), &["scroll"], |_: Event| {
        STEPS.with_borrow_mut(|steps| steps.scrolled(height()));
    });
    // Whoever moves while the page is on its way knows better where to go.
    let moves = events::on(window(), &["wheel", "touchmove", "pointerdown", "keydown"], |_: Event| {
        STEPS.with_borrow_mut(|steps| steps.back_to = None);
    });
    || {
        changes();
        scrolls();
        moves();
    }
}

/// Finds out which step is shown, and numbers it if it has no number.
fn arrive() {
    let Some(history) = history() else { return };
    let number: Option<u32> =
        history.state().ok().and_then(|state| serde_wasm_bindgen::from_value(state).ok());
    let now = STEPS.with_borrow_mut(|steps| steps.arrive(number, height()));
    if number != Some(now) {
        let _ = history.replace_state_with_url(&now.into(), "", None);
    }
}

/// How often the reader has come back to a step.
#[must_use]
pub fn returns() -> u32 {
    STEPS.with_borrow(|steps| steps.returns)
}

/// Shows the page as it was left, if the reader has come back to it; if it is new, from its top, unless it leads to a
/// place of its own.
pub fn scroll(to_place: bool) {
    let (at, back_to) = STEPS.with_borrow(|steps| (steps.at, steps.back_to));
    match back_to {
        Some(height) => spawn_local(scroll_back(at, height)),
        None if to_place => {}
        None => to(0.0),
    }
}

fn to(height: f64) {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, height);
    }
}

/// Goes to a height until it is reached and kept, for what fills the page may still be on its way.
async fn scroll_back(at: usize, height: f64) {
    let mut kept = 0;
    for _ in 0..LOOKS {
        if STEPS.with_borrow(|steps| steps.at != at || steps.back_to.is_none()) {
            return;
        }
        kept = if (self::height() - height).abs() < 1.0 { kept + 1 } else { 0 };
        if kept > KEPT {
            break;
        }
        to(height);
        sleep(Duration::from_millis(APART)).await;
    }
    STEPS.with_borrow_mut(|steps| steps.back_to = None);
}

#[cfg(test)]
mod tests {
    use super::Steps;

    #[test]
    fn a_step_is_where_it_was_left() {
        let mut steps = Steps::new(70);
        assert_eq!(steps.arrive(None, 0.0), 70);
        steps.scrolled(700.0);
        assert_eq!(steps.add(700.0), 71);
        steps.scrolled(30.0);
        assert_eq!(steps.arrive(Some(70), 30.0), 70);
        assert_eq!((steps.back_to, steps.returns), (Some(700.0), 1));
        // What the page does on its way back is not what the reader did.
        steps.scrolled(400.0);
        assert_eq!(steps.arrive(Some(71), 400.0), 71);
        assert_eq!(steps.back_to, Some(30.0));
        assert_eq!(steps.arrive(Some(70), 30.0), 70);
        assert_eq!(steps.back_to, Some(700.0));
    }

    #[test]
    fn what_follows_a_link_is_new_and_what_is_told_twice_is_one_step() {
        let mut steps = Steps::new(0);
        steps.arrive(None, 0.0);
        steps.scrolled(700.0);
        assert_eq!(steps.arrive(None, 700.0), 1);
        assert_eq!((steps.arrive(Some(1), 700.0), steps.back_to), (1, None));
        // Until it is scrolled, it is where the page was.
        assert_eq!(steps.heights, [700.0, 700.0]);
    }

    #[test]
    fn a_number_of_the_visit_before_is_none_of_this() {
        for old in [0, 7, 500, 9000] {
            let mut steps = Steps::new(500);
            steps.arrive(None, 0.0);
            let number = steps.arrive(Some(if old == 500 { 501 } else { old }), 0.0);
            assert_eq!((number, steps.back_to), (501, None));
        }
    }
}
