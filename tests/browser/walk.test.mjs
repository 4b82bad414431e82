// The whole way, in Chromium and in Firefox: the five real files brought in, every view, both languages, on a telephone,
// a laptop and a large screen, in the light and in the dark. Nothing is wider than its screen, the console shows no error, and once
// the page has loaded nobody is asked for anything. Pictures of all of it stay in tests/browser/artifacts/walk.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { GRAND_TOUR, visiting, withoutFirefox } from "./harness.mjs";
import { overflow } from "./overflow.mjs";
import { STATIONS } from "./stations.mjs";
import { seeds, withoutSeeds } from "./texts.mjs";

/** Widths and heights. Last the laptop's, which is the way to the next view. */
const SCREENS = [[360, 740], [1920, 1080], [1280, 800]];
const BROWSERS = { chromium: false, firefox: withoutFirefox };
/** Ways that lead through a text of the sample. */
const OF_THE_SAMPLE = ["roles", "sheet", "edit", "encoding", "aside"];

/** Looks at the page on every screen, in the light and in the dark. Gives what is too wide. */
async function look(visit, folder, name) {
  const wide = [];
  for (const [width, height] of SCREENS) {
    await visit.within(width, height);
    const over = await overflow(visit);
    if (over) wide.push(`${name}, at ${width}: ${over}`);
    for (const colorScheme of ["dark", "light"]) {
      await visit.under(colorScheme);
      await visit.shot(`walk/${folder}/${name} ${colorScheme} ${width}`);
    }
  }
  return wide;
}

for (const [browser, missing] of Object.entries(BROWSERS)) {
  for (const locale of ["zh-CN", "en-GB"]) {
    const reader = { browser, locale, skip: withoutSeeds || missing, timeout: 2 * GRAND_TOUR };
    visiting(`every view of five real files (${browser}, ${locale})`, reader, async (visit) => {
      const folder = `${browser}/${locale.slice(0, 2)}`;
      const wide = await look(visit, folder, "empty");
      const loaded = visit.requests.length;
      await visit.chooseFiles(seeds);
      await visit.shelved(5);
      for (const [name, go] of Object.entries(STATIONS)) {
        if (OF_THE_SAMPLE.includes(name)) continue;
        await go(visit);
        wide.push(...(await look(visit, folder, name)));
      }
      await visit.read(basename(seeds[1]));
      wide.push(...(await look(visit, folder, "mixed page")));
      assert.deepEqual(wide, [], "nothing is wider than its screen");
      // What the page makes itself, such as a picture of a chart, is asked of nobody.
      const asked = visit.requests.slice(loaded).filter((url) => !/^(blob|data):/.test(url));
      assert.deepEqual(asked, [], "once it has loaded, the page asks nobody for anything");
    });
  }

  visiting(`what only the sample has (${browser})`, { browser, skip: missing, timeout: GRAND_TOUR }, async (visit) => {
    const wide = [];
    await visit.takeSample();
    for (const name of OF_THE_SAMPLE) {
      await STATIONS[name](visit);
      wide.push(...(await look(visit, `${browser}/sample`, name)));
    }
    assert.deepEqual(wide, [], "nothing is wider than its screen");
  });

  visiting(`from a finding to its passage, and on to the report (${browser})`, { browser, skip: withoutSeeds || missing }, async (visit) => {
    await visit.chooseFiles(seeds);
    await visit.shelved(5);
    await visit.goTo("overview");
    const finding = visit.find("finding").filter({ hasText: "同一篇文字" });
    assert.match(await finding.innerText(), /①.*与④/s);
    await visit.goToPart("words");
    const number = visit.find("term-row", { term: "成员国" }).locator("button.number").first();
    const count = Number((await number.innerText()).replace(",", ""));
    await number.click();
    await visit.find("evidence-line").first().waitFor();
    assert.ok(count > 50, `成员国 occurs ${count} times`);
    await visit.find("evidence-line").first().click();
    const marked = visit.find("reader").locator("mark").first();
    await marked.waitFor();
    assert.match(await marked.innerText(), /^成[员員][国國]$/, "the passage shows the very word");
    await visit.find("evidence").locator(".with-pin").getByTestId("pin").first().click();
    await visit.goTo("findings");
    assert.match(await visit.find("finding-card").locator("mark").innerText(), /^成[员員][国國]$/, "and so does what was pinned");
    await visit.find("take-html").click();
  });
}
