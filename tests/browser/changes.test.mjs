// What changed from edition to edition: what became of each clause, what the reader knows better, the report.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visiting } from "./harness.mjs";

const first = [
  "青湾宣言", "2019年6月14日，各方举行会议，通过宣言如下。", "各方注意到关于建设跨海大桥的倡议。", "各方商定每年举行两次海上搜救演练，并交换航道资料。",
  "各方将继续就设立共同渔区开展磋商。", "各方反对在沿海倾倒放射性废物，呼吁加强监测。",
];
const second = [
  "长堤宣言", "2020年6月14日，各方举行会议，通过宣言如下。", "各方支持关于建设跨海大桥的倡议。", "各方商定每年举行三次海上搜救演练，并交换航道资料。",
  "各方反对在沿海倾倒放射性废物，呼吁加强监测。", "各方欢迎启动量子计算联合实验室，邀请青年工程师报名。",
];
const file = (name, paragraphs) => ({ name, mimeType: "text/plain", buffer: Buffer.from(paragraphs.join("\n\n")) });

async function compared(visit) {
  await visit.chooseFiles([file("a.txt", first), file("b.txt", second)]);
  await visit.shelved(2);
  await visit.goTo("changes");
  await visit.find("ledger-row").first().waitFor();
}

/** What became of the clause in which these words stand. */
const change = async (visit, words) => {
  const rows = visit.find("ledger-row").filter({ hasText: words });
  return rows.first().getAttribute("data-change");
};

visiting("every clause says what became of it", {}, async (visit) => {
  await compared(visit);
  assert.equal(await change(visit, "跨海大桥"), "substance");
  assert.equal(await change(visit, "海上搜救演练"), "substance");
  assert.equal(await change(visit, "共同渔区"), "dropped");
  assert.equal(await change(visit, "量子计算"), "new");
  assert.equal(await visit.find("ledger-row").filter({ hasText: "放射性废物" }).count(), 0, "what is the same is left out");
  await visit.page.getByRole("button", { name: /两版全文|Both texts/ }).click();
  assert.equal(await change(visit, "放射性废物"), "same");
});

visiting("one kind of change can be looked at alone", {}, async (visit) => {
  await compared(visit);
  await visit.find("changes-only").filter({ hasText: /删去|dropped/ }).click();
  assert.equal(await visit.find("ledger-row").count(), 1);
  await visit.page.reload();
  await visit.page.locator("[data-testid=tab-changes][aria-current=page]").waitFor();
  assert.match(visit.page.url(), /only=dropped/, "the address keeps it");
});

visiting("the reader links two clauses, and has it forgotten again", {}, async (visit) => {
  await compared(visit);
  const row = (words) => visit.find("ledger-row").filter({ hasText: words }).first();
  await row("共同渔区").hover();
  await row("共同渔区").getByRole("button", { name: /连到……|link to/ }).click();
  await row("量子计算").getByRole("button", { name: /连到这一句|Link to this one/ }).click();
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-change=new], [data-change=dropped]").length === 0);
  await visit.page.getByRole("button", { name: /都不要了|Forget that/ }).click();
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-change=new], [data-change=dropped]").length === 2);
});

visiting("what the reader said of clauses is there again when the texts are, and not for other texts", {}, async (visit) => {
  await compared(visit);
  const row = (words) => visit.find("ledger-row").filter({ hasText: words }).first();
  await row("跨海大桥").hover();
  await row("跨海大桥").getByRole("button", { name: /拆开|unlink/ }).click();
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-change=dropped]").length === 2);
  await visit.page.reload();
  await visit.shelved(2);
  await visit.find("ledger-row").first().waitFor();
  assert.equal(await change(visit, "注意到关于建设跨海大桥"), "dropped");
  await visit.removeAll();
  await visit.chooseFiles([file("a.txt", [...first, "各方商定明年再会。"]), file("b.txt", second)]);
  await visit.shelved(2);
  await visit.goTo("changes");
  await visit.find("ledger-row").first().waitFor();
  assert.equal(await change(visit, "跨海大桥"), "substance", "another text of the same name is another text");
});

visiting("the ledger can be narrowed to what differs, to positions and to words", {}, async (visit) => {
  await compared(visit);
  await visit.settled();
  const rows = () => visit.find("ledger-row").allInnerTexts();
  const choose = async (name, words) => {
    const select = visit.find(name);
    const value = await select.locator("option").filter({ hasText: words }).first().evaluate((option) => option.index);
    await select.selectOption({ index: value });
  };
  await choose("changes-differs", "数字");
  assert.equal((await rows()).length, 1);
  assert.match((await rows())[0], /海上搜救演练/);
  await choose("changes-differs", "不限");
  await choose("changes-course", "加强");
  assert.equal((await rows()).length, 1);
  assert.match((await rows())[0], /↑\d[\s\S]*跨海大桥/);
  await choose("changes-course", "不限");
  await visit.find("changes-search").fill("量子");
  await visit.find("changes-search").press("Enter");
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=ledger-row]").length === 1);
  assert.match(visit.page.url(), /q=/, "the address keeps it");
});

visiting("each choice counts what the others leave, the words among them", {}, async (visit) => {
  await compared(visit);
  await visit.settled();
  const options = async (name) => (await visit.find(name).locator("option").allInnerTexts()).slice(1);
  assert.deepEqual(await options("changes-differs"), ["数字 (1 句)", "日期 (1 句)", "表态 (1 句)"]);
  assert.deepEqual(await options("changes-course"), ["加强 (1 句)"]);
  await visit.find("changes-search").fill("大桥");
  await visit.find("changes-search").press("Enter");
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=ledger-row]").length === 1);
  assert.deepEqual(await options("changes-differs"), ["表态 (1 句)"]);
  assert.deepEqual(await options("changes-course"), ["加强 (1 句)"]);
  assert.deepEqual(await visit.find("changes-only").locator("b").allInnerTexts(), ["1"]);
});

visiting("words are found in the other script, too", {}, async (visit) => {
  const hant = second.map((words) => words.replace("关于建设跨海大桥", "關於建設跨海大橋").replace("实验室，邀请青年工程师", "實驗室，邀請青年工程師"));
  await visit.chooseFiles([file("a.txt", first), file("b.txt", hant)]);
  await visit.shelved(2);
  await visit.goTo("changes");
  await visit.find("ledger-row").first().waitFor();
  for (const words of ["实验室", "實驗室"]) {
    await visit.find("changes-search").fill(words);
    await visit.find("changes-search").press("Enter");
    await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=ledger-row]").length === 1);
    await visit.settled();
    assert.equal(await change(visit, "實驗室"), "new", words);
  }
});

visiting("a counterpart far away is among the likeliest, or found by its words", {}, async (visit) => {
  const topics = ["港口", "铁路", "粮食", "教育", "能源", "海关", "气象", "体育", "旅游", "医药"];
  const many = (verb) => topics.flatMap((one) => topics.map((other) => `各方${verb}${one}与${other}领域的部长级磋商机制。`));
  const [one, other] = ["各方愿就苔原驯鹿迁徙通道交换资料。", "苔原生态基金由轮值主席出资设立，账目逐年公布。"];
  await visit.chooseFiles([file("a.txt", [first[0], first[1], one, ...many("注意到")]), file("b.txt", [second[0], second[1], ...many("支持"), other])]);
  await visit.shelved(2);
  await visit.goTo("changes");
  const row = visit.find("ledger-row").filter({ hasText: "驯鹿迁徙" }).first();
  await row.waitFor();
  assert.equal(await visit.find("ledger-row").filter({ hasText: "生态基金" }).count(), 0, "the counterpart is not among the first rows");
  await row.hover();
  await row.getByRole("button", { name: /连到……|link to/ }).click();
  const found = visit.find("counterpart");
  assert.match(await found.first().innerText(), /生态基金/);
  await visit.find("counterparts-search").fill("公布");
  await visit.find("counterparts-search").press("Enter");
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=counterpart]").length === 1);
  await found.getByRole("button", { name: /连到这一句|Link to this one/ }).click();
  await visit.find("counterparts").waitFor({ state: "detached" });
  await visit.page.getByRole("button", { name: /都不要了|Forget that/ }).waitFor();
});

visiting("texts are called in warnings as on the shelf", {}, async (visit) => {
  await visit.chooseFiles([file("a.txt", first), file("b.txt", second.filter((_, at) => at !== 1))]);
  await visit.shelved(2);
  await visit.goTo("changes");
  assert.match(await visit.find("caution").first().innerText(), /② 长堤宣言/);
});

visiting("of many editions, the choice and the steps are folded", {}, async (visit) => {
  const years = Array.from({ length: 13 }, (_, at) => String(2005 + at));
  await visit.chooseFiles(years.map((year) => file(`${year}.txt`, first.map((words) => words.replace("2019", year)))));
  await visit.shelved(13);
  await visit.goTo("changes");
  await visit.find("ledger-row").first().waitFor();
  await visit.within(360, 740);
  await visit.find("editions-folded").locator("summary").click();
  const cut = await visit.find("edition").evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().right > innerWidth).length);
  assert.equal(cut, 0, "every edition can be taken out on a phone");
  await visit.find("changes-steps").selectOption({ index: 0 });
  await visit.page.waitForFunction(() => /step=1/.test(location.hash));
  await visit.find("ledger-row").filter({ hasText: "2005年" }).first().waitFor();
});

visiting("a text written anew is better read sentence by sentence, and the versions lead there", {}, async (visit) => {
  const other = ["山中会议公报", "2021年3月1日，各国代表在山城会晤。", "各方决定成立林业委员会，统一木材标准。", "各方将于明年启动跨境铁路工程，由各国轮流出资。", second[2], second[3]];
  await visit.chooseFiles([file("a.txt", second), file("b.txt", other)]);
  await visit.shelved(2);
  await visit.goToPart("versions", "compare");
  await visit.find("collation-summary").waitFor();
  await visit.find("to-changes").click();
  await visit.find("ledger-row").first().waitFor();
  assert.equal(await visit.find("edition").count(), 2);
});

visiting("the report can be taken along", {}, async (visit) => {
  await compared(visit);
  const coming = visit.page.waitForEvent("download");
  await visit.find("save-report").click();
  const saved = String(await readFile(await (await coming).path()));
  assert.ok(saved.includes("<ins") && saved.includes("量子计算") && !saved.includes("<script"));
});

visiting("one text alone is told what is missing", {}, async (visit) => {
  await visit.chooseFiles([file("a.txt", first)]);
  await visit.shelved(1);
  await visit.goTo("changes");
  await visit.page.getByText(/两版以上|two editions or more/).waitFor();
  assert.equal(await visit.find("flow").count(), 0);
});
