//! Latent Dirichlet allocation (Blei, Ng and Jordan 2003) by collapsed Gibbs sampling (Griffiths and Steyvers 2004), for
//! many short texts, which are called documents here.
//!
//! [`tokens`] is what goes in; [`settings`] says how many topics, and which words are pinned to which of them. [`model`] is
//! the state between two sweeps: each token's topic ([`assignments`]) and the topics' counts of each word ([`topics`]). One
//! sweep takes document after document ([`mixture`]) and draws each token anew from all topics at once ([`weights`]: four
//! topics side by side, as compilers make vectors of them). [`priors`] are the hyperparameters, learnt by [`minka`]'s fixed
//! point from how many counts are of which size ([`sizes`], [`digamma`]); [`likelihood`] says how well it all fits.
//!
//! Invariants: the same tokens, settings and sequence of calls give the same bits on every platform: one thread, basic IEEE
//! arithmetic in a fixed order, `libm` for logarithms, [`random`] for chance.

mod assignments;
mod digamma;
mod likelihood;
mod minka;
mod mixture;
mod model;
mod numbers;
mod priors;
mod random;
mod settings;
mod sizes;
mod tokens;
mod topics;
mod weights;

pub use model::Model;
pub use settings::{Pin, Settings};
pub use tokens::Tokens;

#[cfg(test)]
mod tests;
