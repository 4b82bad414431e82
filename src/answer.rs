//! Questions to answers: what the engine found, as the doors show it.
//!
//! One file a question. Here, and only here, spans in bytes become places in UTF-16 units, and folded
//! characters the original ones.

mod changes;
mod collation;
mod collocates;
mod compare;
mod concordance;
mod dictionary;
mod diversity;
mod documents;
mod found;
mod issues;
mod keyness;
mod keywords;
mod movers;
mod new_terms;
mod phrases;
mod places;
mod provenance;
mod recipe;
mod registers;
mod reuse;
mod rollcalls;
mod scope;
mod similar;
mod stances;
mod terms;
mod threads;
mod topic_lists;
mod topic_model;
mod topics;
mod trends;

use crate::{
    error::Error,
    export,
    input::dates,
    pipeline::Engine,
    protocol::{Answer, CsvAnswer, DateReading, FileAnswer, Question},
    segment::read_dictionary,
};

/// The media type of a workbook.
const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Engine {
    /// Answers a question about the shelf.
    ///
    /// # Errors
    /// [`Error::UnknownDocument`] where a question names one, [`Error::NothingAsked`] for an empty term,
    /// [`Error::BadQuery`] for what cannot be understood, [`Error::BadDate`], [`Error::DatesReversed`],
    /// [`Error::NoWitness`] for a text beside nothing but itself, [`Error::EmptyGroup`] and [`Error::NothingLeft`] for groups of texts,
    /// [`Error::TooFewClauses`], [`Error::NoWordsLeft`] and [`Error::MoreTopicsThanClauses`] for topic models, [`Error::OutOfRange`] and
    /// [`Error::LengthsReversed`] for numbers.
    pub fn answer(&self, question: &Question) -> Result<Answer, Error> {
        self.answer_telling(question, &mut |_| {})
    }

    /// The same; `progress` is told the share of the work that is done, 0 to 1, where it may take long.
    ///
    /// # Errors
    /// As [`Engine::answer`].
    pub fn answer_telling(
        &self,
        question: &Question,
        progress: &mut dyn FnMut(f64),
    ) -> Result<Answer, Error> {
        Ok(match question {
            Question::Shelf => Answer::Shelf(documents::shelf(self)),
            Question::Documents => Answer::Documents(documents::documents(self)),
            Question::Terms(query) => Answer::Terms(terms::terms(self, query)?),
            Question::Keywords(query) => Answer::Keywords(keywords::keywords(self, query)?),
            Question::Keyness(query) => Answer::Keyness(keyness::keyness(self, query)?),
            Question::Collocates(query) => Answer::Collocates(collocates::collocates(self, query)?),
            Question::Phrases(query) => Answer::Phrases(phrases::phrases(self, query)?),
            Question::NewTerms(query) => Answer::NewTerms(new_terms::new_terms(self, query)),
            Question::Diversity => Answer::Diversity(diversity::diversity(self)),
            Question::Trends(query) => Answer::Trends(trends::trends(self, query)?),
            Question::Movers(query) => Answer::Movers(movers::movers(self, query)),
            Question::ReadDictionary { text } => Answer::ReadDictionary(read_dictionary(text)),
            Question::StopWords => Answer::StopWords(dictionary::stop_words()),
            Question::Csv { of, headings } => Answer::Csv(CsvAnswer {
                name: export::file_name(of),
                csv: export::csv(&self.answer_telling(of, progress)?, self.documents(), headings)?,
            }),
            Question::TopicModel(query) => {
                Answer::TopicModel(topic_model::topic_model(self, query, progress)?)
            }
            Question::TopicPassages(query) => {
                Answer::TopicPassages(topic_model::topic_passages(self, query, progress)?)
            }
            Question::Topics => Answer::Topics(topics::topics(self)),
            Question::TopicLists(query) => Answer::TopicLists(topic_lists::topic_lists(self, query)?),
            Question::Similar(query) => Answer::Similar(similar::similar(self, query)?),
            Question::Passages { a, b } => Answer::Passages(compare::passages(self, a, b)?),
            Question::Redline(query) => Answer::Redline(collation::redline(self, query)?),
            Question::Collate(query) => Answer::Collation(collation::collate(self, query)?),
            Question::Changes(query) => Answer::Changes(changes::changes(self, query, progress)?),
            Question::Reuse(query) => Answer::Reuse(reuse::reuse(self, query)),
            Question::Provenance(query) => Answer::Provenance(provenance::provenance(self, query)?),
            Question::Stances(query) => Answer::Stances(stances::stances(self, query)?),
            Question::Rollcalls(query) => Answer::Rollcalls(rollcalls::rollcalls(self, query)?),
            Question::Registers(query) => Answer::Registers(registers::registers(self, query)?),
            Question::Network(query) => Answer::Network(registers::network(self, query)?),
            Question::Issues(query) => Answer::Issues(issues::issues(self, query, progress)?),
            Question::Concordance(query) => Answer::Concordance(concordance::concordance(self, query)?),
            Question::Read { document } => Answer::Read(documents::read(self, document)?),
            Question::Excerpts { places } => Answer::Excerpts(documents::excerpts(self, places)?),
            Question::Xlsx { of, headings } => Answer::Xlsx(FileAnswer {
                name: export::file_name(question),
                media_type: XLSX.to_owned(),
                bytes: export::xlsx(
                    &self.answer_telling(of, progress)?,
                    self.documents(),
                    headings,
                    &recipe::recipe(self),
                )?,
            }),
            Question::Findings(query) => Answer::Findings(export::findings(query, &recipe::recipe(self))),
            Question::Cite(query) => Answer::Cite(export::cite(query, &recipe::recipe(self))),
            Question::Recipe => Answer::Recipe(recipe::recipe(self)),
            Question::Date { text } => Answer::Date(DateReading { value: dates::whole(text) }),
        })
    }
}
