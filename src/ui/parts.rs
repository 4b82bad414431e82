//! What views are made of: cards, explanations, numbers that open their places, small pictures.

mod answered;
mod balance;
mod card;
mod cautions;
mod choice;
mod copies;
mod counted;
mod csv;
mod dialog;
mod help;
mod icon;
mod interval;
mod lacking;
mod language;
mod places;
mod query_field;
mod sort_head;
mod sparkline;
mod step;
mod strip;
mod switch;
mod tabs;

pub use answered::{answered, trouble};
pub use balance::Balance;
pub use card::Card;
pub use cautions::cautions;
pub use choice::{choice, select, select_named};
pub use copies::{Copies, every_copy_switch};
pub use counted::counted_tag;
pub use csv::CsvButton;
pub use dialog::Dialog;
pub use help::Help;
pub use icon::{Icon, icon};
pub use interval::Interval;
pub use lacking::lacking;
pub use language::language;
pub use places::{DocumentName, Places};
pub use query_field::QueryField;
pub use sort_head::sort_head;
pub use sparkline::Sparkline;
pub use step::step_mark;
pub use strip::Strip;
pub use switch::Switch;
pub use tabs::{Tab, tabs};

/// The colour of the topic or series with this number: a custom property of the style.
#[must_use]
pub fn colour(index: usize) -> String {
    format!("var(--c{})", index % 14 + 1)
}
