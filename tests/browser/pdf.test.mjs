// PDF in the page: read by a program of its own, which is fetched when the first one comes and gets nothing but the file.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { test } from "node:test";
import { openPage, visiting } from "./harness.mjs";
import { made, sample, squeezed } from "./texts.mjs";

/** The program that reads PDF, all that the page may ask for after it has loaded. */
const PROGRAM = ["pdf.js", "pdf_bg.wasm", "pdf_loader.js"];

const PARAGRAPHS = Array.from({ length: 60 }, (_, at) =>
  `各成员国重申支持第${at + 1}号海上搜救联合演练，并愿为此提供必要的资源。代表们注意到第${at + 2}期共同渔区管理办法，但仍需就细节进一步磋商。`);
const TEXT = `青湾宣言2019年6月14日，青湾${PARAGRAPHS.join("")}`;
const HTML = `<!doctype html><html lang="zh"><meta charset="utf-8"><link rel="icon" href="data:,"><title>环海论坛文件</title>
  <style>p { text-indent: 2em; margin: 0; text-align: justify } h1, h1 + p { text-align: center; text-indent: 0 }</style>
  <h1>青湾宣言</h1><p>2019年6月14日，青湾</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}`;

/** A page of HTML as the browser prints it. */
async function printed(html, options = {}) {
  const visit = await openPage({ guest: html });
  try {
    return await visit.page.pdf({ format: "A4", ...options });
  } finally {
    await visit.close();
  }
}

/** A PDF by hand: one page, on which this is drawn. */
function drawn(content) {
  const stream = (entries, data) => `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>",
    stream("", content),
    stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8", "0"),
  ];
  let bytes = "%PDF-1.4\n";
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  objects.forEach((object, at) => {
    table += `${String(bytes.length).padStart(10, "0")} 00000 n \n`;
    bytes += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  return Buffer.from(`${bytes}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${bytes.length}\n%%EOF\n`);
}

const requested = (visit, from) => [...new Set(visit.requests.slice(from).map((url) => basename(new URL(url).pathname)))].sort();

visiting("a PDF is read, and nothing is asked for but the program that reads it", {}, async (visit) => {
  const bytes = await printed(HTML);
  const loaded = visit.requests.length;
  assert.ok(!requested(visit, 0).some((name) => PROGRAM.includes(name)), "not before the first PDF");
  await visit.dropFiles(made({ name: "宣言.pdf", bytes }));
  await visit.shelved(1);
  assert.deepEqual(requested(visit, loaded), PROGRAM);
  const item = visit.find("shelf-item", { name: "宣言.pdf" });
  assert.match(await item.innerText(), /青湾宣言[^]*2019-06-14/);
  await visit.read("宣言.pdf");
  const shown = await visit.find("reader").locator(".block p").allInnerTexts();
  assert.equal(squeezed(shown.join("")), squeezed(TEXT));
  for (const view of ["terms", "topics", "overview"]) await visit.goTo(view);
  assert.deepEqual(requested(visit, loaded), PROGRAM);
});

visiting("the same PDF twice is known by its own bytes, and its printed head is set aside", {}, async (visit) => {
  const bytes = await printed(HTML, {
    displayHeaderFooter: true,
    headerTemplate: `<span style="font-size: 9px">环海论坛文件</span>`,
    footerTemplate: `<span style="font-size: 9px" class="pageNumber"></span>`,
    margin: { top: "2cm", bottom: "2cm" },
  });
  await visit.chooseFiles(made({ name: "甲.pdf", bytes }));
  await visit.shelved(1);
  await visit.chooseFiles(made({ name: "乙.pdf", bytes }));
  await visit.shelved(1, 1);
  assert.match(await visit.find("shelf-problem", { name: "乙.pdf" }).innerText(), /甲\.pdf.*内容相同/);
  await visit.goTo("terms");
  // Words of the head stand on every page, and are counted on none but perhaps the first.
  const rows = await visit.find("term-row").allInnerTexts();
  const times = Number(rows.find((row) => row.startsWith("论坛"))?.split(/\s+/)[1] ?? 0);
  assert.ok(times <= 1, `论坛 is counted ${times} times`);
});

visiting("a scan, a damaged PDF and a good one: each is told what it is", {}, async (visit) => {
  const good = await printed(HTML);
  await visit.chooseFiles(made(
    { name: "扫描.pdf", bytes: drawn("q 600 0 0 800 0 0 cm /I Do Q") },
    { name: "残缺.pdf", bytes: "%PDF-1.7\n1 0 obj\n<< /Type /Catalog" },
    { name: "自环.pdf", bytes: drawn("").toString("latin1").replace("[3 0 R]", "[2 0 R]") },
    { name: "宣言.pdf", bytes: good },
  ));
  await visit.shelved(1, 3);
  const told = (name) => visit.find("shelf-problem", { name }).locator("p").innerText();
  assert.match(await told("扫描.pdf"), /图片.*OCR/);
  assert.match(await told("残缺.pdf"), /PDF.*损坏/);
  assert.match(await told("自环.pdf"), /PDF.*损坏/);
});

visiting("a PDF on which its reader stops is damaged, and the shelf stays as it was", {}, async (visit) => {
  await visit.takeSample();
  visit.forgive(/trap/);
  const version = /^version = "(.*)"/m.exec(readFileSync(new URL("../../Cargo.toml", import.meta.url), "utf8"))[1];
  // A reader that stops as soon as it has something to do.
  const body = `postMessage([{ reply: "ready", with: { version: "${version}" } }]); onmessage = () => { throw new Error("trap"); };`;
  await visit.page.context().route("**/pdf_loader.js", (route) => route.fulfill({ contentType: "text/javascript", body }));
  await visit.chooseFiles(made({ name: "毒.pdf", bytes: "%PDF-1.7\n" }));
  await visit.shelved(5, 1);
  assert.match(await visit.find("shelf-problem", { name: "毒.pdf" }).locator("p").innerText(), /PDF.*损坏/);
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
});

const GUEST = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module">
  import init, { Duikan } from "./engine.js";
  import initPdf, { text } from "./pdf.js";
  await Promise.all([init(), initPdf()]);
  globalThis.readPdf = text;
  globalThis.duikan = new Duikan();
</script>`;

test("as modules, one takes the text out and the other opens it", async () => {
  const bytes = await printed(HTML);
  const visit = await openPage({ guest: GUEST });
  try {
    await visit.page.waitForFunction(() => globalThis.duikan);
    const found = await visit.page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
      const code = (attempt) => {
        try {
          return attempt();
        } catch (error) {
          return error.code;
        }
      };
      const refused = code(() => duikan.open("a.pdf", bytes));
      const damaged = code(() => readPdf(new TextEncoder().encode("%PDF-1.4\n")));
      const { text, extracted } = readPdf(bytes);
      const open = () => duikan.open("a.pdf", new TextEncoder().encode(text), undefined, extracted).documents;
      const opened = open();
      const again = code(open);
      const [document] = duikan.ask({ question: "documents" }).with.documents;
      return { refused, damaged, opened, again, text, extracted, format: document.format, size: bytes.length };
    }, bytes.toString("base64"));
    assert.deepEqual([found.refused, found.damaged, found.again], ["unsupported", "damaged", "already-there"]);
    assert.deepEqual([found.opened, found.format], [["a.pdf"], "pdf"]);
    assert.equal(found.extracted.bytes, found.size);
    assert.equal(found.extracted.pages, found.text.split("\f").length);
    assert.equal(squeezed(found.text), squeezed(TEXT));
    visit.assertQuietAndPrivate();
  } finally {
    await visit.close();
  }
});

test("without PDF, the sample is all that the page asks for after it has loaded", async () => {
  const visit = await openPage();
  try {
    const loaded = visit.requests.length;
    await visit.takeSample();
    const names = sample.map((path) => basename(path));
    assert.deepEqual(requested(visit, loaded).map(decodeURIComponent), [...names, "manifest.json"].sort());
  } finally {
    await visit.close();
  }
});
