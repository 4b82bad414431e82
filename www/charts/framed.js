// A saved picture says what it shows: its title above it, what it is of and over what below, and who made it.
import { escaped } from "./escaped.js";

const EDGE = 16;
const TITLE = 17;
const SMALL = 12;
const LINE = 1.45;
const GAP = 8;

/** How wide a text is, about: a Chinese character is as wide as two letters. */
const wide = (text, size) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) < 0x2e80 ? 0.55 : 1) * size, 0);

/** The text in lines of at most this width, broken at spaces and between Chinese characters, never before a dot that parts. */
export function lines(text, size, width) {
  const pieces = text.match(/[\u2e80-\u{3ffff}](?: ·)?|[^\s\u2e80-\u{3ffff}]+(?: ·)?|\s+/gu) ?? [];
  const found = [""];
  for (const piece of pieces) {
    if (found.at(-1) && wide(found.at(-1) + piece, size) > width) found.push("");
    found[found.length - 1] += found.at(-1) ? piece : piece.trimStart();
  }
  return found.map((line) => line.trim()).filter(Boolean);
}

/** A drawing as a part of another. */
const within = (svg, x, y) => svg.replace(/^<\?xml[^>]*\?>/, "").replace(/^\s*<svg/, `<svg x="${x}" y="${y}"`);

/** One drawing below another. */
export function stacked(above, below) {
  const [width, from] = [Math.max(above.width, below.width + EDGE), above.height + GAP];
  const height = from + below.height + GAP;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${within(above.svg, 0, 0)}${within(below.svg, EDGE, from)}</svg>`,
    width,
    height,
  };
}

/**
 * A drawing with its title and caption around it, on its ground, signed by the program; `margin` is the room that it
 * wants at its sides. `look` has `ground`, `ink`, `faint` and `font`.
 */
export function framed({ svg, width: wide, height, margin = 0 }, { title, caption, program }, look) {
  const width = wide + 2 * margin;
  const room = width - 2 * EDGE;
  const head = lines(title, TITLE, room);
  const foot = [...lines(caption, SMALL, room), program];
  const top = EDGE + head.length * TITLE * LINE + 6 + margin / 2;
  const below = top + height + margin / 2;
  const whole = Math.ceil(below + foot.length * SMALL * LINE + EDGE);
  const written = (all, size, from, colour, weight) =>
    all.map((line, index) => `<text x="${EDGE}" y="${from + (index + 0.8) * size * LINE}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escaped(line)}</text>`).join("");
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${escaped(look.font)}"><rect width="100%" height="100%" fill="${look.ground}"/>${written(head, TITLE, EDGE, look.ink, 600)}${within(svg, margin, top)}${written(foot, SMALL, below, look.faint, 400)}</svg>`,
    width,
    height: whole,
  };
}
