// The page without a network: after one visit it is kept in the browser as a whole, and a new version waits until the
// reader takes it.
import assert from "node:assert/strict";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve } from "../../www/serve.mjs";
import { DIST, openPage, visiting } from "./harness.mjs";

const OFFLINE = fileURLToPath(new URL("../../www/offline.mjs", import.meta.url));

/** A host with a copy of the page in a folder of its own; `change` changes files there, `publish` makes that a build. */
async function host() {
  const root = mkdtempSync(join(tmpdir(), "duikan-"));
  const folder = join(root, "any", "path");
  cpSync(DIST, folder, { recursive: true });
  const server = await serve(root, 0);
  const change = (how) => how(folder);
  const publish = (how) => {
    change(how);
    execFileSync(process.execPath, [OFFLINE, folder]);
  };
  return {
    address: `${server.url}any/path/`,
    change,
    publish,
    stop: () => server.close(),
    async end() {
      await server.close();
      rmSync(root, { recursive: true });
    },
  };
}

/** Until all of the page is kept, and what keeps it answers for it. */
const kept = (visit) =>
  visit.page.waitForFunction(() => document.body.dataset.kept === "" && navigator.serviceWorker.controller, undefined, { timeout: 60_000 });

const SERVED = { serviceWorkers: "allow" };

/** A test of the page once it is kept, on a host of its own that may change and end. */
function hosted(name, body) {
  test(name, { timeout: 180_000 }, async () => {
    const place = await host();
    let visit;
    try {
      visit = await openPage({ ...SERVED, address: place.address });
      await kept(visit);
      await body(visit, place);
    } finally {
      await visit?.close();
      await place.end();
    }
  });
}

visiting("once it is kept, the page asks nobody for anything, not even for the sample", SERVED, async (visit) => {
  await kept(visit);
  const asked = [];
  visit.page.context().on("request", (request) => asked.push([request.serviceWorker() !== null, request.url()]));
  await visit.takeSample();
  await visit.goTo("terms");
  const byTheWorker = asked.filter(([itself]) => itself);
  assert.deepEqual(byTheWorker, [], "what the page asks for, the browser has");
});

hosted("without its host the page opens, under any path, and does all that it did", async (visit, place) => {
  await place.stop();
  await visit.page.reload();
  await visit.ready();
  await visit.takeSample();
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
  const reader = await visit.page.evaluate(async () => (await fetch("pdf_bg.wasm")).ok);
  assert.ok(reader, "the reader of PDF is there too");
});

hosted("a new version is offered, waits for the reader, and then is all there is", async (visit, place) => {
  place.publish((folder) => {
    const page = join(folder, "index.html");
    writeFileSync(page, readFileSync(page, "utf8").replace("<title>", '<meta name="edition" content="new"><title>'));
  });
  const isNew = () => visit.page.locator("meta[name=edition]").count();
  await visit.page.reload();
  await visit.ready();
  assert.equal(await isNew(), 0, "until it is there as a whole, the old one opens");
  await visit.find("new-version").waitFor({ timeout: 60_000 });
  assert.match(await visit.find("new-version").innerText(), /新版本/);
  assert.equal(await isNew(), 0, "nothing changes under the reader's hands");
  await visit.find("new-version").getByRole("button").click();
  await visit.page.locator("meta[name=edition]").waitFor({ state: "attached" });
  await visit.ready();
  await visit.page.waitForFunction(async () => (await caches.keys()).length === 1);
  assert.equal(await visit.find("new-version").count(), 0);
});

hosted("a build of which only a part has arrived at the host is not kept", async (visit, place) => {
  const before = await visit.page.evaluate(() => caches.keys());
  place.publish((folder) => appendFileSync(join(folder, "charts.js"), "\n// another build\n"));
  place.change((folder) => cpSync(join(DIST, "charts.js"), join(folder, "charts.js")));
  const end = await visit.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => registration.addEventListener("updatefound", () => resolve(registration.installing), { once: true }));
    // It is refused when the worker is, perhaps before its state is read.
    await registration.update().catch(() => {});
    const worker = await found;
    while (!["installed", "activated", "redundant"].includes(worker.state)) {
      await new Promise((changed) => worker.addEventListener("statechange", changed, { once: true }));
    }
    return worker.state;
  });
  assert.equal(end, "redundant", "the new worker gives up");
  assert.deepEqual(await visit.page.evaluate(() => caches.keys()), before, "and what was kept stays");
  assert.equal(await visit.find("new-version").count(), 0);
});
