//! English: pinned findings.

use crate::words::FindingsWords;

pub const FINDINGS: FindingsWords = FindingsWords {
    title: "Findings",
    lead: "The charts, tables and passages that you pinned, with your notes; in your order, and a report at a click.",
    pin: "Pin to findings",
    pinned: "Among the findings: see it there",
    pin_view: "Pin all charts and tables of this view",
    over: |view, texts, span| {
        let texts = format!("{view} · {texts} {}", if texts == 1 { "text" } else { "texts" });
        match span {
            Some((first, last)) if first == last => format!("{texts}, {first}"),
            Some((first, last)) => format!("{texts}, {first} to {last}"),
            None => texts,
        }
    },
    empty: "Nothing pinned yet",
    how: [
        "Wherever a chart, table, clause or passage matters, click the pin beside it.",
        "Come back here, write your notes, put them in order.",
        "Make the report at a click: a page, a Word file, or print to PDF, with sources, methods, all settings and a fingerprint of each text.",
    ],
    note: "Note",
    note_hint: "What does it show?",
    up: "Move up",
    down: "Move down",
    remove: "Unpin",
    removed: "Unpinned.",
    report_title: "Title of the report",
    report_title_default: "Findings",
    author: "Author",
    take: "Take along",
    html: "Report (page)",
    docx: "Report (Word)",
    json: "JSON",
    print: "Print",
    recipe: "Recipe",
    bibtex: "BibTeX",
    ris: "RIS",
    not_saved: "Not saved; please try again.",
    see: "Where it was seen",
    more_rows: |rows| format!("{rows} more rows"),
    contents: "Contents",
    texts: "Texts",
    methods: "How the figures are got",
    columns: ["Title", "Date", "Characters", "SHA-256 (first 16 digits)"],
    recipe_long: "The program's version, all settings and a fingerprint of each text: the same texts and settings give the same results.",
    numbered: "Numbers when this was pinned: {}",
    rows_left_out: "{} more rows",
    made_by: "Made with Duikan 对勘 {}; the texts did not leave the reader's machine.",
    open: "Open in Duikan (with the same texts on the shelf)",
    cite: "How to cite",
    made: "Analysis with Duikan 对勘 {version}. Texts: {texts}",
    more_parts: |parts| format!("{parts} more"),
    first_of: |all, some| format!("{all}, of which the first {some} are here"),
    passage_of: |title, date| match date {
        Some(date) => format!("{title}, {date}"),
        None => title.to_owned(),
    },
};
