// Files that can be read in more than one way, or hold more than one text.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { made } from "./texts.mjs";

/** Bytes of 臺北會議 in Big5; in GB18030 they are other characters. */
const BIG5 = Buffer.from("bb4fa55fb77cc4b3", "hex");

visiting("a short text in the wrong encoding is read again in the one that its reader chooses", {}, async (visit) => {
  const name = "短文.txt";
  await visit.chooseFiles(made({ name, bytes: BIG5 }));
  await visit.shelved(1);
  const read = async (encoding) => {
    await visit.choose(name, "编码");
    const panel = visit.find("encoding-panel");
    await panel.getByRole("combobox").selectOption(encoding);
    await panel.getByRole("button", { name: "按这个读" }).click();
    await panel.waitFor({ state: "detached" });
    await visit.settled();
  };
  await read("Big5");
  await visit.block("臺北會議").waitFor();
  await read("gb18030");
  await visit.block("臺北會議").waitFor({ state: "detached" });
  await read("Big5");
  await visit.block("臺北會議").waitFor();
  await visit.restart();
  await visit.read(name);
  await visit.block("臺北會議").waitFor();
});

visiting("where the encoding is certain, no other is offered as likely, nor to the first press of a key", {}, async (visit) => {
  const name = "简体.txt";
  const bytes = Buffer.from(
    "b3c9d4b1b9fad6d8c9eaceacbba4baa3c9cfb0b2c8aba3acd4b8bcd3c7bfbec8d6fabacfd7f7a1a3b8f7b7bdcdacd2e2c3bfc4eabed9d0d0bbe1d2e9a1a3".repeat(4),
    "hex",
  );
  await visit.chooseFiles(made({ name, bytes }));
  await visit.shelved(1);
  await visit.choose(name, "编码");
  const panel = visit.find("encoding-panel");
  await panel.getByRole("heading", { name: "其他编码" }).waitFor();
  assert.equal(await panel.locator(".alternative:focus").count(), 0);
  const others = await panel.locator(".alternative").evaluateAll((others) => others.map((other) => other.dataset.encoding));
  const all = await panel.locator("option").evaluateAll((options) => options.map((option) => option.value));
  const ranks = others.map((other) => all.indexOf(other)).map((rank) => (rank < 0 ? all.length : rank));
  assert.ok(ranks.length > 0 && ranks.every((rank, at) => at === 0 || ranks[at - 1] <= rank), others.join());
});

visiting("what cannot be read as the reader asks stays as it was, and is told of", {}, async (visit) => {
  const name = "短文.txt";
  await visit.chooseFiles(made({ name, bytes: "成员国通过宣言，各方同意加强合作。" }));
  await visit.shelved(1);
  await visit.choose(name, "编码");
  await visit.find("encoding-panel").getByRole("combobox").selectOption("UTF-16LE");
  await visit.find("encoding-panel").getByRole("button", { name: "按这个读" }).click();
  await visit.settled();
  // Read as UTF-16 it is either refused or garbled; the way back is open in both cases.
  const refused = await visit.find("notice").count();
  if (!refused) {
    await visit.choose(name, "编码");
    await visit.find("encoding-panel").getByRole("button", { name: "改由程序判断" }).click();
    await visit.settled();
  }
  await visit.read(name);
  await visit.block("成员国通过宣言").waitFor();
});

const rows = Array.from({ length: 12 }, (_, row) => [
  `第${row + 1}号`,
  `20${String(10 + row)}-03-05`,
  `成员国第${row + 1}次会议决定加强海上救助，并通报各方。`,
  `备注第${row + 1}条：此件已经各方核对，文字无误，可以印发。`,
]);
const CSV = ["编号,日期,内容,备注", ...rows.map((row) => row.join(","))].join("\n");

visiting("a table is one entry on the shelf; its rows unfold, and other columns can be read", {}, async (visit) => {
  const name = "会议.csv";
  await visit.chooseFiles(made({ name, bytes: CSV }));
  const group = visit.find("shelf-group", { name });
  await group.waitFor();
  await visit.settled();
  assert.match(await group.innerText(), /12 篇/);
  assert.equal(await visit.find("shelf-item").count(), 0, "folded");
  await group.locator("button.title").first().click();
  await visit.shelved(12);

  await visit.choose(name, "选列");
  const panel = visit.find("columns-panel");
  // Behind its name each column shows what stands in it.
  const choose = async (what, column) => {
    const choice = panel.getByLabel(what);
    await choice.selectOption(await choice.locator("option", { hasText: `${column} · ` }).getAttribute("value"));
  };
  await choose("正文", "备注");
  await choose("题名", "编号");
  await panel.getByRole("button", { name: "按这些列读" }).click();
  await visit.settled();
  await visit.shelved(12);
  await visit.find("shelf-item").first().locator("button.title").click();
  await visit.block("可以印发").waitFor();
  await visit.restart();
  assert.match(await visit.find("shelf-group", { name }).innerText(), /12 篇[\s\S]*备注/, "also after a restart");
});

visiting("a line that is no JSON is told as a line, not as a damaged file", {}, async (visit) => {
  const lines = [2019, 2020].map((year) => JSON.stringify({ 题名: `${year}年宣言`, 正文: `${year}年6月，成员国决定加强海上救助合作，并通报各方。` }));
  await visit.chooseFiles(made({ name: "宣言.jsonl", bytes: [lines[0], '{"题名": "', lines[1]].join("\n") }));
  await visit.shelved(2);
  const refused = await visit.find("shelf-refused").innerText();
  assert.match(refused, /宣言\.jsonl 共 3 行，其中 1 行已损坏，没有读入（第 2 行）；其余的已读入/);
  assert.doesNotMatch(refused, /文件已损坏/);
});

visiting("a Japanese text is not called Chinese, and a document whose format has its own encoding names none", {}, async (visit) => {
  const japanese = "環海フォーラム宣言\n\n2019年6月14日、加盟国は青湾で会議を開き、海上救助の協力を強化することを決定した。\n";
  const rtf = "{\\rtf1\\ansi\\ansicpg1252 The member states met in Port Bay on 14 June 2019 and agreed on rescue at sea.\\par}";
  await visit.chooseFiles(made({ name: "日文.txt", bytes: japanese }, { name: "english.rtf", bytes: rtf }));
  await visit.shelved(2);
  await visit.read("日文.txt");
  assert.match(await visit.find("reader").locator(".about").innerText(), /日文/);
  await visit.read("english.rtf");
  assert.doesNotMatch(await visit.find("reader").locator(".about").innerText(), /windows-1252/);
});

visiting("a row taken off the shelf stays off it", {}, async (visit) => {
  const name = "会议.csv";
  await visit.chooseFiles(made({ name, bytes: CSV }));
  const group = visit.find("shelf-group", { name });
  await group.waitFor();
  await visit.settled();
  await group.locator("button.title").first().click();
  await visit.shelved(12);
  const item = visit.find("shelf-item").nth(2);
  const title = await item.locator("button.title").innerText();
  await item.locator("button.more").click();
  await item.getByRole("button", { name: "移除" }).click();
  await visit.shelved(11);
  await visit.restart();
  // Read anew, the table is folded.
  await visit.shelved(0);
  await group.locator("button.title").first().click();
  await visit.shelved(11);
  const titles = await visit.find("shelf-item").locator("button.title").allInnerTexts();
  assert.ok(!titles.includes(title), titles.join());
});

/** A ZIP of stored files, with the CRC that it has to have. */
function zip(files) {
  const table = Array.from({ length: 256 }, (_, n) => {
    for (let bit = 0; bit < 8; bit += 1) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n >>> 0;
  });
  const crc = (bytes) => ~bytes.reduce((crc, byte) => table[(crc ^ byte) & 255] ^ (crc >>> 8), ~0) >>> 0;
  const parts = [], directory = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path), bytes = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2); // names in UTF-8
    common.writeUInt32LE(crc(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), common, name, bytes]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("504b01021400", "hex"), common, rest, name]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory), end = Buffer.alloc(22);
  end.write("504b0506", 0, "hex");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

visiting("the files in an archive are read as if they had been dropped", {}, async (visit) => {
  const text = (year) => `环海论坛${year}年宣言\n\n${year}年6月14日，成员国元首举行会议，决定加强合作。\n`;
  const archive = zip([
    ["宣言/2019.txt", text(2019)],
    ["宣言/2020.txt", text(2020)],
    ["宣言/空.txt", ""],
  ]);
  await visit.chooseFiles(made({ name: "宣言.zip", bytes: archive }));
  await visit.shelved(2, 1);
  const names = await visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));
  assert.ok(names.every((name) => name.includes("宣言/20")), names.join());
  assert.equal(await visit.find("shelf-problem").locator("b").innerText(), "宣言.zip › 宣言/空.txt");
  await visit.restart();
  await visit.shelved(2, 1);
});
