//! The overview, in English.

use super::super::numbers::{english, fixed, grouped, percent};
use super::super::{CopiesWords, OverviewWords};
use super::plural;

/// Copies of the same text, in English.
pub const COPIES: CopiesWords = CopiesWords {
    few: |pairs| {
        let told: Vec<String> =
            pairs.iter().map(|(copy, first)| format!("{copy} is the same text as {first}")).collect();
        format!("{}, and not counted again.", told.join(", "))
    },
    many: |count| format!("{count} texts are copies of others and are not counted again."),
    all: "Every copy of the same text is counted.",
    count_all: "Count every copy",
    count_once: "Count the same text once",
};

/// The overview, in English.
pub const OVERVIEW: OverviewWords = OverviewWords {
    headline: |all, different| match (all, different) {
        (1, _) => "One text".to_owned(),
        (all, different) if all == different => format!("{} texts, all different", english(all, true)),
        (all, 1) => format!("{} copies of one text", english(all, true)),
        (all, different) => {
            format!("{} texts, {} different", english(all, true), english(different, false))
        }
    },
    headline_aside: |count| format!(" ({} more set aside)", english(count, false)),
    lead_one: "Add another to see what the two have in common and what not.",
    lead_all_different: "No two are the same text; all are counted.",
    duplicates: |families| {
        let told: Vec<String> = families.iter().map(|family| family.join(" and ")).collect();
        format!("{} are the same text", told.join("; "))
    },
    duplicates_many: |groups, texts| {
        let groups = plural(groups, "group of copies", "groups of copies");
        format!("{texts} of them are in {groups}, as the shelf tells")
    },
    counted_once: ". The same text is counted once. ",
    counted_all: ". Every copy is counted now. ",
    findings: "Worth a look first",
    findings_none: "Nothing in particular.",
    documents: "Texts",
    topics: "What each text is about",
    trends: "Words that rise or fall most (per 10,000)",
    same: "Same text",
    contained: "Contained",
    shares: "Shared",
    edition: "Edition",
    riser: "Rising",
    faller: "Falling",
    new: "New",
    gone: "Gone",
    mind: "Note",
    pair_same: |a, b| format!("{a} and {b} are the same text"),
    pair_in: |a, b, share| format!("{} of the five-character strings of {a} stand in {b}", percent(share)),
    pair_shares: |a, b, a_in_b, b_in_a| {
        format!(
            "{} of the five-character strings of {a} stand in {b}, and {} the other way",
            percent(a_in_b),
            percent(b_in_a)
        )
    },
    pair_after: |a, b, share| {
        format!(
            "{a} is a later edition after {b}: {} of its five-character strings stand there",
            percent(share)
        )
    },
    pair_scripts: |a, b| format!(" ({a}, {b})"),
    trend: |term, before, after, from, to| {
        format!("“{term}” per 10,000 words: {} ({from}) → {} ({to})", fixed(before, 1), fixed(after, 1))
    },
    trend_new: |term, count, from, to| {
        format!("“{term}” is absent in {from} and occurs {} in {to}", plural(count as usize, "time", "times"))
    },
    trend_gone: |term, count, from, to| {
        format!("“{term}” occurs {} in {from} and is absent in {to}", plural(count as usize, "time", "times"))
    },
    aside_sentence: |blocks, characters| {
        format!(
            "{} of web page (menus, footers, keywords; {} characters) left out",
            plural(blocks, "piece", "pieces"),
            grouped(characters)
        )
    },
    notes: |title, notes| format!("{title}: {}", notes.join("; ")),
    interleaved: "Mixed",
    interleaved_in: |title, texts| {
        format!(
            "{} texts run through each other in {title}; divide them before you count",
            english(texts, true)
        )
    },
    encoding: "Encoding",
    encoding_of: |title, encoding| {
        format!("{title} is read as {encoding}, which is a guess; if it looks garbled, choose another")
    },
    lost: |count| format!("something is lost at {}, marked by a wavy line", plural(count, "place", "places")),
    more_notes: |count| format!("{} on the shelf", plural(count, "more note", "more notes")),
    unlike: |first, last| {
        format!(
            "The earliest text is of another kind ({first}) than the latest ({last}): words may rise and fall for that alone"
        )
    },
    view_pair: "compare",
    view_places: |count| match count {
        1 => "1 place".to_owned(),
        _ => format!("{count} places in all"),
    },
    view_text: "see text",
    column_title: "Title",
    column_date: "Date",
    column_characters: "Characters",
    column_tokens: "Words",
    column_script: "Script",
    column_encoding: "Encoding",
    trends_lead: |from, to| format!("{from} to {to}"),
    trends_more: "Choose words to follow",
    topics_more: "All topics",
    one_date: "There is only one date, so nothing can rise or fall yet. Add a text of another year, or fill in dates with Edit in the text's ⋯ menu.",
};
