// Where the names of lines are written beside a chart.

/** The height of a name. */
const LINE = 15;

/**
 * Where each name stands, in pixels from above, so that none is written over another and none below `bottom`: `at`
 * are the places where the lines end. The names keep the order of the lines' ends.
 */
export function apart(at, bottom) {
  const order = [...at.keys()].sort((a, b) => at[a] - at[b] || a - b);
  const placed = order.map((index) => at[index]);
  for (let i = 1; i < placed.length; i += 1) placed[i] = Math.max(placed[i], placed[i - 1] + LINE);
  let limit = bottom;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i], limit);
    limit = placed[i] - LINE;
  }
  return at.map((_, index) => placed[order.indexOf(index)]);
}
