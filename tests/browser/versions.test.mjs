// Versions of a text side by side: what differs, what is only spelt otherwise, and what can be taken along.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visiting } from "./harness.mjs";

const base = ["各方重申坚持平等互利的原则，愿在航运、渔业、港口建设等方面继续扩大务实合作。",
  "各方商定建立海上搜救的联络机制，每年轮流举行演练，并交换有关天气与航道的资料。",
  "各方支持青年往来，鼓励高等院校互派学生，共同整理沿海地区的历史文献与民间歌谣。"];
const changed = base.map((paragraph) => paragraph.replace("每年轮流", "每3年轮流").replace("共同整理", "携手整理").replace("资料", "资科"));
const file = (name, paragraphs) => ({ name, mimeType: "text/plain", buffer: Buffer.from(paragraphs.join("\n\n")) });
const words = (visit) => visit.find("difference").evaluateAll((lines) => lines.map((line) => line.dataset.class));

visiting("differences are sorted by their weight and lead to their place", {}, async (visit) => {
  await visit.chooseFiles([file("甲.txt", base), file("乙.txt", changed)]);
  await visit.shelved(2);
  await visit.goToPart("versions", "compare");
  await visit.find("difference").first().waitFor();
  assert.deepEqual(await words(visit), ["substance", "misprint", "wording"]);
  await visit.find("difference").nth(1).locator("button.quote").click();
  const focused = () => visit.page.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), "difference-1");
  await visit.find("next-difference").click();
  assert.equal(await focused(), "difference-0", "the steps begin at the first");
  await visit.page.getByRole("button", { name: /实质/ }).click();
  assert.deepEqual(await words(visit), ["substance"]);
});

visiting("another script is spelling and no difference", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("versions", "compare");
  await visit.find("collation-summary").waitFor();
  assert.equal(await visit.find("difference").count(), 0, "the sample's copy is in Traditional characters");
  assert.ok((await visit.page.locator(".spelling").count()) > 10);
});

visiting("a redline can be taken along", {}, async (visit) => {
  await visit.chooseFiles([file("甲.txt", base), file("乙.txt", changed)]);
  await visit.shelved(2);
  await visit.goToPart("versions", "compare");
  await visit.find("difference").first().waitFor();
  for (const [button, holds] of [["save-html", "<ins>3</ins>"], ["save-docx", "word/document.xml"], ["save-tei", "<rdg"]]) {
    const coming = visit.page.waitForEvent("download");
    await visit.find(button).click();
    const saved = await readFile(await (await coming).path());
    assert.ok(saved.includes(holds), button);
  }
});

/** Lays two witnesses beside a base. */
async function threeVersions(visit, other) {
  await visit.chooseFiles([file("甲.txt", base), file("乙.txt", changed), file("丙.txt", other)]);
  await visit.shelved(3);
  await visit.goToPart("versions", "compare");
  await visit.find("base").selectOption("甲.txt");
  await visit.find("witness").selectOption("乙.txt");
  await visit.find("add-witness").selectOption("丙.txt");
  await visit.find("entry").first().waitFor();
}

visiting("several witnesses have an apparatus", {}, async (visit) => {
  await threeVersions(visit, base.map((paragraph) => paragraph.replace("演练", "演习")));
  assert.equal(await visit.find("entry").count(), 4);
});

visiting("a difference far below is brought into sight", {}, async (visit) => {
  const names = [..."东西南北中前后左右上下高低长短新"];
  const paragraphs = names.flatMap((a) => names.map((b) => `${a}${b}港的船舶每年检修两次，由港务局公布结果，并继续扩大务实合作。`));
  const witness = paragraphs.map((p, at) => (at === 250 ? p.replace("两次", "3次") : p.replace("扩大", "扩充")));
  await visit.chooseFiles([file("甲.txt", paragraphs), file("乙.txt", witness)]);
  await visit.shelved(2);
  await visit.goToPart("versions", "compare");
  await visit.find("difference").first().waitFor();
  await visit.page.getByRole("button", { name: /实质/ }).click();
  assert.deepEqual(await words(visit), ["substance"]);
  await visit.find("difference").first().locator("button.quote").click();
  await visit.page.waitForFunction(() => /^difference-\d+$/.test(document.activeElement.id) && /3/.test(document.activeElement.textContent));
});

visiting("the Word document is of the witness that is shown", {}, async (visit) => {
  await threeVersions(visit, base.map((paragraph) => paragraph.replace("演练", "演习")));
  const saved = async () => {
    const coming = visit.page.waitForEvent("download");
    await visit.find("save-docx").click();
    return readFile(await (await coming).path());
  };
  const first = await saved();
  await visit.page.locator('button.chip[aria-pressed="false"]', { hasText: "③" }).first().click();
  assert.ok(!first.equals(await saved()));
});
