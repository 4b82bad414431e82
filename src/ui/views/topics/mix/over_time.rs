//! Shares over time: bands on top of each other.

use super::{Mix, TRACE};
use crate::ui::charts::{Chart, stream::Stream};
use crate::ui::parts::language;
use crate::ui::shared::Shared;
use crate::words::percent;
use std::rc::Rc;
use yew::prelude::*;

/// A date with its texts and the series' shares of them together.
struct Date {
    name: String,
    texts: Vec<usize>,
    shares: Vec<f64>,
}

/// The bands, with their numbers as a table.
pub fn drawn(shared: &Shared, mix: &Rc<Mix>, (names, colours): (&[String], &[String])) -> Html {
    let words = &shared.words.topics_view;
    let told = |(date, texts): (String, Vec<usize>)| Date {
        shares: mix.of_series(&mix.mean(&texts)),
        name: date,
        texts,
    };
    let all: Vec<Date> = mix.dates().into_iter().map(told).collect();
    let dates: Vec<String> = all.iter().map(|date| date.name.clone()).collect();
    let parts: Vec<Vec<f64>> = all.iter().map(|date| date.shares.clone()).collect();
    let stream = Stream { dates: &dates, names, colours, shares: &parts, still: mix.still() };
    let undated = mix.texts.iter().filter(|text| text.date.is_none()).count();
    let table = table(shared, mix, names, &all);
    let onclick = {
        let (shared, mix, count) = (shared.clone(), mix.clone(), names.len());
        Callback::from(move |(series, date): (usize, usize)| {
            if let (Some(series), Some(of)) = (Stream::band(count, series), all.get(date)) {
                mix.show(&shared, series, &of.texts, &of.name);
            }
        })
    };
    html! {
        <>
            <p class="small muted">
                { words.stream_lead }
                if undated > 0 {
                    { " " }{ (words.without_date)(undated) }
                }
            </p>
            <Chart
                option={stream.option(words.stream_label)} height={360} {onclick} testid="mix-stream" toggles=true name={words.over_time}
                {table}
            />
        </>
    }
}

/// The same as a table: a row a date, a column a series.
fn table(shared: &Shared, mix: &Rc<Mix>, names: &[String], all: &[Date]) -> Html {
    let words = &shared.words.topics_view;
    html! {
        <table class="compact" data-testid="stream-table">
            <thead><tr>
                <th scope="col">{ words.date }</th>
                { for names.iter().map(|name| html! { <th scope="col" class="n" lang={language(name)}>{ name }</th> }) }
            </tr></thead>
            <tbody>
                { for all.iter().map(|date| html! {
                    <tr>
                        <th scope="row" class="term">{ &date.name }</th>
                        { for names.iter().enumerate().map(|(series, name)| cell(shared, mix, date, (series, name))) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// A series' share at a date, which opens its passages.
fn cell(shared: &Shared, mix: &Rc<Mix>, date: &Date, (series, name): (usize, &str)) -> Html {
    let share = date.shares[series];
    if share <= 0.0 {
        return html! { <td class="n faint">{ shared.words.topics.untouched }</td> };
    }
    let told = percent(share);
    if share < TRACE || mix.still() == Some(series) {
        return html! { <td class="n faint">{ told }</td> };
    }
    let label = format!("{told} · {}", (shared.words.topics_view.passages_of)(name, &date.name));
    let (shared, mix, texts, date) = (shared.clone(), mix.clone(), date.texts.clone(), date.name.clone());
    let onclick = Callback::from(move |_: MouseEvent| mix.show(&shared, series, &texts, &date));
    html! { <td class="n"><button class="number" {onclick} aria-label={label}>{ told }</button></td> }
}
