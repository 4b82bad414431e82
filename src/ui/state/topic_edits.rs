//! What the reader says of topics of models: names, exclusions, mergers, halves. It outlives the visit; the topics don't,
//! and are known again by their words.

use crate::protocol::{ModelTopic, TopicEdit};

/// So many steps can be taken back.
const STEPS: usize = 50;

/// What the reader says of topics, and what was said before.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TopicEdits {
    all: Vec<TopicEdit>,
    /// As it was before each step of this visit.
    before: Vec<Vec<TopicEdit>>,
}

impl TopicEdits {
    /// As it was kept.
    #[must_use]
    pub fn new(all: &[TopicEdit]) -> Self {
        Self { all: telling(all), before: Vec::new() }
    }

    /// All that is said.
    #[must_use]
    pub fn all(&self) -> &[TopicEdit] {
        &self.all
    }

    /// Of how many topics of a model something is said. The edits elsewhere fit none of its topics.
    #[must_use]
    pub fn count(&self, elsewhere: &[TopicEdit]) -> usize {
        let here: Vec<TopicEdit> = (self.all.iter())
            .map(|edit| if is_among(elsewhere, edit) { TopicEdit::default() } else { edit.clone() })
            .collect();
        telling(&here).iter().filter(|edit| !edit.words.is_empty()).count()
    }

    /// Whether a step can be taken back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// As it was before the last step.
    #[must_use]
    pub fn undone(&self) -> Self {
        let mut before = self.before.clone();
        let all = before.pop().unwrap_or_default();
        Self { all, before }
    }

    /// Nothing said of the topics of a model; that can be taken back. The edits elsewhere fit none of them, and stay.
    #[must_use]
    pub fn cleared(&self, elsewhere: &[TopicEdit]) -> Self {
        self.stepped(|edits| {
            for edit in edits.iter_mut().filter(|edit| !is_among(elsewhere, edit)) {
                *edit = TopicEdit { words: std::mem::take(&mut edit.words), ..TopicEdit::default() };
            }
        })
    }

    /// A topic gets a name; an empty one: that which is found.
    #[must_use]
    pub fn named(&self, topic: &ModelTopic, name: &str) -> Self {
        let name = Some(name.trim().to_owned()).filter(|name| !name.is_empty());
        if name.as_ref() == Some(&topic.name) {
            return self.clone();
        }
        self.stepped(|edits| {
            let edit = of(edits, topic);
            edits[edit].name = name;
        })
    }

    /// A topic is left out, or no more.
    #[must_use]
    pub fn excluding(&self, topic: &ModelTopic, is_excluded: bool) -> Self {
        self.stepped(|edits| {
            let edit = of(edits, topic);
            edits[edit].excluded = is_excluded;
        })
    }

    /// A topic becomes part of another.
    #[must_use]
    pub fn merging(&self, topic: &ModelTopic, with: &ModelTopic) -> Self {
        self.stepped(|edits| {
            let (edit, other) = (of(edits, topic), of(edits, with));
            edits[edit].merged_with = u32::try_from(other).ok();
        })
    }

    /// A topic made of several is those again.
    #[must_use]
    pub fn parting(&self, topic: &ModelTopic) -> Self {
        self.stepped(|edits| {
            for edit in holding(edits, topic) {
                edits[edit].merged_with = None;
            }
        })
    }

    /// A topic becomes two.
    #[must_use]
    pub fn splitting(&self, topic: &ModelTopic) -> Self {
        self.stepped(|edits| {
            let edit = of(edits, topic);
            edits[edit].split = true;
        })
    }

    /// The halves of a topic become one again.
    #[must_use]
    pub fn joining(&self, half: &ModelTopic) -> Self {
        self.stepped(|edits| {
            for edit in holding(edits, half) {
                edits[edit].split = false;
            }
        })
    }

    /// Whether a topic is half of one.
    #[must_use]
    pub fn is_half(&self, topic: &ModelTopic) -> bool {
        holding(&self.all, topic).into_iter().any(|edit| self.all[edit].split)
    }

    fn stepped(&self, how: impl FnOnce(&mut Vec<TopicEdit>)) -> Self {
        let mut all = self.all.clone();
        how(&mut all);
        let all = telling(&all);
        if all == self.all {
            return self.clone();
        }
        let skipped = (self.before.len() + 1).saturating_sub(STEPS);
        let before = self.before.iter().skip(skipped).chain([&self.all]).cloned().collect();
        Self { all, before }
    }
}

/// Whether an edit is one of some. It is known by its words: others may have gone before it.
fn is_among(edits: &[TopicEdit], edit: &TopicEdit) -> bool {
    edits.iter().any(|other| other.words == edit.words)
}

/// Edits without those that say nothing and that no other is merged with.
fn telling(edits: &[TopicEdit]) -> Vec<TopicEdit> {
    let place = |at: usize| u32::try_from(at).ok();
    let is_target = |at: usize| edits.iter().any(|edit| edit.merged_with == place(at));
    let tells = |edit: &TopicEdit| {
        let nothing = TopicEdit { words: edit.words.clone(), ..TopicEdit::default() };
        *edit != nothing
    };
    let kept: Vec<usize> = (0..edits.len()).filter(|&at| tells(&edits[at]) || is_target(at)).collect();
    let moved = |merged: Option<u32>| place(kept.iter().position(|&at| place(at) == merged)?);
    kept.iter()
        .map(|&at| TopicEdit { merged_with: moved(edits[at].merged_with), ..edits[at].clone() })
        .collect()
}

/// The edits that hold for a topic, by their places.
fn holding(edits: &[TopicEdit], topic: &ModelTopic) -> Vec<usize> {
    let places = topic.edits.iter().filter_map(|&edit| usize::try_from(edit).ok());
    places.filter(|&edit| edit < edits.len()).collect()
}

/// The edit that is about a topic itself: that which holds for it and doesn't divide what it is half of; else a new one.
fn of(edits: &mut Vec<TopicEdit>, topic: &ModelTopic) -> usize {
    if let Some(edit) = holding(edits, topic).into_iter().find(|&edit| !edits[edit].split) {
        return edit;
    }
    edits.push(TopicEdit { words: topic.known_by.clone(), ..TopicEdit::default() });
    edits.len() - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::TopicNamedBy;

    fn topic(words: &[&str], edits: &[u32]) -> ModelTopic {
        ModelTopic {
            name: words[0].to_owned(),
            named_by: TopicNamedBy::Words,
            words: Vec::new(),
            known_by: words.iter().map(|&word| word.to_owned()).collect(),
            headings: Vec::new(),
            characters: 0,
            share: 0.0,
            clauses: 0,
            passages: Vec::new(),
            npmi: 0.0,
            c_v: 0.0,
            stability: None,
            point: [0.0, 0.0],
            excluded: false,
            merged: 1,
            edits: edits.to_vec(),
            guided: None,
        }
    }

    #[test]
    fn a_topic_is_known_by_its_words_and_gets_one_edit() {
        let none = TopicEdits::default();
        let named = none.named(&topic(&["石油"], &[]), " 能源 ");
        assert_eq!(named.all()[0].words, ["石油"]);
        assert_eq!(named.all()[0].name.as_deref(), Some("能源"));
        let excluded = named.excluding(&topic(&["石油"], &[0]), true);
        assert_eq!((excluded.all().len(), excluded.all()[0].excluded), (1, true));
        assert_eq!(excluded.undone(), named);
        assert_eq!(excluded.undone().undone(), none);
        let included = none.excluding(&topic(&["石油"], &[]), true).excluding(&topic(&["石油"], &[0]), false);
        assert!(included.all().is_empty());
        assert_eq!(named.named(&topic(&["石油"], &[0]), "石油"), named, "the same name is no other");
    }

    #[test]
    fn topics_are_put_together_and_apart() {
        let (a, b) = (topic(&["a"], &[]), topic(&["b"], &[]));
        let merged = TopicEdits::default().merging(&a, &b);
        assert_eq!(merged.all().iter().map(|edit| edit.merged_with).collect::<Vec<_>>(), [Some(1), None]);
        let parted = merged.parting(&topic(&["b"], &[1, 0]));
        assert!(parted.all().is_empty(), "what says nothing is forgotten");
    }

    #[test]
    fn what_another_goes_into_is_still_that_where_edits_before_it_go() {
        let excluded = TopicEdits::default().excluding(&topic(&["a"], &[]), true);
        let merged = excluded.merging(&topic(&["b"], &[]), &topic(&["c"], &[]));
        let included = merged.excluding(&topic(&["a"], &[0]), false);
        assert_eq!(included.all().iter().map(|edit| edit.merged_with).collect::<Vec<_>>(), [Some(1), None]);
        assert_eq!(included.all()[1].words, ["c"]);
        assert_eq!((merged.count(&[]), included.count(&[])), (3, 2));
        assert!(TopicEdits::new(&[TopicEdit::default()]).all().is_empty());
    }

    #[test]
    fn what_is_said_of_topics_of_another_model_stays() {
        let both = TopicEdits::default().named(&topic(&["a"], &[]), "c").named(&topic(&["b"], &[]), "d");
        let elsewhere = [both.all()[1].clone()];
        assert_eq!(both.count(&elsewhere), 1);
        let cleared = both.cleared(&elsewhere);
        assert_eq!((cleared.all(), cleared.count(&elsewhere)), (&elsewhere[..], 0));
        assert_eq!(cleared.undone(), both);
    }

    #[test]
    fn a_half_gets_an_edit_of_its_own() {
        let split = TopicEdits::default().splitting(&topic(&["a"], &[]));
        let half = topic(&["b"], &[0]);
        assert!(split.is_half(&half));
        let named = split.named(&half, "c");
        assert_eq!((named.all().len(), named.all()[0].name.as_deref()), (2, None));
        assert!(!named.joining(&half).is_half(&half));
    }
}
