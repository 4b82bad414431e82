// Two long versions collated to the character in a browser, beside diff-match-patch on the same texts: `make bench`.
// Nothing is asserted: a busy machine is no defect.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openPage } from "./harness.mjs";

/** Characters of a version: a megabyte. */
const LENGTH = 333_000;
/** Of so many characters one is changed. */
const SCATTERED = 50;
const ROUNDS = 7;

const read = (path) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");

/** The same numbers on every machine (Knuth's generator). */
function dice(seed) {
  let state = BigInt(seed);
  return (limit) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(limit));
  };
}

/** A long text, and a version of it with substituted, inserted and deleted characters. */
function versions() {
  const below = dice(7);
  const clauses = read("../../www/sample/declaration-2019.txt").split(/[，。、\n；]/u).filter((clause) => clause.length > 3);
  let base = "";
  while (base.length < LENGTH) {
    // A number now and then: in real texts few clauses come again to the letter.
    const mark = below(8);
    base += `${clauses[below(clauses.length)]}${below(10_000)}${mark === 0 ? "。\n\n" : mark === 1 ? "。" : "，"}`;
  }
  const letters = [...base].filter((c) => /\p{Alphabetic}/u.test(c));
  const any = () => letters[below(letters.length)];
  const edited = (c) => [() => any(), () => "", () => c + any()][below(3)]();
  const edits = dice(11);
  const witness = [...base].map((c) => (/\p{Alphabetic}/u.test(c) && edits(SCATTERED) === 0 ? edited(c) : c)).join("");
  return { base, witness };
}

const GUEST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script>var module = {};</script>
<script>${read("node_modules/diff-match-patch/index.js")}</script><script type="module">
  import init, { Duikan } from "./engine.js";
  await init();
  globalThis.duikan = new Duikan();
</script>`;

const visit = await openPage({ guest: GUEST });
await visit.page.waitForFunction(() => globalThis.duikan);
const { times, ours, theirs } = await visit.page.evaluate(({ base, witness, rounds }) => {
  for (const [name, text] of Object.entries({ base, witness })) {
    duikan.open(name, new TextEncoder().encode(text));
  }
  const collate = () => duikan.ask({ question: "collate", with: { base: "base", witnesses: ["witness"] } });
  const other = new diff_match_patch();
  other.Diff_Timeout = 0;
  const measured = (run) => {
    const started = performance.now();
    const result = run();
    return [performance.now() - started, result];
  };
  const times = { ours: [], theirs: [] };
  let found, diffs;
  // By turns, so that both meet the same machine.
  for (let round = 0; round < rounds; round += 1) {
    const own = measured(collate);
    const foreign = measured(() => other.diff_main(base, witness));
    times.ours.push(own[0]);
    times.theirs.push(foreign[0]);
    [found, diffs] = [own[1], foreign[1]];
  }
  const runs = found.with.witnesses[0].rows.flatMap((row) => row.runs).filter((run) => run.kind !== "equal");
  const length = (texts) => texts.reduce((sum, text) => sum + text.length, 0);
  return {
    times,
    ours: length(runs.flatMap((run) => [run.a, run.b])),
    theirs: length(diffs.filter(([kind]) => kind !== 0).map(([, text]) => text)),
  };
}, { ...versions(), rounds: ROUNDS });

const line = (name, all, script) => {
  const sorted = all.toSorted((a, b) => a - b);
  const range = `${sorted[0].toFixed(0)} to ${sorted.at(-1).toFixed(0)}`;
  console.log(`  ${name.padEnd(34)}${sorted[ROUNDS >> 1].toFixed(0).padStart(9)} ms${range.padStart(17)}${String(script).padStart(12)}`);
  return sorted[ROUNDS >> 1];
};
console.log(`\nTwo versions of ${LENGTH} characters, one of ${SCATTERED} changed, in a browser\n${"median".padStart(48)}${"range".padStart(17)}${"edit script".padStart(12)}`);
const own = line("collated, answered and handed over", times.ours, ours);
const foreign = line("diff-match-patch, without a limit", times.theirs, theirs);
console.log(`  ${(foreign / own).toFixed(1)} times as fast`);
await visit.close();
process.exit();
