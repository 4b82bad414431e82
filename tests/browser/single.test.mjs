// The page as one file, opened from the disk: in both browsers, without any request but to itself.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { DIST, openPage, visiting, withoutFirefox } from "./harness.mjs";
import { made } from "./texts.mjs";

const SINGLE = fileURLToPath(new URL("../../www/single.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "duikan-"));
const file = join(folder, "duikan.html");
const address = pathToFileURL(file).href;

/** A PDF, as Chromium prints it. */
async function printed() {
  const visit = await openPage({ guest: '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><h1>青湾宣言</h1><p>各成员国重申支持海上搜救联合演练。</p>' });
  try {
    return await visit.page.pdf();
  } finally {
    await visit.close();
  }
}

before(() => execFileSync(process.execPath, [SINGLE, DIST, file]));
after(() => rmSync(folder, { recursive: true }));

for (const [browser, skip] of Object.entries({ chromium: false, firefox: withoutFirefox })) {
  visiting(`one file, opened from the disk, does what the page does (${browser})`, { browser, skip, address }, async (visit) => {
    await visit.takeSample();
    await visit.goTo("terms");
    assert.ok((await visit.find("term-row").count()) > 20, "the engine is in it");
    await visit.goToPart("trends");
    await visit.page.locator(".chart svg text").first().waitFor();
    await visit.chooseFiles(made({ name: "宣言.pdf", bytes: await printed() }));
    await visit.shelved(6);
    await visit.read("宣言.pdf");
    assert.match(await visit.find("reader").innerText(), /海上搜救联合演练/, "and the reader of PDF");
    const asked = visit.requests.filter((url) => !/^(blob|data):/.test(url) && url !== address);
    assert.deepEqual(asked, [], "nothing is asked for but the file");
  });
}
