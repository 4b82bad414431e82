// On paper: the view and nothing around it, black on white whatever the theme, as wide as the sheet.
import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";

/** What is for the screen only. */
const SCREEN_ONLY = ["header.top", "aside.shelf", "aside.proof", ".parts-bar", ".chart-tools", "main .help", "main .btn"];

/** The background that is printed. */
const ground = (visit) => visit.page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** How many of these are to be seen. */
const seen = (visit, selector) =>
  visit.page.locator(selector).evaluateAll((found) => found.filter((element) => element.getClientRects().length > 0).length);

for (const [locale, colorScheme] of [["zh-CN", "dark"], ["en-GB", "light"]]) {
  visiting(`views are printed without what is for the screen (${locale}, ${colorScheme})`, { locale, colorScheme }, async (visit) => {
    await visit.takeSample();
    await visit.goTo("overview");
    await visit.page.locator(".finding button.link").first().click();
    await visit.find("evidence-line").first().waitFor();
    for (const selector of ["header.top", "aside.shelf", "aside.proof"]) assert.equal(await seen(visit, selector), 1, selector);
    for (const view of ["overview", "changes", "terms", "topics"]) {
      await visit.page.emulateMedia({ media: "screen" });
      await visit.goTo(view);
      await visit.page.emulateMedia({ media: "print" });
      for (const selector of SCREEN_ONLY) assert.equal(await seen(visit, selector), 0, `${view}: ${selector}`);
      assert.equal(await seen(visit, ".print-head"), 1, `${view} is named and dated`);
      assert.equal(await ground(visit), "rgb(255, 255, 255)");
    }
    const pdf = await visit.page.pdf({ format: "A4" });
    assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  });
}

visiting("charts fit the paper, in colours of the light", { colorScheme: "dark" }, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  await visit.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await visit.page.locator("html").getAttribute("data-theme"), "light");
  await visit.page.emulateMedia({ media: "print" });
  await visit.within(680, 900);
  const charts = await visit.page.locator("main .chart svg").evaluateAll((charts) =>
    charts.map((chart) => ({ box: chart.hasAttribute("viewBox"), right: chart.getBoundingClientRect().right <= innerWidth + 1 })),
  );
  assert.ok(charts.length > 0);
  assert.ok(charts.every(({ box, right }) => box && right), JSON.stringify(charts));
  await visit.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.equal(await visit.page.locator("html").getAttribute("data-theme"), null, "afterwards it is dark again");
});
