// The page's charts: a subset of ECharts behind six functions, for src/ui/charts.rs.
//
// Options come as JSON from Rust. A colour may be written `var(--name)`: it is looked up in the page's
// style when the chart is drawn, and again when the theme changes.
import { init, use } from "echarts/core";
import { BarChart, GraphChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { fitted } from "./fit.js";
import { apart } from "./names.js";
import { colour } from "./colours.js";
import { dots } from "./dots.js";
import { figure } from "./figure.js";
import { framed, stacked } from "./framed.js";
import { standalone } from "./standalone.js";
import { listen, moved, nearer, subject, WHOLE } from "./zoom.js";

use([LineChart, BarChart, GraphChart, GridComponent, TooltipComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** Every chart on the page: element → { element, chart, json, subject, view, click, observer }. */
const drawn = new Map();

function themed(option) {
  const probe = document.createElement("i");
  probe.style.transition = "none";
  document.body.append(probe);
  const seen = new Map();
  const walk = (value) => {
    if (typeof value === "string") {
      const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
      if (!name) return value;
      if (!seen.has(name)) seen.set(name, colour(name, probe));
      return seen.get(name);
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value && typeof value === "object") {
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
    }
    return value;
  };
  const result = walk(option);
  probe.remove();
  return result;
}

/** The names of lines that end near each other make room for each other, above the axis. */
function fitLineNames(option, chart) {
  const ends = option.series.map(({ endLabel, data }) => (endLabel?.show ? data.at(-1)?.value : undefined));
  const named = ends.flatMap((end, index) => (end === undefined ? [] : [index]));
  if (named.length < 2) return;
  const y = (value) => chart.convertToPixel({ yAxisIndex: 0 }, value);
  const places = apart(named.map((index) => y([ends[index]].flat().at(-1))), y(0));
  const series = option.series.map(() => ({}));
  named.forEach((index, at) => {
    series[index].labelLayout = { y: places[at] };
  });
  chart.setOption({ series });
}

/** `still`: without motion, which explains nothing while the reader moves the picture. */
function paint(entry, still = false) {
  const option = fitted(themed(JSON.parse(entry.json)), entry.chart, entry.view);
  option.animation = !still && !matchMedia("(prefers-reduced-motion: reduce)").matches;
  // In a saved picture the names stand in an attribute, between double quotes.
  const fontFamily = getComputedStyle(document.body).fontFamily.replaceAll('"', "'");
  option.textStyle = { fontFamily, ...option.textStyle };
  entry.chart.setOption(option, { notMerge: true });
  fitLineNames(option, entry.chart);
}

/** Draws the option into the element, or draws it anew; `click(series, item, isLine)` hears of clicks. */
function draw(element, json, click) {
  let entry = drawn.get(element);
  if (!entry) {
    const chart = init(element, null, { renderer: "svg" });
    entry = { chart, element, view: WHOLE };
    listen(element, () => entry.view, (next) => see(entry, next(entry.view)));
    entry.observer = new ResizeObserver(() => {
      // An observer reports once at first, too: what is drawn anew under a finger that is down never hears the click.
      if (chart.getWidth() === element.clientWidth && chart.getHeight() === element.clientHeight) return;
      chart.resize();
      if (entry.json) paint(entry);
    });
    entry.observer.observe(element);
    // A line between two items of a net is none itself, and says so.
    chart.on("click", ({ seriesIndex, dataIndex, dataType }) => entry.click?.(seriesIndex ?? -1, dataIndex ?? -1, dataType === "edge"));
    drawn.set(element, entry);
  }
  entry.click = click;
  if (entry.json === json) return;
  const of = subject(JSON.parse(json));
  if (entry.subject !== of) show(entry, WHOLE);
  entry.subject = of;
  entry.json = json;
  paint(entry);
}

/** Notes how much is seen, and says so on the element, for the buttons below it. */
function show(entry, view) {
  entry.view = view;
  entry.element.toggleAttribute("data-zoomed", view.scale > 1);
}

function see(entry, view) {
  show(entry, view);
  paint(entry, true);
}

/** Shows the chart nearer by a factor, or farther, or, with 0, as a whole. */
function zoom(element, by) {
  const entry = drawn.get(element);
  if (entry) see(entry, by === 0 ? WHOLE : nearer(entry.view, by));
}

/** Moves what is seen of the chart by shares of it. */
function pan(element, across, down) {
  const entry = drawn.get(element);
  if (entry) see(entry, moved(entry.view, across, down));
}

/** Takes the chart out of the element. */
function dispose(element) {
  const entry = drawn.get(element);
  if (!entry) return;
  entry.observer.disconnect();
  entry.chart.dispose();
  drawn.delete(element);
}

/** A chart, and under it what its colours mean. */
function withLegend({ chart }, legend) {
  const [width, height] = [chart.getWidth(), chart.getHeight()];
  const svg = chart.renderToSVGString();
  return legend ? stacked({ svg, width, height }, figure(legend)) : { svg, width, height };
}

/** The chart in the element, or the drawing or figure that the element is, as SVG with its size. */
function drawing(element) {
  const entry = drawn.get(element);
  if (!entry && element.tagName !== "svg") return figure(element);
  if (entry) return withLegend(entry, element.parentElement?.querySelector(":scope > .chart-legend"));
  const { width, height } = element.getBoundingClientRect();
  return { svg: standalone(element, width, height), width: Math.round(width), height: Math.round(height) };
}

const ground = (element) => getComputedStyle(element.closest(".card") ?? document.body).backgroundColor;

/** The same with its title and caption, as the page has them in `data-title` and `data-caption`, and the program that made it. */
function told(element, program) {
  const { title, caption = "" } = element.dataset;
  const made = drawing(element);
  if (!title) return made;
  const { color, fontFamily } = getComputedStyle(document.body);
  const probe = document.createElement("i");
  document.body.append(probe);
  const look = { ground: ground(element), ink: color, faint: colour("--ink-2", probe), font: fontFamily.replaceAll('"', "'") };
  probe.remove();
  return framed(made, { title, caption, program }, look);
}

/** Saves the chart as a picture, `kind` being "svg" or "png", signed by the program. */
async function save(element, kind, name, program) {
  const made = told(element, program);
  if (kind === "svg") return download(new Blob([made.svg], { type: "image/svg+xml" }), `${name}.svg`);
  const canvas = await dots(made, ground(element));
  canvas.toBlob((png) => png && download(png, `${name}.png`), "image/png");
}

/** The chart as a picture, in both kinds: the dots in Base64. */
async function picture(element) {
  const made = drawing(element);
  const png = await dots(made, ground(element)).then((canvas) => canvas.toDataURL("image/png").split(",")[1], () => undefined);
  return { ...made, png };
}

function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const repaint = () => drawn.forEach((entry) => paint(entry));
new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);

globalThis.duikanCharts = { draw, dispose, save, picture, zoom, pan };
