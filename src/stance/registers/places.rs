//! Where meetings were held and instruments adopted: 在杜尚别举行, 在上海和莫斯科签署, held in Samarkand.

use super::{Mention, english, instruments::inside, is_within};
use crate::{
    protocol::{PlaceAct, Registered},
    segment::{Tag, Token, party},
    stance::line::Line,
};
use regex::Regex;
use std::{ops::Range, sync::LazyLock};

/// What is done, behind a place, with the words between.
static ACT: LazyLock<Regex> = LazyLock::new(|| {
    let how = r"(?:\([^()]{1,20}\)|定期|共同|联合|成功|一致|在线|线上|线下|隆重|首次|分别|再次|正式|联合|合作|轮流|圆满|顺利|胜利|如期|先后|,)*";
    Regex::new(&format!("^{how}(?:(?P<held>举行|举办|召开|承办|主办)|(?P<adopted>通过|签署|批准|签订|缔结))"))
        .expect("the pattern is written here")
});

/// What stands between two places of which both are meant: 上海和莫斯科; 在索契、2020年10月30日在努尔苏丹.
static AND: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(?:\([^()]{1,20}\))?(?:、|和|与|及|以及)(?:[0-9年月日至—-]{0,24}(?:在|于))?$")
        .expect("the pattern is written here")
});

/// Held in X, signed at X.
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"\b(?:(?P<held>held|convened|hosted|took place|meeting|gathered|met)|(?P<adopted>adopted|signed|approved|concluded))(?: on [a-z0-9 ,]{4,24}?| in [0-9]{4}| online)? (?:in|at) (?:the city of )?",
    )
    .expect("the pattern is written here")
});

/// The words of what was held are given no further than this, in characters.
const LONGEST_NOTE: usize = 40;

/// No state's name in English has more words.
const LONGEST_NAME: usize = 8;

/// Months: held in March is no place.
const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Adds the places of a document.
pub(super) fn find(lines: &[Line], found: &mut Vec<Mention>) {
    for (at, line) in lines.iter().enumerate() {
        let titles = inside(line);
        let tokens = line.clause.tokens(line.document);
        let mut nth = 0;
        while nth < tokens.len() {
            let (places, next) = places_from(line, tokens, nth);
            nth = next;
            let Some(last) = places.last() else { continue };
            let rest = &line.folded[last.end..];
            let Some(captures) = ACT.captures(rest) else { continue };
            let act = if captures.name("held").is_some() { PlaceAct::Held } else { PlaceAct::Adopted };
            let note = note(line, last.end + captures[0].len());
            let free = places.iter().filter(|place| !is_within(&titles, place.start));
            found.extend(free.map(|place| Mention { note: note.clone(), ..mention(line, at, place, act) }));
        }
        english_places(line, at, found);
    }
}

fn mention(line: &Line, at: usize, place: &Range<usize>, act: PlaceAct) -> Mention {
    let name = &line.folded[place.clone()];
    let short = party(name).map_or_else(|| name.to_owned(), |party| party.zh.to_owned());
    let key = match act {
        PlaceAct::Held => format!("held {short}"),
        PlaceAct::Adopted => format!("adopted {short}"),
    };
    Mention::new(line, at, place, Registered::Places { act }, key)
}

/// The places behind a 在 or 于 that is a token, and the token to go on from.
fn places_from(line: &Line, tokens: &[Token], at: usize) -> (Vec<Range<usize>>, usize) {
    let word = |at: usize| tokens.get(at).map_or("", |token| &line.folded[line.bytes(&token.range())]);
    // 正在 and what the segmentation takes for a word: 王五在.
    if !word(at).ends_with(['在', '于']) {
        return (Vec::new(), at + 1);
    }
    let mut places: Vec<Range<usize>> = Vec::new();
    let mut next = at + 1;
    while let Some(end) = place_end(line, tokens, next) {
        places.push(line.bytes(&(tokens[next].range().start..tokens[end - 1].range().end)));
        // The next place of which the same is said.
        let from = line.bytes(&tokens[end - 1].range()).end;
        let behind = (end..tokens.len()).take(12).find(|&behind| {
            behind > end
                && AND.is_match(&line.folded[from..line.bytes(&tokens[behind].range()).start])
                && place_end(line, tokens, behind).is_some()
        });
        next = end;
        match behind {
            Some(behind) => next = behind,
            None => break,
        }
    }
    (places, next.max(at + 1))
}

/// One past the last token of a place's name that begins at a token.
fn place_end(line: &Line, tokens: &[Token], at: usize) -> Option<usize> {
    const LONGEST: usize = 10;
    let mut end = at;
    let mut length = 0;
    while let Some(token) = tokens.get(end) {
        let word = &line.folded[line.bytes(&token.range())];
        let next = length + word.chars().count();
        if next > LONGEST || !may_be_place(word, token, end > at) {
            break;
        }
        length = next;
        end += 1;
    }
    (length >= 2).then_some(end)
}

/// Whether a token may be a place's name or go on with one.
fn may_be_place(word: &str, token: &Token, goes_on: bool) -> bool {
    const NONE: [&str; 12] =
        ["期间", "框架", "基础", "背景", "视频", "会议", "方式", "范围", "过程", "定期", "共同", "一致"];
    if !token.is_counted()
        || token.tag == Tag::TITLE
        || NONE.contains(&word)
        || word.ends_with(['上', '下', '内', '中', '间', '时', '后', '前'])
    {
        return false;
    }
    let is_place = token.tag.is("ns") || party(word).is_some_and(|party| party.is_state);
    // Names that no dictionary has are taken for persons' or for nothing known.
    let is_unknown = token.tag.is("nr") || token.tag.is("x") || token.tag.is("nz");
    is_place
        || is_unknown
        || (goes_on && (token.tag.is("n") || token.tag.is("f")) && !word.contains(['会', '议']))
}

/// What was held or adopted, in the words behind it.
fn note(line: &Line, start: usize) -> String {
    let rest = &line.folded[start..];
    let skipped = rest.len() - rest.trim_start_matches(['的', '了']).len();
    let rest = &rest[skipped..];
    let end = rest.find([',', '。', ';', '、']).unwrap_or(rest.len());
    let cut = rest.char_indices().nth(LONGEST_NOTE).map_or(rest.len(), |(at, _)| at);
    line.text(&(start + skipped..start + skipped + end.min(cut)))
}

fn english_places(line: &Line, at: usize, found: &mut Vec<Mention>) {
    let words = english::words(&line.folded);
    for captures in ENGLISH.captures_iter(&line.folded) {
        let end = captures.get_match().end();
        let act = if captures.name("held").is_some() { PlaceAct::Held } else { PlaceAct::Adopted };
        let Some(first) = words.iter().position(|word| word.start >= end) else { continue };
        let is_name = words[first].start == end
            && line.is_capital(&words[first])
            && line.folded[end..].starts_with(|c: char| c.is_alphabetic())
            && !MONTHS.contains(&&line.folded[words[first].clone()]);
        let goes_on = words.get(first + 1).filter(|next| {
            line.is_capital(next)
                && &line.folded[words[first].end..next.start] == " "
                && line.folded[next.start..].starts_with(|c: char| c.is_alphabetic())
        });
        if is_name {
            let two = end..goes_on.unwrap_or(&words[first]).end;
            let whole = words.iter().skip(first).take(LONGEST_NAME).map(|word| end..word.end);
            let state = whole
                .filter(|place| place.end > two.end)
                .find(|place| party(&line.folded[place.clone()]).is_some_and(|party| party.is_state));
            let place = state.unwrap_or(two);
            found.push(mention(line, at, &place, act));
        }
    }
}
