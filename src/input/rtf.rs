//! RTF, as Word, `LibreOffice`, `WordPad` and `TextEdit` write it.
//!
//! Text comes as bytes in the encoding of the font, or as UTF-16 with bytes beside it for readers that
//! do not know that. What is for the layout, for other programs or hidden stays out, headers and footers
//! too; notes stand at the end. Groups are nested on a stack of our own.

mod charsets;
mod state;
mod tables;
mod tokens;

use super::lines::{self, Lines};
use crate::{
    corpus::Metadata,
    decode::Decoded,
    error::Error,
    protocol::{Decoding, Format},
};
use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1252};
use state::{Destination, Flow, Paragraph, State};
use tables::{Fonts, Styles};
use tokens::{Token, Tokens};

/// Groups nested deeper than this are no document's.
const DEEPEST: usize = 10_000;

/// The text of an RTF file, and what it says of itself.
///
/// # Errors
/// [`Error::Damaged`] if it breaks off, [`Error::Empty`], [`Error::Binary`].
pub(super) fn text(bytes: &[u8]) -> Result<(Decoded, Metadata), Error> {
    let damaged = Error::Damaged { format: Format::Rtf };
    let mut reader = Reader::new();
    let mut last = None;
    for token in Tokens::new(bytes) {
        reader.take(token);
        last = Some(token);
        if reader.outer.len() > DEEPEST {
            return Err(damaged);
        }
        if reader.outer.is_empty() {
            break;
        }
    }
    // Where nothing but the last brace is missing, no text is.
    let ends_whole = last == Some(Token::Word("par", None)) && reader.outer.len() == 1;
    if !reader.outer.is_empty() && !ends_whole {
        return Err(damaged);
    }
    let title = Some(reader.title.trim()).filter(|title| !title.is_empty()).map(str::to_owned);
    let decoded = Decoded::checked(reader.lines.finish(), Decoding::said(reader.encoding.name()))?;
    Ok((decoded, Metadata { title_hint: title, ..Metadata::default() }))
}

/// What is open in a flow of text.
#[derive(Debug, Clone, Copy, Default)]
struct Open {
    paragraph: bool,
    table: bool,
    cell: bool,
}

/// The text as far as it was read.
struct Reader {
    lines: Lines,
    title: String,
    label: String,
    state: State,
    /// The states of the groups around.
    outer: Vec<State>,
    open: Open,
    /// What is open in the flows around.
    outer_open: Vec<Open>,
    /// The encoding of the file.
    encoding: &'static Encoding,
    fonts: Fonts,
    styles: Styles,
    /// Bytes that are not yet decoded, since a character may have several; and the encoding of their font.
    bytes: Vec<u8>,
    bytes_encoding: Option<&'static Encoding>,
    /// The first half of a character that has two in UTF-16.
    half: Option<u16>,
    /// How many characters are still to be passed over.
    passed_over: u32,
}

impl Reader {
    fn new() -> Self {
        Self {
            lines: Lines::default(),
            title: String::new(),
            label: String::new(),
            state: State::default(),
            outer: Vec::new(),
            open: Open::default(),
            outer_open: Vec::new(),
            encoding: WINDOWS_1252,
            fonts: Fonts::default(),
            styles: Styles::default(),
            bytes: Vec::new(),
            bytes_encoding: None,
            half: None,
            passed_over: 0,
        }
    }

    fn take(&mut self, token: Token) {
        match token {
            Token::Open => {
                self.passed_over = 0;
                self.outer.push(self.state);
                self.state.flow = Flow::Same;
            }
            Token::Close => self.close(),
            _ if self.passed_over > 0 => self.passed_over -= 1,
            Token::Byte(byte) => self.byte(byte),
            Token::Symbol(symbol) => self.symbol(symbol),
            Token::Word(word, number) => {
                let is_optional = std::mem::take(&mut self.state.is_optional);
                let is_known = self.destination(word) || self.word(word, number);
                if is_optional && !is_known {
                    self.enter(Destination::Nowhere);
                }
            }
        }
    }

    fn close(&mut self) {
        self.passed_over = 0;
        let inner = self.state;
        let outer = self.outer.pop().unwrap_or_default();
        // Else a character may begin in one group and end in another.
        if (inner.destination, inner.is_hidden) != (outer.destination, outer.is_hidden)
            || self.outer.is_empty()
        {
            self.flush();
        }
        if inner.flow != Flow::Same {
            self.end_flow(inner.flow);
        }
        if inner.destination == Destination::Styles {
            self.flush();
            self.styles.end();
        }
        self.state = outer;
        if inner.destination == Destination::Label && outer.destination != Destination::Label {
            let label = lines::label(&std::mem::take(&mut self.label));
            self.add(&label);
        }
    }

    fn enter(&mut self, destination: Destination) {
        self.flush();
        self.state.destination = destination;
    }

    /// Takes a word that says where the text of the group goes; whether it is one.
    fn destination(&mut self, word: &str) -> bool {
        let here = self.state.destination;
        let destination = if word == "ud" { Some(self.state.second_form) } else { here.named(word) };
        let Some(destination) = destination else { return false };
        self.enter(destination);
        match word {
            "upr" => self.state.second_form = here,
            "footnote" if here == Destination::Text => self.begin_flow(Flow::Note),
            "shptxt" if here == Destination::Text => self.begin_flow(Flow::Box),
            _ => {}
        }
        true
    }

    /// Takes a word of any other kind; whether it is known.
    fn word(&mut self, word: &str, number: Option<i32>) -> bool {
        let destination = self.state.destination;
        match destination {
            _ if word == "u" => self.unicode(number.unwrap_or(0)),
            Destination::Fonts => self.fonts.take(word, number),
            Destination::Styles if word.starts_with("cs") || word.starts_with("ts") => return false,
            Destination::Styles => self.styles.take(word, number),
            Destination::Text if self.ends_paragraph(word) => {}
            _ => match standing_for(word) {
                Some(text) => self.add_text(text),
                None => return self.property(word, number),
            },
        }
        true
    }

    /// Takes a word that ends a paragraph, a cell or a row; whether it is one.
    fn ends_paragraph(&mut self, word: &str) -> bool {
        match word {
            "par" | "sect" | "page" => self.end_paragraph(self.state.paragraph.is_in_table),
            "nestcell" | "nestrow" => self.end_paragraph(true),
            "cell" => {
                self.end_paragraph(true);
                self.open.cell = false;
            }
            "row" => {
                self.flush();
                if self.open.paragraph {
                    self.end_paragraph(true);
                }
                self.lines.end_row();
                self.open.cell = false;
            }
            _ => return false,
        }
        true
    }

    /// Takes a word that says how text is to be read; whether it is one.
    fn property(&mut self, word: &str, number: Option<i32>) -> bool {
        let is_on = number != Some(0);
        match word {
            "mac" => self.encoding = MACINTOSH,
            "ansicpg" => {
                self.encoding = number.and_then(charsets::of_code_page).unwrap_or(self.encoding);
            }
            "deff" => self.fonts.default = number.unwrap_or(0),
            "f" => self.state.font = number,
            "uc" => self.state.fallback = number.and_then(|count| u32::try_from(count).ok()).unwrap_or(1),
            "v" | "deleted" => {
                self.flush();
                self.state.is_hidden = is_on;
            }
            "plain" => {
                self.flush();
                (self.state.font, self.state.is_hidden) = (None, false);
            }
            "pard" => self.state.paragraph = Paragraph::default(),
            "s" => self.state.paragraph.style = number,
            "outlinelevel" => self.state.paragraph.outline = number,
            "intbl" => self.state.paragraph.is_in_table = is_on,
            _ => return false,
        }
        true
    }

    fn symbol(&mut self, symbol: u8) {
        match symbol {
            b'*' => self.state.is_optional = true,
            b'\n' | b'\r' => self.end_paragraph(self.state.paragraph.is_in_table),
            b'~' => self.add_text("\u{a0}"),
            b'_' => self.add_text("-"),
            _ => {}
        }
    }

    fn byte(&mut self, byte: u8) {
        let encoding = self.fonts.encoding(self.state.font);
        if encoding != self.bytes_encoding {
            self.flush();
            self.bytes_encoding = encoding;
        }
        if byte >= b' ' {
            self.bytes.push(byte);
        }
    }

    /// A unit of UTF-16, as a number of 16 bits with a sign. Some programs write it without, or a whole
    /// character.
    fn unicode(&mut self, number: i32) {
        let half = self.half.take();
        self.flush();
        self.passed_over = self.state.fallback;
        let whole = u32::try_from(number).ok().filter(|&number| number > 0xffff).and_then(char::from_u32);
        let unit = u16::try_from(number.rem_euclid(0x1_0000)).unwrap_or_default();
        match (whole, unit) {
            (Some(whole), _) => self.add(whole.encode_utf8(&mut [0; 4])),
            (None, 0xd800..=0xdbff) => self.half = Some(unit),
            (None, _) => {
                let characters = char::decode_utf16(half.into_iter().chain([unit]));
                let text: String = characters.map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
                self.add(&text);
            }
        }
    }

    /// Decodes the bytes so far.
    fn flush(&mut self) {
        if self.half.take().is_some() {
            self.add("\u{fffd}");
        }
        if !self.bytes.is_empty() {
            let bytes = std::mem::take(&mut self.bytes);
            let text = charsets::decode(&bytes, self.bytes_encoding, self.encoding);
            self.add(&text);
        }
    }

    fn add_text(&mut self, text: &str) {
        self.flush();
        self.add(text);
    }

    fn add(&mut self, text: &str) {
        match self.state.destination {
            Destination::Text if !self.state.is_hidden => {
                if !std::mem::replace(&mut self.open.paragraph, true) {
                    self.lines.begin();
                }
                self.lines.add(text);
            }
            Destination::Label => self.label.push_str(text),
            Destination::Styles => self.styles.name.push_str(text),
            Destination::Title => self.title.push_str(text),
            Destination::Text | Destination::Nowhere | Destination::Fonts => {}
        }
    }

    fn end_paragraph(&mut self, is_in_table: bool) {
        self.flush();
        if self.state.destination != Destination::Text {
            return;
        }
        if is_in_table {
            if !std::mem::replace(&mut self.open.table, true) {
                self.lines.begin_table();
            }
            if !std::mem::replace(&mut self.open.cell, true) {
                self.lines.begin_cell();
            }
        } else {
            self.end_table();
        }
        if std::mem::take(&mut self.open.paragraph) {
            let Paragraph { style, outline, .. } = self.state.paragraph;
            let level = outline.or_else(|| self.styles.level(style?));
            let level =
                level.filter(|level| (0..9).contains(level)).and_then(|level| u8::try_from(level).ok());
            self.lines.end(level.map(|level| (level + 1).min(6)));
        }
    }

    fn end_table(&mut self) {
        if std::mem::take(&mut self.open.table) {
            self.open.cell = false;
            self.lines.end_table();
        }
    }

    fn begin_flow(&mut self, flow: Flow) {
        self.state.flow = flow;
        self.state.paragraph = Paragraph::default();
        self.outer_open.push(std::mem::take(&mut self.open));
        if flow == Flow::Note {
            self.lines.begin_note();
        }
    }

    fn end_flow(&mut self, flow: Flow) {
        self.end_paragraph(false);
        self.open = self.outer_open.pop().unwrap_or_default();
        if flow == Flow::Note {
            self.lines.end_note();
        }
    }
}

/// The text for which a word stands.
fn standing_for(word: &str) -> Option<&'static str> {
    Some(match word {
        "line" => "\n",
        "tab" => "\t",
        "emdash" => "—",
        "endash" => "–",
        "emspace" => "\u{2003}",
        "enspace" => "\u{2002}",
        "qmspace" => "\u{2005}",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
