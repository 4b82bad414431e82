// How near all texts are: in words, as a matrix with its tree, as a map and as a list.

import assert from "node:assert/strict";
import { visiting } from "./harness.mjs";

visiting("the sample's copy and its editions are told in words that lead to the pair", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("compare");
  const copy = visit.find("family", { kind: "SameText" });
  assert.equal(await copy.count(), 1);
  assert.ok((await visit.find("family", { kind: "EditionAfter" }).count()) > 0, "years are editions after each other");
  await copy.locator("a").nth(1).click();
  await visit.isAtPart("passages");
  await visit.find("passage").first().waitFor();
});

visiting("measure and level decide matrix, tree and map together, and stay in the address", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("compare");
  assert.equal(await visit.find("matrix-cell").count(), 5 * 4);
  assert.equal(await visit.find("tree").locator("path").count(), 4);
  // The two copies are one point with one label.
  assert.equal(await visit.find("map").locator("text", { hasText: "② ③" }).count(), 1);
  await visit.page.getByRole("button", { name: "重合" }).first().click();
  await visit.page.getByRole("button", { name: "节", exact: true }).click();
  await visit.settled();
  assert.match(visit.page.url(), /level=sections/);
  assert.match(visit.page.url(), /measure=containment/);
  await visit.page.reload();
  await visit.shelved(5);
  const cell = visit.find("matrix-cell").first();
  await cell.click();
  assert.equal(await visit.find("of-cell").locator("a").count(), 2, "both sections can be opened");
  await visit.find("pair-row").first().locator("a").last().click();
  await visit.find("reader").locator("mark").first().waitFor();
});
