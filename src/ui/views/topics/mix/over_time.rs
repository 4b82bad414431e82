//! Shares over time: bands on top of each other.

use super::Mix;
use crate::ui::charts::{Chart, stream::Stream};
use crate::ui::shared::Shared;
use yew::prelude::*;

/// The bands, with the same table as the bars.
pub fn drawn(shared: &Shared, mix: &Mix, (names, colours): (&[String], &[String]), table: &Html) -> Html {
    let words = &shared.words.topics_view;
    let (dates, texts): (Vec<String>, Vec<Vec<usize>>) = mix.dates().into_iter().unzip();
    let bands: Vec<Vec<f64>> = texts.iter().map(|texts| mix.of_series(&mix.mean(texts))).collect();
    let stream = Stream { dates: &dates, names, colours, shares: &bands };
    let undated = mix.texts.iter().filter(|text| text.date.is_none()).count();
    let onclick = {
        let (shared, open, names, count) = (shared.clone(), mix.open.clone(), mix.names.clone(), names.len());
        let (own, dates) = (mix.own(), dates.clone());
        Callback::from(move |(series, date): (usize, usize)| {
            let topic = Stream::band(count, series).filter(|&topic| topic < own);
            if let (Some(topic), Some(texts)) = (topic, texts.get(date)) {
                let title = (shared.words.topics_view.passages_of)(&names[topic], &dates[date]);
                shared.show(open(topic, texts, title));
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
                option={stream.option(words.stream_label)} height={360} {onclick} testid="mix-stream" name={words.over_time}
                table={table.clone()}
            />
        </>
    }
}
