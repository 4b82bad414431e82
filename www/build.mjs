// Bundles the charts for the page: charts/main.js → generated/charts.js. Run by Trunk before each build.
//
// The file is written only when its content has changed, so that a watching Trunk is not woken by its
// own hook.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "generated", "charts.js");

let esbuild;
try {
  esbuild = await import("esbuild");
} catch {
  console.error("The chart library is not installed. Run `make serve`, or `npm ci` in www/.");
  process.exit(1);
}

const result = await esbuild.build({
  entryPoints: [join(here, "charts", "main.js")],
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: "/* Contains Apache ECharts (Apache-2.0, https://echarts.apache.org) and zrender (BSD-3-Clause). */" },
  write: false,
  logLevel: "warning",
});

const made = result.outputFiles[0].contents;
const before = await readFile(out).catch(() => null);
if (!before || !before.equals(Buffer.from(made))) {
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, made);
}
