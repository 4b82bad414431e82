//! A view's question to the engine and what has become of it.
//!
//! A question is asked again whenever the shelf or the settings have changed. What is on the page stays
//! until the new answer is there; an answer to a question that has been replaced is dropped.

use super::client::Trouble;
use super::shared::use_shared;
use crate::error::Error;
use crate::protocol::{
    Answer, ChangesAnswer, CollationAnswer, CollocatesAnswer, ConcordanceAnswer, CsvAnswer, DateReading,
    DictionaryAnswer, DiversityAnswer, ExcerptsAnswer, FileAnswer, IssuesAnswer, KeynessAnswer,
    KeywordsAnswer, MoversAnswer, NetworkAnswer, NewTermsAnswer, PassagesAnswer, PhrasesAnswer,
    ProvenanceAnswer, Question, ReadAnswer, RegistersAnswer, ReuseAnswer, RollcallsAnswer, SimilarAnswer,
    StancesAnswer, StopWordsAnswer, TermsAnswer, TopicListsAnswer, TopicModelAnswer, TopicPassagesAnswer,
    TopicsAnswer, TrendsAnswer,
};
use std::rc::Rc;
use yew::platform::spawn_local;
use yew::prelude::*;

/// What has become of a question.
#[derive(Clone)]
pub struct Asked<T> {
    /// The last answer, perhaps to the question before.
    pub answer: Option<Rc<T>>,
    /// The corpus and the question that it belongs to.
    pub of: Option<Rc<(u32, Question)>>,
    /// Whether a newer answer is on its way.
    pub pending: bool,
    /// Why there is none.
    pub trouble: Option<Trouble>,
    /// Asks again.
    pub again: Callback<()>,
}

impl<T> Asked<T> {
    /// What is wrong with the question, if that is why there is no answer: it is told where it was asked.
    #[must_use]
    pub fn refused(&self) -> Option<&Error> {
        match &self.trouble {
            Some(Trouble::Error(
                error @ (Error::BadQuery { .. }
                | Error::NothingAsked
                | Error::BadDate { .. }
                | Error::DatesReversed { .. }
                | Error::EmptyGroup { .. }
                | Error::NothingLeft { .. }
                | Error::OutOfRange { .. }
                | Error::LengthsReversed { .. }),
            )) => Some(error),
            _ => None,
        }
    }
}

/// An answer of one kind.
pub trait OneAnswer: Sized + 'static {
    /// Takes it out of the envelope.
    fn take(answer: Answer) -> Option<Self>;
}

macro_rules! one_answer {
    ($($variant:ident => $type:ty),* $(,)?) => {$(
        impl OneAnswer for $type {
            fn take(answer: Answer) -> Option<Self> {
                if let Answer::$variant(inner) = answer { Some(inner) } else { None }
            }
        }
    )*};
}

one_answer! {
    Terms => TermsAnswer,
    Keywords => KeywordsAnswer,
    Keyness => KeynessAnswer,
    Collocates => CollocatesAnswer,
    Phrases => PhrasesAnswer,
    NewTerms => NewTermsAnswer,
    Diversity => DiversityAnswer,
    Trends => TrendsAnswer,
    Movers => MoversAnswer,
    ReadDictionary => DictionaryAnswer,
    StopWords => StopWordsAnswer,
    Csv => CsvAnswer,
    Topics => TopicsAnswer,
    TopicModel => TopicModelAnswer,
    TopicPassages => TopicPassagesAnswer,
    TopicLists => TopicListsAnswer,
    Similar => SimilarAnswer,
    Passages => PassagesAnswer,
    Changes => ChangesAnswer,
    Collation => CollationAnswer,
    Redline => FileAnswer,
    Reuse => ReuseAnswer,
    Provenance => ProvenanceAnswer,
    Stances => StancesAnswer,
    Rollcalls => RollcallsAnswer,
    Registers => RegistersAnswer,
    Network => NetworkAnswer,
    Issues => IssuesAnswer,
    Concordance => ConcordanceAnswer,
    Read => ReadAnswer,
    Excerpts => ExcerptsAnswer,
    Date => DateReading,
}

struct Outcome<T> {
    answer: Option<Rc<T>>,
    of: Option<Rc<(u32, Question)>>,
    trouble: Option<Trouble>,
    /// What it belongs to: the shelf, the question, the attempt.
    to: Option<(u32, Question, u32)>,
}

/// Asks a question, and again when the shelf has changed. No question: no answer.
#[hook]
pub fn use_answer<T: OneAnswer>(question: Option<Question>) -> Asked<T> {
    let shared = use_shared();
    let attempt = use_state(|| 0_u32);
    let outcome = use_state(|| Rc::new(Outcome::<T> { answer: None, of: None, trouble: None, to: None }));
    let turn = use_mut_ref(|| 0_u32);

    let wanted = question.map(|question| (shared.state.corpus, question, *attempt));
    let stale = wanted.is_some() && outcome.to != wanted;
    let ask = stale && shared.state.settled();
    {
        let (desk, outcome, turn) = (shared.desk.clone(), outcome.clone(), turn.clone());
        use_effect_with((wanted.clone(), ask), move |(wanted, ask)| {
            if *ask && let Some(wanted) = wanted.clone() {
                *turn.borrow_mut() += 1;
                let mine = *turn.borrow();
                let turn = turn.clone();
                spawn_local(async move {
                    let result = desk.ask(wanted.1.clone()).await;
                    if *turn.borrow() != mine {
                        return;
                    }
                    let next = match result {
                        Ok(answer) => Outcome {
                            answer: T::take(answer).map(Rc::new),
                            of: Some(Rc::new((wanted.0, wanted.1.clone()))),
                            trouble: None,
                            to: Some(wanted),
                        },
                        // The engine stopped on something else: this is asked again once it is back.
                        Err(Trouble::Interrupted) => Outcome {
                            answer: outcome.answer.clone(),
                            of: outcome.of.clone(),
                            trouble: None,
                            to: None,
                        },
                        Err(trouble) => Outcome {
                            answer: outcome.answer.clone(),
                            of: outcome.of.clone(),
                            trouble: Some(trouble),
                            to: Some(wanted),
                        },
                    };
                    outcome.set(Rc::new(next));
                });
            }
        });
    }
    {
        // A component that has gone must not be told.
        let turn = turn.clone();
        use_effect_with((), move |()| move || *turn.borrow_mut() += 1);
    }
    let again = {
        let attempt = attempt.clone();
        Callback::from(move |()| attempt.set(*attempt + 1))
    };
    Asked {
        answer: if wanted.is_some() { outcome.answer.clone() } else { None },
        of: outcome.of.clone(),
        pending: stale,
        trouble: if stale || wanted.is_none() { None } else { outcome.trouble.clone() },
        again,
    }
}
