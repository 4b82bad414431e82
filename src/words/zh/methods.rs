//! How each figure is got, in Chinese.

use super::super::methods::{Method, Methods};

/// How each figure is got, in Chinese.
pub const METHODS: Methods = Methods {
    findings: Method {
        text: &[
            "同文与收录：比较两篇的五字串（连续五个字，繁简归并、标点与空白不计）。互相包含几乎全部为同文；一方几乎全部见于另一方为收录。",
            "升降：比较最早与最晚日期的每万词次数，从各日期间差别最大（G² 最高）的词中选出。两个日期的文本若体裁不同，升降也可能只是体裁之别，请点开看原文。",
        ],
        formula: None,
        source: None,
    },
    documents: Method {
        text: &[
            "字数只计正文、标题、题名与签署，不计空白和网页文字。词数是分词后的词次。日期的依据停留在日期上可见。",
        ],
        formula: None,
        source: None,
    },
    topics: Method {
        text: &[
            "主题取自文本自己的标题：用词相近的标题归为一组。每段归入它所在标题的主题，按字数计比例。",
            "没有标题的文本，每段归入用词最接近的主题，并标明“按用词判断”（斜纹）。开头、结尾等不在任何标题之下的段落列为“未归主题”。",
        ],
        formula: Some("比例 = 主题的字数 ÷ 该篇正文字数"),
        source: None,
    },
    trends: Method {
        text: &[
            "同一日期的文本合在一起；横轴按真实日期的间隔。未指定词语时，选各日期之间差别最大的词（G² 最高）。",
            "次数少时一两次的差别就会使比率大变，请连同次数一起看。",
        ],
        formula: Some("每万词 = 10 000 × 次数 ÷ 词数；G² = 2 Σ O ln(O ÷ E)，E 为均匀分布时应有的次数"),
        source: Some("Dunning 1993, Computational Linguistics 19(1); Rayson & Garside 2000"),
    },
    terms: Method {
        text: &[
            "先认出书名号中的题名和国名，再用 jieba 词典分词；繁体先归并为简体，原文不动。虚词默认不列；强调、应当、不得之类的词不算虚词。",
            "tf-idf 高的词是某一篇所特有的；括号里是它最突出的一篇。分布图每一柱是一篇中的次数。",
        ],
        formula: Some(
            "每万词 = 10 000 × 次数 ÷ 总词数；tf-idf = 篇中每万词 × (ln((1 + 篇数) ÷ (1 + 含该词的篇数)) + 1)",
        ),
        source: Some("Spärck Jones 1972, Journal of Documentation 28(1)"),
    },
    similar: Method {
        text: &[
            "用词相近：两篇的 tf-idf 向量夹角的余弦，句子不同而用词相同也高。",
            "文字重合：一篇的五字串有多少见于另一篇，句子照录才高；两个方向不同，因为长短不同。",
        ],
        formula: Some("cos = a·b ÷ (|a| |b|)；重合 = |A ∩ B| ÷ |A|，A、B 为五字串之集"),
        source: Some("Broder 1997, On the resemblance and containment of documents"),
    },
    passages: Method {
        text: &[
            "找出两篇共有的长串，前后延伸，容许小的改动；繁简、全半角之别不算改动。红色删除线是只见于甲的字，青色是只见于乙的字。",
            "覆盖率是共有段落所占的字数，不计空白；它容许小的改动，所以高于概览里按五字串计的比例。相同的长段折叠起来，点开可看。",
        ],
        formula: None,
        source: None,
    },
    cleaning: Method {
        text: &[
            "程序把原文分成段，看每段的位置、长短、标点、链接、编号和网站用语，判断它是正文、标题、签署，还是菜单、页脚、页码之类。后者划去、不计入，但一字不删；点一下看缘由，一下就能放回。",
            "标题的级别按编号（一、（一）、第一章、1.1 等）排，与网页抓取时留下的记号无关。您的改动优先，并以红笔标出。键盘：Tab 进入原文，↑ ↓ 逐处移动，回车打开。",
        ],
        formula: None,
        source: None,
    },
    encodings: Method {
        text: &[
            "先看文件自己的说明（BOM、网页声明），再看是不是合法的 UTF-8，最后按字频推断旧编码。短文本可能像好几种编码，所以列出其余几种各读成什么样，由您决定。换编码只是重读，文件不动。",
        ],
        formula: None,
        source: None,
    },
    threads: Method {
        text: &[
            "报纸一版上的两篇文字，抄录时常按栏交错在一起。程序看每段见于书架上哪篇、用词像谁、句子接到哪里，把它们分开。这是判断，不是事实：分开前可以逐段改，分开后也可以合回。",
        ],
        formula: None,
        source: None,
    },
    breaks: Method {
        text: &[
            "⤶ 是接句：一句话被换行、换栏或换页截断，程序接起来读。波浪线是缺损：无法辨认的字、乱码、缺文、断句。别的文本有完整的同一处时，点开可见其文字。原文一概不改。",
        ],
        formula: None,
        source: None,
    },
    formats: Method {
        text: &[
            "文件是什么，看内容，不看扩展名。网页、Word、电子书等只取文字；表格一行一篇；压缩包里的文件逐个读，如同直接拖入。读不了的会说明缘由，其余的照常读。",
        ],
        formula: None,
        source: None,
    },
};
