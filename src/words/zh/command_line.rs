//! The command line, in Chinese.

use super::super::CommandLineWords;

/// What only the command line says, in Chinese.
pub const COMMAND_LINE: CommandLineWords = CommandLineWords {
    groups_together: |given| {
        format!("“{given}”自成一组，不能与别的并列；可以并列几个的只有篇名。连着的几年写作 date:2020..2021。")
    },
    no_date: "没有找到日期，不在走势之内；可以把日期写进文件名（如 公报2021-09-17.txt），或在正文里独占一行",
    no_dates: "文本都没有日期，看不出先后升降。可以把日期写进文件名（如 公报2021-09-17.txt），或在正文里独占一行；也可以用 trends --along document 按篇看。",
    one_date: "只有一个日期，升降至少要两个日期。可以用 trends --along document 按篇看。",
    undated: |names| {
        format!(
            "没有日期、没有计入：{names}。可以把日期写进文件名（如 公报2021-09-17.txt），或在正文里独占一行。"
        )
    },
};
