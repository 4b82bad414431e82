// How much of a chart is seen: all of it at first, a part when the reader goes nearer.

/** How near one comes at most. */
const MOST = 24;

/** All of it: how many times nearer, and which point is in the middle, 0 to 1 across and down. */
export const WHOLE = { scale: 1, x: 0.5, y: 0.5 };

/** From where to where one sees, across. */
export const seen = ({ scale, x }) => [x - 0.5 / scale, x + 0.5 / scale];

/** Nothing outside the picture is seen. */
function held({ scale, x, y }) {
  const hold = (middle) => Math.min(1 - 0.5 / scale, Math.max(0.5 / scale, middle));
  return { scale, x: hold(x), y: hold(y) };
}

/** Nearer by a factor, or farther if it is below 1; what is seen at the point `at`, 0 to 1 each way, stays there. */
export function nearer(view, by, at = { x: 0.5, y: 0.5 }) {
  // What is nearly whole is whole.
  const scale = Math.min(MOST, view.scale * by);
  if (scale < 1.05) return WHOLE;
  const middle = (way) => view[way] + (at[way] - 0.5) * (1 / view.scale - 1 / scale);
  return held({ scale, x: middle("x"), y: middle("y") });
}

/** The same as near, moved by shares of what is seen. */
export const moved = (view, across, down) => held({ ...view, x: view.x + across / view.scale, y: view.y + down / view.scale });

/** What a view belongs to: a chart of other dates or items is another picture. */
export function subject({ xAxis, yAxis, series }) {
  return JSON.stringify(xAxis?.dates ?? xAxis?.data ?? yAxis?.data ?? series[0]?.data?.map((item) => item?.name));
}

/**
 * Lets the wheel with Ctrl or ⌘, as two fingers on a pad do, and the hand that drags change the view of `element`:
 * `change(view => view)`. The wheel alone scrolls the page, as everywhere; and of a chart that is seen as a whole only,
 * the wheel with Ctrl makes the page larger, as everywhere.
 */
export function listen(element, view, change) {
  const at = ({ clientX, clientY }) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  element.addEventListener("wheel", (event) => {
    if ((!event.ctrlKey && !event.metaKey) || element.dataset.zooms === undefined) return;
    event.preventDefault();
    change((view) => nearer(view, Math.exp(-event.deltaY * 0.004), at(event)));
  }, { passive: false });
  let last;
  element.addEventListener("pointerdown", (event) => {
    last = view().scale > 1 && event.isPrimary && event.button === 0 ? at(event) : undefined;
  });
  element.addEventListener("pointermove", (event) => {
    if (!last || !event.isPrimary || !event.buttons) return;
    const now = at(event);
    // A hand that only clicks trembles, too.
    if (Math.hypot(now.x - last.x, now.y - last.y) * element.clientWidth < 5) return;
    const [across, down] = [last.x - now.x, last.y - now.y];
    last = now;
    change((view) => moved(view, across, down));
  });
}
