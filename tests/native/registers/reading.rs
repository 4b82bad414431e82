//! The engine against `tests/golden/seeds/registers`.

use super::{every_copy, registers, rollcalls};
use crate::shelf::seeds;
use duikan::protocol::{RegisterEntry, Registered, RollcallKind, RollcallsQuery};
use std::{collections::BTreeMap, fs, path::Path};

/// The lines of a reading, each cut at its tabs.
fn reading(name: &str) -> Vec<Vec<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/seeds/registers");
    let file = fs::read_to_string(folder.join(name).with_extension("tsv")).expect("the reading is there");
    file.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// How many passages of an entry a seed has.
type Counts = BTreeMap<(String, String), u32>;

/// What a reading says, with 000's lines for 003, which is the same text without its end.
fn read(name: &str, key: &dyn Fn(&[String]) -> String, left_out: &dyn Fn(&str) -> Option<u32>) -> Counts {
    let mut counts = Counts::new();
    for line in reading(name) {
        let count: u32 = line[line.len() - 1].parse().expect("a count");
        let key = key(&line[1..line.len() - 1]);
        if line[0] == "000" {
            let count = count - left_out(&key).unwrap_or(0);
            if count > 0 {
                *counts.entry(("003".to_owned(), key.clone())).or_default() += count;
            }
        }
        *counts.entry((line[0].clone(), key)).or_default() += count;
    }
    counts
}

/// What the engine says of one register.
fn found(key: &dyn Fn(&RegisterEntry) -> Option<String>) -> Option<Counts> {
    let engine = seeds()?;
    let mut counts = Counts::new();
    for entry in registers(&engine, every_copy()).entries {
        if let Some(key) = key(&entry) {
            for passage in &entry.passages {
                *counts.entry((passage.place.document[..3].to_owned(), key.clone())).or_default() += 1;
            }
        }
    }
    Some(counts)
}

/// Nothing read is missed, and of what is found all but a twentieth was read, seed by seed.
#[track_caller]
fn compare(what: &str, found: &Counts, read: &Counts) {
    let mut missed = Vec::new();
    for (of, &count) in read {
        let here = found.get(of).copied().unwrap_or(0);
        if here < count {
            missed.push(format!("{of:?}: {here} of {count}"));
        }
    }
    let mut wrong = Vec::new();
    let (mut right, mut all) = (0, 0);
    for (of, &count) in found {
        let there = read.get(of).copied().unwrap_or(0);
        all += count;
        right += count.min(there);
        if count > there {
            wrong.push(format!("{of:?}: {count}, read {there}"));
        }
    }
    for seed in ["000", "001", "002", "003", "004"] {
        let sum = |counts: &Counts| {
            counts.iter().filter(|((of, _), _)| of == seed).map(|(_, count)| count).sum::<u32>()
        };
        let both = |(of, count): (&(String, String), &u32)| (*count).min(read.get(of).copied().unwrap_or(0));
        let right: u32 = found.iter().filter(|((of, _), _)| of == seed).map(both).sum();
        eprintln!("{what} {seed}: {right} right of {} found and {} read", sum(found), sum(read));
    }
    assert!(missed.is_empty(), "{what} missed: {missed:#?}; not read: {wrong:#?}");
    assert!(right * 20 >= all * 19, "{what}: {right} of {all} right; not read: {wrong:#?}");
}

#[test]
fn instruments() {
    let plain = |name: &str| -> String { name.replace('（', "(").replace('）', ")").replace('，', ",") };
    let found = found(&|entry| matches!(entry.what, Registered::Instruments).then(|| entry.key.clone()));
    let Some(found) = found else { return };
    let resolution = |key: &str| plain(key).replace("联合国安理会", "安理会");
    let found = found.into_iter().map(|((seed, key), count)| ((seed, resolution(&key)), count)).collect();
    let read = read("instruments", &|line| resolution(&line[0]), &|_| None);
    compare("instruments", &found, &read);
}

#[test]
fn dates() {
    let found = found(&|entry| matches!(entry.what, Registered::Dates { .. }).then(|| entry.key.clone()));
    let Some(found) = found else { return };
    let is_closing = |key: &str| (key == "date 2021-09-17 2021-09-17").then_some(1);
    compare("dates", &found, &read("dates", &|line| line.join(" "), &is_closing));
}

#[test]
fn figures() {
    let found = found(&|entry| match &entry.what {
        Registered::Figures { value, unit, .. } => Some(format!("{value} {unit}")),
        _ => None,
    });
    let Some(found) = found else { return };
    compare("figures", &found, &read("figures", &|line| line[..2].join(" "), &|_| None));
}

#[test]
fn what_figures_count() {
    let Some(engine) = seeds() else { return };
    let answer = registers(&engine, every_copy());
    let mut wrong = Vec::new();
    for line in reading("figures").iter().filter(|line| line[3] != "-") {
        let [seed, value, unit, counted, _] = &line[..] else { unreachable!("five columns") };
        let told = answer.entries.iter().any(|entry| match &entry.what {
            Registered::Figures { value: found, unit: of, of: noun } => {
                let is_here =
                    entry.passages.iter().any(|passage| passage.place.document.starts_with(seed.as_str()));
                let is_counted =
                    !noun.is_empty() && (counted.contains(noun) || noun.contains(counted.as_str()));
                is_here && found.to_string() == *value && of == unit && is_counted
            }
            _ => false,
        });
        if !told {
            wrong.push(format!("{line:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn names() {
    let plain = |name: &str| name.replace(['-', '—'], "—").replace('，', ",").replace('：', ":");
    let found = found(&|entry| matches!(entry.what, Registered::Names { .. }).then(|| plain(&entry.key)));
    let Some(found) = found else { return };
    compare("names", &found, &read("names", &|line| plain(&line[0]), &|_| None));
    let engine = seeds().expect("they were there");
    let answer = registers(&engine, every_copy());
    for line in reading("names").iter().filter(|line| line[2] != "-") {
        let entry = answer.entries.iter().find(|entry| {
            matches!(entry.what, Registered::Names { .. }) && plain(&entry.key) == plain(&line[1])
        });
        let Some(Registered::Names { kind }) = entry.map(|entry| &entry.what) else { panic!("{line:?}") };
        let kind = serde_json::to_value(kind).expect("a name");
        assert_eq!(kind, line[2].as_str(), "{line:?}");
    }
}

#[test]
fn persons() {
    let found = found(&|entry| match &entry.what {
        Registered::Persons { party, office, person } => {
            let party = party.as_ref().map_or("-", |party| party.id.as_str());
            Some(format!("{party} {office} {person}"))
        }
        _ => None,
    });
    let Some(found) = found else { return };
    let signed: Vec<String> =
        reading("persons").iter().filter(|line| line[0] == "000").map(|line| line[1..4].join(" ")).collect();
    let in_000 = |key: &str| signed.iter().any(|signed| signed == key).then_some(1);
    compare("persons", &found, &read("persons", &|line| line.join(" "), &in_000));
}

#[test]
fn places() {
    let found = found(&|entry| matches!(entry.what, Registered::Places { .. }).then(|| entry.key.clone()));
    let Some(found) = found else { return };
    compare("places", &found, &read("places", &|line| line.join(" "), &|_| None));
}

#[test]
fn lists_of_parties() {
    let Some(engine) = seeds() else { return };
    let answer = rollcalls(&engine, RollcallsQuery { copies: true, ..RollcallsQuery::default() });
    let mut found: Vec<String> = Vec::new();
    for rollcall in &answer.rollcalls {
        let named: Vec<&str> = rollcall.named.iter().map(|named| named.party.id.as_str()).collect();
        let mut absent: Vec<String> = (rollcall.absent.iter())
            .map(|absent| format!("{}{}", absent.party.id, if absent.elsewhere.is_some() { "+" } else { "" }))
            .collect();
        absent.sort();
        let outsiders: Vec<&str> = rollcall
            .named
            .iter()
            .filter(|named| !named.member)
            .map(|named| named.party.id.as_str())
            .collect();
        let kind = if rollcall.kind == RollcallKind::Persons { "persons" } else { "parties" };
        let seed = &rollcall.list.document[..3];
        found.push(format!(
            "{seed} {kind} {} -{} {}",
            named.join(","),
            absent.join(","),
            outsiders.join(",")
        ));
    }
    let plain = |cell: &String| if cell == "-" { String::new() } else { cell.clone() };
    let read = reading("rollcalls").into_iter().map(|line| {
        let all = "CHN,IND,KAZ,KGZ,PAK,RUS,TJK,UZB".to_owned();
        let absent = if line[4] == "*" { all } else { plain(&line[4]) };
        let mut absent: Vec<&str> = absent.split(',').collect();
        absent.sort_unstable();
        format!("{} {} {} -{} {}", line[0], line[1], line[3], absent.join(","), plain(&line[5]))
    });
    let mut read: Vec<String> = read.collect();
    read.sort();
    found.sort();
    assert_eq!(found, read);
}
