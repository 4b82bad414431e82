// The words of an element as the lines in which they are seen.

const pen = document.createElement("canvas").getContext("2d");

/** What letters look like, in the words of a drawing. */
export function face(style) {
  return { family: style.fontFamily.replaceAll('"', "'"), size: parseFloat(style.fontSize), weight: style.fontWeight, slant: style.fontStyle };
}

function take(font) {
  pen.font = `${font.slant} ${font.weight} ${font.size}px ${font.family}`;
}

/** How much of a line's height lies above the foot of its letters. */
function ascent(font) {
  take(font);
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText("国");
  return above / (above + below);
}

/** The lines of a text node: each with its words, where it begins and ends, and the foot of its letters. */
export function lines(node, font) {
  const words = node.data;
  const [first, end] = [words.search(/\S/), words.trimEnd().length];
  if (first < 0 || !font.size) return [];
  const range = document.createRange();
  range.setStart(node, first);
  range.setEnd(node, end);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const found = boxes.length === 1 ? [line(boxes[0], words.slice(first, end))] : broken(node, range, first, end);
  const share = ascent(font);
  return found.map(({ text, left, right, top, bottom }) => ({
    text: text.replace(/\s+/g, " ").trim(), left, right, top, bottom, foot: top + (bottom - top) * share,
  }));
}

const line = ({ left, right, top, bottom }, text) => ({ text, left, right, top, bottom });

/** Words on several lines: a letter that stands lower than the one before begins a new one. */
function broken(node, range, first, end) {
  const found = [];
  let at = first;
  for (const letter of node.data.slice(first, end)) {
    range.setStart(node, at);
    range.setEnd(node, (at += letter.length));
    const box = [...range.getClientRects()].find(({ width }) => width > 0);
    const last = found.at(-1);
    if (!box) {
      if (last) last.text += letter;
    } else if (last && Math.abs(box.top - last.top) < (last.bottom - last.top) / 2) {
      last.text += letter;
      last.right = Math.max(last.right, box.right);
    } else {
      found.push(line(box, letter));
    }
  }
  return found;
}

/** As much of a text as has room, with an ellipsis for the rest. */
export function shortened(text, font, room) {
  take(font);
  const letters = [...text];
  while (letters.length && pen.measureText(`${letters.join("")}…`).width > room) letters.pop();
  return letters.length ? `${letters.join("").trimEnd()}…` : "";
}
