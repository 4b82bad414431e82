//! What is shown, as one value, and the actions that change it.
//!
//! The value holds answers and choices, never handles: the files themselves are kept by
//! [`Desk`](super::client::Desk).

mod evidence;
mod naming;
mod notice;
mod relinks;
mod topic_edits;

use super::findings::Findings;
use super::guide::{Guide, GuideAction};
use super::route::{Route, View};
use super::workspace::{Keeping, Work};
use crate::error::Error;
use crate::protocol::{DocumentSummary, Finding, Numbered, Opened, Reading, Stage, TopicEdit};
use crate::settings::Settings;
use crate::words::Language;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::Reducible;

pub use evidence::Evidence;
pub use notice::Notice;
pub use relinks::Said;
pub use topic_edits::TopicEdits;

/// Everything that decides what the page looks like.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    /// Grows with every action, so that two states are told apart at once.
    pub revision: u64,
    /// The page's language.
    pub language: Language,
    /// Light, dark, or as the system has it.
    pub theme: Theme,
    /// How the engine is.
    pub engine: Engine,
    /// Whether files are being read, so that questions had better wait.
    pub reading: bool,
    /// How far the current work has come.
    pub progress: Option<Progress>,
    /// The files that the reader brought.
    pub files: Rc<Vec<FileRow>>,
    /// The documents, as the engine last told of them.
    pub documents: Rc<Vec<Rc<DocumentSummary>>>,
    /// Grows whenever an answer may have become another.
    pub corpus: u32,
    /// Titles that several documents bear.
    pub shared_titles: Rc<BTreeSet<String>>,
    /// The settings.
    pub settings: Settings,
    /// The view and its settings.
    pub route: Route,
    /// Each view as the reader left it, in the order of [`View`].
    pub remembered: [Route; 8],
    /// Which clauses of editions the reader says belong together, and which do not, of texts that are not there, too.
    pub said: Rc<Vec<Said>>,
    /// What the reader says of the topics of models.
    pub topic_edits: Rc<TopicEdits>,
    /// What the reader pinned.
    pub findings: Rc<Findings>,
    /// What the evidence panel shows.
    pub evidence: Option<Rc<Evidence>>,
    /// The view and part that it was asked for in; none: a text.
    pub asked_in: Option<(View, &'static str)>,
    /// Something that the reader should be told.
    pub notice: Option<Notice>,
    /// Whether the shelf is open on a narrow screen.
    pub shelf_open: bool,
    /// Whether what was kept from the visit before is there.
    pub restored: bool,
    /// Whether what there is will outlive the visit.
    pub keeping: Keeping,
    /// Help, tour, shortcuts.
    pub guide: Guide,
}

/// What is kept from one visit to the next.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// The settings.
    pub settings: Settings,
    /// What the reader said of clauses of editions.
    pub said: Vec<Said>,
    /// What the reader said of topics.
    pub topic_edits: Vec<TopicEdit>,
    /// What the reader pinned.
    pub findings: Findings,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The one that a reader who asks for another gets.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::System => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::System,
        }
    }
}

/// How the engine is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Engine {
    /// Being loaded.
    Starting,
    /// It said Ready.
    Ready,
    /// It is of another version than the page.
    OtherVersion(String),
    /// It could not be loaded.
    Missing(String),
}

/// How far the current work has come.
#[derive(Debug, Clone, PartialEq)]
pub enum Progress {
    /// Files are being read.
    Files {
        /// The file in work.
        file: String,
        /// How many files are still to be read, the current one included.
        left: usize,
        /// What is being done.
        stage: Stage,
        /// How much of the whole is done, 0 to 1.
        done: f64,
    },
    /// A question takes long.
    Question {
        /// How much of it is done, 0 to 1, if that is known.
        done: Option<f64>,
    },
}

/// A file on the shelf.
#[derive(Debug, Clone, PartialEq)]
pub struct FileRow {
    /// What tells it from all others.
    pub key: u32,
    /// The name it came with.
    pub name: String,
    /// The archives that it came in, one in the other, the outermost first.
    pub archives: Vec<String>,
    /// How it is getting on.
    pub state: FileState,
    /// The names of its documents that are on the shelf.
    pub documents: Vec<String>,
    /// How the reader wants it read.
    pub reading: Reading,
}

impl FileRow {
    /// Its name behind those of its archives.
    #[must_use]
    pub fn path(&self) -> String {
        self.archives.iter().chain([&self.name]).map(String::as_str).collect::<Vec<_>>().join(" › ")
    }
}

/// How a file is getting on.
#[derive(Debug, Clone, PartialEq)]
pub enum FileState {
    /// In the queue.
    Waiting,
    /// Being read.
    Reading(Stage, f64),
    /// On the shelf: what came of it.
    Open(Rc<Opened>),
    /// Not to be had.
    Failed(Error),
}

/// What can happen to the state.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The reader chose a language.
    Language(Language),
    /// The reader chose a theme.
    Theme(Theme),
    /// The engine's condition changed.
    Engine(Engine),
    /// Reading begins or ends.
    Reading(bool),
    /// The work has come so far, or is over.
    Progress(Option<Progress>),
    /// The files changed.
    Files(Vec<FileRow>),
    /// The engine told of its documents.
    Documents {
        /// All of them.
        documents: Vec<DocumentSummary>,
        /// Whether some text is read otherwise than before, even if all look the same.
        reread: bool,
    },
    /// A file was read otherwise: documents have others in their place.
    Replaced {
        /// The names of those that were there.
        from: Vec<String>,
        /// The names of those that are.
        to: Vec<String>,
    },
    /// The reader changed the settings.
    Settings(Settings),
    /// The address changed.
    Route(Route),
    /// The reader says of clauses of editions whether they belong together: all that was said.
    Relinks(Rc<Vec<Said>>),
    /// The reader says something of topics: all that was said.
    TopicEdits(Rc<TopicEdits>),
    /// The reader pins something.
    Pin(Box<Finding>),
    /// The findings are others, or in another order.
    Findings(Rc<Findings>),
    /// The reader wants to see evidence, or no more.
    Evidence(Option<Evidence>),
    /// Something to tell, or it was read.
    Notice(Option<Notice>),
    /// The shelf was opened or closed.
    ShelfOpen(bool),
    /// What was kept, or what a project file holds, takes the place of what the reader said here.
    Restored(Box<Kept>),
    /// Whether what there is outlives the visit.
    Keeping(Keeping),
    /// Something happens to help, tour or shortcuts.
    Guide(GuideAction),
}

impl State {
    /// The state in which the page opens.
    #[must_use]
    pub fn new(language: Language, theme: Theme, guide: Guide, route: Route) -> Self {
        Self {
            revision: 0,
            language,
            theme,
            engine: Engine::Starting,
            reading: false,
            progress: None,
            files: Rc::default(),
            documents: Rc::default(),
            corpus: 0,
            shared_titles: Rc::default(),
            settings: Settings::default(),
            remembered: remember(Route::views(), &route),
            route,
            said: Rc::default(),
            topic_edits: Rc::default(),
            findings: Rc::default(),
            evidence: None,
            asked_in: None,
            notice: None,
            shelf_open: false,
            restored: false,
            guide,
            keeping: Keeping::default(),
        }
    }

    /// What of the page outlives the visit, beside the files.
    #[must_use]
    pub fn work(&self) -> Work {
        Work {
            files: Vec::new(),
            settings: self.settings.clone(),
            said: (*self.said).clone(),
            topic_edits: self.topic_edits.all().to_vec(),
            findings: (*self.findings).clone(),
        }
    }

    /// Whether questions can be asked now.
    #[must_use]
    pub fn settled(&self) -> bool {
        self.engine == Engine::Ready && !self.reading && !self.documents.is_empty()
    }
}

fn remember(mut remembered: [Route; 8], route: &Route) -> [Route; 8] {
    if let Some(view) = route.view() {
        remembered[view as usize] = route.clone();
    }
    // What changed and the positions are of the same editions.
    let [_, changes, _, _, _, positions, ..] = &mut remembered;
    match (route, changes, positions) {
        (Route::Changes(here), _, Route::Positions(there)) => there.editions.clone_from(&here.editions),
        (Route::Positions(here), Route::Changes(there), _) if there.editions != here.editions => {
            there.editions.clone_from(&here.editions);
            (there.step, there.section) = (None, None);
        }
        _ => {}
    }
    remembered
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.revision += 1;
        match action {
            Action::Language(language) => next.language = language,
            Action::Theme(theme) => next.theme = theme,
            Action::Engine(engine) => next.engine = engine,
            Action::Reading(reading) => next.reading = reading,
            Action::Progress(progress) => next.progress = progress,
            Action::Files(files) => next.files = Rc::new(files),
            Action::Documents { documents, reread } => {
                // Answers are asked for anew only if there is a reason: after a restart the same shelf
                // gives the same answers.
                let documents: Vec<_> = documents.into_iter().map(Rc::new).collect();
                next.corpus += u32::from(reread || *next.documents != documents);
                next.shared_titles = Rc::new(naming::shared_titles(&documents));
                let was_read = |name: &str| next.documents.iter().any(|document| document.name == name);
                let is_there = |name: &str| documents.iter().any(|document| document.name == name);
                if matches!(&next.route, Route::Read { document, .. } if was_read(document) && !is_there(document))
                {
                    next.route = Route::Overview;
                }
                next.documents = Rc::new(documents);
            }
            Action::Replaced { from, to } => {
                if let Route::Read { document, at, .. } = &mut next.route
                    && from.contains(document)
                    && !to.contains(document)
                    && let Some(first) = to.into_iter().next()
                {
                    (*document, *at) = (first, None);
                }
            }
            Action::Settings(settings) => {
                next.corpus += u32::from(next.settings != settings);
                next.settings = settings;
            }
            Action::Route(route) => {
                // Evidence belongs to the part of a view that it was asked for in; a text opened from it leaves it there.
                if route.view().is_some() && next.asked_in != route.part() {
                    next.evidence = None;
                }
                next.remembered = remember(next.remembered, &route);
                next.route = route;
            }
            Action::Relinks(said) => next.said = said,
            Action::TopicEdits(edits) => next.topic_edits = edits,
            Action::Pin(finding) => {
                let numbered = |document: &Rc<DocumentSummary>| Numbered {
                    name: document.name.clone(),
                    title: document.title.clone(),
                };
                let finding = Finding { shelf: next.documents.iter().map(numbered).collect(), ..*finding };
                next.findings = Rc::new(next.findings.with(finding));
            }
            Action::Findings(findings) => next.findings = findings,
            Action::Evidence(evidence) => {
                // What is asked for in a text that evidence led to goes on from there.
                if next.evidence.is_none() || next.route.view().is_some() {
                    next.asked_in = next.route.part();
                }
                next.evidence = evidence.map(Rc::new);
            }
            Action::Notice(notice) => next.notice = notice,
            Action::ShelfOpen(open) => next.shelf_open = open,
            Action::Restored(kept) => {
                next.corpus += u32::from(next.settings != kept.settings);
                next.settings = kept.settings;
                next.said = Rc::new(kept.said);
                next.topic_edits = Rc::new(TopicEdits::new(&kept.topic_edits));
                next.findings = Rc::new(kept.findings);
                next.restored = true;
                next.evidence = None;
            }
            Action::Keeping(keeping) => {
                next.keeping = keeping;
                if keeping.is_less_than_hoped() {
                    next.notice = Some(Notice::NotKept(keeping));
                } else if matches!(next.notice, Some(Notice::NotKept(_))) {
                    next.notice = None;
                }
            }
            Action::Guide(action) => next.guide.take(action),
        }
        // Of other texts there are other topics: what is asked of one by its number would be asked of another, be it open
        // or a click on the answer before.
        if matches!(next.evidence.as_deref(), Some(Evidence::Topic { corpus, .. }) if *corpus != next.corpus)
        {
            next.evidence = None;
        }
        Rc::new(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::route::{PositionsPart, PositionsRoute, TopicsRoute};

    fn at(part: PositionsPart) -> Route {
        Route::Positions(PositionsRoute::default().at(part))
    }

    /// Whether evidence that was asked for on the ladder is there after these steps.
    fn is_open_after(steps: &[Route]) -> bool {
        let ladder = at(PositionsPart::Ladder);
        let state = State::new(Language::English, Theme::System, Guide::default(), ladder);
        let evidence = Evidence::Places { title: String::new(), places: Vec::new() };
        let state = Rc::new(state).reduce(Action::Evidence(Some(evidence)));
        let after = |state: Rc<State>, route: &Route| state.reduce(Action::Route(route.clone()));
        steps.iter().fold(state, after).evidence.is_some()
    }

    #[test]
    fn passages_of_a_topic_are_of_a_model_of_these_texts() {
        let route = Route::Topics(TopicsRoute::default());
        let state = Rc::new(State::new(Language::English, Theme::System, Guide::default(), route));
        let passages = |corpus| {
            Action::Evidence(Some(Evidence::Topic { corpus, title: String::new(), query: Box::default() }))
        };
        let shown = state.reduce(passages(0));
        assert!(shown.evidence.is_some());
        let other = shown.reduce(Action::Documents { documents: Vec::new(), reread: true });
        assert_eq!((other.corpus, other.evidence.as_ref()), (1, None));
        assert!(other.clone().reduce(passages(0)).evidence.is_none(), "a click on the answer before");
        assert!(other.reduce(passages(1)).evidence.is_some());
    }

    #[test]
    fn evidence_stays_as_long_as_the_part_that_it_was_asked_for_in() {
        let text = Route::read("a", None);
        let narrowed = Route::Positions(PositionsRoute { changed: true, ..PositionsRoute::default() });
        assert!(is_open_after(&[narrowed]));
        assert!(is_open_after(&[text.clone(), at(PositionsPart::Ladder)]));
        assert!(!is_open_after(&[at(PositionsPart::Rollcalls)]));
        assert!(!is_open_after(&[text, at(PositionsPart::Network)]));
        assert!(!is_open_after(&[Route::Overview]));
    }
}
