//! Versions laid side by side, in English.

use super::super::{CollationWords, numbers::percent};
use super::plural;
use crate::protocol::{
    DifferenceClass as Class, DifferenceReason as Reason, RowLabel as Label, SpellingKind as Spelling,
};

/// "1 paragraph", "2 paragraphs".
fn paragraphs(count: usize) -> String {
    plural(count, "paragraph", "paragraphs")
}

/// Versions laid side by side, in English.
pub const COLLATION: CollationWords = CollationWords {
    title: "Versions",
    base: "Base text",
    witness: "Witness",
    add_witness: "Add a witness",
    remove_witness: |name| format!("Leave out “{name}”"),
    choose: "Choose a base text and a witness.",
    swap: "Exchange base and witness",
    label: |label| match label {
        Label::Same => "same",
        Label::Changed => "changed",
        Label::Split => "split",
        Label::Merged => "merged",
        Label::Redivided => "divided otherwise",
        Label::Moved => "moved",
        Label::MovedHere => "moved here",
        Label::Missing => "missing in the witness",
        Label::CutOff => "after the witness breaks off",
        Label::Added => "added by the witness",
    },
    class: |class| match class {
        Class::Misprint => "Likely misprint",
        Class::Wording => "Wording",
        Class::Substance => "Substance",
    },
    class_long: |class| match class {
        Class::Misprint => "Looks like a slip: similar in sound or shape, or no word as it stands",
        Class::Wording => "Other words; no number, date, name, negation, modal or stance is touched",
        Class::Substance => {
            "Touches a number, date, name, title, negation, modal, verb of stance, or adds or removes a party"
        }
    },
    reason: |reason| match reason {
        Reason::Sound => "same sound",
        Reason::Shape => "similar shape",
        Reason::NoWord => "no word",
        Reason::Transposed => "transposed",
        Reason::Letters => "misspelt",
        Reason::Number => "number",
        Reason::Date => "date",
        Reason::Name => "name",
        Reason::Title => "title",
        Reason::Party => "party",
        Reason::Negation => "negation",
        Reason::Modal => "modal",
        Reason::Stance => "stance",
    },
    spelling: |kind| match kind {
        Spelling::Script => "Script",
        Spelling::Variant => "Variant character",
        Spelling::Case => "Capitals",
        Spelling::Form => "Width or form",
        Spelling::Punctuation => "Punctuation",
        Spelling::Space => "Space",
    },
    same_share: |base, witness| {
        format!(
            "{} of the base stands in the witness, {} of the witness in the base (spelling aside).",
            percent(base),
            percent(witness)
        )
    },
    paragraphs: |label, count| match label {
        Label::Same => format!("{} the same", paragraphs(count)),
        Label::Changed => format!("{} changed", paragraphs(count)),
        Label::Split => format!("{} split", paragraphs(count)),
        Label::Merged => format!("paragraphs merged in {}", plural(count, "place", "places")),
        Label::Redivided => format!("paragraphs divided otherwise in {}", plural(count, "place", "places")),
        Label::Moved | Label::MovedHere => format!("{} moved", paragraphs(count)),
        Label::Missing => format!("{} missing in the witness", paragraphs(count)),
        Label::CutOff => format!("{} after the witness breaks off", paragraphs(count)),
        Label::Added => format!("{} added by the witness", paragraphs(count)),
    },
    no_differences: "The texts are the same.",
    only_spelling: "The texts are the same; only the spelling differs.",
    differences: |count| plural(count, "difference", "differences"),
    spellings: "Spelling",
    nothing: "none",
    one_column: "One column",
    two_columns: "Side by side",
    show_spelling: "Mark spelling",
    previous: "Previous",
    next: "Next",
    moved_to: "The witness has it here",
    moved_from: "The base has it here",
    cut_off: |count| {
        format!("The witness breaks off here; {} of the base cannot be compared.", paragraphs(count))
    },
    folded: |count| format!("{} the same: show", paragraphs(count)),
    aside: |count| {
        format!(
            "Not compared: {} (site furniture, datelines, editors’ lines)",
            plural(count, "stretch", "stretches")
        )
    },
    times: |count| plural(count as usize, "time", "times"),
    space: "space",
    break_here: "new paragraph",
    apparatus: "Apparatus",
    apparatus_lead: "Wherever a version differs from the base, what each of them reads.",
    lemma: "Base",
    readings: "Readings",
    omitted: "nothing",
    inserted: "(inserted)",
    agreeing: |names| format!("{names} as the base"),
    redline: "Redline",
    weight: "Weight of the differences",
    only_base: "only in the base",
    only_witness: "only in the witness",
    no_wording: "The paragraphs that both have do not differ in their words.",
    no_spelling: "Nothing is spelt otherwise.",
    folded_cut_off: |count| format!("{} after the witness breaks off: show", paragraphs(count)),
    show_place: |from, to| match (from.is_empty(), to.is_empty()) {
        (true, _) => format!("“{to}” inserted: show in context"),
        (_, true) => format!("“{from}” deleted: show in context"),
        _ => format!("“{from}” becomes “{to}”: show in context"),
    },
    unlike: "These texts have hardly a paragraph in common and do not look like versions of one. See “Shared passages” for what they share.",
    to_changes: "See in Changes what became of each sentence",
    rewritten: ": less than half of either is in the other, so this looks like a text written anew. The many differences below are for reference; “Shared passages” lists what was kept as it stood.",
    too_many: |count| format!("{count} more"),
    read_in: |mark| format!("Read {mark}"),
    save_html: "Save page",
    save_docx: "Save Word (tracked)",
    save_tei: "Save TEI",
    not_saved: "It could not be saved; please try again.",
};
