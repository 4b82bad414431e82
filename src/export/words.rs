//! The answers about words as tables.

use super::{Cell, Table};
use crate::protocol::{
    CollocatesAnswer, ConcordanceAnswer, DictionaryAnswer, DiversityAnswer, DiversityRow, KeynessAnswer,
    KeywordsAnswer, MoversAnswer, NewTermsAnswer, PhrasesAnswer, StopWordsAnswer, TermsAnswer, TrendPoint,
    TrendSeries, TrendsAnswer,
};

/// One row a word, one column more a document.
pub(super) fn terms(answer: &TermsAnswer) -> Table {
    let mut columns: Vec<String> = [
        "term",
        "tag",
        "frequency",
        "rate",
        "document_frequency",
        "paragraphs",
        "sections",
        "tf_idf",
        "tf_idf_document",
        "dp",
        "dp_norm",
        "juilland_d",
        "arf",
    ]
    .map(str::to_owned)
    .to_vec();
    columns.extend(answer.documents.iter().cloned());
    let rows = answer.rows.iter().map(|row| {
        let dispersion = row.dispersion;
        let mut cells: Vec<Cell> = vec![
            (&row.term).into(),
            (&row.tag).into(),
            row.frequency.into(),
            row.rate.into(),
            row.document_frequency.into(),
            row.paragraphs.into(),
            row.sections.into(),
            row.tf_idf.into(),
            (&row.tf_idf_document).into(),
            dispersion.dp.into(),
            dispersion.dp_norm.into(),
            dispersion.juilland_d.into(),
            dispersion.arf.into(),
        ];
        cells.extend(row.by_document.iter().map(|&count| Cell::from(count)));
        cells
    });
    Table { columns, rows: rows.collect() }
}

pub(super) fn keywords(answer: &KeywordsAnswer) -> Table {
    let rows = answer.documents.iter().flat_map(|document| {
        document.keywords.iter().map(|keyword| {
            [
                (&document.document).into(),
                (&keyword.term).into(),
                keyword.frequency.into(),
                keyword.weight.into(),
            ]
        })
    });
    Table::new(["document", "term", "frequency", "weight"], rows)
}

pub(super) fn keyness(answer: &KeynessAnswer) -> Table {
    let columns = [
        "term",
        "searched",
        "target",
        "reference",
        "target_rate",
        "reference_rate",
        "log_ratio",
        "log_ratio_low",
        "log_ratio_high",
        "percent_diff",
        "simple_maths",
        "log_odds",
        "g2",
        "g2_four",
        "chi2",
        "p",
        "fisher",
        "q",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            u32::from(row.searched).into(),
            row.target.into(),
            row.reference.into(),
            row.target_rate.into(),
            row.reference_rate.into(),
            row.log_ratio.into(),
            row.log_ratio_low.into(),
            row.log_ratio_high.into(),
            row.percent_diff.into(),
            row.simple_maths.into(),
            row.log_odds.into(),
            row.g2.into(),
            row.g2_four.into(),
            row.chi2.into(),
            row.significance.p.into(),
            row.significance.fisher.into(),
            row.significance.q.into(),
        ]
    });
    Table::new(columns, rows)
}

pub(super) fn collocates(answer: &CollocatesAnswer) -> Table {
    let columns = [
        "term",
        "joint",
        "left",
        "right",
        "frequency",
        "expected",
        "mi",
        "mi3",
        "t",
        "g2",
        "log_dice",
        "dice",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            row.joint.into(),
            row.left.into(),
            row.right.into(),
            row.frequency.into(),
            row.expected.into(),
            row.mi.into(),
            row.mi3.into(),
            row.t.into(),
            row.g2.into(),
            row.log_dice.into(),
            row.dice.into(),
        ]
    });
    Table::new(columns, rows)
}

pub(super) fn phrases(answer: &PhrasesAnswer) -> Table {
    let columns = [
        "phrase",
        "words",
        "frequency",
        "rate",
        "document_frequency",
        "c_value",
        "variants",
        "document",
        "start",
        "end",
    ];
    let rows = answer.rows.iter().map(|row| {
        let variants: Vec<String> =
            row.variants.iter().map(|variant| format!("{} {}", variant.phrase, variant.frequency)).collect();
        [
            (&row.phrase).into(),
            row.words.into(),
            row.frequency.into(),
            row.rate.into(),
            row.document_frequency.into(),
            row.c_value.into(),
            (&variants.join("; ")).into(),
            (&row.example.document).into(),
            row.example.start.into(),
            row.example.end.into(),
        ]
    });
    Table::new(columns, rows)
}

pub(super) fn new_terms(answer: &NewTermsAnswer) -> Table {
    let columns = [
        "term",
        "frequency",
        "document_frequency",
        "cohesion",
        "left_entropy",
        "right_entropy",
        "now",
        "context",
        "document",
        "start",
        "end",
    ];
    let rows = answer.rows.iter().map(|row| {
        [
            (&row.term).into(),
            row.frequency.into(),
            row.document_frequency.into(),
            row.cohesion.into(),
            row.left_entropy.into(),
            row.right_entropy.into(),
            (&row.now.join(" ")).into(),
            (&row.context).into(),
            (&row.example.document).into(),
            row.example.start.into(),
            row.example.end.into(),
        ]
    });
    Table::new(columns, rows)
}

/// One row a document, the last all together.
pub(super) fn diversity(answer: &DiversityAnswer) -> Table {
    let columns = [
        "document",
        "tokens",
        "types",
        "hapaxes",
        "ttr",
        "mattr",
        "mtld",
        "hdd",
        "entropy",
        "sentences",
        "sentence_mean_words",
        "sentence_median_words",
        "sentence_max_words",
        "clauses",
        "clause_mean_words",
        "clause_median_words",
        "clause_max_words",
        "sentence_mean_characters",
        "clause_mean_characters",
    ];
    let row = |row: &DiversityRow| {
        [
            (&row.document).into(),
            row.tokens.into(),
            row.types.into(),
            row.hapaxes.into(),
            row.ttr.into(),
            row.mattr.into(),
            row.mtld.into(),
            row.hdd.into(),
            row.entropy.into(),
            row.sentences.count.into(),
            row.sentences.mean_words.into(),
            row.sentences.median_words.into(),
            row.sentences.max_words.into(),
            row.clauses.count.into(),
            row.clauses.mean_words.into(),
            row.clauses.median_words.into(),
            row.clauses.max_words.into(),
            row.sentences.mean_characters.into(),
            row.clauses.mean_characters.into(),
        ]
    };
    Table::new(columns, answer.documents.iter().chain([&answer.all]).map(row))
}

/// One row a point and word.
pub(super) fn trends(answer: &TrendsAnswer) -> Table {
    let columns = ["term", "date", "label", "documents", "tokens", "count", "rate"];
    Table::new(columns, answer.series.iter().flat_map(|series| points(&answer.points, series)))
}

fn points<'a>(points: &'a [TrendPoint], series: &'a TrendSeries) -> impl Iterator<Item = [Cell; 7]> + 'a {
    points.iter().zip(&series.counts).zip(&series.rates).map(|((point, &count), &rate)| {
        [
            (&series.term).into(),
            (&point.date).into(),
            (&point.label).into(),
            (&point.documents.join("; ")).into(),
            point.tokens.into(),
            count.into(),
            rate.into(),
        ]
    })
}

/// One row a word and date.
pub(super) fn movers(answer: &MoversAnswer) -> Table {
    let kinds = [
        ("riser", &answer.risers),
        ("faller", &answer.fallers),
        ("newcomer", &answer.newcomers),
        ("leaver", &answer.leavers),
    ];
    let rows = kinds.into_iter().flat_map(|(kind, all)| all.iter().map(move |series| (kind, series)));
    let rows = rows.flat_map(|(kind, series)| {
        points(&answer.points, series).map(move |[term, date, _, _, tokens, count, rate]| {
            [kind.into(), term, date, tokens, count, rate]
        })
    });
    Table::new(["kind", "term", "date", "tokens", "count", "rate"], rows)
}

pub(super) fn concordance(answer: &ConcordanceAnswer) -> Table {
    let rows = answer.lines.iter().map(|line| {
        [
            (&line.place.document).into(),
            line.place.start.into(),
            line.place.end.into(),
            (&line.left).into(),
            (&line.hit).into(),
            (&line.right).into(),
        ]
    });
    Table::new(["document", "start", "end", "left", "hit", "right"], rows)
}

pub(super) fn dictionary(answer: &DictionaryAnswer) -> Table {
    let rows = answer
        .words
        .iter()
        .map(|word| [(&word.word).into(), word.frequency.into(), word.tag.as_ref().into()]);
    Table::new(["word", "frequency", "tag"], rows)
}

pub(super) fn stop_words(answer: &StopWordsAnswer) -> Table {
    let rows = answer
        .lists
        .iter()
        .flat_map(|list| list.words.iter().map(|word| [Cell::from(&list.language), word.into()]));
    Table::new(["language", "word"], rows)
}
