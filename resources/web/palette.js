/**
 * The colours of the map: the normal ones, and those of high contrast (white, black, patterns instead of tints).
 */
const CALM = {
  ground: "#F4F1EA",
  land: "#FAF8F2",
  outside: "#EEEAE0",
  city: "#EDE7DA",
  border: "#D3C6B2",
  ink: "#12263A",
  muted: "#4A5866",
  paper: "#FFFDF9",
  brand: "#0F4C5C",
  blue: "#1769E0",
  select: "#FFB000",
  water: "#A9CFE3",
  waterEdge: "#A9CFE3",
  landuse: {
    hospital: "#F7E7E7",
    school: "#F3EBD9",
    university: "#F3EBD9",
    industrial: "#ECE7E0",
    commercial: "#F1E8E2",
    cemetery: "#DDE3D3",
    stadium: "#DDE8CC",
  },
  green: {
    park: "#B7D59B",
    garden: "#BFDAA5",
    grass: "#C9DFB3",
    meadow: "#C9DFB3",
    allotments: "#CFDDB4",
    farmland: "#E3E3C4",
  },
  greenEdge: "#A5C688",
  building: "#DCD3C4",
  buildingEdge: "#CBBFAC",
  neighbour: "#C7BBA8",
  neighbourEdge: "#85765F",
  member: "#1B5E60",
  memberEdge: "#134749",
  delivered: "#8FBDBA",
  deliveredEdge: "#1B5E60",
  tocome: "#F6E3C4",
  tocomeEdge: "#A86200",
  expected: "#DCEAE8",
  undated: "#E6DFD3",
  undatedEdge: "#8C8271",
  absentEdge: "#8C8271",
  site: "rgba(122, 75, 0, 0.10)",
  siteEdge: "#8A6A3A",
  casing: "#D8D0C2",
  street: "#FFFFFF",
  main: "#FBE6B5",
  mainEdge: "#E3C887",
  motorway: "#F3C9A5",
  motorwayEdge: "#DDA878",
  path: "#FFFFFF",
  pathEdge: "rgba(96, 84, 50, 0.17)",
  steps: "#9A8A70",
  halo: "#FFFDF9",
  streetText: "#5B5347",
  placeText: "#12263A",
  parkText: "#3C6327",
  waterText: "#2F6A8C",
  areaText: "#756957",
  hereText: "#1658C4",
  tocomeText: "#7A4B00",
  route: "#1769E0",
  routeCasing: "#FFFFFF",
  routeEdge: "#0B3C8C",
  routePale: "#9FC0F0",
  reach: "#1769E0",
  reachTints: { 15: 0.24, 30: 0.2, 45: 0.17, 60: 0.13 },
  reachEdge: "#1658C4",
  reachText: "#1658C4",
  gain: "#B25E00",
  outlines: false,
  rim: 0.15,
  patterns: {
    tocome: ["hatch", "#E7B866"],
    expected: ["hatch", "#8FBDBA"],
  },
};

const STRONG = {
  ...CALM,
  ground: "#FFFFFF",
  land: "#FFFFFF",
  outside: "#FFFFFF",
  city: "#FFFFFF",
  border: "#555555",
  ink: "#000000",
  muted: "#4D4D4D",
  paper: "#FFFFFF",
  brand: "#000000",
  blue: "#0039A6",
  water: "#FFFFFF",
  waterEdge: "#1B4F8F",
  landuse: {},
  green: Object.fromEntries(Object.keys(CALM.green).map((kind) => [kind, "#FFFFFF"])),
  greenEdge: "#2B5A14",
  building: "#FFFFFF",
  buildingEdge: "#555555",
  neighbour: "#FFFFFF",
  neighbourEdge: "#000000",
  member: "#000000",
  memberEdge: "#000000",
  delivered: "#FFFFFF",
  deliveredEdge: "#000000",
  tocome: "#FFFFFF",
  tocomeEdge: "#000000",
  expected: "#FFFFFF",
  undated: "#FFFFFF",
  undatedEdge: "#4D4D4D",
  absentEdge: "#4D4D4D",
  site: "#FFFFFF",
  siteEdge: "#000000",
  casing: "#555555",
  main: "#FFFFFF",
  mainEdge: "#555555",
  motorway: "#FFFFFF",
  motorwayEdge: "#000000",
  path: "#4D4D4D",
  pathEdge: "#FFFFFF",
  steps: "#000000",
  halo: "#FFFFFF",
  streetText: "#000000",
  placeText: "#000000",
  parkText: "#000000",
  waterText: "#000000",
  areaText: "#000000",
  hereText: "#0039A6",
  tocomeText: "#000000",
  route: "#0039A6",
  routeCasing: "#FFFFFF",
  routeEdge: "#000000",
  routePale: "#FFFFFF",
  reach: "#0039A6",
  reachEdge: "#0039A6",
  reachText: "#0039A6",
  reachPatterns: { 15: "cross", 30: "thinbars", 45: "stipple", 60: "dots" },
  gain: "#000000",
  outlines: true,
  rim: 0.24,
  patterns: {
    delivered: ["bars", "#000000"],
    tocome: ["hatch", "#000000"],
    expected: ["thinbars", "#000000"],
    other: ["cross", "#6B6B6B"],
    undated: ["stipple", "#6B6B6B"],
  },
};

/**
 * How things are drawn in a state: colours, and lengths in CSS pixels.
 *
 * `unit` is a pixel of the look; `text` one of a text, which grows with the visitor's choice, `mark` one of a mark, which
 * grows half as much; `least` is the smallest size of a text; `ratio` device pixels a CSS pixel.
 *
 * @typedef {{palette: any, unit: number, text: number, mark: number, least: number, ratio: number}} Look
 * @param {import("./state.js").State} state @returns {Look}
 */
export function drawnIn({ highContrast, unit, textScale, leastText }) {
  return {
    palette: highContrast ? STRONG : CALM,
    unit,
    text: unit * textScale,
    mark: unit * (1 + (textScale - 1) / 2),
    least: leastText,
    ratio: 1,
  };
}

/** A colour on its way to another one: 0 is the first, 1 the second. */
export function mixed(from, to, part) {
  const channel = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
  const between = (at) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * part);
  return `#${[1, 3, 5].map((at) => between(at).toString(16).padStart(2, "0")).join("")}`;
}

/** The size of a text that is so large in the look. @param {Look} look */
export const textSize = (size, { text, least }) => Math.max(Math.round(size * text), least);

/** The radius of a line's disc, whose number is a text too. @param {Look} look */
export const discRadius = (r, { text, least }) => Math.max(r * text, least / 1.06);

/** Whether a line's colour needs an ink casing on paper: less than 3:1. */
export function isPale(colour) {
  const channel = (at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05) < 3;
}
