// A drawing of the page as one that needs no page: what the style says of it is written into it.
import { plain } from "./colours.js";

/** What of a style tells in a drawing, and is handed down in it. */
const HANDED_DOWN = [
  "stroke-width", "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "visibility",
  "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline",
];

/** What is not, with what it is where nothing is said. */
const OWN = { opacity: "1", "vector-effect": "none" };

/** What serves the page's readers, and those of a picture no more. */
const OF_PAGE = ["style", "class", "tabindex", "role", "aria-label", "data-testid", "data-at"];

/** The SVG element as a file of its own, `width` by `height`. */
export function standalone(element, width, height) {
  const copy = element.cloneNode(true);
  const label = element.getAttribute("aria-label");
  write(element, copy, null);
  if (label) copy.setAttribute("aria-label", label);
  copy.setAttribute("role", "img");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", width);
  copy.setAttribute("height", height);
  copy.setAttribute("font-family", getComputedStyle(document.body).fontFamily.replaceAll('"', "'"));
  return new XMLSerializer().serializeToString(copy);
}

/** Writes into a copy how its original looks, as far as what it stands in does not say it already. */
function write(original, copy, around) {
  const style = getComputedStyle(original);
  for (const name of OF_PAGE) copy.removeAttribute(name);
  for (const name of HANDED_DOWN) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) copy.setAttribute(name, value);
  }
  for (const [name, usual] of Object.entries(OWN)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) copy.setAttribute(name, value);
  }
  for (const name of ["fill", "stroke"]) paint(name, copy, style, around);
  [...original.children].forEach((child, index) => {
    if (child.tagName === "title") return;
    if (getComputedStyle(child).display === "none") copy.children[index].setAttribute("display", "none");
    else write(child, copy.children[index], style);
  });
}

/** A colour that lets something shine through is two attributes. */
function paint(name, copy, style, around) {
  const [value, shown] = [name, `${name}-opacity`].map((name) => style.getPropertyValue(name));
  if (value === around?.getPropertyValue(name) && shown === around.getPropertyValue(`${name}-opacity`)) return;
  const { paint, opacity } = plain(value);
  copy.setAttribute(name, paint);
  copy.setAttribute(`${name}-opacity`, opacity * Number(shown));
}
