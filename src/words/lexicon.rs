//! Texts of the search, and of what the reader says about words.

use super::T;
use crate::protocol::{ConcordanceSort, DictionaryProblem};

area! {
    /// Where something stands, line by line.
    ConcordanceWords {
        title: T, lead: T, query: T, placeholder: T, none: T, none_here: T, tags_hint: T, apart_hint: fn(&str) -> String, compound_hint: fn(&str) -> String,
        legend: T, examples: [(T, T); 8],
        in_texts: T, all: fn(&str) -> String, as_it_stands: T, sort: fn(ConcordanceSort) -> String, sorted_by: T,
        then_by: T, hint: T,
    }
}

area! {
    /// Dictionary, stop words, recipe.
    LexiconWords {
        open: T, title: T, dictionary: T, stop_words: T, recipe: T,
        dictionary_lead: T, dictionary_hint: T, dictionary_paste: T, open_file: T, add_words: fn(usize) -> String,
        unreadable: T, own_words: fn(usize) -> String, no_own_words: T, save_dictionary: T, remove_all: T, stem: T,
        refused: fn(usize) -> String, line: fn(u32) -> String, problem: fn(DictionaryProblem) -> T,
        stop_words_lead: T, own_stop_words: fn(usize) -> String, stop_words_hint: T, leave_out: T, lists: T,
        list: fn(&str, usize, usize) -> String, see_words: T, language: fn(&str) -> Option<T>,
        recipe_lead: T, stop_words_changed: fn(usize, usize, usize) -> String, every_copy: T, once: T,
        save_recipe: T, open_recipe: T, reset: T, recipe_taken: T, recipe_refused: fn(&str) -> String,
    }
}
