// Draws the page's icons anew, from www/icons/seal.svg: `node tests/browser/icons.mjs`. Here, because here is a browser
// to draw with.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const ICONS = new URL("../../www/icons/", import.meta.url);
const seal = readFileSync(new URL("seal.svg", ICONS), "utf8");
// A system cuts a maskable icon to a shape of its own: colour to the edges, the character in the safe middle.
const maskable = seal.replace('rx="6"', "").replace(/<text /, '<text transform="translate(16 16) scale(.8) translate(-16 -16)" ');

const browser = await chromium.launch({ executablePath: process.env.CHROME || "/usr/bin/chromium", chromiumSandbox: process.platform !== "linux" });
const page = await browser.newPage();
for (const [name, svg, size] of [["seal-192", seal, 192], ["seal-512", seal, 512], ["seal-maskable-512", maskable, 512]]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, ICONS)), omitBackground: true });
}
await browser.close();
