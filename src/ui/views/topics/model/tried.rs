//! Which numbers of topics were tried, and how well they went.

use super::setter;
use crate::protocol::TopicModelAnswer;
use crate::ui::charts::{Chart, tried};
use crate::ui::parts::Card;
use crate::ui::route::TopicsRoute;
use crate::ui::shared::Shared;
use crate::words::fixed;
use yew::prelude::*;

/// The chart, a click on a point taking its number; a sentence if the reader chose.
pub fn drawn(shared: &Shared, answer: &TopicModelAnswer, route: &TopicsRoute) -> Html {
    let words = &shared.words.topics_view;
    let set = setter(shared, route, |route, topics: u32| route.topics = Some(topics));
    let onclick = {
        let numbers: Vec<u32> = answer.tried.iter().map(|tried| tried.topics).collect();
        let set = set.clone();
        Callback::from(move |(_, at): (usize, usize)| {
            if let Some(&topics) = numbers.get(at) {
                set.emit(topics);
            }
        })
    };
    let table = html! {
        <table class="compact" data-testid="tried-table">
            <thead><tr>
                <th scope="col">{ words.number }</th>
                <th scope="col" class="n">{ "NPMI" }</th>
                <th scope="col" class="n">{ "C_v" }</th>
                <th scope="col" class="n">{ shared.words.topic_model.score }</th>
                <th scope="col"><span class="unseen">{ words.chosen }</span></th>
            </tr></thead>
            <tbody>
                { for answer.tried.iter().map(|tried| {
                    let topics = tried.topics;
                    html! {
                        <tr>
                            <th scope="row" class="term">{ topics }</th>
                            <td class="n">{ fixed(tried.npmi, 3) }</td>
                            <td class="n">{ fixed(tried.c_v, 3) }</td>
                            <td class="n">{ fixed(tried.score, 2) }</td>
                            <td>
                                if tried.chosen {
                                    { words.chosen }
                                } else {
                                    <button
                                        type="button" class="link small" onclick={set.reform(move |_: MouseEvent| topics)}
                                        aria-label={format!("{} · {topics}", words.take)}
                                    >{ words.take }</button>
                                }
                            </td>
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    };
    html! {
        <Card title={words.tried} class="span-12" method={&shared.words.methods.topic_number}>
            if answer.tried.is_empty() {
                <p class="small muted" data-testid="tried-none">{ words.tried_none }</p>
            } else {
                <p class="small muted">{ (words.tried_lead)(answer.fit.topics) }</p>
                // The chart and its table stand beside each other where there is room.
                <div class="answered">
                <Chart
                    option={tried::option(&answer.tried, shared.words.topic_model.score, words.tried_label)} height={240} {onclick}
                    testid="tried-chart" name={words.tried} {table} table_open=true beside=true
                />
                </div>
            }
        </Card>
    }
}
