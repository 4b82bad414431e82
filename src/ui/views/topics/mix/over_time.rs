//! Shares over time: bands on top of each other.

use super::Mix;
use crate::ui::charts::{Chart, stream::Stream};
use crate::ui::shared::Shared;
use crate::ui::state::Evidence;
use yew::prelude::*;

/// The bands, with the same table as the bars.
pub fn drawn(shared: &Shared, mix: &Mix, (names, colours): (&[String], &[String]), table: &Html) -> Html {
    let words = &shared.words.topics_view;
    let (dates, texts): (Vec<String>, Vec<Vec<usize>>) = mix.dates().into_iter().unzip();
    let shares: Vec<Vec<f64>> = texts.iter().map(|texts| mix.of_series(&mix.mean(texts))).collect();
    let stream = Stream { dates: &dates, names, colours, shares: &shares };
    let undated = mix.texts.iter().filter(|text| text.date.is_none()).count();
    let all: Vec<Option<Vec<Evidence>>> = (0..names.len())
        .map(|series| {
            let topic = mix.topic(series)?;
            let of = |(date, texts): (&String, &Vec<usize>)| {
                (mix.open)(topic, texts, (words.passages_of)(&mix.names[topic], date))
            };
            Some(dates.iter().zip(&texts).map(of).collect())
        })
        .collect();
    let onclick = {
        let (shared, count) = (shared.clone(), names.len());
        Callback::from(move |(series, date): (usize, usize)| {
            let band = Stream::band(count, series).and_then(|band| all.get(band)?.as_ref()?.get(date));
            if let Some(evidence) = band {
                shared.show(evidence.clone());
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
