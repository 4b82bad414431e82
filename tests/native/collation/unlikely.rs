//! Versions that nobody would lay side by side: they are told apart all the same, and it ends.

use super::beside;
use duikan::protocol::{CollationAnswer, RowLabel, WitnessAnswer};
use std::{collections::BTreeSet, fmt::Write};

const PARAGRAPH: &str = "各方重申坚持平等互利的原则，愿在航运、渔业、港口建设等方面继续扩大务实合作。\n\n";

/// The only witness.
fn witness(answer: &CollationAnswer) -> &WitnessAnswer {
    assert_eq!(answer.witnesses.len(), 1);
    &answer.witnesses[0]
}

fn labels(witness: &WitnessAnswer) -> Vec<RowLabel> {
    let labels: BTreeSet<RowLabel> = witness.rows.iter().map(|row| row.label).collect();
    labels.into_iter().collect()
}

#[test]
fn one_character_again_and_again() {
    let answer = beside(&"啊".repeat(100_000), &["啊".repeat(120_000)]);
    let found = witness(&answer);
    assert_eq!((found.letters_base, found.letters, found.equal), (100_000, 120_000, 100_000));
    assert_eq!((labels(found), found.differences.len()), (vec![RowLabel::Changed], 1));
}

#[test]
fn a_very_long_text_beside_a_very_short_one() {
    let mut long = String::new();
    for number in 0..80_000 {
        write!(long, "第{number}条：{PARAGRAPH}").expect("written to a string");
    }
    assert!(long.len() > 10_000_000);
    let answer = beside(&long, &["海上合作。".to_owned()]);
    let found = witness(&answer);
    assert_eq!((labels(found), found.equal), (vec![RowLabel::Missing, RowLabel::Added], 0));
}

#[test]
fn nothing_in_common() {
    let answer = beside(&PARAGRAPH.repeat(300), &["The parties met at sea.\n\n".repeat(300)]);
    let found = witness(&answer);
    assert_eq!((labels(found), found.equal), (vec![RowLabel::Missing, RowLabel::Added], 0));
    assert!(found.differences.is_empty() && found.spellings.is_empty());
}

#[test]
fn two_characters_in_any_order() {
    let any = |seed: u32| -> String {
        let next = |state: &u32| Some(state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223));
        let bits = std::iter::successors(Some(seed), next).map(|state| state >> 31);
        bits.take(20_000).map(|bit| if bit == 0 { '的' } else { '了' }).collect()
    };
    let answer = beside(&any(1), &[any(2)]);
    assert!(witness(&answer).equal < 20_000);
}

#[test]
fn the_same_paragraph_a_thousand_times() {
    let answer = beside(&PARAGRAPH.repeat(1_000), &[PARAGRAPH.repeat(900)]);
    let found = witness(&answer);
    let same = found.rows.iter().filter(|row| row.label == RowLabel::Same).count();
    assert_eq!((same, labels(found)), (900, vec![RowLabel::Same, RowLabel::Missing]));
}

#[test]
fn the_same_paragraphs_behind_others() {
    let own = "本协定自签署之日起生效，有效期五年，期满前六个月可以书面通知终止。\n\n";
    let answer = beside(
        &format!("{own}{}", PARAGRAPH.repeat(200)),
        &[format!("{}各国海事部门应当公布联络人名单。", PARAGRAPH.repeat(200))],
    );
    let same = witness(&answer).rows.iter().filter(|row| row.label == RowLabel::Same).count();
    assert_eq!(same, 200);
}

#[test]
fn one_character_again_and_again_behind_others() {
    let others: String = ('一'..).take(75).filter(|c| c.is_alphabetic()).collect();
    let (own, other) = others.split_at(others.len() / 25 * 13 / 3 * 3);
    let answer =
        beside(&format!("{own}{}", "啊".repeat(40_000)), &[format!("{}{other}", "啊".repeat(40_000))]);
    assert!(witness(&answer).equal > 39_000);
}

#[test]
fn the_same_text_as_a_thousand_witnesses() {
    let answer = beside(PARAGRAPH, &vec![PARAGRAPH.to_owned(); 1_000]);
    assert_eq!(answer.witnesses.len(), 1_000);
    assert!(answer.witnesses.iter().all(|found| labels(found) == [RowLabel::Same]));
    assert!(answer.apparatus.is_empty());
}
