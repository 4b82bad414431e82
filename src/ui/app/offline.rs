//! The page without a network: a service worker keeps its files (www/service-worker.js), and the reader is told when
//! it has those of a new version.

use crate::ui::shared::use_shared;
use crate::ui::state::Engine;
use crate::ui::workspace::Keeping;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    HtmlElement, Navigator, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration,
    ServiceWorkerState, Window,
};
use yew::prelude::*;

/// The service worker, beside the page: its folder is what it keeps.
const SCRIPT: &str = "service-worker.js";

/// What the service worker is told, to take over at once.
const TAKE_OVER: &str = "SKIP_WAITING";

/// Has the page kept, and offers a new version of it once there is one.
#[component]
pub fn NewVersion() -> Html {
    let shared = use_shared();
    let words = shared.words;
    let waiting = use_state(|| None::<ServiceWorker>);
    // Another tab has taken it, and this one's work would be lost if it were loaded anew.
    let taken = use_state(|| false);
    let asked = use_mut_ref(|| false);
    let is_kept = shared.state.keeping == Keeping::Kept;
    let kept = use_mut_ref(|| is_kept);
    *kept.borrow_mut() = is_kept;
    let begun = use_mut_ref(|| false);
    {
        let (waiting, taken, asked) = (waiting.setter(), taken.setter(), asked.clone());
        // After the engine, which the reader waits for: until then the network is the engine's.
        use_effect_with(shared.state.engine == Engine::Ready, move |is_ready| {
            if !is_ready || begun.replace(true) {
                return;
            }
            let tell = Callback::from(move |worker| waiting.set(Some(worker)));
            let change =
                Callback::from(
                    move |()| if *asked.borrow() || *kept.borrow() { reload() } else { taken.set(true) },
                );
            yew::platform::spawn_local(keep(tell, change));
        });
    }
    let worker = (*waiting).clone().filter(|_| !*taken);
    if worker.is_none() && !*taken {
        return Html::default();
    }
    let take = Callback::from(move |_: MouseEvent| {
        asked.replace(true);
        match &worker {
            // The page is loaded anew when the worker has taken over.
            Some(worker) => drop(worker.post_message(&TAKE_OVER.into())),
            None => reload(),
        }
    });
    html! {
        <div class="notice" role="status" data-testid="new-version">
            <span>
                { words.offline.new_version }
                if !is_kept {
                    { " " }{ words.offline.unsaved }
                }
            </span>
            <button class="btn small" onclick={take}>{ words.offline.take }</button>
        </div>
    }
}

fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Registers the service worker, where there can be one, and tells of each that waits with a new version, and when one
/// has taken over.
async fn keep(tell: Callback<ServiceWorker>, change: Callback<()>) {
    let Some(window) = web_sys::window() else { return };
    let Some(container) = container(&window) else { return };
    let mut was_kept = container.controller().is_some();
    listen(&container, "controllerchange", move || {
        // The first one takes over a page that came from the network; from then on page and engine would be of two
        // versions.
        if was_kept {
            change.emit(());
        }
        was_kept = true;
    });
    // Where it is refused, the page is what it was: one that needs its host.
    let Ok(registered) = JsFuture::from(container.register(SCRIPT)).await else { return };
    // Extensions that forbid service workers may answer with nothing.
    let Ok(registration) = registered.dyn_into::<ServiceWorkerRegistration>() else { return };
    if let Some(worker) = registration.waiting() {
        tell.emit(worker);
    }
    let (found, kept_by) = (registration.clone(), container.clone());
    listen(&registration, "updatefound", move || {
        let Some(worker) = found.installing() else { return };
        let (installing, kept_by, tell) = (worker.clone(), kept_by.clone(), tell.clone());
        listen(&worker, "statechange", move || {
            // Without one before it, the first is not a new version.
            if kept_by.controller().is_some() && installing.state() == ServiceWorkerState::Installed {
                tell.emit(installing.clone());
            }
        });
    });
    if let Ok(ready) = container.ready()
        && JsFuture::from(ready).await.is_ok()
    {
        mark_kept(&window);
    }
}

/// Where service workers are registered: on a page that came from a host by a way that nobody can tamper with, in a
/// browser that has them.
fn container(window: &Window) -> Option<ServiceWorkerContainer> {
    let from_host = window.location().protocol().is_ok_and(|protocol| protocol.starts_with("http"));
    let navigator: Navigator = window.navigator();
    let has = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or_default();
    (from_host && window.is_secure_context() && has).then(|| navigator.service_worker())
}

/// Calls back at each event of this name, for as long as the page lives.
fn listen(target: &web_sys::EventTarget, event: &str, call: impl FnMut() + 'static) {
    let listener = Closure::<dyn FnMut()>::new(call);
    let _ = target.add_event_listener_with_callback(event, listener.as_ref().unchecked_ref());
    listener.forget();
}

/// Says on the body that the page needs no network any more.
fn mark_kept(window: &Window) {
    let body: Option<HtmlElement> = window.document().and_then(|document| document.body());
    if let Some(body) = body {
        let _ = body.set_attribute("data-kept", "");
    }
}
