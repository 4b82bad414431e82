//! Shortcuts: single keys. One table says which there are; the page obeys it and the help shows it.

mod listening;

use super::shared::Shared;
use crate::words::ShortcutsWords;

pub use listening::Shortcuts;

/// What a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// The view of that number, from 1.
    View(usize),
    /// Search.
    Search,
    /// The picker for files.
    AddFiles,
    /// The shelf.
    Shelf,
    /// The passages beside the view.
    Evidence,
    /// Pins what is shown.
    Pin,
    /// The next passage.
    Next,
    /// The passage before.
    Previous,
    /// The other language.
    Language,
    /// The next theme.
    Theme,
    /// The help.
    Help,
    /// Closes the passages.
    Close,
}

/// The keys, but for the numbers of views.
pub const TABLE: [(&[&str], Command); 11] = [
    (&["/"], Command::Search),
    (&["o"], Command::AddFiles),
    (&["s"], Command::Shelf),
    (&["e"], Command::Evidence),
    (&["n", "j"], Command::Next),
    (&["b", "k"], Command::Previous),
    (&["p"], Command::Pin),
    (&["l"], Command::Language),
    (&["t"], Command::Theme),
    (&["?"], Command::Help),
    (&["Escape"], Command::Close),
];

/// What a key does, where there are so many views.
#[must_use]
pub fn command(key: &str, views: usize) -> Option<Command> {
    // A held Shift, or a locked one, is no other key.
    let key = if key.chars().count() == 1 { key.to_ascii_lowercase() } else { key.to_owned() };
    let view = key.parse::<usize>().ok().filter(|number| (1..=views).contains(number));
    let of_table =
        || TABLE.iter().find(|(keys, _)| keys.contains(&key.as_str())).map(|(_, command)| *command);
    view.map(Command::View).or_else(of_table)
}

/// The keys and what they do, as the help lists them.
#[must_use]
pub fn listed(shared: &Shared) -> Vec<(Vec<String>, &'static str)> {
    let words = &shared.words.shortcuts;
    let numbers = (vec![format!("1–{}", shared.state.remembered.len())], told(words, Command::View(1)));
    let others = TABLE.iter().filter(|(_, command)| *command != Command::Pin || listening::can_pin());
    let others =
        others.map(|(keys, command)| (keys.iter().map(|key| shown(key)).collect(), told(words, *command)));
    std::iter::once(numbers).chain(others).collect()
}

/// As it stands on the keyboard.
fn shown(key: &str) -> String {
    if key == "Escape" { "Esc".to_owned() } else { key.to_owned() }
}

fn told(words: &ShortcutsWords, command: Command) -> &'static str {
    match command {
        Command::View(_) => words.view,
        Command::Search => words.search,
        Command::AddFiles => words.add,
        Command::Shelf => words.shelf,
        Command::Evidence => words.evidence,
        Command::Pin => words.pin,
        Command::Next => words.next,
        Command::Previous => words.previous,
        Command::Language => words.language,
        Command::Theme => words.theme,
        Command::Help => words.help,
        Command::Close => words.close,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_does_two_things() {
        let mut keys: Vec<&str> = TABLE.iter().flat_map(|(keys, _)| keys.iter().copied()).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
        assert!(keys.iter().all(|key| key.parse::<usize>().is_err()), "numbers are of views");
    }

    #[test]
    fn numbers_lead_to_as_many_views_as_there_are() {
        assert_eq!(command("1", 7), Some(Command::View(1)));
        assert_eq!(command("7", 7), Some(Command::View(7)));
        assert_eq!(command("8", 7), None);
        assert_eq!(command("0", 7), None);
    }

    #[test]
    fn a_capital_is_the_same_key() {
        assert_eq!(command("N", 7), Some(Command::Next));
        assert_eq!(command("F1", 7), None);
    }
}
