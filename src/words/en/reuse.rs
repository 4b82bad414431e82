//! Shared passages and provenance, in English.

use super::super::{ProvenanceWords, ReuseWords, numbers::percent};
use super::plural;
use crate::protocol::{DateOrder, StretchKind};

/// Shared passages over the whole corpus, in English.
pub const REUSE: ReuseWords = ReuseWords {
    title: "What the texts share",
    total: |count, documents| {
        format!(
            "{} in {}, the weightiest first (letters × texts)",
            plural(count as usize, "shared passage", "shared passages"),
            plural(documents as usize, "text", "texts")
        )
    },
    none: "These texts share no passage long enough to count.",
    only_formulae: "All that these texts share are formulae.",
    cluster: |letters, documents| {
        format!(
            "{} · {}",
            plural(letters as usize, "letter", "letters"),
            plural(documents as usize, "text", "texts")
        )
    },
    formulae: |count, above| {
        format!("{} in more than {above} texts", plural(count as usize, "formula", "formulae"))
    },
    unsure: "the dates do not tell which had it first",
    together: |count| format!("{count} of the earliest date"),
    earliest: "earliest",
    undated: "undated",
    places: |count| format!("Where it stands ({count})"),
    more: |left| format!("Show more ({left} left)"),
    more_formulae: |left| format!("Show more ({left} left)"),
    shortest: "Length",
    every_length: "every length",
    from_letters: |letters| format!("from {letters} letters on"),
    formulae_label: "Formulae",
    formulae_as_suggested: "as the shelf suggests",
    formula_above: |limit| format!("in more than {limit} texts"),
    no_formulae: "none",
};

/// Where else the stretches of a text stand, in English.
pub const PROVENANCE: ProvenanceWords = ProvenanceWords {
    title: "Where else it stands",
    text: "Text",
    copies: |titles| format!("The same text is there again and does not take part: {}.", titles.join(", ")),
    with_copies: "With copies",
    without_copies: "Without copies",
    copies_label: "Copies of the same text",
    own: |share, letters| {
        format!(
            "{} of its {} stand nowhere else here",
            percent(share),
            plural(letters as usize, "letter", "letters")
        )
    },
    new: |share| format!("{} stand in no earlier text", percent(share)),
    undated: "It has no date, so what was new in it is not known",
    formulae: |share, above| format!("{} are formulae, in more than {above} texts", percent(share)),
    nothing: "It shares no passage long enough to count with the other texts: all of it is its own.",
    only_copies: "There are no other texts here but copies of this one, so there is nothing to compare it with.",
    bar: |title| format!("{title} from beginning to end, each stretch by where else it stands"),
    kind: |kind| match kind {
        StretchKind::Own => "its own",
        StretchKind::Shared => "shared",
        StretchKind::Formula => "formula",
    },
    other_texts: "other texts",
    legend: |letters| plural(letters as usize, "letter", "letters"),
    sections: "By section",
    section: "Section",
    letters: "Letters",
    before_first: "Before the first heading",
    whole: "All of it",
    column_own: "Own",
    column_shared: "Shared",
    column_formulae: "Formulae",
    column_new: "New",
    reading: "The text itself",
    reading_hint: "Each stretch bears the colour of the earliest text that has it. Choose one to see where else it stands.",
    stretch: |kind, letters| format!("{kind}, {}", plural(letters as usize, "letter", "letters")),
    stands_in: |count| format!("stands in {}", plural(count, "other text", "other texts")),
    same: |share| format!("{} the same", percent(share)),
    read_there: "Read there",
    pair: "Side by side",
    close: "Close",
    more: |left| format!("and {} more", plural(left, "place", "places")),
    order: |order| match order {
        DateOrder::Earlier => "earlier",
        DateOrder::Same => "of the same date",
        DateOrder::Later => "later",
        DateOrder::Unknown => "which is earlier is not known",
    },
    no_letters: "This text has no letters to compare.",
};
