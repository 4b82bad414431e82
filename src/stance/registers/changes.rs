//! What an entry is to each document: there from the oldest on, first, again, dropped, returned.

use crate::protocol::{CourseAnswer, CourseStatus};

/// What an entry is to each of some documents that stand in the order of their dates, those without one last.
/// `passages` tells how many each has.
///
/// ```
/// use duikan::{protocol::CourseStatus, stance::registers::courses};
/// let dates = [Some("2019"), Some("2020"), Some("2021"), None];
/// let statuses: Vec<_> = courses(&dates, &[1, 0, 2, 1]).into_iter().map(|course| course.status).collect();
/// use CourseStatus::{Dropped, First, Oldest, Returned, Undated};
/// assert_eq!(statuses, [Oldest, Dropped, Returned, Undated]);
/// assert_eq!(courses(&dates[..2], &[0, 1])[1].status, First);
/// ```
#[must_use]
pub fn courses(dates: &[Option<&str>], passages: &[u32]) -> Vec<CourseAnswer> {
    let has_at = |date: &str| {
        (dates.iter().zip(passages)).any(|(other, passages)| *other == Some(date) && *passages > 0)
    };
    let status = |(date, passages): (Option<&str>, u32)| {
        let has = passages > 0;
        let Some(date) = date else {
            return if has { CourseStatus::Undated } else { CourseStatus::Missing };
        };
        // Documents of one date stand side by side: none of them is earlier.
        let mut before: Vec<&str> =
            dates.iter().filter_map(|other| other.filter(|other| *other < date)).collect();
        before.sort_unstable();
        before.dedup();
        let was_there = before.iter().any(|date| has_at(date));
        let was_there_last = before.last().is_some_and(|date| has_at(date));
        match (has, was_there, was_there_last) {
            // Of the oldest nobody can say that something is new in it.
            (true, false, _) if before.is_empty() => CourseStatus::Oldest,
            (true, false, _) => CourseStatus::First,
            (true, true, true) => CourseStatus::Again,
            (true, true, false) => CourseStatus::Returned,
            (false, false, _) => CourseStatus::NotYet,
            (false, true, true) => CourseStatus::Dropped,
            (false, true, false) => CourseStatus::Gone,
        }
    };
    let of = |pair: (Option<&str>, u32)| CourseAnswer { status: status(pair), passages: pair.1 };
    dates.iter().copied().zip(passages.iter().copied()).map(of).collect()
}

/// Whether two names are one person's: 伊姆兰·汗 is 伊姆兰汗, and a family name the end of a whole one.
#[must_use]
pub fn is_one_person(a: &str, b: &str) -> bool {
    let plain =
        |name: &str| -> String { name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect() };
    let (a, b) = (plain(a), plain(b));
    a.ends_with(&b) || b.ends_with(&a)
}
