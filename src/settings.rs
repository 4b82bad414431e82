//! What a reader may choose: one struct a stage, each with its defaults.
//!
//! The names are those of the recipe that goes with every export, and unknown names are refused, so
//! that a recipe written by a later version is not half obeyed.

use crate::{
    protocol::Rung,
    segment::{Tag, stop_words::is_language},
};
use serde::{Deserialize, Deserializer, Serialize, de::Error};

/// All settings. `Settings::default()` is what the page starts with.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Settings {
    /// What is let in.
    pub input: InputSettings,
    /// What is made of the texts in a file.
    pub clean: CleanSettings,
    /// How texts are cut into words.
    pub segment: SegmentSettings,
    /// How words are counted.
    pub count: CountSettings,
    /// What counts as a position.
    pub stance: StanceSettings,
    /// Which terms say what a text is about.
    pub topics: TopicSettings,
}

/// The settings in a recipe: alone, or beside the version and the texts that it is of
/// ([`RecipeAnswer`](crate::protocol::RecipeAnswer)).
///
/// # Errors
/// What is wrong with it, in the parser's words.
///
/// ```
/// use duikan::settings::{Settings, of_recipe};
/// assert_eq!(of_recipe(r#"{ "settings": {} }"#).ok(), Some(Settings::default()));
/// assert_eq!(of_recipe("{}").ok(), Some(Settings::default()));
/// assert!(of_recipe(r#"{ "setings": {} }"#).is_err());
/// ```
pub fn of_recipe(text: &str) -> Result<Settings, serde_json::Error> {
    let mut recipe: serde_json::Value = serde_json::from_str(text)?;
    match recipe.get_mut("settings") {
        Some(settings) => serde_json::from_value(settings.take()),
        None => serde_json::from_value(recipe),
    }
}

/// What is let in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct InputSettings {
    /// The largest file that is read, in bytes. Default: 20 MB (20,000,000).
    pub max_bytes: u64,
    /// How much is unpacked from one file, in bytes. Default: 50 MB (50,000,000).
    pub max_unpacked_bytes: u64,
}

impl Default for InputSettings {
    fn default() -> Self {
        Self { max_bytes: 20_000_000, max_unpacked_bytes: 50_000_000 }
    }
}

/// What is made of the texts in a file.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CleanSettings {
    /// Divide a page on which texts run through each other into these texts, without asking: each becomes a
    /// document of its own once all files are open. The page and the worker ask the reader instead.
    pub divide_threads: bool,
}

/// How texts are cut into words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SegmentSettings {
    /// The reader's own words, accepted new terms among them.
    pub dictionary: Vec<DictionaryWord>,
    /// Count the forms of an English word as one: states, stated, stating.
    pub stem: bool,
}

/// A word of the reader's own. It is kept whole wherever it stands, the longest first; one of up to three Chinese
/// characters is weighed against the words around it. Of a word that stands in the
/// dictionary twice, in whatever script, the last counts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DictionaryWord {
    /// The word, in either script; in one line and not empty.
    #[serde(deserialize_with = "one_line")]
    pub word: String,
    /// Its frequency, as jieba's dictionaries give it. Left out: frequent enough to be kept whole.
    #[serde(default)]
    pub frequency: Option<u32>,
    /// Its part of speech, one of jieba's. Left out: a noun's.
    #[serde(default, deserialize_with = "known_tag")]
    pub tag: Option<String>,
}

fn one_line<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let word = String::deserialize(from)?;
    if !is_one_line(&word) {
        return Err(D::Error::custom(format!("no word of a dictionary: {word:?}")));
    }
    Ok(word)
}

/// Whether a word stands in one line and is not empty.
fn is_one_line(word: &str) -> bool {
    !word.trim().is_empty() && !word.contains(['\n', '\r'])
}

fn known_tag<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    let tag: Option<String> = Option::deserialize(from)?;
    match tag.as_deref().filter(|tag| Tag::parse(tag).is_none()) {
        Some(unknown) => Err(D::Error::custom(format!("unknown part of speech `{unknown}`"))),
        None => Ok(tag),
    }
}

/// How words are counted.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct CountSettings {
    /// Count every copy of the same text. By default a text that stands on the shelf twice, perhaps
    /// in another script, is counted once.
    pub every_copy: bool,
    /// Which words lists leave out unless asked.
    pub stop_words: StopWordSettings,
}

/// Which words lists leave out unless asked, beside numbers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StopWordSettings {
    /// Words that the program's lists lack, in either script.
    pub added: Vec<String>,
    /// Words of the program's lists, and numbers and dates, that are to be listed like any other. A word that is
    /// both added and removed is added.
    pub removed: Vec<String>,
    /// Languages whose lists are not used at all, by their tags. Default: those that are written in Latin letters,
    /// English aside: their stop words are words of meaning in it (die, war, son).
    #[serde(deserialize_with = "known_languages")]
    pub without: Vec<String>,
}

fn known_languages<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let languages: Vec<String> = Vec::deserialize(from)?;
    match languages.iter().find(|language| !is_language(language)) {
        Some(unknown) => Err(D::Error::custom(format!("no list of stop words for the language `{unknown}`"))),
        None => Ok(languages),
    }
}

impl Default for StopWordSettings {
    fn default() -> Self {
        let without = ["de", "es", "fr", "pt"].map(str::to_owned).to_vec();
        Self { added: Vec::new(), removed: Vec::new(), without }
    }
}

/// What counts as a position.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StanceSettings {
    /// Verbs that the program's ladder lacks, has on another rung, or is to do without. Of a verb that stands here twice the
    /// last counts.
    pub verbs: Vec<StanceVerbSetting>,
}

/// Where a verb stands on the ladder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StanceVerbSetting {
    /// The verb, in either script, or an English one as dictionaries have it; in one line and not empty.
    #[serde(deserialize_with = "one_line")]
    pub verb: String,
    /// Its rung. None: it is no verb of stance.
    #[serde(default)]
    pub rung: Option<Rung>,
}

/// Which terms say what a text is about.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TopicSettings {
    /// What the reader changed of the program's topic lists, and lists of their own. What stands here twice of one list is
    /// done one after the other; the last says whether it is off.
    pub lists: Vec<TopicListSetting>,
}

/// What the reader changed of a topic list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TopicListSetting {
    /// The key of one of the program's lists (`energy`); any other is the name of a list of the reader's own. In one line
    /// and not empty.
    #[serde(deserialize_with = "one_line")]
    pub list: String,
    /// Terms that it lacks, in either script, English ones in the singular; each in one line and not empty.
    #[serde(default, deserialize_with = "each_one_line")]
    pub added: Vec<String>,
    /// Terms of it that are not to count. A term that is both added and removed is added.
    #[serde(default)]
    pub removed: Vec<String>,
    /// It takes no part.
    #[serde(default)]
    pub off: bool,
}

fn each_one_line<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    let words: Vec<String> = Vec::deserialize(from)?;
    match words.iter().find(|word| !is_one_line(word)) {
        Some(word) => Err(D::Error::custom(format!("no term of a list: {word:?}"))),
        None => Ok(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(settings: &str) -> String {
        serde_json::from_str::<Settings>(settings).expect_err("it names what there is not").to_string()
    }

    #[test]
    fn what_no_setting_can_mean_is_refused() {
        assert!(refused(r#"{ "words": {} }"#).contains("words"));
        assert!(refused(r#"{ "count": { "stop_words": { "without": ["en", "xx"] } } }"#).contains("`xx`"));
        let word = r#"{ "segment": { "dictionary": [{ "word": "好词", "tag": "foo" }] } }"#;
        assert!(refused(word).contains("`foo`"));
        for word in ["", "  ", r"好\n词"] {
            let dictionary = format!(r#"{{ "segment": {{ "dictionary": [{{ "word": "{word}" }}] }} }}"#);
            assert!(refused(&dictionary).contains("no word of a dictionary"), "{word}");
        }
        for lists in
            [r#"{ "list": " " }"#, r#"{ "list": "energy", "added": [""] }"#, r#"{ "list": "a", "on": true }"#]
        {
            refused(&format!(r#"{{ "topics": {{ "lists": [{lists}] }} }}"#));
        }
        let fine = r#"{ "count": { "stop_words": { "without": ["en"] } },
            "segment": { "dictionary": [{ "word": "好词", "tag": "nz" }, { "word": "词" }] } }"#;
        assert!(serde_json::from_str::<Settings>(fine).is_ok());
    }
}
