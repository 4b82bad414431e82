//! The axis: years with dates are wide, the wider the more there are; a few years without are narrow, many in a row are
//! one short gap.

use std::collections::BTreeMap;

/// A year that has a date, each date more, a year that has none, and a gap: how much of the picture each gets.
const OCCUPIED: f64 = 0.3;
const MORE: f64 = 0.12;
const EMPTY: f64 = 0.12;
const GAP: f64 = 0.25;

/// A year gets no more than this, however many dates it has.
const MOST: f64 = 6.0;

/// So many years without a date are a gap.
const LONG: i32 = 4;

/// The axis is as wide as this if a share then gets neither less nor more than these.
const WIDTH: f64 = 790.0;
const NARROWEST: f64 = 30.0;
const WIDEST: f64 = 220.0;

/// A stretch of the axis, all at one scale.
#[derive(Debug, PartialEq)]
struct Stretch {
    from: f64,
    to: f64,
    left: f64,
    right: f64,
    is_gap: bool,
}

/// Years from left to right.
#[derive(Debug)]
pub struct Axis(Vec<Stretch>);

impl Axis {
    /// The axis of these years, each with how many dates it has.
    pub fn over(years: &BTreeMap<i32, u32>) -> Self {
        let mut shares: Vec<(i32, i32, f64)> = Vec::new();
        for (&year, &dates) in years {
            if let Some(&(_, before, _)) = shares.last().filter(|(_, before, _)| *before < year) {
                let missing = year - before;
                shares.push((before, year, if missing >= LONG { GAP } else { EMPTY * f64::from(missing) }));
            }
            let share = OCCUPIED + MORE * f64::from(dates.saturating_sub(1));
            shares.push((year, year + 1, share.min(MOST)));
        }
        let total: f64 = shares.iter().map(|(.., share)| share).sum();
        let unit = (WIDTH / total.max(OCCUPIED)).clamp(NARROWEST, WIDEST);
        let mut left = 0.0;
        let stretch = |(from, to, share): (i32, i32, f64)| {
            let right = left + share * unit;
            let is_gap = to - from >= LONG;
            let stretch = Stretch { from: f64::from(from), to: f64::from(to), left, right, is_gap };
            left = right;
            stretch
        };
        Self(shares.into_iter().map(stretch).collect())
    }

    /// How wide it is.
    pub fn width(&self) -> f64 {
        self.0.last().map_or(0.0, |stretch| stretch.right)
    }

    /// Where a time stands, given in years.
    pub fn x(&self, years: f64) -> f64 {
        let Some(stretch) = self.0.iter().find(|stretch| years <= stretch.to) else { return self.width() };
        let share = ((years - stretch.from) / (stretch.to - stretch.from)).max(0.0);
        stretch.left + share * (stretch.right - stretch.left)
    }

    /// Single years, each with its place.
    pub fn years(&self) -> impl Iterator<Item = (f64, f64)> {
        let single = self.0.iter().filter(|stretch| !stretch.is_gap && stretch.to - stretch.from <= 1.0);
        single.map(|stretch| (stretch.from, stretch.left))
    }

    /// The gaps: from where to where, and how many years.
    pub fn gaps(&self) -> impl Iterator<Item = (f64, f64, f64)> {
        let gaps = self.0.iter().filter(|stretch| stretch.is_gap);
        gaps.map(|stretch| (stretch.left, stretch.right, stretch.to - stretch.from))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis(years: &[(i32, u32)]) -> Axis {
        Axis::over(&years.iter().copied().collect())
    }

    #[test]
    fn many_years_without_a_date_are_a_short_gap() {
        let axis = axis(&[(1945, 1), (2001, 1), (2002, 9), (2004, 1)]);
        assert_eq!(axis.gaps().map(|(.., years)| years).collect::<Vec<_>>(), [55.0]);
        let wide = |year: f64| axis.x(year + 1.0) - axis.x(year);
        assert!(axis.x(2001.0) - axis.x(1946.0) < wide(1945.0));
        assert!(wide(2003.0) < wide(2001.0) && wide(2001.0) < wide(2002.0));
        let xs = [1945.0, 1945.9, 1970.0, 2001.1, 2002.0, 2003.5, 2004.5, 2005.0].map(|years| axis.x(years));
        assert!(xs.is_sorted() && xs[0].abs() < 1e-9 && (xs[7] - axis.width()).abs() < 1e-9);
    }

    #[test]
    fn one_year_is_an_axis_too() {
        let one = axis(&[(2020, 1)]);
        assert!((one.width() - WIDEST * OCCUPIED).abs() < 1e-9 && one.gaps().next().is_none());
        assert!(axis(&[]).width().abs() < 1e-9);
    }
}
