//! Dates as readers write them, read by the engine: the patterns it finds dates by are too large for the page.

use crate::protocol::{Answer, DateReading, Question};
use crate::ui::ask::use_answer;
use crate::ui::client::{Desk, Trouble};
use std::rc::Rc;
use yew::prelude::*;

/// A date as the engine writes it, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing if the calendar has no such date.
///
/// # Errors
///
/// Why the engine did not say.
pub async fn read(desk: Rc<Desk>, text: String) -> Result<Option<String>, Trouble> {
    match desk.ask(Question::Date { text }).await? {
        Answer::Date(reading) => Ok(reading.value),
        _ => Ok(None),
    }
}

/// The same while the reader writes: nothing also as long as the engine has not said.
#[hook]
pub fn use_date(text: Option<String>) -> Option<String> {
    let asked = use_answer::<DateReading>(text.map(|text| Question::Date { text }));
    asked.answer.filter(|_| !asked.pending)?.value.clone()
}
