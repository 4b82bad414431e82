//! The command line, in English.

use super::super::CommandLineWords;

/// What only the command line says, in English.
pub const COMMAND_LINE: CommandLineWords = CommandLineWords {
    groups_together: |given| {
        format!(
            "“{given}” is a group of its own and can't be given together with others; only names of texts can. Write years in a row as date:2020..2021."
        )
    },
    no_date: "no date was found, so it stands outside the trends; write the date into the file's name (report-2021-09-17.txt) or on a line of its own in the text",
    no_dates: "None of the texts has a date, so nothing rises or falls. Write the dates into the files' names (report-2021-09-17.txt) or on lines of their own in the texts, or look at them text by text: trends --along document.",
    one_date: "There is but one date; to rise or fall takes two. You can look at them text by text: trends --along document.",
    undated: |names| {
        format!(
            "Without a date, and not counted: {names}. Write the date into the file's name (report-2021-09-17.txt) or on a line of its own in the text."
        )
    },
};
