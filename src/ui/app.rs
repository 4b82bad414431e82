//! The frame around everything.

mod browser;
mod drop;
mod notices;

use super::client::Desk;
use super::evidence::EvidencePanel;
use super::focus;
use super::header::Header;
use super::route::Route;
use super::shared::{Shared, write_address};
use super::shelf::Shelf;
use super::state::{Action, Engine, State};
use super::views::Main;
use drop::DropZone;
use notices::Notices;
use std::rc::Rc;
use yew::prelude::*;

pub use drop::{choose_files, choose_folder};

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| {
        let (language, theme) = browser::preferences();
        State::new(language, theme, browser::kept(), Route::parse(&browser::hash()))
    });
    let desk = {
        let (dispatcher, settings) = (state.dispatcher(), state.settings.clone());
        use_memo((), move |()| Desk::new(settings, Callback::from(move |action| dispatcher.dispatch(action))))
    };
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            browser::on_hash(move |hash| dispatcher.dispatch(Action::Route(Route::parse(&hash))))
        });
    }
    use_effect_with((state.language, state.theme), |(language, theme)| browser::apply(*language, *theme));
    use_effect_with(state.settings.clone(), browser::keep);
    use_effect_with(state.said.clone(), |said| browser::keep_said(said));
    use_effect_with(state.topic_edits.clone(), |edits| browser::keep_topic_edits(edits.all()));
    use_effect_with(state.engine.clone(), |engine| {
        browser::mark_state(match engine {
            Engine::Starting => "starting",
            Engine::Ready => "ready",
            Engine::OtherVersion(_) | Engine::Missing(_) => "failed",
        });
    });
    use_effect_with((state.route.clone(), state.language), |(route, language)| {
        let words = language.words();
        browser::set_title(match route.view() {
            Some(super::route::View::Changes) => words.frame.changes,
            Some(super::route::View::Terms) => words.frame.terms,
            Some(super::route::View::Topics) => words.frame.topics,
            Some(super::route::View::Compare) => words.frame.compare,
            Some(super::route::View::Positions) => words.frame.positions,
            Some(super::route::View::Concordance) => words.frame.search,
            Some(super::route::View::Overview) | None => words.frame.tagline,
        });
        browser::show_tab();
    });
    // Where the state itself leads elsewhere, the address follows.
    use_effect_with(state.route.clone(), |route| {
        if Route::parse(&browser::hash()) != *route {
            write_address(route, true);
        }
    });
    // A new view starts at its top; a new setting of the same view stays where it is, and a text that is
    // opened at a place is scrolled there by the reader.
    let to_place = matches!(state.route, Route::Read { at: Some(_), .. });
    use_effect_with((std::mem::discriminant(&state.route), to_place), |(_, to_place)| {
        if !to_place {
            browser::scroll_to_top();
        }
    });

    let snapshot: Rc<State> = Rc::new((*state).clone());
    let shared = Shared::new(snapshot, (*desk).clone(), state.dispatcher());
    let words = shared.words;
    let class = classes!(
        "frame",
        state.files.is_empty().then_some("bare"),
        state.evidence.is_some().then_some("with-evidence"),
        state.shelf_open.then_some("shelf-open"),
    );
    let skip = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        focus::put_on("#main");
    });
    html! {
        <ContextProvider<Shared> context={shared}>
            <a class="skip" href="#main" onclick={skip}>{ words.frame.skip }</a>
            <Header />
            <Notices />
            <div {class}>
                if !state.files.is_empty() {
                    <Shelf />
                }
                <Main />
                <EvidencePanel />
            </div>
            <DropZone />
        </ContextProvider<Shared>>
    }
}
