// Where the names of a net's items are written.

/** How high a name is for its letters, and the room that it keeps from its item. */
const LINE = 1.25;
const APART = 4;

/** How wide a name is: a Chinese character is as wide as two letters. */
const wide = (name, font) => [...name].reduce((sum, letter) => sum + (letter.codePointAt(0) < 0x2e80 ? 0.56 : 1) * font, 0);

const SIDES = {
  right: ({ x, y, size }, width, height) => [x + size / 2 + APART, y - height / 2],
  left: ({ x, y, size }, width, height) => [x - size / 2 - APART - width, y - height / 2],
  bottom: ({ x, y, size }, width) => [x - width / 2, y + size / 2 + APART],
  top: ({ x, y, size }, width, height) => [x - width / 2, y - size / 2 - APART - height],
};

/**
 * At which side of its item each name is written, so that none lies over another name or item and none leaves the
 * picture; empty for those that find no room. `items` have `x`, `y`, `size`, `name` and `font`; the larger come first.
 * `sides` are tried in their order.
 */
export function beside(items, width, height, sides = ["right", "left", "bottom", "top"]) {
  const taken = items.map(({ x, y, size }) => [x - size / 2, y - size / 2, x + size / 2, y + size / 2]);
  const found = items.map(() => "");
  const order = [...items.keys()].sort((a, b) => items[b].size - items[a].size || a - b);
  for (const index of order) {
    const { name, font } = items[index];
    const [long, high] = [wide(name, font), LINE * font];
    const room = (side) => {
      const [left, top] = SIDES[side](items[index], long, high);
      return [left, top, left + long, top + high];
    };
    const isFree = ([left, top, right, bottom]) =>
      left >= 0 && top >= 0 && right <= width && bottom <= height &&
      taken.every((other, at) => at === index || right <= other[0] || other[2] <= left || bottom <= other[1] || other[3] <= top);
    const side = sides.find((side) => isFree(room(side)));
    if (!side) continue;
    found[index] = side;
    taken.push(room(side));
  }
  return found;
}
