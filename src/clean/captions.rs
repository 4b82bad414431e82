//! The words to pictures and tables.

use super::{
    lines::{Line, Sign},
    words::{List, words},
};
use crate::protocol::{Reason, Role};
use regex::Regex;
use std::sync::LazyLock;

/// 图1 港口, 表2-1：贸易额, Figure 3. Ports.
static NUMBERED: LazyLock<Regex> = LazyLock::new(|| {
    let label = "(?:附?[图圖表]|[图圖]表|专栏|專欄)";
    let number = "(?:[0-9０-９]+|[一二三四五六七八九十]+)(?:[-—.．][0-9]+)*";
    pattern(&format!(
        r"^(?:{label}\s?{number}(?:[\s：:．.、]|$)|(?:Figure|Fig\.|Table|Chart|Box|Map)\s[0-9]+(?:\.[0-9]+)*(?:[\s.:]|$))"
    ))
});

/// Who took the picture: （张三摄）, 新华社记者 张三 摄, Photo: …
static TAKEN: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:[记記]者|社[发發]|本[报報]|通[讯訊][员員]|作者|摄影|攝影)[^。]{0,20}[摄攝][）)]?(?:\s*[0-9]{2,4}年[0-9]{1,2}月[0-9]{1,2}日)?$|[（(][^（()）。]{1,12}[摄攝][）)]$|(?:资料|資料)(?:图|圖|照片|图片|圖片)[）)]?$|(?:供[图圖]|制图|製圖)[）)]?$|[（(](?:[图圖]|照片|[资資]料照|[翻取]攝自|截自|網上|网络)[^（()）。]{0,30}[）)]$|(?:[图圖]像|[图圖]片|照片)[来來]源\s?[:：]|(?:^|[（(\s。])[图圖][／/|｜︱][^。]{0,30}$|(?:REUTERS/|AP Photo|/AFP|Getty Images)[^。]{0,40}$|^Photo(?:graph)?(?: by|:|s by)\s|^\(?AFP|\(Photo[^)]*\)$",
    )
});

static BEGINNINGS: List = words!(
    "图为|圖為|资料图：|资料图:|资料图片|資料圖|图表：|图片来源|圖片來源|题图|上图：|下图：|\
     左图：|右图：|▲图|△图|Image:|Caption:"
);

/// Words behind which a caption names where its picture comes from.
static SOURCES: List =
    words!("图像来源|图像來源|圖像来源|圖像來源|图片来源|图片來源|圖片来源|圖片來源|照片来源|照片來源");

fn pattern(pattern: &str) -> Regex {
    Regex::new(pattern).expect("the pattern is written here")
}

/// Whether a line begins or ends as captions do. A sentence that speaks of a table (表1显示，…) is none.
pub(super) fn sign(line: &Line) -> Option<Sign> {
    // A table of figures is called after its number; a sentence goes on behind it.
    let may_be_numbered =
        || line.words.starts_with(['图', '圖', '表', '附', '专', '專', 'F', 'T', 'C', 'B', 'M']);
    let is_numbered =
        || !line.ends && line.length <= 80 && may_be_numbered() && NUMBERED.is_match(line.words);
    let begins = BEGINNINGS.begin(line.words).is_some();
    // Few lines begin, end or go on so; the others need not be searched.
    let may_be_taken = line.words.ends_with(['摄', '攝', '图', '圖', '片', '）', ')'])
        || line.words.ends_with(['日', 'o', 's', 'A', 'P', 'S'])
        || (!line.words.ends_with('。') && line.words.contains(['／', '/', '|', '｜', '︱']))
        || SOURCES.within(line.words)
        || line.words.starts_with("Photo")
        || line.words.starts_with("AFP");
    let caption = begins || is_numbered() || (may_be_taken && TAKEN.is_match(line.words));
    caption.then(|| Sign::strong(Role::Caption, Reason::CaptionWords))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn captions_are_told_from_sentences_about_tables() {
        let captions = [
            "图1 各港口吞吐量",
            "表2-1：成员国间贸易额",
            "圖三　航線",
            "图为会议现场。海通社记者 张三 摄",
            "9月17日，各方代表在青湾合影。（李四摄）",
            "建设中的大桥（资料图）",
            "Figure 3. Trade by port",
            "Table 2",
        ];
        for caption in captions {
            assert!(sign(&Line::new(caption)).is_some(), "{caption}");
        }
        let texts = [
            "表1显示，贸易额继续增长。",
            "图强求变",
            "表彰大会",
            "表一下态度",
            "加强统摄",
            "Table tennis is popular",
            "如表2所示，各项指标完成情况良好",
        ];
        for text in texts {
            assert!(sign(&Line::new(text)).is_none(), "{text}");
        }
    }
}
