//! Which way the text of a page runs.

use super::Glyph;

/// Pairs of neighbours that are needed before a page is taken for one written from top to bottom.
const FEWEST: usize = 20;

/// The glyphs of a page with its text upright: read from left to right, lines from top to bottom. What runs
/// otherwise than most of the page (the words along a margin, a watermark) comes below the rest.
pub(super) fn upright(glyphs: Vec<Glyph>) -> Vec<Glyph> {
    let quarter = |glyph: &Glyph| quarters(glyph.turned);
    let most = (0..4).max_by_key(|&turn| {
        (glyphs.iter().filter(|glyph| quarter(glyph) == Some(turn)).count(), std::cmp::Reverse(turn))
    });
    let most = most.unwrap_or(0);
    let (mut main, mut rest): (Vec<Glyph>, Vec<Glyph>) =
        glyphs.into_iter().partition(|glyph| quarter(glyph) == Some(most));
    turn(&mut main, most);
    if runs_down(&main) {
        // Latin words in such a text lie on their side; so does what is turned back once more here.
        let (along, other) = rest.into_iter().partition(|glyph| quarter(glyph) == Some((most + 3) % 4));
        rest = other;
        let mut along: Vec<Glyph> = along;
        turn(&mut along, most);
        for glyph in main.iter_mut().chain(&mut along) {
            (glyph.x, glyph.y) = (-glyph.y, glyph.x);
        }
        // Upright characters are set in the middle of the line, words on their baseline.
        for glyph in &mut main {
            (glyph.x, glyph.width) = (glyph.x - glyph.size * 0.88, glyph.size);
        }
        main.append(&mut along);
    }
    let bottom = main.iter().map(|glyph| glyph.y).fold(f32::INFINITY, f32::min);
    for turned in 0..4 {
        let (mut group, other): (Vec<Glyph>, Vec<Glyph>) =
            rest.into_iter().partition(|glyph| quarter(glyph) == Some(turned));
        rest = other;
        turn(&mut group, turned);
        below(&mut main, group, bottom);
    }
    slanted(&mut main, rest);
    main
}

/// By how many quarters a glyph is turned against the clock; nothing if it stands aslant.
fn quarters(degrees: f32) -> Option<u8> {
    let turns = degrees.rem_euclid(360.0) / 90.0;
    // Of 0, 1, 2, 3 and 4 the nearest.
    let nearest = (turns + 0.5).floor();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    ((turns - nearest).abs() < 0.1).then_some(nearest as u8 % 4)
}

/// Turns glyphs back by so many quarters.
fn turn(glyphs: &mut [Glyph], quarters: u8) {
    for glyph in glyphs {
        (glyph.x, glyph.y) = match quarters {
            1 => (glyph.y, -glyph.x),
            2 => (-glyph.x, -glyph.y),
            3 => (-glyph.y, glyph.x),
            _ => (glyph.x, glyph.y),
        };
    }
}

/// Whether characters follow each other from top to bottom: their neighbours below are nearer than those
/// beside them.
fn runs_down(glyphs: &[Glyph]) -> bool {
    let down = neighbours(glyphs, |glyph| (glyph.x, -glyph.y));
    let along = neighbours(glyphs, |glyph| (-glyph.y, glyph.x));
    down >= FEWEST && down > along * 2
}

/// How many characters have a neighbour at about their own width. `place` gives the line and the place on it.
fn neighbours(glyphs: &[Glyph], place: impl Fn(&Glyph) -> (f32, f32)) -> usize {
    let wide = glyphs.iter().filter(|glyph| !glyph.c.is_ascii() && !glyph.c.is_whitespace());
    let mut places: Vec<(i32, f32, f32)> = wide
        .map(|glyph| {
            let (line, along) = place(glyph);
            #[allow(clippy::cast_possible_truncation)]
            ((line / 2.0).round() as i32, along, glyph.size)
        })
        .collect();
    places.sort_by(|a, b| (a.0.cmp(&b.0)).then(a.1.total_cmp(&b.1)));
    let is_near = |pair: &[(i32, f32, f32)]| {
        let (line, along, size) = pair[0];
        let distance = pair[1].1 - along;
        pair[1].0 == line && (0.5 * size..=1.15 * size).contains(&distance)
    };
    places.windows(2).filter(|pair| is_near(pair)).count()
}

/// Puts glyphs below the others, as they stand to each other.
fn below(main: &mut Vec<Glyph>, mut group: Vec<Glyph>, bottom: f32) {
    let top = group.iter().map(|glyph| glyph.y).fold(f32::NEG_INFINITY, f32::max);
    let lowest = main.iter().map(|glyph| glyph.y).fold(bottom, f32::min);
    if lowest.is_finite() {
        for glyph in &mut group {
            glyph.y += lowest - top - glyph.size * 4.0;
        }
    }
    main.append(&mut group);
}

/// Puts what stands aslant below the rest: each line of it by its angle and its place across that angle.
fn slanted(main: &mut Vec<Glyph>, mut rest: Vec<Glyph>) {
    while let Some(first) = rest.first().copied() {
        let (group, other): (Vec<Glyph>, Vec<Glyph>) =
            rest.into_iter().partition(|glyph| (glyph.turned - first.turned).abs() < 1.0);
        rest = other;
        let radians = f64::from(-first.turned.to_radians());
        #[allow(clippy::cast_possible_truncation)]
        let (sin, cos) = (libm::sin(radians) as f32, libm::cos(radians) as f32);
        let straight = group.into_iter().map(|glyph| Glyph {
            x: glyph.x * cos - glyph.y * sin,
            y: glyph.x * sin + glyph.y * cos,
            ..glyph
        });
        let bottom = main.iter().map(|glyph| glyph.y).fold(f32::INFINITY, f32::min);
        below(main, straight.collect(), bottom);
    }
}
