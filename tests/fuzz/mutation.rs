//! Damage to files, by a seed.

/// Random numbers that are the same everywhere (xorshift64*).
pub struct Random(u64);

impl Random {
    /// Those of a seed and a round.
    pub fn new(seed: u64, round: u64) -> Self {
        let mut random = Self((seed ^ round.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1);
        random.next();
        random
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`, or 0.
    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 33).unwrap_or_default() % end.max(1)
    }

    fn range(&mut self, bytes: &[u8]) -> std::ops::Range<usize> {
        let start = self.below(bytes.len() + 1);
        start..start + self.below((bytes.len() - start).min(64) + 1)
    }
}

/// What parsers stumble over: ends of things, numbers that are too large, halves of characters.
const TOKENS: [&[u8]; 24] = [
    b"<",
    b">",
    b"</",
    b"/>",
    b"&",
    b"&#0;",
    b"&#x110000;",
    b"]]>",
    b"<!--",
    b"{",
    b"}",
    b"\\",
    b"\\u-10179?",
    b"\\'ff",
    b"\"",
    b",",
    b"\n",
    b"-1",
    b"99999999999999999999",
    b"\0",
    b"\xff",
    b"\xe5\x9b",
    b"\xef\xbf\xbd",
    b"PK\x03\x04",
];

/// Larger files tell nothing that small ones don't.
const LARGEST: usize = 1 << 16;

/// Damages a file in one to six places.
pub fn damage(bytes: &mut Vec<u8>, others: &[Vec<u8>], random: &mut Random) {
    // Mostly once: a file that is broken all over is refused at once.
    for _ in 0..=random.below(2) * random.below(6) {
        let range = random.range(bytes);
        match random.below(9) {
            0 => flip(bytes, random),
            1 => drop(bytes.drain(range)),
            2 => bytes.truncate(random.below(bytes.len() + 1)),
            3 => repeat(bytes, range, random),
            4 => insert(bytes, &other_part(others, random), random),
            5 => number(bytes, random),
            6 => {
                let byte = u8::try_from(random.below(256)).unwrap_or_default();
                bytes[range].fill(byte);
            }
            _ => insert(bytes, TOKENS[random.below(TOKENS.len())], random),
        }
        bytes.truncate(LARGEST);
    }
}

fn flip(bytes: &mut [u8], random: &mut Random) {
    let at = random.below(bytes.len());
    if let Some(byte) = bytes.get_mut(at) {
        *byte ^= 1 << random.below(8);
    }
}

/// Writes a part again and again: nests and long lines come about so.
fn repeat(bytes: &mut Vec<u8>, range: std::ops::Range<usize>, random: &mut Random) {
    let part = bytes[range.clone()].repeat(1 << random.below(10));
    bytes.splice(range.end..range.end, part.into_iter().take(LARGEST));
}

fn insert(bytes: &mut Vec<u8>, part: &[u8], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    bytes.splice(at..at, part.iter().copied());
}

fn other_part(others: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let other = &others[random.below(others.len())];
    other[random.range(other)].to_vec()
}

/// Turns a digit into a long number.
fn number(bytes: &mut Vec<u8>, random: &mut Random) {
    let digits: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at].is_ascii_digit()).collect();
    if let Some(&at) = digits.get(random.below(digits.len())) {
        let number = [&b"4294967296"[..], b"2147483648", b"-1", b"65536", b"0", b"18446744073709551616"]
            [random.below(6)];
        bytes.splice(at..=at, number.iter().copied());
    }
}
