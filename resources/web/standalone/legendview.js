/**
 * Draws the legend: each sample as the map draws it.
 */
import { disc, el } from "./dom.js";
import { legendOf } from "./legend.js";
import { drawnIn } from "./palette.js";
import { firstState } from "./state.js";

const SVG = "http://www.w3.org/2000/svg";
const LINE = "#62259D";

/** @param {import("./shell.js").shell} shell */
export function legendView(shell) {
  const { words, visit, today, strong } = shell;
  const { palette } = drawnIn({ ...firstState(), highContrast: strong.matches });
  const row = (sample) =>
    el(
      "li.sample",
      {},
      picture(sample, palette),
      el("span", {}, sample.text, sample.remark && el("small", {}, sample.remark)),
    );
  const sections = legendOf(words, visit, today).map(({ title, samples }) =>
    el("section", {}, el("h3", {}, title), el("ul.rows", {}, samples.map(row))),
  );
  const lines = Object.values(words.content.lines).map((line) => el("li", {}, disc(line, true), line.name));
  return { title: words.screen("LegendPanel", "Legend"), body: [...sections, el("ul.lines", {}, lines)] };
}

function picture({ family, sample, look }, palette) {
  if (sample === "disc" || sample === "ring") {
    return el("span.swatch", {}, disc({ number: "14", colour: LINE, ink: "#FFFFFF" }, sample === "disc"));
  }
  const svg = shape("svg", { class: "swatch", viewBox: "0 0 48 32", "aria-hidden": "true" });
  if (family === "area") svg.append(...area(sample, palette));
  else if (family === "stroke") svg.append(...stroke(sample, palette));
  else if (family === "own") svg.append(own(look));
  else svg.append(...mark(sample, palette));
  return svg;
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

function area(sample, p) {
  const [fill, edge, dash] = {
    member: [p.member, p.memberEdge],
    delivered: [p.delivered, p.deliveredEdge],
    coming: [p.tocome, p.tocomeEdge],
    expectedPlace: [p.expected, p.deliveredEdge, "8 4"],
    absent: ["none", p.absentEdge, "2 4"],
    undated: [p.undated, p.undatedEdge],
    other: [p.neighbour, p.neighbourEdge],
    site: [p.site, p.siteEdge],
    surveyed: ["none", p.ink],
    indicative: ["none", p.ink, "5 3"],
    building: [p.building, p.buildingEdge],
    green: [p.green.park, p.greenEdge],
    water: [p.water, p.waterEdge],
  }[sample];
  const box = { x: 6, y: 5, width: 36, height: 22 };
  const hatch = { coming: p.patterns.tocome, expectedPlace: p.patterns.expected }[sample];
  const lines = hatch
    ? [10, 18, 26, 34].map((x) =>
        shape("path", { d: `M${x - 4} 27L${x + 8} 5`, stroke: hatch[1], "stroke-width": 2.5 }),
      )
    : [];
  const rim = shape("rect", {
    ...box,
    fill: "none",
    stroke: edge,
    "stroke-width": 2,
    "stroke-dasharray": dash ?? "none",
  });
  return [shape("rect", { ...box, fill }), ...lines, rim];
}

function stroke(sample, p) {
  const [colour, width, dash, casing, cap] = {
    open: [LINE, 6],
    expected: [LINE, 6, "12 6"],
    later: [LINE, 5, "0.1 8", null, "round"],
    zone: [p.brand, 3, "8 5"],
    officialZone: [p.brand, 3],
    street: [p.street, 8, null, p.casing],
    mainStreet: [p.main, 9, null, p.mainEdge],
    motorway: [p.motorway, 12, null, p.motorwayEdge],
    path: [p.path, 3, "0.1 5", null, "round"],
    stairs: [p.steps, 7, "2.5 2.5"],
  }[sample];
  const ground = sample === "path" ? [shape("rect", { x: 0, y: 4, width: 48, height: 24, fill: p.green.park })] : [];
  const under = casing ? [shape("path", { d: "M2 16H46", stroke: casing, "stroke-width": width + 3 })] : [];
  const drawn = { d: "M4 16H44", stroke: colour, "stroke-width": width, "stroke-linecap": cap ?? "butt" };
  return [...ground, ...under, shape("path", { ...drawn, "stroke-dasharray": dash ?? "none" })];
}

function mark(sample, p) {
  const round = (r, fill, edge = "none", width = 0) =>
    shape("circle", { cx: 24, cy: 16, r, fill, stroke: edge, "stroke-width": width });
  if (sample === "station") return [round(6, p.paper, p.ink, 2.4)];
  if (sample === "interchange") return [round(9, p.paper, p.ink, 3)];
  if (sample === "place") return [round(9, p.brand), round(3, p.paper)];
  if (sample === "organisation") {
    return [
      shape("rect", { x: 15, y: 7, width: 18, height: 18, rx: 3, fill: p.brand }),
      shape("rect", { x: 21, y: 13, width: 6, height: 6, fill: p.paper }),
    ];
  }
  const box = (inset, fill) =>
    shape("rect", {
      x: 5 + inset,
      y: 3 + inset,
      width: 38 - 2 * inset,
      height: 26 - 2 * inset,
      fill,
      stroke: p.ink,
      "stroke-width": 1.5,
    });
  return [box(0, p.select), box(6, p.member)];
}

function own(look) {
  const set = {
    fill: look.fill ?? "none",
    stroke: look.outline ?? "none",
    "stroke-width": Math.min(6, look.width ?? 2),
  };
  const dashed = look.dash ? { "stroke-dasharray": "6 4" } : {};
  if (look.kind === "line") return shape("path", { d: "M4 16H44", ...set, ...dashed });
  if (look.kind === "point") return shape("circle", { cx: 24, cy: 16, r: 8, ...set });
  return shape("rect", { x: 6, y: 5, width: 36, height: 22, ...set, ...dashed });
}
