// The first acceptance case: the five real files, from the drop to the passages.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { visiting } from "./harness.mjs";
import { seeds, squeezed, withoutSeeds } from "./texts.mjs";

const [first, , , traditional, earlier] = seeds.map((path) => basename(path));
const DATES = ["2020-11-10", "2021-09-17", "2021-11-25"];
const reader = { skip: withoutSeeds };

const ways = {
  "through the file input": (visit) => visit.chooseFiles(seeds),
  "by a real drop": (visit) => visit.dropFiles(seeds),
  "by a drop from another program": (visit) =>
    visit.dropLooseFiles(seeds.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))),
};

for (const [way, bring] of Object.entries(ways)) {
  visiting(`five texts ${way}: one is another in Traditional characters`, reader, async (visit) => {
    const before = visit.requests.length;
    await bring(visit);
    await visit.shelved(5);

    const finding = visit.find("finding").filter({ hasText: "同一篇文字" });
    assert.match(await finding.innerText(), /①.*与④.*简体、繁体/s);
    assert.match(await visit.find("headline").innerText(), /五份文本，四篇/);
    const dates = await visit.find("shelf-item").locator(".facts > :first-child").allInnerTexts();
    assert.deepEqual(dates, [DATES[1], DATES[1], DATES[2], DATES[1], DATES[0]]);
    assert.deepEqual(visit.requests.slice(before), [], "once it is there, the page asks nobody for anything");
  });
}

visiting("the trend of 成员国 has its three dates, and its numbers lead to the passages", reader, async (visit) => {
  const before = visit.requests.length;
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.goToPart("trends");
  await visit.follow("成员国");

  const head = (await visit.find("trend-table").locator("thead").innerText()).match(/\d{4}-\d\d-\d\d/g);
  assert.deepEqual(head, DATES);
  // In one line, or where there is less room in two: the day above its year, each a text of its own.
  const drawn = await visit.find("trend-chart").locator("svg text").allTextContents();
  const joined = drawn.join("\n");
  for (const date of DATES) {
    const lines = `${date.slice(5)}\n${date.slice(0, 4)}`;
    assert.ok(drawn.includes(date) || joined.includes(lines), `the chart names ${date}: ${drawn}`);
  }
  assert.ok(drawn.some((text) => text.startsWith("成员国")), `the chart names its line: ${drawn}`);

  await visit.goToPart("words");
  const count = visit.find("term-row", { term: "成员国" }).locator("button.number").first();
  const number = Number((await count.innerText()).replace(",", ""));
  assert.ok(number > 50, `成员国 occurs ${number} times`);
  await count.click();
  await evidenceIs(visit, number, /^成[员員][国國]$/);
  assert.deepEqual(visit.requests.slice(before), []);
});

visiting("the topics of 000 are security, economy and culture among others", reader, async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.goTo("topics");

  const pointedAt = await topicsInChart(visit);
  for (const topic of ["安全", "经济", "人文"]) {
    assert.ok(pointedAt.some((text) => text.includes(topic)), `${topic} is in the chart: ${pointedAt}`);
    const cell = visit.find("topic-table").locator("tbody tr", { hasText: topic }).locator("td").first();
    assert.match(await cell.innerText(), /%/, `${topic} has a share of 000`);
  }
  const share = visit.find("topic-table").locator("tbody tr", { hasText: "安全" }).locator("button").first();
  await share.click();
  const excerpt = await visit.find("evidence-line").locator(".text").first().innerText();
  assert.ok(squeezed(readFileSync(seeds[0], "utf8")).includes(squeezed(excerpt)), "the paragraph is one of 000's");
});

visiting("000 and 004 share passages, each in its own words", reader, async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.goTo("compare");
  await visit.find("matrix-cell", { a: first, b: earlier }).click();
  await visit.isAtPart("passages");
  await visit.find("passage").first().waitFor();
  await visit.settled();

  // Short enough to be shown whole.
  const whole = visit.find("passage").filter({ hasNot: visit.page.locator(".fold") }).first();
  const shown = await whole.locator(".text").evaluateAll((sides) =>
    sides.map((side) => {
      // Signs that the page puts between the words are no words.
      side.querySelectorAll("[aria-hidden]").forEach((sign) => sign.remove());
      return side.textContent;
    }),
  );
  for (const [index, path] of [seeds[0], seeds[4]].entries()) {
    const text = squeezed(shown[index]);
    assert.ok(text.length > 10 && squeezed(readFileSync(path, "utf8")).includes(text), `in ${path}: ${text}`);
  }
  assert.ok((await visit.find("passage").locator("del").count()) > 0, "what differs is marked");
});

visiting("the copy in Traditional characters differs from 000 in no more than its edges", reader, async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.page.goto(`${visit.origin}/#/compare?a=${first}&b=${traditional}`);
  await visit.find("passage").first().waitFor();
  const coverage = await visit.page.locator(".coverage").innerText();
  assert.match(coverage, /9\d%|9\d\.\d%|100%/);
  // The other part, and back: the pair is still chosen.
  await visit.find("part-similarity").click();
  await visit.isAtPart("similarity");
  await visit.find("part-passages").click();
  await visit.find("passage").first().waitFor();
});

visiting("provenance says of 000 where else it stands, and leads there", reader, async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.page.goto(`${visit.origin}/#/compare?part=provenance&of=${first}`);
  await visit.find("provenance-bar").waitFor();
  // Own, the year before, the newspaper of the same day, the later communiqué, formulae.
  assert.equal(await visit.find("provenance-legend").locator("li").count(), 5);
  assert.ok((await visit.find("provenance-sections").locator("tbody tr").count()) > 20, "a row a section");
  const stretch = visit.find("stretch").nth(3);
  await stretch.focus();
  await stretch.press("Enter");
  await visit.find("elsewhere").locator("a").first().click();
  await visit.find("reader").locator("mark").first().waitFor();
});

/** The evidence has as many places as the number said, and every line of it holds the term. */
async function evidenceIs(visit, number, hit) {
  await visit.find("evidence-total", { total: String(number) }).waitFor();
  const more = visit.find("evidence").locator("button.more");
  const lines = visit.find("evidence-line");
  for (let shown = await lines.count(); shown < number; shown = await lines.count()) {
    // The button goes when the last lines come, which may be now; if they never come, the wait for them fails.
    await more.click({ timeout: 1000 }).catch(() => {});
    await lines.nth(shown).waitFor();
  }
  const hits = await visit.find("evidence-line").locator("b").allInnerTexts();
  assert.equal(hits.length, number);
  for (const found of hits) assert.match(found, hit);
}

/** What the chart says when the mouse goes along its first bar. */
async function topicsInChart(visit) {
  const chart = visit.find("topic-chart");
  await chart.scrollIntoViewIfNeeded();
  const box = await chart.boundingBox();
  const label = await chart.locator("svg text", { hasText: "①" }).boundingBox();
  const told = new Set();
  for (let x = label.x + label.width + 12; x < box.x + box.width; x += 10) {
    await visit.page.mouse.move(x, label.y + label.height / 2);
    told.add(await chart.evaluate((chart) => chart.innerText));
  }
  return [...told];
}
