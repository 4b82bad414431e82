//! The search, and what the reader says about words, in English.

use super::super::{ConcordanceWords, LexiconWords};
use super::plural;
use crate::protocol::{ConcordanceSort, DictionaryProblem};

/// Where something stands, line by line, in English.
pub const CONCORDANCE: ConcordanceWords = ConcordanceWords {
    title: "Search",
    lead: "Every place of a word, phrase or pattern in all texts, one line each, aligned on it and sorted by the words around it; click a line to read on in the text.",
    query: "What to look for",
    placeholder: "word, phrase or pattern",
    none: "Not found. What is not counted as text, such as datelines and what pages put around it, is not searched.",
    none_here: "Not in the chosen texts; others have it.",
    tags_hint: "Words of other languages have no parts of speech, names and numbers apart; any of them is <eng>.",
    apart_hint: |query| {
        format!(
            "Written so, the words have to stand side by side. With up to five words in between: {query}; to find any one of them, put | between."
        )
    },
    compound_hint: |query| {
        format!("A compound with a hyphen is one word, and found as it is written: {query}.")
    },
    legend: "How to write it",
    examples: [
        ("合作", "a word or phrase, in either script"),
        ("合作|协作", "any of several"),
        ("cooperat*", "words that begin so"),
        ("\"A|B\"", "in quotation marks: as it stands"),
        ("/第.届/", "a regular expression, between slashes"),
        ("加强 <n>", "parts of speech: 加强 and a noun"),
        ("<v> 合作", "a verb, then 合作"),
        ("加强 *{0,3} 合作", "up to three words in between"),
    ],
    in_texts: "In which texts",
    all: |count| format!("All {count}"),
    as_it_stands: "as in the texts",
    sort: |sort| match sort {
        ConcordanceSort::Position(position) => {
            format!("{} {}", if position < 0 { "left" } else { "right" }, position.unsigned_abs())
        }
        ConcordanceSort::Hit => "what was found".to_owned(),
        ConcordanceSort::Date => "date".to_owned(),
        ConcordanceSort::Document => "order on the shelf".to_owned(),
    },
    sorted_by: "Sort by",
    then_by: "then by",
    hint: "↑ ↓ from line to line, Enter to read on in the text.",
};

/// Dictionary, stop words, recipe, in English.
pub const LEXICON: LexiconWords = LexiconWords {
    open: "Dictionary, stop words",
    title: "Dictionary and stop words",
    dictionary: "Dictionary",
    stop_words: "Stop words",
    recipe: "Recipe",
    dictionary_lead: "Your words are kept whole wherever they stand, the longest first; Chinese ones of up to three characters are weighed against the words around them. One word a line, with spaces in it or not, and behind it, if you like, a frequency, a part of speech (soft power n), or both; a dictionary of jieba's will do as it is.",
    dictionary_hint: "人类命运共同体\n环海论坛 20 nt",
    dictionary_paste: "Paste or type words, one a line",
    open_file: "Open a dictionary",
    add_words: |count| format!("Add {}", plural(count, "word", "words")),
    unreadable: "This file could not be read.",
    own_words: |count| format!("Your words: {count}"),
    no_own_words: "None yet.",
    save_dictionary: "Save as a dictionary",
    remove_all: "Remove all",
    stem: "Count English words by their stems (Snowball): states, stated, stating as one; now and then wrongly, as hospital and hospitality",
    refused: |count| format!("{} cannot be used:", plural(count, "line", "lines")),
    line: |line| format!("line {line}"),
    problem: |problem| match problem {
        DictionaryProblem::NoFrequency => "– the second part should be a whole number, the frequency",
        DictionaryProblem::TooManyParts => {
            "– more than word, frequency and part of speech; a word with spaces is added word by word"
        }
        DictionaryProblem::UnknownTag => "– the last part should be a part of speech, such as n, v, nz",
        DictionaryProblem::NoText => "– characters that no text has; save the file as UTF-8",
        DictionaryProblem::TooLong => "– more than 40 characters",
        DictionaryProblem::NoWord => "– nothing that could be a word",
    },
    stop_words_lead: "Lists of words, key words and collocates leave stop words out unless you tick “With function words”; to have one listed always, open its list below and click it. Words such as 强调, 应当, 不得 are not among them.",
    own_stop_words: |count| format!("Stop words you added: {count}"),
    stop_words_hint: "words to leave out, several at once if you like",
    leave_out: "Leave out",
    lists: "The program's own",
    list: |language, words, removed| match removed {
        0 => format!("{language} ({words})"),
        _ => format!("{language} ({words}, {removed} of which you have listed all the same)"),
    },
    see_words: "Word by word",
    language: |tag| match tag {
        "zh" => Some("Chinese"),
        "en" => Some("English"),
        "ja" => Some("Japanese"),
        "ko" => Some("Korean"),
        "fr" => Some("French"),
        "de" => Some("German"),
        "ru" => Some("Russian"),
        "es" => Some("Spanish"),
        "pt" => Some("Portuguese"),
        "ar" => Some("Arabic"),
        _ => None,
    },
    recipe_lead: "A recipe is all settings: your dictionary, stop words, how copies are counted. As a file it can be opened elsewhere, or given to the command line (--recipe). Settings are otherwise kept in this machine's browser.",
    stop_words_changed: |added, removed, lists| {
        let unused = match lists {
            0 => String::new(),
            lists => format!(", {} not used", plural(lists, "list", "lists")),
        };
        format!("Stop words: {added} added, {removed} listed all the same{unused}")
    },
    every_copy: "Every copy of the same text is counted",
    once: "The same text is counted once",
    save_recipe: "Save the recipe",
    open_recipe: "Open a recipe",
    reset: "Back to the beginning",
    recipe_taken: "Set as the recipe says.",
    recipe_refused: |reason| format!("This is no recipe that can be used; nothing was changed. ({reason})"),
};
