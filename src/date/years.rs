//! Dates on a scale of years.

/// From when to when a date reaches, in years: one that is only a year or a month is a span.
///
/// ```
/// use duikan::date::span_in_years;
/// assert_eq!(span_in_years("2021"), (2021.0, 2022.0));
/// let (from, to) = span_in_years("2021-02");
/// assert!((to - from - 28.0 / 365.0).abs() < 1e-9);
/// ```
#[must_use]
pub fn span_in_years(date: &str) -> (f64, f64) {
    // Every year has 365 days here: a leap day moves nothing that a slope or a picture would show.
    const DAYS_BEFORE: [f64; 13] =
        [0.0, 31.0, 59.0, 90.0, 120.0, 151.0, 181.0, 212.0, 243.0, 273.0, 304.0, 334.0, 365.0];
    let mut parts = date.split('-').map(|part| part.parse::<u16>().unwrap_or(0));
    let year = f64::from(parts.next().unwrap_or(0));
    let Some(month) = parts.next() else { return (year, year + 1.0) };
    let month = usize::from(month.clamp(1, 12));
    let (from, to) = match parts.next() {
        None => (DAYS_BEFORE[month - 1], DAYS_BEFORE[month]),
        Some(day) => {
            let end = DAYS_BEFORE[month - 1] + f64::from(day);
            (end - 1.0, end)
        }
    };
    (year + from / 365.0, year + to / 365.0)
}

/// A date in years, for distances: the middle of [`span_in_years`].
///
/// ```
/// use duikan::date::in_years;
/// assert_eq!(in_years("2021"), 2021.5);
/// assert!((in_years("2021-07-02") - 2021.5).abs() < 0.01);
/// ```
#[must_use]
pub fn in_years(date: &str) -> f64 {
    let (from, to) = span_in_years(date);
    f64::midpoint(from, to)
}

/// Whether a date names a day, and not only a month or a year.
#[must_use]
pub fn is_day(date: &str) -> bool {
    date.split('-').count() > 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_later_than_those_before_it() {
        assert!(["2020-12-31", "2021-03", "2021-03-31", "2021-04", "2021", "2022"].map(in_years).is_sorted());
        assert!(is_day("2021-03-31") && !is_day("2021-03") && !is_day("2021"));
    }
}
