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
            "同一日期的文本合在一起；横轴按真实日期的间隔，只知年或月的放在它的正中。未指定词语时，选各点之间差别最大的词（G² 最高）；只有一点时选最常见的。",
            "次数少时一两次的差别就会使比率大变，请连同次数一起看。",
        ],
        formula: Some("每万词 = 10 000 × 次数 ÷ 词数；G² = 2 Σ O ln(O ÷ E)，E 为均匀分布时应有的次数"),
        source: Some("Dunning 1993, Computational Linguistics 19(1); Rayson & Garside 2000"),
    },
    terms: Method {
        text: &[
            "先认出书名号中的题名和国名，再用 jieba 词典分词；繁体先归并为简体，原文不动。虚词默认不列；强调、应当、不得之类的词不算虚词。",
            "tf-idf 高的词是某一篇所特有的，后面是它最突出的一篇。分布图每一柱是一篇中的次数。词性是这个词最常有的，由词典给出，不看上下文。",
            "分布不均用 DPnorm：把词在各篇的份额与各篇长短的份额相比，0 为均匀，1 为只在最短的一篇里。ARF 把扎堆出现的次数打折。",
        ],
        formula: Some(
            "每万词 = 10 000 × 次数 ÷ 总词数；tf-idf = 篇中每万词 × (ln((1 + 篇数) ÷ (1 + 含该词的篇数)) + 1)",
        ),
        source: Some(
            "Spärck Jones 1972, Journal of Documentation 28(1); Gries 2008; Lijffijt & Gries 2012; Savický & Hlaváčová 2002",
        ),
    },
    similar: Method {
        text: &[
            "用词相近：两篇的 tf-idf 向量夹角的余弦，句子不同而用词相同也高。",
            "文字重合：一篇的五字串有多少见于另一篇，句子照录才高；两个方向不同，因为长短不同。",
        ],
        formula: Some("cos = a·b ÷ (|a| |b|)；重合 = |A ∩ B| ÷ |A|，A、B 为五字串之集"),
        source: Some("Broder 1997, On the resemblance and containment of documents"),
    },
    collation: Method {
        text: &[
            "先把繁简、异体、全半角归为一种写法，再找两篇共有的长串，按原文次序连成一线；不在线上的长串是挪动。剩下的句子按相邻两字的重合配对，逐字比较。",
            "异文分三等：疑为错漏（一两个字，音近、形近，或改后不成词）；实质（碰到数字、日期、名称、书名、否定、情态词、表态动词，或增减当事方）；其余为措辞。这是按词表和词典判断的，请以原文为准。",
            "网站文字、电头、编辑行等不参与比较，另列。",
        ],
        formula: None,
        source: Some("Wise 1993（贪心串铺）；Myers 1986（最短编辑）"),
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
    direction: Method {
        text: &[
            "首见、末见、中断、最多都直接从每一点的次数读出。中断是首末之间没有出现的点。各篇、各章节没有时间先后，只说见于几处、不见于哪里。",
            "走向看所有两点之间升多还是降多（肯德尔 τ，曼–肯德尔检验），不假定是直线；p 小于 0.05 才说升或降。斜率取任意两点斜率的中位数（泰尔–森）。点太少时不作检验；点在十个以下时 p 只是约数。",
        ],
        formula: Some("τ = (升 − 降) ÷ 两点的对数；斜率 = 所有 (yⱼ − yᵢ) ÷ (xⱼ − xᵢ) 的中位数"),
        source: Some("Mann 1945; Kendall 1975; Sen 1968, JASA 63"),
    },
    movers: Method {
        text: &[
            "上升与下降：最早与最晚日期都有的词，看后一半日期比前一半多还是少，幅度够所选的才列，差别大的在前（两半的 G²）。新出现：最早日期没有，最晚日期有。不再出现：反过来。",
            "次数不足所选的词不列。两个日期的文本若体裁不同，升降也可能只是体裁之别，请点开看原文。",
        ],
        formula: None,
        source: None,
    },
    keyness: Method {
        text: &[
            "先看差多少，再看可靠不可靠。对数比说差多少：+1 是两倍，−1 是一半；次数为零时以 0.5 代。区间是 95% 置信区间，默认按它离零较近的一端排，所以又强又可靠的词在前。",
            "G²、χ² 说有多不像偶然，次数越多越大，不能拿来比大小。p 由四格 G² 得出；任一格期望次数不足 5 时，G²、χ² 不可靠，p 改用费希尔精确检验，次数再少也成立。q 按所检词数校正（Benjamini–Hochberg）。两组都有的文字只算在要看的一组。",
        ],
        formula: Some(
            "对数比 = log₂((a ÷ n₁) ÷ (b ÷ n₂))；区间 = ± 1.96 √(1/a − 1/n₁ + 1/b − 1/n₂)；%DIFF = 100 × (a/n₁ − b/n₂) ÷ (b/n₂)",
        ),
        source: Some(
            "Hardie 2014; Katz et al. 1978; Gabrielatos & Marchi 2012; Kilgarriff 2009; Monroe, Colaresi & Quinn 2008; Dunning 1993; Fisher 1922; Benjamini & Hochberg 1995",
        ),
    },
    collocates: Method {
        text: &[
            "数一数检索的词左右若干词之内（不越过句末）有哪些词，每个位置只数一次；夹在两处之间的，算给近的一处。再与这些词在全文的次数相比，看相伴是否多于偶然。",
            "logDice 不受文本长短影响，默认按它排，公式与 Sketch Engine 相同；两处挨得近时数值可能不同，因为这里同靠近两处的位置只数一次。MI 偏爱罕见词，t 偏爱常见词，宜几种同看。比偶然还少的词（G² 为负）排在最后。",
            "O 是词在范围内出现的次数，F 是检索的词的次数，C 是这个词的次数，N 是全部词次；R 是各处范围之内的词次合计，范围越宽，R 越大。与检索的词毫无关系的词，在这 R 个位置上应与在全部 N 个位置上一样密，由此得 E。",
        ],
        formula: Some(
            "logDice = 14 + log₂(2 min(O, F, C) ÷ (F + C))；E = R × C ÷ N；MI = log₂(O ÷ E)；t = (O − E) ÷ √O",
        ),
        source: Some("Church & Hanks 1990; Daille 1994; Evert 2008; Rychlý 2008"),
    },
    network: Method {
        text: &[
            "中间是检索的词，周围是排在前面的搭配词。实线的粗细是 logDice；虚线连着常在同一句里（那句里也有检索的词）相见的两个搭配词。越靠近中间，在表里排得越前；方位没有含义。",
        ],
        formula: None,
        source: None,
    },
    phrases: Method {
        text: &[
            "连用的词：一句之内、标点之间连着的二至五个词。术语：由名词、动词、形容词合成的词组，按 C 值排：又长又多、又常常独立出现的在前。套语：能多长就多长的重复文字，可以越过标点，不越过段落。只出现两次、分在两篇的，多半是两篇共有的段落而不是套语，所以套语默认至少三次，可以另选。",
        ],
        formula: Some("C 值 = log₂(长度) × (次数 − 包含它的各更长术语的平均次数)"),
        source: Some("Frantzi, Ananiadou & Mima 2000"),
    },
    new_terms: Method {
        text: &[
            "字串像不像一个词，看两点：里面凝固不凝固（最松的一处，点互信息），外面自由不自由（左右邻字的熵，取低的一侧）。只有“命运共同”后面总跟着“体”，所以它不是词。",
            "采纳的词进入您的词典，各处都整个保留；繁简两体通用。《》里的书名不论多长都算一个词、一个词次，采纳之后也不拆，所以里面的字这里不计。",
        ],
        formula: Some("凝固度 = min log₂(p(xy) ÷ (p(x) p(y)))；自由度 = min(H左, H右)"),
        source: Some("Sproat & Shih 1990; Huang & Powers 2003"),
    },
    keywords: Method {
        text: &[
            "与其余各篇比：本篇更常用的词，按四格对数似然比 G² 排；只有一篇时改用 tf-idf。tf-idf：本篇多的词，别篇也有的打折。TextRank：五词之内相邻的实词连成网，居中的词权重高，不看别篇。",
        ],
        formula: None,
        source: Some("Spärck Jones 1972; Mihalcea & Tarau 2004; Dunning 1993"),
    },
    diversity: Method {
        text: &[
            "TTR 是不同的词除以词次，文本越长越小，所以长短不同的文本不能比。MATTR、MTLD、HD-D 是不大受长短影响的三种量法；文本太短就不给。",
        ],
        formula: Some("TTR = 不同的词 ÷ 词次；H = −Σ p log₂ p"),
        source: Some("Covington & McFall 2010; McCarthy & Jarvis 2010"),
    },
    lengths: Method {
        text: &["句子止于句号、问号、叹号、分号；分句止于任何标点。字数不计标点和空白。"],
        formula: None,
        source: None,
    },
    concordance: Method {
        text: &[
            "两端合着词的起止就找得到，中间怎样切分都行：“三股势力”加不加引号，书名加不加《》，都找到；但找“印度”，不会找到“印度尼西亚”。繁简、全半角、大小写都算同一个。竖线隔开几个；有重叠的，取在前的、最长的。",
            "词首或词尾的 * 代表这个词其余的字符：cooperat*、*化。引号里的照原样找，竖线和星号也算字符。斜线之间写正则表达式，在一段之内按字符找：点是任意一个字符，可以跨过词的边界。",
            "尖括号里是词性（n 名词、v 动词、a 形容词、d 副词、m 数词、ns 地名、nr 人名、nt 机构），* 是任意一个词，<v|vn> 是其中任一，支持|欢迎 是几个词里任一，后面的 ? 表示可有可无，{0,3} 表示几个。",
            "排序可以有三层：左、右第几个词，找到的词，日期，书架次序。键盘：Tab 进入各行，↑ ↓ 移动，回车到原文。",
        ],
        formula: None,
        source: None,
    },
    dictionary: Method {
        text: &[
            "先整个认出您的词、书名号里的题名和国名，长的优先，其余再用 jieba 切分。写繁体或简体都可以，两体通用。改动之后，全部文本重新切分、重新计数。",
        ],
        formula: None,
        source: None,
    },
};
