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

/** Texts whose sentences are made of three pieces of the sample that stand near each other, so that topics are there. */
function texts() {
  const below = dice(1);
  const pieces = ["declaration-2019.txt", "declaration-2021.txt"]
    .flatMap((name) => read(name).split(/[。，；\n]/u))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 5);
  const sentence = () => {
    const at = below(pieces.length);
    return [0, 1, 2].map(() => pieces[(at + below(12)) % pieces.length]).join("，");
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
  return [0, 0, 0, 4].map((seeds, round) => {
    const started = performance.now();
    const answer = duikan.ask({ question: "topic-model", with: { topics: 20, seed: round + 1, more_seeds: seeds } });
    const { topics, distinct, tokens } = answer.with.fit;
    return { seeds, ms: performance.now() - started, topics, distinct, tokens };
  });
}, texts());
for (const { seeds, ms, topics, distinct, tokens } of found) {
  console.log(`${topics} topics and ${seeds} further seeds, ${tokens} words of ${distinct} clauses: ${(ms / 1000).toFixed(1)} s`);
}
await visit.close();
process.exit(0);
