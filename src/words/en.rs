//! English.

mod changes;
mod collation;
mod command_line;
mod figures;
mod findings;
mod found;
mod headings;
mod help;
mod lexicon;
mod methods;
mod offline;
mod overview;
mod positions;
mod records;
mod registers;
mod reuse;
mod similar;
mod stances;
mod terms;
mod told;
mod topic_lists;
mod topic_model;
mod topics_view;
mod workspace;

use super::numbers::{english, grouped, percent};
use super::{
    ColumnsWords, CompareWords, EditWords, EmptyWords, EncodingWords, EvidenceWords, FrameWords, ReaderWords,
    ShelfWords, TableWords, TopicsWords, Words,
};

/// One of a thing or several: `1 place`, `3 places`.
fn plural(count: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(count as u64), if count == 1 { one } else { many })
}

/// The page in English.
pub static WORDS: Words = Words {
    frame: FrameWords {
        tagline: "Texts side by side",
        views: "Views",
        overview: "Overview",
        terms: "Terms",
        topics: "Topics",
        changes: "Changes",
        positions: "Positions",
        compare: "Compare",
        search: "Search",
        search_do: "Search",
        sort_by: |column| format!("Sort by {column}"),
        language_other: "中",
        language_label: "切换到中文",
        theme_label: |now| format!("Theme: {now}"),
        theme_system: "as the system",
        theme_light: "light",
        theme_dark: "dark",
        skip: "Skip to content",
        shelf_toggle: |count| if count == 0 { "Texts".to_owned() } else { format!("Texts {count}") },
        close: "Close",
        cancel: "Cancel",
        retry: "Try again",
        back: "Back",
        method: "Method",
        source: "Source",
        loading_engine: "Loading the dictionary …",
        engine_missing: |reason| {
            format!("The engine did not load, so the page can do nothing yet. Please reload it. ({reason})")
        },
        other_version: |version| {
            format!(
                "The page and its engine are of different versions ({} and {version}); the site may just have been updated. Please reload the page.",
                crate::protocol::VERSION
            )
        },
        reload: "Reload",
        computing: "Computing …",
        cancelled: "Cancelled.",
        restarted: |file| match file {
            Some(file) => format!(
                "The engine stopped on “{file}”. It was started again and the other texts restored; that file is left out."
            ),
            None => "The engine stopped and was started again; your texts are being restored.".to_owned(),
        },
        was_cancelled: |unread| match unread {
            0 => "Cancelled; the texts on the shelf are untouched.".to_owned(),
            _ => format!(
                "Cancelled: {} not read. The other texts are untouched.",
                plural(unread, "file was", "files were")
            ),
        },
        not_read: |count, twice| match (count, twice) {
            (0, 1) => "The same text is on the shelf already".to_owned(),
            (0, _) => "The same texts are on the shelf already".to_owned(),
            _ => format!("{} not read", plural(count, "file was", "files were")),
        },
        not_read_show: "See why",
        not_read_so: |file, why| format!("“{file}” cannot be read that way and stays as it was. {why}"),
        no_sample: "The sample could not be fetched. Check that the page's files are complete, or drop in texts of your own.",
        drop_here: "Drop to add",
        progress_files: |left, file| match left {
            0 | 1 => format!("Reading “{file}”"),
            _ => format!("Reading “{file}”, {left} files left"),
        },
        no_counted: "All texts are set aside, so there is nothing to count. Choose Bring back in a text's ⋯ menu.",
        removed: |title| format!("“{title}” was removed."),
        undo: "Undo",
    },
    shelf: ShelfWords {
        title: "Texts",
        drop: "Drop files or folders",
        choose: "Choose files",
        choose_folder: "Choose a folder",
        paste: "Paste text",
        sample: "Try the sample",
        remove_all: "Remove all",
        remove_all_sure: "Really remove all?",
        characters: |count| format!("{} chars", grouped(count)),
        same_as: |mark| format!("same as {mark}"),
        set_aside: "set aside",
        waiting: "waiting",
        read: "Read",
        edit: "Edit",
        set_aside_do: "Set aside",
        bring_back: "Bring back",
        remove: "Remove",
        dismiss: "Dismiss",
        dismiss_all: "Dismiss all",
        more: |title| format!("Actions on “{title}”"),
        together: "Put together again",
        look_again: "Look for mixed texts again",
        thread: |number, of| format!("{number} of {of}"),
        thread_long: "Several texts run through each other in this file; this is one of them. Put together again, in the ⋯ menu, makes them one.",
        interleaved: |texts| format!("{texts} texts mixed"),
        documents: |count| plural(count, "text", "texts"),
        more_items: |left| format!("List more ({left} left)"),
        refused: |count| {
            format!("{} not read; the others are on the shelf:", plural(count, "part was", "parts were"))
        },
        refused_more: |left| format!("… and {left} more"),
        paste_title: "Paste text",
        paste_name: "Title (optional)",
        paste_text: "Text",
        paste_add: "Put on the shelf",
        paste_default_name: "Pasted text",
        no_date: "no date",
        characters_kept: |kept, all| {
            format!("{} characters of text; {} in the whole file", grouped(kept), grouped(all))
        },
    },
    edit: EditWords {
        title: "Edit",
        lead: "Filled in as found. What you change stands above that; what you leave alone is found anew.",
        name: "Title",
        date: "Date",
        date_hint: "2021-09-17, 17 September 2021",
        date_read: |date| format!("read as {date}"),
        date_bad: "This date cannot be read. Write it as 2021-09-17, 17 September 2021 or 二〇二一年九月十七日, or only the month or year.",
        place: "Place",
        issuer: "Issued by",
        kind: "Kind",
        kind_found: |kind| match kind {
            Some(kind) => format!("as found: {kind}"),
            None => "as found".to_owned(),
        },
        signers: "Signed by",
        state: "State or body",
        office: "Office",
        person: "Person",
        add_signer: "Add one",
        remove_signer: |number| format!("Remove signatory {number}"),
        by_you: "by you",
        as_found: "as found",
        as_found_again: "as found, once saved",
        not_found: "not found",
        save: "Save",
        tags: "Tags",
        tags_hint: "to group texts by; divided by commas",
    },
    encoding: EncodingWords {
        open: "Encoding",
        title: "Encoding",
        now: |encoding, what| format!("Read as {encoding} ({what})."),
        likely: "It could also be",
        others: "Other encodings",
        all: "All encodings",
        read_as: "Read as this",
        find_out: "Let the program find out again",
    },
    columns: ColumnsWords {
        open: "Columns",
        title: "Columns of the table",
        lead: |rows| format!("A text a row; {} a text.", plural(rows as usize, "row has", "rows have")),
        text: "Text",
        name: "Title",
        date: "Date",
        none: "(none)",
        read: "Read these columns",
        taken: |column| format!("text in “{column}”"),
    },
    empty: EmptyWords {
        title: "Lay several texts side by side",
        lead: "Drop in the declarations, communiqués, reports or speeches of several years and see at once which are really the same text, what each is about, which words rise and fall, which passages they share, and which characters were changed.",
        drop: "Drop files or folders here",
        or: "or",
        private: "Texts are analysed in this machine's browser and never leave it.",
        reads: "Reads plain text, Markdown, web pages, Word (.docx), ODT, RTF, EPUB and PDF; tables with a text a row (CSV, TSV, XLSX, ODS, JSON Lines); ZIP archives. Simplified or Traditional, in any encoding.",
        formats: "What is read",
        reload_note: "What you bring stays in this browser and is here again next time, until you have it forgotten.",
        waiting: "Reading the texts …",
        promise: [
            ("Same text", "in Simplified, Traditional or reprinted: counted once"),
            ("Evidence", "every number opens the passages it was counted from"),
            ("Originals", "never altered; menus and footers struck through, but visible"),
        ],
    },
    overview: overview::OVERVIEW,
    copies: overview::COPIES,
    terms: terms::TERMS,
    trends: terms::TRENDS,
    keyness: figures::KEYNESS,
    collocates: figures::COLLOCATES,
    phrases: figures::PHRASES,
    new_terms: figures::NEW_TERMS,
    texts: figures::TEXTS,
    concordance: lexicon::CONCORDANCE,
    lexicon: lexicon::LEXICON,
    topics: TopicsWords {
        title: "Topics",
        lead: "The texts' own headings, grouped into topics, and how much of each text they take up; click any part to see the paragraphs it was counted from.",
        chart: "What each text is about",
        chart_label: "Stacked bar chart of how much of each text every topic takes up. The table below has the same numbers.",
        percent: "Share",
        characters: "Characters",
        none: "No topic",
        other: "Other topics",
        by_wording: "by wording",
        by_wording_legend: "by wording (hatched, ≈)",
        by_wording_long: "Under no heading: judged by the words that stand under the headings of all texts",
        characters_at: |characters| format!("{} of text", plural(characters as usize, "char", "chars")),
        headings: "Headings",
        terms: "Distinctive words",
        shares: "Share of each text",
        document: "Text",
        total: "Characters",
        open: |topic, document| format!("Paragraphs of {document} on “{topic}”"),
        no_headings: "None of these texts has headings, so there are no topics yet.",
        more_texts: |left| format!("… and {}, under Topics", plural(left, "more text", "more texts")),
        untouched: "–",
        hint: "Click a bar to see its paragraphs",
    },
    topic_model: topic_model::TOPIC_MODEL,
    topics_view: topics_view::TOPICS_VIEW,
    workspace: workspace::WORKSPACE,
    findings: findings::FINDINGS,
    compare: CompareWords {
        title: "Compare",
        parts: "Parts of this view",
        part: [
            (
                "Similarity",
                "How near each pair of texts is; choose a cell to see, passage by passage, what the two share.",
            ),
            (
                "Versions",
                "Versions of a text aligned to the character: what was added, left out, changed or moved. Script, variant characters and punctuation count as spelling, and are listed apart.",
            ),
            (
                "Passages",
                "What two texts share, passage by passage, and what was altered in it; and what any of the texts share.",
            ),
            (
                "Provenance",
                "Where else each stretch of a text stands, who had it first, and what is the text's own.",
            ),
        ],
        pair: "Shared passages",
        first: "First",
        second: "Second",
        choose: "Choose two texts.",
        swap: "Swap",
        coverage: |a, _, share| format!("These passages make up {} of {a}", percent(share)),
        total: |count| plural(count, "passage", "passages"),
        none: "These two share no passage long enough to count.",
        longest: "Longest first",
        in_order: "In order",
        passage: |characters, identity, changes, exact| match changes {
            0 if exact => format!("{} characters · identical", grouped(characters)),
            0 => format!(
                "{} characters · same wording (punctuation or script may differ)",
                grouped(characters)
            ),
            _ => format!(
                "{} characters · {} the same · {}",
                grouped(characters),
                percent(identity),
                plural(changes, "change", "changes")
            ),
        },
        read_in: |mark| format!("Read in {mark}"),
        folded: |count| format!("{} the same", plural(count, "character", "characters")),
        more: |left| format!("Show more ({left} left)"),
        one_text: "Please choose two different texts.",
        legend_a: "only in the first",
        legend_b: "only in the second",
        need_two: "Add another text to compare.",
        these_two: "These two",
        all_texts: "All texts",
        which_texts: "Whose passages",
    },
    similar: similar::SIMILAR,
    evidence: EvidenceWords {
        label: "Evidence",
        of_term: |term| format!("“{term}” in context"),
        total: |count| plural(count, "place", "places"),
        only_in: |titles| format!("Only in {titles}"),
        counted_from: "Only the places that this number counts",
        everywhere: "Show all its places",
        none: "Not found.",
        more: |left| format!("Show more ({left} left)"),
        hint: "The word in its context; click a line to read on in the text.",
        longer: |word, count| {
            format!(
                "Another {} inside longer words, such as “{word}”, not counted here",
                plural(count as usize, "place", "places")
            )
        },
        in_text: "Read in the text",
        places: |count| plural(count, "passage", "passages"),
        all_lines: "See all in Search, to sort and save",
    },
    reader: ReaderWords {
        outline: "Outline",
        no_outline: "No headings",
        unknown: "This text is not on the shelf: it was removed, or the page was reloaded. To read it, add it again.",
        dated: |date, why| format!("{date} ({why})"),
        signed_by: |count| format!("signed by {count}"),
        set_aside: |count| format!("{} struck through, not counted:", plural(count, "piece", "pieces")),
        of_kind: |role, count| format!("{role} {count}"),
        joins: |count| plural(count, "sentence joined", "sentences joined"),
        losses: |count| plural(count, "loss", "losses"),
        losses_long: "Something is garbled, missing or cut off; a wavy line marks it in the text",
        breaks: "Joins and losses",
        show_aside: "Show what was set aside",
        show_roles: "Say what each block is",
        sheet: "This place",
        is_text: "This is text",
        is_this_text: "It belongs to this text",
        restore_kind: |count| format!("So are all {count} set aside for this reason"),
        is_something_else: "It is",
        kept: "Part of the text",
        level: "Level",
        or_aside: "Not part of the text",
        by_you: "by you",
        undo: "undo",
        restored: |reason| format!("You brought back all that was set aside for: {reason}"),
        join: "This sentence was cut by a line or page break and is read on; the original is not altered.",
        goes_on: "Where it goes on",
        next_join: "Next cut",
        intact: |title| format!("Whole in {title}: "),
        see_there: "see it there",
        no_intact: "No other text has this place whole.",
        next_loss: "Next loss",
        threads: "Texts that run through each other",
        interleaved: |texts| format!("{} texts run through each other here", english(texts as usize, true)),
        shared_with: |title| format!("most of it stands in {title}"),
        divide: |texts| format!("Read them as {} documents", english(texts, false)),
        leave: "Leave as one",
        threads_hint: "Letters in the margin say which block is whose; click one to change it.",
        belongs_to: "Belongs to",
        neither: "neither",
    },
    table: TableWords {
        series: "What is drawn: click to leave out or bring back",
        zoom: "Zoom",
        nearer: "Zoom in",
        nearer_long: "Zoom in (or turn the wheel with Ctrl or ⌘ held; drag to move)",
        farther: "Zoom out",
        to_left: "Move left",
        to_right: "Move right",
        upwards: "Move up",
        downwards: "Move down",
        whole: "Whole chart",
        show: "Show table",
        hide: "Hide table",
        svg: "Save SVG",
        png: "Save PNG",
        no_chart: "The chart could not be drawn; the table below has its numbers.",
        csv: "CSV",
        csv_long: "Save as CSV: all rows, for any spreadsheet",
        xlsx: "XLSX",
        xlsx_long: "Save as XLSX: all rows, for Excel and others, with settings and fingerprints of the texts on a second sheet",
        json: "JSON",
        json_long: "Save as JSON: the whole answer, for programs",
        no_csv: "The table could not be saved; please try again.",
    },
    told: told::TOLD,
    collation: collation::COLLATION,
    command_line: command_line::COMMAND_LINE,
    headings: headings::HEADINGS,
    changes: changes::CHANGES,
    reuse: reuse::REUSE,
    offline: offline::OFFLINE,
    topic_lists: topic_lists::TOPIC_LISTS,
    provenance: reuse::PROVENANCE,
    stances: stances::STANCES,
    positions: positions::POSITIONS,
    records: records::RECORDS,
    registers: registers::REGISTERS,
    help: help::HELP,
    shortcuts: help::SHORTCUTS,
    tour: help::TOUR,
    methods: methods::METHODS,
};
