//! Points at something: a ring around it, the card beside it.

use wasm_bindgen::JsCast;
use web_sys::{
    Document, DomRect, Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition, Window,
};

/// What has the ring; the style draws it.
const MARK: &str = "data-toured";
/// Between the card, what it points at, and the edges.
const GAP: f64 = 14.0;
/// Windows as narrow as this have the card at their lower or upper edge.
const NARROW: f64 = 520.0;

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The first that a selector finds that takes up room.
pub fn visible(selector: &str) -> Option<Element> {
    let found = document()?.query_selector_all(selector).ok()?;
    let nodes = (0..found.length()).filter_map(|index| found.item(index));
    let seen = |element: &Element| {
        let at = element.get_bounding_client_rect();
        at.width() > 0.0 && at.height() > 0.0
    };
    nodes.filter_map(|node| node.dyn_into::<Element>().ok()).find(seen)
}

/// Puts the ring around something, and brings it into sight.
pub fn mark(element: &Element) {
    unmark();
    let _ = element.set_attribute(MARK, "");
    let high = element.get_bounding_client_rect().height();
    let fits = window_size().is_some_and(|(_, height)| high < height / 2.0);
    let options = ScrollIntoViewOptions::new();
    options.set_block(if fits { ScrollLogicalPosition::Center } else { ScrollLogicalPosition::Start });
    // Of what stays in place, nothing need move.
    if element.closest("aside, header").ok().flatten().is_none() {
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// Takes the ring away.
pub fn unmark() {
    let marked = document().and_then(|document| document.query_selector(&format!("[{MARK}]")).ok().flatten());
    if let Some(marked) = marked {
        let _ = marked.remove_attribute(MARK);
    }
}

fn window_size() -> Option<(f64, f64)> {
    let window: Window = web_sys::window()?;
    Some((window.inner_width().ok()?.as_f64()?, window.inner_height().ok()?.as_f64()?))
}

/// Puts the card where it covers nothing of what it points at, as far as there is room.
pub fn place(card: &HtmlElement, target: &Element) {
    let Some(window) = window_size() else { return };
    let at = target.get_bounding_client_rect();
    let size = (f64::from(card.offset_width()), f64::from(card.offset_height()));
    if window.0 <= NARROW {
        let is_low = at.top() > window.1 * 0.45;
        let _ = card.set_attribute("data-side", if is_low { "top" } else { "bottom" });
        let _ = card.remove_attribute("style");
        return;
    }
    let (left, top) = beside(&Area::of(&at), size, window);
    let _ = card.set_attribute("style", &format!("left:{left:.0}px;top:{top:.0}px"));
}

/// An area of the window.
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn of(rect: &DomRect) -> Self {
        Self { left: rect.left(), top: rect.top(), right: rect.right(), bottom: rect.bottom() }
    }
}

/// Below what is pointed at, above it, left or right of it; where there is no room at all, at the lower edge.
fn beside(at: &Area, (width, height): (f64, f64), (right, bottom): (f64, f64)) -> (f64, f64) {
    let across = at.left.min(right - width - GAP).max(GAP);
    let along = at.top.min(bottom - height - GAP).max(GAP);
    let places = [
        (across, at.bottom + GAP),
        (across, at.top - GAP - height),
        (at.left - GAP - width, along),
        (at.right + GAP, along),
    ];
    let fits =
        |&(x, y): &(f64, f64)| x >= GAP && y >= GAP && x + width + GAP <= right && y + height + GAP <= bottom;
    places.into_iter().find(fits).unwrap_or((right - width - GAP, bottom - height - GAP))
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARD: (f64, f64) = (300.0, 150.0);
    const WINDOW: (f64, f64) = (1000.0, 800.0);

    fn placed(left: f64, top: f64, right: f64, bottom: f64) -> (f64, f64) {
        beside(&Area { left, top, right, bottom }, CARD, WINDOW)
    }

    /// Whether the card stands clear of what it points at.
    fn is_clear(left: f64, top: f64, right: f64, bottom: f64) -> bool {
        let (x, y) = placed(left, top, right, bottom);
        x >= right || x + CARD.0 <= left || y >= bottom || y + CARD.1 <= top
    }

    #[test]
    fn the_card_covers_nothing_of_what_it_points_at() {
        assert!(is_clear(100.0, 100.0, 200.0, 130.0), "below");
        assert!(is_clear(100.0, 700.0, 200.0, 790.0), "above");
        assert!(is_clear(600.0, 0.0, 1000.0, 800.0), "left");
        assert!(is_clear(0.0, 0.0, 264.0, 800.0), "right");
    }

    #[test]
    fn the_card_stays_in_the_window() {
        for (left, top, right, bottom) in [(900.0, 100.0, 990.0, 130.0), (0.0, 0.0, 1000.0, 800.0)] {
            let (x, y) = placed(left, top, right, bottom);
            assert!(x >= 0.0 && y >= 0.0 && x + CARD.0 <= WINDOW.0 && y + CARD.1 <= WINDOW.1);
        }
    }
}
