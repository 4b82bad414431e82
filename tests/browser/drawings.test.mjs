// What the page draws itself (the flow, matrix and tree, the map, the timeline, small charts, rungs) has below it what
// charts have: a caption, and itself as a picture with all that is read in it, on the page and in a report.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visiting, withoutFirefox } from "./harness.mjs";

const DRAWINGS = {
  "flow-drawing": (visit) => visit.goTo("changes"),
  "rungs-drawing": (visit) => visit.goTo("positions"),
  "timeline-drawing": (visit) => visit.goToPart("timeline", "positions"),
  "small-drawing": async (visit) => {
    await visit.goToPart("trends");
    await visit.page.getByRole("button", { name: "One a word" }).click();
  },
  "cloud-drawing": async (visit) => {
    await visit.goToPart("words");
    await visit.page.getByRole("button", { name: "Cloud" }).click();
  },
  "matrix-drawing": (visit) => visit.goTo("compare"),
  "map-drawing": (visit) => visit.goTo("compare"),
};

/** What stands around a drawing. */
const frame = (visit, name) => visit.page.locator(".chart-with-table").filter({ has: visit.find(name) });

/** The file that a button below a drawing gives. */
async function taken(visit, name, kind) {
  const button = frame(visit, name).locator(".chart-tools").getByRole("button", { name: kind });
  const [download] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** A picture as the browser reads it: whether it is one, its words, what else it is made of, and its size. */
function read(visit, svg) {
  return visit.page.evaluate((svg) => {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    const count = (what) => root.querySelectorAll(what).length;
    return {
      isPicture: root.tagName === "svg" && !root.querySelector("parsererror"),
      words: [...root.querySelectorAll("text")].map((text) => text.textContent),
      foreign: count("foreignObject, [style], [class], [tabindex], image, script"),
      strange: /color\(|oklab|color-mix|var\(|NaN|undefined/.exec(svg)?.[0],
      swatches: count("rect[rx]"),
      width: Number(root.getAttribute("width")),
    };
  }, svg);
}

/** Which of these are not among the words of a picture, wherever its lines are broken. */
function missing(words, sought) {
  const plain = (text) => text.replace(/\s+/g, "");
  return sought.filter((word) => !plain(words.join("")).includes(plain(word)));
}

visiting("each drawing has its caption, and is a picture to take along", { locale: "en-GB" }, async (visit) => {
  await visit.takeSample();
  for (const [name, go] of Object.entries(DRAWINGS)) {
    await go(visit);
    await visit.find(name).waitFor();
    await visit.settled();
    const caption = await frame(visit, name).locator(".chart-caption").innerText();
    assert.match(caption, /\S+ · \S+.*[45] texts, 2018-06-10 to 2021-06-18/, name);
    const title = await visit.find(name).getAttribute("data-title");
    const svg = await taken(visit, name, "Save SVG");
    assert.equal(svg.name, `${title}.svg`);
    const { isPicture, words, foreign, strange } = await read(visit, svg.bytes.toString("utf8"));
    assert.ok(isPicture, name);
    assert.deepEqual([foreign, strange], [0, undefined], name);
    assert.deepEqual(missing(words, [title, " texts, 2018-06-10"]), [], `${name}: ${words}`);
    assert.match(words.at(-1), /^对勘 Duikan \d+\.\d+\.\d+$/, "the version that made it");
    const png = await taken(visit, name, "Save PNG");
    assert.equal(png.bytes.subarray(1, 4).toString(), "PNG", name);
    assert.ok(png.bytes.length > 10_000, `${name}: ${png.bytes.length} bytes`);
  }
});

const EDITIONS = ["环海论坛白鹭港宣言", "环海论坛青湾宣言", "环海论坛长堤宣言", "环海论坛珊瑚港宣言"];
const LEGEND = ["照旧", "措辞改", "实质改", "部分保留", "重现", "新增", "删去"];

for (const browser of ["chromium", "firefox"]) {
  const skip = browser === "firefox" && withoutFirefox;
  visiting(`the picture of a flow has its editions, dates and legend (${browser})`, { browser, skip }, async (visit) => {
    await visit.takeSample();
    await visit.goTo("changes");
    await visit.within(360, 740);
    const scroll = visit.find("flow").locator(".scroll");
    await scroll.evaluate((element) => element.scrollTo(60, 0));
    const before = await scroll.evaluate((element) => element.scrollLeft);
    const { svg, png } = await visit.find("flow-drawing").evaluate((element) => globalThis.duikanCharts.picture(element));
    assert.ok(png.length > 10_000, `${png.length} letters`);
    const { words, swatches, width } = await read(visit, svg);
    assert.deepEqual(missing(words, [...EDITIONS, ...LEGEND, "2018-06-10", "2021-06-18"]), [], words.join(" "));
    assert.equal(swatches, LEGEND.length, "a swatch a kind");
    assert.ok(width > 600, `${width}: all of it, not what the telephone shows`);
    assert.equal(await scroll.evaluate((element) => element.scrollLeft), before, "and the page is as it was");
  });
}

visiting("a word of the cloud is as large as it is frequent, and opens the passages that its figure was counted from", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("words");
  const first = visit.find("term-row").first();
  const [term, count] = [await first.locator("th").innerText(), await first.locator("button.number").first().innerText()];
  await visit.page.getByRole("button", { name: "词云" }).click();
  const words = visit.find("cloud-word");
  await words.first().waitFor();
  assert.equal(await words.first().innerText(), term, "the most frequent comes first");
  const sizes = await words.evaluateAll((all) => all.map((word) => parseFloat(word.style.fontSize)));
  assert.ok(sizes.length > 20 && sizes[0] > 2 * sizes.at(-1), sizes.join(" "));
  assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
  await words.first().focus();
  await visit.page.keyboard.press("Enter");
  await visit.find("evidence-line").first().waitFor();
  assert.equal(await visit.find("evidence-total").getAttribute("data-total"), count);
});

visiting("the matrix is saved with its rows, figures and tree; the figures as a table too", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("compare");
  const { words } = await read(visit, (await taken(visit, "matrix-drawing", "存为 SVG")).bytes.toString("utf8"));
  assert.deepEqual(missing(words, [...EDITIONS, "1.00"]), []);
  const csv = (await taken(visit, "matrix-drawing", "CSV")).bytes.toString("utf8");
  const rows = csv.trim().split("\n");
  assert.deepEqual([rows.length, rows[0].split(",").length], [6, 6], csv);
  const map = (await taken(visit, "map-drawing", "CSV")).bytes.toString("utf8");
  assert.match(map, /环海论坛白鹭港宣言,-?\d\.\d+,-?\d\.\d+/);
  assert.ok(await frame(visit, "map-drawing").locator("table").isVisible(), "the table is open then");
});

visiting("a pinned flow has its legend and editions in the report", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("changes");
  await visit.page.locator("main .card").filter({ has: visit.find("flow") }).locator("> header").getByTestId("pin").click();
  await visit.goTo("findings");
  await visit.find("finding-card").locator("img").waitFor();
  const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.find("take-html").click()]);
  const html = await readFile(await download.path(), "utf8");
  const [, svg] = /<img src="data:image\/svg\+xml,([^"]+)"/.exec(html);
  const { isPicture, words } = await read(visit, decodeURIComponent(svg));
  assert.ok(isPicture);
  assert.deepEqual(missing(words, [...EDITIONS, ...LEGEND]), []);
});

visiting("by keyboard the timeline's marks are walked along, named and opened", { locale: "en-GB" }, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("timeline", "positions");
  const marks = visit.find("timeline-mark");
  await marks.first().waitFor();
  await visit.settled();
  assert.equal(await visit.page.locator("[data-testid=timeline-mark][tabindex='0']").count(), 1, "one stop for the Tab key");
  await visit.find("timeline").locator("..").focus();
  await visit.page.keyboard.press("Tab");
  const at = () => visit.page.evaluate(() => document.activeElement.getAttribute("data-at"));
  assert.notEqual(await at(), null, "Tab leads from the picture to a mark");
  await visit.page.keyboard.press("Home");
  const first = Number(await at());
  await visit.page.keyboard.press("ArrowRight");
  const second = await at();
  assert.equal(second, String(first + 1));
  const focused = visit.page.locator(":focus");
  const name = await focused.getAttribute("aria-label");
  assert.match(name, /\d{4}.* · (date|deadline|period)\b.* · /, "it says when, what, and in which text");
  const line = await focused.evaluate((mark) => getComputedStyle(mark).outlineStyle);
  assert.equal(line, "solid", "the focus is seen");
  await visit.page.keyboard.press("Enter");
  await visit.find("evidence-line").first().waitFor();
  await visit.page.keyboard.press("Escape");
  await visit.find("evidence").waitFor({ state: "detached" });
  assert.equal(await at(), second, "and the focus is where it was");
  await visit.page.keyboard.press("ArrowUp");
  assert.ok(Number(await at()) < first, "another text's mark");
});
