//! The change report: several questions, one page.

use crate::{
    error::Error,
    export::{self, Report},
    pipeline::Engine,
    protocol::{Answer, ChangesAnswer, IssuesQuery, Question, RegistersQuery, RollcallsQuery},
    words::{Language, Words},
};

/// The report on editions that were compared, as a page.
pub(super) fn page(
    engine: &Engine,
    changes: &ChangesAnswer,
    (words, language): (&Words, Language),
) -> Result<String, Error> {
    let documents: Vec<String> = changes.editions.iter().map(|edition| edition.document.clone()).collect();
    let issues = IssuesQuery { documents: documents.clone(), only_changed: true, ..IssuesQuery::default() };
    let rollcalls = RollcallsQuery { documents: documents.clone(), ..RollcallsQuery::default() };
    let registers = RegistersQuery { documents, limit: usize::MAX, ..RegistersQuery::default() };
    let questions =
        [Question::Issues(issues), Question::Rollcalls(rollcalls), Question::Registers(registers)];
    let [issues, rollcalls, registers] = questions.map(|question| engine.answer(&question));
    let (Answer::Issues(issues), Answer::Rollcalls(rollcalls), Answer::Registers(registers)) =
        (issues?, rollcalls?, registers?)
    else {
        unreachable!("each question has its answer")
    };
    let report = Report { changes, issues: &issues, rollcalls: &rollcalls, registers: &registers };
    Ok(export::report(&report, words, language.tag()))
}
