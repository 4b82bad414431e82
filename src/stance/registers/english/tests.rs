use crate::{clauses::clauses, pipeline::Engine, protocol::RegisterKind, stance::registers::mentions};

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
