//! Whether what is on the shelf outlives the visit, and the ways to take it along or forget it.

use crate::ui::app::{choose_files, forget_preferences};
use crate::ui::client::saving;
use crate::ui::focus;
use crate::ui::route::Route;
use crate::ui::shared::use_shared;
use crate::ui::workspace::{Keeping, project};
use web_sys::Element;
use yew::platform::spawn_local;
use yew::prelude::*;

/// The foot of the shelf: how the work is kept, project files, forgetting.
#[component]
pub fn KeepingFoot() -> Html {
    let shared = use_shared();
    let words = &shared.words.workspace;
    let here = {
        let desk = shared.desk.clone();
        Callback::from(move |_: MouseEvent| desk.keep_here())
    };
    let (class, said) = match shared.state.keeping {
        Keeping::Opening => ("", words.opening.to_owned()),
        Keeping::Kept => ("well", words.kept.to_owned()),
        Keeping::Elsewhere => ("ill", words.elsewhere.to_owned()),
        Keeping::Full(files) => ("ill", (words.full)(files)),
        Keeping::Refused(files) => ("ill", (words.refused)(files)),
        Keeping::Foreign => ("ill", words.foreign.to_owned()),
        Keeping::Unavailable => ("ill", words.unavailable.to_owned()),
    };
    html! {
        <section class="keeping small" aria-label={words.title} data-testid="keeping">
            <p class={classes!("kept", class)} title={(shared.state.keeping == Keeping::Kept).then_some(words.kept_long)}>{ said }</p>
            if shared.state.keeping == Keeping::Elsewhere {
                <button class="btn small" onclick={here} data-testid="keep-here">{ words.keep_here }</button>
            }
            <div class="ways">
                <SaveProject />
                <button class="link" onclick={|_| choose_files()}>{ words.open_project }</button>
                <Forget />
            </div>
        </section>
    }
}

/// Saves all of the work as one file.
#[component]
fn SaveProject() -> Html {
    let shared = use_shared();
    let words = &shared.words.workspace;
    let failed = use_state(|| false);
    let onclick = {
        let (shared, failed) = (shared.clone(), failed.clone());
        Callback::from(move |_: MouseEvent| {
            let (desk, work, failed) = (shared.desk.clone(), shared.state.work(), failed.clone());
            let name = format!("{}{}", shared.words.workspace.file_name, project::EXTENSION);
            spawn_local(async move {
                let written = desk.project(work).await;
                failed.set(written.is_err());
                if let Ok(text) = written {
                    saving::save(&text, project::MEDIA_TYPE, &name);
                }
            });
        })
    };
    html! {
        <>
            <button class="link" {onclick} data-testid="save-project">{ words.save_project }</button>
            if *failed {
                <span class="trouble" role="alert">{ words.not_saved }</span>
            }
        </>
    }
}

/// Forgets everything, once the reader has said so again: by a button that is not where the first one was.
#[component]
fn Forget() -> Html {
    let shared = use_shared();
    let words = &shared.words.workspace;
    let sure = use_state(|| false);
    let asked = use_node_ref();
    {
        let asked = asked.clone();
        use_effect_with(*sure, move |sure| {
            if let Some(asked) = asked.cast::<Element>().filter(|_| *sure) {
                focus::put_into(&asked, "button");
            }
        });
    }
    let ask = {
        let sure = sure.clone();
        Callback::from(move |_: MouseEvent| sure.set(true))
    };
    let leave = {
        let sure = sure.clone();
        Callback::from(move |()| {
            sure.set(false);
            focus::put_on_soon("[data-testid=forget]");
        })
    };
    let escape = {
        let leave = leave.clone();
        Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Escape" {
                leave.emit(());
            }
        })
    };
    let forget = {
        let (shared, sure) = (shared.clone(), sure.clone());
        Callback::from(move |_: MouseEvent| {
            shared.desk.forget();
            forget_preferences();
            shared.go(Route::Overview);
            sure.set(false);
            focus::put_on("#main");
        })
    };
    if !*sure {
        return html! { <button class="link" onclick={ask} data-testid="forget">{ words.forget }</button> };
    }
    html! {
        <div ref={asked} class="sure" role="alertdialog" aria-label={words.forget} aria-describedby="forget-what" onkeydown={escape}>
            <p class="trouble" id="forget-what">{ words.forget_sure }</p>
            <button class="btn small" onclick={leave.reform(|_: MouseEvent| ())}>{ shared.words.frame.cancel }</button>
            <button class="btn small" onclick={forget} data-testid="forget-sure">{ words.forget }</button>
        </div>
    }
}
