// A chart in the room that it has: names and dates that can be read, nets as large as they can be.
import { written } from "./dates.js";
import { beside } from "./labels.js";
import { seen } from "./zoom.js";

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

/** How many points of an axis are seen. */
const shown = ({ data, min = 0, max = data.length - 1 }) => max - min + 1;

/** Nobody reads names of points that are narrower than a few characters: there are as many as fit. */
function fitPoints(option, width) {
  const { xAxis } = option;
  if (xAxis?.type !== "category") return;
  const room = (width - option.grid.left - option.grid.right - 40) / Math.max(1, shown(xAxis) - (xAxis.boundaryGap ? 0 : 1));
  if (room < 76) xAxis.data = xAxis.short;
  const step = Math.max(1, Math.ceil((xAxis.data.every((name) => name.length < 4) ? 24 : 76) / room));
  xAxis.axisLabel.interval = (index) => (index - (xAxis.min ?? 0)) % step === 0;
  xAxis.axisLabel.width = Math.max(60, room * step - 12);
}

/**
 * A net is given from -1 to 1, and gets the proportions of its room, unless it is a map, where distances tell; in a
 * narrow one, items are smaller, their names below. A name that has no room shows when its item is pointed at.
 */
function fitNet(option, chart, view) {
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
  const [across, down] = extents(net);
  net.zoom = view.scale;
  // Items come apart, and stay as large as they are; none would be taken for all.
  net.nodeScaleRatio = 1e-6;
  net.center = [between(across, view.x), between(down, view.y)];
  const sides = beside(places(net, width, height, view), chart.getWidth(), chart.getHeight(), isNarrow ? ["bottom", "top", "right", "left"] : undefined);
  net.data.forEach((item, index) => {
    item.label = { ...item.label, ...(sides[index] ? { position: sides[index] } : { show: false }) };
  });
}

/** From where to where a net's items lie, across and down. */
const extents = (net) => ["x", "y"].map((way) => net.data.map((item) => item[way])).map((values) => [Math.min(...values), Math.max(...values)]);

/** The place at a share of an extent. */
const between = ([from, to], share) => from + (to - from) * share;

/** Where the items of a net will stand in the picture: it is made as large as its room allows, and then as `view` has it. */
function places(net, width, height, { scale }) {
  const [across, down] = extents(net);
  const long = ([from, to]) => Math.max(1, to - from);
  const units = Math.min(width / long(across), height / long(down)) * scale;
  return net.data.map(({ x, y, symbolSize, value, label }) => ({
    x: net.left + width / 2 + (x - net.center[0]) * units,
    y: net.top + height / 2 + (y - net.center[1]) * units,
    size: symbolSize,
    name: value,
    font: label?.fontSize ?? net.label.fontSize,
  }));
}

/** Of an axis, only what is seen. */
function fitWindow(option, view) {
  const { xAxis } = option;
  if (view.scale === 1 || !xAxis) return;
  const [from, to] = seen(view);
  if (xAxis.type === "category") {
    const last = xAxis.data.length - 1;
    [xAxis.min, xAxis.max] = [Math.floor(from * last), Math.ceil(to * last)];
  } else {
    const { min, max } = xAxis;
    [xAxis.min, xAxis.max] = [min + from * (max - min), min + to * (max - min)];
    const isSeen = (place) => place >= xAxis.min && place <= xAxis.max;
    const { customValues } = xAxis.axisLabel;
    xAxis.dates = xAxis.dates.filter((_, index) => isSeen(customValues[index]));
    for (const part of [xAxis.axisLabel, xAxis.axisTick]) part.customValues = part.customValues.filter(isSeen);
  }
  // A line whose end is out of sight has no end to write its name at.
  if (to < 1) for (const series of option.series) series.endLabel = { show: false };
}

/** The option for a chart of this size, of which the reader sees what `view` says. */
export function fitted(option, chart, view) {
  const width = chart.getWidth();
  fitEnd(option, width);
  fitWindow(option, view);
  fitDates(option, width);
  fitNames(option, width);
  fitPoints(option, width);
  fitNet(option, chart, view);
  return option;
}
