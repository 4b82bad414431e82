//! The cheapest path through the lines: what each line leans to, against the cost of changing the thread.

use super::lines::{End, Lines};

/// What it costs to change the thread behind each line.
pub(super) fn costs(lines: &Lines, usual: f64) -> Vec<f64> {
    let cost = |at: usize| {
        let line = &lines.all[at];
        match lines.all.get(at + 1) {
            // A sentence is left in the middle, and not for its other half.
            Some(_) if lines.is_interrupted(at) => -usual / 2.0,
            Some(_) if lines.is_wrapped && line.is_open() => usual * 3.0,
            // It may go on in the next line, or the other text may begin there.
            Some(_) if line.is_open() => usual / 2.0,
            // What is announced follows.
            Some(_) if line.end == End::Announcing => usual * 1.5,
            _ => usual,
        }
    };
    (0..lines.all.len()).map(cost).collect()
}

/// The best sequence of labels: `leaning[line][label]` is gained, `costs[line]` paid for a change behind that
/// line. Of equally good ones, the one with the earlier labels. Viterbi (1967).
pub(super) fn best(leaning: &[Vec<f64>], costs: &[f64]) -> Vec<usize> {
    let Some(first) = leaning.first() else { return Vec::new() };
    let mut scores = first.clone();
    let mut came_from: Vec<Vec<usize>> = Vec::with_capacity(leaning.len());
    for (own, cost) in leaning[1..].iter().zip(costs) {
        let reach = |label: usize| {
            let paid = |&from: &usize| scores[from] - if from == label { 0.0 } else { *cost };
            let froms = 0..scores.len();
            froms.reduce(|best, from| if paid(&from) > paid(&best) { from } else { best }).unwrap_or(label)
        };
        let from: Vec<usize> = (0..own.len()).map(reach).collect();
        scores = (0..own.len())
            .map(|label| {
                let change = if from[label] == label { 0.0 } else { *cost };
                scores[from[label]] - change + own[label]
            })
            .collect();
        came_from.push(from);
    }
    let labels = 0..scores.len();
    let mut label =
        labels.reduce(|best, label| if scores[label] > scores[best] { label } else { best }).unwrap_or(0);
    let mut path = vec![label];
    for from in came_from.iter().rev() {
        label = from[label];
        path.push(label);
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::best;

    #[test]
    fn neighbours_belong_together_unless_much_speaks_against_it() {
        let lean = |weight: f64| vec![weight, -weight];
        let lines = [lean(3.0), lean(-0.5), lean(3.0), lean(-3.0), lean(-3.0)];
        assert_eq!(best(&lines, &[2.0; 5]), [0, 0, 0, 1, 1]);
    }

    #[test]
    fn a_change_comes_where_it_costs_least() {
        let lean = |weight: f64| vec![weight, -weight];
        let lines = [lean(3.0), lean(0.1), lean(0.0), lean(-3.0)];
        assert_eq!(best(&lines, &[2.0, -1.0, 2.0, 2.0]), [0, 0, 1, 1]);
    }
}
