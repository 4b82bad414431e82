//! RTF as a series of braces, control words and bytes of text.

/// A control word has no more letters than this.
const LONGEST_WORD: usize = 32;

/// What comes next in an RTF file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// A group begins.
    Open,
    /// A group ends.
    Close,
    /// A control word and its number: `\par`, `\f12`.
    Word(&'a str, Option<i32>),
    /// A control symbol: `\~`. A backslash at the end of a line is the symbol of the line end.
    Symbol(u8),
    /// A byte of text, as it is or escaped.
    Byte(u8),
}

/// Goes through the bytes of an RTF file.
pub(super) struct Tokens<'a> {
    rest: &'a [u8],
}

impl<'a> Tokens<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// What follows a backslash.
    fn control(&mut self) -> Option<Token<'a>> {
        let first = *self.rest.first()?;
        if first.is_ascii_alphabetic() {
            return Some(self.word());
        }
        self.skip(1);
        Some(match first {
            b'\'' => {
                let digits = self.rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
                self.skip(if byte.is_some() { 2 } else { 0 });
                Token::Byte(byte.unwrap_or(b'?'))
            }
            b'{' | b'}' | b'\\' => Token::Byte(first),
            _ => Token::Symbol(first),
        })
    }

    fn word(&mut self) -> Token<'a> {
        let count = |bytes: &[u8], is_such: fn(&u8) -> bool, most: usize| {
            bytes.iter().take(most).take_while(|byte| is_such(byte)).count()
        };
        let (word, rest) = self.rest.split_at(count(self.rest, u8::is_ascii_alphabetic, LONGEST_WORD));
        let sign = usize::from(rest.first() == Some(&b'-'));
        let digits = count(&rest[sign..], u8::is_ascii_digit, LONGEST_WORD);
        let length = if digits == 0 { 0 } else { sign + digits };
        let (number, rest) = rest.split_at(length);
        // One space ends the word and is no text.
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let [word, number] = [word, number].map(|ascii| std::str::from_utf8(ascii).unwrap_or_default());
        let number = (length > 0).then(|| number.parse().unwrap_or(i32::MAX));
        if let ("bin", Some(bytes)) = (word, number) {
            self.skip(usize::try_from(bytes).unwrap_or(0));
        }
        Token::Word(word, number)
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        loop {
            let (&first, rest) = self.rest.split_first()?;
            self.rest = rest;
            match first {
                b'{' => return Some(Token::Open),
                b'}' => return Some(Token::Close),
                b'\\' => return self.control(),
                b'\t' => return Some(Token::Word("tab", None)),
                // The ends of the lines are the file's, not the text's.
                0..0x20 => {}
                _ => return Some(Token::Byte(first)),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Token::*, *};

    #[test]
    fn words_take_their_number_and_one_space() {
        let tokens: Vec<_> = Tokens::new(b"{\\b0  a\\u-123\\'b6\\bin3 {}{\\~\\\\}\r\n\\'zz\\\n\\").collect();
        let expected = [
            Open,
            Word("b", Some(0)),
            Byte(b' '),
            Byte(b'a'),
            Word("u", Some(-123)),
            Byte(0xb6),
            Word("bin", Some(3)),
            Symbol(b'~'),
            Byte(b'\\'),
            Close,
            Byte(b'?'),
            Byte(b'z'),
            Byte(b'z'),
            Symbol(b'\n'),
        ];
        assert_eq!(tokens, expected);
    }
}
