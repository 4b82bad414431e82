//! Icons: drawn with a line of one width, in the colour of the words beside them, and not read aloud.

use yew::prelude::*;

/// An icon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Something to close or remove.
    Close,
    /// The help.
    Help,
    /// Light or dark, as the system has it.
    System,
    /// Light.
    Sun,
    /// Dark.
    Moon,
    /// A menu of what else can be done.
    More,
    /// Something to keep.
    Pin,
}

/// The icon, as large as the words beside it ask for.
pub fn icon(icon: Icon) -> Html {
    let path = match icon {
        Icon::Close => "M5 5l10 10M15 5L5 15",
        Icon::Help => {
            "M10 2.8a7.2 7.2 0 1 0 0 14.4a7.2 7.2 0 1 0 0-14.4zM7.9 8.1a2.1 2.1 0 1 1 3.1 1.9c-.7.4-1 .8-1 1.6M10 14v.1"
        }
        Icon::System => "M3 4h14v9.5H3zM7.5 17h5M10 13.5V17",
        Icon::Sun => {
            "M10 6.6a3.4 3.4 0 1 0 0 6.8a3.4 3.4 0 1 0 0-6.8zM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2"
        }
        Icon::Moon => "M16.4 12.3A7 7 0 0 1 7.7 3.6a7 7 0 1 0 8.7 8.7z",
        Icon::More => "M4.5 10h.1M10 10h.1M15.5 10h.1",
        Icon::Pin => "M7 3h6l-.8 5.2 2.3 2.8h-9l2.3-2.8zM10 11v6",
    };
    html! { <svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d={path} /></svg> }
}
