//! Who and what stands in the same sentences.

use super::Mention;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{NamedKind, NodeKind, Registered},
    segment::{party, party_of_id},
    span::Span,
    stance::naming::named,
};
use std::collections::{BTreeMap, BTreeSet};

/// A node: what it is, and by what all its passages are one.
pub type Node = (NodeKind, String);

/// A clause: the document's number, and the clause's place in it.
pub type Where = (usize, usize);

/// A network over some documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Network {
    /// The nodes with their names and the clauses in which they stand.
    pub nodes: BTreeMap<Node, (String, BTreeSet<Where>)>,
    /// Pairs of nodes, the lesser first, with the clauses in which both stand.
    pub edges: BTreeMap<(Node, Node), BTreeSet<Where>>,
}

/// The network of some documents, each with its clauses and what its registers hold.
#[must_use]
pub fn network(documents: &[(&Document, &[Clause], &[Mention])], kinds: &[NodeKind]) -> Network {
    let mut network = Network::default();
    let homes = Homes::of(documents);
    for (number, (document, clauses, mentions)) in documents.iter().enumerate() {
        let mut of_clause: BTreeMap<usize, BTreeSet<Node>> = BTreeMap::new();
        let mut add = |clause: usize, node: Node, name: String| {
            let node = homes.home(node);
            if !kinds.is_empty() && !kinds.contains(&node.0) {
                return;
            }
            let entry = network.nodes.entry(node.clone()).or_insert_with(|| (name, BTreeSet::new()));
            entry.1.insert((number, clause));
            of_clause.entry(clause).or_default().insert(node);
        };
        for (at, clause) in clauses.iter().enumerate() {
            let titles = titles_in(mentions, at);
            for named in named(document, clause, &[]) {
                let span = document.folded.span(&document.text, named.characters.clone());
                if titles.iter().any(|title| title.start <= span.start && span.end <= title.end) {
                    continue;
                }
                let name = document.folded.text(&document.text, named.characters);
                add(at, (NodeKind::Party, named.party.id.to_owned()), name);
            }
        }
        for mention in *mentions {
            if let (Some(clause), Some((kind, key))) = (mention.clause, node(mention)) {
                add(clause, (kind, key), mention.name.clone());
            }
        }
        for (clause, nodes) in of_clause {
            for (nth, a) in nodes.iter().enumerate() {
                for b in nodes.iter().skip(nth + 1) {
                    network.edges.entry((a.clone(), b.clone())).or_default().insert((number, clause));
                }
            }
        }
    }
    network
}

/// Where the instruments stand that a clause cites: who is named in a title is not named with it.
fn titles_in(mentions: &[Mention], clause: usize) -> Vec<Span> {
    let cited = mentions.iter().filter(|mention| mention.clause == Some(clause));
    cited.filter(|mention| mention.what == Registered::Instruments).map(|mention| mention.span).collect()
}

/// The node that a passage of a register is; dates and figures are none.
fn node(mention: &Mention) -> Option<Node> {
    let kind = match &mention.what {
        Registered::Instruments => NodeKind::Instrument,
        Registered::Names { .. } => NodeKind::Name,
        // A person is one in every office.
        Registered::Persons { person, .. } => return Some((NodeKind::Person, person.to_lowercase())),
        Registered::Dates { .. } | Registered::Figures { .. } | Registered::Places { .. } => return None,
    };
    Some((kind, mention.key.clone()))
}

/// Under which node stands what texts have as two kinds: an organisation whose name is also in quotation marks, an
/// instrument with one pair of marks and with another.
struct Homes {
    instruments: BTreeSet<String>,
    /// Parties that texts call an initiative or the like, by their ids, with their names.
    things: BTreeMap<&'static str, String>,
}

impl Homes {
    fn of(documents: &[(&Document, &[Clause], &[Mention])]) -> Self {
        let mut instruments = BTreeSet::new();
        let mut things = BTreeMap::new();
        for mention in documents.iter().flat_map(|(_, _, mentions)| *mentions) {
            match mention.what {
                Registered::Instruments => {
                    instruments.insert(mention.key.clone());
                }
                Registered::Names { kind } if is_thing(kind) => {
                    if let Some(party) = party(&mention.key).filter(|party| !party.is_state) {
                        things.entry(party.id).or_insert_with(|| mention.key.clone());
                    }
                }
                _ => {}
            }
        }
        Self { instruments, things }
    }

    /// The node that a node's passages belong to.
    fn home(&self, (kind, key): Node) -> Node {
        let party = match kind {
            NodeKind::Party => party_of_id(&key),
            NodeKind::Name if self.instruments.contains(&key) => return (NodeKind::Instrument, key),
            NodeKind::Name => party(&key).filter(|party| !party.is_state),
            NodeKind::Instrument | NodeKind::Person => None,
        };
        match party.map(|party| (party, self.things.get(party.id))) {
            Some((_, Some(name))) => (NodeKind::Name, name.clone()),
            Some((party, None)) => (NodeKind::Party, party.id.to_owned()),
            None => (kind, key),
        }
    }
}

/// Whether what bears a name is a thing that is done, and nobody who does something.
fn is_thing(kind: NamedKind) -> bool {
    match kind {
        NamedKind::Exercise
        | NamedKind::Operation
        | NamedKind::Initiative
        | NamedKind::Programme
        | NamedKind::Project
        | NamedKind::Strategy
        | NamedKind::Event
        | NamedKind::Principle => true,
        NamedKind::Mechanism | NamedKind::Group | NamedKind::Other => false,
    }
}
