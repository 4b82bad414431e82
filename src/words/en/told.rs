//! What the protocol says, in English.

use super::super::{Told, grouped};
use super::{found, plural, topic_model};
use crate::count::LONGEST;
use crate::error::{Caution, Error, Number, QueryProblem, Warning};
use crate::protocol::{
    DateRule, Format, MOST_SEEDS, MOST_TOPICS, PARTS, Reason, Relation, Role, Script, Stage, ThreadAnswer,
};

/// What the protocol says, in English.
pub const TOLD: Told = Told {
    error,
    caution,
    warning,
    warning_tag,
    reason,
    role,
    date_rule,
    relation,
    script,
    format,
    stage,
    intact,
    mixed,
    kind: found::kind,
    loss: found::loss,
    certainty: found::certainty,
    encoding: found::encoding,
};

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", grouped(bytes / 1_000_000), bytes / 100_000 % 10)
}

fn places(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

fn error(error: &Error) -> String {
    match error {
        Error::Empty => "The file is empty.".to_owned(),
        Error::Binary => "This is not a text file; no text could be read from it.".to_owned(),
        Error::UnknownEncoding { label } => {
            format!("“{label}” is not an encoding that can be read here; save the file as UTF-8 first, or choose another encoding.")
        }
        Error::TooLarge { bytes, limit } => {
            format!("The file is too large ({}); at most {} are read.", megabytes(*bytes), megabytes(*limit))
        }
        Error::Unsupported { format: Format::LegacyOffice } => {
            "This is a file of an old Office (such as .doc), or one with a password, and is not read yet; save it as .docx or as text first."
                .to_owned()
        }
        Error::Unsupported { format: Format::OtherOffice } => {
            "This is an Office file of another kind (slides, drawings), and is not read yet; save it as text first."
                .to_owned()
        }
        Error::Unsupported { format } => {
            format!("This is a file in the format {}, which is not read yet; save it as text first.", self::format(*format))
        }
        Error::Damaged { format } => {
            format!("The file ({}) is damaged or incomplete; no text could be read from it.", self::format(*format))
        }
        Error::Protected { format } => {
            format!("The file ({}) has a password; save it without one and add it again.", self::format(*format))
        }
        Error::NoText { pages: 1 } => {
            "The one page of this PDF is a picture (a scan) and holds no text; have a text recognition program (OCR) read it first.".to_owned()
        }
        Error::NoText { pages } => format!(
            "All {pages} pages of this PDF are pictures (a scan) and hold no text; have a text recognition program (OCR) read them first."
        ),
        Error::UnpacksTooLarge { limit } => {
            format!("The file unpacks to too much; at most {} are read.", megabytes(*limit))
        }
        Error::TooManyEntries { entries, limit } => {
            format!("The file has too many parts ({entries}); at most {limit} are read.")
        }
        Error::NestedArchive => {
            "This archive is inside an archive that is itself inside one, and was not read; unpack it first."
                .to_owned()
        }
        Error::TooManyRows { rows, limit } => {
            format!("The table has {rows} rows, of which the first {limit} are read; divide it into several files.")
        }
        Error::RowsWithoutText { rows, of } => {
            let have = if *rows == 1 { "has" } else { "have" };
            format!("{rows} of {of} rows {have} no text in the column that is read, and became no document; the others are read.")
        }
        Error::LinesDamaged { first, lines, of } => {
            let more = if (*lines as usize) > first.len() { " …" } else { "" };
            let first = first.iter().map(u32::to_string).collect::<Vec<_>>().join(", ");
            if *lines == 1 {
                format!("1 of {of} lines is damaged and was not read (line {first}); the others are read.")
            } else {
                format!("{lines} of {of} lines are damaged and were not read (lines {first}{more}); the others are read.")
            }
        }
        Error::OtherSheet => {
            "Only the sheet with the most text is read, and this is another; save it as a file of its own."
                .to_owned()
        }
        Error::HiddenSheet => {
            "This sheet is hidden and was not read; unhide it and save it as a file of its own.".to_owned()
        }
        Error::AlreadyThere { name } => format!("The same text is on the shelf already, as “{name}”."),
        Error::TooFewClauses { clauses, least } => topic_model::too_few_clauses(*clauses, *least),
        Error::NoWordsLeft => topic_model::NO_WORDS_LEFT.to_owned(),
        Error::MoreTopicsThanClauses { topics, clauses } => topic_model::too_many_topics(*topics, *clauses),
        Error::OneEdition => {
            "To see what changed takes two texts at least: add another, or bring back one that is set aside.".to_owned()
        }
        Error::NoWitness { base } => {
            format!("There is nothing to lay beside “{base}”: choose another text as witness.")
        }
        Error::UnknownDocument { name } => format!("“{name}” is not on the shelf."),
        Error::NothingAsked => "There is no word to look for.".to_owned(),
        Error::BadQuery { query, problem } => bad_query(query, problem),
        Error::BadDate { text } => {
            format!("“{text}” is no date. Write a year, a month or a day: 2021, 2021-09, 2021-09-17.")
        }
        Error::DatesReversed { from, to } => format!("The time ends ({to}) before it begins ({from})."),
        Error::EmptyGroup { target } => empty_group(*target).to_owned(),
        Error::NothingLeft { of_all } => nothing_left(*of_all).to_owned(),
        Error::OutOfRange { number, given } => out_of_range(*number, given),
        Error::LengthsReversed { least, most } => {
            format!("The fewest words ({least}) are more than the most ({most}).")
        }
        Error::NoTable => "The answer to this question is no table and can't be saved as CSV.".to_owned(),
        Error::Unreadable { reason } => {
            format!("The file could not be read; it may have been moved, or access is denied. ({reason})")
        }
        Error::Stopped { reason } => {
            format!(
                "The engine stopped here and was started again. This is a defect of the program. ({reason})"
            )
        }
    }
}

fn caution(caution: &Caution) -> String {
    match caution {
        Caution::InBothGroups { documents } => format!(
            "In both groups, in whole or in part: {}. What is in both counts for the target only.",
            documents.join(", ")
        ),
        Caution::FewClauses { topics, clauses } => {
            format!(
                "{topics} topics are fitted to only {clauses} different sentences: another seed may give others."
            )
        }
        Caution::FewDocuments { documents } => format!(
            "Only {}: a topic may be no more than what one of them is about, and tells little about how texts differ.",
            plural(*documents as usize, "text", "texts")
        ),
        Caution::UnstableTopics { topics } => {
            format!("These change much with the seed; draw no conclusions from them: {}.", quoted(topics))
        }
        Caution::IncoherentTopics { topics } => format!(
            "The words of these seldom stand together, so the name may not say what is in it: {}.",
            quoted(topics)
        ),
        Caution::TopicsOfOneDocument { topics } => {
            format!("These stand in one text almost alone: {}.", quoted(topics))
        }
        Caution::SeedWordsMissing { words } => format!(
            "These words of your lists are not in the model (not there, too rare, or stop words): {}.",
            words.join(", ")
        ),
        Caution::SameText { a, b } => {
            format!("{a} and {b} are the same text: nothing changed but perhaps the spelling.")
        }
        Caution::TwoLanguages { a, b } => format!(
            "{a} and {b} are in different languages, so that no clause can be found in both: choose editions in one language."
        ),
        Caution::Undated { documents } => format!(
            "No date is known of {}: they stand last, or where you put them. Give them dates on the shelf, or change the order.",
            documents.join(", ")
        ),
        Caution::NotCounted { documents } => format!(
            "Not counted, and therefore not in these figures: {}. A copy of another text is counted once, with that text, unless you have every copy counted; what was set aside is not counted at all.",
            documents.join(", ")
        ),
        Caution::LittleCovered { documents } => format!(
            "The lists cover less than half of: {}. What their terms miss has no part in the shares.",
            documents.join(", ")
        ),
    }
}

/// Names of topics, which may be words with commas between them.
fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ")
}

fn warning(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => {
            format!("{} could not be read (shown as \u{fffd})", places(*count, "character", "characters"))
        }
        Warning::NoDate => {
            "no date was found, so it stands outside the trends; you can fill it in with Edit in the text's ⋯ menu".to_owned()
        }
        Warning::NoHeadings => "has no headings; its topics are judged by wording".to_owned(),
        Warning::Joined { count } => format!(
            "{} cut by a line or page break, read as one; the original is not altered",
            places(*count, "sentence was", "sentences were")
        ),
        Warning::MissingParts { count } => format!(
            "{} missing from the file; the others were read",
            places(*count, "chapter is", "chapters are")
        ),
        Warning::Interleaved { threads } => format!(
            "{threads} texts run through each other on its page; they can be divided, read and counted each for itself"
        ),
        Warning::PagesWithoutText { pages, of } => format!(
            "{pages} of the {of} pages are pictures without text and were not read; have a text recognition program (OCR) read them first"
        ),
        Warning::PagesDamaged { pages, of } => {
            format!("{pages} of the {of} pages are damaged and were not read")
        }
        Warning::Renamed { from } => {
            format!("the name “{from}” was taken by another text, so a number was added")
        }
    }
}

fn warning_tag(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => format!("{count} unreadable"),
        Warning::NoDate => "no date".to_owned(),
        Warning::NoHeadings => "no headings".to_owned(),
        Warning::Joined { count } => format!("{count} joined"),
        Warning::MissingParts { count } => format!("{count} missing"),
        Warning::Interleaved { threads } => format!("{threads} texts mixed"),
        Warning::PagesWithoutText { pages, .. } => {
            places(*pages as usize, "page without text", "pages without text")
        }
        Warning::PagesDamaged { pages, .. } => places(*pages as usize, "page damaged", "pages damaged"),
        Warning::Renamed { .. } => "renamed".to_owned(),
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstLine => "the first line of its own that reads like a title",
        Reason::Numbered => "numbered as a heading is",
        Reason::Marked => "marked as a heading in the file",
        Reason::ShortLine => "a short line without a full stop before running text",
        Reason::RunningText => "running text",
        Reason::DateAlone => "a date or an agency's line and nothing else",
        Reason::OfficeAndName => "office and name near the end",
        Reason::Links => "nothing but links",
        Reason::BeforeTitle => "before the title, and not running text",
        Reason::AfterEnd => "after the end of the text, and not running text",
        Reason::BarredList => "a list of names or keywords divided by bars",
        Reason::SiteWords => "words that websites put around texts",
        Reason::Subtitle => "below the title and belonging to it",
        Reason::Address => "addresses listeners or readers, and nothing else",
        Reason::CaptionWords => "written as the words to a picture or table are",
        Reason::Captioned => "marked by the page as the words to a picture or table",
        Reason::Byline => "names who wrote or spoke",
        Reason::AboveDate => "names who signed, right above the date",
        Reason::Record => "its number, or who adopted it and when",
        Reason::EditorWords => "names who edited it",
        Reason::Menu => "labels of a menu or a way through a website",
        Reason::Headlines => "headlines of other texts, with their dates",
        Reason::PageWords => "words printed around texts",
        Reason::PageNumber => "a page’s number",
        Reason::RunningHead => "comes again wherever a page breaks",
        Reason::Rule => "strokes that only divide",
        Reason::Markup => "a header, a comment or a tag of the file",
        Reason::OtherThread => "part of another text on the same page",
        Reason::Reader => "you said so",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Title => "title",
        Role::Heading => "heading",
        Role::Body => "text",
        Role::Dateline => "date and source",
        Role::Signature => "signature",
        Role::Salutation => "salutation",
        Role::Caption => "caption",
        Role::EditorLine => "editor’s line",
        Role::Navigation => "navigation",
        Role::SiteFurniture => "web page",
        Role::PageFurniture => "page",
        Role::Spam => "spam",
        Role::OtherThread => "another text",
    }
}

fn date_rule(rule: DateRule) -> &'static str {
    match rule {
        DateRule::Reader => "the date you gave",
        DateRule::OwnLine => "a date on a line of its own",
        DateRule::Dateline => "from the agency's dateline",
        DateRule::Opening => "named in the opening",
        DateRule::Published => "the page's date of publication",
        DateRule::Metadata => "the file says so beside its text",
        DateRule::FileName => "from the file's name",
    }
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Same => "the same text",
        Relation::AInB => "nearly all of the first stands in the second",
        Relation::BInA => "nearly all of the second stands in the first",
        Relation::AAfterB => "the first is a later edition after the second",
        Relation::BAfterA => "the second is a later edition after the first",
        Relation::Shares => "long passages are the same",
        Relation::Akin => "texts of a kind, in other sentences",
        Relation::Apart => "little in common",
    }
}

fn script(script: Script) -> &'static str {
    match script {
        Script::Simplified => "Simplified",
        Script::Traditional => "Traditional",
        Script::Chinese => "Chinese",
        Script::Japanese => "Japanese",
        Script::Letters => "alphabetic",
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::PlainText => "plain text",
        Format::Html => "web page",
        Format::Docx => "Word",
        Format::Odt => "ODT",
        Format::Epub => "EPUB",
        Format::Pdf => "PDF",
        Format::Rtf => "RTF",
        Format::Csv => "CSV",
        Format::Spreadsheet => "spreadsheet",
        Format::JsonLines => "JSON Lines",
        Format::LegacyOffice | Format::OtherOffice => "Office",
        Format::Archive => "ZIP",
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Extract => "taking the text out, page by page",
        Stage::Decode => "finding the encoding",
        Stage::Structure => "finding paragraphs and headings",
        Stage::Fold => "folding Traditional and Simplified",
        Stage::Segment => "dividing into words",
        Stage::Index => "indexing",
        Stage::Answer => "computing",
    }
}

fn intact(reading: &str, document: &str) -> String {
    format!("“{document}” reads “{reading}” here")
}

fn mixed(number: usize, thread: &ThreadAnswer) -> String {
    let shared =
        thread.shared_with.as_ref().map(|name| format!(", shared with “{name}”")).unwrap_or_default();
    format!("text {number}: {} ({} blocks{shared})", thread.title, thread.blocks.len())
}

/// Which group of texts is empty.
fn empty_group(is_target: bool) -> &'static str {
    if is_target {
        "There is no text in the group to be compared. Choose other texts, years, tags, sections or search words."
    } else {
        "There is no text in the group to compare with. Choose other texts, years, tags, sections or search words."
    }
}

/// Why there is nothing to compare a group with.
fn nothing_left(of_all: bool) -> &'static str {
    if of_all {
        "There is nothing to compare with: the target has all texts. Make it smaller, or choose another reference."
    } else {
        "There is nothing to compare with: all of the reference is in the target, and what is in both counts for the target only. Choose another target or reference."
    }
}

/// What a number may be.
fn out_of_range(number: Number, given: &str) -> String {
    match number {
        Number::MostQ => {
            format!("The highest q is a probability between 0 and 1, such as 0.05, and not {given}.")
        }
        Number::Topics => format!("There can be 2 to {MOST_TOPICS} topics, not {given}."),
        Number::MoreSeeds => format!("There can be {MOST_SEEDS} further seeds at most, not {given}."),
        Number::Relevance => format!("λ lies between 0 and 1, such as 0.6, and cannot be {given}."),
        Number::PhraseLength => {
            format!("Phrases are looked for up to {LONGEST} words, and not from {given} on.")
        }
        Number::Parts => {
            format!("A text is divided into {} to {} parts, not into {given}.", PARTS.start(), PARTS.end())
        }
    }
}

/// Why a query cannot be understood.
fn bad_query(query: &str, problem: &QueryProblem) -> String {
    match problem {
        QueryProblem::Regex { reason } => format!(
            "“{query}” is no regular expression ({reason}). To find just these characters, leave out the slashes around them."
        ),
        QueryProblem::MatchesNothing => {
            format!(
                "“{query}” asks for no character and fits everywhere. Write at least one that has to be there."
            )
        }
        QueryProblem::UnknownTag { tag } => format!(
            "There is no part of speech “{tag}”. Often used: n noun, v verb, a adjective, d adverb, m numeral, ns place, nr person."
        ),
        QueryProblem::Brackets => {
            format!("In “{query}” an angle bracket has no other half or no tag in it. Write <v>, <n>.")
        }
        QueryProblem::AnyWordOnly => {
            format!(
                "“{query}” has nothing that must be there. Write at least one word or part of speech without “?”."
            )
        }
        QueryProblem::Mixed => format!(
            "“{query}” lists a pattern among words. Search for a pattern with * or <v> by itself; for one of several parts of speech write <v|n>."
        ),
        QueryProblem::Quantity { limit } => {
            format!("In “{query}” the braces do not say how often: write {{2}} or {{0,3}}, {limit} at most.")
        }
        QueryProblem::TooLong { limit } => {
            format!("The query is too long: {limit} parts at most. Please search in several steps.")
        }
    }
}
