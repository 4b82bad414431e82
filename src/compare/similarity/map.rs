//! Texts as points on a plane, near where they are near.

/// Points on a plane.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Map {
    /// The points of the rows.
    pub points: Vec<[f64; 2]>,
    /// How much of all that the distances tell each axis holds, 0 to 1: its eigenvalue's share of the sizes of all
    /// (Mardia, Kent & Bibby 1979).
    pub shares: [f64; 2],
}

/// Classical multidimensional scaling (Torgerson 1952) of distances, a symmetric matrix: the two axes along which the
/// rows lie farthest apart. On each, the row farthest from the middle is on the positive side.
#[must_use]
pub fn map(distances: &[Vec<f64>]) -> Map {
    let (values, vectors) = eigen(centred(distances));
    let mut axes: Vec<usize> = (0..values.len()).collect();
    axes.sort_by(|&a, &b| values[b].total_cmp(&values[a]).then(a.cmp(&b)));
    let all: f64 = values.iter().map(|value| value.abs()).sum();
    let mut map = Map { points: vec![[0.0; 2]; distances.len()], shares: [0.0; 2] };
    for (at, &axis) in axes.iter().take(2).enumerate() {
        // Next to nothing is what rounding left of nothing.
        if values[axis] <= all * 1e-12 {
            continue;
        }
        map.shares[at] = values[axis] / all;
        let mut farthest = 0.0_f64;
        for row in &vectors {
            if row[axis].abs() > farthest.abs() + 1e-9 {
                farthest = row[axis];
            }
        }
        let size = libm::sqrt(values[axis]) * if farthest < 0.0 { -1.0 } else { 1.0 };
        for (point, row) in map.points.iter_mut().zip(&vectors) {
            point[at] = row[axis] * size;
        }
    }
    map
}

/// −½ of the squared distances, with the mean of each row and column taken out.
fn centred(distances: &[Vec<f64>]) -> Vec<Vec<f64>> {
    #[expect(clippy::cast_precision_loss, reason = "there are fewer rows than 2⁵³")]
    let count = distances.len() as f64;
    let means: Vec<f64> = distances
        .iter()
        .map(|row| row.iter().map(|distance| distance * distance).sum::<f64>() / count)
        .collect();
    let mean = means.iter().sum::<f64>() / count;
    let cell = |i: usize, j: usize| -0.5 * (distances[i][j] * distances[i][j] - means[i] - means[j] + mean);
    let rows = 0..distances.len();
    rows.clone().map(|i| rows.clone().map(|j| cell(i, j)).collect()).collect()
}

/// The eigenvalues of a symmetric matrix and its eigenvectors, as columns, by Jacobi's rotations (1846). They need
/// nothing but roots, which are the same everywhere.
fn eigen(mut matrix: Vec<Vec<f64>>) -> (Vec<f64>, Vec<Vec<f64>>) {
    /// A dozen times through the matrix is enough for any.
    const SWEEPS: usize = 60;
    let count = matrix.len();
    let mut vectors: Vec<Vec<f64>> =
        (0..count).map(|i| (0..count).map(|j| if i == j { 1.0 } else { 0.0 }).collect()).collect();
    for _ in 0..SWEEPS {
        let squares = |is_asked: fn(usize, usize) -> bool| -> f64 {
            let cells = matrix
                .iter()
                .enumerate()
                .flat_map(|(i, row)| row.iter().enumerate().map(move |(j, c)| (i, j, c)));
            cells.filter(|&(i, j, _)| is_asked(i, j)).map(|(_, _, cell)| cell * cell).sum()
        };
        if squares(|i, j| i != j) <= squares(|_, _| true) * 1e-30 {
            break;
        }
        for p in 0..count {
            for q in p + 1..count {
                rotate(&mut matrix, &mut vectors, p, q);
            }
        }
    }
    (matrix.iter().enumerate().map(|(at, row)| row[at]).collect(), vectors)
}

/// Turns the plane of two axes so that the cell between them becomes nothing.
fn rotate(matrix: &mut [Vec<f64>], vectors: &mut [Vec<f64>], p: usize, q: usize) {
    if matrix[p][q] == 0.0 {
        return;
    }
    let slope = (matrix[q][q] - matrix[p][p]) / (2.0 * matrix[p][q]);
    let sign = if slope < 0.0 { -1.0 } else { 1.0 };
    let tangent = sign / (slope.abs() + libm::sqrt(slope * slope + 1.0));
    let cosine = 1.0 / libm::sqrt(tangent * tangent + 1.0);
    let sine = tangent * cosine;
    let turned = |a: f64, b: f64| (cosine * a - sine * b, sine * a + cosine * b);
    for row in matrix.iter_mut() {
        (row[p], row[q]) = turned(row[p], row[q]);
    }
    // The first of the two axes is always the lower.
    let (above, below) = matrix.split_at_mut(q);
    for (a, b) in above[p].iter_mut().zip(below[0].iter_mut()) {
        (*a, *b) = turned(*a, *b);
    }
    for row in vectors.iter_mut() {
        (row[p], row[q]) = turned(row[p], row[q]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn distances(points: &[[f64; 2]]) -> Vec<Vec<f64>> {
        let between = |a: &[f64; 2], b: &[f64; 2]| libm::hypot(a[0] - b[0], a[1] - b[1]);
        points.iter().map(|a| points.iter().map(|b| between(a, b)).collect()).collect()
    }

    #[test]
    fn what_lies_on_a_plane_comes_back_with_its_distances() {
        let given = distances(&[[0.0, 0.0], [4.0, 0.0], [4.0, 1.0], [1.0, 3.0], [1.0, 3.0]]);
        let found = map(&given);
        for (row, expected) in distances(&found.points).iter().zip(&given) {
            for (found, expected) in row.iter().zip(expected) {
                assert!((found - expected).abs() < 1e-9, "{found}, not {expected}");
            }
        }
        assert!((found.shares[0] + found.shares[1] - 1.0).abs() < 1e-9, "{:?}", found.shares);
        assert!(found.shares[0] >= found.shares[1]);
        for axis in 0..2 {
            let (least, most) = found.points.iter().fold((0.0_f64, 0.0_f64), |(least, most), point| {
                (
                    if point[axis] < least { point[axis] } else { least },
                    if point[axis] > most { point[axis] } else { most },
                )
            });
            assert!(most >= -least - 1e-9, "the farthest is on the positive side: {least} {most}");
        }
    }

    #[test]
    fn two_texts_lie_on_a_line_and_texts_that_are_all_alike_on_a_point() {
        let found = map(&[vec![0.0, 0.6], vec![0.6, 0.0]]);
        assert!(
            (found.points[0][0] - 0.3).abs() < 1e-12 && (found.points[1][0] + 0.3).abs() < 1e-12,
            "{found:?}"
        );
        assert_eq!((found.points[0][1], found.shares[1]), (0.0, 0.0));
        assert!((found.shares[0] - 1.0).abs() < 1e-12);
        assert_eq!(map(&vec![vec![0.0; 3]; 3]), Map { points: vec![[0.0; 2]; 3], shares: [0.0; 2] });
        assert_eq!(map(&[]), Map::default());
    }
}
