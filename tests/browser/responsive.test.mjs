// The page never freezes: 5 MB are analysed beside it.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { longText, made, sample } from "./texts.mjs";

const BYTES = 5_000_000;
const long = () => made({ name: "长文.txt", bytes: longText(BYTES) });

visiting("while 5 MB are analysed, the page answers its reader", {}, async (visit, t) => {
  await visit.page.evaluate(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: "longtask",
    });
  });
  const started = Date.now();
  await visit.chooseFiles(long());
  await visit.find("progress").waitFor();

  // No more than that is asserted of time: how long anything takes depends on the machine.
  await visit.speak("en");
  assert.equal(await visit.find("progress").count(), 1, "the switch took effect before the analysis was over");
  const told = new Set();
  while ((await visit.find("shelf-item").count()) === 0) {
    told.add(await visit.page.evaluate(() => document.querySelector("[data-testid=progress]")?.innerText));
    assert.ok(Date.now() - started < 60_000, "5 MB are read within a minute");
  }
  assert.ok(told.size > 1, `the progress says what is being done: ${[...told].join(" | ")}`);
  await visit.shelved(1);
  const tasks = await visit.page.evaluate(() => tasks);
  t.diagnostic(`5 MB in ${Date.now() - started} ms; longest task of the page ${Math.max(0, ...tasks)} ms (aim: 50 ms), ${tasks.length} above 50 ms`);
});

visiting("cancelling brings the shelf back as it was", {}, async (visit) => {
  await visit.chooseFiles([sample[0], sample[1]]);
  await visit.shelved(2);
  await visit.chooseFiles(long());
  await visit.find("progress").getByRole("button").click();
  await visit.find("notice").waitFor();
  await visit.shelved(2);
  const names = await visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));
  assert.deepEqual(names, ["declaration-2018.txt", "declaration-2019.txt"]);
  assert.equal(await visit.page.locator("aside li").count(), 2, "nothing is left of what was cancelled");

  // And the new engine works.
  await visit.chooseFiles([sample[3]]);
  await visit.shelved(3);
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
});
