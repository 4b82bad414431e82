// The stage of the browser tests: the built page on a server of its own, a Chromium or a Firefox, and `Visit`, a reader
// at the page. Whatever a test looks at, two promises are watched all along and settled at its end: no
// error in the console, and no request that leaves the page's own origin.
//
// One file alone: `node --test tests/browser/seeds.test.mjs`. The environment may say more: CHROME and FIREFOX (the browsers),
// DUIKAN_DIST (the folder of the built page), README_SCREENSHOT=1 (make the README's picture anew), PICTURES=1
// (leave pictures of every view).
import { existsSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { firefox } from "playwright-core-for-firefox";
import { serve } from "../../www/serve.mjs";
import { Visit, picture } from "./visit.mjs";

export const DIST = process.env.DUIKAN_DIST || fileURLToPath(new URL("../../dist/", import.meta.url));

/** Long enough for a busy machine; whoever waits longer has found something. */
const PATIENCE = 20_000;

/** How long a visit may take; one that looks at everything there is may take longer. */
const VISIT = 90_000;
export const GRAND_TOUR = 200_000;

/** What Chromium is started with. */
export const FLAGS = [
  // Only what this machine serves has an address. What a page asks of others fails, loudly.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
];

/** The Firefox of this machine: its path, or undefined. */
const FIREFOX = process.env.FIREFOX || ["firefox-esr", "firefox"]
  .flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name)))
  .find((path) => existsSync(path));

/** Why nothing can be tested in Firefox, or false. */
export const withoutFirefox = FIREFOX ? false : "there is no Firefox (FIREFOX may name one)";

const LAUNCH = {
  chromium: () =>
    chromium.launch({
      executablePath: process.env.CHROME || "/usr/bin/chromium",
      // In containers, and for root, Linux has no sandbox to offer.
      chromiumSandbox: process.platform !== "linux",
      args: FLAGS,
    }),
  // Firefox as people have it, by WebDriver BiDi.
  firefox: () =>
    firefox.launch({
      channel: "moz-firefox",
      executablePath: FIREFOX,
      firefoxUserPrefs: {
        "ui.prefersReducedMotion": 1,
        // Only what this machine serves has an address.
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": 9,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": 9,
      },
    }),
};

const stages = {};

async function raise(name) {
  if (!existsSync(join(DIST, "index.html"))) {
    throw new Error(`There is no page in ${DIST} to test. Run .ci/build-page first.`);
  }
  const server = await serve(DIST, 0);
  return { server, browser: await LAUNCH[name]() };
}

after(async () => {
  for (const stage of Object.values(stages)) {
    const { server, browser } = await stage;
    await browser.close();
    await server.close();
  }
});

/**
 * A reader opens the page, and waits until the engine is there. `locale`, `colorScheme` and `viewport` are the
 * reader's; `browser` is "chromium" or "firefox"; with `address`, the page lies there instead of on the stage's server.
 * With `guest`, it is a page of that HTML instead: somebody else's, on the same host.
 */
export async function openPage({ guest, browser: name = "chromium", address, ...reader } = {}) {
  const { server, browser } = await (stages[name] ??= raise(name));
  const url = address ?? server.url;
  const context = await browser.newContext({
    locale: "zh-CN",
    colorScheme: "light",
    viewport: { width: 1280, height: 800 },
    // Charts are drawn at once, so that a picture is never taken half-way.
    reducedMotion: "reduce",
    // Keeping the page is a download of its own for every visit; offline.test.mjs is about it.
    serviceWorkers: "block",
    ...reader,
  });
  context.setDefaultTimeout(PATIENCE);
  const visit = new Visit(await context.newPage(), url);
  try {
    if (guest) {
      await visit.page.route("**/guest.html", (route) => route.fulfill({ contentType: "text/html", body: guest }));
      await visit.page.goto(`${server.url}guest.html`);
    } else {
      await visit.page.goto(url);
      await visit.ready();
    }
    return visit;
  } catch (error) {
    await visit.close();
    throw new Error(`The page did not open. ${[error.message, ...visit.errors].join("\n")}`);
  }
}

/**
 * A test of one visit, of at most `timeout` milliseconds. It ends with the two promises of every visit; a picture
 * tells how a failure looked. Who waited in vain comes a second time, for a busy machine may have been the cause, and
 * the run says so; what was seen and is wrong is wrong at once.
 */
export function visiting(name, reader, body) {
  const { skip = false, timeout = VISIT, ...rest } = reader;
  test(name, { timeout: 2 * timeout, skip }, async (t) => {
    try {
      await visitOnce(name, rest, t, body);
    } catch (error) {
      if (!(error.name === "TimeoutError")) throw error;
      t.diagnostic(`Waited in vain, and tries again: ${error.message}`);
      await visitOnce(name, rest, t, body);
    }
  });
}

async function visitOnce(name, reader, t, body) {
  const failure = `failed/${name}`;
  rmSync(picture(failure), { force: true });
  const visit = await openPage(reader);
  try {
    await body(visit, t);
    visit.assertQuietAndPrivate();
  } catch (error) {
    await visit.shot(failure).catch(() => {});
    if (visit.errors.length) error.message += `\nThe console said: ${visit.errors.join("\n")}`;
    throw error;
  } finally {
    await visit.close();
  }
}
