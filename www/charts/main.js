// The page's charts: a subset of ECharts behind four functions, for src/ui/charts.rs.
//
// Options come as JSON from Rust. A colour may be written `var(--name)`: it is looked up in the page's
// style when the chart is drawn, and again when the theme changes.
import { init, use } from "echarts/core";
import { BarChart, GraphChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { written } from "./dates.js";
import { beside } from "./labels.js";
import { apart } from "./names.js";

use([LineChart, BarChart, GraphChart, GridComponent, TooltipComponent, AriaComponent, LabelLayout, SVGRenderer]);

/** Every chart on the page: element → { chart, json, click, observer }. */
const drawn = new Map();

/** The colour that a custom property has now, as the browser computes it. */
function colour(name, probe) {
  probe.style.color = `var(${name})`;
  return getComputedStyle(probe).color;
}

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

/** Dates stand at their places, as many as can be read. */
function fitDates(option, width) {
  const { dates, axisLabel, min, max } = option.xAxis ?? {};
  if (!dates) return;
  const room = width - option.grid.left - option.grid.right - 40;
  const places = axisLabel.customValues;
  const texts = written(dates, places.map((place) => ((place - min) / (max - min)) * room));
  axisLabel.lineHeight = 14;
  axisLabel.formatter = (place) => texts[places.indexOf(place)] ?? "";
}

/** Beside a narrow chart the lines' names get less room. */
function fitEnd(option, width) {
  if (option.grid?.right > 100 && width < 480) option.grid.right = 96;
}

/** Names of bars get a part of the width, not a fixed length; in a narrow chart the short ones stand, and fewer figures. */
function fitNames(option, width) {
  const { xAxis, yAxis } = option;
  if (yAxis?.type !== "category") return;
  yAxis.axisLabel.width = Math.min(280, Math.max(84, width * 0.27));
  if (width >= 480) return;
  yAxis.axisLabel.formatter = (_, index) => yAxis.short[index];
  if (xAxis.max === 100) xAxis.interval = 50;
  else xAxis.splitNumber = 2;
}

/** Nobody reads names of points that are narrower than a few characters: there are as many as fit. */
function fitPoints(option, width) {
  const { xAxis } = option;
  if (xAxis?.type !== "category") return;
  const room = (width - option.grid.left - option.grid.right - 40) / Math.max(1, xAxis.data.length - (xAxis.boundaryGap ? 0 : 1));
  if (room < 76) xAxis.data = xAxis.short;
  const step = Math.max(1, Math.ceil((xAxis.data.every((name) => name.length < 4) ? 24 : 76) / room));
  xAxis.axisLabel.interval = (index) => index % step === 0;
  xAxis.axisLabel.width = Math.max(60, room * step - 12);
}

/**
 * A net is given from -1 to 1, and gets the proportions of its room, unless it is a map, where distances tell; in a narrow one, items are smaller, their names
 * below. A name that has no room shows when its item is pointed at.
 */
function fitNet(option, chart) {
  const [net] = option.series;
  if (net?.type !== "graph") return;
  const isNarrow = chart.getWidth() < 480;
  if (isNarrow) {
    net.right = net.left;
    for (const item of net.data) item.symbolSize *= 0.55;
  }
  const width = chart.getWidth() - net.left - net.right;
  const height = chart.getHeight() - net.top - net.bottom;
  for (const item of net.square ? [] : net.data) {
    item.x *= width / 2;
    item.y *= height / 2;
  }
  const sides = beside(places(net, width, height), chart.getWidth(), chart.getHeight(), isNarrow ? ["bottom", "top", "right", "left"] : undefined);
  net.data.forEach((item, index) => {
    item.label = { ...item.label, ...(sides[index] ? { position: sides[index] } : { show: false }) };
  });
}

/** Where the items of a net will stand in the picture: it is made as large as its room allows. */
function places(net, width, height) {
  const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
  const long = (values) => Math.max(1, Math.max(...values) - Math.min(...values));
  const [across, down] = [net.data.map(({ x }) => x), net.data.map(({ y }) => y)];
  const scale = Math.min(width / long(across), height / long(down));
  return net.data.map(({ x, y, symbolSize, value, label }) => ({
    x: net.left + width / 2 + (x - middle(across)) * scale,
    y: net.top + height / 2 + (y - middle(down)) * scale,
    size: symbolSize,
    name: value,
    font: label?.fontSize ?? net.label.fontSize,
  }));
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

function paint(entry) {
  const option = themed(JSON.parse(entry.json));
  fitEnd(option, entry.chart.getWidth());
  fitDates(option, entry.chart.getWidth());
  fitNames(option, entry.chart.getWidth());
  fitPoints(option, entry.chart.getWidth());
  fitNet(option, entry.chart);
  option.animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
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
    entry = { chart };
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
  entry.json = json;
  paint(entry);
}

/** Takes the chart out of the element. */
function dispose(element) {
  const entry = drawn.get(element);
  if (!entry) return;
  entry.observer.disconnect();
  entry.chart.dispose();
  drawn.delete(element);
}

/** Saves the chart as a picture, `kind` being "svg" or "png". */
function save(element, kind, name) {
  const entry = drawn.get(element);
  if (!entry) return;
  const svg = new Blob([entry.chart.renderToSVGString()], { type: "image/svg+xml" });
  if (kind === "svg") return download(svg, `${name}.svg`);
  const picture = new Image();
  const address = URL.createObjectURL(svg);
  picture.onload = () => {
    // Twice the size on the page, for print, on the page's own ground.
    const canvas = document.createElement("canvas");
    canvas.width = entry.chart.getWidth() * 2;
    canvas.height = entry.chart.getHeight() * 2;
    const pen = canvas.getContext("2d");
    pen.fillStyle = getComputedStyle(element.closest(".card") ?? document.body).backgroundColor;
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    URL.revokeObjectURL(address);
    canvas.toBlob((png) => png && download(png, `${name}.png`), "image/png");
  };
  picture.src = address;
}

function download(blob, name) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

const repaint = () => drawn.forEach(paint);
new MutationObserver(repaint).observe(document.documentElement, { attributeFilter: ["data-theme"] });
matchMedia("(prefers-color-scheme: dark)").addEventListener("change", repaint);

globalThis.duikanCharts = { draw, dispose, save };
