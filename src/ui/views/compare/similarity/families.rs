//! What the texts are to each other, in sentences.

use crate::protocol::{FamilyAnswer, FamilyKind, FamilyMember};
use crate::ui::route::Route;
use crate::ui::shared::{Shared, use_shared};
use crate::words::percent;
use yew::prelude::*;

/// Sentences shown first, and added by "more".
const PAGE: usize = 12;
/// Others that a sentence names.
const NAMED: usize = 6;

/// What a composite has of its own is told from here on.
const OWN: f64 = 0.05;

/// Properties of [`Families`].
#[derive(Properties, PartialEq)]
pub struct FamiliesProps {
    /// What is told.
    pub families: Vec<FamilyAnswer>,
}

/// A sentence each. Every other text in it leads to the two.
#[component]
pub fn Families(props: &FamiliesProps) -> Html {
    let shared = use_shared();
    let words = &shared.words.similar;
    let shown = use_state(|| PAGE);
    let left = props.families.len().saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        Callback::from(move |_: MouseEvent| shown.set(*shown + PAGE))
    };
    if props.families.is_empty() {
        return html! { <p class="muted">{ words.no_families }</p> };
    }
    html! {
        <>
            <ul class="families">
                { for props.families.iter().take(*shown).map(|family| sentence(&shared, family)) }
            </ul>
            if left > 0 {
                <button class="btn more" onclick={more}>{ (words.more_families)(left) }</button>
            }
        </>
    }
}

fn sentence(shared: &Shared, family: &FamilyAnswer) -> Html {
    let words = &shared.words.similar;
    let (before, behind) = (words.family)(family.kind);
    let unnamed = u32::try_from(family.others.len().saturating_sub(NAMED)).unwrap_or(u32::MAX);
    let more = family.more + unnamed;
    html! {
        <li data-testid="family" data-kind={format!("{:?}", family.kind)} data-document={family.document.clone()}>
            <a href={Route::read(&family.document, None).hash()}>{ shared.state.short(&family.document) }</a>
            { before }
            { for family.others.iter().take(NAMED).enumerate().map(|(at, other)| html! {
                <>
                    if at > 0 { { words.separator } }
                    { member(shared, family, other) }
                </>
            }) }
            if more > 0 { { (words.and_more)(more) } }
            if family.own >= OWN { { (words.own)(family.own) } }
            { behind }
        </li>
    }
}

fn member(shared: &Shared, family: &FamilyAnswer, other: &FamilyMember) -> Html {
    let (first, second) = shared.state.in_time(&family.document, &other.document);
    let script = |name: &str| shared.state.document(name).map(|document| document.script);
    let said = match family.kind {
        FamilyKind::SameText if script(&family.document) == script(&other.document) => None,
        FamilyKind::SameText => Some(shared.words.similar.other_script.to_owned()),
        _ => Some(percent(other.share)),
    };
    html! {
        <>
            <a href={Route::pair(&first, &second).hash()}>{ shared.state.short(&other.document) }</a>
            if let Some(said) = said {
                <span class="muted">{ format!(" ({said})") }</span>
            }
        </>
    }
}
