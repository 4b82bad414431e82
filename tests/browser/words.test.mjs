// Words, in all their parts; the search; the dictionary.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { visiting } from "./harness.mjs";
import { made } from "./texts.mjs";

const count = async (locator) => Number((await locator.innerText()).replaceAll(",", ""));

/** What a click on this gives to take along. */
async function saved(visit, button) {
  const [download] = await Promise.all([visit.page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

visiting("the word list: parts of speech, spread, and a table to take along", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("terms");
  await visit.find("tags").selectOption({ label: "动词" });
  await visit.settled();
  const tags = await visit.find("term-row").locator("td:nth-of-type(2)").allInnerTexts();
  assert.ok(tags.length > 3 && tags.every((tag) => /动/.test(tag)), tags.join());
  assert.ok((await visit.find("term-row").first().locator(".strip").count()) === 1);
  const { name, text } = await saved(visit, visit.find("csv").first());
  assert.equal(name, "words.csv");
  assert.ok(text.startsWith("\ufeff词,词性,次数,") && text.split("\n").length > tags.length, "with all rows, columns in the page's language, and a mark for spreadsheets");
});

visiting("trends run along texts, sections and positions, and the numbers of a section are those of the section", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  await visit.follow("成员国");
  for (const [index, least] of [[1, 4], [2, 4], [3, 10]]) {
    await visit.find("axis").selectOption({ index });
    await visit.settled();
    const rows = visit.find("trend-table").locator("tbody tr");
    assert.ok((await rows.count()) >= least, `axis ${index}`);
    const row = rows.filter({ has: visit.page.locator("button.number") }).first();
    const second = await row.locator(".second").innerText();
    await row.locator("button.number").click();
    await visit.find("evidence-total", { total: second }).waitFor();
    await visit.page.keyboard.press("Escape");
  }
  await visit.find("axis").selectOption({ index: 0 });
  await visit.settled();
  assert.match(await visit.find("movers-rest").innerText(), /4 个日期/, "it is said what they rest on");
  const before = await visit.find("mover").count();
  await visit.find("movers-least").selectOption({ index: 3 });
  await visit.settled();
  assert.ok((await visit.find("mover").count()) < before, "who asks more of a word gets fewer");
  assert.match(await visit.page.evaluate(() => location.hash), /least=20/);
  await visit.find("movers-least").selectOption({ index: 1 });
  await visit.settled();
  const mover = visit.find("mover").first();
  const term = await mover.getAttribute("data-term");
  await mover.locator("button.term").click();
  await visit.trend(term).waitFor();
});

visiting("texts and sections are not joined to a line, nor given a direction", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  await visit.follow("成员国");
  const told = async (index) => {
    await visit.find("axis").selectOption({ index });
    await visit.settled();
    return {
      heads: (await visit.find("course").locator("thead").innerText()).split(/\s+/),
      // A line ends in the word's name; bars have theirs in a legend.
      line: (await visit.find("trend-chart").locator("svg text").allTextContents()).some((text) => text.startsWith("成员国")),
    };
  };
  for (const index of [0, 3]) {
    const { heads, line } = await told(index);
    assert.ok(heads.includes("走向") && line, `axis ${index}`);
  }
  for (const index of [1, 2]) {
    const { heads, line } = await told(index);
    assert.ok(!heads.includes("走向") && !line, `axis ${index}`);
  }
  const texts = visit.find("axis-text").locator("option");
  assert.equal(await texts.first().innerText(), "全部各篇");
  assert.notEqual(await visit.find("axis-text").inputValue(), "全部各篇", "one text at a time, unless all are asked for");
  await visit.find("axis-text").selectOption({ label: "全部各篇" });
  await visit.settled();
  assert.equal(await visit.find("axis-text").inputValue(), "全部各篇");
});

visiting("a date that is only a year is said to be one, and a word that is nowhere is said not to be there", {}, async (visit) => {
  const text = (year) => made({ name: `${year}.txt`, bytes: `公报\n\n${year}\n\n各方支持渔业，各方支持建桥。` });
  await visit.chooseFiles([...text("2019年6月1日"), ...text("2020年6月1日")]);
  await visit.shelved(2);
  await visit.goToPart("trends");
  await visit.follow("火星");
  assert.match(await visit.find("course").innerText(), /完全没有出现/);
  assert.equal(await visit.find("coarse-dates").count(), 0);
  await visit.choose("2019年6月1日.txt", /更正/);
  await visit.find("edit-form").getByLabel("日期", { exact: true }).fill("2019");
  await visit.find("edit-form").locator("button.primary").click();
  await visit.find("coarse-dates").waitFor();
  const drawn = await visit.find("trend-chart").locator("svg text").allTextContents();
  assert.ok(drawn.includes("2019"), `the year alone stands below the chart: ${drawn}`);
});

visiting("a chart is saved as a picture, drawn in lines or in dots", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  const picture = (kind) => saved(visit, visit.page.getByRole("button", { name: `存为 ${kind}` }));
  const drawing = (await picture("SVG")).text;
  const fault = await visit.page.evaluate((drawing) => {
    const parsed = new DOMParser().parseFromString(drawing, "image/svg+xml");
    return parsed.querySelector("parsererror")?.textContent ?? "";
  }, drawing);
  assert.equal(fault, "");
  assert.match((await picture("PNG")).text, /^.PNG/);
});

visiting("a long question says that it takes its time, and can be given up", {}, async (visit) => {
  await visit.takeSample();
  await visit.page.workers().at(-1).evaluate(() => {
    const answer = self.onmessage;
    self.onmessage = (event) => setTimeout(() => answer.call(self, event), 3000);
  });
  await visit.goTo("terms");
  const progress = visit.find("progress");
  await visit.find("part-phrases").click();
  await progress.waitFor();
  assert.equal(await progress.locator("progress[value]").count(), 0, "nobody knows how far it has come");
  await progress.getByRole("button").click();
  await visit.find("notice").waitFor();
  await visit.shelved(5);
});

visiting("key words: the latest text against the rest, or any group against any other", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("keyness");
  assert.match(await visit.find("versus").innerText(), /现在比较：.*其余.*3 篇.*没有另选时/s);
  const listed = await visit.find("keyness-row").count();
  await visit.find("significant").check();
  await visit.settled();
  assert.ok((await visit.find("keyness-row").count()) < listed);
  assert.equal(await visit.page.locator("tr.unsure").count(), 0);
  await visit.find("significant").uncheck();
  await visit.settled();
  assert.ok((await visit.page.locator("tr.unsure").count()) > 0);
  const first = visit.find("keyness-row").first();
  assert.equal(await first.locator("svg.interval").count(), 1);
  const number = first.locator("button.number").first();
  const there = await count(number);
  await number.click();
  await visit.find("evidence-total", { total: String(there) }).waitFor();
  await visit.page.keyboard.press("Escape");

  const target = visit.find("target");
  const reference = visit.find("reference");
  await reference.getByTestId("group-by").selectOption({ label: "按篇勾选" });
  await reference.locator("input[type=checkbox]:not(:checked)").first().check();
  await visit.settled();
  assert.match(await visit.find("overlap").innerText(), /1 篇两组都有/);
  await reference.getByTestId("group-by").selectOption({ label: "其余全部" });
  await visit.settled();
  await target.getByTestId("group-by").selectOption({ label: "按检索词" });
  await visit.find("keyness-table").waitFor({ state: "detached" });
  await target.getByTestId("group-field").fill("安全");
  await target.getByTestId("group-field").press("Enter");
  await visit.settled();
  await visit.find("keyness-row").first().waitFor();
  assert.match(await target.getByTestId("group-size").innerText(), /词次/);
});

visiting("collocates: near, left and right, and from one to the next", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("collocates");
  await visit.find("collocates-query").fill("<n");
  await visit.find("collocates-query").press("Enter");
  assert.match(await visit.find("collocates-query-error").innerText(), /尖括号/);
  await visit.find("collocates-query").fill("合作");
  await visit.find("collocates-query").press("Enter");
  await visit.find("collocate").first().waitFor();
  await visit.find("network-chart").locator("svg path").first().waitFor({ state: "attached" });
  const next = await visit.find("collocate").first().getAttribute("data-term");
  await visit.find("collocate").first().locator("th button").click();
  await visit.settled();
  assert.equal(await visit.find("collocates-query").inputValue(), next);
});

visiting("a phrase leads to its places", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("phrases");
  for (const kind of ["连用的词", "术语", "套语"]) {
    await visit.page.getByRole("button", { name: kind, exact: true }).click();
    await visit.settled();
    const number = visit.find("phrase").first().locator("td.n button.number");
    const expected = await count(number);
    await number.click();
    await visit.find("evidence-total", { total: String(expected) }).waitFor();
    await visit.page.keyboard.press("Escape");
  }
});

visiting("a new word is accepted, kept over a reload, and taken back", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("new-terms");
  const row = visit.find("new-term", { term: "环海论坛" });
  await row.getByRole("button", { name: /采纳/ }).click();
  await row.waitFor({ state: "detached" });
  await visit.settled();
  await visit.goToPart("words");
  await visit.find("filter").fill("环海论坛");
  await visit.find("term-row", { term: "环海论坛" }).waitFor();

  await visit.page.reload();
  await visit.shelved(5);
  await visit.goToPart("words");
  await visit.find("lexicon").click();
  await visit.find("dictionary-words").getByRole("button", { name: /环海论坛/ }).click();
  await visit.find("dictionary-words").waitFor({ state: "detached" });
  await visit.page.reload();
  await visit.shelved(5);
  await visit.find("lexicon").click();
  assert.equal(await visit.find("dictionary-words").count(), 0, "and that is kept, too");
});

visiting("new words accepted together are taken back together", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("new-terms");
  const offered = await visit.find("new-term").count();
  await visit.find("accept-all").click();
  await visit.settled();
  assert.notEqual(await visit.find("new-term").count(), offered);
  await visit.find("take-back").click();
  await visit.settled();
  assert.equal(await visit.find("new-term").count(), offered);
});

visiting("views of words say which copies are not counted, and count them if the reader likes", {}, async (visit) => {
  await visit.takeSample();
  await visit.search("成员国");
  const total = async () => Number(await visit.find("concordance-total").getAttribute("data-total"));
  const once = await total();
  assert.match(await visit.find("copies").innerText(), /同一篇文字/);
  await visit.find("every-copy").click();
  await visit.settled();
  assert.ok((await total()) > once);
  await visit.goTo("terms");
  assert.match(await visit.find("copies").innerText(), /每一份都计入/);
  await visit.find("every-copy").click();
  await visit.settled();
  await visit.search("成员国");
  assert.equal(await total(), once);
});

visiting("a search that finds nothing says how it might be written", {}, async (visit) => {
  await visit.takeSample();
  await visit.search("渔业 石油 天空");
  assert.match(await visit.find("hint").innerText(), /渔业 \*\{0,5\} 石油/);
  await visit.search("<v> carbon");
  assert.match(await visit.find("hint").innerText(), /<eng>/);
  await visit.search("渔业石油");
  assert.equal(await visit.find("hint").count(), 0);
});

visiting("a dictionary is checked before it is taken, and the recipe holds it", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("terms");
  await visit.find("lexicon").click();
  await visit.find("dictionary-text").fill("蓝色数据走廊 20 nz\n太多 1 n 了");
  assert.match(await visit.find("dictionary-refused").innerText(), /第 2 行/);
  await visit.find("dictionary-add").click();
  await visit.find("dictionary-words").getByText("蓝色数据走廊").waitFor();
  const dialog = visit.find("lexicon-dialog");
  await dialog.getByRole("button", { name: "停用词", exact: true }).click();
  await visit.find("stop-word").fill("成员国");
  await visit.find("stop-word").press("Enter");
  await visit.find("stop-words-added").getByText("成员国").waitFor();
  await dialog.getByRole("button", { name: "方案", exact: true }).click();
  const { name, text } = await saved(visit, visit.find("recipe-save"));
  assert.equal(name, "duikan-recipe.json");
  const recipe = JSON.parse(text);
  assert.equal(recipe.segment.dictionary[0].word, "蓝色数据走廊");
  assert.deepEqual(recipe.count.stop_words.added, ["成员国"]);

  await visit.find("recipe-file").setInputFiles(made({ name: "bad.json", bytes: '{ "colour": "red" }' }));
  await dialog.getByRole("alert").waitFor();
  await visit.find("recipe-reset").click();
  await visit.find("recipe-file").setInputFiles(made({ name: "recipe.json", bytes: text }));
  await dialog.getByRole("status").waitFor();
  await visit.page.keyboard.press("Escape");
  await visit.settled();
  await visit.find("filter").fill("成员国");
  await visit.settled();
  assert.equal(await visit.find("term-row", { term: "成员国" }).count(), 0, "a stop word now");
});

visiting("the search: aligned lines, sorted, narrowed to texts, opened by keyboard", {}, async (visit) => {
  await visit.takeSample();
  await visit.search("/(/");
  assert.match(await visit.find("concordance-query-error").innerText(), /正则/);
  await visit.search("合作");
  await visit.find("concordance-line").first().waitFor();
  const total = Number(await visit.find("concordance-total").getAttribute("data-total"));
  const lines = visit.find("concordance-lines");
  assert.equal(Number(await lines.getAttribute("aria-rowcount")), total);
  const edges = await visit.find("concordance-line").locator("b").evaluateAll((hits) => hits.slice(0, 8).map((hit) => hit.getBoundingClientRect().left));
  assert.ok(edges.every((edge) => edge === edges[0]), "the hits stand below one another");

  const chip = visit.find("concordance-document").first();
  const here = await count(chip.locator("b"));
  await chip.click();
  await visit.settled();
  assert.equal(Number(await lines.getAttribute("aria-rowcount")), here);
  await visit.find("concordance-sort").first().selectOption({ label: "右第 1 词" });
  await visit.find("concordance-line").first().waitFor();
  await visit.settled();
  assert.match(await visit.page.evaluate(() => location.hash), /sort=R1/);

  await lines.focus();
  await visit.page.keyboard.press("ArrowDown");
  const line = await visit.page.locator("#line-1").locator("b").innerText();
  await visit.page.keyboard.press("Enter");
  assert.equal(await visit.find("reader").locator("mark").innerText(), line);
});

visiting("only the lines in sight are on the page, however many there are", {}, async (visit) => {
  const text = Array.from({ length: 9000 }, (_, at) => `第${at}次会议讨论合作事宜。`).join("\n");
  await visit.chooseFiles(made({ name: "会议.txt", bytes: text }));
  await visit.shelved(1);
  await visit.search("合作");
  await visit.find("concordance-line").first().waitFor();
  const lines = visit.find("concordance-lines");
  assert.equal(Number(await lines.getAttribute("aria-rowcount")), 9000);
  await lines.focus();
  await visit.page.keyboard.press("End");
  await visit.page.locator("#line-8999").waitFor();
  assert.ok((await visit.find("concordance-line").count()) < 120);
});

visiting("evidence leads on to the search, and tags make groups", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("terms");
  await visit.find("term-row").first().locator("button.number").first().click();
  await visit.find("to-search").click();
  await visit.isAt("concordance");
  await visit.find("concordance-line").first().waitFor();

  await visit.choose("declaration-2020.md", /更正/);
  await visit.find("tags-field").fill("范本，长堤");
  await visit.find("edit-form").locator("button.primary").click();
  await visit.find("own-tags").waitFor();
  assert.equal(await visit.find("own-tags").innerText().then((tags) => tags.replace(/\s+/g, " ")), "#范本 #长堤");
  await visit.goToPart("keyness");
  await visit.find("target").getByTestId("group-by").selectOption({ label: "按标签" });
  await visit.settled();
  assert.match(await visit.find("target").getByTestId("group-size").innerText(), /③|④|②|⑤|①/);
});
