//! What the columns of saved tables are called.

use super::T;

/// One field a column, by its name in [`crate::export`]: the two can't differ, and none lacks a language.
macro_rules! headings {
    ($($column:ident),* $(,)?) => {
        area! {
            /// What the columns of saved tables are called.
            HeadingsWords { $($column: T),* }
        }

        impl HeadingsWords {
            /// Each column's own name, and what it is called.
            pub fn all(&self) -> impl Iterator<Item = (T, T)> {
                [$((stringify!($column), self.$column)),*].into_iter()
            }
        }
    };
}

headings! {
    term, searched, tag, frequency, rate, document_frequency, paragraphs, sections, tf_idf,
    tf_idf_document, tf_idf_title, dp, dp_norm, juilland_d, arf, document, title, weight, target,
    reference, target_documents, reference_documents, target_rate, reference_rate, log_ratio, log_ratio_low, log_ratio_high, percent_diff,
    simple_maths, log_odds, g2, g2_four, chi2, p, p_test, fisher, q, joint, left, right, expected, mi, mi3,
    t, log_dice, dice, phrase, words, c_value, variants, start, end, cohesion, left_entropy, right_entropy,
    now, context, tokens, types, hapaxes, ttr, mattr, mtld, hdd, entropy, sentences, sentence_mean_words,
    sentence_median_words, sentence_max_words, clauses, clause_mean_words, clause_median_words,
    clause_max_words, sentence_mean_characters, clause_mean_characters, kind, point, date, label,
    documents, titles, count, tau, slope, first, last, peak, gaps, section, paragraph, hit, word, language,
    witness, class, reasons, before, from, to, after, witness_start, witness_end,
    document_a, title_a, part_a, start_a, end_a, document_b, title_b, part_b, start_b, end_b, relation,
    cosine, jaccard, a_in_b, b_in_a, jensen_shannon,
    passage_kind, passage, letters, earliest, text, stretch_kind, there_start, there_end, identity,
    change, from_document, from_date, to_document, to_date, moved, merged, split, certainty, from_section, to_section, from_start, from_end, to_start, to_end, from_text, to_text, substance,
    subject, inherited, verb, lemma, rung, step, modifiers, modal, negated, object,
    topic, named_by, topic_words, under_headings, npmi, c_v, stability, excluded,
    issue, matter, by, direction, turned, subject_before, verb_start, verb_end,
    rollcall, party, name_zh, name_en, status, share, register, name, sort, since, until, wording, value, unit, counted, office, name_a, kind_a, name_b, kind_b,
    topic_list, list_share, list_characters, list_statements, coverage, covered_characters, characters,
}
