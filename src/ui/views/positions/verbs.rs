//! The ladder's verbs, to be edited: what is said here stands in the settings, and so in the recipe.

mod own;

use crate::protocol::{LadderRung, LadderVerb, Question, Rung, StancesAnswer, StancesQuery};
use crate::settings::StanceVerbSetting;
use crate::ui::ask::use_answer;
use crate::ui::parts::{Card, answered, select};
use crate::ui::shared::{Shared, use_shared};
use own::Own;
use yew::prelude::*;

/// The ladder's verbs.
#[component]
pub fn Verbs() -> Html {
    let shared = use_shared();
    let words = &shared.words.positions.verbs;
    let chosen = use_state(|| None::<String>);
    let query = StancesQuery { limit: 0, ..StancesQuery::default() };
    let asked = use_answer::<StancesAnswer>(Some(Question::Stances(query)));
    let onchoose = {
        let chosen = chosen.clone();
        Callback::from(move |verb: Option<String>| chosen.set(verb))
    };
    html! {
        <Card title={words.title} class="span-12" method={&shared.words.methods.issues}>
            <Own />
            <p class="small muted">{ words.hint }</p>
            { answered(&asked, shared.words, |answer| html! {
                <ol class="verb-ladder" data-testid="verb-ladder">
                    { for answer.ladder.iter().rev().map(|rung| drawn(&shared, rung, chosen.as_deref(), &onchoose)) }
                </ol>
            }) }
        </Card>
    }
}

/// Notes where a verb stands, instead of what was said of it before.
fn place(shared: &Shared, verb: &str, rung: Option<Rung>) {
    let mut settings = shared.state.settings.clone();
    settings.stance.verbs.retain(|said| said.verb != verb);
    settings.stance.verbs.push(StanceVerbSetting { verb: verb.to_owned(), rung });
    shared.desk.configure(settings);
}

/// A rung with its verbs; below, what can be done with the chosen one.
fn drawn(
    shared: &Shared,
    rung: &LadderRung,
    chosen: Option<&str>,
    onchoose: &Callback<Option<String>>,
) -> Html {
    let words = &shared.words.positions.verbs;
    let chosen = rung.verbs.iter().map(|verb| verb.lemma.as_str()).find(|verb| Some(*verb) == chosen);
    html! {
        <li class="verb-rung" key={rung.rung.name()}>
            <h4>
                <i class={classes!("rung-mark", format!("rung-{}", rung.rung.name()))} aria-hidden="true" />
                { (shared.words.stances.rung)(rung.rung) }
                <span class="small muted">{ format!(" {:+}", rung.step) }</span>
            </h4>
            <div>
                <div class="chips">
                    { for rung.verbs.iter().map(|verb| chip(verb, chosen, onchoose)) }
                    if rung.verbs.is_empty() {
                        <span class="small muted">{ words.none }</span>
                    }
                </div>
                { for chosen.map(|verb| tools(shared, rung.rung, verb, onchoose)) }
            </div>
        </li>
    }
}

fn chip(verb: &LadderVerb, chosen: Option<&str>, onchoose: &Callback<Option<String>>) -> Html {
    let is_chosen = chosen == Some(&verb.lemma);
    let lemma = verb.lemma.clone();
    let onclick = onchoose.reform(move |_: MouseEvent| (!is_chosen).then(|| lemma.clone()));
    html! {
        <button type="button" class="chip small" aria-pressed={is_chosen.to_string()} {onclick} data-testid="ladder-verb">
            { verb.lemma.clone() }<span class="faint">{ format!(" {}", verb.count) }</span>
        </button>
    }
}

/// Where a verb can be moved, and that it can go.
fn tools(shared: &Shared, rung: Rung, verb: &str, onchoose: &Callback<Option<String>>) -> Html {
    let words = &shared.words.positions.verbs;
    let onmove = {
        let (shared, verb) = (shared.clone(), verb.to_owned());
        Callback::from(move |rung| place(&shared, &verb, Some(rung)))
    };
    let onremove = {
        let (shared, verb, onchoose) = (shared.clone(), verb.to_owned(), onchoose.clone());
        Callback::from(move |_: MouseEvent| {
            place(&shared, &verb, None);
            onchoose.emit(None);
        })
    };
    html! {
        <div class="verb-tools">
            <b>{ (words.chosen)(verb) }</b>
            { select(words.to, &rungs(shared), &rung, &onmove, "verb-move") }
            <button type="button" class="btn small" onclick={onremove} data-testid="verb-remove">{ words.remove }</button>
        </div>
    }
}

/// All rungs, the highest first, by their names.
fn rungs(shared: &Shared) -> Vec<(Rung, String)> {
    let told = |rung: Rung| format!("{} ({:+})", (shared.words.stances.rung)(rung), rung.step());
    Rung::ALL.into_iter().rev().map(|rung| (rung, told(rung))).collect()
}
