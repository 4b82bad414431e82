//! The reader's word on roles, above what was found.

use super::{Block, lines::Lines, roles::inside};
use crate::{
    protocol::{Edit, Reason, Role},
    span::Span,
    utf16::Utf16,
};

/// Gives blocks the roles that the reader gave them, and brings back what was set aside for reasons that the
/// reader does not accept.
pub(crate) fn edited(text: &str, blocks: &mut [Block], edit: &Edit) {
    let is_restored = |block: &Block| !block.role.is_kept() && edit.restore.contains(&block.reason);
    if blocks.iter().any(is_restored) {
        let spans: Vec<Span> = blocks.iter().map(|block| block.span).collect();
        let lines = Lines::new(text, &spans);
        for (at, block) in blocks.iter_mut().enumerate().filter(|(_, block)| is_restored(block)) {
            // What it would have been without the signs that set it aside; text at least.
            let (role, _) = inside(&lines, None, at);
            block.role = if role.is_kept() { role } else { Role::Body };
            block.reason = Reason::Reader;
            block.is_restored = true;
        }
    }
    if edit.roles.is_empty() {
        return;
    }
    let units = Utf16::new(text);
    for said in &edit.roles {
        let span = units.span(said.block);
        for block in blocks.iter_mut().filter(|block| overlap(block.span, span)) {
            block.is_restored = said.role.is_kept() && (block.is_restored || !block.role.is_kept());
            (block.role, block.reason) = (said.role, Reason::Reader);
            block.level = said.level.filter(|_| said.role == Role::Heading);
        }
    }
}

/// Keeps of a text only the blocks of one thread.
pub(crate) fn only(blocks: &mut [Block], thread: &[Span]) {
    // A thread is read in an order of its own.
    let mut own = thread.to_vec();
    own.sort_unstable();
    let is_own = |block: Span| {
        let before = own.partition_point(|own| own.start < block.end);
        before > 0 && overlap(own[before - 1], block)
    };
    for block in blocks.iter_mut().filter(|block| !is_own(block.span)) {
        (block.role, block.reason) = (Role::OtherThread, Reason::OtherThread);
    }
}

fn overlap(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        clean,
        protocol::{RoleEdit, Stretch},
        structure::structure,
    };

    const TEXT: &str = "青湾宣言\n2019-06-14\n各成员国元首举行会议，发表宣言如下。\n（下转第五版）\n一、安全\n成员国重申，安全不可分割。\n责任编辑：张三";

    fn read(edit: &Edit) -> Vec<Block> {
        let mut blocks = clean::roles(TEXT, &clean::blocks(TEXT));
        edited(TEXT, &mut blocks, edit);
        blocks
    }

    #[test]
    fn what_was_set_aside_for_a_reason_can_be_brought_back() {
        let edit = Edit { restore: vec![Reason::PageWords, Reason::EditorWords], ..Edit::default() };
        let restored: Vec<_> =
            read(&edit).into_iter().filter(|block| block.reason == Reason::Reader).collect();
        assert_eq!(restored.len(), 2);
        assert!(restored.iter().all(|block| block.role.is_kept()));
    }

    #[test]
    fn a_reader_sets_a_heading_and_its_level() {
        let start = u32::try_from(TEXT[..TEXT.find("一、").expect("it is there")].encode_utf16().count())
            .expect("short");
        let block = Stretch { start, end: start + 4 };
        let roles = vec![RoleEdit { block, role: Role::Heading, level: Some(3) }];
        let blocks = read(&Edit { roles, ..Edit::default() });
        let headings = structure(TEXT, &blocks, "").headings;
        assert_eq!(headings.iter().map(|heading| heading.level).collect::<Vec<_>>(), [3]);
    }
}
