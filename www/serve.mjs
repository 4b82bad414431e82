// A static server for the built page: `node www/serve.mjs [FOLDER] [PORT]`. The browser tests use it too.
import { createReadStream, realpathSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, sep } from "node:path";
import { pipeline } from "node:stream";
import { pathToFileURL } from "node:url";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};
const COMPRESSIBLE = /^text\/|json|wasm|svg/;
/** By what a file may be compressed, the best first. Fast rather than small: it is done for each request. */
const COMPRESSIONS = {
  br: (size) => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: size } }),
  gzip: () => createGzip({ level: 5 }),
};
const PORTS_TO_TRY = 50;

/** The file that a request's address means, or undefined: nothing outside the folder, nothing hidden. */
async function find(folder, address) {
  try {
    let path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    if (path.endsWith("/")) path += "index.html";
    const file = await realpath(join(folder, path));
    const inside = file.startsWith(folder + sep) && !file.slice(folder.length).includes(sep + ".");
    const about = inside && (await stat(file));
    return about && about.isFile() ? { file, about } : undefined;
  } catch {
    return undefined; // badly encoded, or not there
  }
}

async function answer(folder, request, response) {
  const found = await find(folder, request.url);
  if (!found) return response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
  if (!["GET", "HEAD"].includes(request.method)) return response.writeHead(405, { Allow: "GET, HEAD" }).end();
  const { file, about } = found;
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const accepted = (request.headers["accept-encoding"] ?? "").match(/\w+/g) ?? [];
  const encoding = COMPRESSIBLE.test(type) ? Object.keys(COMPRESSIONS).find((name) => accepted.includes(name)) : undefined;
  const tag = `"${about.size}-${about.mtimeMs}${encoding ? `-${encoding}` : ""}"`;
  const headers = {
    "Cache-Control": "no-cache", // keep, but ask: after a new build the next reload shows it
    "Content-Type": type,
    ETag: tag,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
  };
  if (request.headers["if-none-match"] === tag) return response.writeHead(304, headers).end();
  response.writeHead(200, encoding ? { ...headers, "Content-Encoding": encoding } : { ...headers, "Content-Length": about.size });
  if (request.method === "HEAD") return response.end();
  // A reader who leaves half-way is no error.
  pipeline([createReadStream(file), ...(encoding ? [COMPRESSIONS[encoding](about.size)] : []), response], () => {});
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject).listen({ port, host, exclusive: true }, () => resolve(server.address().port));
  });
}

function close(servers) {
  return Promise.all(servers.map((server) => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  })));
}

/**
 * Serves a folder to this machine only, on `port` or the next free one (0: any).
 * Gives the address, and a function that ends it.
 */
export async function serve(folder, port = 8080) {
  const root = await realpath(folder);
  for (let attempt = 0; ; attempt += 1) {
    // "localhost" is 127.0.0.1 to some browsers and ::1 to others, and another program may sit on either.
    const servers = [];
    let chosen = port && port + attempt;
    try {
      for (const host of ["127.0.0.1", "::1"]) {
        const server = createServer((request, response) => answer(root, request, response));
        try {
          chosen = await listen(server, chosen, host);
          servers.push(server);
        } catch (error) {
          const hasNoSuchAddress = ["EADDRNOTAVAIL", "EAFNOSUPPORT"].includes(error.code);
          if (host === "127.0.0.1" || !hasNoSuchAddress) throw error;
        }
      }
      return { url: `http://localhost:${chosen}/`, close: () => close(servers) };
    } catch (error) {
      await close(servers);
      if (error.code !== "EADDRINUSE" || attempt >= PORTS_TO_TRY) throw error;
    }
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) {
  const [folder = "dist", port = process.env.PORT ?? "8080"] = process.argv.slice(2);
  const { url } = await serve(folder, Number(port));
  console.log(`Duikan is at ${url}`);
}
