// The page explains itself: help, single keys, and a guided tour that the keyboard alone goes through.
import assert from "node:assert/strict";
import axe from "axe-core";
import { visiting } from "./harness.mjs";

const PARTS = ["begin", "views", "shortcuts", "methods", "privacy", "about"];
const STEPS = ["findings", "number", "passages", "text", "changes", "trends", "topics", "pinned", "own"];
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds wrong in a part of the page. */
async function offences(visit, selector) {
  if (await visit.page.evaluate(() => !globalThis.axe)) await visit.page.evaluate(axe.source);
  const { violations } = await visit.page.evaluate(
    ([selector, runOnly]) => axe.run(selector, { runOnly }),
    [selector, WCAG],
  );
  return violations.map(({ id, nodes }) => `${selector}: ${id}: ${nodes[0].html.slice(0, 120)}`);
}

const press = (visit, key) => visit.page.keyboard.press(key);
const shortcutsSwitch = (visit) => visit.find("shortcuts-on");

/** Until this element has the focus. */
const hasFocus = (visit, selector) =>
  visit.page.waitForFunction((selector) => document.activeElement.matches(selector), selector);

/** Leaves whatever field or dialog has the focus. */
const leaveField = (visit) => visit.page.evaluate(() => document.activeElement.blur());

for (const colorScheme of ["light", "dark"]) {
  visiting(`the help has all its parts, and none offends (${colorScheme})`, { colorScheme }, async (visit) => {
    await visit.find("help").click();
    const parts = visit.find("help-dialog").locator(".switch").first().getByRole("button");
    assert.equal(await parts.count(), PARTS.length);
    const found = [];
    for (let part = 0; part < PARTS.length; part += 1) {
      await parts.nth(part).click();
      assert.equal(await parts.nth(part).getAttribute("aria-pressed"), "true");
      found.push(...(await offences(visit, "dialog")));
    }
    assert.deepEqual(found, []);
    await press(visit, "Escape");
    await visit.find("help-dialog").waitFor({ state: "detached" });
    await hasFocus(visit, "[data-testid=help]");
  });
}

visiting("a method is found by a word that it says", { locale: "en-GB" }, async (visit) => {
  await visit.page.goto(`${visit.page.url().split("#")[0]}#/help/methods`);
  const methods = visit.find("method");
  await methods.first().waitFor();
  const all = await methods.count();
  await visit.find("method-search").fill("Viterbi");
  await visit.page.waitForFunction((all) => document.querySelectorAll("[data-testid=method]").length < all, all);
  for (const text of await methods.allTextContents()) assert.match(text, /viterbi/i);
  await visit.find("method-search").fill("no such method");
  await visit.page.waitForFunction(() => !document.querySelector("[data-testid=method]"));
  assert.match(await visit.find("help-dialog").textContent(), /No method contains/);
  await press(visit, "Escape");
  await press(visit, "Escape");
  await visit.find("help-dialog").waitFor({ state: "detached" });
  assert.match(visit.page.url(), /#\/overview$/, "the address is that of the view again");
});

visiting("the keys that the help lists do what it says", { locale: "en-GB" }, async (visit) => {
  // Asked for early: the browser needs a moment to hand over what it would open itself, and a key is pressed at once.
  const chooser = visit.page.waitForEvent("filechooser", { timeout: 80_000 });
  chooser.catch(() => {});
  await visit.takeSample();
  await press(visit, "?");
  const listed = await visit.find("shortcuts").locator("kbd").allTextContents();
  assert.deepEqual(listed, ["1–8", "/", "o", "s", "e", "n", "j", "b", "k", "p", "l", "t", "?", "Esc"]);
  await press(visit, "Escape");

  const views = ["overview", "changes", "compare", "terms", "topics", "positions", "concordance"];
  for (const [index, view] of views.entries()) {
    await leaveField(visit);
    await press(visit, String(index + 1));
    await visit.isAt(view);
  }
  await press(visit, "1");
  await visit.isAt("overview");
  await press(visit, "/");
  await visit.isAt("concordance");
  await hasFocus(visit, "[data-testid=concordance-query]");
  await leaveField(visit);
  await press(visit, "s");
  await hasFocus(visit, "aside.shelf *");

  await press(visit, "l");
  await visit.page.locator("html[lang^=zh]").waitFor();
  await press(visit, "t");
  await visit.page.locator("html[data-theme=light]").waitFor();
  await press(visit, "o");
  await chooser;
});

visiting("passages are gone through by keys, and Escape closes them", {}, async (visit) => {
  await visit.takeSample();
  await visit.page.locator(".finding button.link").first().click();
  await visit.find("evidence-line").nth(2).waitFor();
  const at = () =>
    visit.page.evaluate(() => [...document.querySelectorAll("[data-testid=evidence-line]")].indexOf(document.activeElement));
  await press(visit, "n");
  assert.equal(await at(), 0);
  await press(visit, "j");
  assert.equal(await at(), 1);
  await press(visit, "k");
  assert.equal(await at(), 0);
  await press(visit, "b");
  assert.equal(await at(), 0, "before the first there is none");
  await press(visit, "e");
  await hasFocus(visit, "aside.proof");
  await visit.page.locator("#main").focus();
  await press(visit, "Escape");
  await visit.find("evidence").waitFor({ state: "detached" });
});

visiting("keys that are typed, or held with others, are no shortcuts", {}, async (visit) => {
  await visit.takeSample();
  await visit.goTo("concordance");
  const field = visit.find("concordance-query");
  await field.focus();
  await visit.page.keyboard.type("1?lt");
  assert.equal(await field.inputValue(), "1?lt");
  await leaveField(visit);
  await press(visit, "Control+l");
  await press(visit, "Alt+t");
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "zh-CN");
  assert.equal(await visit.page.locator("html").getAttribute("data-theme"), null);
  await visit.isAt("concordance");
  // And the same keys alone are.
  await press(visit, "l");
  await visit.page.locator("html[lang=en]").waitFor();
});

visiting("shortcuts can be switched off, and stay off", {}, async (visit) => {
  await press(visit, "?");
  await shortcutsSwitch(visit).uncheck();
  await press(visit, "Escape");
  await visit.find("help-dialog").waitFor({ state: "detached" });
  await visit.page.reload();
  await visit.ready();
  await press(visit, "l");
  await press(visit, "?");
  assert.equal(await visit.find("help-dialog").count(), 0);
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "zh-CN");
  await visit.find("help").click();
  await visit.find("help-dialog").getByRole("button", { name: "快捷键" }).click();
  await shortcutsSwitch(visit).check();
  await press(visit, "Escape");
  await press(visit, "l");
  await visit.page.locator("html[lang=en]").waitFor();
});

/** Until the tour's card and what it points at are in sight; what is drawn anew meanwhile is pointed at again. */
const pointsAtSomething = (visit) =>
  visit.page.waitForFunction(() => {
    const [card, target] = ["[data-testid=tour]", "[data-toured]"].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect());
    const inside = card && card.left >= 0 && card.right <= innerWidth && card.top >= 0 && card.bottom <= innerHeight;
    return inside && target && target.top < innerHeight && target.bottom > 0;
  });

for (const [locale, width, height] of [["zh-CN", 1280, 800], ["en-GB", 1280, 800], ["zh-CN", 360, 740], ["en-GB", 360, 740]]) {
  visiting(`the tour is gone through by keyboard (${locale}, ${width})`, { locale, viewport: { width, height } }, async (visit) => {
    const found = [];
    assert.equal(await visit.find("tour").count(), 0, "it never begins by itself");
    await visit.find("tour-begin").focus();
    await press(visit, "Enter");
    for (const [index, step] of STEPS.entries()) {
      await visit.find("tour").and(visit.page.locator(`[data-step=${step}]`)).waitFor();
      await hasFocus(visit, "[data-testid=tour], [data-testid=tour] *");
      await pointsAtSomething(visit);
      if (index === 0 || index === 3) found.push(...(await offences(visit, "[data-testid=tour]")));
      if (index < STEPS.length - 1) await press(visit, "ArrowRight");
    }
    await press(visit, "ArrowLeft");
    await visit.page.locator(`[data-testid=tour][data-step=${STEPS.at(-2)}]`).waitFor();
    await press(visit, "Escape");
    await visit.find("tour").waitFor({ state: "detached" });
    assert.equal(await visit.page.locator("[data-toured]").count(), 0, "no ring is left");
    assert.deepEqual(found, []);
  });
}

visiting("the tour begins from the help, too, and a reader's own texts stay", {}, async (visit) => {
  await visit.takeSample();
  await visit.find("help").click();
  await visit.find("help-dialog").locator("[data-testid=tour-begin]").click();
  await visit.find("help-dialog").waitFor({ state: "detached" });
  await visit.page.locator("[data-toured]").waitFor();
  assert.equal(await visit.find("shelf-item").count(), 5);
  await visit.find("tour-end").click();
  await visit.find("tour").waitFor({ state: "detached" });
});
