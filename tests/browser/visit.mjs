// A reader at the page: what a reader does, in a reader's words.
import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";

const ARTIFACTS = fileURLToPath(new URL("artifacts/", import.meta.url));

/** What the page shows while it has not finished. */
const AT_WORK = "[data-testid=progress], .computing, .doc.waiting, [aria-busy=true]";

/** How long the page may take for what it does at once. */
const AT_ONCE = 20_000;

/** A call that took too long, by the name that the driver gives its own. */
class TimeoutError extends Error {
  name = "TimeoutError";
}

/** What is awaited, unless it takes too long: of these calls the browser's driver waits for ever. */
async function timely(name, awaited) {
  let timer;
  const late = new Promise((_, reject) => {
    const hangs = () => reject(new TimeoutError(`The page hangs: ${name} takes more than ${AT_ONCE / 1000} s`));
    timer = setTimeout(hangs, AT_ONCE);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Where the picture of this name lies. */
export const picture = (name) => `${ARTIFACTS}${name.replace(/[^\p{L}\p{N}/]+/gu, "-").slice(0, 80)}.png`;

export class Visit {
  /** Errors of console and scripts, dialogs included: a page that says `alert` was made to. */
  errors = [];
  /** Every request, in order, of the page and of its workers. */
  requests = [];
  #forgiven = [];

  constructor(page, origin) {
    this.page = page;
    this.origin = new URL(origin).origin;
    page.on("console", (message) => message.type() === "error" && this.errors.push(message.text()));
    page.on("pageerror", (error) => this.errors.push(`uncaught: ${error.message}`));
    page.on("requestfailed", (request) => this.errors.push(`failed: ${request.url()} ${request.failure()?.errorText}`));
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("dialog", (dialog) => {
      this.errors.push(`dialog: ${dialog.message()}`);
      dialog.dismiss();
    });
  }

  /** The element with this `data-testid`, perhaps narrowed by attributes: `find("matrix-cell", { a, b })`. */
  find(name, data = {}) {
    const narrowed = Object.entries(data).map(([key, value]) => `[data-${key}=${JSON.stringify(value)}]`);
    return this.page.locator(`[data-testid=${name}]${narrowed.join("")}`);
  }

  /** Until the engine has said that it is there. */
  async ready() {
    await this.page.locator("body[data-state=ready]").waitFor();
  }

  /** Until nothing is being computed. */
  async settled() {
    await this.page.waitForFunction((atWork) => !document.querySelector(atWork), AT_WORK);
  }

  /** Until the shelf holds so many texts, and so many files that could not be read, and all is computed. */
  async shelved(texts, problems = 0) {
    await this.page.waitForFunction(
      ([texts, problems]) =>
        document.querySelectorAll("[data-testid=shelf-item]").length === texts &&
        document.querySelectorAll("[data-testid=shelf-problem]").length === problems,
      [texts, problems],
    );
    await this.settled();
  }

  /** Files from the disk, through the page's file input. */
  async chooseFiles(paths) {
    await this.find("drop-input").setInputFiles(paths);
  }

  /**
   * Files from the disk, dropped by the browser itself: trusted events, entries of the file system, just
   * as from the reader's own file manager. A folder's path drops the folder.
   */
  async dropFiles(paths) {
    const devtools = await this.page.context().newCDPSession(this.page);
    const { width, height } = this.page.viewportSize();
    const drag = (type) =>
      devtools.send("Input.dispatchDragEvent", {
        type,
        x: width / 2,
        y: height / 2,
        data: { items: [], files: paths, dragOperationsMask: 1 },
      });
    for (const type of ["dragEnter", "dragOver", "drop"]) await drag(type);
    await devtools.detach();
  }

  /** Files without a place on the disk, as a mail program or another page drops them: `{ name, bytes }`. */
  async dropLooseFiles(files) {
    const encoded = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
    const dataTransfer = await this.page.evaluateHandle((files) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        transfer.items.add(new File([bytes], name));
      }
      return transfer;
    }, encoded);
    for (const type of ["dragenter", "dragover", "drop"]) {
      await this.page.locator("body").dispatchEvent(type, { dataTransfer });
    }
  }

  /** The shelf, which a narrow screen folds away. */
  async openShelf() {
    const toggle = this.page.locator("header button.shelf-toggle");
    if ((await toggle.isVisible()) && (await toggle.getAttribute("aria-expanded")) === "false") await toggle.click();
  }

  /** What can be done with a text on the shelf, from its menu: the entry that reads so. */
  async choose(name, entry) {
    await this.openShelf();
    const item = this.page.locator(`[data-testid=shelf-item], [data-testid=shelf-group]`).and(
      this.page.locator(`[data-name=${JSON.stringify(name)}]`),
    );
    await item.locator("button.more").first().click();
    await item.locator(".actions").first().getByRole("button", { name: entry }).click();
  }

  /** A text in the reader, by its title on the shelf. */
  async read(name) {
    await this.openShelf();
    await this.find("shelf-item", { name }).locator("button.title").click();
    await this.find("reader").locator(".text").waitFor();
    await this.settled();
  }

  /** The block of the text in the reader that holds these words. */
  block(words) {
    return this.find("reader").locator(".block").filter({ hasText: words });
  }

  /** The engine stops on the next question, as a defect in it would have it, and is started again. */
  async restart() {
    this.forgive(/sabotage/);
    await this.page.workers().at(-1).evaluate(() => {
      self.onmessage = () => {
        throw new Error("sabotage");
      };
    });
    const view = this.page.locator("nav.views a:not([aria-current])").first();
    await view.click();
    await this.find("notice").waitFor();
    await this.settled();
    await this.find("notice").getByRole("button").click();
  }

  /** Everything off the shelf, by its button. */
  async removeAll() {
    await this.openShelf();
    await this.page.locator(".remove-all").click();
    await this.page.locator(".remove-all").click();
    await this.find("sample").waitFor();
  }

  /** The sample, by its button, until it is read. */
  async takeSample(texts = 5) {
    await this.find("sample").click();
    await this.shelved(texts);
  }

  /** A view, by its tab. */
  async goTo(view) {
    await this.find(`tab-${view}`).click();
    await this.isAt(view);
  }

  /** Until the page shows this view. */
  async isAt(view) {
    await this.page.locator(`[data-testid=tab-${view}][aria-current=page]`).waitFor();
    await this.settled();
  }

  /** A part of a view, mostly of that of words. */
  async goToPart(part, view = "terms") {
    await this.goTo(view);
    await this.find(`part-${part}`).click();
    await this.isAtPart(part);
  }

  /** Until the view shows this part. */
  async isAtPart(part) {
    await this.page.locator(`[data-testid=part-${part}][aria-current=page]`).waitFor();
    await this.settled();
  }

  /** Searches in the view that is for it, typed as a reader types it. */
  async search(query) {
    await this.goTo("concordance");
    await this.find("concordance-query").fill(query);
    await this.find("concordance-query").press("Enter");
    await this.settled();
  }

  /** Follows a term among the trends, typed as a reader types it. */
  async follow(term) {
    await this.find("add-term").fill(term);
    await this.find("add-term").press("Enter");
    await this.trend(term).waitFor();
    await this.settled();
  }

  /** A term's row under the trends. */
  trend(term) {
    return this.find("trend-table").locator("tbody tr").filter({ has: this.page.getByText(term, { exact: true }) });
  }

  /** Switches the page's language. */
  async speak(language) {
    const now = () => this.page.locator("html").getAttribute("lang");
    if (!(await now()).startsWith(language)) await this.find("lang").click();
    await this.page.locator(`html[lang^=${language}]`).waitFor();
  }

  /** The system turns light or dark. */
  async under(colorScheme) {
    if (this.page.context().browser().browserType().name() !== "chromium") return this.choosing(colorScheme);
    await timely(`turning ${colorScheme}`, this.page.emulateMedia({ colorScheme }));
    await this.drawn();
  }

  /** The reader chooses light or dark, by the button; for browsers whose system cannot be played. */
  async choosing(theme) {
    const chosen = this.page.locator(`html[data-theme=${theme}]`);
    // Pressed by script, for a dialog may lie over it.
    const press = () => this.find("theme").evaluate((button) => button.click());
    for (let presses = 0; presses < 3 && !(await chosen.count()); presses += 1) {
      await press();
      await this.drawn();
    }
    await chosen.waitFor();
    await this.drawn();
  }

  /** The window gets another size. */
  async within(width, height) {
    await timely(`a window of ${width} × ${height}`, this.page.setViewportSize({ width, height }));
    await this.drawn();
  }

  /**
   * Until what has just changed is on the screen; charts find out about a new size only while drawing. A browser
   * that sees nothing to draw may let no frame come: after a while there is none to wait for.
   */
  async drawn() {
    const frames = (patience) =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(drawn));
        setTimeout(drawn, patience);
      });
    await timely("drawing", this.page.evaluate(frames, 2_000));
  }

  /** A picture of the page, in tests/browser/artifacts. */
  async shot(name, options = {}) {
    await this.page.screenshot({ path: picture(name), ...options });
  }

  /** Errors that a test brings about itself are none. */
  forgive(pattern) {
    this.#forgiven.push(pattern);
  }

  assertQuietAndPrivate() {
    const errors = this.errors.filter((error) => !this.#forgiven.some((pattern) => pattern.test(error)));
    assert.deepEqual(errors, [], "the console shows no error");
    assert.deepEqual(this.foreign(), [], "no request leaves the page's own origin");
  }

  /** Requests to others. What the page made itself (blob:, data:) is nobody's. */
  foreign() {
    return this.requests.filter((url) => !/^(blob|data):/.test(url) && new URL(url).origin !== this.origin);
  }

  async close() {
    await this.page.context().close();
  }
}
