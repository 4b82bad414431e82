//! What each text is about, however it was found: stacked bars, bands over time, a heat map.

mod heat;
mod over_time;

pub use heat::{Foot, drawn as heat};

use super::setter;
use crate::protocol::TopicBy;
use crate::ui::charts::{Chart, shares};
use crate::ui::parts::{Switch, colour};
use crate::ui::route::TopicsRoute;
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use std::rc::Rc;
use yew::prelude::*;

/// Topics with a colour of their own; the smaller ones share one in charts, and have their row all the same.
const OWN: usize = 14;

/// A topic of which a text has less has left no more than traces in it.
pub const TRACE: f64 = 0.001;

/// So many dates tell a course over time.
const DATES: usize = 3;

/// Tells the passages of some topics in some texts, under a title.
type Open = dyn Fn(&[usize], &[usize], String) -> Evidence;

/// What each text is about.
pub struct Mix {
    /// The topics' names, the largest first.
    pub names: Vec<String>,
    /// The texts.
    pub texts: Vec<MixText>,
    /// The passages of some topics in some texts, under a title.
    pub open: Rc<Open>,
    /// Whether the passages of several topics can be opened at once.
    pub joins: bool,
}

/// What a text is about.
pub struct MixText {
    /// Its name on the shelf.
    pub document: String,
    /// Its date.
    pub date: Option<String>,
    /// The characters that the shares are of.
    pub characters: f64,
    /// Each topic's share, 0 to 1.
    pub shares: Vec<f64>,
}

impl Mix {
    /// Series with a colour each: the largest topics, and the others together.
    fn own(&self) -> usize {
        if self.names.len() > OWN { OWN - 1 } else { self.names.len() }
    }

    /// The series' names and colours.
    pub fn series(&self, other: &str) -> (Vec<String>, Vec<String>) {
        let own = self.own();
        let mut names = self.names[..own].to_vec();
        let mut colours: Vec<String> = (0..own).map(colour).collect();
        if self.names.len() > own {
            names.push(other.to_owned());
            colours.push("var(--other)".to_owned());
        }
        (names, colours)
    }

    /// Shares of topics as those of series.
    pub fn of_series(&self, shares: &[f64]) -> Vec<f64> {
        let own = self.own();
        let mut of = shares[..own].to_vec();
        if self.names.len() > own {
            of.push(shares[own..].iter().sum());
        }
        of
    }

    /// The topic of a series; none if it is that of several.
    pub fn topic(&self, series: usize) -> Option<usize> {
        (series < self.own()).then_some(series)
    }

    /// The series of several topics whose passages cannot be opened at once, if there is one.
    pub fn still(&self) -> Option<usize> {
        (!self.joins && self.names.len() > self.own()).then(|| self.own())
    }

    /// Shows the passages of a series in some texts, which are called so.
    fn show(&self, shared: &Shared, series: usize, texts: &[usize], place: &str) {
        let words = &shared.words.topics_view;
        let own = self.own();
        let (name, topics) = match self.names.get(series).filter(|_| series < own) {
            Some(name) => (name.as_str(), vec![series]),
            None if self.joins => (words.other, (own..self.names.len()).collect()),
            None => return,
        };
        shared.show((self.open)(&topics, texts, (words.passages_of)(name, place)));
    }

    /// The colour of a topic.
    pub fn colour(&self, topic: usize) -> String {
        if topic < self.own() { colour(topic) } else { "var(--other)".to_owned() }
    }

    /// The dates, in order, each with its texts.
    fn dates(&self) -> Vec<(String, Vec<usize>)> {
        let mut dated: Vec<(String, usize)> =
            self.texts.iter().enumerate().filter_map(|(at, text)| Some((text.date.clone()?, at))).collect();
        dated.sort();
        let by_date = dated.chunk_by(|a, b| a.0 == b.0);
        by_date.map(|texts| (texts[0].0.clone(), texts.iter().map(|text| text.1).collect())).collect()
    }

    /// The mean of some texts' shares, the longer weighing more.
    fn mean(&self, texts: &[usize]) -> Vec<f64> {
        let all: f64 = texts.iter().map(|&text| self.texts[text].characters).sum();
        let of = |topic: usize| {
            let parts =
                texts.iter().map(|&text| self.texts[text].shares[topic] * self.texts[text].characters);
            parts.sum::<f64>() / all.max(f64::MIN_POSITIVE)
        };
        (0..self.names.len()).map(of).collect()
    }
}

/// A text where there is room for its title.
pub fn long(shared: &Shared, document: &str) -> String {
    format!("{} {}", shared.state.mark(document), shared.state.title(document))
}

/// A text in a few letters: its mark and its year.
pub fn brief(shared: &Shared, document: &str, date: Option<&str>) -> String {
    let year = date.and_then(|date| date.get(..4)).unwrap_or_default();
    format!("{} {year}", shared.state.mark(document))
}

/// The switch between texts and dates; nothing if there are too few dates.
pub fn switch(shared: &Shared, mix: &Mix, route: &TopicsRoute) -> Html {
    let words = &shared.words.topics_view;
    if mix.dates().len() < DATES {
        return Html::default();
    }
    let onchange = setter(shared, route, |route, over_time| route.over_time = over_time);
    html! {
        <Switch off={words.by_text} on={words.over_time} value={route.over_time} {onchange} label={words.shares} />
    }
}

/// Shares text by text, or over time.
pub fn drawn(shared: &Shared, mix: &Rc<Mix>, route: &TopicsRoute, table: &Html) -> Html {
    let words = &shared.words.topics_view;
    let (names, colours) = mix.series(words.other);
    html! {
        <>
            { small_ones(shared, mix) }
            if route.over_time && mix.dates().len() >= DATES {
                { over_time::drawn(shared, mix, (&names, &colours)) }
            } else {
                { bars(shared, mix, (&names, &colours), table) }
            }
        </>
    }
}

/// Small topics that no click in the chart opens, and where they are.
pub fn small_ones(shared: &Shared, mix: &Mix) -> Html {
    if mix.still().is_none() {
        return Html::default();
    }
    html! { <p class="small muted">{ shared.words.topics_view.small_ones }</p> }
}

fn bars(shared: &Shared, mix: &Rc<Mix>, (names, colours): (&[String], &[String]), table: &Html) -> Html {
    let words = &shared.words.topics_view;
    let documents: Vec<String> = mix.texts.iter().map(|text| long(shared, &text.document)).collect();
    let short: Vec<String> =
        mix.texts.iter().map(|text| brief(shared, &text.document, text.date.as_deref())).collect();
    let parts: Vec<Vec<shares::Part>> = mix
        .texts
        .iter()
        .map(|text| {
            let of_series = mix.of_series(&text.shares).into_iter().enumerate();
            let parts = of_series.filter(|(_, share)| *share > 0.0);
            let part = |(series, share)| shares::Part { series, characters: 0, share, by: TopicBy::Heading };
            parts.map(part).collect()
        })
        .collect();
    let still = mix.still();
    let bars = shares::Bars { documents: &documents, short: &short, names, colours, parts: &parts, still };
    let option = shares::option(&bars, false, words.bars_label);
    let onclick = {
        let (shared, mix) = (shared.clone(), mix.clone());
        Callback::from(move |(series, text): (usize, usize)| {
            if let Some(document) = documents.get(text) {
                mix.show(&shared, series, &[text], document);
            }
        })
    };
    html! {
        <Chart
            {option} height={shares::height(mix.texts.len())} {onclick} testid="mix-chart" toggles=true name={words.shares} table={table.clone()}
        />
    }
}
