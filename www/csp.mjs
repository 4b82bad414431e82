// Puts the Content-Security-Policy into the built page. Run after each build, by finish.mjs.
//
// Trunk writes the script that starts the page inline, so the policy names its hash. The policy is a
// promise to the reader (nothing leaves this machine), so it holds while developing too.
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const file = join(process.env.TRUNK_STAGING_DIR ?? "dist", "index.html");
const html = await readFile(file, "utf8");

const hashes = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
  .filter(([, attributes]) => !/\bsrc\s*=/.test(attributes))
  .map(([, , body]) => `'sha256-${createHash("sha256").update(body).digest("base64")}'`);

const policy = [
  "default-src 'none'",
  ["script-src 'self' 'wasm-unsafe-eval'", ...hashes].join(" "),
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
// After the charset, before everything that loads.
const made = html
  .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
  .replace(/(<meta charset=[^>]*>)/, (charset) => `${charset}\n    ${meta}`);
if (!made.includes(meta)) {
  console.error("www/csp.mjs found no <meta charset> in the built page to put the policy behind.");
  process.exit(1);
}
await writeFile(file, made);
