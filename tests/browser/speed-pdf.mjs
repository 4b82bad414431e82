// How fast PDF is read in a browser: `make bench`. Nothing is asserted: a busy machine is no defect.
import { openPage } from "./harness.mjs";

const PAGES = 60;
const ROUNDS = 5;

const SENTENCES = Array.from({ length: 22 }, (_, at) =>
  `各成员国重申支持第${at + 1}号海上搜救联合演练，愿为此提供必要的资源，并注意到第${at + 2}期共同渔区管理办法仍需磋商。`);
const page = (at) => `<section><h2>第${at + 1}章　海上合作</h2><p>${SENTENCES.join("")}</p></section>`;
const html = (style) => `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,">
  <style>section { break-after: page } p { text-align: justify } ${style}</style>
  ${Array.from({ length: PAGES }, (_, at) => page(at)).join("")}`;
const LAYOUTS = { "one column": "", "two columns": "p { columns: 2 }" };

const GUEST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
  import init, { text } from "./pdf.js";
  await init();
  globalThis.readPdf = text;
</script>`;

async function printed(style) {
  const visit = await openPage({ guest: html(style) });
  const bytes = await visit.page.pdf({ format: "A4" });
  await visit.close();
  return bytes.toString("base64");
}

/** Pages a second, the slowest round first. */
async function speeds(visit, base64) {
  const rounds = await visit.page.evaluate(({ base64, rounds }) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    return Array.from({ length: rounds }, () => {
      const started = performance.now();
      const { extracted } = readPdf(bytes);
      return (extracted.pages * 1000) / (performance.now() - started);
    });
  }, { base64, rounds: ROUNDS });
  return rounds.sort((a, b) => a - b);
}

const visit = await openPage({ guest: GUEST });
await visit.page.waitForFunction(() => globalThis.readPdf);
console.log(`\nPDF as Chromium prints it, ${PAGES} pages and more, in a browser\n${"pages/s".padStart(45)}${"slowest to fastest".padStart(20)}`);
for (const [name, style] of Object.entries(LAYOUTS)) {
  const all = await speeds(visit, await printed(style));
  const range = `${all[0].toFixed(0)} to ${all.at(-1).toFixed(0)}`;
  console.log(`  ${name.padEnd(34)}${all[ROUNDS >> 1].toFixed(1).padStart(9)}${range.padStart(20)}`);
}
await visit.close();
process.exit();
