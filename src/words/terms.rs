//! Texts of the view of words, an area a part.

use super::T;
use crate::protocol::{AssociationMeasure, Group, KeynessSort, KeywordMethod, PhraseKind};

area! {
    /// The list of words, and what all parts share.
    TermsWords {
        title: T, parts: T, part: [(T, T); 7], list: T, totals: fn(u32, u32, usize, bool) -> String,
        figures: T, few_figures: T, all_figures: T, look: T, table: T, cloud: T, cloud_shows: fn(usize, usize) -> String, in_several: T, in_one: T, filter: T, stop_words: T, to_trends: fn(usize) -> String,
        tag: T, tag_filter: fn(&str) -> String, tag_name: fn(&str) -> &str,
        term: T, frequency: T, rate: T, documents: T, paragraphs: T, paragraphs_long: T, sections: T, sections_long: T,
        dispersion: T, dispersion_long: T, dispersion_of: fn(&str) -> String, dp_long: T, juilland_long: T, arf_long: T,
        tf_idf: T, tf_idf_long: T, by_document: T, trends: T, too_few_texts: T,
        follow: fn(&str) -> String, more: fn(usize, usize) -> String, none: T,
        open_places: fn(&str, u32) -> String, open_places_in: fn(&str, u32, &str) -> String, spark: fn(&str) -> String,
    }
}

area! {
    /// How words rise and fall.
    TrendsWords {
        title: T, charts: T, one_chart: T, small_charts: T, rates: T, counts: T, unit_rate: T, unit_count: T,
        proposed: T, proposed_one: T, chosen: T, chosen_along: T, no_order: T, coarse: fn(&str) -> String, coarse_note: T, absent: fn(&[&str]) -> String,
         add: T, add_placeholder: T, add_do: T, clear: T,
        remove: fn(&str) -> String,
        undated: fn(&str) -> String, no_dates: T, no_points: T, one_date: T,
        chart: fn(&str) -> String, chart_along: fn(&str) -> String, chart_apart: fn(&str) -> String, words_at: fn(u32) -> String, g2: T, g2_long: T,
        open_places_in: fn(&str, u32, &str) -> String,
        along: T, by_date: T, by_text: T, by_section: T, by_position: T, in_text: T, parts: T, all_texts: T,
        point: T, tokens: T, no_heading: T, part: fn(usize, usize) -> String,
        course: T, course_apart: T, in_how_many: T, of_points: fn(usize, usize) -> String, not_in: T, never: T, first: T, last: T, gaps: T, peak: T, direction: T,
        peak_of: fn(&str, &str, u32) -> String, gaps_of: fn(&str, usize, usize) -> String,
        too_few_points: T, no_way: T, rising: T, falling: T,
        slope_year: fn(&str) -> String, slope_point: fn(&str) -> String, measured: fn(&str, &str, &str) -> String,
        own_heights: T, small_rates: T, small_counts: T, highest: fn(&str) -> String, small_chart: fn(&str, &str) -> String, small_bars: fn(&str, &str) -> String,
        movers: T, movers_lead: T, movers_rest: fn(usize) -> String, undated_movers: fn(&str) -> String,
        least: T, least_times: fn(u32) -> String, change: T, change_by: fn(u32) -> String, risers: T, fallers: T, newcomers: T, leavers: T, none_such: T,
        add_to_chart: fn(&str) -> String, times: fn(u32) -> String,
    }
}

area! {
    /// What sets one group of texts apart from another.
    KeynessWords {
        title: T, versus: fn(&str, &str) -> String, group: fn(&Group, &str, usize) -> String, at_first: T,
        overlap: fn(usize) -> String, significant: T, target: T, reference: T, need_two: T, say_groups: T, side: T, more_in_target: T, more_in_reference: T,
        both_sides: T, sorted_by: T, order: fn(KeynessSort) -> T, size: fn(&str, &str) -> String, texts: fn(usize) -> String,
        by: T, by_rest: T, by_documents: T, by_years: T, by_tag: T, by_section: T, by_search: T,
        section_hint: T, search_hint: T, from: T, to: T, no_years: T, tag: T, no_tags: T,
        none: T, listed: fn(usize) -> String, log_ratio: T, log_ratio_long: T, in_target: T, in_reference: T,
        documents_long: T, percent: T, percent_long: T, g2_long: T, sure: T, sure_long: T, log_odds: T, log_odds_long: T,
        simple_maths: T, simple_maths_long: T, chi2_long: T, interval: fn(&str, &str, &str) -> String,
        only_here: T, searched: T, searched_long: T, exact: T, too_few: T, too_few_long: T, fisher: fn(&str) -> String,
    }
}

area! {
    /// What stands near a word.
    CollocatesWords {
        title: T, query: T, say_word: T, network: T, network_lead: T, network_label: fn(&str) -> String,
        node: fn(&str, u32) -> String, reach: fn(u32, usize) -> String, none: T, not_there: fn(&str) -> String,
        window: T, in_words: T, in_sentence: T, left: T, right: T,
        measure: fn(AssociationMeasure) -> T, measure_long: fn(AssociationMeasure) -> T,
        sides: T, in_all: T, expected: T, expected_long: T, go_on: fn(&str) -> String,
        near: fn(&str, u32) -> String, on_left: fn(&str, u32) -> String, on_right: fn(&str, u32) -> String, link: T, sentences_together: T,
    }
}

area! {
    /// What stands together again and again.
    PhrasesWords {
        title: T, kind: T, at_least: T, n_grams: T, terms: T, formulae: T, listed: fn(usize) -> String, about: fn(PhraseKind) -> T,
        none: T, phrase: T, variants: fn(usize) -> String, words: T, c_value: T, c_value_long: T,
    }
}

area! {
    /// Which words the dictionary lacks.
    NewTermsWords {
        title: T, accepted: fn(usize) -> String, none: T, accept: T, accept_all: fn(usize) -> String, take_back: fn(usize) -> String,
        listed: fn(usize) -> String, term: T, now: T, cohesion: T, cohesion_long: T, freedom: T, freedom_long: T,
        example: T,
    }
}

area! {
    /// How rich each text is, how long its sentences, what it is about.
    TextsWords {
        keywords: T, method: T, tf_idf: T, text_rank: T, key_group: T, about_method: fn(KeywordMethod) -> T, keyword_counts: T,
        no_keywords: T, weight: fn(&str, u32) -> String,
        diversity: T, diversity_lead: T, diversity_heads: [(T, T); 8], lengths: T, lengths_lead: T,
        length_heads: [(T, T); 10], text: T, all: T, too_short: T,
    }
}
