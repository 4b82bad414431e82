//! The change report: several questions, one page.

use crate::{
    error::Error,
    export::{self, Report},
    pipeline::Engine,
    protocol::ChangesAnswer,
    words::{Language, Words},
};

/// The report on editions that were compared, as a page.
pub(super) fn page(
    engine: &Engine,
    changes: &ChangesAnswer,
    (words, language): (&Words, Language),
) -> Result<String, Error> {
    let editions: Vec<String> = changes.editions.iter().map(|edition| edition.document.clone()).collect();
    let [changes, issues, rollcalls, registers] =
        Report::questions(&editions, &[]).map(|question| engine.answer(&question));
    let report = Report::of([changes?, issues?, rollcalls?, registers?]);
    Ok(export::report(&report.expect("each question has its answer"), words, language.tag()))
}
