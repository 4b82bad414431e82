//! The header: the seal, the views, language, theme and help.

use super::guide::{GuideAction, HelpPart};
use super::parts::{Icon, icon};
use super::route::View;
use super::shared::use_shared;
use super::state::{Action, Theme};
use yew::prelude::*;

/// The header.
#[component]
pub fn Header() -> Html {
    let shared = use_shared();
    let (state, words) = (&shared.state, shared.words);
    let current = state.route.view();
    let findings = match state.findings.pinned.len() {
        0 => words.findings.title.to_owned(),
        count => format!("{} {count}", words.findings.title),
    };
    let tab = |view: View, text: &str, id: &'static str| {
        // A tab leads back to its view as the reader left it.
        let href = state.remembered[view as usize].hash();
        let current = (current == Some(view)).then_some("page");
        html! { <a {href} aria-current={current} data-testid={format!("tab-{id}")}>{ text.to_owned() }</a> }
    };
    let other = state.language.other();
    let language = {
        let shared = shared.clone();
        Callback::from(move |_| shared.act(Action::Language(other)))
    };
    let (sign, now) = match state.theme {
        Theme::System => (Icon::System, words.frame.theme_system),
        Theme::Light => (Icon::Sun, words.frame.theme_light),
        Theme::Dark => (Icon::Moon, words.frame.theme_dark),
    };
    let next = state.theme.next();
    let theme = {
        let shared = shared.clone();
        Callback::from(move |_| shared.act(Action::Theme(next)))
    };
    let help = {
        let shared = shared.clone();
        Callback::from(move |_| shared.act(Action::Guide(GuideAction::Help(Some(HelpPart::Begin)))))
    };
    let shelf = {
        let shared = shared.clone();
        Callback::from(move |_| shared.act(Action::ShelfOpen(!shared.state.shelf_open)))
    };
    let label = (words.frame.theme_label)(now);
    html! {
        <header class="top">
            <a class="brand" href="#/overview">
                <span class="seal" aria-hidden="true" />
                <span lang="zh-CN">{ "对勘" }</span><i>{ "Duikan" }</i>
            </a>
            <nav class="views" aria-label={words.frame.views}>
                { tab(View::Overview, words.frame.overview, "overview") }
                { tab(View::Changes, words.frame.changes, "changes") }
                { tab(View::Compare, words.frame.compare, "compare") }
                { tab(View::Terms, words.frame.terms, "terms") }
                { tab(View::Topics, words.frame.topics, "topics") }
                { tab(View::Positions, words.frame.positions, "positions") }
                { tab(View::Concordance, words.frame.search, "concordance") }
                { tab(View::Findings, &findings, "findings") }
            </nav>
            <div class="tools">
                if !state.files.is_empty() {
                    <button class="btn shelf-toggle" onclick={shelf} aria-expanded={state.shelf_open.to_string()}>
                        { (words.frame.shelf_toggle)(state.documents.len()) }
                    </button>
                }
                <button
                    class="btn"
                    data-testid="lang"
                    onclick={language}
                    lang={other.tag()}
                    aria-label={format!("{} · {}", words.frame.language_other, words.frame.language_label)}
                >{ words.frame.language_other }</button>
                <button class="btn" data-testid="theme" onclick={theme} aria-label={label.clone()} title={label}>
                    { icon(sign) }
                </button>
                <button
                    class="btn" data-testid="help" onclick={help} aria-haspopup="dialog"
                    aria-label={words.help.open} title={words.help.open}
                >{ icon(Icon::Help) }</button>
            </div>
        </header>
    }
}
