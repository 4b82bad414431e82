//! What is to be said of the dates that an answer rests on.

use crate::{
    protocol::{Answer, Axis, Question, TrendPoint},
    words::Words,
};

/// Sentences for those whose texts have too few dates for what they ask, or some have none.
pub(super) fn notes(question: &Question, answer: &Answer, words: &Words) -> Vec<String> {
    let (points, undated): (&[TrendPoint], &[String]) = match (question, answer) {
        (Question::Trends(query), Answer::Trends(answer)) if query.along == Axis::Date => {
            (&answer.points, &answer.undated)
        }
        (_, Answer::Movers(answer)) => (&answer.points, &answer.undated),
        _ => return Vec::new(),
    };
    let words = &words.command_line;
    let too_few = match points.len() {
        0 => return vec![words.no_dates.to_owned()],
        1 => Some(words.one_date.to_owned()),
        _ => None,
    };
    let undated = (!undated.is_empty()).then(|| (words.undated)(&undated.join(", ")));
    too_few.into_iter().chain(undated).collect()
}
