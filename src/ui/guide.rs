//! What guides the reader: which part of the help is open, how far the tour has come, whether shortcuts are on.

/// A part of the help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HelpPart {
    /// What the program does, in five steps.
    Begin,
    /// What each view answers.
    Views,
    /// The keys.
    Shortcuts,
    /// How each figure is got.
    Methods,
    /// What stays where.
    Privacy,
    /// Version, licence, libraries.
    About,
}

impl HelpPart {
    /// Each, in the order of the tabs, with its name in the address.
    pub const NAMED: [(&'static str, Self); 6] = [
        ("begin", Self::Begin),
        ("views", Self::Views),
        ("shortcuts", Self::Shortcuts),
        ("methods", Self::Methods),
        ("privacy", Self::Privacy),
        ("about", Self::About),
    ];

    /// The part that an address's hash asks for: `#/help` or `#/help/methods`.
    #[must_use]
    pub fn of_hash(hash: &str) -> Option<Self> {
        let name = hash.strip_prefix("#/help")?;
        match name.strip_prefix('/') {
            None if name.is_empty() => Some(Self::Begin),
            None => None,
            Some(name) => Self::NAMED.iter().find(|(known, _)| *known == name).map(|(_, part)| *part),
        }
    }
}

/// What guides the reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// The part of the help that is open.
    pub help: Option<HelpPart>,
    /// The step that the tour has come to, from 0.
    pub tour: Option<usize>,
    /// Whether single keys do something.
    pub shortcuts: bool,
}

/// What can happen to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GuideAction {
    /// A part of the help is opened, or the help closed.
    Help(Option<HelpPart>),
    /// The tour comes to a step, or ends.
    Tour(Option<usize>),
    /// Shortcuts are switched on or off.
    Shortcuts(bool),
}

impl Default for Guide {
    fn default() -> Self {
        Self { help: None, tour: None, shortcuts: true }
    }
}

impl Guide {
    /// What has become of it. Help and tour are never open at once: the one would cover the other.
    pub fn take(&mut self, action: GuideAction) {
        match action {
            GuideAction::Help(part) => {
                self.help = part;
                self.tour = self.tour.filter(|_| part.is_none());
            }
            GuideAction::Tour(step) => {
                self.tour = step;
                self.help = self.help.filter(|_| step.is_none());
            }
            GuideAction::Shortcuts(on) => self.shortcuts = on,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_leads_to_a_part_of_the_help() {
        assert_eq!(HelpPart::of_hash("#/help"), Some(HelpPart::Begin));
        for (name, part) in HelpPart::NAMED {
            assert_eq!(HelpPart::of_hash(&format!("#/help/{name}")), Some(part));
        }
        for other in ["", "#/overview", "#/helpless", "#/help/nothing"] {
            assert_eq!(HelpPart::of_hash(other), None, "{other}");
        }
    }

    #[test]
    fn help_and_tour_are_never_open_at_once() {
        let mut guide = Guide { help: None, tour: Some(3), shortcuts: true };
        guide.take(GuideAction::Help(Some(HelpPart::Views)));
        assert_eq!((guide.help, guide.tour), (Some(HelpPart::Views), None));
        guide.take(GuideAction::Tour(Some(0)));
        assert_eq!((guide.help, guide.tour), (None, Some(0)));
    }
}
