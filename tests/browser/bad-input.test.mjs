// What readers also drop in. Each such file gets a sentence beside its name; the others are analysed all the same.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { visiting } from "./harness.mjs";
import { made, sample } from "./texts.mjs";

const HTML = "<img src=x onerror=alert(1)>";
const PNG = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(4096, "\0\x01\x02\xff", "latin1")]);
const TEXT = readFileSync(sample[1]);
const OTHER = readFileSync(sample[3]);

/** Every kind of trouble and, between them, texts to be read. The page may take them in any order. */
const bad = [
  { name: "空.txt", bytes: "" },
  { name: "只有空白.txt", bytes: " \n\u3000\n" },
  { name: "图片.txt", bytes: PNG },
  { name: "太大.txt", bytes: Buffer.alloc(50_000_000, "环海") },
  { name: `${HTML}空.txt`, bytes: "" },
];
const mixed = [
  bad[0],
  { name: "正文.txt", bytes: TEXT },
  ...bad.slice(1),
  { name: "又一次.txt", bytes: TEXT },
  { name: `${HTML}.txt`, bytes: OTHER },
];
const CODES = /too-large|already-there|unknown-document|nothing-asked|\bundefined\b|\bnull\b|NaN/;

for (const way of ["chooseFiles", "dropFiles"]) {
  visiting(`each bad file gets a plain sentence, in both languages (${way})`, {}, async (visit) => {
    await visit[way](made(...mixed));
    await visit.shelved(2, 6);
    const names = [...bad.map((file) => file.name), "又一次.txt"];
    for (const [language, sentence] of [
      ["zh", /\p{Script=Han}.*[。）]$/u],
      ["en", /^[A-Z][^\p{Script=Han}]+[.)]$/u],
    ]) {
      await visit.speak(language);
      const told = new Set();
      for (const name of names) {
        const problem = visit.find("shelf-problem", { name });
        assert.equal(await problem.locator("b").innerText(), name);
        // The one sentence that names another file may hold that file's own characters.
        const text = (await problem.locator("p").innerText()).trim().replace("正文.txt", "…");
        assert.match(text, sentence);
        assert.doesNotMatch(text, CODES);
        told.add(text);
      }
      assert.equal(told.size, 4, `empty, binary, too large and doubled are told apart: ${[...told].join(" | ")}`);
    }
  });
}

visiting("beside bad files the good ones are analysed", {}, async (visit) => {
  await visit.chooseFiles(made(...mixed));
  await visit.shelved(2, 6);
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
  // A problem that was read is put away; the texts stay.
  for (let left = 6; left > 0; left -= 1) {
    await visit.find("shelf-problem").first().locator("button").click();
    await visit.shelved(2, left - 1);
  }
});

visiting("the same file twice, one after the other", {}, async (visit) => {
  await visit.chooseFiles([sample[1]]);
  await visit.shelved(1);
  await visit.dropFiles([sample[1]]);
  await visit.shelved(1, 1);
  assert.equal(await visit.find("shelf-problem").locator("b").innerText(), basename(sample[1]));
  assert.match(await visit.find("shelf-problem").innerText(), /内容相同/);
  assert.match(await visit.find("not-read").innerText(), /书架上已有/, "which is no file that could not be read");
});

visiting("two texts of one name stand side by side", {}, async (visit) => {
  await visit.chooseFiles(made({ name: "宣言.txt", bytes: TEXT }, { name: "宣言.txt", bytes: OTHER }));
  await visit.shelved(2);
  const names = await visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));
  assert.equal(new Set(names).size, 2, names.join());
});

visiting("a folder is opened, its files bear its name, and its hidden files are left", {}, async (visit) => {
  const [path] = made({ name: "宣言.txt", bytes: TEXT });
  writeFileSync(join(dirname(path), ".hidden.txt"), OTHER);
  await visit.dropFiles([dirname(path)]);
  await visit.shelved(1);
  const name = `${basename(dirname(path))}/宣言.txt`;
  assert.equal(await visit.find("shelf-item", { name }).count(), 1);
});

visiting("HTML in names, titles and words is shown, never obeyed", {}, async (visit) => {
  const hostile = `${HTML}宣言\n\n2019年6月14日，成员国通过宣言如下：\n\n一、${HTML}安全\n\n成员国重申{a}{b}安全合作${HTML}。\n\n二、经贸\n\n成员国支持贸易。\n`;
  await visit.chooseFiles(made({ name: `${HTML}.txt`, bytes: hostile }, { name: "正文.txt", bytes: TEXT }));
  await visit.shelved(2);
  const item = visit.find("shelf-item", { name: `${HTML}.txt` });
  assert.match(await item.locator("button.title").innerText(), /^<img src=x onerror=alert\(1\)>/);
  for (const view of ["overview", "terms", "topics", "compare"]) {
    await visit.goTo(view);
    if (view === "topics") await overBars(visit);
  }
  await item.locator("button.title").click();
  assert.match(await visit.find("reader").innerText(), /<img src=x onerror=alert\(1\)>宣言/);
  assert.equal(await visit.page.locator("img").count(), 0);
});

/** The mouse along the chart's first bar: what pops up is made by the chart's library. */
async function overBars(visit) {
  const chart = visit.find("topic-chart");
  const box = await chart.boundingBox();
  const label = await chart.locator("svg text", { hasText: "①" }).boundingBox();
  for (let x = label.x + label.width + 12; x < box.x + box.width; x += 30) {
    await visit.page.mouse.move(x, label.y + label.height / 2);
    assert.equal(await visit.page.locator("img").count(), 0);
  }
}
