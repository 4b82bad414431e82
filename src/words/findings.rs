//! Texts of pinned findings.

use super::T;
use crate::protocol::FindingsReportWords;

area! {
    /// Pinned findings and their report.
    FindingsWords {
        title: T, lead: T, pin: T, pinned: T, pin_view: T,
        over: fn(T, usize, Option<(&str, &str)>) -> String,
        empty: T, how: [T; 3], note: T, note_hint: T, up: T, down: T, remove: T, removed: T,
        report_title: T, report_title_default: T, author: T,
        take: T, html: T, docx: T, json: T, print: T, recipe: T, bibtex: T, ris: T, not_saved: T,
        see: T, more_rows: fn(u32) -> String, passage_of: fn(&str, Option<&str>) -> String,
        contents: T, texts: T, methods: T, numbered: T, columns: [T; 4], recipe_long: T, rows_left_out: T, made_by: T,
        open: T, cite: T, made: T, more_parts: fn(usize) -> String, first_of: fn(&str, usize) -> String,
    }
}

impl FindingsWords {
    /// What a report says of its own.
    #[must_use]
    pub fn report(&self) -> FindingsReportWords {
        FindingsReportWords {
            contents: self.contents.to_owned(),
            note: self.note.to_owned(),
            texts: self.texts.to_owned(),
            columns: self.columns.map(str::to_owned),
            methods: self.methods.to_owned(),
            recipe: self.recipe.to_owned(),
            recipe_long: self.recipe_long.to_owned(),
            numbered: self.numbered.to_owned(),
            more_rows: self.rows_left_out.to_owned(),
            see: self.open.to_owned(),
            cite: self.cite.to_owned(),
            made: self.made.to_owned(),
            made_by: self.made_by.to_owned(),
        }
    }
}
