//! The view of topics, in English.

use super::super::topics_view::{COHERENT, STABLE, TopicsViewWords};
use super::super::{fixed, percent};
use super::plural;
use crate::protocol::{INCOHERENT, UNSTABLE};

/// The view of topics, in English.
pub const TOPICS_VIEW: TopicsViewWords = TopicsViewWords {
    parts: "Parts of this view",
    part: [
        (
            "By headings",
            "The texts' own headings, grouped into topics, and how much of each text they take up; click any part to see the paragraphs it was counted from.",
        ),
        (
            "By words",
            "Topics that the texts' words show, whatever the headings say: words that keep company in sentences make a topic. You can name, merge, split and exclude them.",
        ),
        (
            "By lists",
            "What the texts are about by ready-made lists of terms, which you can edit; and how much of each text the lists cover.",
        ),
    ],
    shares: "What each text is about",
    by_text: "Text by text",
    over_time: "Over time",
    bars_label: "Stacked bar chart of how much of each text every topic takes up. The table below has the same numbers.",
    stream_lead: "Each band is a topic; its height is the share at each date; between the dates nothing is known. Click a point to see the passages.",
    stream_label: "Bands of each topic's share over the dates. The table below has the same numbers.",
    without_date: |count| format!("{} without a date left out.", plural(count, "text", "texts")),
    other: "Other topics",
    small_ones: "The topics that “Other topics” stands for are in the table, each with its passages.",
    heat: "Topic by text",
    heat_lead: "The darker, the more of the text. Click a cell to see its passages.",
    topic: "Topic",
    share: "Share",
    text: "Text",
    texts: "Share of each text",
    date: "Date",
    all_texts: "all texts",
    passages_of: |topic, place| format!("“{topic}” in {place}"),
    of_passage: |share| format!("{} this topic", percent(share)),
    passages_hint: "Sentences of which the topic is at least a tenth",
    model: "Topics by words",
    too_few: "With so little text, topics cannot be told from chance. Add texts, ask for fewer topics, or look at the headings or the lists.",
    stop: ". ",
    gap: " ",
    traces: "In none of these sentences is the topic as much as a tenth: its share is made of traces.",
    coherence: |npmi| {
        if npmi >= COHERENT {
            "The words go together well."
        } else if npmi >= INCOHERENT {
            "The words go together loosely."
        } else {
            "The words seldom go together."
        }
    },
    stability: |agreement, runs| {
        let how = if agreement >= STABLE {
            "Stable"
        } else if agreement >= UNSTABLE {
            "Fairly stable"
        } else {
            "Not stable"
        };
        format!("{how} over {runs} runs with different seeds ({} agreement).", percent(agreement))
    },
    shares_lead: "Shares of the characters in topics. Sentences without a word to judge by are left out; the table says how much that is. Click a part to see its passages.",
    number: "Number of topics",
    number_hint: "“Automatic” tries several numbers and takes the fewest topics whose words go together about as well as the best.",
    automatic: "automatic",
    more: "More: topics of your own, seed, order of words",
    guided: "Topics you want to have, one per line, as “name: word, word”",
    guided_hint: "Energy: oil, gas, electricity",
    seed: "Seed",
    fit: "Fit again",
    relevance: "Order of a topic's words",
    relevance_hint: "λ = 1: the most frequent words of the topic first; λ = 0: those that stand nearly only in it.",
    edits: |count| {
        if count == 0 {
            "You have changed nothing.".to_owned()
        } else {
            format!("You have changed {}; kept on this device.", plural(count, "topic", "topics"))
        }
    },
    unmatched: |count| {
        format!(
            "{} {} no topic of this model, and {} for one that has the same words.",
            plural(count, "more change", "more changes"),
            if count == 1 { "fits" } else { "fit" },
            if count == 1 { "waits" } else { "wait" }
        )
    },
    clear: "Back to the topics as found",
    clauses: |count| format!("mainly in {}", plural(count as usize, "sentence", "sentences")),
    merged: |count| format!("made of {count} topics"),
    words: "Words",
    word_told: |share, lift| {
        format!("{} of the topic, {} times as much as of all texts", percent(share), fixed(lift, 1))
    },
    under: "Under the headings: ",
    more_words: |count| format!("{} more", plural(count, "word", "words")),
    typical: "Typical passages",
    all_passages: "All passages",
    trend: "Share of each text in the order of their dates",
    characters: |characters| format!("{characters} characters in all"),
    change: "Rename, merge, split, exclude",
    name: "Name of the topic",
    rename: "Rename",
    merge: "Merge",
    merge_with: "with …",
    merge_now: "Make one",
    part_again: "Separate again",
    join_again: "One topic again",
    split: "Split in two",
    exclude: "Exclude",
    include: "Include again",
    drift: "Along one text",
    drift_lead: "The text from its beginning to its end, in twenty equal stretches. Click a part to see its passages.",
    drift_label: "Stacked bars of each topic's share along the text. The table below has the same numbers.",
    along: "Text",
    stretch: "Stretch",
    alike: "How near topics are to each other",
    alike_lead: "100% would be the same words with the same weights. Two that are near may be one: merge them on their cards.",
    matrix: "Matrix",
    map: "Map",
    map_label: "Map of the topics: near each other where they share words, larger where they are more of the texts. The table below has the same numbers.",
    map_told: |first, second| {
        format!(
            "Near each other where they share words; the larger, the more of the texts. The map holds {} of the distances ({} across, {} down). Click a topic to see its passages.",
            percent(first + second),
            percent(first),
            percent(second)
        )
    },
    likeness: |a, b, told| format!("“{a}” and “{b}”: {told}"),
    tried: "How many topics?",
    tried_lead: |topics| {
        format!(
            "{topics} was taken: the fewest topics whose score falls no more than 0.1 short of the best. Numbers with nearly the same score are as good; take another to compare."
        )
    },
    tried_none: "You chose the number; with “automatic” several are tried and compared here.",
    tried_label: "Score of each number of topics that was tried. The table has the same numbers.",
    chosen: "taken",
    take: "Take this",
    coverage: "How much the lists cover",
    covered: |share| {
        format!(
            "{} of the characters stand in sentences with a term of a list; of the rest the lists say nothing.",
            percent(share)
        )
    },
    covered_part: "Covered",
    statements: "Sentences",
    of_characters: "Characters",
    list_shares_lead: "Shares of what the lists cover. Click a part to see its sentences.",
    missed: "What the lists miss",
    missed_lead: "The most frequent words of sentences without a term. One that belongs to a list can be added to it below.",
    edit_lists: "The lists",
    edit_lists_lead: "Switch lists off, add or remove terms, make lists of your own. A term is looked for in both scripts, an English one in the plural, too.",
    list_name: "Name of a new list",
    list_terms: "Its terms, separated by commas",
    make_list: "Make list",
    lists_said: |count| format!("You have changed {}.", plural(count, "list", "lists")),
    reset_all: "Back to the program's lists",
    counts: "Counts",
    own_list: "your own list",
    list_off: "Switched off: its terms are not counted.",
    list_nowhere: "None of its terms is in these texts.",
    term_count: |count, documents| format!("{count} in {}", plural(documents as usize, "text", "texts")),
    more_terms: |count| format!("{} more", plural(count, "term", "terms")),
    edit_list: |count| format!("Edit its {}", plural(count, "term", "terms")),
    add_terms: "Terms to add, separated by commas",
    add: "Add",
    remove_term: |term| format!("Remove {term}"),
    removed: "Removed:",
    bring_back: |term| format!("Bring back {term}"),
    delete_list: "Delete this list",
    reset_list: "Back to the program's list",
    list_exists: |name| {
        format!(
            "There is a list called “{name}” already: choose another name, or add the terms to that list."
        )
    },
    list_deleted: |name| format!("The list “{name}” was deleted."),
    list_back: |name| format!("“{name}” is the program's list again."),
    lists_back: "All lists are the program's again.",
    uncovered: "Sentences not covered",
    uncovered_in: |place| format!("Sentences without a term of a list in {place}"),
    first_of: |shown, all| format!(" (the first {shown} of {all} sentences)"),
    first_each: |shown| format!(" (of each list and text the first {shown} sentences at most)"),
};
