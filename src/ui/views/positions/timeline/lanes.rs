//! A text's lane: what would lie on each other gets rows of its own, but not more than a screen bears.

/// The room between what stands in one row.
const APART: f64 = 8.0;

/// Up to so many rows there is room for names; where that is not enough, names give way, but no mark lies on another
/// while there are no more rows than these.
const NAMED: usize = 4;
const MOST: usize = 9;

/// How far a mark reaches: itself, and with its name.
#[derive(Debug, Clone, Copy)]
pub struct Reach {
    /// Its left edge.
    pub left: f64,
    /// Its right edge.
    pub right: f64,
    /// The end of its name.
    pub named: f64,
}

/// Where a mark stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Put {
    /// Its row.
    pub row: usize,
    /// Whether its name has room.
    pub is_named: bool,
}

/// Where each mark stands, from the left; and how many rows there are.
pub fn rows(marks: &[Reach]) -> (Vec<Put>, usize) {
    let mut order: Vec<usize> = (0..marks.len()).collect();
    order.sort_by(|&a, &b| marks[a].left.total_cmp(&marks[b].left).then(a.cmp(&b)));
    // The last mark of each row.
    let mut last: Vec<usize> = Vec::new();
    let mut put = vec![Put { row: 0, is_named: true }; marks.len()];
    for at in order {
        let left = marks[at].left;
        let end = |mark: usize| if put[mark].is_named { marks[mark].named } else { marks[mark].right };
        let free = last.iter().position(|&mark| end(mark) + APART <= left);
        let row = free.unwrap_or_else(|| {
            let right = |row: usize| marks[last[row]].right;
            match (0..last.len()).min_by(|a, b| right(*a).total_cmp(&right(*b))) {
                Some(row) if last.len() >= NAMED && (right(row) <= left || last.len() == MOST) => row,
                _ => last.len(),
            }
        });
        if row == last.len() {
            last.push(at);
        } else {
            let before = std::mem::replace(&mut last[row], at);
            put[before].is_named &= marks[before].named + APART <= left;
        }
        put[at].row = row;
    }
    (put, last.len())
}

#[cfg(test)]
mod tests {
    use super::{NAMED, Reach, rows};

    fn reach(left: f64, right: f64) -> Reach {
        Reach { left, right: left + 5.0, named: right }
    }

    #[test]
    fn marks_that_meet_stand_below_each_other() {
        let marks =
            [(0.0, 50.0), (20.0, 60.0), (70.0, 90.0), (55.0, 58.0)].map(|(left, right)| reach(left, right));
        let (put, count) = rows(&marks);
        assert_eq!(put.iter().map(|put| put.row).collect::<Vec<_>>(), [0, 1, 0, 2]);
        assert!(put.iter().all(|put| put.is_named) && count == 3);
        assert_eq!(rows(&[]).1, 0);
    }

    #[test]
    fn where_it_is_crowded_names_give_way() {
        let marks: Vec<Reach> =
            [0.0, 6.0, 12.0, 18.0, 24.0, 90.0].map(|left| reach(left, left + 40.0)).to_vec();
        let (put, count) = rows(&marks);
        assert_eq!(count, NAMED);
        assert_eq!((put[0].is_named, put[4].row, put[4].is_named, put[5].row), (false, 0, true, 0));
    }

    #[test]
    fn no_mark_lies_on_a_long_one() {
        let mut marks = [reach(0.0, 300.0); NAMED];
        for mark in &mut marks {
            mark.right = 260.0;
        }
        let (put, count) = rows(&[marks.to_vec(), vec![reach(100.0, 140.0)]].concat());
        assert_eq!((put[NAMED].row, count), (NAMED, NAMED + 1));
    }
}
