//! Which words come and go over the dates.

use super::{found::is_content, trends};
use crate::{
    count::{self, Least, Points, Series},
    pipeline::Engine,
    protocol::{MoversAnswer, MoversQuery, TrendSeries},
};

pub(super) fn movers(engine: &Engine, query: &MoversQuery) -> MoversAnswer {
    let index = &engine.found().index;
    let points = Points::by_date(index, &engine.shelf);
    let listed = |term| query.stop_words || is_content(index, term);
    let least = Least { frequency: query.min_frequency, change: query.min_change };
    let found = count::movers(index, &points, least, query.limit, listed);
    let answer = |words: Vec<(String, Series)>| -> Vec<TrendSeries> {
        words.into_iter().map(|(word, series)| trends::series(word, series)).collect()
    };
    MoversAnswer {
        undated: trends::undated(engine, &points),
        points: trends::points(engine, &points),
        risers: answer(found.risers),
        fallers: answer(found.fallers),
        newcomers: answer(found.newcomers),
        leavers: answer(found.leavers),
    }
}
