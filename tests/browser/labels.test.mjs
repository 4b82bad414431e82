// The names in a net: none over another, none over an item, those without room left out.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "../../www/charts/labels.js";

const item = (x, y, name, size = 10) => ({ x, y, name, size, font: 12 });

test("a name stands right of its item, and left of one at the right edge", () => {
  assert.deepEqual(beside([item(50, 50, "中国"), item(180, 90, "联合国")], 200, 200), ["right", "left"]);
});

test("a name gives way to an item and to another name", () => {
  assert.deepEqual(beside([item(50, 50, "中国", 20), item(76, 50, "印度")], 200, 200), ["left", "right"]);
});

test("among many at one place the largest are named", () => {
  const crowd = Array.from({ length: 30 }, (_, at) => item(100 + (at % 6) * 4, 100 + Math.floor(at / 6) * 4, "哈萨克斯坦", 8 + at));
  const sides = beside(crowd, 200, 200);
  assert.ok(sides.includes(""), "not all have room");
  assert.notEqual(sides.at(-1), "", "the largest has");
});
