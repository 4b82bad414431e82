// Topics by the texts' words and by lists of terms: every figure opens its passages, and what the reader says stays said.
import assert from "node:assert/strict";
import { GRAND_TOUR, visiting } from "./harness.mjs";

const file = (name, paragraphs) => ({ name, mimeType: "text/plain", buffer: Buffer.from(paragraphs.join("\n\n")) });

/** Sentences on three matters, which share no word. */
const matters = {
  port: ["港口", "货轮", "码头", "航线", "集装箱", "船舶"],
  grain: ["粮食", "小麦", "稻田", "农民", "种子", "收成"],
  school: ["学校", "教师", "课程", "学生", "教材", "奖学金"],
};
const sentence = (words, at) => `各方关心${words[at % 6]}、${words[(at + 1 + (at % 2)) % 6]}与${words[(at + 3) % 6]}，第${at}次。`;
const paragraphs = (matter, from, count) => Array.from({ length: count }, (_, at) => sentence(matters[matter], from + at));
const text = (title, date, ...parts) => [title, `${date}，各方举行会议。`, ...parts.flatMap(([matter, count], at) => paragraphs(matter, at * 7, count))];

const texts = [
  file("a.txt", text("青湾宣言", "2019年6月14日", ["port", 14], ["grain", 5])),
  file("b.txt", text("长堤宣言", "2020年6月14日", ["grain", 14], ["school", 5])),
  file("c.txt", text("远岬宣言", "2021年6月14日", ["school", 14], ["port", 5])),
];

/** The three texts, and a model of three topics. */
async function modelled(visit) {
  await visit.chooseFiles(texts);
  await visit.shelved(3);
  await visit.goTo("topics");
  await visit.find("part-model").click();
  await fitted(visit);
  await visit.find("topics-number").selectOption("3");
  // So it says once the answer to that is there.
  await visit.find("tried-none").waitFor();
  await fitted(visit);
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 3);
}

/** Until the model is fitted, which takes longer than other questions. */
async function fitted(visit) {
  await visit.find("model-told").waitFor({ timeout: 80_000 });
  await visit.settled();
}

const cards = (visit) => visit.page.locator(".card.of-model");
const called = (visit, name) => cards(visit).filter({ has: visit.page.locator("h3", { hasText: name }) });
const names = async (visit) => (await cards(visit).locator("h3").allInnerTexts()).map((name) => name.trim());

visiting("a cell of a topic model opens its passages, which are of the topic and the text", { timeout: GRAND_TOUR }, async (visit) => {
  await modelled(visit);
  const told = (await cards(visit).first().locator(".topic-words li").allInnerTexts()).slice(0, 3).join();
  const matter = Object.values(matters).find((words) => words.filter((word) => told.includes(word)).length === 3);
  assert.ok(matter, `the words of a topic are of one matter: ${told}`);
  for (const part of ["mix-chart", "drift-chart", "tried-none", "topics-alike"]) assert.equal(await visit.find(part).count(), 1, part);
  const cell = visit.find("model-heat").locator("tbody tr").first().getByTestId("heat-cell").filter({ hasText: /^\d\d%$/ }).first();
  const title = await cell.getAttribute("title");
  await cell.click();
  await visit.find("evidence-line").first().waitFor();
  await visit.settled();
  assert.ok((await visit.find("evidence").locator("h3").first().innerText()).includes(title));
  const first = await visit.find("evidence-line").locator(".text").first().innerText();
  assert.ok(matter.some((word) => first.includes(word)), `${first} is about ${matter}`);
  assert.equal(await visit.find("evidence").locator(".of-document").count(), 1, "and of one text");
  await visit.page.getByRole("button", { name: /按时间/ }).click();
  await visit.find("mix-stream").waitFor();
  await visit.page.getByRole("button", { name: "地图" }).click();
  await visit.find("topics-map").waitFor();
});

visiting("names, mergers, halves and exclusions of topics stay, and are taken back", { timeout: GRAND_TOUR }, async (visit) => {
  await modelled(visit);
  await cards(visit).first().getByTestId("topic-tools").click();
  await cards(visit).first().getByTestId("topic-name").fill("甲乙丙");
  await cards(visit).first().getByTestId("topic-name").press("Enter");
  await called(visit, "甲乙丙").waitFor();
  await visit.settled();

  await visit.page.reload();
  await visit.shelved(3);
  await fitted(visit);
  assert.ok((await names(visit)).includes("甲乙丙"), "a name outlives the visit");

  const other = cards(visit).filter({ hasNot: visit.page.locator("h3", { hasText: "甲乙丙" }) }).first();
  await other.getByTestId("topic-tools").click();
  await other.getByTestId("topic-merge-with").selectOption({ label: "甲乙丙" });
  await other.getByTestId("topic-merge").click();
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 2);
  await visit.settled();
  await visit.find("topic-undo").click();
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 3);
  await visit.settled();

  const named = called(visit, "甲乙丙");
  await named.getByTestId("topic-tools").click();
  await named.getByTestId("topic-split").click();
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 4);
  await visit.settled();
  await visit.find("topic-undo").click();
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 3);
  await visit.settled();
  await named.getByTestId("topic-tools").click();
  await named.getByTestId("topic-exclude").click();
  await visit.page.locator(".card.of-model.excluded").waitFor();
  await visit.settled();
  assert.equal(await visit.find("model-heat").locator("tbody tr").count(), 2, "what is excluded has no share");
  await visit.find("topic-clear").click();
  await visit.page.locator(".card.of-model.excluded").waitFor({ state: "detached" });
  await visit.settled();
  assert.ok(!(await names(visit)).includes("甲乙丙"));
});

visiting("a name and a merger stay when a text is added", { timeout: GRAND_TOUR }, async (visit) => {
  await modelled(visit);
  const first = cards(visit).first();
  await first.getByTestId("topic-tools").click();
  await first.getByTestId("topic-name").fill("甲乙丙");
  await first.getByTestId("topic-name").press("Enter");
  await called(visit, "甲乙丙").waitFor();
  await visit.settled();
  const other = cards(visit).filter({ hasNot: visit.page.locator("h3", { hasText: "甲乙丙" }) }).first();
  await other.getByTestId("topic-tools").click();
  await other.getByTestId("topic-merge-with").selectOption({ label: "甲乙丙" });
  await other.getByTestId("topic-merge").click();
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 2);
  await visit.settled();
  const focused = await visit.page.evaluate(() => document.activeElement?.dataset.testid);
  assert.equal(focused, "topic-undo", "where the card has gone, the keyboard goes on");

  await visit.chooseFiles([file("d.txt", text("近湾宣言", "2022年6月14日", ["port", 8], ["school", 6]))]);
  await visit.shelved(4);
  // The heads of the texts, behind that of the topics.
  await visit.page.waitForFunction(
    () => document.querySelectorAll("[data-testid=model-heat] thead th").length === 5,
    undefined,
    { timeout: 80_000 },
  );
  await visit.settled();
  assert.equal(await cards(visit).count(), 2, "one of three topics is part of another");
  assert.ok((await names(visit)).includes("甲乙丙"));
});

visiting("a number of topics that is reached by keyboard waits until it is taken", { timeout: GRAND_TOUR }, async (visit) => {
  await modelled(visit);
  const number = visit.find("topics-number");
  await number.focus();
  await number.press("ArrowDown");
  await visit.find("topics-number-take").waitFor();
  await visit.settled();
  assert.equal(await cards(visit).count(), 3);
  await number.press("Enter");
  await visit.page.waitForFunction(() => document.querySelectorAll(".card.of-model").length === 4);
  await visit.find("topics-number-take").waitFor({ state: "detached" });
  await visit.settled();
});

visiting("passages of a topic go when other texts make other topics", {}, async (visit) => {
  await modelled(visit);
  await visit.find("topic-all-passages").first().click();
  await visit.find("evidence-line").first().waitFor();
  await visit.chooseFiles([file("d.txt", ["远岬宣言", "2023年6月14日，各方举行会议。", "各方关心港口、货轮和码头。"])]);
  await visit.shelved(4);
  await visit.find("evidence").waitFor({ state: "detached" });
});

visiting("of too little text no topics are told", {}, async (visit) => {
  await visit.chooseFiles([file("a.txt", ["青湾宣言", "2019年6月14日，各方举行会议。", "各方关心港口。"])]);
  await visit.shelved(1);
  await visit.goTo("topics");
  await visit.find("part-model").click();
  await visit.find("topics-too-few").waitFor();
  await visit.settled();
  assert.equal(await cards(visit).count(), 0);
});

visiting("a list that is edited changes what is covered, and is kept", {}, async (visit) => {
  await visit.chooseFiles(texts);
  await visit.shelved(3);
  await visit.goToPart("lists", "topics");
  await visit.find("coverage").waitFor();
  const covered = () => visit.find("coverage").locator("tbody tr b").allInnerTexts();
  const before = await covered();
  await visit.find("list-new-name").fill("稻粱");
  await visit.find("list-new-terms").fill("會議、货轮");
  await visit.find("list-new-terms").press("Enter");
  const own = visit.page.locator(".card.of-list").filter({ hasText: "稻粱" });
  await own.waitFor();
  await visit.settled();
  assert.notDeepEqual(await covered(), before);
  const cell = visit.find("lists-heat").locator("tbody tr").filter({ hasText: "稻粱" }).getByTestId("heat-cell").first();
  await cell.click();
  await visit.find("evidence-line").first().waitFor();
  await visit.settled();
  for (const passage of await visit.find("evidence-line").locator(".text").allInnerTexts()) assert.match(passage, /会议|货轮/);

  await visit.page.reload();
  await visit.shelved(3);
  await own.waitFor();
  await own.getByTestId("list-edit").click();
  await own.getByTestId("list-remove").filter({ hasText: "会议" }).click();
  await own.getByTestId("list-remove").filter({ hasText: "会议" }).waitFor({ state: "detached" });
  await own.getByTestId("list-back").click();
  await own.waitFor({ state: "detached" });
  await visit.settled();
  assert.deepEqual(await covered(), before);
});
