// Positions: the ladder over the editions, who is named and who isn't, what is cited and dated, who stands together.
import assert from "node:assert/strict";
import { basename } from "node:path";
import { visiting } from "./harness.mjs";
import { seeds, squeezed, withoutSeeds } from "./texts.mjs";

const first = ["青湾宣言", "2019年6月14日，各方举行会议，通过宣言如下。", "各方注意到关于建设跨海大桥的倡议。", "各方反对在沿海倾倒放射性废物。", "各方筹谋共建极地观测站网络。"];
const second = ["长堤宣言", "2020年6月14日，各方举行会议，通过宣言如下。", "各方支持关于建设跨海大桥的倡议。", "各方反对在沿海倾倒放射性废物。", "各方筹谋共建极地观测站网络。"];
const file = (name, paragraphs) => ({ name, mimeType: "text/plain", buffer: Buffer.from(paragraphs.join("\n\n")) });
const reader = { skip: withoutSeeds };

async function two(visit) {
  await visit.chooseFiles([file("a.txt", first), file("b.txt", second)]);
  await visit.shelved(2);
  await visit.goTo("positions");
  await visit.find("issue").first().waitFor();
}

/** The five texts, and a part of the view. */
async function five(visit, part) {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.goToPart(part, "positions");
}

/** The passages that stand beside the view, without their white space. */
async function passages(visit) {
  await visit.find("evidence-line").first().waitFor();
  await visit.settled();
  return (await visit.find("evidence-line").locator(".text").allInnerTexts()).map(squeezed);
}

visiting("a cell of the ladder opens the passages of both editions", {}, async (visit) => {
  await two(visit);
  const issue = visit.find("issue").filter({ hasText: "跨海大桥" }).first();
  assert.match(await issue.innerText(), /注意到[\s\S]*↑\d[\s\S]*支持/);
  await issue.getByTestId("issue-position").last().click();
  const texts = (await passages(visit)).join("\n");
  assert.ok(texts.includes("各方注意到关于建设跨海大桥的倡议") && texts.includes("各方支持关于建设跨海大桥的倡议"), texts);
});

visiting("evidence goes with the part that it was asked for in", {}, async (visit) => {
  await two(visit);
  await visit.find("issue-position").last().click();
  await visit.find("evidence").waitFor();
  await visit.find("part-rollcalls").click();
  await visit.find("evidence").waitFor({ state: "detached" });
});

visiting("the ladder and what changed are of the same editions", {}, async (visit) => {
  const third = second.map((words) => words.replace("2020年", "2021年").replace("长堤", "远岬"));
  await visit.chooseFiles([file("a.txt", first), file("b.txt", second), file("c.txt", third)]);
  await visit.shelved(3);
  await visit.goTo("positions");
  await visit.find("edition").nth(2).waitFor();
  await visit.find("edition", { name: "b.txt" }).getByTestId("edition-without").click();
  const editions = () => visit.find("edition").evaluateAll((all) => all.map((edition) => edition.dataset.name));
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=edition]").length === 2);
  await visit.goTo("changes");
  await visit.find("ledger-row").first().waitFor();
  assert.deepEqual(await editions(), ["a.txt", "c.txt"], "what the ladder leaves out is left out of what changed");
  await visit.find("edition-earlier").click();
  await visit.settled();
  await visit.goTo("positions");
  await visit.find("issue").first().waitFor();
  assert.deepEqual(await editions(), ["c.txt", "a.txt"], "and the order is the same");
  await visit.find("editions-as-found").click();
  await visit.page.waitForFunction(() => document.querySelectorAll("[data-testid=edition]").length === 3);
});

visiting("a verb that the reader adds is a position on the ladder, and goes again", {}, async (visit) => {
  await two(visit);
  const stations = () => visit.find("issue").filter({ hasText: "极地观测站" }).filter({ hasText: "筹谋" });
  assert.equal(await stations().count(), 0);
  await visit.find("part-verbs").click();
  await visit.find("verb-new").fill("筹谋");
  await visit.find("verb-new").press("Enter");
  await visit.find("verbs-said").waitFor();
  await visit.find("part-ladder").click();
  await stations().first().waitFor();
  await visit.find("part-verbs").click();
  await visit.find("verbs-reset").click();
  await visit.find("verbs-said").waitFor({ state: "detached" });
  await visit.find("part-ladder").click();
  await stations().first().waitFor({ state: "detached" });
});

visiting("India is not named on the Belt and Road, and the sentence opens the lists", reader, async (visit) => {
  await five(visit, "rollcalls");
  const told = visit.find("rollcalls-told").locator("li").filter({ hasText: "一带一路" });
  assert.match(await told.first().innerText(), /没有印度/);
  await told.first().locator("button").click();
  const texts = await passages(visit);
  assert.ok(texts.length >= 2 && texts.every((text) => text.includes("一带一路") && !text.includes("印度")), texts.join("\n"));
  const struck = visit.find("rollcalls-table").locator("tbody tr").filter({ hasText: "一带一路" }).locator(".party.struck");
  assert.deepEqual([...new Set((await struck.allTextContents()).map((name) => name.replace(/^.*：/, "")))], ["印度"]);
});

visiting("a row of a register opens its passages", reader, async (visit) => {
  await five(visit, "registers");
  const row = visit.find("register-row").filter({ hasText: "联合国宪章" }).first();
  const number = row.locator("button.number").last();
  const count = Number(await number.innerText());
  await number.click();
  await visit.find("evidence-total", { total: String(count) }).waitFor();
  assert.ok((await passages(visit)).every((text) => /[联聯]合[国國][宪憲]章/.test(text)));
});

visiting("the timeline opens where most dates are, and a mark its passages", reader, async (visit) => {
  await five(visit, "timeline");
  const timeline = visit.find("timeline");
  await timeline.waitFor();
  assert.ok((await timeline.boundingBox()).height < 800, "it is no higher than a screen");
  await visit.within(600, 800);
  const isShown = (year) =>
    timeline.evaluate((svg, year) => {
      const room = svg.closest(".scroll").getBoundingClientRect();
      const text = [...svg.querySelectorAll(".years text")].find((text) => text.textContent === year);
      const { left, right } = text.getBoundingClientRect();
      return left >= room.left && right <= room.right;
    }, year);
  await visit.page.reload();
  await visit.ready();
  await visit.shelved(5);
  await timeline.waitFor();
  assert.ok(await isShown("2021"), "the year that most is said of is in sight");
  assert.ok(!(await isShown("1961")));
  await visit.within(1280, 800);
  await visit.find("timeline-mark").first().locator("circle, rect, path").first().click();
  assert.ok((await passages(visit)).length >= 1);
});

visiting("the network draws who stands together, and a name opens the sentences", reader, async (visit) => {
  await five(visit, "network");
  const chart = visit.find("together-chart");
  const name = chart.locator("svg text").filter({ hasText: "上合组织" }).first();
  await name.waitFor({ state: "attached" });
  await visit.settled();
  // Names are placed once the net has come to rest.
  const isNamed = () => document.querySelectorAll("[data-testid=together-chart] svg text").length > 15;
  await visit.page.waitForFunction(isNamed);
  const boxes = await chart.locator("svg text").evaluateAll((texts) =>
    texts.map((text) => text.getBoundingClientRect()).map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
  );
  const over = boxes.flatMap((a, at) =>
    boxes.slice(at + 1).filter((b) => a.left + 2 < b.right && b.left + 2 < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom),
  );
  assert.equal(over.length, 0, "no name lies over another");
  await name.click();
  assert.ok((await passages(visit)).length > 5);
  const row = visit.find("together-table").locator("tbody tr").first();
  await row.locator("button.number").click();
  await visit.find("evidence-total", { total: await row.locator("button.number").innerText() }).waitFor();
});

visiting("texts are told apart by their marks and dates", reader, async (visit) => {
  await five(visit, "registers");
  await visit.find("records-text", { name: basename(seeds[0]) }).click();
  await visit.settled();
  assert.equal(await visit.find("register-table").locator("thead th").count(), 3, "the entry, one text, and the sum");
});
