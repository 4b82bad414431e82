// The first five minutes of a newcomer: the sample, the languages, the themes, the address.
import assert from "node:assert/strict";
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { visiting } from "./harness.mjs";
import { sample } from "./texts.mjs";

const HAN = /\p{Script=Han}/u;

visiting("the sample: five texts, two of them the same, one in another encoding", {}, async (visit) => {
  await visit.takeSample(sample.length);
  assert.match(await visit.find("headline").innerText(), /五份文本，四篇/);
  const same = visit.find("finding").filter({ hasText: "同一篇文字" });
  assert.match(await same.innerText(), /简体、繁体/);
  assert.equal(await visit.find("shelf-item", { name: "declaration-2019-hant.txt" }).locator(".tag.same").count(), 1);

  await visit.find("trend-chart").locator("svg path").first().waitFor({ state: "attached" });
  await visit.page.evaluate(() => document.fonts.ready);
  await visit.shot("overview");
  if (process.env.README_SCREENSHOT === "1") {
    const path = (address) => fileURLToPath(new URL(address, import.meta.url));
    copyFileSync(path("artifacts/overview.png"), path("../../www/screenshot.png"));
  }
});

visiting("the sample's oldest text is in GB18030, and is read as such", {}, async (visit) => {
  await visit.takeSample();
  await visit.find("shelf-item", { name: "declaration-2018.txt" }).locator("button.title").click();
  await visit.find("reader").locator(".outline a").first().waitFor();
  assert.match(await visit.find("reader").locator(".about").innerText(), /GB18030/i);
  assert.match(await visit.find("reader").innerText(), /环海论坛白鹭港宣言/);
});

visiting("words rise and fall over the sample's four years, and each count opens its places", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  const head = (await visit.find("trend-table").locator("thead").innerText()).match(/\d{4}-\d\d-\d\d/g);
  assert.deepEqual(head.map((date) => date.slice(0, 4)), ["2018", "2019", "2020", "2021"]);
  assert.ok((await visit.find("trend-table").locator("tbody tr").count()) >= 3, "the engine proposes words");

  await visit.follow("成员国");
  assert.equal(await visit.find("trend-table").locator("tbody tr").count(), 1);
  assert.match(await visit.page.evaluate(() => decodeURIComponent(location.hash)), /terms\?part=trends&term=成员国/);
  const number = visit.trend("成员国").locator("button.number").last();
  await number.click();
  const total = await visit.find("evidence-total").getAttribute("data-total");
  assert.match(await number.getAttribute("aria-label"), new RegExp(`${total}`));
  await visit.find("evidence-line").first().click();
  assert.equal(await visit.find("reader").locator("mark").innerText(), "成员国");
});

visiting("counting every copy changes the counts, and counting once brings them back", {}, async (visit) => {
  await visit.takeSample();
  const words = async () => {
    await visit.goTo("terms");
    return Number(await visit.find("term-row").first().locator("button.number").first().innerText());
  };
  const once = await words();
  await visit.goTo("overview");
  await visit.find("every-copy").click();
  await visit.settled();
  assert.match(await visit.find("headline").innerText(), /五份文本/);
  assert.ok((await words()) > once);
  await visit.goTo("overview");
  await visit.find("every-copy").click();
  await visit.settled();
  assert.equal(await words(), once);
});

visiting("the page speaks English to an English reader, and Chinese at a click", { locale: "en-GB" }, async (visit) => {
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "en");
  assert.doesNotMatch(await ownWords(visit, "body"), HAN, "the empty page is English throughout");
  await visit.takeSample();
  for (const view of ["overview", "changes", "compare", "terms", "topics", "positions", "concordance"]) {
    await visit.goTo(view);
    assert.doesNotMatch(await ownWords(visit, "header.top, h2, main h2 + .lead, thead, .card .link"), HAN, view);
  }
  await visit.find("lang").click();
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "zh-CN");
  assert.match(await visit.find("tab-overview").innerText(), HAN);
  await visit.page.reload();
  await visit.ready();
  assert.match(await visit.find("tab-overview").innerText(), HAN, "the choice is remembered");
});

visiting("light and dark: as the system has it, then as the reader says", { colorScheme: "dark" }, async (visit) => {
  assert.ok((await paperAndInk(visit)) < 0, "dark paper, light ink");
  await visit.under("light");
  assert.ok((await paperAndInk(visit)) > 0, "light paper, dark ink");
  await visit.find("theme").click();
  await visit.page.locator("html[data-theme=light]").waitFor();
  await visit.find("theme").click();
  await visit.page.locator("html[data-theme=dark]").waitFor();
  assert.ok((await paperAndInk(visit)) < 0, "dark, though the system is light");
  await visit.page.reload();
  await visit.ready();
  assert.ok((await paperAndInk(visit)) < 0, "the choice is remembered");
});

visiting("who comes back from a text finds the page where it was left", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("changes");
  const rows = visit.find("ledger").locator(".change-row");
  const row = rows.nth((await rows.count()) - 2);
  await row.scrollIntoViewIfNeeded();
  const left = await visit.page.evaluate(() => scrollY);
  assert.ok(left > 400, `the page is scrolled by ${left} px`);
  await row.locator(".label a[href]").first().click();
  await visit.find("reader").waitFor();
  await visit.page.goBack();
  await row.waitFor();
  const isThere = (left) => visit.page.waitForFunction((left) => Math.abs(scrollY - left) < 2, left);
  await isThere(left);
  // So does who comes back to another setting of one view.
  await visit.page.evaluate(() => scrollTo(0, 0));
  await visit.find("changes-step").first().click();
  await visit.page.waitForFunction(() => location.hash.includes("step=1"));
  await visit.page.evaluate(() => scrollTo(0, 300));
  await visit.page.waitForTimeout(100);
  await visit.goTo("terms");
  await visit.page.goBack();
  await visit.isAt("changes");
  await isThere(300);
  // A view that is opened anew begins at its top.
  await visit.goTo("overview");
  assert.equal(await visit.page.evaluate(() => scrollY), 0);
});

visiting("the address keeps the view: back, forward and reload", {}, async (visit) => {
  await visit.takeSample();
  for (const view of ["terms", "topics", "compare"]) await visit.goTo(view);
  await visit.page.goBack();
  await visit.isAt("topics");
  await visit.page.goBack();
  await visit.isAt("terms");
  await visit.page.goForward();
  await visit.isAt("topics");
  await visit.page.reload();
  await visit.ready();
  await visit.shelved(5);
  await visit.isAt("topics");
  assert.equal(await visit.find("topic-chart").count(), 1, "with the texts");
});

visiting("a pasted text stands on the shelf under the name that the reader gave it", {}, async (visit) => {
  await visit.find("paste").click();
  const dialog = visit.page.locator("dialog");
  await dialog.locator("input").fill("我的札记");
  await dialog.locator("textarea").fill("环海论坛成员国举行会议。\n2020年1月2日，各方同意加强合作。");
  await dialog.locator("form button").click();
  await visit.shelved(1);
  assert.match(await visit.find("shelf-item").innerText(), /我的札记/);
});

/** How much lighter the paper is than the ink. */
function paperAndInk(visit) {
  return visit.page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    const light = (rgb) => rgb.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    return light(backgroundColor) - light(color);
  });
}

/** The page's own words in these elements: without what is marked as being in Chinese, and without the texts' titles. */
function ownWords(visit, selector) {
  return visit.page.evaluate((selector) => {
    const foreign = "[lang^=zh], .document-name, .term, [data-name]";
    const titles = [...document.querySelectorAll("[data-name] .title")].map((title) => title.textContent);
    return [...document.querySelectorAll(selector)]
      .map((element) => {
        if (element.closest(foreign)) return "";
        const copy = element.cloneNode(true);
        for (const inner of copy.querySelectorAll(`${foreign}, script, style, noscript`)) inner.remove();
        return titles.reduce((text, title) => text.replaceAll(title, ""), copy.textContent);
      })
      .join("\n");
  }, selector);
}
