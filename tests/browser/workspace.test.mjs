// Work that lasts: what a reader brought and said is there again after a reload, until the reader has it forgotten;
// and where a browser keeps nothing, the page says so.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { tmpdir } from "node:os";
import { openPage, visiting } from "./harness.mjs";
import { longText, made, sample } from "./texts.mjs";

const names = (visit) => visit.find("shelf-item").evaluateAll((items) => items.map((item) => item.dataset.name));

/** Until all is written. */
async function kept(visit) {
  await visit.settled();
  await visit.page.locator("[data-testid=keeping] .kept.well").waitFor({ state: "attached" });
  await visit.page.waitForTimeout(300);
}

async function again(visit) {
  await visit.page.reload();
  await visit.ready();
}

/** What the browser's store holds. */
const stored = (visit) =>
  visit.page.evaluate(async () => {
    const database = await new Promise((done, failed) => {
      const opening = indexedDB.open("duikan");
      opening.onsuccess = () => done(opening.result);
      opening.onerror = () => failed(opening.error);
    });
    const all = (store) =>
      new Promise((done) => {
        const asking = database.transaction(store).objectStore(store).getAllKeys();
        asking.onsuccess = () => done(asking.result);
      });
    const found = { work: await all("work"), bytes: await all("bytes") };
    database.close();
    return found;
  });

visiting("texts, corrections and the view are there again after a reload", {}, async (visit) => {
  await visit.takeSample();
  await visit.choose("declaration-2019.txt", /更正/);
  await visit.page.locator("dialog input").first().fill("我改的题目");
  await visit.page.locator("dialog button.primary").click();
  await visit.find("shelf-item", { name: "declaration-2019.txt" }).getByText("我改的题目").waitFor();
  await visit.goTo("terms");
  await kept(visit);
  const before = await names(visit);
  await again(visit);
  await visit.shelved(5);
  assert.deepEqual(await names(visit), before);
  await visit.isAt("terms");
  assert.match(await visit.find("shelf-item", { name: "declaration-2019.txt" }).innerText(), /我改的题目/);
});

visiting("a reload in the middle of reading loses nothing that was dropped", {}, async (visit) => {
  await visit.chooseFiles(sample);
  await visit.find("keeping").waitFor();
  await visit.page.waitForFunction(async () => {
    const opening = indexedDB.open("duikan");
    const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
    const asking = database.transaction("bytes").objectStore("bytes").count();
    const count = await new Promise((done) => (asking.onsuccess = () => done(asking.result)));
    database.close();
    return count === 5;
  });
  await visit.page.waitForTimeout(200);
  await again(visit);
  await visit.shelved(5);
});

visiting("what is dropped while the store is still being read goes beside what was kept", {}, async (visit) => {
  await visit.chooseFiles(made({ name: "甲.txt", bytes: "甲方支持合作。" }, { name: "乙.txt", bytes: "乙方反对霸权主义。" }));
  await visit.shelved(2);
  await kept(visit);
  await visit.page.addInitScript(() => {
    const open = IDBFactory.prototype.open;
    // A store that takes its time: the request is made anew later, and its outcome handed on.
    IDBFactory.prototype.open = function (...name) {
      const request = open.apply(this, name);
      const set = Object.getOwnPropertyDescriptor(IDBRequest.prototype, "onsuccess").set;
      Object.defineProperty(request, "onsuccess", { set: (done) => set.call(request, (event) => setTimeout(() => done.call(request, event), 1500)) });
      const listen = request.addEventListener;
      request.addEventListener = (kind, done, ...rest) =>
        listen.call(request, kind, kind === "success" ? (event) => setTimeout(() => (done.handleEvent ?? done).call(request, event), 1500) : done, ...rest);
      return request;
    };
  });
  await again(visit);
  await visit.chooseFiles(made({ name: "丙.txt", bytes: "丙方呼吁对话，要求克制。" }));
  await visit.shelved(3);
  await kept(visit);
  assert.equal((await stored(visit)).bytes.length, 3);
  await again(visit);
  await visit.shelved(3);
  for (const [name, words] of [["甲.txt", "甲方支持"], ["乙.txt", "乙方反对"], ["丙.txt", "丙方呼吁"]]) {
    await visit.read(name);
    await visit.find("reader").getByText(words).first().waitFor();
  }
});

visiting("what another version kept is left alone until it is forgotten, and that is said", {}, async (visit) => {
  await visit.takeSample();
  await kept(visit);
  await visit.page.evaluate(async () => {
    const opening = indexedDB.open("duikan");
    const database = await new Promise((done) => (opening.onsuccess = () => done(opening.result)));
    const work = database.transaction("work", "readwrite").objectStore("work");
    work.put('[{"id":1,"name":"a.txt","of":"tomorrow"}]', "files");
    await new Promise((done) => (work.transaction.oncomplete = done));
    database.close();
  });
  const before = await stored(visit);
  await again(visit);
  await visit.find("notice").getByText(/读不懂/).waitFor();
  await visit.takeSample();
  await visit.page.waitForTimeout(500);
  assert.deepEqual(await stored(visit), before, "nothing is written, nothing deleted");
  await visit.find("forget").click();
  await visit.find("forget-sure").click();
  await visit.find("sample").waitFor();
  await visit.page.waitForTimeout(300);
  assert.deepEqual(await stored(visit), { work: [], bytes: [] });
  await visit.takeSample();
  await kept(visit);
  assert.equal((await stored(visit)).bytes.length, 5, "from then on it keeps again");
});

visiting("what was taken off the shelf stays away", {}, async (visit) => {
  await visit.takeSample();
  await visit.choose("declaration-2018.txt", /^移除$/);
  await visit.shelved(4);
  await kept(visit);
  await again(visit);
  await visit.shelved(4);
  assert.equal((await stored(visit)).bytes.length, 4, "nor is its text kept");
});

visiting("forgetting everything leaves nothing behind", {}, async (visit) => {
  await visit.takeSample();
  await visit.speak("en");
  await kept(visit);
  await visit.find("forget").click();
  await visit.find("forget-sure").click();
  await visit.find("notice").waitFor();
  await visit.find("sample").waitFor();
  // Whoever reloads while another engine is on its way breaks that off.
  visit.forgive(/engine_bg\.wasm net::ERR_ABORTED/);
  await visit.page.waitForTimeout(300);
  assert.deepEqual(await stored(visit), { work: [], bytes: [] });
  assert.equal(await visit.page.evaluate(() => localStorage.length + sessionStorage.length), 0);
  await again(visit);
  await visit.find("sample").waitFor();
  assert.deepEqual(await stored(visit), { work: [], bytes: [] });
});

visiting("all of it as one file, opened elsewhere", {}, async (visit) => {
  await visit.takeSample();
  await visit.choose("declaration-2018.txt", /搁置/);
  await visit.settled();
  const [download] = await Promise.all([visit.page.waitForEvent("download"), visit.find("save-project").click()]);
  assert.match(download.suggestedFilename(), /\.duikan$/);
  const path = join(tmpdir(), `duikan-${process.pid}.duikan`);
  await download.saveAs(path);
  const project = JSON.parse(await readFile(path, "utf8"));
  assert.equal(project["duikan-project"], 1);
  assert.equal(project.work.files.length, 5);
  assert.equal(Buffer.from(project.bytes[0], "base64").toString("utf8"), await readFile(sample.find((file) => basename(file) === project.work.files[0].name), "utf8"));

  const elsewhere = await openPage();
  try {
    await elsewhere.chooseFiles(path);
    await elsewhere.shelved(5);
    assert.equal(await elsewhere.page.locator(".doc.aside").count(), await visit.page.locator(".doc.aside").count(), "with what was said of it");

    // Where there are texts, it waits for the reader's word.
    await elsewhere.chooseFiles(made({ name: "别的.txt", bytes: "这里还有一份别的文本。" }));
    await elsewhere.shelved(6);
    await elsewhere.chooseFiles(path);
    await elsewhere.find("open-project").waitFor();
    assert.equal((await names(elsewhere)).length, 6);
    await elsewhere.find("open-project").click();
    await elsewhere.shelved(5);

    await writeFile(path, "{");
    await elsewhere.chooseFiles(path);
    await elsewhere.find("open-project").click();
    await elsewhere.page.getByText(/已损坏，或不是项目文件/).waitFor();
    await writeFile(path, JSON.stringify({ "duikan-project": 9, program: "7.8.9", pages: [] }));
    await elsewhere.chooseFiles(path);
    await elsewhere.find("open-project").click();
    await elsewhere.page.getByText(/由本程序 7\.8\.9 版写成/).waitFor();
    assert.equal((await names(elsewhere)).length, 5, "all is as it was");
    elsewhere.assertQuietAndPrivate();
  } finally {
    await elsewhere.close();
  }
});

visiting("of two tabs one keeps its work, and the other says that it doesn't", {}, async (visit) => {
  await visit.takeSample();
  await kept(visit);
  const page = await visit.page.context().newPage();
  await page.goto(visit.page.url());
  await page.locator("body[data-state=ready]").waitFor();
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=shelf-item]").length === 5);
  await page.getByTestId("keep-here").waitFor();
  await page.locator(".remove-all").click();
  await page.locator(".remove-all").click();
  await page.getByTestId("sample").waitFor();
  assert.equal((await stored(visit)).bytes.length, 5, "what happens in the second is not kept");

  await page.getByTestId("drop-input").setInputFiles(made({ name: "另一份.txt", bytes: "这里是第二个标签页的文本。" }));
  await page.waitForFunction(() => document.querySelectorAll("[data-testid=shelf-item]").length === 1);
  await page.getByTestId("keep-here").click();
  await page.locator("[data-testid=keeping] .kept.well").waitFor({ state: "attached" });
  await visit.find("keep-here").waitFor();
  await page.waitForTimeout(500);
  await page.close();
  assert.equal((await stored(visit)).bytes.length, 1, "it keeps its own, and only its own");
  assert.equal(await visit.find("shelf-item").count(), 5, "what the first shows stays");
  await again(visit);
  await visit.shelved(1);
  assert.deepEqual(await names(visit), ["另一份.txt"]);
});

visiting("a browser that keeps nothing says so, and everything works", {}, async (visit) => {
  await visit.page.addInitScript(() => Object.defineProperty(globalThis, "indexedDB", { get: () => undefined }));
  await again(visit);
  await visit.takeSample();
  await visit.find("keeping").getByText(/不让页面保存/).waitFor();
  await visit.goTo("terms");
  assert.ok((await visit.find("term-row").count()) > 20);
});

visiting("a full disk is told, and what was kept before stays", {}, async (visit) => {
  const devtools = await visit.page.context().newCDPSession(visit.page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: new URL(visit.page.url()).origin, quotaSize: 500_000 });
  await visit.chooseFiles(sample.slice(0, 2));
  await visit.shelved(2);
  await kept(visit);
  await visit.chooseFiles(made({ name: "大.txt", bytes: longText(2_000_000) }));
  await visit.shelved(3);
  await visit.find("notice").getByText(/空间不够/).waitFor();
  await visit.goTo("terms");
  assert.equal(await visit.find("shelf-item").count(), 3, "the page goes on with all of them");
  await again(visit);
  await visit.shelved(2);
});

visiting("what the browser does not write for another reason is not called a want of room", {}, async (visit) => {
  await visit.takeSample();
  await kept(visit);
  await visit.page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("no", "DataError");
    };
  });
  await visit.chooseFiles(made({ name: "后来.txt", bytes: "后来的一份文本。" }));
  await visit.shelved(6);
  await visit.find("notice").getByText(/一个文件浏览器读不到或没有写下/).waitFor();
  await again(visit);
  await visit.shelved(5);
});
