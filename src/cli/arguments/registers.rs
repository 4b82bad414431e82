//! What can be asked about roll-calls, registers and the network.

use super::words::{Page, named};
use crate::protocol::{NetworkQuery, NodeKind, RegisterKind, RegistersQuery, RollcallsQuery};
use clap::Args;

#[derive(Args)]
pub(in crate::cli) struct Rollcalls {
    /// A member, by its name or id; may be given several times (default: those that each document tells)
    #[arg(long = "member", value_name = "NAME")]
    members: Vec<String>,
    /// So many parties in a row are a roll-call
    #[arg(long, default_value_t = 3)]
    least: u32,
    /// Read every copy of a text that is there more than once
    #[arg(long)]
    copies: bool,
}

impl From<&Rollcalls> for RollcallsQuery {
    fn from(asked: &Rollcalls) -> Self {
        Self {
            members: asked.members.clone(),
            least: asked.least,
            documents: Vec::new(),
            copies: asked.copies,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Registers {
    /// Only this register: instruments, dates, figures, names, persons, places; may be given several times
    #[arg(long = "register", value_name = "NAME", value_parser = named::<RegisterKind>)]
    kinds: Vec<RegisterKind>,
    /// Only entries that contain this
    #[arg(long, default_value = "")]
    contains: String,
    /// Read every copy of a text that is there more than once
    #[arg(long)]
    copies: bool,
    #[command(flatten)]
    page: Page,
}

impl From<&Registers> for RegistersQuery {
    fn from(asked: &Registers) -> Self {
        Self {
            kinds: asked.kinds.clone(),
            documents: Vec::new(),
            copies: asked.copies,
            contains: asked.contains.clone(),
            offset: asked.page.offset,
            limit: asked.page.limit,
        }
    }
}

#[derive(Args)]
pub(in crate::cli) struct Network {
    /// Only this kind: party, instrument, name, person; may be given several times
    #[arg(long = "kind", value_name = "NAME", value_parser = named::<NodeKind>)]
    kinds: Vec<NodeKind>,
    /// Only what stands together in so many sentences
    #[arg(long, default_value_t = 1)]
    least: u32,
    /// How many pairs at most
    #[arg(long, default_value_t = 200)]
    limit: usize,
    /// Read every copy of a text that is there more than once
    #[arg(long)]
    copies: bool,
}

impl From<&Network> for NetworkQuery {
    fn from(asked: &Network) -> Self {
        Self {
            kinds: asked.kinds.clone(),
            documents: Vec::new(),
            copies: asked.copies,
            least: asked.least,
            limit: asked.limit,
        }
    }
}
