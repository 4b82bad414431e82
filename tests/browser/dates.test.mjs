// The dates below a chart of trends: in the order of time, and none written over another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { written } from "../../www/charts/dates.js";

/** The dates of each step, from left to right. */
const steps = (texts) =>
  [0, 1, 2].map((step) => texts.filter((text) => text && text.match(/^\n*/)[0].length === step * 2).map((text) => text.trim()));

test("dates with room between them are written whole", () => {
  const dates = ["2020-11-10", "2021", "2021-09-17"];
  assert.deepEqual(written(dates, [0, 100, 200]), dates);
});

test("near dates stand in steps, the earlier above the later", () => {
  const texts = written(["2020-11-10", "2021-09-17", "2021-11-25", "2021-12-01"], [0, 150, 180, 183]);
  assert.deepEqual(steps(texts), [["11-10\n2020", "09-17\n2021"], ["11-25\n2021"], ["12-01\n2021"]]);
});

test("of very many dates some are left out, never the last", () => {
  const dates = Array.from({ length: 72 }, (_, year) => `${1950 + year}-03-05`);
  const at = dates.map((_, index) => index * 8);
  const shown = written(dates, at).flatMap((text, index) => (text ? [at[index]] : []));
  assert.ok(shown.length > 8 && shown.at(-1) === at.at(-1));
  assert.ok(shown.every((x, index) => index === 0 || x - shown[index - 1] >= 44));
});
