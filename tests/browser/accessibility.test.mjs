// Everyone can use it: no violation of WCAG 2 A and AA that a machine can find, and the keyboard reaches everything.
import assert from "node:assert/strict";
import { basename } from "node:path";
import axe from "axe-core";
import { GRAND_TOUR, visiting } from "./harness.mjs";
import { STATIONS } from "./stations.mjs";
import { made, seeds, withoutSeeds } from "./texts.mjs";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What another theme may change. */
const COLOURS = ["color-contrast", "link-in-text-block"];
/** What another language or a narrow screen may change. */
const LAYOUT = ["color-contrast", "label-content-name-mismatch", "scrollable-region-focusable", "target-size"];

/** Lets axe look at the page as it is. Gives a line for each kind of violation. */
async function look(visit, view, runOnly = WCAG) {
  if (await visit.page.evaluate(() => !globalThis.axe)) await visit.page.evaluate(axe.source);
  // The header stays where it is: what is scrolled half under it is no smaller for that.
  await visit.page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const { violations } = await visit.page.evaluate((runOnly) => axe.run(document, { runOnly }), runOnly);
  return violations.map(({ id, nodes }) => {
    const examples = nodes.slice(0, 4).map(({ html, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `\n    ${html.replace(/\s+/g, " ").slice(0, 160)}: ${reason?.message}`;
    });
    return `${view}: ${id}, ${nodes.length} times${examples.join("")}`;
  });
}

function assertNone(found) {
  assert.ok(found.length === 0, found.join("\n"));
}

for (const [colorScheme, rules] of Object.entries({ light: WCAG, dark: COLOURS })) {
  visiting(`no view offends WCAG 2 A or AA (${colorScheme})`, { colorScheme, timeout: GRAND_TOUR }, async (visit) => {
    const found = await look(visit, "empty", rules);
    await visit.takeSample();
    for (const [name, go] of Object.entries(STATIONS)) {
      await go(visit);
      found.push(...(await look(visit, name, rules)));
    }
    await visit.goTo("overview");
    await visit.chooseFiles(made({ name: "空.txt", bytes: "" }));
    await visit.shelved(5, 1);
    found.push(...(await look(visit, "problem", rules)));
    assertNone(found);
  });
}

visiting("narrow and in English it offends no more", { locale: "en-GB", viewport: { width: 360, height: 740 }, timeout: GRAND_TOUR }, async (visit) => {
  const found = [];
  await visit.takeSample();
  for (const [name, go] of Object.entries(STATIONS)) {
    await go(visit);
    found.push(...(await look(visit, name, LAYOUT)));
  }
  assertNone(found);
});

for (const colorScheme of ["light", "dark"]) {
  visiting(`nor do two texts that run through each other (${colorScheme})`, { colorScheme, skip: withoutSeeds }, async (visit) => {
    await visit.chooseFiles(seeds);
    await visit.shelved(5);
    await visit.read(basename(seeds[1]));
    await visit.find("threads").waitFor();
    await visit.find("reader").locator(".block.thread-1 .handle").first().click();
    const found = await look(visit, "threads");
    await visit.page.keyboard.press("Escape");
    await visit.find("divide").click();
    await visit.shelved(6);
    found.push(...(await look(visit, "divided")));
    assertNone(found);
  });
}

/** What has the focus: the nearest name that a test knows it by. */
const focused = (visit) =>
  visit.page.evaluate(() => {
    const element = document.activeElement;
    return element.dataset.testid ?? element.closest("[data-testid]")?.dataset.testid ?? element.closest("main, header")?.tagName;
  });

/** From the top of the page, as after opening it. */
const fromTheTop = (visit) =>
  visit.page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });

visiting("Tab reaches views, language, theme, help, shelf and content, in this order", {}, async (visit) => {
  await visit.takeSample();
  await fromTheTop(visit);
  const order = [];
  for (let presses = 0; presses < 80; presses += 1) {
    await visit.page.keyboard.press("Tab");
    const now = await focused(visit);
    if (order.at(-1) !== now) order.push(now);
    const seen = await visit.page.evaluate(() => {
      if (document.activeElement === document.body) return true; // past the end, in the browser's own bars
      const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement);
      return outlineStyle !== "none" || boxShadow !== "none";
    });
    assert.ok(seen, `the focus on ${now} can be seen`);
  }
  const places = ["tab-overview", "tab-changes", "tab-compare", "tab-terms", "tab-topics", "tab-positions", "tab-concordance", "lang", "theme", "help", "shelf-item", "finding"];
  const found = places.map((place) => order.indexOf(place));
  assert.ok(found.every((at) => at >= 0), `all are reached: ${order}`);
  assert.deepEqual(found, [...found].sort((a, b) => a - b), `in reading order: ${order}`);
});

visiting("a number opens its evidence by keyboard, and Escape closes it", {}, async (visit) => {
  await visit.takeSample();
  await visit.find("tab-terms").focus();
  await visit.page.keyboard.press("Enter");
  await visit.isAt("terms");
  const number = visit.find("term-row").first().locator("button.number").first();
  await number.focus();
  await visit.page.keyboard.press("Enter");
  await visit.find("evidence-line").first().waitFor();
  assert.equal(await focused(visit), "evidence");
  await visit.page.keyboard.press("Escape");
  await visit.find("evidence").waitFor({ state: "detached" });
  const back = await number.evaluate((number) => number === document.activeElement);
  assert.ok(back, "and the reader is where they were");
});

visiting("the way past the header leads to the content", {}, async (visit) => {
  await visit.takeSample();
  await fromTheTop(visit);
  await visit.page.keyboard.press("Tab");
  await visit.page.keyboard.press("Enter");
  assert.equal(await visit.page.evaluate(() => document.activeElement.id), "main");
});
