//! The pin of the panel: all that it shows, as one finding.

use super::concordance::whole;
use crate::protocol::{Answer, ConcordanceQuery, Exhibit, Finding, Question, TopicPassagesQuery};
use crate::ui::findings::{lead, pin_drawn, quoted, use_pin};
use crate::ui::shared::{Shared, use_shared};
use crate::ui::state::Evidence;
use std::rc::Rc;
use yew::prelude::*;

/// So many passages go along; the finding says how many there are.
const MOST: usize = 60;

/// Properties of [`PinAll`].
#[derive(Properties, PartialEq)]
pub struct PinAllProps {
    /// What the panel shows.
    pub of: Rc<Evidence>,
}

/// Pins all that the panel shows.
#[component]
pub fn PinAll(props: &PinAllProps) -> Html {
    let shared = use_shared();
    let of = props.of.clone();
    let (is_pinned, onclick) = use_pin(move |shared| {
        let of = of.clone();
        async move {
            let answer = shared.desk.clone().ask(question(&of)).await.ok()?;
            Some(finding(&shared, &of, &answer))
        }
    });
    pin_drawn(&shared, is_pinned, &onclick)
}

/// What gives the first passages.
fn question(of: &Evidence) -> Question {
    match of {
        Evidence::Term { term, documents, scope } => Question::Concordance(ConcordanceQuery {
            term: term.clone(),
            documents: documents.clone(),
            scope: scope.clone(),
            limit: MOST,
            ..ConcordanceQuery::default()
        }),
        Evidence::Places { places, .. } => {
            Question::Excerpts { places: places.iter().take(MOST).cloned().collect() }
        }
        Evidence::Topic { query, .. } => {
            Question::TopicPassages(TopicPassagesQuery { offset: 0, limit: MOST, ..(**query).clone() })
        }
    }
}

/// The passages as one finding, which says first how many there are.
fn finding(shared: &Shared, of: &Evidence, answer: &Answer) -> Finding {
    let words = &shared.words.evidence;
    let (count, passages) = passages(shared, of, answer);
    let told = if matches!(of, Evidence::Term { .. }) { (words.total)(count) } else { (words.places)(count) };
    let told = if count > MOST { (shared.words.findings.first_of)(&told, MOST) } else { told };
    Finding {
        title: of.title(shared.words),
        lead: lead(shared),
        address: shared.state.route.hash(),
        exhibits: std::iter::once(Exhibit::Sentences { sentences: vec![told] }).chain(passages).collect(),
        ..Finding::default()
    }
}

/// How many there are, and the first of them.
fn passages(shared: &Shared, of: &Evidence, answer: &Answer) -> (usize, Vec<Exhibit>) {
    match answer {
        Answer::Concordance(answer) => {
            let line = |line| {
                let (text, marked) = whole(line);
                quoted(shared, &line.place, &text, Some(marked))
            };
            (answer.total, answer.lines.iter().map(line).collect())
        }
        Answer::Excerpts(answer) => {
            let Evidence::Places { places, .. } = of else { return (0, Vec::new()) };
            let all = answer.excerpts.iter();
            (places.len(), all.map(|one| quoted(shared, &one.place, one.text.trim(), None)).collect())
        }
        Answer::TopicPassages(answer) => {
            let all = answer.passages.iter();
            let all = all.map(|one| quoted(shared, &one.place, one.text.trim(), None));
            (answer.total as usize, all.collect())
        }
        _ => (0, Vec::new()),
    }
}
