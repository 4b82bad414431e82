//! Versions that are much alike, gone through side by side: over what is equal as fast as it can be compared, and from
//! each difference to where both go on together. What is passed over is left to [`super::tiles`].

use super::super::grams::{Letters, hash};
use super::tiles::Tile;
use rustc_hash::FxHashMap;

/// Letters that must agree behind a difference.
const TOGETHER: usize = 12;

/// A difference up to so long on either side is looked over at once.
const NEAR: usize = 32;

/// Letters that must agree behind what one text alone has, and stand nowhere else near.
const ANCHOR: usize = 24;

/// How far both texts are searched for such letters: ever farther, and then no more.
const WINDOWS: [usize; 3] = [1_000, 8_000, 64_000];

/// A stretch that agrees is kept from so many letters on.
const SHORTEST: usize = 8;

/// The stretches on which both texts agree, in order in both.
pub(super) fn tiles(a_text: &Letters, b_text: &Letters) -> Vec<Tile> {
    let (a, b) = (&a_text.characters, &b_text.characters);
    let mut tiles = Vec::new();
    let mut at = (0, 0);
    loop {
        let length = agreement(&a[at.0..], &b[at.1..]);
        if length >= SHORTEST {
            keep(Tile { a: at.0, b: at.1, length }, (a_text, b_text), &mut tiles);
        }
        at = (at.0 + length, at.1 + length);
        let (rest_a, rest_b) = (&a[at.0..], &b[at.1..]);
        let Some(over) = near(rest_a, rest_b).or_else(|| far(rest_a, rest_b)) else { return tiles };
        at = (at.0 + over.0, at.1 + over.1);
    }
}

/// Keeps a stretch, cut where a unit of either text ends; but of a unit at either end not a few letters alone, which may
/// be the end of one heading and of another.
fn keep(tile: Tile, (a, b): (&Letters, &Letters), tiles: &mut Vec<Tile>) {
    let mut from = 0;
    while from < tile.length {
        let (unit_a, unit_b) = (a.units[tile.a + from], b.units[tile.b + from]);
        let same = |by: &usize| a.units[tile.a + by] == unit_a && b.units[tile.b + by] == unit_b;
        let end = (from..tile.length).take_while(same).last().map_or(tile.length, |last| last + 1);
        let is_inside = from > 0 && end < tile.length;
        if is_inside || end - from >= SHORTEST {
            tiles.push(Tile { a: tile.a + from, b: tile.b + from, length: end - from });
        }
        from = end;
    }
}

/// How many letters agree.
fn agreement(a: &[char], b: &[char]) -> usize {
    a.iter().zip(b).take_while(|(x, y)| x == y).count()
}

/// The least that has to be passed over for both to go on together.
fn near(a: &[char], b: &[char]) -> Option<(usize, usize)> {
    for both in 1..=2 * NEAR {
        // Of equally long ones first what was substituted.
        let middle = both / 2;
        let outwards = (0..=both).map(|step| match step % 2 {
            0 => middle - step / 2,
            _ => middle + step.div_ceil(2),
        });
        for over_a in outwards.filter(|over| *over <= NEAR && both - over <= NEAR) {
            let over_b = both - over_a;
            let (Some(x), Some(y)) = (a.get(over_a..over_a + TOGETHER), b.get(over_b..over_b + TOGETHER))
            else {
                continue;
            };
            if x == y {
                return Some((over_a, over_b));
            }
        }
    }
    None
}

/// What has to be passed over to the next letters that stand once in either text as far as it is searched.
fn far(a: &[char], b: &[char]) -> Option<(usize, usize)> {
    WINDOWS.iter().find_map(|&window| {
        let once = |text: &[char]| {
            let mut places: FxHashMap<u64, Option<usize>> = FxHashMap::default();
            for (at, gram) in text[..text.len().min(window)].windows(ANCHOR).enumerate() {
                places.entry(hash(gram)).and_modify(|place| *place = None).or_insert(Some(at));
            }
            places
        };
        let (in_a, in_b) = (once(a), once(b));
        let grams = a[..a.len().min(window)].windows(ANCHOR).enumerate();
        let anchors = grams.filter_map(|(at, gram)| {
            let gram = hash(gram);
            in_a.get(&gram).copied().flatten()?;
            Some((at, in_b.get(&gram).copied().flatten()?))
        });
        anchors.min_by_key(|&(x, y)| (x + y, x))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letters(text: &str) -> Letters {
        let characters: Vec<char> = text.chars().collect();
        Letters { places: (0..characters.len()).collect(), units: vec![0; characters.len()], characters }
    }

    fn found(a: &str, b: &str) -> Vec<(usize, usize, usize)> {
        tiles(&letters(a), &letters(b)).iter().map(|tile| (tile.a, tile.b, tile.length)).collect()
    }

    const TEXT: &str = "各方商定建立海上搜救的联络机制每年轮流举行演练并交换有关天气与航道的资料支持青年往来鼓励高等院校互派学生";

    #[test]
    fn both_go_on_together_behind_a_difference() {
        assert_eq!(found(TEXT, TEXT), [(0, 0, 52)]);
        assert_eq!(found(TEXT, &TEXT.replace("每年", "每月")), [(0, 0, 16), (17, 17, 35)]);
        assert_eq!(found(TEXT, &TEXT.replace("每年", "每两年")), [(0, 0, 16), (16, 17, 36)]);
        // 的 may stand before or behind what is deleted.
        assert_eq!(found(TEXT, &TEXT.replace("与航道", "")), [(0, 0, 30), (33, 30, 19)]);
    }

    #[test]
    fn what_is_long_is_passed_over() {
        let paragraph = "本协定自签署之日起生效有效期五年期满前六个月任何一方均可书面通知另一方终止本协定否则自动延长五年并依次类推直至终止为止";
        let longer = TEXT.replace("每年", &format!("{paragraph}每年"));
        assert_eq!(found(TEXT, &longer), [(0, 0, 15), (15, 15 + paragraph.chars().count(), 37)]);
    }

    #[test]
    fn texts_without_anything_in_common_have_no_tiles() {
        assert_eq!(found(TEXT, "无关之文"), []);
        assert_eq!(found("", TEXT), []);
        assert_eq!(found(&"一".repeat(4_000), &"一".repeat(3_000)), [(0, 0, 3_000)]);
    }
}
