// Puts the service worker into the built page, with the list of what it keeps. Run after each build, by finish.mjs,
// when all other files are as they stay.
//
// Every file stands in the list with its hash. So the service worker changes whenever any file does, which is how a
// browser finds out that there is a new version, and a page of two versions mixed is never kept.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { files } from "./files.mjs";

const SCRIPT = "service-worker.js";
const folder = process.argv[2] ?? process.env.TRUNK_STAGING_DIR ?? "dist";

const hash = (bytes) => createHash("sha256").update(bytes).digest("base64");

const kept = {};
for (const name of await files(folder)) {
  if (name === SCRIPT) continue;
  // Hosts answer "index.html" with a redirection, which cannot be kept as a page.
  kept[name === "index.html" ? "" : name] = hash(await readFile(join(folder, name)));
}
const manifest = await readFile(new URL("../Cargo.toml", import.meta.url), "utf8");
const [, version] = manifest.match(/^version = "([^"]+)"/m);
const edition = `${version} ${hash(JSON.stringify(kept)).slice(0, 16)}`;

const code = await readFile(new URL(SCRIPT, import.meta.url), "utf8");
await writeFile(
  join(folder, SCRIPT),
  `const EDITION = ${JSON.stringify(edition)};\nconst FILES = ${JSON.stringify(kept, null, 1)};\n\n${code}`,
);
