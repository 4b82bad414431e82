//! The frame around everything.

mod browser;
mod drop;
mod notices;
mod offline;

use super::address;
use super::client::Desk;
use super::evidence::EvidencePanel;
use super::focus;
use super::guide::{GuideAction, HelpPart};
use super::header::Header;
use super::help::HelpDialog;
use super::print::PrintHead;
use super::route::{Route, View};
use super::shared::Shared;
use super::shelf::Shelf;
use super::shortcuts::Shortcuts;
use super::state::{Action, Engine, State};
use super::tour::Tour;
use super::views::Main;
use drop::DropZone;
use notices::Notices;
use offline::NewVersion;
use std::rc::Rc;
use yew::prelude::*;

pub use browser::forget_preferences;
pub use drop::{choose_files, choose_folder};

/// The page.
#[component]
pub fn App() -> Html {
    let state = use_reducer(|| {
        let (language, theme) = browser::preferences();
        State::new(language, theme, browser::guide(), Route::parse(&address::hash()))
    });
    let desk = {
        let dispatcher = state.dispatcher();
        use_memo((), move |()| Desk::new(Callback::from(move |action| dispatcher.dispatch(action))))
    };
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            address::on_hash(move |hash| {
                // An address of the help opens it above what is shown.
                dispatcher.dispatch(match HelpPart::of_hash(&hash) {
                    Some(part) => Action::Guide(GuideAction::Help(Some(part))),
                    None => Action::Route(Route::parse(&hash)),
                });
            })
        });
    }
    use_effect_with((state.language, state.theme), |(language, theme)| browser::apply(*language, *theme));
    {
        let (desk, work) = ((*desk).clone(), state.clone());
        let parts =
            (state.settings.clone(), state.said.clone(), state.topic_edits.clone(), state.findings.clone());
        use_effect_with((state.restored, parts), move |(restored, _)| {
            if *restored {
                desk.keep(&work.work());
            }
        });
    }
    use_effect_with(state.guide.shortcuts, |on| browser::keep_shortcuts(*on));
    use_effect_with(state.engine.clone(), |engine| {
        browser::mark_state(match engine {
            Engine::Starting => "starting",
            Engine::Ready => "ready",
            Engine::OtherVersion(_) | Engine::Missing(_) => "failed",
        });
    });
    use_effect_with((state.route.clone(), state.language), |(route, language)| {
        let words = language.words();
        let view = route.view().filter(|view| *view != View::Overview);
        browser::set_title(view.map_or(words.frame.tagline, |view| view.name(words)));
        browser::show_tab();
    });
    // Where the state itself leads elsewhere, the address follows.
    use_effect_with((state.route.clone(), state.guide.help.is_some()), |(route, helped)| {
        let hash = address::hash();
        let is_help = HelpPart::of_hash(&hash).is_some();
        if !(*helped && is_help) && (is_help || Route::parse(&hash) != *route) {
            address::write(route, true);
        }
    });
    // A new view starts at its top, one that the reader comes back to where it was left; a new setting of the same view
    // stays where it is, and a text that is opened at a place is scrolled there by the reader.
    let to_place = matches!(state.route, Route::Read { at: Some(_), .. });
    let shown = (std::mem::discriminant(&state.route), to_place, address::returns());
    use_effect_with(shown, |(_, to_place, _)| address::scroll(*to_place));

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
            <PrintHead />
            <Notices />
            <NewVersion />
            <div {class}>
                if !state.files.is_empty() {
                    <Shelf />
                }
                <Main />
                <EvidencePanel />
            </div>
            <DropZone />
            <HelpDialog />
            <Tour />
            <Shortcuts />
        </ContextProvider<Shared>>
    }
}
