//! Topic lists, in Chinese.

use super::super::{
    TopicListsWords,
    numbers::{grouped, percent},
    topic_lists::name,
};

/// What the texts are about, by lists of terms, in Chinese.
pub const TOPIC_LISTS: TopicListsWords = TopicListsWords {
    none: "没有可看的文本。",
    name: |key| name(&NAMES, key),
    coverage: |share, statements| {
        format!("{} 句，有主题词的句子占全文字数的 {}", grouped(statements), percent(share))
    },
    statements: |count| format!("{} 句", grouped(count)),
    terms: "各主题最常见的词",
    missed: "没有主题词的句子里最常见的词",
    between: "、",
};

/// The lists that come with the program.
const NAMES: [(&str, &str); 22] = [
    ("security", "安全与治安"),
    ("defence", "国防与军事"),
    ("diplomacy", "外交"),
    ("governance", "政治与行政"),
    ("law", "法律与司法"),
    ("rights", "人权与平等"),
    ("economy", "经济与产业"),
    ("trade", "贸易"),
    ("finance", "财政金融"),
    ("energy", "能源"),
    ("transport", "交通运输"),
    ("agriculture", "农业与粮食"),
    ("environment", "环境与灾害"),
    ("health", "卫生健康"),
    ("education", "教育"),
    ("science", "科学"),
    ("technology", "数字与通信"),
    ("culture", "文化"),
    ("media", "新闻媒体"),
    ("leisure", "体育与旅游"),
    ("welfare", "就业与民生"),
    ("migration", "移民与难民"),
];

#[cfg(test)]
mod tests {
    use crate::{
        fold::Folder,
        topics::lists::TopicLists,
        words::{Language, Words},
    };

    #[test]
    fn every_list_has_a_name_in_both_languages() {
        let lists = TopicLists::new(&crate::settings::TopicSettings::default(), &Folder::default()).all;
        for language in [Language::Chinese, Language::English] {
            let words: &Words = language.words();
            for list in &lists {
                assert_ne!((words.topic_lists.name)(&list.key), list.key);
            }
            assert_eq!((words.topic_lists.name)("自拟"), "自拟");
        }
    }
}
