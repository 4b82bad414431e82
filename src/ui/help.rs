//! All that explains the page, in one dialog.

mod about;
mod begin;
mod methods;
mod privacy;
mod shortcuts;
mod views;

use super::guide::{GuideAction, HelpPart};
use super::parts::{Dialog, choice};
use super::shared::use_shared;
use super::state::Action;
use yew::prelude::*;

/// The help, if it is open.
#[component]
pub fn HelpDialog() -> Html {
    let shared = use_shared();
    let words = &shared.words.help;
    let first = use_node_ref();
    let open = {
        let shared = shared.clone();
        Callback::from(move |part| shared.act(Action::Guide(GuideAction::Help(part))))
    };
    let Some(part) = shared.state.guide.help else { return Html::default() };
    let parts = HelpPart::NAMED.map(|(_, part)| {
        let title = match part {
            HelpPart::Begin => words.begin,
            HelpPart::Views => words.views,
            HelpPart::Shortcuts => words.shortcuts,
            HelpPart::Methods => words.methods,
            HelpPart::Privacy => words.privacy,
            HelpPart::About => words.about,
        };
        (part, title)
    });
    html! {
        <Dialog title={words.title} onclose={open.reform(|()| None)} first={first.clone()}>
            <div class="guide" data-testid="help-dialog" ref={first} tabindex="-1">
                { choice(words.parts, &parts, part, &open.reform(Some)) }
                { match part {
                    HelpPart::Begin => html! { <begin::Begin /> },
                    HelpPart::Views => html! { <views::Views /> },
                    HelpPart::Shortcuts => html! { <shortcuts::Shortcuts /> },
                    HelpPart::Methods => html! { <methods::Methods /> },
                    HelpPart::Privacy => html! { <privacy::Privacy /> },
                    HelpPart::About => html! { <about::About /> },
                } }
            </div>
        </Dialog>
    }
}
