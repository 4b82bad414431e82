// The shelf: telling texts apart, adding to it, taking off it and putting back.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { made } from "./texts.mjs";

const text = (title, year) => `${title}\n\n${year}年6月14日，成员国元首举行会议，决定在${year}年加强海上救助合作。\n`;
const files = (...years) =>
  made(...years.map((year) => ({ name: `${year}.txt`, bytes: text(`环海论坛${year}年宣言`, year) })));

const items = (visit) => visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.innerText.replace(/\s+/g, " ")));
const remove = async (visit, name) => {
  await visit.choose(name, "移除");
  await visit.find("undo").waitFor();
};

visiting("texts with the same title are told apart by their files, and others are not cluttered", {}, async (visit) => {
  await visit.chooseFiles(
    made(
      { name: "报纸.txt", bytes: text("环海论坛宣言", 2019) },
      { name: "网页.txt", bytes: text("环海论坛宣言", 2020) },
      { name: "另一篇.txt", bytes: text("环海论坛公报", 2021) },
    ),
  );
  await visit.shelved(3);
  const [first, second, third] = await items(visit);
  assert.match(first, /报纸\.txt/);
  assert.match(second, /网页\.txt/);
  assert.doesNotMatch(third, /另一篇\.txt/);
  await visit.read("网页.txt");
  assert.match(await visit.find("reader").locator("h2").innerText(), /环海论坛宣言 · 网页\.txt/);
  await visit.goToPart("passages", "compare");
  const choices = await visit.page.locator("main select").first().locator("option").allInnerTexts();
  assert.equal(new Set(choices.map((choice) => choice.replace(/^\S+ /, ""))).size, choices.length, choices.join());
});

visiting("a folder can be chosen beside texts", {}, async (visit) => {
  await visit.chooseFiles(files(2019));
  await visit.shelved(1);
  const chooser = visit.page.waitForEvent("filechooser");
  await visit.find("shelf").getByRole("button", { name: "选择文件夹" }).click();
  assert.ok(await (await chooser).element().evaluate((input) => input.webkitdirectory));
});

visiting("a text that is read and removed gives way to the overview, and comes back to its place", {}, async (visit) => {
  await visit.chooseFiles(files(2019, 2020, 2021));
  await visit.shelved(3);
  await visit.choose("2020.txt", "更正");
  await visit.find("edit-form").getByLabel("题名", { exact: true }).fill("青湾宣言");
  await visit.page.keyboard.press("Enter");
  await visit.find("shelf-item", { name: "2020.txt" }).getByText("青湾宣言").waitFor();
  await visit.settled();
  const before = await items(visit);
  await visit.read("2020.txt");
  await remove(visit, "2020.txt");
  await visit.shelved(2);
  await visit.isAt("overview");
  assert.equal(await visit.find("reader").count(), 0);
  assert.match(await visit.find("notice").innerText(), /已移除“青湾宣言”/);
  await visit.find("undo").focus();
  await visit.page.keyboard.press("Enter");
  await visit.shelved(3);
  assert.deepEqual(await items(visit), before, "in its place, as its reader had corrected it");
  assert.equal(await visit.find("notice").count(), 0);
});

visiting("the last text comes back, too", {}, async (visit) => {
  await visit.chooseFiles(files(2019));
  await visit.shelved(1);
  await remove(visit, "2019.txt");
  await visit.find("sample").waitFor();
  await visit.find("undo").click();
  await visit.shelved(1);
});

visiting("so does a row of a table, and what else was taken off stays off", {}, async (visit) => {
  const rows = Array.from({ length: 6 }, (_, row) => `第${row + 1}号,成员国第${row + 1}次会议决定加强海上救助，并通报各方。`);
  await visit.chooseFiles(made({ name: "会议.csv", bytes: ["编号,内容", ...rows].join("\n") }));
  const group = visit.find("shelf-group", { name: "会议.csv" });
  await group.locator("button.title").first().click();
  await visit.shelved(6);
  const names = await visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));
  await remove(visit, names[1]);
  await visit.shelved(5);
  await remove(visit, names[3]);
  await visit.shelved(4);
  await visit.find("undo").click();
  await visit.shelved(5);
  const now = await visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));
  assert.deepEqual(now, names.filter((_, row) => row !== 1));
});

visiting("to read a text from its menu leads to its heading", {}, async (visit) => {
  await visit.chooseFiles(files(2019, 2020));
  await visit.shelved(2);
  for (const year of ["2019", "2020"]) {
    await visit.choose(`${year}.txt`, "阅读");
    await visit.find("reader").locator(".text").waitFor();
    await visit.page.waitForFunction(
      (year) => document.activeElement.matches(".reader > h2") && document.activeElement.innerText.includes(year),
      year,
    );
    assert.equal(await visit.page.locator(".actions").count(), 0, "the menu has closed");
  }
});
