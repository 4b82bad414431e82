// Keeps the page in the browser, so that it opens without a network. www/offline.mjs writes above this
//   EDITION  the version, and a hash of all files
//   FILES    every file by its address relative to the page, with its SHA-256 in base64
//
// One edition is kept as a whole or not at all, and only that one answers: page, engine and reader of PDF are always
// of one build. A new one is fetched beside it and waits until a reader asks for it.
/* global EDITION, FILES */

// Other pages may be kept for the same host.
const OURS = `duikan ${self.registration.scope} `;
const CACHE = OURS + EDITION;

const addressOf = (name) => new URL(name, self.registration.scope).href;
const ADDRESSES = new Map(Object.keys(FILES).map((name) => [addressOf(name), name]));

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return btoa(String.fromCharCode(...digest));
}

/** A response whose content is this file of this edition, or undefined. */
async function checked(response, name) {
  if (!response?.ok) return undefined;
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== FILES[name]) return undefined;
  // Made anew: unpacked, and never the result of a redirection.
  const headers = new Headers(response.headers);
  headers.delete("Content-Encoding");
  headers.delete("Content-Length");
  return new Response(bytes, { headers });
}

async function keepFile(cache, name) {
  const address = addressOf(name);
  // Most files are the same in the next edition.
  const kept =
    (await checked(await caches.match(address), name)) ??
    (await checked(await fetch(address, { cache: "no-cache" }), name));
  if (!kept) throw new Error(`${name || "index.html"} is of another build; the next visit tries again`);
  await cache.put(address, kept);
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  try {
    for (const name of Object.keys(FILES)) await keepFile(cache, name);
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function takeOver() {
  const outdated = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(outdated.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** The address under which what is asked for is kept, or undefined. */
function keptAs(request) {
  if (request.method !== "GET") return undefined;
  const url = new URL(request.url);
  url.search = url.hash = "";
  if (url.href === addressOf("index.html")) return addressOf("");
  return ADDRESSES.has(url.href) ? url.href : undefined;
}

async function answer(request, address) {
  const cache = await caches.open(CACHE);
  // A browser that is short of room may have thrown the files away.
  return (await cache.match(address)) ?? fetch(request);
}

self.addEventListener("install", (event) => event.waitUntil(keepAll()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver()));
self.addEventListener("message", (event) => {
  if (event.data === "SKIP_WAITING") self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const address = keptAs(event.request);
  if (address) event.respondWith(answer(event.request, address));
});
