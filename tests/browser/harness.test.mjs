// The watchman is awake: what every other test relies on without saying so.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";

const complaint = (visit) => {
  try {
    visit.assertQuietAndPrivate();
  } catch (error) {
    visit.errors.length = visit.requests.length = 0;
    return error.message;
  }
  return "";
};

visiting("an error in the page is noticed", {}, async (visit) => {
  assert.equal(complaint(visit), "");
  await visit.page.evaluate(() => console.error("here"));
  assert.match(complaint(visit), /console shows no error/);
  const thrown = visit.page.waitForEvent("pageerror");
  await visit.page.evaluate(() => setTimeout(() => missing()));
  await thrown;
  assert.match(complaint(visit), /console shows no error/);
});

visiting("an error in the worker is noticed", {}, async (visit) => {
  const [worker] = visit.page.workers();
  assert.ok(worker, "the engine runs in a worker");
  const said = visit.page.waitForEvent("console");
  await worker.evaluate(() => console.error("in the worker"));
  await said;
  assert.match(complaint(visit), /console shows no error/);
});

visiting("the worker's own requests are seen", {}, async (visit) => {
  assert.ok(visit.requests.some((url) => /engine.*\.wasm/.test(url)), visit.requests.join("\n"));
});

visiting("the page may not ask others for anything", {}, async (visit) => {
  const refused = await visit.page.evaluate(() =>
    fetch("https://elsewhere.example/").then(
      () => "answered",
      (error) => error.name,
    ),
  );
  assert.equal(refused, "TypeError");
  assert.match(visit.errors.join("\n"), /Content Security Policy/);
  complaint(visit);
});

visiting("a request to others is noticed, wherever it comes from", { guest: "<link rel=icon href=data:,>" }, async (visit) => {
  // A page without the policy that would forbid it.
  await visit.page.evaluate(() => fetch("https://elsewhere.example/").catch(() => {}));
  assert.deepEqual(visit.foreign(), ["https://elsewhere.example/"]);
  complaint(visit);
});
