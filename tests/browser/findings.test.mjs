// What a reader pins makes the report: from a text that is dropped to the report, each step one click from the last.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visiting } from "./harness.mjs";
import { sample } from "./texts.mjs";

/** The file that a click gives: its name and its bytes. */
async function taken(visit, kind) {
  const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.find(`take-${kind}`).click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

visiting("drop, finding, passage, pin, report: each one click from the last", {}, async (visit) => {
  await visit.dropFiles(sample);
  await visit.shelved(5);
  const finding = visit.find("finding").filter({ has: visit.page.locator("button.link") }).first();
  await finding.locator("button.link").click();
  const line = visit.find("evidence").locator("li, .excerpt").filter({ has: visit.find("evidence-line") }).first();
  const passage = (await visit.find("evidence-line").first().innerText()).replace(/\s+/g, "");
  await line.or(visit.find("evidence-line").first().locator("..")).first().getByTestId("pin").click();
  // The tab counts what is pinned.
  await visit.find("tab-findings").filter({ hasText: /1$/ }).waitFor();
  await visit.find("tab-findings").click();
  const shown = (await visit.find("finding-card").innerText()).replace(/\s+/g, "");
  assert.ok(shown.includes(passage), `${passage} in ${shown}`);
  const { name, bytes } = await taken(visit, "html");
  assert.equal(name, "duikan-findings.html");
  assert.ok(bytes.toString("utf8").replace(/<[^>]*>|\s+/g, "").includes(passage), "and in the report");
});

visiting("a card is pinned as it is seen: chart, table and sentences, with a note", { locale: "en-GB" }, async (visit) => {
  await visit.takeSample();
  const cards = visit.page.locator("main .card > header").filter({ has: visit.find("pin") });
  for (let card = 0; card < (await cards.count()); card += 1) {
    await cards.nth(card).getByTestId("pin").click();
    await cards.nth(card).locator("[data-pinned=true]").waitFor();
  }
  await visit.goTo("findings");
  assert.equal(await visit.find("finding-card").count(), 4);
  assert.equal(await visit.find("finding-card").locator("img").count(), 1, "the chart is a picture");
  assert.ok((await visit.find("finding-card").locator("table").count()) >= 1);
  await visit.find("note").first().fill("Worth a line & <b>more</b>");
  await visit.page.getByLabel(/Title of the report/).fill("What changed");

  const html = (await taken(visit, "html")).bytes.toString("utf8");
  assert.match(html, /<h1>What changed<\/h1>/);
  assert.match(html, /Worth a line &amp; &lt;b&gt;more&lt;\/b&gt;/);
  assert.doesNotMatch(html, /<script|<link|src="http|url\(http|@import/, "it fetches nothing");
  assert.match(html, /<a class="back" href="http:[^"]*#\/[^"]*">Open in Duikan/, "and leads back to what was seen");
  assert.match(html, /<h2>How to cite<\/h2>\s*<p class="cite">What changed\. [\d-]+\. Analysis with Duikan/);
  assert.equal(html.match(/<h3>Trends<\/h3><p>[^<]{40}/g)?.length, 1, "and says how its figures were got");
  const docx = await taken(visit, "docx");
  assert.equal(docx.bytes.subarray(0, 2).toString(), "PK");
  assert.ok(docx.bytes.includes("word/media/picture1.png"), "with the chart");
  const json = JSON.parse((await taken(visit, "json")).bytes.toString("utf8"));
  assert.equal(json.findings.length, 4);
  assert.equal(json.recipe.documents.length, 5);
  assert.match((await taken(visit, "bibtex")).bytes.toString("utf8"), /^@misc\{/);
  assert.match((await taken(visit, "ris")).bytes.toString("utf8"), /^TY {2}- /);
  const recipe = JSON.parse((await taken(visit, "recipe")).bytes.toString("utf8"));
  assert.match(recipe.documents[0].sha256, /^[0-9a-f]{64}$/);
});

visiting("a table is pinned as it reads, without what only serves to choose, and each thing once", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("words");
  await visit.find("term-row").nth(1).locator("input[type=checkbox]").check();
  await visit.page.locator("main .card > header").getByTestId("pin").first().click();
  await visit.goTo("findings");
  const card = visit.find("finding-card");
  assert.equal(await card.locator("thead th").first().innerText(), "词");
  const first = await card.locator("tbody tr").first().locator("th, td").allInnerTexts();
  assert.match(first.at(-1), /^① \d+ ② \d+/, "its counts, once");
  assert.ok(first.some((cell) => /^\d+\/\d+$/.test(cell)), `texts of all texts: ${first}`);
  assert.doesNotMatch(await card.innerText(), /看所选|↓\s*每万词/);
  // Numbers of texts are those of the day: with the first text gone, the others have other numbers.
  assert.equal(await visit.find("numbered").count(), 0);
  await visit.choose("declaration-2018.txt", "移除");
  await visit.find("numbered").waitFor();
  assert.match(await visit.find("numbered").innerText(), /① .*② /s);
});

visiting("all passages behind a number are pinned at once", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("words");
  await visit.find("term-row").first().locator("button.number").first().click();
  await visit.find("evidence-line").first().waitFor();
  const lines = await visit.find("evidence-line").count();
  const pin = visit.find("evidence").locator("header").getByTestId("pin");
  await pin.click();
  await visit.find("evidence").locator("header [data-pinned=true]").waitFor();
  await pin.click();
  await visit.isAt("findings");
  assert.equal(await visit.find("finding-card").count(), 1);
  assert.equal(await visit.find("finding-card").locator("blockquote").count(), lines);
});

visiting("words that are selected in a text are pinned as they stand there", {}, async (visit) => {
  await visit.takeSample();
  await visit.read("declaration-2020.md");
  const selected = await visit.find("reader").locator(".block.body > p").nth(1).evaluate((paragraph) => {
    const range = document.createRange();
    const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    range.setStart(text, 3);
    range.setEnd(text, 12);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return range.toString();
  });
  await visit.find("pin-selected").getByTestId("pin").click();
  await visit.goTo("findings");
  assert.ok((await visit.find("finding-card").locator("blockquote").innerText()).includes(selected), selected);
});

visiting("findings are kept, moved and taken back", {}, async (visit) => {
  await visit.takeSample();
  await visit.find("finding").nth(0).getByTestId("pin").click();
  await visit.find("finding").nth(1).getByTestId("pin").click();
  await visit.goTo("findings");
  const sentences = () => visit.find("finding-card").locator(".said").allInnerTexts();
  await visit.find("finding-card").nth(1).waitFor();
  const [first, second] = await sentences();
  await visit.find("note").nth(0).fill("第一条");
  await visit.find("finding-card").nth(0).getByRole("button", { name: "下移" }).click();
  assert.deepEqual(await sentences(), [second, first]);
  // It is the last now, and goes no further down: the focus is on the way back.
  const back = visit.find("finding-card").nth(1).getByRole("button", { name: "上移" });
  await back.and(visit.page.locator(":focus")).waitFor();
  await visit.page.locator("[data-testid=keeping] .kept.well").waitFor({ state: "attached" });
  await visit.page.waitForTimeout(300);
  await visit.page.reload();
  await visit.shelved(5);
  await visit.find("finding-card").nth(1).waitFor();
  assert.deepEqual(await sentences(), [second, first]);
  assert.equal(await visit.find("note").nth(1).inputValue(), "第一条", "the note goes with its finding");
  await visit.find("unpin").first().click();
  assert.deepEqual(await sentences(), [first]);
  await visit.find("unpin-undo").click();
  assert.deepEqual(await sentences(), [second, first]);
});

visiting("all of a view is pinned at once", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("changes");
  await visit.find("pin-view").click();
  await visit.isAt("findings");
  assert.ok((await visit.find("finding-card").count()) >= 2);
});
