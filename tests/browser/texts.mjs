// The texts that the tests bring: the five seeds, the project's own sample, and what a test makes up.
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

/** The five real files lie beside the project, not in it. */
const SEEDS = fileURLToPath(new URL("../../../shared/seeds/", import.meta.url));

export const seeds = existsSync(SEEDS)
  ? readdirSync(SEEDS).filter((name) => name.endsWith(".txt")).sort().map((name) => SEEDS + name)
  : [];
export const withoutSeeds = seeds.length === 5 ? false : `The seeds are not here (${SEEDS}), so nothing is tried on them.`;
if (withoutSeeds) console.log(withoutSeeds);

const SAMPLE = new URL("../../www/sample/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", SAMPLE), "utf8"));

/** The sample's files, in the order in which its button puts them on the shelf. */
export const sample = manifest.files.map((name) => fileURLToPath(new URL(name, SAMPLE)));

let folder;
after(() => folder && rmSync(folder, { recursive: true }));

/** Writes files for a test, each into a folder of its own, so that two may have the same name. Gives their paths. */
export function made(...files) {
  folder ??= mkdtempSync(join(tmpdir(), "duikan-"));
  return files.map(({ name, bytes }) => {
    const home = mkdtempSync(join(folder, "file-"));
    writeFileSync(join(home, name), bytes);
    return join(home, name);
  });
}

/** A text of about so many bytes: the sample's sentences in another order each time, and numbers that never repeat. */
export function longText(bytes) {
  const sentences = readFileSync(sample.at(-1), "utf8").match(/[^。\n]+。/g);
  const parts = ["论坛关于长文本的报告\n\n2021年6月11日\n\n"];
  let size = 0;
  for (let at = 0; size < bytes; at += 1) {
    // A step prime to any small number of sentences, and not the same one in each round.
    const round = Math.floor(at / sentences.length);
    const part = `${sentences[(at * 7 + round) % sentences.length].trim()}第${at}项。${at % 5 === 4 ? "\n" : ""}`;
    parts.push(part);
    size += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** A text without white space, for looking up what the page shows of it. */
export const squeezed = (text) => text.replace(/\s+/g, "");
