//! Roll-calls and registers: the five seeds as a careful reader reads them, and made-up texts of other kinds.

mod made;
mod reading;

use crate::shelf::{ask, seeds};
use duikan::{
    pipeline::Engine,
    protocol::{
        Answer, CourseStatus, MembersFrom, NetworkAnswer, NetworkQuery, NodeKind, Question, RegisterKind,
        RegistersAnswer, RegistersQuery, RollcallsAnswer, RollcallsQuery,
    },
};

fn rollcalls(engine: &Engine, query: RollcallsQuery) -> RollcallsAnswer {
    let Answer::Rollcalls(answer) = ask(engine, &Question::Rollcalls(query)) else {
        unreachable!("asked for roll-calls")
    };
    answer
}

fn registers(engine: &Engine, query: RegistersQuery) -> RegistersAnswer {
    let Answer::Registers(answer) = ask(engine, &Question::Registers(query)) else {
        unreachable!("asked for registers")
    };
    answer
}

fn network(engine: &Engine, query: NetworkQuery) -> NetworkAnswer {
    let Answer::Network(answer) = ask(engine, &Question::Network(query)) else {
        unreachable!("asked for the network")
    };
    answer
}

fn every_copy() -> RegistersQuery {
    RegistersQuery { copies: true, limit: 10_000, ..RegistersQuery::default() }
}

#[test]
fn india_is_absent_from_those_who_support_the_belt_and_road() {
    let Some(engine) = seeds() else { return };
    let answer = rollcalls(&engine, RollcallsQuery { copies: true, ..RollcallsQuery::default() });
    let issue = answer.issues.iter().find(|issue| issue.label.contains("一带一路")).expect("the issue");
    let mut documents: Vec<&str> = Vec::new();
    for &at in &issue.rollcalls {
        let rollcall = &answer.rollcalls[at as usize];
        documents.push(&rollcall.list.document[..3]);
        let absent: Vec<(&str, bool)> = (rollcall.absent.iter())
            .map(|absent| (absent.party.id.as_str(), absent.elsewhere.is_some()))
            .collect();
        assert_eq!(absent, [("IND", false), ("CHN", true)]);
    }
    assert_eq!(documents, ["004", "000", "003", "002"], "in the order of their dates");
    let from = |seed: &str| {
        let document = answer.documents.iter().find(|document| document.document.starts_with(seed));
        document.map(|document| (document.source, document.taken_from.is_some(), document.members.len()))
    };
    for seed in ["000", "002", "004"] {
        assert_eq!(from(seed), Some((MembersFrom::Signatories, false, 8)));
    }
    for seed in ["001", "003"] {
        assert_eq!(from(seed), Some((MembersFrom::Other, true, 8)));
    }
}

#[test]
fn a_reader_says_who_the_members_are() {
    let Some(engine) = seeds() else { return };
    let members = ["印度", "Russia", "chn", "亞特蘭提斯"].map(str::to_owned).to_vec();
    let answer = rollcalls(&engine, RollcallsQuery { members, ..RollcallsQuery::default() });
    assert_eq!(answer.unknown, ["亞特蘭提斯"]);
    for document in &answer.documents {
        let ids: Vec<&str> = document.members.iter().map(|party| party.id.as_str()).collect();
        assert_eq!((document.source, ids), (MembersFrom::Reader, vec!["IND", "RUS", "CHN"]));
    }
}

#[test]
fn what_was_cited_is_followed_over_the_dates() {
    use CourseStatus::{Again, Dropped, First, Gone, NotYet, Oldest};
    let Some(engine) = seeds() else { return };
    let answer = registers(&engine, RegistersQuery::default());
    let order: Vec<&str> = answer.documents.iter().map(|document| &document.document[..3]).collect();
    assert_eq!(order, ["004", "000", "001", "002"]);
    let course = |key: &str| -> Vec<CourseStatus> {
        let entry = answer.entries.iter().find(|entry| entry.key == key).expect(key);
        entry.course.iter().map(|course| course.status).collect()
    };
    assert_eq!(course("联合国宪章"), [Oldest, Again, Again, Dropped]);
    assert_eq!(course("巴黎公约"), [Oldest, Dropped, Dropped, Gone]);
    assert_eq!(course("上合组织经济论坛构想"), [NotYet, NotYet, NotYet, First]);
}

#[test]
fn who_is_named_together_is_told_with_its_sentences() {
    let Some(engine) = seeds() else { return };
    let answer = network(&engine, NetworkQuery { limit: 10_000, ..NetworkQuery::default() });
    let node = |kind: NodeKind, key: &str| {
        answer.nodes.iter().position(|node| node.kind == kind && node.key == key).expect(key)
    };
    let ends = [node(NodeKind::Party, "KAZ"), node(NodeKind::Name, "一带一路")];
    let edge = answer.edges.iter().find(|edge| {
        let pair = [edge.a as usize, edge.b as usize];
        pair == ends || pair == [ends[1], ends[0]]
    });
    let edge = edge.expect("Kazakhstan stands with the Belt and Road");
    assert_eq!(edge.weight, 3, "once in 004, 000 and 002");
    assert_eq!(edge.places.len(), 3);
    assert_eq!(answer.total as usize, answer.edges.len());
    let parties =
        network(&engine, NetworkQuery { kinds: vec![NodeKind::Party], least: 5, ..NetworkQuery::default() });
    assert!(parties.nodes.iter().all(|node| node.kind == NodeKind::Party));
    assert!(!parties.edges.is_empty() && parties.edges.iter().all(|edge| edge.weight >= 5));
}

#[test]
fn only_the_registers_asked_for_are_given() {
    let Some(engine) = seeds() else { return };
    let query =
        RegistersQuery { kinds: vec![RegisterKind::Names], limit: 3, offset: 1, ..RegistersQuery::default() };
    let some = registers(&engine, query);
    let all =
        registers(&engine, RegistersQuery { kinds: vec![RegisterKind::Names], ..RegistersQuery::default() });
    assert_eq!(some.entries, all.entries[1..4]);
    assert_eq!(some.total as usize, all.entries.len());
    let query = RegistersQuery { contains: "憲章".to_owned(), ..RegistersQuery::default() };
    let keys: Vec<String> = registers(&engine, query).entries.into_iter().map(|entry| entry.key).collect();
    assert_eq!(keys, ["上合组织宪章", "联合国宪章"]);
}
