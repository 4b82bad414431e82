//! How likely the tokens and their topics are (Griffiths and Steyvers 2004, equations 2 and 3), as natural
//! logarithms.

use super::{assignments::Assignments, priors::Priors, topics::Topics};

/// ln Γ(x + n) − ln Γ(x).
fn log_rise(x: f64, n: u32) -> f64 {
    libm::lgamma(x + f64::from(n)) - libm::lgamma(x)
}

/// The topics of all documents, given the document prior.
pub fn documents(alpha: &[f64], assignments: &Assignments) -> f64 {
    let whole: f64 = alpha.iter().sum();
    let lengths: f64 = assignments.tokens.lengths().map(|length| log_rise(whole, length)).sum();
    let mut shares = 0.0;
    assignments.shares(alpha.len(), |_, topic, count| shares += log_rise(alpha[topic], count));
    shares - lengths
}

/// The words of all topics, given the topic prior.
pub fn topics(priors: &Priors, topics: &Topics) -> f64 {
    let totals: f64 = (0..).zip(&topics.counts).map(|(topic, &n)| log_rise(priors.all_words(topic), n)).sum();
    let mut cells = 0.0;
    topics.cells(priors, |_, _, count, pinned| {
        if count > 0 {
            cells += log_rise(priors.eta + pinned, count);
        }
    });
    cells - totals
}
