// The reader's word stands above what was found: in the form, in the text, and after the engine has been started again.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";
import { made } from "./texts.mjs";

const NAME = "港口.txt";
const TEXT = `首页 | 新闻 | 公告 | 服务

字号：大 中 小

环海论坛北港宣言

2019年6月14日，环海论坛成员国元首在北港举行会议，宣布如下。

一、安全

成员国重申维护海上安全，愿加强救助合作。

二、经贸

成员国支持扩大贸易，便利往来。

打印本页 | 关闭窗口

版权所有 | 联系我们 | 网站地图
`;
const FURNITURE = ".block.furniture";

const shelved = async (visit) => {
  await visit.chooseFiles(made({ name: NAME, bytes: TEXT }));
  await visit.shelved(1);
};
const item = (visit) => visit.find("shelf-item", { name: NAME });
const field = (visit, label) => visit.find("edit-form").getByLabel(label, { exact: true });

visiting("what the form says of a text survives a restart, and what is left alone stays as found", {}, async (visit) => {
  await shelved(visit);
  const title = await item(visit).locator("button.title").innerText();
  await visit.choose(NAME, "更正");
  assert.equal(await field(visit, "题名").inputValue(), title, "what was found is filled in");
  await field(visit, "日期").fill("2020年1月2日");
  await field(visit, "地点").fill("北港");
  await field(visit, "体裁").selectOption("公报");
  await visit.find("edit-form").getByRole("button", { name: "加一人" }).click();
  await visit.find("edit-form").getByLabel("国家或机构 1").fill("东礁");
  await visit.find("edit-form").getByLabel("姓名 1").fill("某甲");
  await visit.page.keyboard.press("Enter");
  await visit.find("edit-form").waitFor({ state: "detached" });
  await visit.settled();

  const holds = async (when) => {
    assert.match(await item(visit).locator(".facts").innerText(), /2020-01-02[\s·]*公报/, when);
    await visit.read(NAME);
    assert.match(await visit.find("reader").locator(".about").innerText(), /北港[\s\S]*签署 1 人/, when);
  };
  await holds("at once");
  await visit.restart();
  await holds("after a restart");

  // And each field can be had back as it was found.
  await visit.choose(NAME, "更正");
  const date = visit.find("edit-form").locator(".field").filter({ hasText: "日期" });
  await date.getByRole("button", { name: "改回原文所见" }).click();
  await field(visit, "体裁").selectOption({ index: 0 });
  await visit.find("edit-form").getByRole("button", { name: "保存" }).click();
  await visit.settled();
  assert.match(await item(visit).locator(".facts").innerText(), /2019-06-14/);
  assert.equal(await item(visit).locator("button.title").innerText(), title);
});

visiting("a date is taken as its reader writes it, and how it is read is shown", {}, async (visit) => {
  await shelved(visit);
  await visit.choose(NAME, "更正");
  for (const [written, date] of [
    ["二〇二一年九月十七日", "2021-09-17"],
    ["18 September 2021", "2021-09-18"],
    ["20210919", "2021-09-19"],
  ]) {
    await field(visit, "日期").fill(written);
    await visit.find("read-as").filter({ hasText: date }).waitFor();
  }
  await visit.page.keyboard.press("Enter");
  await visit.find("edit-form").waitFor({ state: "detached" });
  await visit.settled();
  assert.match(await item(visit).locator(".facts").innerText(), /2021-09-19/);
});

for (const viewport of [{ width: 1280, height: 640 }, { width: 360, height: 640 }]) {
  visiting(`a signatory who is added is in view and ready to be typed (${viewport.width})`, { viewport }, async (visit) => {
    await shelved(visit);
    await visit.choose(NAME, "更正");
    const form = visit.find("edit-form");
    for (let added = 1; added <= 8; added += 1) {
      await form.getByRole("button", { name: "加一人" }).click();
      await form.getByLabel(`国家或机构 ${added}`).waitFor();
      const is = await form.locator("ol li").last().evaluate((row) => {
        const [rows, here] = [row.closest(".rows"), row.getBoundingClientRect()];
        const seen = rows.getBoundingClientRect();
        return {
          focused: row.querySelector("input") === document.activeElement,
          whole: here.top >= Math.max(seen.top, 0) && here.bottom <= Math.min(seen.bottom, innerHeight) + 1,
        };
      });
      assert.deepEqual(is, { focused: true, whole: true }, `row ${added}`);
    }
    assert.ok(await form.getByText("姓名", { exact: true }).first().isVisible() || viewport.width < 520);
  });
}

visiting("a date that no calendar has is not taken", {}, async (visit) => {
  await shelved(visit);
  await visit.choose(NAME, "更正");
  await field(visit, "日期").fill("2021-02-30");
  await visit.page.keyboard.press("Enter");
  await visit.find("edit-form").getByRole("alert").waitFor();
  assert.equal(await field(visit, "日期").getAttribute("aria-invalid"), "true");
  await visit.page.keyboard.press("Escape");
  await visit.find("edit-form").waitFor({ state: "detached" });
  const focused = await item(visit).locator("button.more").evaluate((more) => more === document.activeElement);
  assert.ok(focused, "and the reader is back at the text's menu");
});

visiting("what was set aside is text at one click, marked as the reader's word, and taken back at another", {}, async (visit) => {
  await shelved(visit);
  await visit.read(NAME);
  const block = visit.block("打印本页");
  await block.waitFor();
  assert.ok(await block.evaluate((block) => block.matches(".furniture")));
  await block.click();
  assert.match(await visit.find("sheet").innerText(), /·/, "the sheet says what it is and why");
  await visit.find("is-text").click();
  await visit.find("by-you").waitFor();
  await visit.settled();
  assert.equal(await block.locator("s").count(), 0);

  await visit.restart();
  await visit.read(NAME);
  assert.equal(await block.locator("s").count(), 0, "also after a restart");
  await block.locator("[data-undo]").click();
  await visit.find("by-you").waitFor({ state: "detached" });
  assert.equal(await block.locator("s").count(), 1);
});

visiting("any block can be given another role, by keyboard alone", {}, async (visit) => {
  await shelved(visit);
  await visit.read(NAME);
  const block = visit.block("成员国支持扩大贸易");
  await visit.find("reader").locator(".text [tabindex='0']").focus();
  for (let presses = 0; presses < 30; presses += 1) {
    if (await block.locator(".handle").evaluate((handle) => handle === document.activeElement)) break;
    await visit.page.keyboard.press("ArrowDown");
  }
  await visit.page.keyboard.press("Enter");
  await visit.find("sheet").waitFor();
  await visit.find("sheet").locator("[data-role=Heading]").focus();
  await visit.page.keyboard.press("Enter");
  await visit.page.locator(".block.heading.said").waitFor();
  await visit.settled();
  const outline = await visit.find("reader").locator(".outline").innerText();
  assert.match(outline, /成员国支持扩大贸易/, "it stands in the outline");
  const back = await block.locator(".handle").evaluate((handle) => handle === document.activeElement);
  assert.ok(back, "and the focus is at the block again");
});

visiting("all that was set aside for one reason comes back together", {}, async (visit) => {
  await shelved(visit);
  await visit.read(NAME);
  const kinds = new Map();
  for (const handle of await visit.find("reader").locator(`${FURNITURE} .handle`).all()) {
    const reason = (await handle.getAttribute("aria-label")).split(" · ")[1];
    kinds.set(reason, (kinds.get(reason) ?? 0) + 1);
  }
  const [reason, count] = [...kinds].find(([, count]) => count > 1);
  const before = await visit.find("reader").locator(FURNITURE).count();
  await visit.find("reader").locator(`${FURNITURE} .handle[aria-label$="${reason}"]`).first().click();
  await visit.find("restore-kind").click();
  await visit.page.waitForFunction(
    ([selector, left]) => document.querySelectorAll(selector).length === left,
    [FURNITURE, before - count],
  );
  await visit.find("by-you").first().getByRole("button").click();
  await visit.page.waitForFunction(
    ([selector, all]) => document.querySelectorAll(selector).length === all,
    [FURNITURE, before],
  );
});

visiting("what was set aside can be hidden, and the address remembers it", {}, async (visit) => {
  await shelved(visit);
  await visit.read(NAME);
  const aside = visit.find("reader").locator(FURNITURE).first();
  assert.ok(await aside.isVisible());
  await visit.find("show-aside").uncheck();
  assert.ok(!(await aside.isVisible()));
  assert.match(visit.page.url(), /text-only/);
  // A way to what is hidden shows it.
  await visit.find("facts").getByRole("link").first().click();
  await visit.settled();
  assert.ok(await aside.isVisible());
  await visit.find("show-roles").check();
  assert.match(visit.page.url(), /roles/);
});

for (const viewport of [{ width: 1280, height: 800 }, { width: 360, height: 640 }]) {
  visiting(`what ends the form is in sight from the beginning (${viewport.width})`, { viewport }, async (visit) => {
    await shelved(visit);
    await visit.choose(NAME, "更正");
    const seen = await visit.find("edit-form").getByRole("button", { name: "保存" }).evaluate((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      const dialog = button.closest("dialog").getBoundingClientRect();
      return top >= dialog.top && bottom <= Math.min(dialog.bottom, innerHeight);
    });
    assert.ok(seen, "the button that saves");
  });
}
