//! What the editions of a report are called.

use crate::protocol::EditionAnswer;

/// The editions' names, by their numbers.
pub(super) struct Names<'a> {
    editions: &'a [EditionAnswer],
    all: Vec<String>,
}

impl<'a> Names<'a> {
    /// Each by its title and date; those that others share have their names on the shelf behind.
    pub(super) fn new(editions: &'a [EditionAnswer]) -> Self {
        let all: Vec<String> = editions.iter().map(called).collect();
        let is_shared = |name: &String| all.iter().filter(|other| *other == name).count() > 1;
        let told_apart = |(name, edition): (&String, &EditionAnswer)| {
            if is_shared(name) { format!("{name} · {}", edition.document) } else { name.clone() }
        };
        let all = all.iter().zip(editions).map(told_apart).collect();
        Self { editions, all }
    }

    /// The name of an edition.
    pub(super) fn of(&self, edition: usize) -> &str {
        &self.all[edition]
    }

    /// The name of the edition that is called so on the shelf; of another text that name itself.
    pub(super) fn named(&self, document: &str) -> String {
        let edition = self.editions.iter().position(|edition| edition.document == document);
        edition.map_or(document, |edition| self.of(edition)).to_owned()
    }

    /// An edition by its date alone, unless it has none or another has the same.
    pub(super) fn short(&self, edition: usize) -> &str {
        let date = self.editions[edition].date.as_deref();
        let is_own = self.editions.iter().filter(|other| other.date.as_deref() == date).count() == 1;
        date.filter(|_| is_own).unwrap_or(self.of(edition))
    }
}

fn called(edition: &EditionAnswer) -> String {
    match &edition.date {
        Some(date) => format!("{} ({date})", edition.title),
        None => edition.title.clone(),
    }
}
