//! Local alignment of two stretches of letters: Gotoh's algorithm with affine gaps, in the band that X-drop leaves
//! (Gotoh 1982; Zhang, Berman, Wiehe and Miller 1998). Cells that have fallen too far below the best one are not
//! followed, so that what is gone through is narrow and ends soon behind the last likeness.

/// Two letters that are the same.
pub(super) const SAME: i32 = 2;

/// Two letters that stand for each other and are not the same.
const OTHER: i32 = -3;

/// To begin a gap …
const OPEN: i32 = -4;

/// … and each letter of it.
const EXTEND: i32 = -1;

/// So far below the best score an alignment may fall: a clause of 24 letters that was replaced by one as long costs 56.
const DROP: i32 = 60;

/// Letters that are aligned at one go; what goes on is taken up from there.
const AT_ONCE: usize = 2048;

/// Less than any score.
const NEVER: i32 = i32::MIN / 2;

/// A run of equal letters in two texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Equal {
    pub(super) a: usize,
    pub(super) b: usize,
    pub(super) length: usize,
}

impl Equal {
    pub(super) fn a_end(&self) -> usize {
        self.a + self.length
    }

    pub(super) fn b_end(&self) -> usize {
        self.b + self.length
    }
}

/// What the letters between two equal runs cost, so many on either side: the cheaper of standing for each other as
/// far as they go, and of being left out on both sides.
pub(super) fn cost(a: usize, b: usize) -> i32 {
    let gap = |letters: usize| if letters == 0 { 0 } else { OPEN.saturating_add(times(letters, EXTEND)) };
    let replaced = times(a.min(b), OTHER).saturating_add(gap(a.abs_diff(b)));
    replaced.max(gap(a).saturating_add(gap(b)))
}

/// A score for each of some letters.
pub(super) fn times(letters: usize, score: i32) -> i32 {
    i32::try_from(letters).unwrap_or(i32::MAX).saturating_mul(score)
}

/// Letters to align, from the first on or from the last back.
#[derive(Debug, Clone, Copy)]
pub(super) struct Strand<'a> {
    pub(super) letters: &'a [char],
    pub(super) is_backward: bool,
}

impl<'a> Strand<'a> {
    fn at(&self, place: usize) -> char {
        self.letters[if self.is_backward { self.letters.len() - 1 - place } else { place }]
    }

    /// What is left when some letters are taken.
    fn behind(&self, taken: usize) -> Self {
        let letters: &'a [char] = if self.is_backward {
            &self.letters[..self.letters.len() - taken]
        } else {
            &self.letters[taken..]
        };
        Self { letters, ..*self }
    }
}

/// The equal runs of the best alignment that begins with the first letters of both strands, by their places on the
/// strands; none if there is none worth its cost. No more cells are gone through than are left.
pub(super) fn extend(mut a: Strand, mut b: Strand, cells: &mut usize) -> Vec<Equal> {
    let mut all: Vec<Equal> = Vec::new();
    let (mut from_a, mut from_b) = (0, 0);
    loop {
        let table = Table::fill(a, b, cells);
        let (row, column) = table.best;
        all.extend(table.equal(a, b, (row, column)).into_iter().map(|run| Equal {
            a: run.a + from_a,
            b: run.b + from_b,
            ..run
        }));
        if row < AT_ONCE / 2 {
            return all;
        }
        (a, b) = (a.behind(row), b.behind(column));
        (from_a, from_b) = (from_a + row, from_b + column);
    }
}

/// The equal runs of the best alignment of two whole strands with each other, and its score; nothing if they are too
/// unlike, or too long.
pub(super) fn bridge(a: Strand, b: Strand, cells: &mut usize) -> Option<(Vec<Equal>, i32)> {
    let table = Table::fill(a, b, cells);
    let end = (a.letters.len(), b.letters.len());
    let score = table.last.get(end.1.checked_sub(table.rows.last()?.column)?)?.score;
    (table.rows.len() == end.0 + 1 && score > NEVER).then(|| (table.equal(a, b, end), score))
}

/// The best scores of alignments that end at a cell.
#[derive(Debug, Clone, Copy)]
struct Cell {
    score: i32,
    /// Of those that end with letters that only a has.
    down: i32,
}

const DEAD: Cell = Cell { score: NEVER, down: NEVER };

/// The cells of a row that were followed.
#[derive(Debug, Clone, Copy)]
struct Row {
    /// The column of the first of them.
    column: usize,
    /// Where their steps begin.
    steps: usize,
}

/// How the best alignment came to each cell. Rows are the letters of a, columns those of b.
struct Table {
    rows: Vec<Row>,
    steps: Vec<u8>,
    /// The last row.
    last: Vec<Cell>,
    /// The cell with the best score.
    best: (usize, usize),
}

/// The last step to a cell: a letter of both, …
const BOTH: u8 = 0;
/// … of a only, …
const DOWN: u8 = 1;
/// … of b only.
const ACROSS: u8 = 2;
const STEP: u8 = 3;
/// The best way down to here began further up …
const LONG_DOWN: u8 = 4;
/// … and the best way across further left.
const LONG_ACROSS: u8 = 8;

impl Table {
    fn fill(a: Strand, b: Strand, cells: &mut usize) -> Self {
        let mut table = Self {
            rows: vec![Row { column: 0, steps: 0 }],
            steps: vec![BOTH],
            last: Vec::new(),
            best: (0, 0),
        };
        let mut line = vec![Cell { score: 0, down: NEVER }];
        for column in 1..=b.letters.len() {
            let score = OPEN + times(column, EXTEND);
            if score < -DROP {
                break;
            }
            line.push(Cell { score, down: NEVER });
            table.steps.push(ACROSS | if column > 1 { LONG_ACROSS } else { 0 });
        }
        let mut best = 0;
        for row in 1..=a.letters.len().min(AT_ONCE) {
            let next = table.row(a.at(row - 1), b, &line, &mut best);
            *cells = cells.saturating_sub(next.len() + 1);
            if next.is_empty() {
                break;
            }
            line = next;
            if *cells == 0 {
                break;
            }
        }
        table.last = line;
        table
    }

    /// The next row, without the cells at either end that are not followed further; nothing if there are no others.
    fn row(&mut self, letter: char, b: Strand, above: &[Cell], best: &mut i32) -> Vec<Cell> {
        let start = self.rows.last().map_or(0, |row| row.column);
        let (row, steps) = (self.rows.len(), self.steps.len());
        let mut line: Vec<Cell> = Vec::with_capacity(above.len() + 1);
        let (mut first, mut alive) = (start, 0);
        let (mut left, mut across) = (NEVER, NEVER);
        for column in start..=b.letters.len() {
            let over = above.get(column - start).copied().unwrap_or(DEAD);
            let corner = column.checked_sub(start + 1).and_then(|at| above.get(at));
            if corner.is_none() && column > start && left == NEVER {
                break;
            }
            let both = corner
                .map_or(NEVER, |corner| corner.score + if b.at(column - 1) == letter { SAME } else { OTHER });
            let (new_down, long_down) = (over.score + OPEN + EXTEND, over.down + EXTEND);
            let (new_across, long_across) = (left + OPEN + EXTEND, across + EXTEND);
            let down = new_down.max(long_down);
            across = new_across.max(long_across);
            let score = both.max(down).max(across);
            if score < *best - DROP {
                (left, across) = (NEVER, NEVER);
                if line.is_empty() {
                    first = column + 1;
                    continue;
                }
                line.push(DEAD);
                self.steps.push(BOTH);
                continue;
            }
            let step = if score == both {
                BOTH
            } else if score == down {
                DOWN
            } else {
                ACROSS
            };
            let long = |is_long: bool, flag: u8| if is_long { flag } else { 0 };
            line.push(Cell { score, down });
            self.steps.push(
                step | long(long_down > new_down, LONG_DOWN) | long(long_across > new_across, LONG_ACROSS),
            );
            alive = line.len();
            left = score;
            if score > *best {
                *best = score;
                self.best = (row, column);
            }
        }
        line.truncate(alive);
        self.steps.truncate(steps + alive);
        if !line.is_empty() {
            self.rows.push(Row { column: first, steps });
        }
        line
    }

    /// The runs of equal letters on the way to a cell.
    fn equal(&self, a: Strand, b: Strand, (mut row, mut column): (usize, usize)) -> Vec<Equal> {
        let mut runs: Vec<Equal> = Vec::new();
        let mut state = BOTH;
        while (row, column) != (0, 0) {
            let byte = self.steps[self.rows[row].steps + column - self.rows[row].column];
            if state == BOTH {
                state = byte & STEP;
            }
            match state {
                DOWN => {
                    row -= 1;
                    state = if byte & LONG_DOWN == 0 { BOTH } else { DOWN };
                }
                ACROSS => {
                    column -= 1;
                    state = if byte & LONG_ACROSS == 0 { BOTH } else { ACROSS };
                }
                _ => {
                    (row, column) = (row - 1, column - 1);
                    if a.at(row) == b.at(column) {
                        match runs.last_mut().filter(|run| (run.a, run.b) == (row + 1, column + 1)) {
                            Some(run) => *run = Equal { a: row, b: column, length: run.length + 1 },
                            None => runs.push(Equal { a: row, b: column, length: 1 }),
                        }
                    }
                }
            }
        }
        runs.reverse();
        runs
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn many() -> usize {
        1 << 30
    }

    fn letters(text: &str) -> Vec<char> {
        text.chars().collect()
    }

    fn strand(letters: &[char]) -> Strand<'_> {
        Strand { letters, is_backward: false }
    }

    /// The score of an alignment by its runs, counted from the beginnings.
    fn score(runs: &[Equal]) -> i32 {
        let mut at = (0, 0);
        runs.iter()
            .map(|run| {
                let before = cost(run.a - at.0, run.b - at.1);
                at = (run.a_end(), run.b_end());
                before + times(run.length, SAME)
            })
            .sum()
    }

    #[test]
    fn what_was_put_in_left_out_and_replaced_is_passed_over() {
        let a = letters("各方重申坚持平等互利的原则愿在航运渔业方面合作");
        let b = letters("各方重申一贯坚持平等的原则愿在航空渔业方面合作");
        let runs = extend(strand(&a), strand(&b), &mut many());
        let expected = [(0, 0, 4), (4, 6, 4), (10, 10, 6), (17, 17, 6)];
        assert_eq!(runs, expected.map(|(a, b, length)| Equal { a, b, length }));
        assert_eq!(bridge(strand(&a), strand(&b), &mut many()).map(|(_, score)| score), Some(score(&runs)));
        let backward = |letters| Strand { letters, is_backward: true };
        let equal = |runs: &[Equal]| runs.iter().map(|run| run.length).sum::<usize>();
        assert_eq!(equal(&extend(backward(&a), backward(&b), &mut many())), equal(&runs), "from either end");
    }

    #[test]
    fn an_alignment_ends_where_the_likeness_does() {
        let a = letters("各方重申坚持平等互利的原则春夏秋冬东西南北上下左右");
        let b = letters("各方重申坚持平等互利的原则甲乙丙丁戊己庚辛壬癸子丑");
        assert_eq!(extend(strand(&a), strand(&b), &mut many()), [Equal { a: 0, b: 0, length: 13 }]);
        assert_eq!(extend(strand(&a), strand(&b[13..]), &mut many()), []);
        let far = letters(&"东".repeat(60));
        assert_eq!(bridge(strand(&far), strand(&letters(&"西".repeat(60))), &mut many()), None);
        assert_eq!(bridge(strand(&far[..0]), strand(&far[..5]), &mut many()), Some((Vec::new(), -9)));
    }

    #[test]
    fn no_more_is_gone_through_than_is_allowed() {
        let a: Vec<char> = "ab".chars().cycle().take(5000).collect();
        let mut cells = 10_000;
        let runs = extend(strand(&a), strand(&a[1..]), &mut cells);
        assert_eq!(cells, 0);
        assert!(runs.iter().map(|run| run.length).sum::<usize>() < 10_000);
        assert_eq!(extend(strand(&a), strand(&a), &mut cells), [Equal { a: 0, b: 0, length: 1 }], "one row");
    }

    #[test]
    fn a_long_text_is_aligned_piece_by_piece() {
        let a: Vec<char> =
            (0..9000_u32).filter_map(|at| char::from_u32(0x4e00 + at * 7919 % 20_000)).collect();
        let mut b = a.clone();
        b.drain(5000..5010);
        let runs = extend(strand(&a), strand(&b), &mut many());
        let expected = [(0, 0, 5000), (5010, 5000, 3990)];
        let mut joined: Vec<Equal> = Vec::new();
        for run in runs {
            match joined.last_mut().filter(|last| (last.a_end(), last.b_end()) == (run.a, run.b)) {
                Some(last) => last.length += run.length,
                None => joined.push(run),
            }
        }
        assert_eq!(joined, expected.map(|(a, b, length)| Equal { a, b, length }));
    }
}
