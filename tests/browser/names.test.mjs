// The names beside a chart's lines: none over another, none below the axis, in the order of the lines.
import assert from "node:assert/strict";
import { test } from "node:test";
import { apart } from "../../www/charts/names.js";

test("names with room between them stay where the lines end", () => {
  assert.deepEqual(apart([200, 20, 100], 300), [200, 20, 100]);
});

test("names of lines that end near each other make room, the higher line's above", () => {
  assert.deepEqual(apart([104, 100, 20], 300), [115, 100, 20]);
});

test("many lines that end at nothing are named above the axis", () => {
  const at = [300, 300, 296, 300, 40, 290];
  const names = apart(at, 300);
  const sorted = [...names].sort((a, b) => a - b);
  assert.equal(sorted.at(-1), 300);
  assert.ok(sorted.every((y, index) => index === 0 || y - sorted[index - 1] >= 15), sorted.join());
  assert.equal(names[4], 40, "a line far above keeps its name beside it");
  assert.ok(names[5] < names[2] && names[2] < names[0]);
});
