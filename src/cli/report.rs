//! The change report: several questions, one page.

use crate::{
    error::Error,
    export::{self, Report},
    pipeline::Engine,
    protocol::{Answer, ChangesAnswer, Question, RegistersQuery, RollcallsQuery},
    words::{Language, Words},
};

/// The report on editions that were compared, as a page.
pub(super) fn page(
    engine: &Engine,
    changes: &ChangesAnswer,
    (words, language): (&Words, Language),
) -> Result<String, Error> {
    let documents: Vec<String> = changes.editions.iter().map(|edition| edition.document.clone()).collect();
    let rollcalls = RollcallsQuery { documents: documents.clone(), ..RollcallsQuery::default() };
    let registers = RegistersQuery { documents, limit: usize::MAX, ..RegistersQuery::default() };
    let (rollcalls, registers) =
        (engine.answer(&Question::Rollcalls(rollcalls))?, engine.answer(&Question::Registers(registers))?);
    let (Answer::Rollcalls(rollcalls), Answer::Registers(registers)) = (rollcalls, registers) else {
        unreachable!("each question has its answer")
    };
    let report = Report { changes, rollcalls: &rollcalls, registers: &registers };
    Ok(export::report(&report, words, language.tag()))
}
