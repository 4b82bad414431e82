// Where dates are written below a chart.

/** The widest that a date is when it is written in one line, and in two; and the gap between two. */
const WHOLE = 72;
const FOLDED = 38;
const GAP = 6;

/** As many dates as may stand in steps below one another where they come too near; of more, some are left out. */
const STEPPED = 8;

/** Into how many steps. */
const STEPS = 3;

/**
 * Which dates are written below a chart, and how: `at` are their places in pixels, in order. From left to right they
 * stand in the order of time on every step, none over another; the last is always among them. Gives a text for each,
 * empty for those that are left out.
 */
export function written(dates, at) {
  const isWhole = at.every((x, index) => index === 0 || x - at[index - 1] >= WHOLE + GAP);
  if (isWhole) return dates;
  const steps = placed(at, FOLDED + GAP, dates.length > STEPPED ? 1 : STEPS);
  const folded = (date) => date.replace(/^(\d+)-(.+)$/, "$2\n$1");
  return dates.map((date, index) => (steps[index] < 0 ? "" : "\n\n".repeat(steps[index]) + folded(date)));
}

/** The step of each place, the highest that has room; -1 where none has. */
function placed(at, width, steps) {
  const ends = Array(steps).fill(-Infinity);
  const step = at.map((x) => {
    const free = ends.findIndex((end) => x - end >= width);
    if (free >= 0) ends[free] = x;
    return free;
  });
  const last = at.length - 1;
  if (step[last] < 0) {
    const lowest = steps - 1;
    at.forEach((x, index) => {
      if (step[index] === lowest && at[last] - x < width) step[index] = -1;
    });
    step[last] = lowest;
  }
  return step;
}
