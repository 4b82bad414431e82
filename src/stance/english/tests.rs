use crate::{
    clauses::clauses,
    pipeline::Engine,
    stance::{Lexicon, positions},
};

/// The positions of a text in short: who, in brackets if in an earlier sentence only; the verb; how the object begins.
fn read(text: &str) -> Vec<(String, String, String)> {
    let mut engine = Engine::default();
    engine.open("a", text.as_bytes(), &mut |_, _| {}).expect("a text");
    let document = &engine.documents()[0];
    let told = |range| document.folded.text(&document.text, range);
    (positions(document, &clauses(document), &Lexicon::default()).into_iter())
        .map(|position| {
            let subject = position.subject.expect("who takes it");
            let inherited = subject.inherited;
            let subject = told(subject.characters);
            let object = position.object.map(told).unwrap_or_default();
            let words: Vec<&str> = object.split(' ').take(2).collect();
            let subject = if inherited { format!("({subject})") } else { subject };
            (subject, told(position.verb.characters), words.join(" "))
        })
        .collect()
}

#[track_caller]
fn check(text: &str, expected: &[(&str, &str, &str)]) {
    let found = read(text);
    let found: Vec<(&str, &str, &str)> =
        found.iter().map(|(who, verb, what)| (who.as_str(), verb.as_str(), what.as_str())).collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn states_are_states() {
    check(
        "The member states reaffirm the plan and urge all states to join.",
        &[("The member states", "reaffirm", "the plan"), ("The member states", "urge", "all states")],
    );
    check(
        "The heads of the member states state the following.",
        &[("The heads of the member states", "state", "the following")],
    );
    check("We share common purposes and values.", &[]);
}

#[test]
fn pronouns_mean_those_who_were_spoken_of() {
    check(
        "The Ministers praise the port. They stress its worth. We welcome it. They thank us.",
        &[
            ("The Ministers", "praise", "the port"),
            ("(The Ministers)", "stress", "its worth"),
            ("We", "welcome", "it"),
            ("They", "thank", "us"),
        ],
    );
    check("The Council met. It calls for a truce.", &[("(The Council)", "calls for", "a truce")]);
}

#[test]
fn a_name_in_ly_is_no_adverb() {
    check("Italy supports the ferry.", &[("Italy", "supports", "the ferry")]);
    check(
        "The Assembly remains deeply concerned about the ferry.",
        &[("The Assembly", "concerned", "the ferry")],
    );
}

#[test]
fn an_enumeration_is_one_subject() {
    check(
        "Kenya, Ghana, the Kyrgyz Republic and Peru support the dam.",
        &[("Kenya, Ghana, the Kyrgyz Republic and Peru", "support", "the dam")],
    );
    check(
        "In May, Kenya, Ghana as well as Peru opposed the dam.",
        &[("Kenya, Ghana as well as Peru", "opposed", "the dam")],
    );
}

#[test]
fn a_verb_in_coordination_agrees_with_its_subject() {
    check("We agreed to protect and support the reefs.", &[("We", "agreed", "to protect")]);
    check("We welcome the plan proposed in May, supported by all.", &[("We", "welcome", "the plan")]);
    check("We note steps that, while costly, will also help.", &[("We", "note", "steps that,")]);
    check("We condemn and reject the raid.", &[("We", "condemn", "the raid"), ("We", "reject", "the raid")]);
}

#[test]
fn what_opens_a_sentence_is_taken_by_whom_it_names() {
    check(
        "Recalling the pact, the Council decided to meet.",
        &[("the Council", "Recalling", "the pact"), ("the Council", "decided", "to meet")],
    );
    check(
        "12. The two sides stand in solidarity with the islands.",
        &[("The two sides", "stand in solidarity with", "the islands")],
    );
}

#[test]
fn nouns_colour_the_verbs_that_carry_them() {
    check("We note with great concern the storm.", &[("We", "note with great concern", "the storm")]);
    check(
        "We express our thanks to and support for the crew.",
        &[("We", "thanks", "the crew"), ("We", "support", "the crew")],
    );
    check(
        "Allies stand united in their conviction that peace holds.",
        &[("Allies", "conviction", "peace holds")],
    );
}

#[test]
fn what_is_said_once_more_is_the_position() {
    check(
        "We reiterate our strong opposition to the ban. They reaffirm their firm condemnation of the attack.",
        &[("We", "opposition", "the ban"), ("They", "condemnation", "the attack")],
    );
    check("We reiterate our call for a truce.", &[("We", "call", "a truce")]);
    // To reaffirm what one is resolved to is to reaffirm it.
    check("We reaffirm our determination to act.", &[("We", "reaffirm", "our determination")]);
    check("We reiterate our position on the islands.", &[("We", "reiterate", "our position")]);
}

#[test]
fn what_goes_on_is_the_position() {
    check("We continue opposing the ban.", &[("We", "opposing", "the ban")]);
    check("We will keep voicing our concerns about the ban.", &[("We", "concerns", "the ban")]);
    check("We will not hesitate to oppose the ban.", &[("We", "oppose", "the ban")]);
    check("We will continue our efforts to work.", &[("We", "will", "continue our")]);
}
