//! Who and what stands in the same sentences.

use super::Mention;
use crate::{
    clauses::Clause,
    corpus::Document,
    protocol::{NodeKind, Registered},
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
    for (number, (document, clauses, mentions)) in documents.iter().enumerate() {
        let mut of_clause: BTreeMap<usize, BTreeSet<Node>> = BTreeMap::new();
        let mut add = |clause: usize, node: Node, name: String| {
            if !kinds.is_empty() && !kinds.contains(&node.0) {
                return;
            }
            let entry = network.nodes.entry(node.clone()).or_insert_with(|| (name, BTreeSet::new()));
            entry.1.insert((number, clause));
            of_clause.entry(clause).or_default().insert(node);
        };
        for (at, clause) in clauses.iter().enumerate() {
            for named in named(document, clause, &[]) {
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
