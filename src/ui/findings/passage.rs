//! Words of a document, as a finding.

use super::gather::lead;
use crate::protocol::{Exhibit, Finding, Place};
use crate::ui::route::Route;
use crate::ui::shared::Shared;

/// Some words of a document; `marked` is what of them is meant, in UTF-16 units. It is called what the panel beside the
/// view is about, or else after its text.
#[must_use]
pub fn passage(shared: &Shared, place: &Place, text: &str, marked: Option<[u32; 2]>) -> Finding {
    let asked = shared.state.evidence.as_ref().map(|evidence| evidence.title(shared.words));
    Finding {
        title: asked.unwrap_or_else(|| shared.state.title(&place.document)),
        lead: lead(shared),
        address: Route::place(place).hash(),
        exhibits: vec![quoted(shared, place, text, marked)],
        ..Finding::default()
    }
}

/// Passages that belong together, as one finding of the view.
#[must_use]
pub fn passages<'a>(
    shared: &Shared,
    title: String,
    all: impl Iterator<Item = (&'a Place, &'a str)>,
) -> Finding {
    Finding {
        title,
        lead: lead(shared),
        address: shared.state.route.hash(),
        exhibits: all.map(|(place, text)| quoted(shared, place, text, None)).collect(),
        ..Finding::default()
    }
}

/// A sentence of the page's own, which leads to `address`.
#[must_use]
pub fn sentence(shared: &Shared, title: &str, sentence: &str, address: String) -> Finding {
    Finding {
        title: title.to_owned(),
        lead: lead(shared),
        address,
        exhibits: vec![Exhibit::Sentences { sentences: vec![sentence.to_owned()] }],
        ..Finding::default()
    }
}

/// Words of a document, as they are shown.
#[must_use]
pub fn quoted(shared: &Shared, place: &Place, text: &str, marked: Option<[u32; 2]>) -> Exhibit {
    Exhibit::Passage {
        place: place.clone(),
        title: shared.state.title(&place.document),
        date: shared
            .state
            .document(&place.document)
            .and_then(|document| document.date.as_ref())
            .map(|date| date.value.clone()),
        text: text.to_owned(),
        marked,
    }
}
