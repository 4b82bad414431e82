//! Nothing was found: what was perhaps meant otherwise.

use crate::characters::is_han;
use crate::ui::shared::Shared;
use crate::words::ConcordanceWords;
use yew::prelude::*;

/// That nothing was found, with a hint if there is one.
pub fn nothing(shared: &Shared, query: &str) -> Html {
    let words = &shared.words.concordance;
    html! {
        <>
            <p class="muted">{ words.none }</p>
            if let Some(hint) = Hint::of(query) {
                <p class="small muted" data-testid="hint">{ hint.told(words) }</p>
            }
        </>
    }
}

/// What may be meant otherwise.
#[derive(Debug, PartialEq)]
enum Hint {
    /// Parts of speech are asked of a language that has none here.
    Tags,
    /// Words that stand apart in texts, as this pattern finds them.
    Apart(String),
    /// Words that texts may write as one, with a hyphen.
    Compound(String),
}

impl Hint {
    fn of(query: &str) -> Option<Self> {
        if query.contains('<') {
            return has_other_letters(query).then_some(Self::Tags);
        }
        let words: Vec<&str> = query.split_whitespace().collect();
        if words.len() < 2 || query.contains(['/', '“', '"', '*', '|']) {
            return None;
        }
        let meet = |pair: &[&str]| pair[0].ends_with(is_han) && pair[1].starts_with(is_han);
        if words.windows(2).any(meet) {
            Some(Self::Apart(words.join(" *{0,5} ")))
        } else {
            query.chars().all(|c| !is_han(c)).then(|| Self::Compound(words.join("-")))
        }
    }

    fn told(&self, words: &ConcordanceWords) -> String {
        match self {
            Self::Tags => words.tags_hint.to_owned(),
            Self::Apart(query) => (words.apart_hint)(query),
            Self::Compound(query) => (words.compound_hint)(query),
        }
    }
}

/// Whether words of another script than Chinese stand beside the parts of speech, or nothing does.
fn has_other_letters(query: &str) -> bool {
    let outside = query.split('<').map(|part| part.split_once('>').map_or(part, |(_, behind)| behind));
    let mut letters = outside.flat_map(str::chars).filter(|c| c.is_alphabetic()).peekable();
    letters.peek().is_none() || letters.any(|c| !is_han(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_apart_are_found_by_a_pattern_and_compounds_by_their_hyphen() {
        assert_eq!(Hint::of("渔业 石油"), Some(Hint::Apart("渔业 *{0,5} 石油".to_owned())));
        assert_eq!(Hint::of("low carbon"), Some(Hint::Compound("low-carbon".to_owned())));
        for query in ["渔业", "渔业 石油|港口", "渔业 * 石油", "gdp 增长"] {
            assert_eq!(Hint::of(query), None, "{query}");
        }
    }

    #[test]
    fn parts_of_speech_are_told_of_where_words_have_none() {
        assert_eq!([Hint::of("<v> trade"), Hint::of("<v>")], [Some(Hint::Tags), Some(Hint::Tags)]);
        assert_eq!(Hint::of("<v> 渔业"), None);
    }
}
