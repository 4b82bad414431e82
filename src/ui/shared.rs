//! What every component may reach: the state, the way to change it, the desk, the words.

use super::address;
use super::client::Desk;
use super::route::Route;
use super::state::{Action, Evidence, State};
use crate::protocol::{Place, Scope};
use crate::words::Words;
use std::rc::Rc;
use yew::prelude::*;

/// What every component may reach.
#[derive(Clone)]
pub struct Shared {
    /// The state as it was drawn.
    pub state: Rc<State>,
    /// The words in the reader's language.
    pub words: &'static Words,
    /// The reader's files and the engine.
    pub desk: Rc<Desk>,
    dispatch: UseReducerDispatcher<State>,
}

impl PartialEq for Shared {
    fn eq(&self, other: &Self) -> bool {
        self.state.revision == other.state.revision
    }
}

impl Shared {
    /// Puts the parts together.
    #[must_use]
    pub fn new(state: Rc<State>, desk: Rc<Desk>, dispatch: UseReducerDispatcher<State>) -> Self {
        let words = state.language.words();
        Self { state, words, desk, dispatch }
    }

    /// Changes the state.
    pub fn act(&self, action: Action) {
        self.dispatch.dispatch(action);
    }

    /// Goes to a view; back returns to the one before.
    pub fn go(&self, route: Route) {
        address::write(&route, false);
        self.act(Action::Route(route));
    }

    /// Changes the current view's settings without a step for the back button.
    pub fn adjust(&self, route: Route) {
        address::write(&route, true);
        self.act(Action::Route(route));
    }

    /// Shows evidence.
    pub fn show(&self, evidence: Evidence) {
        self.act(Action::Evidence(Some(evidence)));
    }

    /// Shows where a term stands; in all counted documents if none are named.
    pub fn show_term(&self, term: &str, documents: &[String]) {
        self.show(Evidence::Term {
            term: term.to_owned(),
            documents: documents.to_vec(),
            scope: Scope::default(),
        });
    }

    /// Shows those places of a term that a figure was counted from.
    pub fn show_counted(&self, term: &str, documents: &[String], scope: Scope) {
        self.show(Evidence::Term { term: term.to_owned(), documents: documents.to_vec(), scope });
    }

    /// Shows where a term stands in a stretch of a text.
    pub fn show_term_within(&self, term: &str, place: &Place) {
        let scope = Scope { place: Some(place.clone()), ..Scope::default() };
        self.show_counted(term, std::slice::from_ref(&place.document), scope);
    }
}

/// What every component may reach.
///
/// # Panics
///
/// Outside [`App`](super::app::App), where there is nothing to reach.
#[hook]
pub fn use_shared() -> Shared {
    use_context::<Shared>().expect("components live inside App, which provides this")
}
