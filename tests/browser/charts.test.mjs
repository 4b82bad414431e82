// What a reader does with a chart: leave parts out, come nearer, take it along as it is seen.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { visiting } from "./harness.mjs";
import { seeds, withoutSeeds } from "./texts.mjs";

/** The words in the chart's picture, and how many bars or bands it has. */
const seen = (visit, name) =>
  visit.find(name).evaluate((chart) => [...chart.querySelectorAll("text")].map((text) => text.textContent));

visiting("what is left out of bars is left out of the picture, and a click still tells the right topic", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("topics");
  const legend = visit.page.locator(".chart-legend").first().getByRole("button");
  const [first, second] = await legend.allInnerTexts();
  await legend.first().click();
  assert.equal(await legend.first().getAttribute("aria-pressed"), "false");
  const svg = await visit.find("topic-chart").evaluate(async (chart) => (await globalThis.duikanCharts.picture(chart)).svg);
  assert.ok(!svg.includes(`>${first}<`) && svg.includes(`>${second}<`), "the picture's legend has what is seen");
  const { x, y } = await visit.find("topic-chart").evaluate((chart) => {
    const { left, top } = chart.getBoundingClientRect();
    const [axis] = [...chart.querySelectorAll("text")].filter((text) => text.textContent === "0%");
    return { x: axis.getBoundingClientRect().left - left + 24, y: 25 + top - top };
  });
  await visit.find("topic-chart").click({ position: { x, y } });
  await visit.find("evidence").waitFor();
  assert.ok((await visit.find("evidence").locator("h3").innerText()).includes(second), "the second topic stands first now");
});

visiting("bands come down when one below them is left out", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("model", "topics");
  await visit.find("model-told").waitFor({ timeout: 80_000 });
  await visit.page.getByRole("button", { name: "按时间" }).click();
  await visit.find("mix-stream").waitFor();
  await visit.settled();
  // Each band reaches down to the ground; the highest is the uppermost.
  const height = () => visit.find("mix-stream").locator("path[fill^='rgb']").evaluateAll((paths) => Math.max(...paths.map((path) => path.getBoundingClientRect().height)));
  const before = await height();
  await visit.page.locator(".chart-legend").first().getByRole("button").last().click();
  await visit.settled();
  assert.ok((await height()) < before - 5, "the uppermost band is lower now");
});

visiting("a crowded chart is seen nearer by buttons, by the wheel with Ctrl, and whole again", {}, async (visit) => {
  await visit.takeSample();
  await visit.goToPart("trends");
  await visit.find("axis").selectOption({ index: 3 });
  await visit.settled();
  const labels = async () => (await seen(visit, "trend-chart")).filter((text) => /^\d+\/20$/.test(text));
  const whole = await labels();
  const tools = visit.page.locator(".chart-with-table").first();
  assert.equal(await tools.getByTestId("zoom-out").isVisible(), false, "of the whole there is no way back");
  await tools.getByTestId("zoom-in").focus();
  await visit.page.keyboard.press("Enter");
  await visit.page.keyboard.press("Enter");
  const near = await labels();
  assert.ok(!near.includes("1/20") && !near.includes("20/20"), near.join(" "));
  await tools.getByTestId("pan-left").click();
  assert.ok(Number.parseInt((await labels())[0], 10) < Number.parseInt(near[0], 10), "to the left");
  await tools.getByTestId("zoom-whole").click();
  assert.deepEqual(await labels(), whole);
  assert.equal(await visit.page.evaluate(() => document.activeElement.dataset.testid), "zoom-in", "the keyboard is where it was");
  await visit.find("trend-chart").hover();
  await visit.page.keyboard.down("Control");
  await visit.page.mouse.wheel(0, -400);
  await visit.page.keyboard.up("Control");
  await tools.getByTestId("zoom-out").waitFor();
  await visit.page.mouse.wheel(0, 150);
  await visit.page.waitForFunction(() => scrollY > 0);
});

visiting("a net is seen nearer, and its items stay as large as they are", { skip: withoutSeeds }, async (visit) => {
  await visit.chooseFiles(seeds);
  await visit.shelved(5);
  await visit.goToPart("network", "positions");
  const chart = visit.page.locator(".chart").first();
  await chart.waitFor();
  await visit.settled();
  const sizes = () => chart.locator("path[fill^='rgb']").evaluateAll((paths) => Math.max(...paths.map((path) => path.getBoundingClientRect().width)));
  const before = await sizes();
  const tools = visit.page.locator(".chart-with-table").first();
  await tools.getByTestId("zoom-in").click();
  await tools.getByTestId("pan-down").click();
  assert.ok(Math.abs((await sizes()) - before) < 2);
  const [download] = await Promise.all([visit.page.waitForEvent("download"), tools.getByRole("button", { name: "存为 SVG" }).click()]);
  assert.match(await readFile(await download.path(), "utf8"), /^<svg/);
});
