//! Every word on the page, in Chinese and English.
//!
//! [`Words`] has one field a text, and there is one value of it a language: a text that is missing in
//! one of them does not compile. What the protocol can say is told by functions that match exhaustively,
//! so that an error or a reason without its sentence does not compile either.

pub use methods::Method;
pub use numbers::{fixed, grouped, percent, probability};

use crate::error::{Caution, Error, Warning};
use crate::protocol::{
    Certainty, DateRule, Format, Kind, LossKind, Reason, Relation, Role, Script, Stage, ThreadAnswer,
};

/// A language of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    /// Chinese.
    Chinese,
    /// English.
    English,
}

impl Language {
    /// Its words.
    #[must_use]
    pub fn words(self) -> &'static Words {
        match self {
            Self::Chinese => &zh::WORDS,
            Self::English => &en::WORDS,
        }
    }

    /// Its tag for `<html lang>`.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Chinese => "zh-CN",
            Self::English => "en",
        }
    }

    /// The language that a browser's tag asks for: Chinese for Chinese, English for all others.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        if tag.to_ascii_lowercase().starts_with("zh") { Self::Chinese } else { Self::English }
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Chinese => Self::English,
            Self::English => Self::Chinese,
        }
    }
}

/// Texts of one area of the page. The field's name says where it stands; its values say the rest.
macro_rules! area {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$doc])*
        #[allow(missing_docs)]
        pub struct $name { $(pub $field: $type),* }
    };
}

/// A text.
type T = &'static str;

// Behind the macro, which some of them use.
mod changes;
mod collation;
mod command_line;
mod en;
mod findings;
mod headings;
mod help;
mod lexicon;
mod methods;
mod numbers;
mod offline;
mod positions;
mod records;
mod registers;
mod reuse;
mod similar;
mod stances;
mod terms;
mod topic_lists;
mod topic_model;
mod topics_view;
mod workspace;
mod zh;

pub use changes::{ChangesViewWords, ChangesWords, ReportWords};
pub use collation::CollationWords;
pub use command_line::CommandLineWords;
pub use findings::FindingsWords;
pub use headings::HeadingsWords;
pub use help::{HelpViewWords, HelpWords, ShortcutsWords, TourWords};
pub use lexicon::{ConcordanceWords, LexiconWords};
pub use offline::OfflineWords;
pub use positions::{LadderVerbsWords, LadderWords, PositionsWords};
pub use records::{RecordsWords, RegistersViewWords, RollcallsViewWords, TimelineWords, TogetherWords};
pub use registers::RegistersWords;
pub use reuse::{ProvenanceWords, ReuseWords};
pub use similar::SimilarWords;
pub use stances::StancesWords;
pub use terms::{
    CollocatesWords, KeynessWords, NewTermsWords, PhrasesWords, TermsWords, TextsWords, TrendsWords,
};
pub use topic_lists::TopicListsWords;
pub use topic_model::TopicModelWords;
pub use topics_view::TopicsViewWords;
pub use workspace::WorkspaceWords;

area! {
    /// Every word on the page.
    Words {
        frame: FrameWords, shelf: ShelfWords, edit: EditWords, encoding: EncodingWords, columns: ColumnsWords,
        empty: EmptyWords, overview: OverviewWords, copies: CopiesWords, terms: TermsWords, trends: TrendsWords,
        keyness: KeynessWords, collocates: CollocatesWords, phrases: PhrasesWords, new_terms: NewTermsWords,
        texts: TextsWords, concordance: ConcordanceWords, lexicon: LexiconWords, topics: TopicsWords, topic_lists: TopicListsWords, topic_model: TopicModelWords, topics_view: TopicsViewWords, compare: CompareWords, similar: SimilarWords, collation: CollationWords, changes: ChangesWords, reuse: ReuseWords, provenance: ProvenanceWords, stances: StancesWords, registers: RegistersWords, positions: PositionsWords, records: RecordsWords, evidence: EvidenceWords, reader: ReaderWords, workspace: WorkspaceWords, findings: FindingsWords, offline: OfflineWords,
        table: TableWords, told: Told, command_line: CommandLineWords, headings: HeadingsWords, methods: methods::Methods,
        help: HelpWords, shortcuts: ShortcutsWords, tour: TourWords,
    }
}

area! {
    /// Around everything.
    FrameWords {
        tagline: T, changes: T, positions: T, views: T, overview: T, terms: T, topics: T, compare: T, search: T, search_do: T, sort_by: fn(&str) -> String,
        language_other: T, language_label: T, theme_label: fn(T) -> String,
        theme_system: T, theme_light: T, theme_dark: T,
        skip: T, shelf_toggle: fn(usize) -> String, close: T, cancel: T, retry: T, back: T, method: T, source: T,
        loading_engine: T, engine_missing: fn(&str) -> String, other_version: fn(&str) -> String, reload: T,
        computing: T, cancelled: T,
        restarted: fn(Option<&str>) -> String, was_cancelled: fn(usize) -> String, no_sample: T,
        not_read: fn(usize, usize) -> String, not_read_show: T, not_read_so: fn(&str, &str) -> String,
        drop_here: T, progress_files: fn(usize, &str) -> String, no_counted: T,
        removed: fn(&str) -> String, undo: T,
    }
}

area! {
    /// The shelf.
    ShelfWords {
        title: T, drop: T, choose: T, choose_folder: T, paste: T, sample: T, remove_all: T, remove_all_sure: T,
        characters: fn(u32) -> String, same_as: fn(&str) -> String, set_aside: T, waiting: T,
        read: T, edit: T, set_aside_do: T, bring_back: T, remove: T, dismiss: T, dismiss_all: T,
        more: fn(&str) -> String, together: T, look_again: T, thread: fn(u32, u32) -> String, thread_long: T,
        interleaved: fn(u32) -> String, documents: fn(usize) -> String, more_items: fn(usize) -> String,
        refused: fn(usize) -> String, refused_more: fn(usize) -> String,
        paste_title: T, paste_name: T, paste_text: T, paste_add: T, paste_default_name: T, no_date: T,
        characters_kept: fn(u32, u32) -> String,
    }
}

area! {
    /// Correcting what was found of a document.
    EditWords {
        title: T, lead: T, name: T, date: T, date_hint: T, date_read: fn(&str) -> String, date_bad: T, place: T, issuer: T, kind: T,
        kind_found: fn(Option<T>) -> String, signers: T, state: T, office: T, person: T, add_signer: T,
        remove_signer: fn(usize) -> String, by_you: T, as_found: T, as_found_again: T, not_found: T, save: T, tags: T,
        tags_hint: T,
    }
}

area! {
    /// In which encoding a file is read.
    EncodingWords { open: T, title: T, now: fn(&str, T) -> String, likely: T, others: T, all: T, read_as: T, find_out: T }
}

area! {
    /// Which columns of a table are read.
    ColumnsWords {
        open: T, title: T, lead: fn(u32) -> String, text: T, name: T, date: T, none: T, read: T,
        taken: fn(&str) -> String,
    }
}

area! {
    /// The page without texts.
    EmptyWords {
        title: T, lead: T, drop: T, or: T, private: T, reads: T, formats: T, reload_note: T, waiting: T,
        promise: [(T, T); 3],
    }
}

area! {
    /// Copies of the same text, counted or not.
    CopiesWords {
        few: fn(&[(String, String)]) -> String, many: fn(usize) -> String, all: T, count_all: T, count_once: T,
    }
}

area! {
    /// The overview.
    OverviewWords {
        headline: fn(usize, usize) -> String, headline_aside: fn(usize) -> String,
        lead_one: T, lead_all_different: T,
        duplicates: fn(&[Vec<String>]) -> String, duplicates_many: fn(usize, usize) -> String, counted_once: T, counted_all: T,
        findings: T, findings_none: T, documents: T, topics: T, trends: T,
        same: T, contained: T, shares: T, edition: T, riser: T, faller: T, new: T, gone: T, mind: T,
        pair_same: fn(&str, &str) -> String, pair_in: fn(&str, &str, f64) -> String,
        pair_shares: fn(&str, &str, f64, f64) -> String, pair_after: fn(&str, &str, f64) -> String,
        pair_scripts: fn(&str, &str) -> String,
        trend: fn(&str, f64, f64, &str, &str) -> String, trend_new: fn(&str, u32, &str, &str) -> String,
        trend_gone: fn(&str, u32, &str, &str) -> String,
        aside_sentence: fn(usize, u32) -> String, notes: fn(&str, &[String]) -> String,
        interleaved: T, interleaved_in: fn(&str, usize) -> String, encoding: T, encoding_of: fn(&str, &str) -> String,
        lost: fn(usize) -> String, more_notes: fn(usize) -> String,
        unlike: fn(&str, &str) -> String, view_pair: T, view_places: fn(u32) -> String, view_text: T,
        column_title: T, column_date: T, column_characters: T, column_tokens: T, column_script: T, column_encoding: T,
        trends_lead: fn(&str, &str) -> String, trends_more: T, topics_more: T, one_date: T,
    }
}

area! {
    /// Topics.
    TopicsWords {
        title: T, lead: T, chart: T, chart_label: T, percent: T, characters: T, none: T, other: T, by_wording: T,
        by_wording_legend: T, by_wording_long: T, characters_at: fn(u32) -> String, headings: T, terms: T, shares: T, document: T, total: T,
        open: fn(&str, &str) -> String, no_headings: T, more_texts: fn(usize) -> String, untouched: T, hint: T,
    }
}

area! {
    /// Comparing.
    CompareWords {
        title: T, parts: T, part: [(T, T); 4], pair: T, first: T, second: T, choose: T, swap: T,
        coverage: fn(&str, &str, f64) -> String, total: fn(usize) -> String, none: T, longest: T, in_order: T,
        passage: fn(u32, f64, usize, bool) -> String, read_in: fn(&str) -> String, folded: fn(usize) -> String, more: fn(usize) -> String,
        one_text: T, legend_a: T, legend_b: T, need_two: T, these_two: T, all_texts: T, which_texts: T,
    }
}

area! {
    /// Evidence.
    EvidenceWords {
        label: T, of_term: fn(&str) -> String, total: fn(usize) -> String, only_in: fn(&str) -> String, counted_from: T, everywhere: T,
        none: T, more: fn(usize) -> String, hint: T, longer: fn(&str, u32) -> String, in_text: T, places: fn(usize) -> String,
        all_lines: T,
    }
}

area! {
    /// The reader.
    ReaderWords {
        outline: T, no_outline: T, unknown: T, dated: fn(&str, T) -> String, signed_by: fn(usize) -> String,
        set_aside: fn(usize) -> String, of_kind: fn(T, usize) -> String, joins: fn(usize) -> String,
        losses: fn(usize) -> String, losses_long: T, breaks: T, show_aside: T, show_roles: T,
        sheet: T, is_text: T, is_this_text: T, restore_kind: fn(usize) -> String, is_something_else: T, kept: T, level: T, or_aside: T,
        by_you: T, undo: T, restored: fn(T) -> String,
        join: T, goes_on: T, next_join: T,
        intact: fn(&str) -> String, see_there: T, no_intact: T, next_loss: T,
        threads: T, interleaved: fn(u32) -> String, shared_with: fn(&str) -> String, divide: fn(usize) -> String,
        leave: T, threads_hint: T, belongs_to: T, neither: T,
    }
}

area! {
    /// Tables and pictures of charts.
    TableWords { series: T, zoom: T, nearer: T, nearer_long: T, farther: T, to_left: T, to_right: T, upwards: T, downwards: T, whole: T, show: T, hide: T, svg: T, png: T, no_chart: T, csv: T, csv_long: T, xlsx: T, xlsx_long: T, json: T, json_long: T, no_csv: T }
}

area! {
    /// What the protocol says, in sentences.
    Told {
        error: fn(&Error) -> String, caution: fn(&Caution) -> String,
        warning: fn(&Warning) -> String, warning_tag: fn(&Warning) -> String, reason: fn(Reason) -> T, role: fn(Role) -> T, date_rule: fn(DateRule) -> T, relation: fn(Relation) -> T,
        script: fn(Script) -> T, format: fn(Format) -> T, stage: fn(Stage) -> T, kind: fn(Kind) -> T,
        loss: fn(LossKind) -> T, certainty: fn(Certainty) -> T, encoding: fn(&str) -> T,
        intact: fn(&str, &str) -> String, mixed: fn(usize, &ThreadAnswer) -> String,
    }
}
