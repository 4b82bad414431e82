//! Questions about words, over two documents of 5 MB each: in milliseconds.

use duikan::{
    pipeline::Engine,
    protocol::{
        CollocatesQuery, ConcordanceQuery, ConcordanceSort, Group, KeynessQuery, KeywordMethod,
        KeywordsQuery, NewTermsQuery, PhraseKind, PhrasesQuery, Question, TermsQuery, TrendsQuery,
    },
};
use std::hint::black_box;

/// Measures questions about words, as [`super::stages::measure`] does the stages.
pub fn measure(text: &str, wanted: &str, rounds: usize, now: &dyn Fn() -> f64, give: &mut dyn FnMut(String)) {
    let mut engine = Engine::default();
    for (name, edited) in
        [("a", text.to_owned()), ("b", text.replace("合作", "协作").replace("支持", "注意到"))]
    {
        engine.open(name, edited.as_bytes(), &mut |_, _| {}).expect("it is text");
    }
    let mut settings = duikan::settings::Settings::default();
    settings.count.every_copy = true;
    engine.configure(settings);
    engine.answer(&Question::Terms(TermsQuery::default())).expect("there are words");

    give(format!("  {:<34}{:>9}{:>20}", "", "ms", "fastest to slowest"));
    let mut ask = |name: &str, question: Question| {
        if !name.contains(wanted) {
            return;
        }
        let mut times: Vec<f64> = (0..rounds)
            .map(|_| {
                let started = now();
                black_box(engine.answer(&question)).expect("an answer");
                now() - started
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let range = format!("{:.1} to {:.1}", times[0], times[rounds - 1]);
        give(format!("  {name:<34}{:>9.1}{range:>20}", times[rounds / 2]));
    };
    let hits = |term: &str, sort: &[ConcordanceSort]| {
        let term = term.to_owned();
        Question::Concordance(ConcordanceQuery { term, sort: sort.to_vec(), ..ConcordanceQuery::default() })
    };
    let word = || "合作".to_owned();
    ask("terms", Question::Terms(TermsQuery::default()));
    let target = Group::Documents { names: vec!["a".to_owned()] };
    ask("keyness of two halves", Question::Keyness(KeynessQuery { target, ..KeynessQuery::default() }));
    // Of the sample's sentences, 126,000 hits.
    ask("concordance of frequent words", hits("的|成员国", &[]));
    ask("concordance, sorted by three words", hits("的|成员国", &[1, 2, -1].map(ConcordanceSort::Position)));
    ask("concordance of an expression", hits("/各.{1,4}国/", &[]));
    ask("concordance of a pattern", hits("<v> <n>", &[]));
    ask("collocates", Question::Collocates(CollocatesQuery { query: word(), ..CollocatesQuery::default() }));
    ask("trends", Question::Trends(TrendsQuery { terms: vec![word()], ..TrendsQuery::default() }));
    let method = KeywordMethod::TextRank;
    ask("keywords by TextRank", Question::Keywords(KeywordsQuery { method, ..KeywordsQuery::default() }));
    ask("diversity", Question::Diversity);
    for (name, kind) in [
        ("n-grams", PhraseKind::NGrams),
        ("terms of several words", PhraseKind::Terms),
        ("formulae", PhraseKind::Formulae),
    ] {
        ask(name, Question::Phrases(PhrasesQuery { kind, ..PhrasesQuery::default() }));
    }
    ask("new terms", Question::NewTerms(NewTermsQuery::default()));
}
