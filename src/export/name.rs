//! What the file of a table is called.

use crate::protocol::{Axis, KeywordMethod, PhraseKind, Question, RedlineFormat, SimilarLevel};

/// A file's name is made of no more characters of what was searched for.
const LONGEST: usize = 40;

/// A name for the file that the answer to a question is saved in: what it holds, and of what. `concordance-合作.csv`.
#[must_use]
pub fn file_name(question: &Question) -> String {
    let (what, of) = match question {
        Question::Terms(_) => ("words", String::new()),
        Question::Keywords(query) => (keywords(query.method), String::new()),
        Question::Keyness(_) => ("keyness", String::new()),
        Question::Collocates(query) => ("collocates", query.query.clone()),
        Question::Phrases(query) => (phrases(query.kind), query.contains.clone()),
        Question::NewTerms(_) => ("new-words", String::new()),
        Question::Diversity => ("diversity", String::new()),
        Question::Trends(query) => (trends(&query.along), query.terms.join(" ")),
        Question::Movers(_) => ("movers", String::new()),
        Question::TopicModel(_) => ("topic-model", String::new()),
        Question::Issues(_) => ("issues", String::new()),
        Question::Changes(_) => ("changes", String::new()),
        Question::Collate(query) => ("collation", query.base.clone()),
        Question::Concordance(query) => ("concordance", query.term.clone()),
        Question::Reuse(_) => ("shared-passages", String::new()),
        Question::Provenance(query) => ("provenance", query.document.clone()),
        Question::Stances(_) => ("stances", String::new()),
        Question::Rollcalls(_) => ("roll-calls", String::new()),
        Question::Registers(query) => ("registers", query.contains.clone()),
        Question::Network(_) => ("network", String::new()),
        Question::ReadDictionary { .. } => ("dictionary", String::new()),
        Question::StopWords => ("stop-words", String::new()),
        Question::TopicLists(_) => ("topic-lists", String::new()),
        Question::Similar(query) => (similar(query.level), String::new()),
        Question::Redline(query) => {
            let ending = match query.format {
                RedlineFormat::Html => "html",
                RedlineFormat::Docx => "docx",
                RedlineFormat::Tei => "xml",
            };
            return format!("collation-{}.{ending}", plain(&query.versions.base));
        }
        Question::Csv { of, .. } => return file_name(of),
        Question::Xlsx { of, .. } => return file_name(of).replace(".csv", ".xlsx"),
        Question::Shelf
        | Question::Documents
        | Question::Topics
        | Question::TopicPassages(_)
        | Question::Passages { .. }
        | Question::Read { .. }
        | Question::Excerpts { .. }
        | Question::Findings(_)
        | Question::Cite(_)
        | Question::Recipe
        | Question::Date { .. } => ("table", String::new()),
    };
    match plain(&of) {
        of if of.is_empty() => format!("{what}.csv"),
        of => format!("{what}-{of}.csv"),
    }
}

fn keywords(method: KeywordMethod) -> &'static str {
    match method {
        KeywordMethod::TfIdf => "keywords-tf-idf",
        KeywordMethod::TextRank => "keywords-text-rank",
        KeywordMethod::KeyGroup => "keywords-key-group",
    }
}

fn similar(level: SimilarLevel) -> &'static str {
    match level {
        SimilarLevel::Documents => "similar-texts",
        SimilarLevel::Sections => "similar-sections",
        SimilarLevel::Paragraphs => "similar-paragraphs",
    }
}

fn phrases(kind: PhraseKind) -> &'static str {
    match kind {
        PhraseKind::NGrams => "n-grams",
        PhraseKind::Terms => "multi-word-terms",
        PhraseKind::Formulae => "formulae",
    }
}

fn trends(along: &Axis) -> &'static str {
    match along {
        Axis::Date => "trends-by-date",
        Axis::Document => "trends-by-text",
        Axis::Section { .. } => "trends-by-section",
        Axis::Position { .. } => "trends-by-position",
    }
}

/// The letters, characters and digits of a text, with a hyphen for whatever stands between them: nothing that a file's
/// name may not hold anywhere.
fn plain(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let name: String = words.collect::<Vec<_>>().join("-").chars().take(LONGEST).collect();
    name.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::{ConcordanceQuery, TrendsQuery};

    #[test]
    fn a_file_is_called_by_what_it_holds() {
        let of = |term: &str| {
            file_name(&Question::Concordance(ConcordanceQuery {
                term: term.to_owned(),
                ..Default::default()
            }))
        };
        assert_eq!(of("合作"), "concordance-合作.csv");
        assert_eq!(of("/各.{1,4}国/"), "concordance-各-1-4-国.csv");
        assert_eq!(of("..\\<v> *"), "concordance-v.csv");
        assert_eq!(of("?"), "concordance.csv");
        assert_eq!(of(&"长".repeat(300)).chars().count(), "concordance-.csv".len() + LONGEST);
        let terms = vec!["支持".to_owned(), "反对".to_owned()];
        let trends = TrendsQuery { terms, along: Axis::Document };
        assert_eq!(file_name(&Question::Trends(trends)), "trends-by-text-支持-反对.csv");
    }
}
