// A figure that is made of drawings and of words beside them, as one drawing: what stands in it as text, ground or
// border becomes text and rectangles at the same places.
import { plain } from "./colours.js";
import { escaped } from "./escaped.js";
import { standalone } from "./standalone.js";
import { face, lines, shortened } from "./texts.js";
import { unfolded } from "./unfolded.js";

/** The room around it in a saved picture. */
const MARGIN = 16;

const SIDES = ["Top", "Right", "Bottom", "Left"];

/** The figure as SVG with its size, and the room that it wants around it. */
export function figure(root) {
  const pieces = unfolded(root, () => seen(root)).sort((a, b) => a.layer - b.layer);
  const width = Math.ceil(Math.max(1, ...pieces.map(({ right }) => right)));
  const height = Math.ceil(Math.max(1, ...pieces.map(({ bottom }) => bottom)));
  const lang = root.closest("[lang]")?.lang ?? "";
  const font = escaped(face(getComputedStyle(document.body)).family);
  const drawn = pieces.map(({ svg }) => svg).join("");
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${escaped(lang)}" font-family="${font}">${drawn}</svg>`,
    width, height, margin: MARGIN,
  };
}

/** What is seen of a figure, piece by piece, measured from its upper left corner. */
function seen(root) {
  const pieces = [];
  const { left, top } = root.getBoundingClientRect();
  const origin = { left, top, family: face(getComputedStyle(document.body)).family };
  walk(root, { origin, layer: 0, opacity: 1, cut: null }, (piece) => pieces.push(piece));
  return pieces;
}

function walk(element, around, add) {
  const style = getComputedStyle(element);
  const rect = element.getBoundingClientRect();
  const isCut = style.overflowX !== "visible" && !element.matches(".scroll");
  // What is only read aloud is one dot large.
  if (style.display === "none" || (isCut && rect.width <= 1)) return;
  const within = {
    origin: around.origin,
    layer: style.zIndex === "auto" ? around.layer : Number(style.zIndex),
    opacity: around.opacity * Number(style.opacity),
    cut: isCut ? { right: rect.right, bottom: rect.bottom, dots: style.textOverflow === "ellipsis" } : around.cut,
  };
  const isVisible = style.visibility === "visible";
  if (isVisible) for (const box of element.getClientRects()) boxes(style, box, within, add);
  if (element.tagName === "svg") {
    if (isVisible) drawing(element, rect, within, add);
    return;
  }
  for (const child of element.childNodes) {
    if (child.nodeType === Node.ELEMENT_NODE) walk(child, within, add);
    else if (child.nodeType === Node.TEXT_NODE && isVisible) texts(child, style, within, add);
  }
}

/** A piece of the whole, on its layer, by the edges that it reaches. */
function piece(svg, { right, bottom }, { origin, layer }) {
  return { svg, layer, right: right - origin.left, bottom: bottom - origin.top };
}

/** A drawing within the figure, at its place. */
function drawing(element, rect, within, add) {
  const svg = standalone(element, fine(rect.width), fine(rect.height));
  const place = `x="${fine(rect.left - within.origin.left)}" y="${fine(rect.top - within.origin.top)}"`;
  add(piece(svg.replace(/^<svg/, `<svg ${place}${dimmed(within.opacity)}`), rect, within));
}

/** An element's ground and borders. */
function boxes(style, box, within, add) {
  if (!box.width || !box.height) return;
  const radius = parseFloat(style.borderTopLeftRadius) || 0;
  const put = (rect, paint, round) => add(piece(rectangle(rect, paint, round, within), rect, within));
  const ground = plain(style.backgroundColor);
  if (ground.paint !== "none") put(box, ground, Math.min(radius, box.width / 2, box.height / 2));
  for (const [index, side] of SIDES.entries()) {
    const paint = plain(style[`border${side}Color`]);
    const wide = parseFloat(style[`border${side}Width`]);
    if (wide && style[`border${side}Style`] !== "none" && paint.paint !== "none") put(edge(box, index, wide), paint, 0);
  }
}

/** One of a box's edges as a rectangle: the upper, the right, the lower or the left one. */
function edge({ left, top, right, bottom }, index, wide) {
  return [
    { left, top, right, bottom: top + wide },
    { left: right - wide, top, right, bottom },
    { left, top: bottom - wide, right, bottom },
    { left, top, right: left + wide, bottom },
  ][index];
}

function rectangle({ left, top, right, bottom }, { paint, opacity }, radius, { origin, opacity: shown }) {
  const round = radius ? ` rx="${fine(radius)}"` : "";
  const place = `x="${fine(left - origin.left)}" y="${fine(top - origin.top)}" width="${fine(right - left)}" height="${fine(bottom - top)}"`;
  return `<rect ${place}${round} fill="${escaped(paint)}"${dimmed(opacity * shown)}/>`;
}

/** Words of an element, line by line, as far as they are not cut off. */
function texts(node, style, within, add) {
  const font = face(style);
  const { cut } = within;
  for (const line of lines(node, font)) {
    if (cut && (line.left >= cut.right || line.top >= cut.bottom - 1)) continue;
    const isLong = cut?.dots && line.right > cut.right + 1;
    const text = isLong ? shortened(line.text, font, cut.right - line.left) : line.text;
    const right = isLong ? cut.right : line.right;
    if (text) add(piece(written(text, { ...line, right }, style, font, within), { ...line, right }, within));
  }
}

/** A line as text, held where the page holds it: on another machine its letters may be of another width. */
function written(text, { left, right, foot }, style, font, { origin, opacity: shown }) {
  const [x, anchor] = { center: [(left + right) / 2, "middle"], right: [right, "end"], end: [right, "end"] }[style.textAlign] ?? [left, "start"];
  const { paint, opacity } = plain(style.color);
  const look = [
    `font-size="${fine(font.size)}" font-weight="${font.weight}" fill="${escaped(paint)}"`,
    anchor === "start" ? "" : `text-anchor="${anchor}"`,
    font.slant === "normal" ? "" : `font-style="${font.slant}"`,
    font.family === origin.family ? "" : `font-family="${escaped(font.family)}"`,
  ];
  const place = `x="${fine(x - origin.left)}" y="${fine(foot - origin.top)}"`;
  return `<text ${place} ${look.filter(Boolean).join(" ")}${dimmed(opacity * shown)}>${escaped(text)}</text>`;
}

const dimmed = (opacity) => (opacity < 1 ? ` opacity="${fine(opacity)}"` : "");

const fine = (number) => Math.round(number * 100) / 100;
