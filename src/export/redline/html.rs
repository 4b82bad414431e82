//! A redline as a page of its own: no script, nothing to be fetched.

use super::plain;
use crate::protocol::{
    CollatedRun, CollatedRunKind, CollationAnswer, DifferenceClass, RedlineWords, Role, RowAnswer, RowLabel,
    WitnessAnswer,
};
use std::fmt::Write;

/// How the page looks: ink on paper, in light and dark, and in print.
const STYLE: &str = "body{max-width:46em;margin:2em auto;padding:0 1em;font:17px/1.9 'Source Han Serif SC','Noto Serif CJK SC','Songti SC',SimSun,serif;color:light-dark(#1f2328,#e8e6e1);background:light-dark(#faf8f3,#16181b);color-scheme:light dark}h1{font-size:1.3em}h2{font-size:1.1em;margin-top:2em}p{margin:.6em 0}p.heading,p.title{font-weight:600}del{color:light-dark(#a8352a,#e2796b)}ins{color:light-dark(#146a63,#58b9af);text-decoration:underline}.moved{opacity:.7}.substance{font-weight:600}.misprint ins,.misprint del{text-decoration-style:wavy}small{opacity:.7}@media print{body{background:none}}";

/// The versions as a page.
#[must_use]
pub fn html(answer: &CollationAnswer, titles: &dyn Fn(&str) -> String, words: &RedlineWords) -> String {
    let base = plain(&titles(&answer.base));
    let mut page = format!(
        "<!doctype html>\n<html><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{base}</title>\n<style>{STYLE}</style>\n<h1>{base}</h1>\n<p><del>{}</del> <ins>{}</ins></p>\n",
        plain(&words.only_base),
        plain(&words.only_witness),
    );
    for witness in &answer.witnesses {
        let _ = writeln!(page, "<h2>{} ↔ {}</h2>", base, plain(&titles(&witness.document)));
        for row in &witness.rows {
            paragraph(&mut page, witness, row);
        }
    }
    page
}

fn paragraph(page: &mut String, witness: &WitnessAnswer, row: &RowAnswer) {
    let class = match row.role {
        Role::Title => " class=\"title\"",
        Role::Heading => " class=\"heading\"",
        _ => "",
    };
    let _ = write!(page, "<p{class}>");
    if matches!(row.label, RowLabel::Moved | RowLabel::MovedHere) {
        page.push_str(if row.label == RowLabel::Moved {
            "<small>↷</small> "
        } else {
            "<small>↶</small> "
        });
    }
    if row.label == RowLabel::MovedHere {
        let text: String = row.runs.iter().map(|run| &*run.b).collect();
        let _ = write!(page, "<span class=\"moved\">{}</span>", plain(&text));
    } else {
        row.runs.iter().for_each(|run| words(page, witness, run));
    }
    page.push_str("</p>\n");
}

fn words(page: &mut String, witness: &WitnessAnswer, run: &CollatedRun) {
    match run.kind {
        CollatedRunKind::Equal | CollatedRunKind::Spelling { .. } => page.push_str(&plain(&run.a)),
        CollatedRunKind::Break => {
            page.push_str(if run.a.is_empty() { "<ins>¶</ins>" } else { "<del>¶</del>" });
        }
        CollatedRunKind::Changed { difference } => {
            let class = witness.differences.get(difference as usize).map(|found| found.class);
            let class = match class {
                Some(DifferenceClass::Misprint) => "misprint",
                Some(DifferenceClass::Substance) => "substance",
                _ => "wording",
            };
            let _ = write!(page, "<span class=\"{class}\">");
            both(page, run);
            page.push_str("</span>");
        }
        CollatedRunKind::Moved | CollatedRunKind::Alone => both(page, run),
    }
}

fn both(page: &mut String, run: &CollatedRun) {
    for (tag, text) in [("del", &run.a), ("ins", &run.b)] {
        if !text.is_empty() {
            let _ = write!(page, "<{tag}>{}</{tag}>", plain(text));
        }
    }
}
