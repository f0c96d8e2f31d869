/**
 * What keeps its size on the screen: stations, points, organisations, discs of lines, where the visitor stands, and
 * what is chosen.
 */
import { ramp } from "./shapes.js";
import { screenX, screenY } from "./world.js";

export const HERE_FROM = 13.8;
/** Reach of a finger in drawn pixels: a target is 12 mm across on the smallest screen, 13 inches at 1080p. */
export const TOUCH = 41;
/** Of "you are here", in drawn pixels. */
export const HERE_R = 30;
const OUTSIDE = 60;

/**
 * A mark on the screen: `r` is its drawn radius, `reach` how far from its middle a finger hits it, in CSS pixels.
 *
 * @typedef {{kind: string, id: string, x: number, y: number, r: number, reach: number, item: any, rank: number}} Mark
 */
export class Marks {
  /** @param {import("./places.js").Places} places @param {import("./network.js").Network} network */
  constructor(places, network) {
    this.places = places;
    this.network = network;
    /** Pictures of points by their colour. @type {Map<string, any>} */
    this.points = new Map();
    this.own = new Set(places.places.filter((place) => place.station).map((place) => place.station));
  }

  /**
   * Every mark within a view, in the order of painting.
   *
   * @param {import("./world.js").View} view @param {number} zoom @param {import("./palette.js").Look} look
   * @returns {Mark[]}
   */
  visible(view, zoom, { unit, mark }) {
    const found = [];
    // In Greater Paris marks stand too close to each other to grow.
    const size = ramp(zoom, [11, unit], [14, mark]);
    const add = (kind, item, r, rank) => {
      const x = screenX(view, item.x);
      const y = screenY(view, item.y);
      if (x < -OUTSIDE || y < -OUTSIDE || x > view.w + OUTSIDE || y > view.h + OUTSIDE) return;
      const drawn = r * size;
      found.push({ kind, id: item.id, x, y, r: drawn, reach: Math.max(drawn, TOUCH * unit), item, rank });
    };
    for (const item of this.places.markedOrganisations(zoom)) add("organisation", item, 11, 1);
    for (const item of this.places.marked(zoom)) add("place", item, 10, 1);
    for (const item of this.network.shownStations(zoom)) {
      if (!this.own.has(item.id)) add("station", item, stationRadius(item, zoom), item.interchange ? 3 : 2);
    }
    for (const id of this.own) {
      const item = this.network.byId.get(id);
      if (item) add("station", item, ramp(zoom, [10, 15], [14, 16], [17, 19]), 4);
    }
    return found;
  }

  /** @param {CanvasRenderingContext2D} ctx in CSS pixels @param {Mark} mark */
  paint(ctx, mark, look, state, chosen) {
    const { palette } = look;
    if (chosen) ring(ctx, mark, mark.r + 7 * look.mark, palette);
    if (mark.kind === "station") this.#paintStation(ctx, mark, palette, look.mark, state);
    else if (mark.kind === "organisation") paintOrganisation(ctx, mark, palette, look.mark);
    else this.#paintPoint(ctx, mark, look);
  }

  /** From a picture made once: content may have hundreds of points, and each frame has them all. */
  #paintPoint(ctx, mark, look) {
    const colour = mark.item.now === "undated" ? look.palette.undatedEdge : look.palette.brand;
    const key = [mark.r, look.mark, look.ratio, look.palette.paper].join();
    if (this.points.get(colour)?.key !== key) this.points.set(colour, { key, ...pointPicture(mark.r, colour, look) });
    const { image, half } = this.points.get(colour);
    const whole = (x) => Math.round(x * look.ratio) / look.ratio;
    ctx.drawImage(image, whole(mark.x - half), whole(mark.y - half), 2 * half, 2 * half);
  }

  #paintStation(ctx, mark, palette, unit, state) {
    const later = this.network.stationState(mark.item, state) === "later";
    const own = this.own.has(mark.id);
    if (own) disc(ctx, mark.x, mark.y, mark.r + 3 * unit, palette.paper);
    const muted = later && (!own || state.date < state.today);
    disc(ctx, mark.x, mark.y, mark.r, muted ? palette.muted : palette.ink);
    disc(ctx, mark.x, mark.y, mark.r - (own ? 5.5 : mark.item.interchange ? 3 : 2.4) * unit, palette.paper);
  }
}

function stationRadius(station, zoom) {
  return station.interchange
    ? ramp(zoom, [9.5, 5.5], [11, 8], [14, 11], [17, 13])
    : ramp(zoom, [9.5, 4], [11, 6.2], [14, 9], [17, 12]);
}

function disc(ctx, x, y, r, colour) {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** Around what was filled last. */
function outline(ctx, colour, width) {
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.stroke();
}

/** The amber band inside an ink outline, around a round mark. */
function ring(ctx, mark, r, palette) {
  disc(ctx, mark.x, mark.y, r + 3, palette.ink);
  disc(ctx, mark.x, mark.y, r, palette.select);
  disc(ctx, mark.x, mark.y, mark.r + 2, palette.ink);
}

function pointPicture(r, colour, { palette, mark: unit, ratio }) {
  const half = Math.ceil(r + 2.5 * unit);
  const image = new OffscreenCanvas(Math.ceil(2 * half * ratio), Math.ceil(2 * half * ratio));
  const ctx = image.getContext("2d");
  ctx.scale(image.width / (2 * half), image.height / (2 * half));
  disc(ctx, half, half, r + 2.5 * unit, palette.paper);
  disc(ctx, half, half, r, colour);
  disc(ctx, half, half, r * 0.36, palette.paper);
  return { image, half };
}

function paintOrganisation(ctx, mark, palette, unit) {
  const square = (half, radius, colour) => {
    ctx.beginPath();
    ctx.roundRect(mark.x - half, mark.y - half, 2 * half, 2 * half, radius);
    ctx.fillStyle = colour;
    ctx.fill();
  };
  square(mark.r + 2.5 * unit, 6 * unit, palette.paper);
  square(mark.r, 4 * unit, palette.brand);
  square(mark.r * 0.36, unit, palette.paper);
}

/** "You are here": a blue dot in a halo, with a cone where the visitor looks if that is known. */
export function paintHere(ctx, here, view, { palette, mark: unit }) {
  const x = screenX(view, here.x);
  const y = screenY(view, here.y);
  if (here.heading !== null && here.heading !== undefined) {
    const middle = ((here.heading - 90) * Math.PI) / 180;
    const reach = 92 * unit;
    const glow = ctx.createRadialGradient(x, y, 8 * unit, x, y, reach);
    glow.addColorStop(0, `${palette.blue}B0`);
    glow.addColorStop(1, `${palette.blue}00`);
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.arc(x, y, reach, middle - 0.5, middle + 0.5);
    ctx.closePath();
    ctx.fillStyle = glow;
    ctx.fill();
    if (palette.outlines) outline(ctx, palette.blue, 3 * unit);
  }
  disc(ctx, x, y, HERE_R * unit, palette.outlines ? palette.paper : `${palette.blue}2E`);
  if (palette.outlines) outline(ctx, palette.blue, 3 * unit);
  disc(ctx, x, y, 17 * unit, palette.paper);
  disc(ctx, x, y, 12.5 * unit, palette.blue);
}

/** The chosen footprint: an amber band inside an ink outline. @param {import("./brush.js").Brush} brush */
export function paintChosen(brush, path) {
  const { ctx, palette, unit } = brush;
  ctx.save();
  ctx.clip(path);
  brush.stroke([path], palette.select, 18 * unit);
  ctx.restore();
  brush.stroke([path], palette.ink, 4 * unit);
}

/**
 * The number of a line in its disc; dashed and hollow where the line is not open there. In high contrast always hollow:
 * black on white inside a ring of the line's colour.
 */
export function paintLineDisc(ctx, x, y, r, line, now, palette) {
  const { outlines } = palette;
  const cased = line.pale || outlines;
  disc(ctx, x, y, r + 2, palette.paper);
  if (now === "open") {
    if (cased) disc(ctx, x, y, r + 1, palette.ink);
    disc(ctx, x, y, cased ? r - 0.6 : r, line.colour);
    if (outlines) disc(ctx, x, y, r * 0.78, palette.paper);
  } else {
    ctx.beginPath();
    ctx.arc(x, y, r - 1.5, 0, 2 * Math.PI);
    ctx.strokeStyle = cased ? palette.ink : line.colour;
    ctx.lineWidth = Math.max(2, r * 0.16);
    ctx.setLineDash([r * 0.42, r * 0.26]);
    ctx.stroke();
    ctx.setLineDash([]);
  }
  ctx.fillStyle = outlines ? palette.ink : now === "open" ? line.ink : line.pale ? palette.ink : line.colour;
  const size = r * (line.number.length > 2 ? 0.85 : 1.06);
  ctx.font = `700 ${Math.round(size)}px Inter, "Noto Sans", sans-serif`;
  ctx.textAlign = "center";
  ctx.textBaseline = "alphabetic";
  ctx.fillText(line.number, x, y + r * 0.38);
}
