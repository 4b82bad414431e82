//! The places of a text at which something can be asked or said, in the page and for the keyboard.
//!
//! A long text has hundreds of them. One is in the order of the Tab key; the arrow keys go from there to the
//! others.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// A place at which something can be asked or said, by its number in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// A block.
    Block(usize),
    /// A loss.
    Loss(usize),
    /// A join.
    Join(usize),
}

impl Spot {
    /// As it stands in `data-at`.
    pub fn print(self) -> String {
        match self {
            Self::Block(index) => format!("b{index}"),
            Self::Loss(index) => format!("l{index}"),
            Self::Join(index) => format!("j{index}"),
        }
    }

    /// From what stands in `data-at`.
    pub fn parse(text: &str) -> Option<Self> {
        let index = text.get(1..)?.parse().ok()?;
        match text.as_bytes()[0] {
            b'b' => Some(Self::Block(index)),
            b'l' => Some(Self::Loss(index)),
            b'j' => Some(Self::Join(index)),
            _ => None,
        }
    }
}

/// The spot that an element stands in.
pub fn around(element: &Element) -> Option<Spot> {
    let marked = element.closest("[data-at]").ok().flatten()?;
    Spot::parse(&marked.get_attribute("data-at")?)
}

/// The element in a text that has the focus for a spot.
pub fn element(text: &Element, spot: Spot) -> Option<HtmlElement> {
    let found = text.query_selector(&format!(".spot[data-at={}]", spot.print())).ok().flatten()?;
    found.dyn_into().ok()
}

/// The element in a text that a spot stands for.
pub fn marked(text: &Element, spot: Spot) -> Option<Element> {
    text.query_selector(&format!("[data-at={}]", spot.print())).ok().flatten()
}

/// Where a key leads from a spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// To the next.
    Next,
    /// To the one before.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
}

impl Step {
    /// The step that a key asks for.
    pub fn of(key: &str) -> Option<Self> {
        match key {
            "ArrowDown" => Some(Self::Next),
            "ArrowUp" => Some(Self::Back),
            "Home" => Some(Self::First),
            "End" => Some(Self::Last),
            _ => None,
        }
    }
}

/// Puts the focus on the spot that a step leads to, passing over what is not shown.
pub fn go(text: &Element, from: &Element, step: Step) {
    let Ok(list) = text.query_selector_all(".spot") else { return };
    let spots: Vec<HtmlElement> = (0..list.length())
        .filter_map(|index| list.get(index)?.dyn_into::<HtmlElement>().ok())
        .filter(|spot| spot.offset_height() > 0 || spot.offset_width() > 0)
        .collect();
    let now = spots.iter().position(|spot| spot.is_same_node(Some(from)));
    let to = match (step, now) {
        (Step::Next, Some(now)) => spots.get(now + 1),
        (Step::Back, Some(now)) => now.checked_sub(1).and_then(|before| spots.get(before)),
        (Step::First, _) | (_, None) => spots.first(),
        (Step::Last, _) => spots.last(),
    };
    if let Some(to) = to {
        let _ = to.focus();
    }
}

/// Has one spot in the order of the Tab key: this one, or the first.
pub fn stop_at(text: &Element, stop: Option<&Element>) {
    let stops = text.query_selector_all(".spot[tabindex='0']");
    let mut is_there = false;
    if let Ok(stops) = stops {
        for index in 0..stops.length() {
            let Some(old) = stops.get(index).and_then(|node| node.dyn_into::<Element>().ok()) else {
                continue;
            };
            match stop {
                Some(stop) if !old.is_same_node(Some(stop)) => {
                    let _ = old.set_attribute("tabindex", "-1");
                }
                _ => is_there = true,
            }
        }
    }
    let first = || text.query_selector(".spot").ok().flatten();
    if !is_there && let Some(stop) = stop.cloned().or_else(first) {
        let _ = stop.set_attribute("tabindex", "0");
    }
}

#[cfg(test)]
mod tests {
    use super::Spot;

    #[test]
    fn a_spot_is_found_again_in_the_page() {
        for spot in [Spot::Block(0), Spot::Loss(12), Spot::Join(3)] {
            assert_eq!(Spot::parse(&spot.print()), Some(spot));
        }
        assert_eq!(["", "x1", "b", "b-1"].map(Spot::parse), [None; 4]);
    }
}
