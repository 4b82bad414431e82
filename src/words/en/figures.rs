//! Key words, collocates, phrases, new words and the texts' own figures, in English.

use super::super::{CollocatesWords, KeynessWords, NewTermsWords, PhrasesWords, TextsWords, grouped};
use super::plural;
use crate::protocol::{AssociationMeasure, Group, KeynessSort, KeywordMethod, PhraseKind};

/// What sets one group of texts apart from another, in English.
pub const KEYNESS: KeynessWords = KeynessWords {
    title: "Key words",
    versus: |target, reference| format!("Compared: {target} against {reference}."),
    group: |group, texts, count| {
        let number = plural(count, "text", "texts");
        match group {
            Group::Documents { .. } if count == 1 => texts.to_owned(),
            Group::Documents { .. } => format!("{texts} ({number})"),
            Group::Rest => format!("the rest ({texts}; {number})"),
            Group::Date { from, to } if from == to => format!("the texts of {from} ({texts}; {number})"),
            Group::Date { from, to } if from.is_empty() => {
                format!("the texts up to {to} ({texts}; {number})")
            }
            Group::Date { from, to } if to.is_empty() => {
                format!("the texts from {from} on ({texts}; {number})")
            }
            Group::Date { from, to } => format!("the texts of {from} to {to} ({texts}; {number})"),
            Group::Tag { tag } => format!("the texts tagged “{tag}” ({texts}; {number})"),
            Group::Section { heading } => {
                format!("what stands below headings with “{heading}” ({texts}; {number})")
            }
            Group::Search { query } => format!("the paragraphs with “{query}” ({texts}; {number})"),
        }
    },
    at_first: "As long as you choose no target, it is the latest date.",
    overlap: |count| {
        format!(
            "{} in both groups: the words count for the target only.",
            plural(count, "text is", "texts are")
        )
    },
    significant: "Only significant ones (q ≤ 0.05)",
    target: "Target",
    reference: "Set against",
    need_two: "There is only one text, and nothing to set it against. Add another, or choose a part of it by section or search.",
    say_groups: "Please choose both groups.",
    side: "Words of which group",
    more_in_target: "More in the target",
    more_in_reference: "More in the reference",
    both_sides: "Both",
    sorted_by: "Sort by",
    order: |sort| match sort {
        KeynessSort::LogRatioBound => "strong and sure (bound nearer to 0)",
        KeynessSort::LogRatio => "log ratio",
        KeynessSort::PercentDiff => "difference in per cent",
        KeynessSort::SimpleMaths => "simple maths",
        KeynessSort::LogOdds => "weighted log-odds",
        KeynessSort::G2 => "G²",
        KeynessSort::Chi2 => "χ²",
        KeynessSort::Frequency => "count",
    },
    size: |tokens, types| format!("{tokens} running words, {types} different"),
    texts: |count| plural(count, "text", "texts"),
    by: "Chosen by",
    by_rest: "all the rest",
    by_documents: "text",
    by_years: "year",
    by_tag: "tag",
    by_section: "heading of the section",
    by_search: "search",
    section_hint: "headings that contain …",
    search_hint: "paragraphs with this word",
    from: "From",
    to: "to",
    no_years: "None of the texts has a date. You can fill it in with Edit in a text's ⋯ menu.",
    tag: "Tag",
    no_tags: "There are no tags yet. You can add some with Edit in a text's ⋯ menu.",
    none: "No word stands out between these two groups.",
    listed: |total| {
        format!(
            "{} listed. The thin line is the 95 % confidence interval; where it crosses the line of zero, the difference does not hold. Grey: not significant (q > 0.05).",
            plural(total, "word", "words")
        )
    },
    log_ratio: "Log ratio",
    log_ratio_long: "Binary logarithm of the ratio of the rates: +1 is twice, +2 four times as frequent, −1 half",
    in_target: "Target",
    in_reference: "Reference",
    documents_long: "In how many texts of the target : of the reference",
    percent: "%DIFF",
    percent_long: "By how many per cent the rate in the target is higher",
    g2_long: "Log-likelihood ratio: the higher, the less likely by chance; it grows with the counts and does not say how large the difference is",
    sure: "How sure",
    sure_long: "p: how likely such a difference is by chance; q: the same, corrected for the number of words tested (Benjamini–Hochberg)",
    log_odds: "Log-odds z",
    log_odds_long: "Weighted log-odds with the two groups together as prior; beyond ±1.96 hardly by chance",
    simple_maths: "Simple maths",
    simple_maths_long: "(rate per million in the target + 100) ÷ (that in the reference + 100)",
    chi2_long: "Pearson's chi-squared",
    interval: |value, low, high| format!("log ratio {value}, 95 % confidence interval {low} to {high}"),
    only_here: "only here",
    searched: "(searched for)",
    searched_long: "It stands in what the group was searched for: it is frequent there because of the search",
    exact: "exact p",
    too_few: "few",
    too_few_long: "An expected count is below 5: G² and χ² are not reliable, so p is that of Fisher's exact test, which holds for small counts",
    fisher: |p| format!("Fisher's exact test p {p}"),
};

/// What stands near a word, in English.
pub const COLLOCATES: CollocatesWords = CollocatesWords {
    title: "Collocates",
    query: "Word, phrase or pattern",
    say_word: "Type a word to see which words keep it company.",
    network: "Network of collocates",
    network_lead: "The nearer to the middle, the earlier in the list; the larger a disc, the more often together; the thicker a line, the higher logDice; dashed lines join words that meet in the same sentences. Click a word to see its own collocates.",
    network_label: |term| {
        format!("Network of “{term}” and its collocates. The table has the links among them.")
    },
    node: |term, count| format!("“{term}”: {}", plural(count as usize, "time", "times")),
    reach: |reach, total| {
        format!(
            "; {} within reach; {} listed. Grey: may be by chance (G² < 3.84). ",
            plural(reach as usize, "running word", "running words"),
            grouped(total as u64)
        )
    },
    none: "No word occurs twice within reach: widen it, or include function words.",
    not_there: |term| format!("“{term}” is in none of the texts."),
    window: "Reach",
    in_words: "Words to each side",
    in_sentence: "Same sentence",
    left: "left",
    right: "right",
    measure: |measure| match measure {
        AssociationMeasure::LogDice => "logDice",
        AssociationMeasure::Mi => "MI",
        AssociationMeasure::Mi3 => "MI³",
        AssociationMeasure::T => "t",
        AssociationMeasure::G2 => "G²",
        AssociationMeasure::Dice => "Dice",
        AssociationMeasure::Frequency => "Together",
    },
    measure_long: |measure| match measure {
        AssociationMeasure::LogDice => {
            "Does not depend on the texts' length; at most 14; one more is twice as close"
        }
        AssociationMeasure::Mi => "Mutual information: favours rare words",
        AssociationMeasure::Mi3 => "Mutual information cubed: favours rare words less",
        AssociationMeasure::T => "t-score: favours frequent words; above 2 is fairly sure",
        AssociationMeasure::G2 => {
            "Log-likelihood: the higher, the less likely by chance; negative: rarer than by chance"
        }
        AssociationMeasure::Dice => "Dice's coefficient, 0 to 1",
        AssociationMeasure::Frequency => "How often within reach",
    },
    sides: "left · right",
    in_all: "In all",
    expected: "By chance",
    expected_long: "How often it would be within reach if it had nothing to do with the word",
    go_on: |term| format!("Collocates of “{term}”"),
    near: |term, count| format!("“{term}” near it, {count}"),
    on_left: |term, count| format!("“{term}” on the left, {count}"),
    on_right: |term, count| format!("“{term}” on the right, {count}"),
    link: "Words in the same sentences",
    sentences_together: "Sentences",
};

/// What stands together again and again, in English.
pub const PHRASES: PhrasesWords = PhrasesWords {
    title: "Phrases",
    kind: "Which kind",
    at_least: "How often at least",
    n_grams: "Words in a row",
    terms: "Terms",
    formulae: "Formulae",
    listed: |total| format!("{} in all", grouped(total as u64)),
    about: |kind| match kind {
        PhraseKind::NGrams => {
            "Two to five words in a row that come again within a sentence; most frequent first."
        }
        PhraseKind::Terms => {
            "Content words that together make a term of their own, highest C-value first; what mostly stands inside longer terms comes later."
        }
        PhraseKind::Formulae => {
            "Long stretches that come again to the letter, three times or more unless you choose otherwise, as long as they can be; what repeats most characters first, the longest first of equally frequent ones; below them, wordings that differ by little."
        }
    },
    none: "No such phrases.",
    phrase: "Phrase",
    variants: |count| plural(count, "other wording", "other wordings"),
    words: "Words",
    c_value: "C-value",
    c_value_long: "Frequency and length together, less what stands inside longer terms",
};

/// Which words the dictionary lacks, in English.
pub const NEW_TERMS: NewTermsWords = NewTermsWords {
    title: "New words",
    accepted: |count| {
        format!(
            "Your dictionary has {}; see Dictionary and stop words to look through or remove them.",
            plural(count, "word", "words")
        )
    },
    none: "No words were found that the dictionary lacks.",
    accept: "Accept",
    accept_all: |count| format!("Accept the {count} listed"),
    take_back: |count| format!("Take back the {count} just accepted"),
    listed: |total| format!("{} in all", grouped(total as u64)),
    term: "New word",
    now: "Cut now as",
    cohesion: "Cohesion",
    cohesion_long: "How much closer than by chance its characters stand at its weakest point (pointwise mutual information, bits)",
    freedom: "Freedom",
    freedom_long: "How much may stand left and right of it (the lower entropy, bits); half a word has little choice",
    example: "Example",
};

/// How rich each text is, how long its sentences, what it is about, in English.
pub const TEXTS: TextsWords = TextsWords {
    keywords: "Keywords of each text",
    method: "Method",
    tf_idf: "tf-idf",
    text_rank: "TextRank",
    key_group: "Against the others",
    about_method: |method| match method {
        KeywordMethod::TfIdf => {
            "Frequent in this text, discounted by how many others have it; what all texts have often may still come first."
        }
        KeywordMethod::TextRank => {
            "Central in the net of words that stand near each other in this text, whatever the others say."
        }
        KeywordMethod::KeyGroup => "More frequent than in all other texts together, by log-likelihood G².",
    },
    keyword_counts: "The small figure is the count; click a word to see its places.",
    no_keywords: "none",
    weight: |weight, count| format!("weight {weight}, count {count}"),
    diversity: "Richness of words",
    diversity_lead: "To compare texts of different lengths look at MATTR, MTLD and HD-D; TTR falls as a text grows. Unlike in the word list, numbers are not counted here.",
    diversity_heads: [
        ("Words", "Running words, without numbers"),
        ("Different", "Different words"),
        ("Once", "Words that occur once"),
        ("TTR", "Different words ÷ running words; smaller in longer texts"),
        ("MATTR", "The mean TTR of every stretch of 100 words"),
        ("MTLD", "How many words it takes on average until TTR falls to 0.72"),
        ("HD-D", "How many different words a random sample of 42 has"),
        ("Entropy", "Entropy of the words, in bits"),
    ],
    lengths: "Length of sentences and clauses",
    lengths_lead: "A clause is what stands between marks of punctuation in a sentence. Lengths in words; the mean also in characters.",
    length_heads: [
        ("Sentences", "How many"),
        ("mean", "Words in a sentence, on average"),
        ("median", "Half of the sentences have no more words"),
        ("longest", "Words of the longest sentence"),
        ("characters", "Characters in a sentence, on average"),
        ("Clauses", "How many"),
        ("mean", "Words in a clause, on average"),
        ("median", "Half of the clauses have no more words"),
        ("longest", "Words of the longest clause"),
        ("characters", "Characters in a clause, on average"),
    ],
    text: "Text",
    all: "All together",
    too_short: "too short",
};
