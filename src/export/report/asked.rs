//! What a report asks.

use crate::protocol::{
    Answer, ChangesAnswer, ChangesQuery, IssuesAnswer, IssuesQuery, Question, RegistersAnswer,
    RegistersQuery, Relink, RollcallsAnswer, RollcallsQuery,
};

/// What is reported.
#[derive(Debug, Clone)]
pub struct Report {
    /// What changed, with the words of every edition.
    pub changes: ChangesAnswer,
    /// Which positions they take on what, and how these changed.
    pub issues: IssuesAnswer,
    /// Who is named in the editions and who is absent.
    pub rollcalls: RollcallsAnswer,
    /// What the editions cite.
    pub registers: RegistersAnswer,
}

impl Report {
    /// What a report on some editions, with what the reader says of their clauses, asks.
    #[must_use]
    pub fn questions(editions: &[String], relinks: &[Relink]) -> [Question; 4] {
        let (documents, relinks) = (editions.to_vec(), relinks.to_vec());
        let runs = (0..).zip(editions).map(|(edition, _)| edition).collect();
        [
            Question::Changes(ChangesQuery { documents: documents.clone(), relinks: relinks.clone(), runs }),
            Question::Issues(IssuesQuery {
                documents: documents.clone(),
                relinks,
                only_changed: true,
                ..IssuesQuery::default()
            }),
            Question::Rollcalls(RollcallsQuery { documents: documents.clone(), ..RollcallsQuery::default() }),
            Question::Registers(RegistersQuery { documents, limit: usize::MAX, ..RegistersQuery::default() }),
        ]
    }

    /// The answers to [`Self::questions`], in their order; nothing if they are answers to others.
    #[must_use]
    pub fn of(answers: [Answer; 4]) -> Option<Self> {
        let [
            Answer::Changes(changes),
            Answer::Issues(issues),
            Answer::Rollcalls(rollcalls),
            Answer::Registers(registers),
        ] = answers
        else {
            return None;
        };
        Some(Self { changes, issues, rollcalls, registers })
    }
}
