//! Texts that were made up: English, Traditional characters, a government's report.

use super::{network, registers, rollcalls};
use duikan::{
    pipeline::Engine,
    protocol::{
        DateKind, MembersFrom, NetworkQuery, NodeKind, PlaceAct, RegisterKind, Registered, RegistersQuery,
        RollcallKind, RollcallsQuery,
    },
};

fn shelf(texts: &[(&str, &str)]) -> Engine {
    let mut engine = Engine::default();
    for (name, text) in texts {
        engine.open(name, text.as_bytes(), &mut |_, _| {}).expect("a text");
    }
    engine
}

const ENGLISH: &str = "Harbour Declaration\n\n\
    The leaders of India, Kazakhstan, China, the Kyrgyz Republic, Pakistan, Russia, Tajikistan and Uzbekistan met in Samarkand on 16 September 2022 and declare the following.\n\n\
    The Member States reaffirm the Charter of the United Nations and the Treaty on the Non-Proliferation of Nuclear Weapons, and intend to complete the Harbour Development Strategy by 2030.\n\n\
    The Republic of Kazakhstan, the Kyrgyz Republic, the Islamic Republic of Pakistan, the Russian Federation, the Republic of Tajikistan and the Republic of Uzbekistan support the initiative of the People's Republic of China on corridors.\n\n\
    Trade grew by 12.5 percent to US$ 2.3 trillion in 2021. They use china and eat turkey, and who knows.\n\n\
    They thank Prime Minister of India Narendra Modi and President Jane Doe.";

#[test]
fn an_english_declaration_is_read() {
    let engine = shelf(&[("a.txt", ENGLISH)]);
    let answer = rollcalls(&engine, RollcallsQuery::default());
    assert_eq!(answer.documents[0].source, MembersFrom::Opening);
    let absent = |at: usize| -> Vec<(&str, bool)> {
        let absent = answer.rollcalls[at].absent.iter();
        absent.map(|absent| (absent.party.id.as_str(), absent.elsewhere.is_some())).collect()
    };
    assert_eq!(answer.rollcalls.len(), 2, "{:?}", answer.rollcalls);
    assert_eq!(absent(0), []);
    assert_eq!(absent(1), [("IND", false), ("CHN", true)]);
    assert_eq!(answer.rollcalls[1].share, Some(0.75));
    let found = registers(&engine, RegistersQuery::default());
    let keys = |kind: RegisterKind| -> Vec<&str> {
        let of_kind = found.entries.iter().filter(|entry| entry.what.kind() == kind);
        of_kind.map(|entry| entry.name.as_str()).collect()
    };
    let instruments = keys(RegisterKind::Instruments);
    for name in [
        "Charter of the United Nations",
        "Treaty on the Non-Proliferation of Nuclear Weapons",
        "Harbour Development Strategy",
    ] {
        assert!(instruments.contains(&name), "{instruments:?}");
    }
    assert_eq!(keys(RegisterKind::Places), ["Samarkand"]);
    assert_eq!(keys(RegisterKind::Persons), ["Jane Doe", "Narendra Modi"]);
    let figures: Vec<(f64, &str)> = (found.entries.iter())
        .filter_map(|entry| match &entry.what {
            Registered::Figures { value, unit, .. } => Some((*value, unit.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(figures.len(), 2);
    assert!(figures.contains(&(2.3e12, "USD")) && figures.contains(&(12.5, "%")));
    let dates: Vec<(DateKind, &str)> = (found.entries.iter())
        .filter_map(|entry| match &entry.what {
            Registered::Dates { kind, to, .. } => Some((*kind, to.as_str())),
            _ => None,
        })
        .collect();
    assert_eq!(
        dates,
        [(DateKind::Date, "2021"), (DateKind::Date, "2022-09-16"), (DateKind::Deadline, "2030")]
    );
}

#[test]
fn traditional_characters_are_read_as_simplified_ones() {
    let text = "青灣宣言\n\n印度共和國總理張三、哈薩克斯坦共和國總統李四、中華人民共和國主席王小明、俄羅斯聯邦總統趙六出席會議。\n\n\
        哈薩克斯坦、俄羅斯聯邦及中國重申支持「絲路」倡議，決定於二〇三〇年前落實《青灣憲章》，並在比什凱克舉行「和平使命」聯合演習。";
    let engine = shelf(&[("a.txt", text)]);
    let answer = rollcalls(&engine, RollcallsQuery::default());
    assert_eq!(answer.rollcalls.len(), 2, "{:?}", answer.rollcalls);
    assert_eq!(answer.rollcalls[0].kind, RollcallKind::Persons);
    assert_eq!(answer.rollcalls[1].absent[0].party.id, "IND");
    assert_eq!(answer.rollcalls[1].label, "絲路");
    let found = registers(&engine, RegistersQuery::default());
    let keys: Vec<&str> = found.entries.iter().map(|entry| entry.key.as_str()).collect();
    for key in ["青湾宪章", "deadline - 2030", "丝路", "和平使命", "held 比什凯克", "IND 总理 张三"]
    {
        assert!(keys.contains(&key), "{key} in {keys:?}");
    }
}

#[test]
fn a_governments_report_is_read_for_its_figures() {
    let text = "政府工作报告\n\n国内生产总值达到121万亿元，增长5.2%，城镇新增就业1206万人，研发经费增长8.7%。\
        全年减税降费超过4.2万亿元，粮食产量1.37万亿斤。“十四五”规划实施两年来，建成高标准农田4.56亿亩，单位能耗下降百分之二。\
        新增30个合作项目，安排专项债券3.8万亿元，力争到2035年基本实现现代化。";
    let engine = shelf(&[("a.txt", text)]);
    let found = registers(&engine, RegistersQuery::default());
    let figures: Vec<(f64, &str, &str)> = (found.entries.iter())
        .filter_map(|entry| match &entry.what {
            Registered::Figures { value, unit, of } => Some((*value, unit.as_str(), of.as_str())),
            _ => None,
        })
        .collect();
    for (value, unit, of) in [
        (121e12, "CNY", "国内生产总值"),
        (5.2, "%", "增长"),
        (12_060_000.0, "人", "就业"),
        (4.2e12, "CNY", "减税降费"),
        (1.37e12, "斤", "粮食产量"),
        (4.56e8, "亩", "农田"),
        (30.0, "个", "合作项目"),
        (3.8e12, "CNY", "专项债券"),
    ] {
        let is_found = figures.iter().any(|&(v, u, o)| (v, u) == (value, unit) && o.contains(of));
        assert!(is_found, "{value} {unit} {of} in {figures:?}");
    }
    let keys: Vec<&str> = found.entries.iter().map(|entry| entry.key.as_str()).collect();
    assert!(keys.contains(&"period 2021 2025") && keys.contains(&"deadline - 2035"), "{keys:?}");
}

#[test]
fn an_office_that_changes_hands_is_told() {
    let engine = shelf(&[
        ("2019.txt", "青湾宣言\n\n2019年6月14日，印度总理张三、中国总理李四、俄罗斯总统王五在青湾举行会议。"),
        ("2020.txt", "青湾宣言\n\n2020年6月14日，印度总理赵六、中国总理李四、俄罗斯总统王五在青湾举行会议。"),
    ]);
    let found = registers(&engine, RegistersQuery::default());
    assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
    let holders: Vec<&str> = found.changes[0].holders.iter().map(|holder| holder.person.as_str()).collect();
    assert_eq!((found.changes[0].party.id.as_str(), holders), ("IND", vec!["张三", "赵六"]));
    let held = found.entries.iter().find(|entry| entry.what == Registered::Places { act: PlaceAct::Held });
    assert_eq!(held.map(|entry| entry.passages.len()), Some(2));
}

#[test]
fn an_abbreviation_stands_for_what_it_was_declared_for() {
    let text = "报告\n\n各方遵守《青湾渔业合作长期协定》（以下简称《渔业协定》）。各方落实《渔业协定》，反对破坏《协定》。\
        各方遵守安理会第1540号决议。";
    let engine = shelf(&[("a.txt", text)]);
    let query = RegistersQuery { kinds: vec![RegisterKind::Instruments], ..RegistersQuery::default() };
    let found = registers(&engine, query);
    let entries: Vec<(&str, usize)> =
        found.entries.iter().map(|entry| (entry.key.as_str(), entry.passages.len())).collect();
    assert!(
        entries.contains(&("安理会第1540号决议", 1)) || entries.contains(&("联合国安理会第1540号决议", 1)),
        "{entries:?}"
    );
    assert!(entries.contains(&("青湾渔业合作长期协定", 4)), "{entries:?}");
}

#[test]
fn what_stands_in_quotation_marks_and_without_is_one_node() {
    let text = "青湾宣言\n\n中国、俄罗斯和上海五国合作。俄罗斯重申“上海五国”机制的作用。中国支持“一带一路”倡议，俄罗斯支持一带一路和《青湾宪章》。中国支持“青湾宪章”。";
    let engine = shelf(&[("a.txt", text)]);
    let answer = network(&engine, NetworkQuery::default());
    let nodes = |name: &str| -> Vec<(NodeKind, u32)> {
        let named = answer.nodes.iter().filter(|node| node.name.contains(name));
        named.map(|node| (node.kind, node.clauses)).collect()
    };
    assert_eq!(nodes("上海五国"), [(NodeKind::Party, 2)]);
    assert_eq!(nodes("一带一路").len(), 1);
    assert_eq!(nodes("一带一路")[0].0, NodeKind::Name);
    assert_eq!(nodes("青湾宪章"), [(NodeKind::Instrument, 2)]);
}

#[test]
fn a_place_is_whole_and_no_month() {
    let text = "Harbour Statement\n\nWe thank those who met in March and the forum held in Papua New Guinea last year.";
    let engine = shelf(&[("a.txt", text)]);
    let query = RegistersQuery { kinds: vec![RegisterKind::Places], ..RegistersQuery::default() };
    let names: Vec<String> = registers(&engine, query).entries.into_iter().map(|entry| entry.name).collect();
    assert_eq!(names, ["Papua New Guinea"]);
}

#[test]
fn a_chinese_instrument_with_and_without_its_issuer_is_one() {
    let texts = [
        ("a.txt", "报告\n\n各方落实《联合国2035年蓝色发展纲领》和《联合国2030年可持续发展议程》。"),
        (
            "b.txt",
            "报告\n\n各方落实《2035年蓝色发展纲领》和《2030年可持续发展议程》、《2030年议程》，通过《海岸公约第一议定书》和《海岸公约第二议定书》。",
        ),
    ];
    let query = RegistersQuery { kinds: vec![RegisterKind::Instruments], ..RegistersQuery::default() };
    let found = registers(&shelf(&texts), query);
    let entries: Vec<(&str, usize)> =
        found.entries.iter().map(|entry| (entry.key.as_str(), entry.passages.len())).collect();
    assert_eq!(
        entries,
        [
            ("2030年可持续发展议程", 3),
            ("联合国2035年蓝色发展纲领", 2),
            ("海岸公约第一议定书", 1),
            ("海岸公约第二议定书", 1),
        ]
    );
}
