// A figure as if there were room for all of it.

/** How wide a figure is at least: on a telephone it is set for a telephone, and the picture of it may go anywhere. */
const LEAST = 640;

/**
 * What `look` sees of a figure of which nothing is scrolled out of sight. The reader does not see it: the page is as
 * it was before it is painted again.
 */
export function unfolded(root, look) {
  const scrolls = [...root.querySelectorAll(".scroll")].map((element) => ({
    element, left: element.scrollLeft, top: element.scrollTop, style: element.getAttribute("style"),
  }));
  const style = root.getAttribute("style");
  // The style shows names whole then that it shortens for want of room.
  root.classList.add("unfolded");
  // What stays in sight while the rest scrolls by stands at its own place only at the beginning.
  for (const { element } of scrolls) {
    element.scrollTo({ left: 0, top: 0, behavior: "instant" });
    element.style.maxHeight = "none";
  }
  const lacking = scrolls.map(({ element }) => element.scrollWidth - element.clientWidth);
  root.style.minWidth = `${Math.max(LEAST, root.clientWidth + Math.max(0, ...lacking))}px`;
  try {
    return look();
  } finally {
    root.classList.remove("unfolded");
    put(root, style);
    for (const { element, left, top, style } of scrolls) {
      put(element, style);
      element.scrollTo({ left, top, behavior: "instant" });
    }
  }
}

function put(element, style) {
  if (style === null) element.removeAttribute("style");
  else element.setAttribute("style", style);
}
