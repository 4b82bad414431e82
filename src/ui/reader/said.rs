//! What the reader says of blocks, as changes to a document's [`Edit`].

use crate::protocol::{BlockAnswer, Edit, Reason, Role, RoleEdit, Stretch};

/// Who gave a block its role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The engine.
    Engine,
    /// The reader, this block.
    Block,
    /// The reader, with all that was set aside for the same reason.
    Kind,
}

fn is_of(said: &RoleEdit, block: &BlockAnswer) -> bool {
    said.block.start < block.place.end && block.place.start < said.block.end
}

/// Who gave a block its role.
pub fn whose(edit: &Edit, block: &BlockAnswer) -> Whose {
    if block.reason != Reason::Reader {
        Whose::Engine
    } else if edit.roles.iter().any(|said| is_of(said, block)) {
        Whose::Block
    } else {
        Whose::Kind
    }
}

/// This block has this role, and as a heading this level.
pub fn with_role(mut edit: Edit, block: &BlockAnswer, role: Role, level: Option<u8>) -> Edit {
    edit.roles.retain(|said| !is_of(said, block));
    edit.roles.push(RoleEdit { block: Stretch::from(&block.place), role, level });
    edit
}

/// This block has the role that was found.
pub fn without_role(mut edit: Edit, block: &BlockAnswer) -> Edit {
    edit.roles.retain(|said| !is_of(said, block));
    edit
}

/// What was set aside for this reason is text.
pub fn restored(mut edit: Edit, reason: Reason) -> Edit {
    if !edit.restore.contains(&reason) {
        edit.restore.push(reason);
    }
    edit
}

/// What was set aside for this reason stays so.
pub fn unrestored(mut edit: Edit, reason: Reason) -> Edit {
    edit.restore.retain(|restored| *restored != reason);
    edit
}

/// Whether blocks that were set aside for this reason can be brought back together.
pub fn is_kind(reason: Reason) -> bool {
    !matches!(reason, Reason::Reader | Reason::OtherThread)
}

/// The level that the reader gave a block.
pub fn level(edit: &Edit, block: &BlockAnswer) -> Option<u8> {
    edit.roles.iter().find(|said| is_of(said, block)).and_then(|said| said.level)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::Place;

    fn block(start: u32, reason: Reason) -> BlockAnswer {
        let place = Place { document: "a".to_owned(), start, end: start + 10 };
        BlockAnswer { place, role: Role::Body, reason }
    }

    #[test]
    fn a_role_given_twice_is_given_once_and_taken_back_at_once() {
        let (a, b) = (block(0, Reason::Reader), block(10, Reason::Reader));
        let edit = with_role(Edit::default(), &a, Role::Spam, None);
        let edit = with_role(with_role(edit, &a, Role::Heading, Some(2)), &b, Role::Body, None);
        assert_eq!(edit.roles.len(), 2);
        assert_eq!((level(&edit, &a), level(&edit, &b)), (Some(2), None));
        let edit = without_role(edit, &a);
        assert_eq!((whose(&edit, &a), whose(&edit, &b)), (Whose::Kind, Whose::Block));
        assert_eq!(whose(&edit, &block(0, Reason::Links)), Whose::Engine);
    }

    #[test]
    fn a_kind_is_brought_back_once_and_set_aside_again() {
        let edit = restored(restored(Edit::default(), Reason::Links), Reason::Links);
        assert_eq!(edit.restore, [Reason::Links]);
        assert_eq!(unrestored(edit, Reason::Links), Edit::default());
    }
}
