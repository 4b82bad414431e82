//! What needs the reader's eye: what may be wrong with a text before anything is counted in it.

use super::findings::{Finding, Target};
use crate::error::Warning;
use crate::protocol::{Certainty, Counted, DocumentSummary};
use crate::ui::route::{At, Route};
use crate::ui::shared::Shared;

/// Texts named; of the others it is said how many they are.
const NAMED: usize = 6;

/// How much it matters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// The figures cannot be trusted before it is decided.
    Urgent,
    /// Something is missing.
    Missing,
    /// It is good to know.
    Note,
}

/// What is urgent, and what else is to be minded; most important first, one line a text.
pub fn of(shared: &Shared) -> (Vec<Finding>, Vec<Finding>) {
    let words = &shared.words.overview;
    let documents = shared.state.documents.iter().filter(|document| document.counted != Counted::SetAside);
    let mut found: Vec<(Rank, Finding)> =
        documents.flat_map(|document| [urgent(shared, document), note(shared, document)]).flatten().collect();
    found.sort_by_key(|(rank, _)| *rank);
    let urgent = found.iter().filter(|(rank, _)| *rank == Rank::Urgent).count();
    let mut others = found.split_off(urgent);
    let unnamed = found.len().saturating_sub(NAMED) + others.len().saturating_sub(NAMED);
    found.truncate(NAMED);
    others.truncate(NAMED);
    let told =
        |found: Vec<(Rank, Finding)>| found.into_iter().map(|(_, finding)| finding).collect::<Vec<_>>();
    let (urgent, mut others) = (told(found), told(others));
    if unnamed > 0 {
        others.push(Finding {
            colour: "var(--kept)",
            kind: words.mind,
            sentence: (words.more_notes)(unnamed),
            link: String::new(),
            to: Target::View(Route::Overview),
        });
    }
    (urgent, others)
}

/// What has to be decided before the figures can be trusted.
fn urgent(shared: &Shared, document: &DocumentSummary) -> Option<(Rank, Finding)> {
    let words = &shared.words.overview;
    let name = shared.state.short(&document.name);
    let (kind, sentence) = if document.interleaved > 1 {
        (words.interleaved, (words.interleaved_in)(&name, document.interleaved as usize))
    } else if document.decoding.certainty == Certainty::Doubtful {
        (words.encoding, (words.encoding_of)(&name, &document.decoding.encoding))
    } else {
        return None;
    };
    let to = Target::View(Route::read(&document.name, None));
    let finding = Finding { colour: "var(--cinnabar)", kind, sentence, link: words.view_text.to_owned(), to };
    Some((Rank::Urgent, finding))
}

/// What else to mind about a document, in one line; it leads to the first place that can be seen.
fn note(shared: &Shared, document: &DocumentSummary) -> Option<(Rank, Finding)> {
    let words = &shared.words.overview;
    // That texts run through each other is said before all else.
    let told = document.warnings.iter().filter(|warning| !matches!(warning, Warning::Interleaved { .. }));
    let mut notes: Vec<String> = told.map(shared.words.told.warning).collect();
    let is_told = |warning: &Warning| matches!(warning, Warning::UnreadableCharacters { .. });
    if document.lost > 0 && !document.warnings.iter().any(is_told) {
        notes.push((words.lost)(document.lost as usize));
    }
    if document.furniture_blocks > 0 {
        let blocks = document.furniture_blocks as usize;
        notes.push((words.aside_sentence)(blocks, document.furniture_characters));
    }
    if notes.is_empty() {
        return None;
    }
    let is_missing = document.lost > 0 || document.warnings.iter().any(is_missing);
    let at = if document.lost > 0 {
        Some(At::Loss)
    } else if document.warnings.iter().any(is_told) {
        Some(At::Unreadable)
    } else {
        document.first_furniture.as_ref().map(|place| At::Span(place.start, place.end))
    };
    let finding = Finding {
        colour: "var(--reworded)",
        kind: words.mind,
        sentence: (words.notes)(&shared.state.short(&document.name), &notes),
        link: words.view_text.to_owned(),
        to: Target::View(Route::read(&document.name, at)),
    };
    Some((if is_missing { Rank::Missing } else { Rank::Note }, finding))
}

/// Whether a warning says that part of a text is not there.
fn is_missing(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::UnreadableCharacters { .. }
            | Warning::MissingParts { .. }
            | Warning::PagesWithoutText { .. }
            | Warning::PagesDamaged { .. }
    )
}
