// The page never freezes: 5 MB are analysed beside it.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { longText, made, sample } from "./texts.mjs";

const BYTES = 5_000_000;
const long = () => made({ name: "长文.txt", bytes: longText(BYTES) });

visiting("while 5 MB are analysed, the page answers its reader", {}, async (visit, t) => {
  await visit.page.evaluate(() => {
    globalThis.tasks = [];
    const took = (list) => tasks.push(...list.getEntries().map((entry) => entry.duration));
    new PerformanceObserver(took).observe({ type: "longtask" });
    globalThis.told = new Set();
    new MutationObserver(() => {
      const progress = document.querySelector("[data-testid=progress] .what");
      if (progress) told.add(progress.textContent);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const started = Date.now();
  await visit.chooseFiles(long());
  await visit.find("progress").waitFor();

  // No more than that is asserted of time: how long anything takes depends on the machine.
  await visit.speak("en");
  assert.equal(await visit.find("progress").count(), 1, "the switch took effect before the analysis was over");
  await visit.find("shelf-item").waitFor({ timeout: 60_000 });
  await visit.shelved(1);
  const { told, tasks } = await visit.page.evaluate(() => ({ told: [...globalThis.told], tasks: globalThis.tasks }));
  assert.ok(told.length > 2, `the progress says what is being done: ${told.join(" | ")}`);
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
