//! In which clauses the words stand that the reader seeks, however they are written.

use crate::protocol::{ChangesAnswer, ConcordanceAnswer, ConcordanceQuery, Question};
use crate::ui::ask::Asked;
use std::collections::BTreeSet;

/// Clauses, by the number of their edition and their own.
pub type Holding = BTreeSet<(usize, usize)>;

/// The editions whose clauses stand in the rows of the step to one: it, the one before, and those that clauses returned from.
pub fn editions(answer: &ChangesAnswer, later: usize) -> Vec<usize> {
    let links = answer.links.iter().filter(|link| link.to.edition as usize == later);
    let from: BTreeSet<usize> = links.map(|link| link.from.edition as usize).collect();
    from.into_iter().chain([later - 1, later]).collect::<BTreeSet<_>>().into_iter().collect()
}

/// Asks the engine, which knows both scripts, where the words stand: letter by letter, and within longer words, too.
/// Nothing if no words are sought.
pub fn question(answer: &ChangesAnswer, editions: &[usize], words: &str) -> Option<Question> {
    let words = words.trim();
    (!words.is_empty()).then(|| {
        Question::Concordance(ConcordanceQuery {
            term: format!("/{}/", literally(words)),
            documents: editions.iter().map(|&edition| answer.editions[edition].document.clone()).collect(),
            limit: usize::MAX,
            context: 0,
            ..ConcordanceQuery::default()
        })
    })
}

/// A regular expression that finds some words as they stand.
fn literally(words: &str) -> String {
    const MARKS: &str = r"\.+*?()|[]{}^$#&-~";
    let escaped = |c: char| [MARKS.contains(c).then_some('\\'), Some(c)].into_iter().flatten();
    words.chars().flat_map(escaped).collect()
}

/// The clauses with the words, as the engine says; until it has, those that have them letter for letter. None if no words
/// are sought.
pub fn holding(
    answer: &ChangesAnswer,
    editions: &[usize],
    words: &str,
    asked: &Asked<ConcordanceAnswer>,
) -> Option<Holding> {
    let words = words.trim();
    let told = asked.answer.as_ref().filter(|_| !asked.pending && asked.trouble.is_none());
    (!words.is_empty()).then(|| match told {
        Some(found) => told_by(answer, found),
        None => letter_for_letter(answer, editions, words),
    })
}

fn told_by(answer: &ChangesAnswer, found: &ConcordanceAnswer) -> Holding {
    let clause = |line: &crate::protocol::ConcordanceLine| {
        let edition = answer.editions.iter().position(|edition| edition.document == line.place.document)?;
        let clauses = &answer.editions[edition].clauses;
        let at = line.place.start;
        let clause = clauses.partition_point(|clause| clause.place.end <= at);
        (clauses.get(clause)?.place.start <= at).then_some((edition, clause))
    };
    found.lines.iter().filter_map(clause).collect()
}

fn letter_for_letter(answer: &ChangesAnswer, editions: &[usize], words: &str) -> Holding {
    let words = words.to_lowercase();
    let mut holding = Holding::new();
    for &edition in editions {
        for (number, clause) in answer.editions[edition].clauses.iter().enumerate() {
            if clause.text.to_lowercase().contains(&words) {
                holding.insert((edition, number));
            }
        }
    }
    holding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        pipeline::Engine,
        protocol::{Answer, ChangesQuery},
    };

    const SIMPLIFIED: &str =
        "宣言\n\n2019年6月14日，各方举行会议。\n\n各方支持发展中国家（包括岛国）。\n\n各方反对设卡。";
    const TRADITIONAL: &str =
        "宣言\n\n2020年6月14日，各方舉行會議。\n\n各方支持發展中國家（包括島國）。\n\n各方歡迎ＷＴＯ改革。";

    /// The texts of the clauses that hold some words.
    fn found(words: &str) -> Vec<String> {
        let mut engine = Engine::default();
        for (name, text) in [("a", SIMPLIFIED), ("b", TRADITIONAL)] {
            engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
        }
        engine.settle();
        let documents = vec!["a".to_owned(), "b".to_owned()];
        let query = ChangesQuery { documents, ..ChangesQuery::default() };
        let Ok(Answer::Changes(answer)) = engine.answer(&Question::Changes(query)) else {
            unreachable!("asked for changes")
        };
        let question = question(&answer, &editions(&answer, 1), words).expect("there are words");
        let Ok(Answer::Concordance(found)) = engine.answer(&question) else {
            unreachable!("it can be asked")
        };
        let texts = told_by(&answer, &found).into_iter();
        texts.map(|(edition, clause)| answer.editions[edition].clauses[clause].text.clone()).collect()
    }

    #[test]
    fn words_are_found_in_either_script() {
        let both = ["各方支持发展中国家（包括岛国）。", "各方支持發展中國家（包括島國）。"];
        for words in ["发展", "發展", "展中", "国家（包括", "國家(包括"] {
            assert_eq!(found(words), both, "{words}");
        }
        assert_eq!(found("宣言").len(), 2, "titles are searched, too");
        assert_eq!(found("wto"), ["各方歡迎ＷＴＯ改革。"]);
        assert_eq!(found(".+"), [""; 0], "what is sought is no expression");
    }
}
