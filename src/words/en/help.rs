//! Help, shortcuts and the guided tour, in English.

use super::super::methods::MethodNames;
use super::super::{HelpViewWords, HelpWords, ShortcutsWords, TourWords};

/// The help.
pub const HELP: HelpWords = HelpWords {
    open: "Help",
    title: "Help",
    parts: "Parts of the help",
    begin: "Begin",
    views: "Views",
    shortcuts: "Shortcuts",
    methods: "Methods",
    privacy: "Privacy",
    about: "About",
    steps: [
        [
            "Bring texts",
            "Drop files anywhere on the page, choose them, or paste a text. Plain text, Word, PDF, web pages, tables and archives of them are read; several editions of the same kind of text are what this program is best at.",
        ],
        [
            "Check the shelf",
            "The list at the side says what each file was taken for: title, date, language, and whether it is the same text as another. Whatever was read wrongly you can correct there.",
        ],
        [
            "Read the overview",
            "It says in sentences what is worth a look: which texts are alike, which words come and go, what needs your eye.",
        ],
        [
            "Go to the passages",
            "Every underlined number, every bar and every cell opens the passages that it was counted from; from there a click leads into the text itself.",
        ],
        [
            "Pin it, tell it",
            "Pins collect the charts, tables and passages that matter; write your notes and make the report at a click. Tables and charts can be saved alone, too. The report names all settings and a fingerprint of each text.",
        ],
    ],
    tour: "Show me around",
    view: HelpViewWords {
        overview: [
            "What is there, and what deserves a look first?",
            "Read the sentences from the top; the link at the end of each leads to its passages or to the view that says more.",
        ],
        changes: [
            "What did each later edition keep, reword, add, drop or move?",
            "Each row is a clause with its counterpart; open it to see both originals with the words marked, and use the filters above to keep what matters.",
        ],
        compare: [
            "Which texts resemble each other, what do they share, and how do two versions differ?",
            "The darker a cell, the more two texts have in common; click it to read the shared passages, or compare versions word by word.",
        ],
        terms: [
            "Which words are there, which rise and fall, and which set one text apart from another?",
            "Begin with the table, follow words over time in the trends, and compare groups under key words; the rates are per 10,000 words, so long and short texts can be compared.",
        ],
        topics: [
            "What are the texts about, and how does that shift?",
            "Topics by headings are the texts' own; topics by words are found by a model, and their coherence says how far to trust them.",
        ],
        positions: [
            "Who takes which position on what, and how strongly?",
            "Each issue has a line of verbs, from weak to strong, in each edition; the other parts list who is named, which instruments and figures are cited, and when.",
        ],
        concordance: [
            "Where exactly does a word, a phrase or a pattern stand?",
            "Each line is one place with what stands around it; sort by the words to the left or right to see habits, and click a line to read on.",
        ],
        findings: [
            "What is worth keeping, and how is it told to others?",
            "Charts, tables, clauses and passages have a pin; the pin at the head of the panel of passages takes all of them, and so can words that you select in a text. What you pin stands here. Write notes, put it in order, and make a report of it: a page, a Word file, or paper.",
        ],
    },
    reader: "Text",
    reader_told: [
        "What does the original say, and what was made of it?",
        "What was set aside is struck through with its reason and can be brought back; click a paragraph's edge to correct what it was taken for.",
    ],
    method_search: "Find a method",
    method_count: |shown, all| {
        if shown == all { format!("{all} methods") } else { format!("{shown} of {all} methods") }
    },
    method_none: "No method contains these words. Try another word, such as “rate” or “topic”.",
    method_settings: "All settings stand under Terms, “Dictionary, stop words”; they can be saved as a file, and stand in reports, recipes and workbooks.",
    method_names: METHOD_NAMES,
    promises: [
        [
            "Nothing leaves this machine",
            "Texts are read and counted in this browser. What you bring never leaves it: once the page has loaded it asks nobody but its own host, for its own parts, and its security policy lets it ask nobody else.",
        ],
        [
            "What this browser keeps",
            "Your texts, corrections, settings and findings, and language and theme, are kept in this browser's storage for this site alone, and are here again next time.",
        ],
        [
            "How to forget it",
            "“Forget everything” at the foot of the shelf deletes all of it for good. “Save as project file” takes it elsewhere.",
        ],
        ["Nobody is watching", "There are no cookies, no counters, no accounts and no advertising."],
        [
            "Check it yourself",
            "Open the browser's developer tools, network tab, and drop a text in: nothing is sent.",
        ],
    ],
    version: "Version",
    version_of: |version| format!("Duikan {version}"),
    licence: "Licence",
    licence_told: "MIT: free to use, change and pass on, with its copyright notice. Without warranty.",
    made_with: "Made with",
};

const METHOD_NAMES: MethodNames = MethodNames {
    findings: "Worth a look first",
    documents: "Texts: characters and words",
    topics: "Topics by headings",
    topic_model: "Topics by words (LDA)",
    topic_shares: "Shares of topics",
    topic_map: "Map of topics",
    topic_number: "Number of topics",
    topic_lists: "Topics by lists",
    trends: "Trends",
    terms: "Words: counts and rates",
    similar: "Similarity",
    map: "Map of texts",
    families: "Families of texts",
    passages: "Shared passages",
    changes: "Changes between editions",
    issues: "Issues and verbs of position",
    collation: "Collation of versions",
    provenance: "Provenance",
    cleaning: "Cleaning",
    encodings: "Encodings",
    threads: "Interleaved texts",
    breaks: "Broken lines",
    formats: "File formats",
    direction: "Course of words",
    movers: "Risers and fallers",
    keyness: "Key words",
    collocates: "Collocates",
    network: "Network of collocates",
    rollcalls: "Roll-calls",
    registers: "Registers",
    timeline: "Timeline",
    together: "Named together",
    phrases: "Phrases",
    new_terms: "New terms",
    keywords: "Keywords of a text",
    diversity: "Lexical diversity",
    lengths: "Lengths",
    concordance: "Concordance",
    dictionary: "Dictionary",
};

/// The shortcuts.
pub const SHORTCUTS: ShortcutsWords = ShortcutsWords {
    lead: "Single keys, anywhere but in a field.",
    switch: "Use shortcuts",
    keys: "Key",
    what: "What it does",
    or: "or",
    view: "Go to the view of that number",
    search: "Search in the texts",
    add: "Add files",
    shelf: "Go to the shelf",
    evidence: "Go to the passages beside the view",
    pin: "Pin what is shown",
    next: "Next passage",
    previous: "Previous passage",
    language: "Switch to Chinese",
    theme: "Switch light and dark",
    help: "This help",
    close: "Close what is open",
};

/// The guided tour.
pub const TOUR: TourWords = TourWords {
    begin: "Show me around",
    label: "Guided tour",
    step: |step, of| format!("Step {step} of {of}"),
    next: "Next",
    back: "Back",
    end: "End tour",
    done: "Done",
    findings: [
        "What is worth a look",
        "The overview says in sentences what was found: texts that are alike, words that come and go, and what needs your eye.",
    ],
    number: [
        "Every number opens its passages",
        "Whatever is underlined can be clicked. The next step clicks this for you.",
    ],
    passages: ["The passages", "Here is every place of the word, text by text."],
    text: [
        "In the text itself",
        "A passage leads to its place in the original, with the word marked. Nothing in a text is ever changed.",
    ],
    changes: [
        "What changed",
        "Edition by edition: what was kept, reworded, new, dropped or moved. Both stand side by side; a number leads to the original.",
    ],
    trends: [
        "Words over time",
        "How words rise and fall from text to text. A point in the chart opens its passages, too.",
    ],
    topics: [
        "What the texts are about",
        "How much each text gives to each topic, by its own headings or by its words.",
    ],
    pinned: ["What you want to keep", "What you pin while reading is collected here, and becomes a report."],
    own: [
        "Now your own texts",
        "Drop files anywhere on the page, or choose them here. They stay on this machine. Press ? for help at any time.",
    ],
};
