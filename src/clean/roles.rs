//! What each block is: the signs weighed, together with where the block stands.
//!
//! The text proper reaches from its title to its end. Before and after it stands what a web page put around
//! it; inside it only what shows by its own signs that it is no text. In doubt a block is text: a menu
//! that is counted spoils a figure, a paragraph that is not counted spoils the answer.
//!
//! Repetition is evidence only inside a document, for running heads. Across documents it is not asked:
//! a role would then depend on what else lies on the shelf, and what editions of one act share at their head
//! and tail are mostly formulas and signatures, not furniture.

use super::{
    Block, Judged, addresses,
    headings::{heading, lists_annex},
    kinds::kind,
    lines::Lines,
    markup, navigation, pages, people, statutes,
    title::{self, Title},
};
use crate::{
    protocol::{Kind, Reason, Role},
    span::Span,
};

/// Gives every block its role.
///
/// ```
/// use duikan::{clean::{blocks, roles}, protocol::Role};
/// let text = "青湾宣言\n\n各成员国元首于青湾举行会议，宣布如下。\n\n一、安全合作\n\n成员国重申，安全不可分割。\n";
/// let found: Vec<Role> = roles(text, &blocks(text)).into_iter().map(|block| block.role).collect();
/// assert_eq!(found, [Role::Title, Role::Body, Role::Heading, Role::Body]);
/// ```
#[must_use]
pub fn roles(text: &str, blocks: &[Span]) -> Vec<Block> {
    // What pages put around a text is no neighbour to anything in it.
    let mut furniture = pages::furniture(text, blocks);
    markup::header(text, blocks, &mut furniture);
    let own = blocks.iter().zip(&furniture).filter(|(_, aside)| aside.is_none());
    let own: Vec<Span> = own.map(|(&span, _)| span).collect();
    let lines = Lines::new(text, &own);
    let title = title::title(&lines);
    let mut at = 0..;
    let mut blocks: Vec<Block> = (blocks.iter().zip(furniture))
        .map(|(&span, aside)| {
            let judged = || judge(&lines, title, at.next().unwrap_or_default());
            let (role, reason) = aside.unwrap_or_else(judged);
            Block { span, role, reason, level: None, is_restored: false }
        })
        .collect();
    statutes::surroundings(text, &mut blocks);
    blocks
}

fn judge(lines: &Lines, title: Option<Title>, at: usize) -> Judged {
    let is_before = title.is_some_and(|title| title.is_sure && at < title.text);
    let is_after = at >= lines.end;
    // An order and the law below it have dates and numbers of their own between them.
    let is_order =
        title.is_some_and(|title| title.text < title.at && (title.text..title.at + 3).contains(&at));
    let is_signed = || matches!(lines.weak[at], Some((Role::Dateline, _))) && is_below_signature(lines, at);
    let sign = lines.signs[at].or(lines.weak[at].filter(|_| is_order || is_signed()));
    match (title, sign) {
        (Some(title), _) if (title.at..title.end).contains(&at) => (Role::Title, Reason::FirstLine),
        (Some(title), _) if (title.end..title.subtitle).contains(&at) => (Role::Title, Reason::Subtitle),
        (_, Some(judged)) if !((is_before || is_after) && judged.0.is_kept()) => judged,
        _ if (is_before || is_after) && navigation::is_labels(&lines.all[at]) => {
            (Role::Navigation, Reason::Menu)
        }
        _ if is_before => (Role::SiteFurniture, Reason::BeforeTitle),
        _ if is_after => (Role::SiteFurniture, Reason::AfterEnd),
        _ => inside(lines, title, at),
    }
}

/// The role of a block inside the text proper, its own signs left out.
pub(super) fn inside(lines: &Lines, title: Option<Title>, at: usize) -> Judged {
    let line = &lines.all[at];
    // Signatures stand around the running text, where headings do not.
    let is_head = at < lines.body && title.is_none_or(|title| at >= title.end);
    let is_tail = at > lines.last && lines.last < lines.all.len();
    if (is_head || is_tail) && people::is_office_and_name(line) {
        return (Role::Signature, Reason::OfficeAndName);
    }
    if let Some(reason) = heading(lines, at) {
        return (Role::Heading, reason);
    }
    if people::is_office_and_name(line) {
        (Role::Signature, Reason::OfficeAndName)
    } else if is_head && (people::is_byline(line) || people::is_office_then_name(line)) {
        (Role::Signature, Reason::Byline)
    } else if is_tail && people::is_byline(line) {
        (Role::EditorLine, Reason::EditorWords)
    } else if people::is_body(line) && is_above_date(lines, at) && (is_tail || is_inset(lines, at)) {
        (Role::Signature, Reason::AboveDate)
    } else if is_head && title.is_some_and(|title| at <= title.subtitle + 2) && addresses::is_addressee(line)
    {
        (Role::Salutation, Reason::Address)
    } else if is_head && title.is_some_and(|title| at <= title.subtitle + 2) && is_author(lines, title, at) {
        (Role::Signature, Reason::Byline)
    } else {
        (Role::Body, Reason::RunningText)
    }
}

/// Whether below the title stands the body that publishes the text, or the speaker: the title calls it a
/// speech, or an address follows.
fn is_author(lines: &Lines, title: Option<Title>, at: usize) -> bool {
    if people::is_name_alone(&lines.all[at]) {
        let mut titles = title.into_iter().flat_map(|title| title.at..title.subtitle);
        return lines.role(at + 1) == Some(Role::Salutation)
            || titles.any(|title| matches!(kind(lines.all[title].words), Some((Kind::Speech, _))));
    }
    let is_running = lines.all.get(at + 1).is_none_or(|next| next.is_running);
    !is_running && people::is_body(&lines.all[at])
}

/// Whether a date stands below, with at most other signatories between.
fn is_above_date(lines: &Lines, at: usize) -> bool {
    let below = at + 1..lines.all.len().min(at + 6);
    let is_signer = |next: &usize| sign(lines, *next).is_none() && people::is_body(&lines.all[*next]);
    let mut rest = below.skip_while(is_signer);
    rest.next().is_some_and(|next| matches!(sign(lines, next), Some((Role::Dateline, _))))
}

/// What shows in a block itself, between paragraphs too.
fn sign(lines: &Lines, at: usize) -> Option<Judged> {
    lines.signs[at].or(lines.weak[at])
}

/// Whether a line stands below a whole sentence, or below the list of annexes: there a letter ends to which a plan
/// is joined.
fn is_inset(lines: &Lines, at: usize) -> bool {
    let before = (0..at).rev().find(|&before| !people::is_body(&lines.all[before]));
    before.is_some_and(|before| {
        let line = &lines.all[before];
        (line.ends && line.is_running) || lists_annex(lines, before)
    })
}

/// Whether a date stands below those who signed, or a note in brackets below that date: （此件公开发布）.
fn is_below_signature(lines: &Lines, at: usize) -> bool {
    let is_note = |at: usize| lines.all[at].words.starts_with(['（', '(']);
    let Some(before) = at.checked_sub(1) else { return false };
    if is_note(at) && !is_note(before) && matches!(lines.weak[before], Some((Role::Dateline, _))) {
        return is_below_signature(lines, before);
    }
    let line = &lines.all[before];
    people::is_office_and_name(line) || (people::is_body(line) && is_inset(lines, before))
}
