//! A cursor for what numbers are made of.

/// A place in a text that moves on as something stands there.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn takes(&mut self, what: &str) -> bool {
        let is_there = self.rest().starts_with(what);
        self.at += if is_there { what.len() } else { 0 };
        is_there
    }

    pub(super) fn takes_one(&mut self, of: &str) -> bool {
        let there = self.rest().chars().next().filter(|&c| of.contains(c));
        self.at += there.map_or(0, char::len_utf8);
        there.is_some()
    }

    /// How many digits stand there.
    pub(super) fn digits(&mut self) -> usize {
        let digits = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        self.at += digits;
        digits
    }

    /// 9月17日; nothing is taken if it is not there.
    pub(super) fn day_of_month(&mut self) -> bool {
        let start = self.at;
        let month = matches!(self.digits(), 1 | 2) && self.takes("月");
        let is_there = month && matches!(self.digits(), 1 | 2) && (self.takes("日") || self.takes("号"));
        if !is_there {
            self.at = start;
        }
        is_there
    }

    /// 9月; nothing is taken if it is not there.
    pub(super) fn month(&mut self) -> bool {
        let start = self.at;
        let is_there = matches!(self.digits(), 1 | 2) && self.takes("月");
        if !is_there {
            self.at = start;
        }
        is_there
    }

    /// 九, 十七, 二十一: one to three numerals.
    pub(super) fn chinese_numeral(&mut self) -> bool {
        let start = self.at;
        while self.takes_one("一二三四五六七八九十") {}
        (1..=3).contains(&self.text[start..self.at].chars().count())
    }

    pub(super) fn takes_ordinal(&mut self) {
        let _ = ["st", "nd", "rd", "th"].iter().any(|ending| self.takes(ending));
    }

    /// Whether no word goes on here.
    pub(super) fn ends_word(&self) -> bool {
        !self.rest().starts_with(char::is_alphanumeric)
    }
}
