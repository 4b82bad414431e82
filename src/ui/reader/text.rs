//! Slices of a text by UTF-16 units, and the marks in them.

use yew::prelude::*;

/// A text in UTF-16 units, as the protocol counts.
pub struct Utf16(Vec<u16>);

impl Utf16 {
    /// Of a text.
    pub fn new(text: &str) -> Self {
        Self(text.encode_utf16().collect())
    }

    /// A stretch of it; what lies outside is left out.
    pub fn slice(&self, start: u32, end: u32) -> String {
        let limit = |at: u32| (at as usize).min(self.0.len());
        let (start, end) = (limit(start), limit(end));
        String::from_utf16_lossy(&self.0[start..end.max(start)])
    }

    /// Where the first character stands that could not be read.
    pub fn unreadable(&self) -> Option<(u32, u32)> {
        let at = self.0.iter().position(|unit| *unit == 0xfffd)?;
        let at = u32::try_from(at).ok()?;
        Some((at, at + 1))
    }
}

/// Marks one stretch of a text while it is drawn block by block.
pub struct Marks {
    span: Option<(u32, u32)>,
    /// Given to the first marked piece, to scroll to.
    here: Option<NodeRef>,
}

impl Marks {
    /// Marks this stretch, if any, and gives `here` to where it begins.
    pub fn new(span: Option<(u32, u32)>, here: NodeRef) -> Self {
        Self { span, here: Some(here) }
    }

    /// A block's text, marked where the stretch runs through it.
    pub fn within(&mut self, text: &Utf16, start: u32, end: u32) -> Html {
        let Some((from, to)) = self.span.filter(|(from, to)| *from < end && start < *to) else {
            return unreadable(&text.slice(start, end));
        };
        let (from, to) = (from.max(start), to.min(end));
        let node = self.here.take().unwrap_or_default();
        html! {
            <>
                { unreadable(&text.slice(start, from)) }
                <mark class="here" ref={node}>{ text.slice(from, to) }</mark>
                { unreadable(&text.slice(to, end)) }
            </>
        }
    }
}

/// Text with what could not be read made visible.
fn unreadable(text: &str) -> Html {
    if !text.contains('\u{fffd}') {
        return html! { { text } };
    }
    let mut pieces = text.split('\u{fffd}');
    let first = pieces.next().unwrap_or_default().to_owned();
    html! {
        <>
            { first }
            { for pieces.map(|piece| html! { <><span class="unreadable">{ "\u{fffd}" }</span>{ piece }</> }) }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::Utf16;

    #[test]
    fn positions_are_utf16_units() {
        let text = Utf16::new("𠮷野家\u{fffd}。");
        assert_eq!(text.slice(0, 2), "𠮷");
        assert_eq!(text.slice(2, 99), "野家\u{fffd}。");
        assert_eq!(text.slice(9, 3), "");
        assert_eq!(text.unreadable(), Some((4, 5)));
    }
}
