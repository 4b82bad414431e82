//! Topics that the words of the clauses show: a topic model, in the reader's hands.
//!
//! 1. [`bags`]: each clause as the words in it that a topic can be made of (`content`); clauses that say the same (`alike`)
//!    are learnt from once.
//! 2. [`fit`]: latent Dirichlet allocation ([`lda`]), of as many topics as cohere best (`choose`, [`coherence`]), drawn to
//!    the reader's words where there are such ([`guided`]); with further seeds, how stable they are ([`stability`]).
//! 3. [`edited`]: the topics as the reader wants them, known again by their words; one divided in two (`split`).
//! 4. What is told of them: their words ([`relevance`]), the headings that they stand under ([`under`]), their names
//!    ([`naming`]), how much of each document they are ([`shares`]), clauses that show them ([`passages`]).
//!
//! The same documents, settings and seed give the same figures everywhere: see [`lda`].

mod alike;
mod bags;
mod choose;
pub mod coherence;
mod content;
mod edited;
mod fit;
mod fitted;
mod guided;
pub mod lda;
mod matched;
mod naming;
mod passages;
pub mod relevance;
mod shares;
mod split;
mod stability;
mod under;

pub use bags::{Bagged, Bags};
pub use edited::{Edit, Part, edited};
pub use fit::{Fit, fit, top};
pub use fitted::{Fitted, Tried, Wanted};
pub use guided::pins;
pub use naming::{Name, Named, names};
pub use passages::passages;
pub use relevance::{Relevance, Word};
pub use shares::{Shares, shares};
pub use stability::{agreement, average_jaccard};
pub use under::{Under, under};
