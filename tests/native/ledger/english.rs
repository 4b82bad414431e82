//! Editions in English, with numbered paragraphs: what is known by its words, not by its letters or numbers.

use super::changes;
use duikan::{
    pipeline::Engine,
    protocol::{ChangesAnswer, DifferenceReason, LinkAnswer, LinkLabel},
};

const FIRST: &str = "Declaration of the Harbour Council

Whitebay, 14 June 2019

1. We, the Heads of State of the Republic of Kazakhstan and the Russian Federation, met in Whitebay on 14 June 2019.

I. Security

2. The member states strongly condemn terrorism in all its forms. They stress that nothing can justify an act of terrorism.

3. We note the initiative of the Republic of Uzbekistan to hold a conference on transport in Tashkent.

4. The member states reaffirm their commitment to the Treaty on the Non-Proliferation of Nuclear Weapons. We express concern about the situation in Afghanistan.

II. Economy

5. We support the multilateral trading system with the World Trade Organization at its core. We agreed to increase mutual trade by 15 per cent by 2025.

6. We encourage the exchange of students and teachers between universities.
";

const SECOND: &str = "Declaration of the Harbour Council

Greenport, 17 September 2021

1. We, the Heads of State of the Republic of Kazakhstan and the Russian Federation, met in Greenport on 17 September 2021.

I. Economic cooperation

2. We support the multilateral trading system with the World Trade Organization at its core. We agreed to increase mutual trade by 20 per cent by 2030.

3. We regret that no progress was made on the reform of the appellate body.

II. Security cooperation

4. The member states condemn terrorism in all its forms and stress the need for a comprehensive approach.

5. We support the initiative of Uzbekistan to hold a conference on transport in Tashkent in 2022.

6. We express serious concern about the situation in Afghanistan and call for an inclusive government in Kabul.
";

fn answer() -> ChangesAnswer {
    let mut engine = Engine::default();
    for (name, text) in [("first.txt", FIRST), ("second.txt", SECOND)] {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    changes(&engine, &["first.txt", "second.txt"])
}

fn text(answer: &ChangesAnswer, edition: usize, clause: u32) -> &str {
    &answer.editions[edition].clauses[clause as usize].text
}

/// The links to the clause that begins so.
fn to<'a>(answer: &'a ChangesAnswer, beginning: &str) -> Vec<&'a LinkAnswer> {
    let links = answer.links.iter();
    links.filter(|link| text(answer, 1, link.to.clause).starts_with(beginning)).collect()
}

#[track_caller]
fn comes_from(answer: &ChangesAnswer, later: &str, earlier: &[&str]) {
    let found: Vec<&str> = to(answer, later).iter().map(|link| text(answer, 0, link.from.clause)).collect();
    assert_eq!(found.len(), earlier.len(), "{later}: {found:?}");
    for (found, beginning) in found.iter().zip(earlier) {
        assert!(found.starts_with(beginning), "{later}: {found}");
    }
}

#[test]
fn clauses_find_their_counterparts_in_another_order() {
    let answer = answer();
    comes_from(&answer, "We support the multilateral", &["We support the multilateral"]);
    comes_from(&answer, "We agreed", &["We agreed"]);
    comes_from(&answer, "We support the initiative", &["We note the initiative"]);
    comes_from(&answer, "We express serious concern", &["We express concern"]);
    assert!(!to(&answer, "The member states condemn").is_empty());
    comes_from(&answer, "We regret", &[]);
    assert!(answer.links.iter().all(|link| !text(&answer, 0, link.from.clause).starts_with("We encourage")));
}

#[test]
fn headings_go_with_what_stands_under_them() {
    let answer = answer();
    comes_from(&answer, "I. Economic cooperation", &["II. Economy"]);
    comes_from(&answer, "II. Security cooperation", &["I. Security"]);
}

#[test]
fn the_number_of_a_paragraph_is_no_difference() {
    let answer = answer();
    let clauses = answer.editions.iter().flat_map(|edition| &edition.clauses);
    assert!(clauses.filter(|clause| clause.heading.is_none()).all(|clause| !clause.text.starts_with("1.")));
    assert_eq!(to(&answer, "We support the multilateral")[0].label, LinkLabel::Same);
}

#[test]
fn figures_and_positions_make_a_difference_of_substance() {
    let answer = answer();
    let reasons = |beginning: &str| -> Vec<DifferenceReason> {
        let link = to(&answer, beginning)[0];
        assert_eq!(link.label, LinkLabel::Substance, "{beginning}");
        link.substance.iter().flat_map(|part| part.reasons.clone()).collect()
    };
    assert!(reasons("We agreed").contains(&DifferenceReason::Number));
    assert!(reasons("We support the initiative").contains(&DifferenceReason::Stance));
}
