//! Where the words of a word cloud stand: the largest in the middle, each next one as near to it along a spiral as no
//! other word is in its way. All words stand upright, and the same words always stand in the same places.
//!
//! The area of a word's letters tells how often it occurs: their height goes with the root of the frequency.

/// The largest letters, in pixels, and the smallest that are still read.
const LARGEST: f64 = 60.0;
const SMALLEST: f64 = 13.0;
/// How high a word is for its letters.
const LINE: f64 = 1.25;
/// What a finger needs, each way.
const LEAST: f64 = 24.0;
/// Between two words.
const APART: f64 = 3.0;
/// How much of the picture words fill at first; if they don't find room, all are made smaller by the same measure.
const FILLED: f64 = 0.62;
const SMALLER: f64 = 0.93;
const ROUNDS: u32 = 10;
/// How far the spiral goes out in a turn of one radian, and how far it is from one try to the next.
const OUT: f64 = 1.4;
const STEP: f64 = 7.0;

/// A word in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Placed {
    /// Which word.
    pub word: usize,
    /// Its left upper corner, in pixels.
    pub left: f64,
    /// The same, from above.
    pub top: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The height of its letters.
    pub size: f64,
}

/// The places of words with how often they occur, the most frequent first, in a picture of this size in pixels. Words
/// whose letters would be too small to be read, or that find no room, have none.
///
/// ```
/// # use duikan::ui::charts::cloud::placed;
/// let found = placed(&[("合作", 90), ("安全", 40)], 400.0, 200.0);
/// assert_eq!(found.len(), 2);
/// assert!(found[0].size > found[1].size);
/// ```
#[must_use]
pub fn placed(words: &[(&str, u32)], width: f64, height: f64) -> Vec<Placed> {
    let most = words.iter().map(|(_, count)| *count).max().unwrap_or_default();
    let shares: Vec<(f64, f64)> = (words.iter())
        .map(|(word, count)| (letters(word), libm::sqrt(f64::from(*count) / f64::from(most.max(1)))))
        .collect();
    let area: f64 = shares.iter().map(|(long, share)| long * LINE * share * share).sum();
    let mut largest = libm::sqrt(width * height * FILLED / area.max(1.0)).min(LARGEST);
    let mut found = Vec::new();
    for _ in 0..ROUNDS {
        let wanted = shares.iter().filter(|(_, share)| share * largest >= SMALLEST).count();
        found = set(&shares, largest, width, height);
        if found.len() == wanted {
            break;
        }
        largest *= SMALLER;
    }
    found
}

/// How many letters as wide as they are high a word is long: a Chinese character is about as wide as two others.
fn letters(word: &str) -> f64 {
    word.chars().map(|letter| if letter < '\u{2e80}' { 0.74 } else { 1.02 }).sum()
}

/// Sets the words, the largest letters being of this size.
fn set(shares: &[(f64, f64)], largest: f64, width: f64, height: f64) -> Vec<Placed> {
    let mut found: Vec<Placed> = Vec::new();
    for (word, (long, share)) in shares.iter().enumerate() {
        let size = share * largest;
        if size < SMALLEST {
            continue;
        }
        let (wide, high) = ((long * size + 4.0).max(LEAST), (size * LINE).max(LEAST));
        let place = spiral(width, height)
            .map(|(x, y)| Placed {
                word,
                left: x - wide / 2.0,
                top: y - high / 2.0,
                width: wide,
                height: high,
                size,
            })
            .find(|place| {
                is_inside(place, width, height) && found.iter().all(|other| !collide(place, other))
            });
        found.extend(place);
    }
    found
}

/// The points of the spiral from the middle outwards, as flat as the picture.
fn spiral(width: f64, height: f64) -> impl Iterator<Item = (f64, f64)> {
    let flat = width / height;
    let mut turn = 0.0_f64;
    std::iter::from_fn(move || {
        let out = OUT * turn;
        let point = (width / 2.0 + out * flat * libm::cos(turn), height / 2.0 + out * libm::sin(turn));
        turn += STEP / (out * flat.max(1.0) + STEP);
        (out < height * 0.75).then_some(point)
    })
}

fn is_inside(place: &Placed, width: f64, height: f64) -> bool {
    place.left >= 0.0
        && place.top >= 0.0
        && place.left + place.width <= width
        && place.top + place.height <= height
}

fn collide(a: &Placed, b: &Placed) -> bool {
    a.left < b.left + b.width + APART
        && b.left < a.left + a.width + APART
        && a.top < b.top + b.height
        && b.top < a.top + a.height
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some_words() -> Vec<(String, u32)> {
        (1..=90_u32)
            .map(|rank| {
                (["合作", "上海合作组织", "security", "和"][rank as usize % 4].to_owned(), 900 / rank)
            })
            .collect()
    }

    fn found(width: f64, height: f64) -> Vec<Placed> {
        let words = some_words();
        let words: Vec<(&str, u32)> = words.iter().map(|(word, count)| (word.as_str(), *count)).collect();
        placed(&words, width, height)
    }

    #[test]
    fn no_word_lies_over_another_or_outside() {
        for (width, height) in [(960.0, 400.0), (320.0, 460.0)] {
            let found = found(width, height);
            assert!(found.len() >= 10, "{}", found.len());
            for (at, place) in found.iter().enumerate() {
                assert!(is_inside(place, width, height), "{place:?}");
                assert!(found[..at].iter().all(|other| !collide(place, other)), "{place:?}");
                assert!(place.width >= LEAST && place.height >= LEAST);
            }
        }
    }

    #[test]
    fn the_area_of_the_letters_tells_the_frequency() {
        let found = found(960.0, 400.0);
        assert_eq!(found[0].word, 0);
        let fourth = found.iter().find(|place| place.word == 3).expect("the fourth");
        assert!((found[0].size / fourth.size - 2.0).abs() < 0.01, "four times as often, twice as high");
    }

    #[test]
    fn the_same_words_stand_in_the_same_places() {
        assert_eq!(found(960.0, 400.0), found(960.0, 400.0));
        assert!(placed(&[], 960.0, 400.0).is_empty());
    }
}
