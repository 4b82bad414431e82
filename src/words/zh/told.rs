//! What the protocol says, in Chinese.

use super::super::{Told, grouped};
use super::found;
use crate::count::LONGEST;
use crate::error::{Caution, Error, Number, QueryProblem, Warning};
use crate::protocol::{
    DateRule, Format, MOST_SEEDS, MOST_TOPICS, PARTS, Reason, Relation, Role, Script, Stage, ThreadAnswer,
};

/// What the protocol says, in Chinese.
pub const TOLD: Told = Told {
    error,
    caution,
    warning,
    warning_tag,
    reason,
    role,
    date_rule,
    relation,
    script,
    format,
    stage,
    intact,
    mixed,
    kind: found::kind,
    loss: found::loss,
    certainty: found::certainty,
    encoding: found::encoding,
};

fn megabytes(bytes: u64) -> String {
    format!("{}.{} MB", grouped(bytes / 1_000_000), bytes / 100_000 % 10)
}

fn error(error: &Error) -> String {
    match error {
        Error::Empty => "文件是空的，没有文字。".to_owned(),
        Error::Binary => "这不是文本文件，读不出文字。".to_owned(),
        Error::UnknownEncoding { label } => {
            format!("“{label}”不是可读的编码；请把文件另存为 UTF-8，或另选一种编码。")
        }
        Error::TooLarge { bytes, limit } => {
            format!("文件太大（{}），最多读 {}。", megabytes(*bytes), megabytes(*limit))
        }
        Error::Unsupported { format: Format::LegacyOffice } => {
            "这是旧版 Office 文件（如 .doc），或有密码的文件，还不能读；请在 Word 里另存为 .docx 或文本文件。"
                .to_owned()
        }
        Error::Unsupported { format: Format::OtherOffice } => {
            "这是幻灯片、图画等 Office 文件，还不能读；请另存为文本文件。".to_owned()
        }
        Error::Unsupported { format } => {
            format!("这是 {} 文件，还不能读；请另存为文本文件。", self::format(*format))
        }
        Error::Damaged { format } => {
            format!("文件（{}）已损坏或不完整，读不出文字。", self::format(*format))
        }
        Error::Protected { format } => {
            format!("这个文件（{}）有密码；请去掉密码另存后再放进来。", self::format(*format))
        }
        Error::NoText { pages } => format!(
            "这个 PDF 的 {pages} 页都是图片（多为扫描件），里面没有文字；请先用文字识别（OCR）软件处理，再放进来。"
        ),
        Error::UnpacksTooLarge { limit } => {
            format!("文件解压后太大，最多读 {}。", megabytes(*limit))
        }
        Error::TooManyEntries { entries, limit } => {
            format!("文件里的部分太多（{entries}），最多读 {limit} 个。")
        }
        Error::NestedArchive => "压缩包里套的压缩包里还有压缩包，没有读；请先解压。".to_owned(),
        Error::TooManyRows { rows, limit } => {
            format!("表格有 {rows} 行，只读前 {limit} 行；其余的请分成几个文件。")
        }
        Error::RowsWithoutText { rows, of } => {
            format!("共 {of} 行，其中 {rows} 行在正文一栏没有文字，没有成为文本；其余的已读入。")
        }
        Error::LinesDamaged { first, lines, of } => {
            let more = if (*lines as usize) > first.len() { "……" } else { "" };
            let first = first.iter().map(u32::to_string).collect::<Vec<_>>().join("、");
            format!("共 {of} 行，其中 {lines} 行已损坏，没有读入（第 {first}{more} 行）；其余的已读入。")
        }
        Error::OtherSheet => "只读文字最多的一张工作表，这一张没有读；需要时请另存为单独的文件。".to_owned(),
        Error::HiddenSheet => "这张工作表是隐藏的，没有读；需要时请取消隐藏，另存为单独的文件。".to_owned(),
        Error::AlreadyThere { name } => format!("与书架上的“{name}”内容相同，不重复放入。"),
        Error::TooFewClauses { clauses, least } => {
            format!("只有 {clauses} 个可用的句子，太少，分不出主题：至少要 {least} 个。")
        }
        Error::NoWordsLeft => "去掉虚词、数字和只见于一句的词以后，没有剩下可用的词，分不出主题。".to_owned(),
        Error::MoreTopicsThanClauses { topics, clauses } => {
            format!("不同的句子只有 {clauses} 个，分不成 {topics} 个主题：请少分几个。")
        }
        Error::OneEdition => {
            "要看变化，至少需要两篇文本：请再放入一篇，或在书架上把搁置的文本放回来。".to_owned()
        }
        Error::NoWitness { base } => format!("“{base}”没有别的文本可比：请再选一篇作校本。"),
        Error::UnknownDocument { name } => format!("书架上没有“{name}”。"),
        Error::NothingAsked => "没有要查的词。".to_owned(),
        Error::BadQuery { query, problem } => bad_query(query, problem),
        Error::BadDate { text } => {
            format!("“{text}”不是日期。请写年、年月或年月日：2021、2021-09、2021-09-17。")
        }
        Error::DatesReversed { from, to } => format!("止于 {to}，却起于 {from}：起止颠倒了。"),
        Error::EmptyGroup { target } => empty_group(*target).to_owned(),
        Error::NothingLeft { of_all } => nothing_left(*of_all).to_owned(),
        Error::OutOfRange { number, given } => out_of_range(*number, given),
        Error::LengthsReversed { least, most } => {
            format!("最少 {least} 个词，最多却只有 {most} 个词：多少颠倒了。")
        }
        Error::NoTable => "这个问题的答案不是表格，不能导出为 CSV。".to_owned(),
        Error::Unreadable { reason } => {
            format!("文件读不出来，可能已移动或没有权限。（{reason}）")
        }
        Error::Stopped { reason } => {
            format!("分析引擎在这里意外停止，已重新启动。这是程序的缺陷。（{reason}）")
        }
    }
}

fn caution(caution: &Caution) -> String {
    match caution {
        Caution::InBothGroups { documents } => {
            format!("两组都有（整篇或一部分）：{}。两组都有的文字只算在要看的一组。", documents.join("、"))
        }
        Caution::FewClauses { topics, clauses } => {
            format!("{clauses} 个不同的句子分成 {topics} 个主题，句子偏少：换一个种子，主题可能就不一样。")
        }
        Caution::FewDocuments { documents } => {
            format!("只有 {documents} 篇：一个主题也许只是其中一篇的内容，不能据此比较各篇。")
        }
        Caution::UnstableTopics { topics } => {
            format!("换种子后变化较大，不宜据此下结论：{}。", quoted(topics))
        }
        Caution::IncoherentTopics { topics } => {
            format!("这些主题的词很少同时出现，名称未必说明内容：{}。", quoted(topics))
        }
        Caution::TopicsOfOneDocument { topics } => {
            format!("几乎只出现在一篇里：{}。", quoted(topics))
        }
        Caution::SeedWordsMissing { words } => {
            format!("这些引导词不在模型里（没有出现、太少见或属于停用词）：{}。", words.join("、"))
        }
        Caution::SameText { a, b } => format!("“{a}”与“{b}”是同一篇文本：除写法以外没有变化可看。"),
        Caution::TwoLanguages { a, b } => {
            format!("“{a}”与“{b}”语言不同，无法逐条对应：请选同一种语言的各版。")
        }
        Caution::Undated { documents } => format!(
            "{}没有日期，排在后面或照选定的次序排：请在书架上补上日期，或自己调整先后。",
            documents.join("、")
        ),
        Caution::NotCounted { documents } => format!(
            "没有计入，所以不在这些数里：{}。与别篇相同的文本只随那一篇计一次，除非设为每份都计；搁置的不计。",
            documents.join("、")
        ),
        Caution::LittleCovered { documents } => format!(
            "这些文本有一半以上的字所在的句子没有主题词：{}。词表没有收到的内容，不在各主题的比例里。",
            documents.join("、")
        ),
    }
}

/// Names of topics, which may be words with commas between them.
fn quoted(names: &[String]) -> String {
    names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join("、")
}

fn warning(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => format!("有 {count} 个字符无法辨认（显示为 \u{fffd}）"),
        Warning::NoDate => "没有找到日期，不在走势之内；可用文本旁“⋯”里的“更正”补上".to_owned(),
        Warning::NoHeadings => "没有小标题，主题按用词判断".to_owned(),
        Warning::Joined { count } => format!("有 {count} 处句子被换行或换页截断，已接起来读，未改动原文"),
        Warning::MissingParts { count } => format!("文件缺 {count} 个章节，其余的已读入"),
        Warning::Interleaved { threads } => {
            format!("版面上有 {threads} 篇文字相互穿插，可拆开各自阅读、分别计算")
        }
        Warning::PagesWithoutText { pages, of } => {
            format!("共 {of} 页，其中 {pages} 页只有图片、没有文字，没有读入；需先用文字识别（OCR）软件处理")
        }
        Warning::PagesDamaged { pages, of } => format!("共 {of} 页，其中 {pages} 页已损坏，没有读入"),
        Warning::Renamed { from } => format!("原名“{from}”已被另一份文本占用，加了编号"),
    }
}

fn warning_tag(warning: &Warning) -> String {
    match warning {
        Warning::UnreadableCharacters { count } => format!("{count} 字乱码"),
        Warning::NoDate => "无日期".to_owned(),
        Warning::NoHeadings => "无小标题".to_owned(),
        Warning::Joined { count } => format!("接句 {count}"),
        Warning::MissingParts { count } => format!("缺 {count} 章"),
        Warning::Interleaved { threads } => format!("{threads} 篇混排"),
        Warning::PagesWithoutText { pages, .. } => format!("{pages} 页无文字"),
        Warning::PagesDamaged { pages, .. } => format!("{pages} 页损坏"),
        Warning::Renamed { .. } => "重名".to_owned(),
    }
}

fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::FirstLine => "第一个像题名的独立行",
        Reason::Numbered => "有标题编号",
        Reason::Marked => "文件里标为标题",
        Reason::ShortLine => "正文之前、没有句号的短行",
        Reason::RunningText => "成段的文字",
        Reason::DateAlone => "只有日期或电头",
        Reason::OfficeAndName => "文末的职务与姓名",
        Reason::Links => "只有链接",
        Reason::BeforeTitle => "在题名之前，不成段",
        Reason::AfterEnd => "在正文结束之后，不成段",
        Reason::BarredList => "用竖线隔开的名目或关键词",
        Reason::SiteWords => "网站用语（字号、打印、责任编辑等）",
        Reason::Subtitle => "紧接题名的副题",
        Reason::Address => "只有称呼",
        Reason::CaptionWords => "图表说明的写法",
        Reason::Captioned => "网页标明的图表说明",
        Reason::Byline => "作者或讲话人署名",
        Reason::AboveDate => "日期之上的署名",
        Reason::Record => "文号或通过、公布的说明",
        Reason::EditorWords => "编辑、校对等署名",
        Reason::Menu => "菜单、语言栏或路径",
        Reason::Headlines => "其他文章的标题和日期",
        Reason::PageWords => "版面用语（下转、上接、版次等）",
        Reason::PageNumber => "页码",
        Reason::RunningHead => "换页处反复出现的行",
        Reason::Rule => "只有分隔线",
        Reason::Markup => "文件头、注释或标签",
        Reason::OtherThread => "属于同页的另一篇",
        Reason::Reader => "由您指定",
    }
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Title => "题名",
        Role::Heading => "标题",
        Role::Body => "正文",
        Role::Dateline => "日期与来源",
        Role::Signature => "签署",
        Role::Salutation => "称呼",
        Role::Caption => "图表说明",
        Role::EditorLine => "编辑署名",
        Role::Navigation => "导航",
        Role::SiteFurniture => "网页文字",
        Role::PageFurniture => "版面文字",
        Role::Spam => "垃圾文字",
        Role::OtherThread => "另一篇",
    }
}

fn date_rule(rule: DateRule) -> &'static str {
    match rule {
        DateRule::Reader => "您填写的日期",
        DateRule::OwnLine => "独立成行的日期",
        DateRule::Dateline => "取自电头",
        DateRule::Opening => "开头提到的日期",
        DateRule::Published => "网页发布日期",
        DateRule::Metadata => "文件属性或表格所记",
        DateRule::FileName => "取自文件名",
    }
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Same => "同一篇文字",
        Relation::AInB => "前者几乎全部见于后者",
        Relation::BInA => "后者几乎全部见于前者",
        Relation::AAfterB => "前者是后者之后的一版",
        Relation::BAfterA => "后者是前者之后的一版",
        Relation::Shares => "有长段相同",
        Relation::Akin => "同类文字，句子不同",
        Relation::Apart => "少有共同之处",
    }
}

fn script(script: Script) -> &'static str {
    match script {
        Script::Simplified => "简体",
        Script::Traditional => "繁体",
        Script::Chinese => "中文",
        Script::Japanese => "日文",
        Script::Letters => "字母文字",
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::PlainText => "纯文本",
        Format::Html => "网页",
        Format::Docx => "Word",
        Format::Odt => "ODT",
        Format::Epub => "EPUB",
        Format::Pdf => "PDF",
        Format::Rtf => "RTF",
        Format::Csv => "CSV",
        Format::Spreadsheet => "电子表格",
        Format::JsonLines => "JSON Lines",
        Format::LegacyOffice | Format::OtherOffice => "Office",
        Format::Archive => "ZIP",
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Extract => "逐页取出文字",
        Stage::Decode => "辨认编码",
        Stage::Structure => "分段落、找标题",
        Stage::Fold => "归并繁简",
        Stage::Segment => "切分词语",
        Stage::Index => "编索引",
        Stage::Answer => "计算",
    }
}

fn intact(reading: &str, document: &str) -> String {
    format!("“{document}”此处作“{reading}”")
}

fn mixed(number: usize, thread: &ThreadAnswer) -> String {
    let shared = thread.shared_with.as_ref().map(|name| format!("，与“{name}”相同")).unwrap_or_default();
    format!("第 {number} 篇：{}（{} 段{shared}）", thread.title, thread.blocks.len())
}

/// Which group of texts is empty.
fn empty_group(is_target: bool) -> &'static str {
    if is_target {
        "要比较的一组里没有文本。请另选篇目、年份、标签、章节或检索词。"
    } else {
        "对照的一组里没有文本。请另选篇目、年份、标签、章节或检索词。"
    }
}

/// Why there is nothing to compare a group with.
fn nothing_left(of_all: bool) -> &'static str {
    if of_all {
        "没有可以对照的文本：要看的一组已经包括全部。请缩小它，或另选对照的一组。"
    } else {
        "没有可以对照的文本：对照的一组全在要看的一组里，两组都有的只算在要看的一组。请另选其中一组。"
    }
}

/// What a number may be.
fn out_of_range(number: Number, given: &str) -> String {
    match number {
        Number::MostQ => format!("q 的上限是概率，在 0 与 1 之间，如 0.05，不能是 {given}。"),
        Number::Topics => format!("主题可以是 2 至 {MOST_TOPICS} 个，不能是 {given} 个。"),
        Number::MoreSeeds => format!("另用的种子最多 {MOST_SEEDS} 个，不能是 {given} 个。"),
        Number::Relevance => format!("λ 在 0 与 1 之间，如 0.6，不能是 {given}。"),
        Number::PhraseLength => format!("词组最长 {LONGEST} 个词，不能从 {given} 个词起。"),
        Number::Parts => {
            format!("一篇可以分成 {} 至 {} 份，不能分成 {given} 份。", PARTS.start(), PARTS.end())
        }
    }
}

/// Why a query cannot be understood.
fn bad_query(query: &str, problem: &QueryProblem) -> String {
    match problem {
        QueryProblem::Regex { reason } => {
            format!("“{query}”不是能用的正则表达式（{reason}）。如果要找的就是这些字，请去掉两端的斜线。")
        }
        QueryProblem::MatchesNothing => {
            format!("“{query}”不要求任何字，处处都能匹配。请至少写一个必须出现的字。")
        }
        QueryProblem::UnknownTag { tag } => {
            format!("没有词性“{tag}”。常用的有 n 名词、v 动词、a 形容词、d 副词、m 数词、ns 地名、nr 人名。")
        }
        QueryProblem::Brackets => format!("“{query}”里的尖括号不成对，或其中没有词性。词性写作 <v>、<n>。"),
        QueryProblem::AnyWordOnly => {
            format!("“{query}”里没有必须出现的部分。请至少写一个不带“?”的词或词性。")
        }
        QueryProblem::Mixed => {
            format!(
                "“{query}”把句式和词列在一起了。带 * 或 <v> 的句式请单独检索；几种词性任选其一写作 <v|n>。"
            )
        }
        QueryProblem::Quantity { limit } => {
            format!("“{query}”里的花括号没有说清次数。写作 {{2}} 或 {{0,3}}，最多 {limit}。")
        }
        QueryProblem::TooLong { limit } => format!("检索式太长，最多 {limit} 项。请分成几次检索。"),
    }
}
