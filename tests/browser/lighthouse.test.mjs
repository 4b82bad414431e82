// How Google's Lighthouse judges the page as it opens for the first time. How fast it is, is told and not asserted: it
// depends on what the machine does beside. What makes it fast is asserted: the reader has something to read at once.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { serve } from "../../www/serve.mjs";
import { DIST, FLAGS } from "./harness.mjs";

const AIM = 95;
const ASSERTED = ["accessibility", "best-practices"];

test(`Lighthouse gives the page ${AIM} of 100 or more for ${ASSERTED.join(" and ")}`, { timeout: 300_000 }, async (t) => {
  const profile = mkdtempSync(join(tmpdir(), "duikan-"));
  const server = await serve(DIST, 0);
  const port = 9222 + (process.pid % 1000);
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME || "/usr/bin/chromium",
    chromiumSandbox: process.platform !== "linux",
    args: [...FLAGS, `--remote-debugging-port=${port}`],
  });
  try {
    const { lhr } = await lighthouse(server.url, { port, onlyCategories: ["performance", ...ASSERTED], formFactor: "desktop", logLevel: "error", ...DESKTOP });
    t.diagnostic(told(lhr));
    for (const category of ASSERTED) assert.ok(lhr.categories[category].score * 100 >= AIM, told(lhr));
    // What is there before the program is goes with its coming, perhaps before Lighthouse asks what it was.
    assert.match(largest(lhr) ?? ".booting", /\.booting/, "nothing larger comes after it, and stays");
  } finally {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Which part of the page was the largest to be painted, if it is still there. */
const largest = ({ audits }) => audits["lcp-breakdown-insight"].details.items.find(({ selector }) => selector)?.selector;

/** A laptop on a cable, as Lighthouse's own preset for desktops has it. */
const DESKTOP = {
  screenEmulation: { mobile: false, width: 1350, height: 940, deviceScaleFactor: 1, disabled: false },
  throttling: { rttMs: 40, throughputKbps: 10_240, cpuSlowdownMultiplier: 1, requestLatencyMs: 0, downloadThroughputKbps: 0, uploadThroughputKbps: 0 },
};

/** The figures of a run, and what it found wanting. */
function told({ categories, audits }) {
  const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round(score * 100)}`);
  const weighty = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const wanting = weighty.map(({ id }) => audits[id]).filter(({ score }) => score !== null && score < 0.9);
  return [...scores, ...wanting.map(({ id, displayValue }) => `${id} ${displayValue ?? ""}`)].join(", ");
}
