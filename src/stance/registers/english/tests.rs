use crate::{
    clauses::clauses,
    pipeline::Engine,
    protocol::RegisterKind,
    stance::registers::{Mention, mentions, unite},
};
use std::collections::BTreeMap;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let document = &engine.documents()[0];
    let found = mentions(document, &clauses(document), &[RegisterKind::Instruments]);
    let found: Vec<&str> = found.iter().map(|mention| mention.text.as_str()).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn a_title_goes_on_behind_commas_brackets_and_years() {
    check(
        "We uphold the Treaty on Lasting Peace, Trade and Friendship.",
        &["Treaty on Lasting Peace, Trade and Friendship"],
    );
    check(
        "We cite the 2030 Agenda and the United Nations (UN) Charter.",
        &["2030 Agenda", "United Nations (UN) Charter"],
    );
    check(
        "We adopt the Coral Action Plan (2025-2030) and the Reef Convention on combating piracy, theft and fraud.",
        &["Coral Action Plan (2025-2030)", "Reef Convention on combating piracy, theft and fraud"],
    );
}

#[test]
fn a_verb_behind_a_title_is_no_part_of_it() {
    check("We keep to the Harbour Treaty on Coastal relations.", &["Harbour Treaty on Coastal relations"]);
    check(
        "The Action Plan for the Coral Initiative provides for reefs.",
        &["Action Plan for the Coral Initiative"],
    );
    check(
        "The Reef Treaty between Aronia and Coral requires consent.",
        &["Reef Treaty between Aronia and Coral"],
    );
}

#[test]
fn a_title_begins_with_its_own_words() {
    check("We keep to the Purposes and Principles of the Harbour Charter.", &["Harbour Charter"]);
    check("We join the Reef Strategy and Coral Action Plan.", &["Reef Strategy", "Coral Action Plan"]);
    check(
        "We thank the Island Treaty Organization and note the Old Harbour treaty.",
        &["Old Harbour treaty"],
    );
}

#[test]
fn resolutions_are_told_one_by_one() {
    check(
        "We recall UNSC resolutions 1267 (1999), 1989 (2011) and 2253 (2015).",
        &["UNSC resolutions 1267 (1999)", "1989 (2011)", "2253 (2015)"],
    );
}

/// One line an instrument: its key, with how many passages it has.
#[track_caller]
fn keys(texts: &[&str], expected: &[(&str, usize)]) {
    let mut engine = Engine::default();
    for (number, text) in texts.iter().enumerate() {
        engine.open(&number.to_string(), text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    let of = |document: &crate::corpus::Document| {
        mentions(document, &clauses(document), &[RegisterKind::Instruments])
    };
    let mut found: Vec<Vec<Mention>> = engine.documents().iter().map(of).collect();
    unite(&mut found.iter_mut().collect::<Vec<_>>());
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for mention in found.iter().flatten() {
        *counts.entry(&mention.key).or_default() += 1;
    }
    assert_eq!(counts.into_iter().collect::<Vec<_>>(), expected, "{texts:?}");
}

#[test]
fn one_instrument_under_several_names_is_one() {
    keys(
        &[
            "We uphold the United Nations (UN) Charter, the UN Charter and the Charter of the United Nations.",
            "We address attempts to undermine the integrity of the UN, its Charter and its agencies.",
            "各方恪守《联合国宪章》。",
        ],
        &[("联合国宪章", 5)],
    );
    keys(
        &[
            "We implement the 2050 Agenda for the Coral Sea.",
            "The 2050 Agenda binds us, and so does the 2030 Agenda.",
        ],
        &[("2030年可持续发展议程", 1), ("2050 agenda for the coral sea", 2)],
    );
    keys(
        &[
            "We keep the Reef Convention on the Pacific relations.",
            "We keep the Reef Convention on Federal relations and the Reef Convention on Federal Relations.",
        ],
        &[("reef convention on federal relations", 2), ("reef convention on the pacific", 1)],
    );
    keys(
        &[
            "We note Ruritania’s Harbour Treaty, the Landmark Harbour Treaty and the Island Forum's Harbour Treaty.",
        ],
        &[("harbour treaty", 3)],
    );
}

#[test]
fn two_instruments_with_like_names_stay_two() {
    keys(
        &["We adopt the 2050 Strategy for Ports, and the 2050 Strategy for Reefs. The 2050 Strategy helps."],
        &[("2050 strategy", 1), ("2050 strategy for ports", 1), ("2050 strategy for reefs", 1)],
    );
    keys(
        &[
            "We ratify the First Protocol to the Reef Convention, the Second Protocol to the Reef Convention and the Reef Convention.",
        ],
        &[
            ("first protocol to the reef convention", 1),
            ("reef convention", 1),
            ("second protocol to the reef convention", 1),
        ],
    );
    keys(
        &["We welcome the People's Charter and the Women's Harbour Charter."],
        &[("people's charter", 1), ("women's harbour charter", 1)],
    );
}

#[test]
fn an_instrument_is_named_again_by_one_word() {
    keys(
        &[
            "We uphold the Coral Reef Treaty (CRT), and the States Parties to the Treaty. CRT’s rules hold, and so do those of UNCLOS. The treaty is old.",
        ],
        &[("coral reef treaty", 3), ("联合国海洋法公约", 1)],
    );
    keys(&["We thank the Treaty, and ASEAN and its Charter."], &[]);
}

#[test]
fn a_title_may_begin_with_an_enumeration() {
    check("We join the Women, Peace and Security Agenda.", &["Women, Peace and Security Agenda"]);
    check("We join France, Reef and Coral Agenda.", &["Reef and Coral Agenda"]);
}
