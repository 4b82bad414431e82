// Makes the page one file: `node www/single.mjs [FROM] [TO]`, from a built page, by default dist/ to
// dist-single/duikan.html. It opens from a disk by double click, in a browser without a network.
//
// What the page fetches from beside itself elsewhere lies in the file, packed; a script at its top unpacks it and gives
// each part an address (`duikanParts`, which src/ui/client/parts.rs asks). Workers start from such addresses too. From a
// disk Chromium starts no modules as workers and lets workers fetch nothing, so each is a plain script with its program in it.
import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { transform } from "esbuild";
import { files } from "./files.mjs";

const [from = "dist", to = "dist-single/duikan.html"] = process.argv.slice(2);
const text = (name) => readFile(join(from, name), "utf8");
const names = await files(from);

/** The only name in the built page that reads so. */
function only(pattern) {
  const found = names.filter((name) => pattern.test(name));
  if (found.length === 1) return found[0];
  console.error(`www/single.mjs looks for one file like ${pattern} in ${from}, and finds ${found.length}.`);
  process.exit(1);
}

/** A script that may stand in HTML: nothing in it ends its element. */
const inline = (script) => script.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");

const pack = (content) => gzipSync(content, { level: 9 }).toString("base64");

/** A part as an element that is no script: its content packed, as text. */
async function packed(name, type) {
  return element(name, type, pack(await readFile(join(from, name))));
}

const element = (name, type, content) =>
  `<script type="application/octet-stream" data-part="${name}" data-type="${type}">${content}</script>`;

// Stands in the file, and in each worker.
const unpacked = `async function unpacked(text) {
  const packed = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).arrayBuffer();
}`;

/** A worker, packed as a part under the name of the loader that it has elsewhere. */
async function worker(name) {
  const { code } = await transform(await text(`${name}.js`), {
    format: "iife",
    globalName: "program",
    target: "es2022",
    // The module's own address is where it would look for its program, if it were given none.
    logOverride: { "empty-import-meta": "silent" },
  });
  const program = pack(await readFile(join(from, `${name}_bg.wasm`)));
  const start = `unpacked("${program}").then((wasm) => program.default({ module_or_path: wasm }));`;
  return element(`${name}_loader.js`, "text/javascript", pack([code, unpacked, start].join("\n")));
}

// The first script that runs.
const unpack = `${unpacked}
globalThis.duikanParts = {};
globalThis.duikanUnpacked = (async () => {
  for (const element of document.querySelectorAll("script[data-part]")) {
    const { part, type } = element.dataset;
    duikanParts[part] = URL.createObjectURL(new Blob([await unpacked(element.textContent)], { type }));
    element.remove();
  }
})();
`;
const module = (await text(only(/^page-.*\.js$/))) + `
await duikanUnpacked;
await __wbg_init({ module_or_path: duikanParts[${JSON.stringify(only(/^page-.*_bg\.wasm$/))}] });
`;
const charts = await text("charts.js");

const scripts = [unpack, charts, module].map(inline);
const styles = [];
let html = await text("index.html");
for (const [link, name] of html.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>/g)) {
  styles.push(`<style>\n${await text(name)}</style>`);
  html = html.replace(link, "");
}
html = html
  .replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, "")
  .replaceAll(/<link rel="(?:manifest|apple-touch-icon|modulepreload|preload)"[^>]*>/g, "")
  .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
  .replaceAll(/\s*<!--[\s\S]*?-->/g, "");

const parts = [
  packed(only(/^page-.*_bg\.wasm$/), "application/wasm"),
  ...["engine", "pdf"].map(worker),
  ...names.filter((name) => name.startsWith("sample/")).map((name) => packed(name, "text/plain")),
];
const hashes = scripts.map((script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`);
const policy = [
  "default-src 'none'",
  ["script-src 'wasm-unsafe-eval'", ...hashes].join(" "),
  "worker-src blob:",
  "connect-src blob:",
  "style-src 'unsafe-inline'",
  "img-src data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const [unpacking, charting, page] = scripts;
const made = html
  .replace(/(<meta charset=[^>]*>)/, (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
  .replace("</head>", () => `${styles.join("\n")}\n</head>`)
  .replace("</body>", () => "\u0000</body>");
const [head, tail] = made.split("\u0000");
const whole = [
  head,
  ...(await Promise.all(parts)),
  `<script>${unpacking}</script>`,
  `<script>${charting}</script>`,
  `<script type="module">${page}</script>`,
].join("\n") + tail;

await mkdir(dirname(to), { recursive: true });
await writeFile(to, whole);
console.log(`The page as one file: ${to}, ${(Buffer.byteLength(whole) / 1e6).toFixed(1)} MB`);
