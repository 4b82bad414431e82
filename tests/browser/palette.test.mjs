// Series are told apart by everybody: the first eight colours differ under any colour vision, and stand out from paper.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { VISION, contrast, deltaE, lab, linear, seen } from "./colours.mjs";

const STYLE = readFileSync(new URL("../../www/style/tokens.css", import.meta.url), "utf8");
const token = (name) => STYLE.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`)).slice(1);
const THEMES = ["light", "dark"];

/** As far apart as two colours in a legend have to be. */
const APART = 10;
const TOLD_APART = 8;

test("the measure of distance is the published one", () => {
  // Pairs 1, 7 and 25 of Sharma's own table.
  assert.equal(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485]).toFixed(4), "2.0425");
  assert.equal(deltaE([50, 0, 0], [50, -1, 2]).toFixed(4), "2.3669");
  assert.equal(deltaE([60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387]).toFixed(4), "1.2644");
});

THEMES.forEach((name, theme) => {
  const series = Array.from({ length: 14 }, (_, index) => token(`c${index + 1}`)[theme]);

  for (const [vision, matrix] of Object.entries(VISION)) {
    test(`the first ${TOLD_APART} series are told apart (${name}, ${vision})`, () => {
      const near = [];
      const all = series.slice(0, TOLD_APART).map((hex) => lab(seen(matrix, linear(hex))));
      all.forEach((one, a) => all.slice(a + 1).forEach((other, b) => {
        const distance = deltaE(one, other);
        if (distance < APART) near.push(`c${a + 1} and c${a + b + 2}: ${distance.toFixed(1)}`);
      }));
      assert.deepEqual(near, []);
    });
  }

  test(`every series stands out from paper (${name})`, () => {
    const paper = token("paper")[theme];
    const faint = series.filter((hex) => contrast(hex, paper) < 3);
    assert.deepEqual(faint, []);
  });
});
