use super::*;

const SENTENCES: &str = "各成员国重申支持联合国的中心协调作用，愿在平等互利的基础上继续开展合作。";

fn text(bytes: &[u8]) -> Result<Decoded, Error> {
    super::text(bytes, &Reading::default()).map(|(decoded, _)| decoded)
}

fn body(html: &str) -> String {
    body_text(html, Format::Html).unwrap().0
}

#[test]
fn blocks_are_lines_and_headings_are_marked() {
    let html = "<html><head><title>站</title><style>p{}</style></head><body><nav><a>首页</a></nav>\
        <h1>青湾\n 宣言</h1><div>甲<b>乙</b><a href=x>丙</a><br>丁</div><script>x()</script><p>A &amp; B</p>\
        <ul><li>一</li><li>二</li></ul><table><tr><th>年份</th><th>数量</th></tr><tr><td>2020</td><td>1</td></tr></table>\
        <footer>版权</footer></body></html>";
    assert_eq!(body(html), "# 青湾宣言\n\n甲乙丙\n丁\n\nA & B\n\n一\n\n二\n\n年份\t数量\n\n2020\t1");
}

#[test]
fn a_header_in_an_article_is_its_own_and_that_of_a_site_is_not() {
    let html = "<body><header>站名</header><article><header><h1>宣言</h1><p>2019年6月14日</p></header><p>正文</p>\
        <aside>相关</aside><footer>张三</footer></article><footer>版权</footer></body>";
    assert_eq!(body(html), "# 宣言\n\n2019年6月14日\n\n正文\n\n张三");
    let chapter = "<body><section><header><h1>第二章</h1></header>正文<aside>边栏</aside></section><footer>尾</footer></body>";
    assert_eq!(body_text(chapter, Format::Epub).unwrap().0, "# 第二章\n\n正文\n\n边栏\n\n尾");
}

#[test]
fn what_a_page_hides_is_left_out_unless_it_is_text() {
    let html = format!(
        "<body><p>甲</p><div style='display: none'><a>热词</a></div><div style='display:none'>{}</div></body>",
        SENTENCES.repeat(5)
    );
    assert_eq!(body(&html), format!("甲\n\n{}", SENTENCES.repeat(5)));
}

#[test]
fn notes_are_numbered_where_they_stand() {
    let html = "<body><p>甲<a role='doc-noteref' href='#1'>1</a>乙</p><section role='doc-endnotes'><hr><ol><li id='1'><p>注 \
        <a role='doc-backlink' href='#r'>↩</a></p></li></ol></section><aside epub:type='footnote'>旁</aside></body>";
    assert_eq!(body(html), "甲乙\n\n[1] 注\n\n[2] 旁");
}

#[test]
fn the_main_text_keeps_title_dateline_and_tables() {
    let paragraphs: String =
        [1, 2, 3, 4, 5, 6, 7, 8].map(|number| format!("<p>{number}、{SENTENCES}{SENTENCES}</p>")).concat();
    let menu: String = ["国内", "国际", "财经", "体育"]
        .map(|name| format!("<li><a href=x>栏目{name}</a></li>"))
        .concat()
        .repeat(5);
    let html = format!(
        "<html><head><meta charset='utf-8'><title>环海论坛青湾宣言_新闻网</title></head><body><div class='menu'><ul>{menu}</ul></div>\
        <div class='article'><h1>环海论坛青湾宣言</h1><div class='info'>2019年6月14日 来源：青湾日报</div>\
        <div class='content'>{paragraphs}<table><tr><td>甲国</td><td>张三</td></tr></table><p>{SENTENCES}尾</p></div></div>\
        <div class='links'><ul>{menu}</ul></div></body></html>"
    );
    let read = text(html.as_bytes()).unwrap().text;
    assert!(read.starts_with("# 环海论坛青湾宣言\n\n2019年6月14日 来源：青湾日报\n\n1、"), "{read}");
    assert!(read.contains("甲国\t张三") && read.ends_with('尾') && !read.contains("栏目"), "{read}");
}

#[test]
fn a_page_without_main_text_is_kept_whole() {
    let read = text("<html><body><p>对勘。</p><p>短。</p></body></html>".as_bytes()).unwrap().text;
    assert!(read.contains("对勘。") && read.contains("短。"), "{read}");
}

#[test]
fn the_encoding_is_the_declared_one() {
    let page = format!(
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=gb2312'></head><body><p>{SENTENCES}</p></body></html>"
    );
    let (bytes, ..) = encoding_rs::GBK.encode(&page);
    let read = text(&bytes).unwrap();
    assert!(read.text.contains(SENTENCES));
    assert_eq!(read.decoding.encoding, "GBK");
    let saved = text(page.as_bytes()).unwrap();
    assert_eq!(saved.decoding.encoding, "UTF-8", "saved anew as UTF-8, and still declared as before");
    assert!(saved.text.contains(SENTENCES));
}

#[test]
fn a_deep_page_needs_no_deep_stack() {
    let deep =
        |depth: usize| format!("<html><body>{}{SENTENCES}{}", "<div>".repeat(depth), "</div>".repeat(depth));
    // A stack as small as the one that wasm has.
    let worker = std::thread::Builder::new().stack_size(1 << 19).spawn(move || {
        assert_eq!(text(deep(1_500).as_bytes()).unwrap().text, SENTENCES);
        assert_eq!(text(deep(150).as_bytes()).unwrap().text, SENTENCES);
        assert_eq!(text(deep(1_000_000).as_bytes()), Err(Error::Damaged { format: Format::Html }));
    });
    worker.unwrap().join().unwrap();
}

#[test]
fn the_main_text_keeps_the_numbers_of_its_lists() {
    let items: String = ["甲", "乙", "丙", "丁"].map(|item| format!("<li>{item}{SENTENCES}</li>")).concat();
    let paragraphs = format!("<p>{SENTENCES}{SENTENCES}</p>").repeat(4);
    let headlines = "<li><a href=x>某国海港建成投用各方出席</a></li>".repeat(4);
    let html = format!(
        "<html><head><title>环海论坛青湾宣言</title></head><body><div class='menu'><ol>{headlines}</ol></div><div class='content'>\
        <h1>环海论坛青湾宣言</h1>{paragraphs}<ol style='list-style-type:cjk-ideographic' start='3'>{items}</ol>{paragraphs}</div>\
        <div class='hot'><ol>{headlines}</ol></div></body></html>"
    );
    let read = text(html.as_bytes()).unwrap().text;
    assert!(read.starts_with("# 环海论坛青湾宣言") && read.ends_with(SENTENCES), "{read}");
    for (number, item) in [("三", "甲"), ("四", "乙"), ("六", "丁")] {
        assert!(read.contains(&format!("\n\n{number}、{item}{SENTENCES}")), "{read}");
    }
    assert!(!read.contains("海港"), "{read}");
}
