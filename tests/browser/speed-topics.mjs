// A topic model of 20 topics over 3.3 MB of Chinese in a browser: `make bench`. Nothing is asserted: a busy machine is
// no defect.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openPage } from "./harness.mjs";

/** The size of all texts, in bytes, and how many there are. */
const LENGTH = 3_300_000;
const TEXTS = 60;

const read = (name) => readFileSync(fileURLToPath(new URL(`../../www/sample/${name}`, import.meta.url)), "utf8");

/** The same numbers on every machine (Knuth's generator). */
function dice(seed) {
  let state = BigInt(seed);
  return (limit) => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n);
    return Number((state >> 33n) % BigInt(limit));
  };
}

/** Texts whose sentences are made of pieces of the sample that stand near each other: topics are there, and no sentence says the same as another. */
function texts() {
  const below = dice(1);
  const pieces = ["declaration-2019.txt", "declaration-2021.txt"]
    .flatMap((name) => read(name).split(/[。，；、\n和与的在]/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
  const sentence = () => {
    const at = below(pieces.length);
    return Array.from({ length: 8 }, () => pieces[(at + below(40)) % pieces.length]).join("、");
  };
  return Array.from({ length: TEXTS }, () => {
    let text = "宣言";
    for (let size = 0; size < LENGTH / TEXTS; size = Buffer.byteLength(text)) text += `\n${sentence()}。`;
    return text;
  });
}

const GUEST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
  import init, { Duikan } from "./engine.js";
  await init();
  globalThis.duikan = new Duikan();
</script>`;

const visit = await openPage({ guest: GUEST });
await visit.page.waitForFunction(() => globalThis.duikan);
const found = await visit.page.evaluate((texts) => {
  texts.forEach((text, number) => duikan.open(`${number}.txt`, new TextEncoder().encode(text)));
  // What the whole shelf shares is found once and kept: it is not the model's.
  duikan.ask({ question: "shelf" });
  // Another seed each time, for the last model is kept.
  const asked = [
    { topics: 20, more_seeds: 0 },
    { topics: 20, more_seeds: 0 },
    { topics: 20, more_seeds: 0 },
    { topics: 20 },
    {},
  ];
  return asked.map((query, round) => {
    const started = performance.now();
    const { fit } = duikan.ask({ question: "topic-model", with: { ...query, seed: round + 1 } }).with;
    return { isFound: !query.topics, seconds: (performance.now() - started) / 1000, fit };
  });
}, texts());
for (const { isFound, seconds, fit } of found) {
  const topics = `${fit.topics} topics${isFound ? ", their number found" : ""}`;
  console.log(`${topics}, ${fit.more_seeds.length} further seeds, ${fit.tokens} words of ${fit.distinct} clauses: ${seconds.toFixed(1)} s`);
}
await visit.close();
process.exit();
