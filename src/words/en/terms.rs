//! The list of words and their trends, in English.

use super::super::{TermsWords, TrendsWords, grouped};
use super::plural;

/// The list of words, in English.
pub const TERMS: TermsWords = TermsWords {
    title: "Terms",
    parts: "Parts of this view",
    part: [
        (
            "Words",
            "How often each word occurs, and in which texts it is frequent or rare; click any number to see the places. A name, a title or a date is one word.",
        ),
        (
            "Trends",
            "How the words you choose rise and fall: by date, by text, by section, or from the beginning of one text to its end.",
        ),
        (
            "Keyness",
            "One group of texts against another: which words the first is especially fond of, by how much, and how surely.",
        ),
        ("Collocates", "Which words keep company with a word, on its left or on its right, and how closely."),
        ("Phrases", "What always comes together: fixed phrases, terms of several words, long formulae."),
        (
            "New words",
            "Strings of Chinese characters that the dictionary lacks and that behave like words; accept one, and all texts are divided anew.",
        ),
        (
            "By text",
            "Each text's keywords, whether its wording is rich or repetitive, and how long its sentences are.",
        ),
    ],
    list: "Word list",
    totals: |tokens, types, total, with_stop_words| {
        format!(
            "{} running words, {} different, function words included; {} listed, function words {}",
            grouped(tokens),
            grouped(types),
            grouped(total as u64),
            if with_stop_words { "too" } else { "left out" }
        )
    },
    figures: "Figures listed",
    few_figures: "Main",
    all_figures: "All figures",
    look: "Shown as",
    table: "Table",
    cloud: "Cloud",
    cloud_shows: |shown, all| {
        format!(
            "The {shown} most frequent of {all} words, their letters' area in proportion to their frequency; their places mean nothing"
        )
    },
    in_several: "in several texts",
    in_one: "in one text only",
    filter: "Filter: contains …",
    stop_words: "With function words",
    to_trends: |count| format!("See how the {} rise and fall", plural(count, "chosen word", "chosen words")),
    tag: "Part of speech",
    tag_filter: |tag| {
        match tag {
            "" => "all",
            "n" => "nouns and names",
            "nr,ns,nt,nz" => "names",
            "v" => "verbs",
            "vn" => "verbal nouns",
            "a" => "adjectives",
            "d" => "adverbs",
            "m,q" => "numerals and measures",
            "i,l,j" => "idioms, short forms",
            "eng" => "not Chinese",
            other => other,
        }
        .to_owned()
    },
    tag_name,
    term: "Term",
    frequency: "Count",
    rate: "Per 10,000",
    documents: "Texts",
    paragraphs: "Paragraphs",
    paragraphs_long: "In how many paragraphs it occurs",
    sections: "Sections",
    sections_long: "In how many sections it occurs: what stands below one heading",
    dispersion: "Unevenness",
    dispersion_long: "DPnorm: 0 if spread as the texts' lengths are, 1 if in the shortest text alone",
    dispersion_of: |value| format!("Unevenness {value} (0 even, near 1 in one text alone)"),
    dp_long: "Deviation of proportions: 0 is even, near 1 concentrated",
    juilland_long: "Juilland's D: 1 is even, 0 concentrated",
    arf_long: "Average reduced frequency: the count, with clusters discounted",
    tf_idf: "tf-idf",
    tf_idf_long: "How peculiar it is to one text, which stands behind it",
    by_document: "By text",
    trends: "Trends",
    too_few_texts: "too few texts",
    follow: |term| format!("Follow “{term}” in the chart"),
    more: |shown, total| format!("Show more ({shown} of {total})"),
    none: "No such words.",
    open_places: |term, count| format!("“{term}”, {count}: show the places"),
    open_places_in: |term, count, place| format!("“{term}” in {place}, {count}: show the places"),
    spark: |counts| format!("Count in each text: {counts}"),
};

fn tag_name(tag: &str) -> &str {
    match tag {
        "a" | "ag" => "adjective",
        "ad" => "adjective as adverb",
        "an" => "adjective as noun",
        "b" => "attributive",
        "c" => "conjunction",
        "d" | "df" | "dg" => "adverb",
        "e" => "interjection",
        "eng" => "not Chinese",
        "f" => "locative",
        "i" => "idiom",
        "j" => "short form",
        "l" => "set phrase",
        "m" | "mg" => "numeral",
        "mq" => "quantity",
        "n" | "ng" | "g" => "noun",
        "nr" | "nrfg" | "nrt" => "person",
        "ns" => "place",
        "nt" => "organisation",
        "nw" => "title",
        "nz" => "name",
        "p" => "preposition",
        "q" | "vq" => "measure",
        "r" | "rg" | "rr" | "rz" => "pronoun",
        "s" => "place word",
        "t" | "tg" => "time",
        "u" | "ud" | "ug" | "uj" | "ul" | "uv" | "uz" => "particle",
        "v" | "vg" | "vi" => "verb",
        "vd" => "verb as adverb",
        "vn" => "verbal noun",
        "y" => "modal particle",
        "z" | "zg" => "state",
        _ => "other",
    }
}

/// How words rise and fall, in English.
pub const TRENDS: TrendsWords = TrendsWords {
    title: "Trends",
    charts: "Charts",
    one_chart: "One chart",
    small_charts: "One a word",
    rates: "Per 10,000",
    counts: "Counts",
    unit_rate: "per 10,000 words",
    unit_count: "occurrences",
    proposed: "These words differ most. Tick words in the word list, or type any here, to follow your own.",
    proposed_one: "These words are the most frequent. Tick words in the word list, or type any here, to follow your own.",
    chosen: "The chosen words at each date.",
    chosen_along: "The chosen words at each point.",
    no_order: "Texts and sections follow each other in no order of time: each stands for itself, so no line joins them and no direction is told.",
    coarse: |date| {
        if date.len() > 4 {
            format!("{date}, day unknown")
        } else {
            format!("{date}, only the year is known")
        }
    },
    absent: |terms| {
        let quoted: Vec<String> = terms.iter().map(|term| format!("“{term}”")).collect();
        format!("Nowhere in the texts: {}. Try another spelling or wording.", quoted.join(", "))
    },
    coarse_note: "◆ A date known only to the year or month stands in its middle; the dashed line is the time that it may be.",
    add: "Add a word",
    add_placeholder: "any word or phrase",
    add_do: "Add",
    clear: "Clear",
    remove: |term| format!("Remove “{term}”"),
    undated: |titles| {
        format!(
            "Without a date, so not in the chart: {titles}. You can fill it in with Edit in the text's ⋯ menu."
        )
    },
    no_dates: "None of the texts has a date, so there are no trends over time. Fill dates in with Edit in a text's ⋯ menu, or go by text.",
    no_points: "There are no parts here to go by.",
    one_date: "All dated texts have the same date; a trend needs at least two dates. You can go by text, section or position instead.",
    chart: |terms| format!("Line chart of {terms} at each date. The table below has the same numbers."),
    chart_along: |terms| {
        format!("Line chart of {terms} at each point. The table below has the same numbers.")
    },
    chart_apart: |terms| format!("{terms}, each point for itself. The table below has the same numbers."),
    words_at: |tokens| plural(tokens as usize, "word", "words"),
    g2: "Spread G²",
    g2_long: "Log-likelihood ratio: how far the rates at the dates differ; the higher, the less likely by chance",
    open_places_in: |term, count, place| format!("“{term}” in {place}, {count}: show the places"),
    along: "Along",
    by_date: "dates",
    by_text: "texts",
    by_section: "sections",
    by_position: "one text, from beginning to end",
    in_text: "Text",
    parts: "Parts",
    all_texts: "all texts",
    point: "Where",
    tokens: "Words",
    no_heading: "(no heading)",
    part: |part, of| format!("{part}/{of}"),
    course: "Since when, until when, which way",
    course_apart: "Where each word stands",
    in_how_many: "There in",
    of_points: |with, all| format!("{} of {}", grouped(with as u64), grouped(all as u64)),
    not_in: "Not in",
    never: "Not there at all.",
    first: "First",
    last: "Last",
    gaps: "Gaps",
    peak: "Most frequent",
    direction: "Direction",
    peak_of: |place, rate, count| {
        format!("{place} ({rate} per 10,000; {})", plural(count as usize, "time", "times"))
    },
    gaps_of: |gaps, more, _| match (gaps, more) {
        ("", _) => "none".to_owned(),
        (gaps, 0) => gaps.to_owned(),
        (gaps, more) => format!("{gaps} and {more} more"),
    },
    too_few_points: "too few points to tell",
    no_way: "no clear direction",
    rising: "rising",
    falling: "falling",
    slope_year: |slope| format!("{slope} a year"),
    slope_point: |slope| format!("{slope} a part"),
    measured: |tau, p, slope| format!("τ = {tau}, p = {p}, per 10,000 {slope}"),
    own_heights: "Each chart has its own height, which its highest value tells; click a word to see its places.",
    small_rates: "Occurrences per 10,000 words, a chart a word, each with its own height",
    small_counts: "Occurrences, a chart a word, each with its own height",
    highest: |value| format!("highest {value}"),
    small_chart: |term, highest| format!("Line chart of “{term}”, highest {highest}"),
    small_bars: |term, highest| format!("Bar chart of “{term}”, highest {highest}"),
    movers: "Rising, falling, newcomers, leavers",
    movers_rest: |dates| {
        match dates {
        2 => "This rests on two dates: it is a difference between them, not a trend. It may come from other kinds of text or other subjects.".to_owned(),
        3 | 4 => format!(
            "This rests on {dates} dates only: look at the counts at each before calling anything a trend."
        ),
        _ => format!("This compares the earlier half of {dates} dates with the later; the small charts show what happens between."),
    }
    },
    undated_movers: |titles| format!("Without a date, so not counted here: {titles}."),
    least: "Least count",
    least_times: |times| format!("{times} in all"),
    change: "Rising or falling by",
    change_by: |percent| match percent {
        0 => "any change".to_owned(),
        percent => format!("{percent} % or more"),
    },
    movers_lead: "Click a word to add it to the chart above, its count to see the places. On both sides of the arrow: per 10,000 words at the first date and at the last.",
    risers: "Rising",
    fallers: "Falling",
    newcomers: "Newcomers (not at the first date, there at the last)",
    leavers: "Leavers (there at the first date, not at the last)",
    none_such: "None.",
    add_to_chart: |term| format!("Add “{term}” to the chart"),
    times: |count| format!("{count}×"),
};
