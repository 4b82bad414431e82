//! Chinese: pinned findings.

use crate::words::{FindingsWords, numbers::chinese};

pub const FINDINGS: FindingsWords = FindingsWords {
    title: "札记",
    lead: "您钉下的图、表与段落，连同批注；可调换次序，一键写成报告。",
    pin: "钉到札记",
    pinned: "已在札记里：去看",
    pin_view: "把这一页的图表都钉到札记",
    over: |view, texts, span| {
        let texts = format!("{view} · {}份文本", chinese(texts));
        match span {
            Some((first, last)) if first == last => format!("{texts}，{first}"),
            Some((first, last)) => format!("{texts}，{first} 至 {last}"),
            None => texts,
        }
    },
    empty: "还没有札记",
    how: [
        "看到要紧的图、表、条款或段落，点它旁边的图钉。",
        "回到这里写批注、排次序。",
        "一键写成报告：网页、Word，或打印成 PDF，附出处、算法、全部设置与文本指纹。",
    ],
    note: "批注",
    note_hint: "这说明什么？",
    up: "上移",
    down: "下移",
    remove: "取下",
    removed: "已取下。",
    report_title: "报告题目",
    report_title_default: "对勘札记",
    author: "作者",
    take: "带走",
    html: "报告（网页）",
    docx: "报告（Word）",
    json: "JSON",
    print: "打印",
    recipe: "配方",
    bibtex: "BibTeX",
    ris: "RIS",
    not_saved: "没有存成，请再试一次。",
    see: "回到原处",
    more_rows: |rows| format!("另有 {rows} 行"),
    contents: "目录",
    texts: "所用文本",
    methods: "数字怎样得来",
    columns: ["题名", "日期", "字数", "SHA-256（前 16 位）"],
    recipe_long: "程序版本、全部设置与每份文本的指纹：用同样的文本和设置，可以得到同样的结果。",
    numbered: "这一条钉下时的编号：{}",
    rows_left_out: "另有 {} 行",
    made_by: "由对勘 Duikan {} 制作，文本没有离开本机。",
    open: "在对勘里打开（先放入同样的文本）",
    cite: "怎样引用",
    made: "用对勘 Duikan {version} 分析。文本：{texts}",
    more_parts: |parts| format!("另有 {parts} 段"),
    first_of: |all, some| format!("{all}，这里是前 {some} 处"),
    passage_of: |title, date| match date {
        Some(date) => format!("《{title}》，{date}"),
        None => format!("《{title}》"),
    },
};
