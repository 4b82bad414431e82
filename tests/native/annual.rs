//! Seventy-two annual reports, half of them in Traditional characters: what is known of each year comes out.

use duikan::{
    pipeline::Engine,
    protocol::{Answer, ConcordanceQuery, Question, TrendSeries, TrendsAnswer, TrendsQuery},
};
use std::fmt::Write;

const FIRST: u32 = 1954;
const LAST: u32 = 2025;

/// A slogan: since when and until when, and the year in which it comes five times instead of once; the years in
/// between in which it rests.
struct Slogan {
    words: &'static str,
    traditional: &'static str,
    years: (u32, u32),
    peak: u32,
    rests: &'static [u32],
}

const SLOGANS: [Slogan; 4] = [
    Slogan {
        words: "大海港建设", traditional: "大海港建設", years: (1958, 1961), peak: 1960, rests: &[]
    },
    Slogan {
        words: "四个畅通",
        traditional: "四個暢通",
        years: (1964, 1992),
        peak: 1979,
        rests: &[1967, 1968, 1969],
    },
    Slogan {
        words: "可持续捕捞", traditional: "可持續捕撈", years: (1994, 2025), peak: 2012, rests: &[]
    },
    Slogan {
        words: "蓝色共同体",
        traditional: "藍色共同體",
        years: (2013, 2025),
        peak: 2020,
        rests: &[2015],
    },
];

/// How often a report of a year names India, and how often Indonesia.
fn neighbours(year: u32) -> (u32, u32) {
    (year % 3, year % 4)
}

fn times(slogan: &Slogan, year: u32) -> u32 {
    let is_on = (slogan.years.0..=slogan.years.1).contains(&year) && !slogan.rests.contains(&year);
    if year == slogan.peak { 5 } else { u32::from(is_on) }
}

/// A report as it would stand on a website, every other one in Traditional characters.
fn report(year: u32) -> String {
    let traditional = year.is_multiple_of(2);
    let either = |simplified: &'static str, other: &'static str| if traditional { other } else { simplified };
    let mut text = format!(
        "{}\n\n——{year}年3月5日在青湾大会上\n\n{}\n\n一、{}\n\n",
        either("政府工作报告", "政府工作報告"),
        either("各位代表：", "各位代表："),
        either("过去一年的工作", "過去一年的工作"),
    );
    for slogan in &SLOGANS {
        for _ in 0..times(slogan, year) {
            let words = either(slogan.words, slogan.traditional);
            let _ = write!(
                text,
                "{}{words}{}",
                either("我们坚持", "我們堅持"),
                either("，取得了进展。", "，取得了進展。")
            );
        }
    }
    let (india, indonesia) = neighbours(year);
    let _ = write!(text, "\n\n二、{}\n\n", either("同各国的往来", "同各國的往來"));
    for _ in 0..india {
        text += either("同印度的贸易增长较快。", "同印度的貿易增長較快。");
    }
    for _ in 0..indonesia {
        text += either(
            "同印度尼西亚的航线已经开通，印度洋风平浪静。",
            "同印度尼西亞的航線已經開通，印度洋風平浪靜。",
        );
    }
    text + either("各项工作都有新的进展。\n", "各項工作都有新的進展。\n")
}

fn shelf() -> Engine {
    let mut engine = Engine::default();
    for year in FIRST..=LAST {
        let opened = engine.open(&format!("{year}.txt"), report(year).as_bytes(), &mut |_, _| {});
        opened.expect("a report is text");
    }
    engine
}

fn ask(engine: &Engine, terms: &[&str]) -> TrendsAnswer {
    let terms = terms.iter().map(|&term| term.to_owned()).collect();
    let question = Question::Trends(TrendsQuery { terms, ..TrendsQuery::default() });
    let Ok(Answer::Trends(answer)) = engine.answer(&question) else { unreachable!() };
    answer
}

fn year(answer: &TrendsAnswer, point: Option<usize>) -> Option<u32> {
    point.map(|point| answer.points[point].date[..4].parse().expect("a year"))
}

fn count_in(answer: &TrendsAnswer, series: &TrendSeries, wanted: u32) -> u32 {
    let at = (0..answer.points.len())
        .find(|&at| year(answer, Some(at)) == Some(wanted))
        .expect("every year is there");
    series.counts[at]
}

#[test]
fn every_slogan_has_its_first_year_its_peak_its_pauses_and_its_last_year() {
    let engine = shelf();
    let answer = ask(&engine, &SLOGANS.map(|slogan| slogan.words));
    assert_eq!(answer.points.len(), 72);
    assert!(answer.undated.is_empty(), "{:?}", answer.undated);
    for (slogan, series) in SLOGANS.iter().zip(&answer.series) {
        let words = slogan.words;
        assert_eq!(year(&answer, series.first), Some(slogan.years.0), "{words}");
        assert_eq!(year(&answer, series.last), Some(slogan.years.1), "{words}");
        let counts: Vec<u32> = (FIRST..=LAST).map(|year| count_in(&answer, series, year)).collect();
        assert_eq!(counts, (FIRST..=LAST).map(|year| times(slogan, year)).collect::<Vec<_>>(), "{words}");
        assert_eq!(year(&answer, series.peak), Some(slogan.peak), "{words}");
        let gaps: Vec<u32> = series.gaps.iter().filter_map(|&gap| year(&answer, Some(gap))).collect();
        assert_eq!(gaps, slogan.rests, "{words}");
    }
    let [early, .., late] = &answer.series[..] else { unreachable!() };
    assert!(early.direction.expect("72 points").tau < 0.0 && late.direction.expect("72 points").tau > 0.0);
}

#[test]
fn india_is_never_counted_inside_indonesia_in_either_script() {
    let engine = shelf();
    for (india, indonesia) in [("印度", "印度尼西亚"), ("印度", "印度尼西亞")] {
        let answer = ask(&engine, &[india, indonesia]);
        for year in FIRST..=LAST {
            let counts = [0, 1].map(|at| count_in(&answer, &answer.series[at], year));
            assert_eq!(counts, <[u32; 2]>::from(neighbours(year)), "{year}");
        }
    }
    let asked = ConcordanceQuery { term: "印度".to_owned(), limit: 1000, ..ConcordanceQuery::default() };
    let Ok(Answer::Concordance(answer)) = engine.answer(&Question::Concordance(asked)) else {
        unreachable!()
    };
    assert_eq!(answer.total, (FIRST..=LAST).map(|year| neighbours(year).0 as usize).sum::<usize>());
    assert!(answer.lines.iter().all(|line| line.right.starts_with('的')));
    assert!(answer.longer.iter().any(|word| word.term == "印度尼西亚"));
}
