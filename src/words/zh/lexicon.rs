//! The search, and what the reader says about words, in Chinese.

use super::super::{ConcordanceWords, LexiconWords};
use crate::protocol::{ConcordanceSort, DictionaryProblem};

/// Where something stands, line by line, in Chinese.
pub const CONCORDANCE: ConcordanceWords = ConcordanceWords {
    title: "检索",
    lead: "一个词、短语或句式在各篇的每一处，逐行对齐，按左右的词排序；点一行到原文。",
    query: "找什么",
    placeholder: "词、短语或检索式",
    none: "没有找到。题头和落款的日期、网页文字等不计入正文的，不在检索之内。",
    none_here: "所选的文本里没有；别的文本里有。",
    tags_hint: "外文词不分词性，写作 <eng>；专名、数词除外。",
    apart_hint: |query| {
        format!("这样写，是找紧挨着的词。中间可以隔几个词的，写作 {query}；找其中任何一个，用 | 隔开。")
    },
    compound_hint: |query| format!("带连字符的复合词算一个词，照样写才找得到：{query}。"),
    legend: "怎样写",
    examples: [
        ("合作", "词或短语，繁简都找"),
        ("合作|协作", "几个里的任何一个"),
        ("cooperat*", "这样开头的词"),
        ("“甲|乙”", "引号里的，照原样找"),
        ("/第.届/", "正则表达式，写在斜线之间"),
        ("加强 <n>", "词性：加强后面跟一个名词"),
        ("<v> 合作", "动词后面跟合作"),
        ("加强 *{0,3} 合作", "中间至多隔三个任意的词"),
    ],
    in_texts: "在哪些文本里",
    all: |count| format!("全部 {count}"),
    as_it_stands: "原文次序",
    sort: |sort| match sort {
        ConcordanceSort::Position(position) => {
            format!("{}第 {} 词", if position < 0 { "左" } else { "右" }, position.unsigned_abs())
        }
        ConcordanceSort::Hit => "找到的词".to_owned(),
        ConcordanceSort::Date => "日期".to_owned(),
        ConcordanceSort::Document => "书架次序".to_owned(),
    },
    sorted_by: "排序",
    then_by: "再按",
    hint: "↑ ↓ 逐行移动，回车到原文。",
};

/// Dictionary, stop words, recipe, in Chinese.
pub const LEXICON: LexiconWords = LexiconWords {
    open: "词典与停用词",
    title: "词典与停用词",
    dictionary: "词典",
    stop_words: "停用词",
    recipe: "方案",
    dictionary_lead: "您的词不论在哪里都整个保留，长的优先；三个汉字以内的词，则与前后的词权衡。一行一个词，外文词里可以有空格；后面可以加词频、词性（soft power n），或两样都加；jieba 的词典可以直接用。",
    dictionary_hint: "人类命运共同体\n环海论坛 20 nt",
    dictionary_paste: "粘贴或输入词语，一行一个",
    open_file: "打开词典文件",
    add_words: |count| format!("加入 {count} 个词"),
    unreadable: "这个文件读不出来。",
    own_words: |count| format!("您的词：{count} 个"),
    no_own_words: "还没有。",
    save_dictionary: "存为词典文件",
    remove_all: "全部移除",
    stem: "英文词按词干归并（Snowball）：states、stated、stating 算一个词；偶尔并错，如 hospital 与 hospitality",
    refused: |count| format!("有 {count} 行不能用："),
    line: |line| format!("第 {line} 行"),
    problem: |problem| match problem {
        DictionaryProblem::NoFrequency => "：第二项应是整数词频",
        DictionaryProblem::TooManyParts => "：多于词、词频、词性三项；词里有空格的，请逐词加入",
        DictionaryProblem::UnknownTag => "：最后一项应是词性，如 n、v、nz",
        DictionaryProblem::NoText => "：含有文本里没有的字符；请存成 UTF-8",
        DictionaryProblem::TooLong => "：超过 40 个字",
        DictionaryProblem::NoWord => "：没有文字",
    },
    stop_words_lead: "词表、特征词、搭配默认不列停用词；勾选“包括虚词”仍可列出；要让一个词总是列出，展开下面的词表，点它一下。强调、应当、不得之类的词不在其中。",
    own_stop_words: |count| format!("您加的停用词：{count} 个"),
    stop_words_hint: "要略去的词，可以一次写几个",
    leave_out: "略去",
    lists: "程序自带的",
    list: |language, words, removed| match removed {
        0 => format!("{language}（{words} 个）"),
        _ => format!("{language}（{words} 个，其中 {removed} 个您改为照列）"),
    },
    see_words: "逐词改",
    language: |tag| match tag {
        "zh" => Some("中文"),
        "en" => Some("英文"),
        "ja" => Some("日文"),
        "ko" => Some("韩文"),
        "fr" => Some("法文"),
        "de" => Some("德文"),
        "ru" => Some("俄文"),
        "es" => Some("西班牙文"),
        "pt" => Some("葡萄牙文"),
        "ar" => Some("阿拉伯文"),
        _ => None,
    },
    recipe_lead: "方案是全部设置：您的词典、停用词、如何计数。存成文件，可以在别处打开，也可以给命令行用（--recipe）。设置平时记在这台电脑的浏览器里。",
    stop_words_changed: |added, removed, lists| {
        let unused = if lists == 0 { String::new() } else { format!("，{lists} 种语言的词表不用") };
        format!("停用词：自加 {added} 个，改为照列 {removed} 个{unused}")
    },
    every_copy: "同文每份都计",
    once: "同文只计一次",
    save_recipe: "存为方案文件",
    open_recipe: "打开方案文件",
    reset: "恢复原样",
    recipe_taken: "已照方案设置。",
    recipe_refused: |reason| format!("这不是可用的方案文件，设置没有改动。（{reason}）"),
};
