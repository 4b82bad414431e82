//! Roll-calls, registers, the timeline and the network on the page, in English.

use super::super::{
    RecordsWords, RegistersViewWords, RollcallsViewWords, TimelineWords, TogetherWords,
    numbers::{english, grouped},
};
use crate::protocol::CourseStatus;

/// Roll-calls, registers, the timeline and the network on the page, in English.
pub const RECORDS: RecordsWords = RecordsWords {
    texts: "Only these texts",
    all_texts: "All texts",
    nothing_compared: "There is no text to look at: put some on the shelf, or bring back those that are set aside.",
    unnamed: "(not said)",
    separator: ", ",
    colon: ": ",
    more: |left| format!("Show more ({left} left)"),
    rollcalls: ROLLCALLS,
    registers: REGISTERS,
    timeline: TIMELINE,
    network: NETWORK,
};

const ROLLCALLS: RollcallsViewWords = RollcallsViewWords {
    findings: "Who is named, and who isn’t",
    least: "A list has at least",
    at_least: |count| format!("{} parties", english(count as usize, false)),
    none: "No text here names several parties in a row. Choose a shorter list, or add declarations and communiqués that name their parties one by one.",
    nobody_absent: "Every list that names half of the members or more names them all.",
    too_short: "No list names half of the members, so nobody can be called absent; the lists stand in the table.",
    no_members: "No text tells who the members are, so nobody can be found absent: write them into “Members” below.",
    turned: |issue, party, named, absent| {
        format!("“{issue}”: {party} is named in {named}, and not in {absent}.")
    },
    always: |issue, texts, parties| {
        let texts = if texts == 2 { "both".to_owned() } else { format!("all {}", english(texts, false)) };
        format!("“{issue}”: {parties} absent from {texts} texts.")
    },
    most: |party, absent, lists| format!("{party} is absent most often: from {absent} of {lists} lists."),
    only: |issue, text, parties| format!("“{issue}” ({text}): only {parties} missing."),
    members: "Members",
    members_lead: "A list is held against the members to find who is absent. They are those who signed; where nobody did, those whom the opening names as taking part; else those of a text akin to it. If that is wrong, write them here, with commas between them.",
    members_field: "Members, with commas between them",
    members_set: "Compare with these",
    members_reset: "As each text tells",
    members_of: |count| format!("{count} members"),
    table: "Issues and their lists",
    table_lead: "A row an issue, a column a text. Names lead to the text; struck out in cinnabar are members that the list doesn’t name; the fraction is how many of the members it names, and opens the sentence.",
    issue: "Issue",
    share: |named, members| format!("{named}/{members}"),
    share_label: |issue, text, named, members| {
        format!("{named}/{members}: “{issue}”, {text}, {named} of {members} members named")
    },
    not_named: "not named: ",
    no_member: "no members concerned",
    elsewhere: "not in the list, but named elsewhere in the sentence",
    guest: "not a member",
    matrix: "Parties and issues",
    matrix_lead: "A row an issue, a column a party; a cell opens its passages.",
    named_in_all: "named",
    named_in_some: "named in some lists",
    named_in_none: "not named",
    no_member_short: "neither: not a member, or the lists name no members",
    cell: |issue, party, named, lists| format!("“{issue}”, {party}: named in {named} of {lists} lists"),
    absent_times: "not named",
    absent_of: |absent, lists| format!("{absent}/{lists}"),
};

const REGISTERS: RegistersViewWords = RegistersViewWords {
    register: "Which register",
    contains: "Words of an entry",
    in_which: "Sorted by text",
    latest: "the last one",
    by_status: "To this text",
    any_status: "All",
    none: "There is nothing of this kind in these texts: choose another register, or add texts.",
    none_so: "No entry is like that: search for something else, or choose “All”.",
    entry: "Entry",
    total: "All",
    mark: |status| match status {
        CourseStatus::Oldest => "in the oldest text",
        CourseStatus::First => "first",
        CourseStatus::Again => "again",
        CourseStatus::Returned => "returned",
        CourseStatus::Dropped => "dropped",
        CourseStatus::Gone => "gone",
        CourseStatus::Undated => "there",
        CourseStatus::NotYet => "not yet",
        CourseStatus::Missing => "not there",
    },
    cell: |entry, text, passages, mark| format!("{entry}, {text}: {mark}, passages: {passages}"),
    all_passages: |entry, passages| format!("{entry}: all passages, {passages}"),
    office: |party, office| format!("{party}, {office}"),
    told: |entries, texts| {
        let entries = if entries == 1 {
            "One entry".to_owned()
        } else {
            format!("{} entries", grouped(entries as u64))
        };
        let texts =
            if texts == 1 { "one text".to_owned() } else { format!("{} texts", english(texts, false)) };
        format!("{entries} in {texts}.")
    },
};

const TIMELINE: TimelineWords = TimelineWords {
    title: "Timeline",
    none: "No dates are written out in these texts: add some with dates, periods or deadlines, and they stand on an axis.",
    told: |dates, from, to| {
        let dates = if dates == 1 { "One date".to_owned() } else { format!("{dates} dates") };
        if from == to { format!("{dates}, in {from}.") } else { format!("{dates}, from {from} to {to}.") }
    },
    label: "A row a text: dots are dates, bars periods, arrows deadlines; the upright line is the text’s own date.",
    hint: "A mark opens the passages. What is not written for want of room shows when you point at the mark. By keyboard, Tab leads into the picture, the arrow keys lead from mark to mark, and Enter opens one; the table below has the same dates.",
    deadlines: |count, last| {
        if count == 1 {
            format!("One deadline: {last}.")
        } else {
            format!("{count} deadlines, the last of them {last}.")
        }
    },
    own_date: |text| format!("the date of {text}"),
    no_day: "no date",
    gap: |years| format!("{years:.0} years without a date, made short"),
    table: "As a table",
};

const NETWORK: TogetherWords = TogetherWords {
    title: "Named together",
    kinds: "Which kinds",
    least: "In at least",
    at_least: |count| {
        if count == 1 {
            "one sentence".to_owned()
        } else {
            format!("{} sentences", english(count as usize, false))
        }
    },
    told: |nodes, pairs| format!("{nodes} names, and {} pairs of them in the same sentence.", grouped(pairs)),
    strongest: |one, other, sentences| {
        format!(
            "Most often together: “{one}” and “{other}”, in {sentences} {}.",
            if sentences == 1 { "sentence" } else { "sentences" }
        )
    },
    most: |name, others| format!("“{name}” stands with most others: {others}."),
    shown: |shown, all| format!("The picture has the {shown} heaviest pairs, the table {all}."),
    none: |least| {
        let sentences = if least == 1 {
            "a sentence".to_owned()
        } else {
            format!("{} sentences", english(least as usize, false))
        };
        format!("No two stand together in {sentences}: choose fewer, more kinds, or add texts.")
    },
    label: "A net of names: the larger a point, the more sentences name it; the thicker a line, the more sentences name both. The table has the same.",
    table: "Which two stand together",
    both: |one, other| format!("“{one}” and “{other}”"),
    of_node: |name| format!("“{name}” with others"),
    one: "One",
    other: "Other",
    sentences: "Sentences",
};
