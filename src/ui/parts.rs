//! What views are made of: cards, explanations, numbers that open their places, small pictures.

mod answered;
mod card;
mod counted;
mod dialog;
mod help;
mod places;
mod sparkline;
mod switch;

pub use answered::{answered, trouble};
pub use card::Card;
pub use counted::counted_tag;
pub use dialog::Dialog;
pub use help::Help;
pub use places::{DocumentName, Places};
pub use sparkline::Sparkline;
pub use switch::Switch;

/// The colour of the topic or series with this number: a custom property of the style.
#[must_use]
pub fn colour(index: usize) -> String {
    format!("var(--c{})", index % 14 + 1)
}
