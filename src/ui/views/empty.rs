//! The page without texts: what it does, and how to begin.

use crate::ui::app::choose_files;
use crate::ui::parts::Help;
use crate::ui::shared::use_shared;
use crate::ui::shelf::{AddButtons, KeepingFoot, SampleButton};
use crate::ui::tour::TourButton;
use crate::ui::workspace::Work;
use yew::prelude::*;

/// The page without texts.
#[component]
pub fn Empty() -> Html {
    let shared = use_shared();
    let words = &shared.words.empty;
    html! {
        <div class="empty">
            <h2>{ words.title }</h2>
            <p class="lead">{ words.lead }</p>
            <div class="drop big">
                // The whole area opens the picker for the mouse; the keyboard has the buttons below.
                <div class="target" onclick={|_| choose_files()}>
                    <svg viewBox="0 0 64 48" aria-hidden="true">
                        <rect x="6" y="8" width="24" height="34" rx="2" />
                        <rect x="34" y="4" width="24" height="34" rx="2" class="second" />
                        <path d="M11 16h14M11 22h14M11 28h9" />
                        <path d="M39 12h14M39 18h14M39 24h9" />
                        <path class="stroke" d="M11 28h9M39 18h14" />
                    </svg>
                    <p>{ words.drop }</p>
                </div>
                <div class="ways">
                    <AddButtons />
                    <SampleButton class="btn primary" />
                    <TourButton class="btn" />
                </div>
            </div>
            <p class="small muted private">
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.5 2.5 4v4c0 3.2 2.3 5.6 5.5 6.5 3.2-.9 5.5-3.3 5.5-6.5V4z" /></svg>
                { words.private }
            </p>
            <dl class="promise">
                { for words.promise.iter().map(|(name, text)| html! {
                    <div><dt>{ *name }</dt><dd>{ *text }</dd></div>
                }) }
            </dl>
            <div class="small faint reads">
                <span>{ words.reads }{ " " }{ words.reload_note }</span>
                <Help method={&shared.words.methods.formats} of={words.formats} />
            </div>
            // Settings and findings outlive the texts: here, too, they are taken along or forgotten.
            if shared.state.work() != Work::default() {
                <KeepingFoot />
            }
        </div>
    }
}
