//! Where the items of a net stand: those that are linked draw each other near, all push each other away
//! (Fruchterman & Reingold 1991). The same net is always drawn the same way.

use crate::numbers::narrow;

/// How often everything is moved.
const ROUNDS: u32 = 300;

/// The golden angle: one on from the other by it, all begin with the same room (Vogel 1979).
const GOLDEN: f64 = 2.399_963_229_728_653;

/// A pull to the middle, so that what isn't linked to the rest doesn't drift away.
const MIDDLE: f64 = 0.12;

/// The places of so many items, -1 to 1, given which two are linked and how strongly, 0 to 1.
pub fn places(count: usize, links: &[(usize, usize, f64)]) -> Vec<(f64, f64)> {
    let mut at: Vec<(f64, f64)> = (0..count).map(|item| begun(item, count)).collect();
    // As far apart as they would be if all had the same room.
    let room = libm::sqrt(4.0 / real(count.max(1))) * 0.75;
    for round in 0..ROUNDS {
        let moved = forces(&at, links, room);
        let reach = 0.2 * (1.0 - f64::from(round) / f64::from(ROUNDS));
        for (place, force) in at.iter_mut().zip(moved) {
            let length = libm::hypot(force.0, force.1).max(1e-9);
            let step = length.min(reach) / length;
            *place = (place.0 + force.0 * step, place.1 + force.1 * step);
        }
    }
    fitted(&at)
}

fn real(number: usize) -> f64 {
    f64::from(narrow(number))
}

/// Where an item begins: around the middle, all with the same room.
fn begun(item: usize, count: usize) -> (f64, f64) {
    let (turn, out) = (real(item) * GOLDEN, libm::sqrt((real(item) + 0.5) / real(count)));
    (out * libm::cos(turn), out * libm::sin(turn))
}

/// Where each is drawn and pushed.
fn forces(at: &[(f64, f64)], links: &[(usize, usize, f64)], room: f64) -> Vec<(f64, f64)> {
    let mut forces: Vec<(f64, f64)> = at.iter().map(|&(x, y)| (-x * MIDDLE, -y * MIDDLE)).collect();
    let mut both = |a: usize, b: usize, force: f64, (x, y): (f64, f64)| {
        forces[a] = (forces[a].0 + x * force, forces[a].1 + y * force);
        forces[b] = (forces[b].0 - x * force, forces[b].1 - y * force);
    };
    // From a to b: its direction, and how far.
    let between = |a: usize, b: usize| {
        let (x, y) = (at[b].0 - at[a].0, at[b].1 - at[a].1);
        let far = libm::hypot(x, y).max(1e-4);
        ((x / far, y / far), far)
    };
    for a in 0..at.len() {
        for b in a + 1..at.len() {
            let (towards, far) = between(a, b);
            both(a, b, -room * room / far, towards);
        }
    }
    for &(a, b, strength) in links {
        let (towards, far) = between(a, b);
        both(a, b, (0.3 + 0.7 * strength) * far * far / room, towards);
    }
    forces
}

/// Stretched to the room there is, either way.
fn fitted(at: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let range = |values: &dyn Fn(&(f64, f64)) -> f64| {
        let all = at.iter().map(values);
        all.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)))
    };
    let scaled = |(low, high): (f64, f64), value: f64| {
        if high - low < 1e-9 { 0.0 } else { 2.0 * (value - low) / (high - low) - 1.0 }
    };
    let (across, down) = (range(&|place| place.0), range(&|place| place.1));
    at.iter().map(|place| (scaled(across, place.0), scaled(down, place.1))).collect()
}

#[cfg(test)]
mod tests {
    use super::places;

    #[test]
    fn linked_items_stand_nearer_than_others() {
        // Two groups of four, each linked in itself.
        let mut links = Vec::new();
        for group in [0, 4] {
            for a in 0..4 {
                links.extend((a + 1..4).map(|b| (group + a, group + b, 1.0)));
            }
        }
        let at = places(8, &links);
        let far = |a: usize, b: usize| libm::hypot(at[a].0 - at[b].0, at[a].1 - at[b].1);
        let within = links.iter().map(|&(a, b, _)| far(a, b)).fold(0.0, f64::max);
        let across = (0..4).flat_map(|a| (4..8).map(move |b| (a, b))).map(|(a, b)| far(a, b));
        assert!(within < across.fold(f64::INFINITY, f64::min), "{at:?}");
        assert!(at.iter().all(|&(x, y)| x.abs() <= 1.0 && y.abs() <= 1.0));
        assert_eq!(at, places(8, &links));
    }

    #[test]
    fn one_item_stands_in_the_middle() {
        assert_eq!(places(1, &[]), [(0.0, 0.0)]);
        assert!(places(0, &[]).is_empty());
    }
}
