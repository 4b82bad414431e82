//! Names of persons with a dot between their parts: 弗拉基米尔·普京.
//!
//! Nothing says where such a name begins and ends but the characters that foreign names are written with, and
//! the words that jieba sees beside it.

use super::Protected;
use crate::{characters::is_han, segment::Tag};
use jieba_rs::Jieba;

/// No part of a name is longer.
const LONGEST: usize = 10;

/// Characters that foreign names are written with, without those that more often begin or end other words beside
/// a name: 对 将 同 会 在 于 方.
const OF_NAMES: &str = "阿埃艾爱安昂奥澳巴白拜班邦保堡鲍贝本比彼毕宾波玻博伯勃布卜查察岑茨慈达戴丹当德登邓狄迪底蒂第丁顿多厄恩尔耳法凡范\
    菲费芬丰冯佛夫弗福富盖甘冈戈哥格葛根古瓜圭郭果哈海汉豪赫黑亨洪胡华霍基吉季加贾简杰捷金津京久君喀卡凯坎康考科克肯孔库夸昆拉腊莱\
    赖兰郎朗劳勒雷蕾黎里理利丽莉连廉良列烈林琳隆娄卢鲁路露伦罗洛吕马玛麦迈曼芒毛梅美门蒙孟米密敏明缪摩莫姆木慕穆拿娜纳乃奈南内尼涅宁\
    纽农努诺女欧帕派潘庞培佩彭皮匹平珀泼朴普奇齐契恰乔切钦琼丘曲热仁日荣茹儒瑞若萨塞赛桑瑟森沙山尚绍舍申圣胜什史士舒朔司丝斯松苏素孙\
    索塔泰坦汤唐陶特腾铁廷图土托瓦万旺威韦维魏温文翁沃乌吾武西希锡席夏香向肖谢辛欣休许雪逊雅亚扬杨耶叶伊依易英永尤约云泽曾扎詹张哲珍\
    芝治智兹朱祖佐力提买江热孜艾";

/// Whether foreign names are written with a character.
pub(crate) fn is_of_foreign_name(c: char) -> bool {
    OF_NAMES.contains(c)
}

/// Adds the names of persons. What was found before them are names of states, where none of theirs begins:
/// 塔吉克斯坦埃莫马利·拉赫蒙.
pub(super) fn find(text: &str, jieba: &Jieba, found: &mut Vec<Protected>) {
    let mut names: Vec<usize> =
        found.iter().filter(|name| !name.is_short).map(|name| name.range.end).collect();
    names.sort_unstable();
    let mut names = names.into_iter().peekable();
    // Where the last of them ends before the dot.
    let mut floor = 0;
    let mut at = 0;
    while let Some(dot) = text[at..].find('·') {
        let dot = at + dot;
        at = dot + '·'.len_utf8();
        while let Some(end) = names.next_if(|&end| end <= dot) {
            floor = floor.max(end);
        }
        if let Some(start) = begin(&text[floor..dot], jieba).map(|start| floor + start) {
            let end = end(text, at, jieba);
            if let Some(end) = end {
                found.push(Protected::word(start..end, Tag::PERSON));
                (at, floor) = (end, end);
            }
        }
    }
}

/// Where the part that ends a text begins.
fn begin(text: &str, jieba: &Jieba) -> Option<usize> {
    let run = text
        .rfind(|c| !is_of_run(c))
        .map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8));
    let mut start = text.len();
    for word in jieba.cut(&text[run..], true).iter().rev() {
        let is_first = start == text.len();
        if !is_first && stands_alone(word.word, jieba) {
            break;
        }
        // A word of two that the dictionary lacks may have taken the name's first character to what stands before.
        let kept = word.word.char_indices().rev().take_while(|(_, c)| is_of_name(*c)).last();
        let whole = kept.is_some_and(|(at, _)| at == 0);
        if let Some((at, _)) = kept.filter(|_| whole || !jieba.has_word(word.word)) {
            start = run + word.byte_start + at;
        }
        if !whole {
            break;
        }
    }
    let length = text[start..].chars().count();
    (1..=LONGEST).contains(&length).then_some(start)
}

/// Where the parts end of which the first begins at a place.
fn end(text: &str, start: usize, jieba: &Jieba) -> Option<usize> {
    let mut at = start;
    loop {
        let run = text[at..].find(|c| !is_of_run(c)).unwrap_or(text.len() - at);
        let length = part(&text[at..at + run], jieba);
        if length == 0 {
            return (at > start).then(|| at - '·'.len_utf8());
        }
        at += length;
        if !text[at..].starts_with('·') {
            return Some(at);
        }
        at += '·'.len_utf8();
    }
}

/// How much of a run is the part of a name that it begins with, in bytes.
fn part(run: &str, jieba: &Jieba) -> usize {
    let mut length = 0;
    for word in jieba.cut(run, true) {
        if length > 0 && stands_alone(word.word, jieba) {
            break;
        }
        let kept: usize = word.word.chars().take_while(|&c| is_of_name(c)).map(char::len_utf8).sum();
        let whole = kept == word.word.len();
        if whole || !jieba.has_word(word.word) {
            length += kept;
        }
        if !whole {
            break;
        }
    }
    let longest = run.char_indices().nth(LONGEST).map_or(run.len(), |(at, _)| at);
    if length > longest { 0 } else { length }
}

/// Whether a word beside a name is one of its own: of several characters, and in the dictionary, as no name.
fn stands_alone(word: &str, jieba: &Jieba) -> bool {
    word.chars().nth(1).is_some()
        && jieba.has_word(word)
        && jieba.tag(word, false).first().is_none_or(|tagged| !tagged.tag.starts_with("nr"))
}

fn is_of_run(c: char) -> bool {
    is_han(c) || c == '-'
}

fn is_of_name(c: char) -> bool {
    c == '-' || OF_NAMES.contains(c)
}
