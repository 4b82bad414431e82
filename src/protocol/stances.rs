//! Positions: who takes which stance on what.

use super::Place;
use serde::{Deserialize, Serialize};

/// A rung of the ladder on which stances stand.
///
/// On one side they grow from taking note to committing oneself, on the other from regret to condemnation. To call
/// upon others stands beside emphasising: it binds nobody, and says more than a thought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// 谴责, condemn.
    Condemn,
    /// 反对, oppose.
    Oppose,
    /// 关切, concern.
    Concern,
    /// 遗憾, regret.
    Regret,
    /// 注意到, 指出, note.
    Note,
    /// 认为, 相信, consider.
    Consider,
    /// 强调, 应, emphasise.
    Emphasise,
    /// 呼吁, call upon.
    Call,
    /// 重申, 恪守, reaffirm.
    Reaffirm,
    /// 欢迎, 高度评价, welcome.
    Welcome,
    /// 支持, 主张, support.
    Support,
    /// 将, 愿, 决定, commit.
    Commit,
}

impl Rung {
    /// All rungs, from the lowest step to the highest.
    pub const ALL: [Self; 12] = [
        Self::Condemn,
        Self::Oppose,
        Self::Concern,
        Self::Regret,
        Self::Note,
        Self::Consider,
        Self::Emphasise,
        Self::Call,
        Self::Reaffirm,
        Self::Welcome,
        Self::Support,
        Self::Commit,
    ];

    /// Its step: 1 to 7 on the one side, −1 to −4 on the other. Emphasising and calling upon stand on one step.
    #[must_use]
    pub fn step(self) -> i8 {
        match self {
            Self::Condemn => -4,
            Self::Oppose => -3,
            Self::Concern => -2,
            Self::Regret => -1,
            Self::Note => 1,
            Self::Consider => 2,
            Self::Emphasise | Self::Call => 3,
            Self::Reaffirm => 4,
            Self::Welcome => 5,
            Self::Support => 6,
            Self::Commit => 7,
        }
    }

    /// Its name, as it stands in answers and settings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Condemn => "condemn",
            Self::Oppose => "oppose",
            Self::Concern => "concern",
            Self::Regret => "regret",
            Self::Note => "note",
            Self::Consider => "consider",
            Self::Emphasise => "emphasise",
            Self::Call => "call",
            Self::Reaffirm => "reaffirm",
            Self::Welcome => "welcome",
            Self::Support => "support",
            Self::Commit => "commit",
        }
    }

    /// The rung of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.name() == name)
    }
}

/// Which positions to give.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct StancesQuery {
    /// Only those of these documents, by their names; none named: of all that are counted.
    pub documents: Vec<String>,
    /// How many to skip.
    pub offset: usize,
    /// How many to give at most.
    pub limit: usize,
}

impl Default for StancesQuery {
    fn default() -> Self {
        Self { documents: Vec::new(), offset: 0, limit: 10_000 }
    }
}

/// Answer to [`super::Question::Stances`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StancesAnswer {
    /// How many positions there are.
    pub total: u32,
    /// Every rung from the lowest step to the highest, with the verbs that were used.
    pub ladder: Vec<LadderRung>,
    /// The positions asked for, by document and in the order of the text.
    pub stances: Vec<Stance>,
}

/// A rung, and what stands on it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderRung {
    /// Which.
    pub rung: Rung,
    /// Its step.
    pub step: i8,
    /// How many positions stand on it.
    pub count: u32,
    /// Their verbs, the most frequent first. A verb that is negated or has a modal may stand on another rung than its own.
    pub verbs: Vec<LadderVerb>,
}

/// A verb on a rung.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LadderVerb {
    /// The verb, as it stands in the lexicon.
    pub lemma: String,
    /// In how many positions.
    pub count: u32,
}

/// A position: who takes which stance on what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stance {
    /// The document.
    pub document: String,
    /// Its date; nothing if it has none.
    pub date: Option<String>,
    /// The clause that it stands in.
    pub clause: Place,
    /// The words of the heading above it.
    pub heading: Option<String>,
    /// Who; nothing if nobody is named.
    pub subject: Option<StanceSubject>,
    /// The verb.
    pub verb: StanceVerb,
    /// On what; nothing if nothing is said.
    pub object: Option<StanceText>,
}

/// Words of a document, and where they stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StanceText {
    /// The words.
    pub text: String,
    /// Where.
    pub place: Place,
}

/// Who takes a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StanceSubject {
    /// Where it is named.
    #[serde(flatten)]
    pub words: StanceText,
    /// It is left out in the clause, and the last one named before is meant.
    pub inherited: bool,
}

/// The verb of a position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StanceVerb {
    /// Where it stands.
    #[serde(flatten)]
    pub words: StanceText,
    /// As it stands in the lexicon.
    pub lemma: String,
    /// Its rung, with its modal and negation.
    pub rung: Rung,
    /// The rung's step.
    pub step: i8,
    /// What lends it weight: 坚决, 高度, strongly, and verbs of saying before it.
    pub modifiers: Vec<String>,
    /// It is negated: 不支持, 未能, do not.
    pub negated: bool,
    /// Its modal: 将, 愿, 应, will, should.
    pub modal: Option<String>,
}
