// Two texts that run through each other, and a text with a break in it: what the page says, and what its reader decides.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { visiting } from "./harness.mjs";
import { made, seeds, withoutSeeds } from "./texts.mjs";

const reader = { skip: withoutSeeds };
const [, mixed] = seeds.map((path) => basename(path));

const shelved = async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
};

visiting("two texts that run through each other become two, and one again", reader, async (visit) => {
  await shelved(visit);
  await visit.read(mixed);
  await visit.find("threads").waitFor();
  const letters = new Set(await visit.find("reader").locator(".text .letter").allInnerTexts());
  assert.ok(letters.has("A") && letters.has("B"), "blocks bear the letters of their texts");
  await visit.find("divide").click();
  await visit.shelved(6);
  const tags = await visit.find("shelf-item").locator(".tags").allInnerTexts();
  assert.equal(tags.filter((tags) => /2 篇之 [12]/.test(tags)).length, 2, tags.join(" | "));
  assert.equal(await visit.find("threads").count(), 0);
  assert.ok(await visit.find("reader").locator(".text").isVisible(), "and the reader reads on in the first of them");

  await visit.restart();
  await visit.shelved(6);
  const divided = visit.find("shelf-item").filter({ hasText: "2 篇之 1" });
  await divided.locator("button.more").click();
  await divided.getByRole("button", { name: "合回一篇" }).click();
  await visit.shelved(5);
});

visiting("two texts may be left as one", reader, async (visit) => {
  await shelved(visit);
  await visit.read(mixed);
  await visit.find("leave").click();
  await visit.find("threads").waitFor({ state: "detached" });
  await visit.shelved(5);
});

visiting("a block can be moved from one text to the other before they are divided", reader, async (visit) => {
  await shelved(visit);
  await visit.read(mixed);
  const block = visit.find("reader").locator(".block.thread-1").nth(2);
  const words = (await block.locator("p").first().innerText()).slice(0, 30);
  await block.locator(".handle").click();
  await visit.find("sheet").getByRole("button", { name: "A", exact: true }).click();
  assert.ok(await visit.block(words).first().evaluate((block) => block.matches(".thread-0")));
  await visit.find("divide").click();
  await visit.shelved(6);
  await visit.settled();
  assert.equal(await visit.block(words).first().locator("s").count(), 0, "it is part of the first text");
});

visiting("a character that could not be read is marked, and says what was lost", {}, async (visit) => {
  const text = "环海论坛宣言\n\n2019年6月14日，成员国元首举行会议。成员国支持青年创\ufffd，便利往来，愿加强救助合作。\n";
  await visit.chooseFiles(made({ name: "缺字.txt", bytes: text }));
  await visit.shelved(1);
  await visit.read("缺字.txt");
  const loss = visit.find("loss").first();
  await loss.focus();
  await visit.page.keyboard.press("Enter");
  assert.match(await visit.find("sheet").innerText(), /无法辨认/);
  await visit.page.keyboard.press("Escape");
  await visit.find("sheet").waitFor({ state: "detached" });
  assert.ok(await loss.evaluate((loss) => loss === document.activeElement));
});

visiting("what is struck through, read on and lost are facts each of their own, and the way to a join leads to its sign", {}, async (visit) => {
  const text = `首页 | 新闻 | 公告

环海论坛宣言

2019年6月14日，成员国元首在青湾举行会议，成员国支持扩大海上贸

易，便利人员往来，愿加强海上救助合作。

各方支持青年创�，欢迎建设大桥。

版权所有 | 联系我们
`;
  await visit.chooseFiles(made({ name: "断.txt", bytes: text }));
  await visit.shelved(1);
  await visit.read("断.txt");
  const facts = await visit.find("facts").locator("li").allInnerTexts();
  assert.match(facts[0], /^划去 \d+ 处/);
  assert.doesNotMatch(facts[0], /接句|缺损/);
  assert.deepEqual(facts.slice(1, 3), ["接句 1", "缺损 1"]);
  await visit.find("facts").getByRole("link", { name: "接句 1" }).click();
  await visit.page.locator(".join.here").waitFor();
  assert.equal(await visit.find("reader").locator("mark").count(), 0);
});

visiting("where another text has the place whole, the sheet shows it and leads there", {}, async (visit) => {
  const sentence = (word) =>
    `2019年6月14日，成员国元首在青湾举行会议。成员国支持青年${word}，便利人员往来，愿加强海上救助合作，并欢迎各方参与跨海大桥的建设。`;
  const whole = `环海论坛宣言\n\n${sentence("创业计划")}\n`;
  const broken = `环海论坛宣言（转载）\n\n${sentence("创\ufffd\ufffd划")}\n`;
  await visit.chooseFiles(made({ name: "全.txt", bytes: whole }, { name: "缺.txt", bytes: broken }));
  await visit.shelved(2);
  await visit.read("缺.txt");
  await visit.find("loss").first().click();
  assert.match(await visit.find("sheet").innerText(), /业计/);
  await visit.find("sheet").getByRole("link").first().click();
  await visit.block("创业计划").waitFor();
});
