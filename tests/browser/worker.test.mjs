// The engine beside the page: the public ES module gives what the command line gives, and a crash is survived.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openPage, visiting } from "./harness.mjs";
import { made, sample, seeds } from "./texts.mjs";

const TOP = fileURLToPath(new URL("../../", import.meta.url));
const built = (path) => statSync(path, { throwIfNoEntry: false })?.mtime;
/** The command line, as it was built last. */
const program = ["debug", "release"]
  .map((profile) => join(process.env.CARGO_TARGET_DIR || join(TOP, "target"), profile, "duikan"))
  .filter(built)
  .sort((a, b) => built(b) - built(a))[0];
const withoutProgram = program ? false : "The program is not built (cargo build --features cli), so there is nothing to compare with.";

/** A page of somebody else, on the same host, that uses the module as its documentation says. */
const GUEST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
  import init, { Duikan } from "./engine.js";
  await init();
  globalThis.duikan = new Duikan();
</script>`;

async function guest(files) {
  const visit = await openPage({ guest: GUEST });
  await visit.page.waitForFunction(() => globalThis.duikan);
  for (const path of files) {
    const base64 = readFileSync(path).toString("base64");
    await visit.page.evaluate(
      ([name, base64]) => duikan.open(name, Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))).documents[0],
      [basename(path), base64],
    );
  }
  return visit;
}

const commands = {
  documents: { question: "documents" },
  terms: { question: "terms", with: {} },
  trends: { question: "trends", with: { terms: [] } },
  topics: { question: "topics" },
  similar: { question: "similar", with: {} },
  passages: (files) => ({ question: "passages", with: { a: basename(files[0]), b: basename(files[1]) } }),
  collate: (files) => ({ question: "collate", with: { base: basename(files[0]), witnesses: files.slice(1).map((path) => basename(path)) } }),
  reuse: { question: "reuse", with: {} },
  issues: { question: "issues", with: {} },
  stances: { question: "stances", with: {} },
  provenance: (files) => ({ question: "provenance", with: { document: basename(files[0]) } }),
};

for (const [title, files] of Object.entries({ sample, seeds })) {
  const skip = withoutProgram || (files.length === 0 && "The seeds are not here.");
  test(`the module's answers on the ${title} are the command line's, byte for byte`, { skip }, async () => {
    const visit = await guest(files);
    try {
      for (const [command, question] of Object.entries(commands)) {
        const asked = typeof question === "function" ? question(files) : question;
        const there = await visit.page.evaluate((asked) => JSON.stringify(duikan.ask(asked)), asked);
        const here = execFileSync(program, [command, "--json", ...files], { encoding: "utf8", maxBuffer: 1e9 });
        same(command, there, JSON.stringify(JSON.parse(here)));
      }
      visit.assertQuietAndPrivate();
    } finally {
      await visit.close();
    }
  });
}

test("the module says what is wrong with a stable code", async () => {
  const visit = await guest([sample[0]]);
  const thrown = (method, ...values) =>
    visit.page.evaluate(
      ([method, values]) => {
        try {
          duikan[method](...values);
          return "nothing thrown";
        } catch (error) {
          return error.code;
        }
      },
      [method, values],
    );
  try {
    assert.equal(await thrown("ask", { question: "read", with: { document: "nowhere" } }), "unknown-document");
    assert.equal(await thrown("ask", { question: "weather" }), "unreadable");
    assert.equal(await thrown("close", "nowhere"), "unknown-document");
    // As the module's documentation says: what no setting is called is refused, not passed over.
    assert.equal(await thrown("configure", { count: { every_kopy: true } }), "unreadable");
    assert.equal(await thrown("edit", basename(sample[0]), { titel: "x" }), "unreadable");
  } finally {
    await visit.close();
  }
});

/** From now on the engine stops on whatever it is asked: what a defect in it would do. */
async function sabotage(visit) {
  visit.forgive(/sabotage/);
  await visit.page.workers().at(-1).evaluate(() => {
    self.onmessage = () => {
      throw new Error("sabotage");
    };
  });
}

visiting("when the engine stops on a question, it is started again with the shelf as it was", {}, async (visit) => {
  await visit.takeSample();
  await sabotage(visit);
  await visit.find("tab-terms").click();
  await visit.find("notice").waitFor();
  await visit.shelved(5);
  const again = visit.page.locator("main .trouble button").first();
  while ((await again.count()) > 0) {
    await again.click();
    await visit.settled();
  }
  assert.ok((await visit.find("term-row").count()) > 20, "asked again, the new engine answers");
});

visiting("a file on which the engine stops is named; the others are restored", {}, async (visit) => {
  await visit.takeSample();
  await sabotage(visit);
  await visit.chooseFiles(made({ name: "毒.txt", bytes: "成员国通过宣言。" }));
  await visit.shelved(5, 1);
  assert.match(await visit.find("shelf-problem", { name: "毒.txt" }).locator("p").innerText(), /意外停止/);
  assert.match(await visit.find("notice").innerText(), /毒\.txt/);
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
});

/** Two answers are the same; if not, where they part. */
function same(command, there, here) {
  if (there === here) return;
  let at = 0;
  while (there[at] === here[at]) at += 1;
  const around = (text) => `…${text.slice(Math.max(0, at - 80), at + 80)}…`;
  const age = `of ${built(program).toISOString()}: is it older than the page?`;
  assert.fail(`${command}: the module says ${around(there)}, ${program} (${age}) says ${around(here)}`);
}
