//! Questions to answers: what the engine found, as the doors show it.
//!
//! One file a question. Here, and only here, spans in bytes become places in UTF-16 units, and folded
//! characters the original ones.

mod compare;
mod concordance;
mod documents;
mod new_terms;
mod phrases;
mod places;
mod terms;
mod threads;
mod topics;
mod trends;

use crate::{
    error::Error,
    input::dates,
    pipeline::Engine,
    protocol::{Answer, DateReading, Question},
};

impl Engine {
    /// Answers a question about the shelf.
    ///
    /// # Errors
    /// [`Error::UnknownDocument`] where a question names one, [`Error::NothingAsked`] for an empty term.
    pub fn answer(&self, question: &Question) -> Result<Answer, Error> {
        Ok(match question {
            Question::Shelf => Answer::Shelf(documents::shelf(self)),
            Question::Documents => Answer::Documents(documents::documents(self)),
            Question::Terms(query) => Answer::Terms(terms::terms(self, query)),
            Question::Keywords(_query) => unimplemented!("keywords"),
            Question::Keyness(_query) => unimplemented!("keyness"),
            Question::Collocates(_query) => unimplemented!("collocates"),
            Question::Phrases(query) => Answer::Phrases(phrases::phrases(self, query)),
            Question::NewTerms(query) => Answer::NewTerms(new_terms::new_terms(self, query)),
            Question::Diversity => unimplemented!("diversity"),
            Question::Trends(query) => Answer::Trends(trends::trends(self, &query.terms)),
            Question::Movers(_query) => unimplemented!("movers"),
            Question::ReadDictionary { text: _ } => unimplemented!("dictionary"),
            Question::StopWords => unimplemented!("stop words"),
            Question::Csv { of: _ } => unimplemented!("csv"),
            Question::Topics => Answer::Topics(topics::topics(self)),
            Question::Similar => Answer::Similar(compare::similar(self)),
            Question::Passages { a, b } => Answer::Passages(compare::passages(self, a, b)?),
            Question::Concordance(query) => Answer::Concordance(concordance::concordance(self, query)?),
            Question::Read { document } => Answer::Read(documents::read(self, document)?),
            Question::Excerpts { places } => Answer::Excerpts(documents::excerpts(self, places)?),
            Question::Date { text } => Answer::Date(DateReading { value: dates::whole(text) }),
        })
    }
}
