/**
 * A canvas set to a view: paths are given in units, widths and dashes in CSS pixels.
 *
 * @typedef {import("./world.js").View} View
 */
import { zoomAt } from "./world.js";

const GRAIN = 12;

/** How a tile of each pattern is drawn. @type {Object<string, (tile: any, size: number) => void>} */
const PATTERNS = {
  hatch: (tile, size) => slant(tile, size, 0.3),
  slants: (tile, size) => slant(tile, size, 0.23),
  bars: (tile, size) => tile.fillRect(0, size * 0.28, size, size * 0.44),
  thinbars: (tile, size) => tile.fillRect(0, size * 0.42, size, size * 0.16),
  lines: (tile, size) => tile.fillRect(0, size * 0.44, size, size * 0.12),
  cross(tile, size) {
    slant(tile, size, 0.09);
    tile.setTransform(-1, 0, 0, 1, size, 0);
    slant(tile, size, 0.09);
  },
  stipple: (tile, size) => spot(tile, size, 0.17),
  dots: (tile, size) => spot(tile, size, 0.1),
};

function slant(tile, size, width) {
  tile.lineWidth = size * width;
  tile.beginPath();
  for (const shift of [-size, 0, size]) {
    tile.moveTo(shift - 2, size + 2);
    tile.lineTo(shift + size + 2, -2);
  }
  tile.stroke();
}

function spot(tile, size, radius) {
  tile.beginPath();
  tile.arc(size / 2, size / 2, size * radius, 0, 7);
  tile.fill();
}

export class Brush {
  /**
   * @param {CanvasRenderingContext2D} ctx
   * @param {View} view
   * @param {import("./palette.js").Look} look
   * @param {{x: number, y: number, w: number, h: number}} [part] of the view that is painted, in CSS pixels
   */
  constructor(ctx, view, { palette, unit, mark, ratio }, part = { x: 0, y: 0, w: view.w, h: view.h }) {
    this.ctx = ctx;
    this.view = view;
    this.palette = palette;
    this.unit = unit;
    this.mark = mark;
    this.ratio = ratio;
    this.zoom = zoomAt(view.k);
    this.box = boxOf(view, part);
    this.toPlane();
    ctx.lineJoin = "round";
  }

  /** Draw in units. */
  toPlane() {
    const { x, y, k, w, h } = this.view;
    const s = k * this.ratio;
    this.ctx.setTransform(s, 0, 0, s, (w / 2 - x * k) * this.ratio, (h / 2 - y * k) * this.ratio);
  }

  /** Draw something in CSS pixels. @param {() => void} draw */
  onScreen(draw) {
    this.ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    draw();
    this.toPlane();
  }

  cover(colour) {
    this.onScreen(() => {
      this.ctx.fillStyle = colour;
      this.ctx.fillRect(0, 0, this.view.w, this.view.h);
    });
  }

  /** @param {Path2D[]} paths */
  fill(paths, colour) {
    this.ctx.fillStyle = colour;
    for (const path of paths) this.ctx.fill(path);
  }

  /** @param {Path2D[]} paths @param {number[]} [dash] @param {CanvasLineCap} [cap] */
  stroke(paths, colour, width, dash, cap) {
    const { ctx, view } = this;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / view.k;
    ctx.setLineDash(dash ? dash.map((length) => length / view.k) : []);
    ctx.lineCap = cap ?? (dash ? "butt" : "round");
    for (const path of paths) ctx.stroke(path);
  }

  /**
   * A pattern of a steady size on the screen: diagonal stripes, bars, a grid or dots.
   *
   * @param {Path2D[]} paths @param {"hatch"|"slants"|"bars"|"thinbars"|"cross"|"stipple"|"dots"|"lines"} kind
   * @param {string} line its colour @param {string} [ground] what it is painted on
   * @param {CanvasFillRule} [rule] what is inside
   */
  pattern(paths, kind, line, ground, rule) {
    this.#tile(paths, (tile, size) => {
      if (ground) {
        tile.fillStyle = ground;
        tile.fillRect(0, 0, size, size);
      }
      tile.fillStyle = tile.strokeStyle = line;
      PATTERNS[kind](tile, size);
    }, rule);
  }

  #tile(paths, draw, rule = "nonzero") {
    const size = Math.max(4, Math.round(GRAIN * this.unit * this.ratio));
    const tile = new OffscreenCanvas(size, size);
    draw(tile.getContext("2d"), size);
    const pattern = this.ctx.createPattern(tile, "repeat");
    const s = 1 / (this.view.k * this.ratio);
    pattern.setTransform(new DOMMatrix([s, 0, 0, s, 0, 0]));
    this.ctx.fillStyle = pattern;
    for (const path of paths) this.ctx.fill(path, rule);
  }
}

/** A part of a view in units, with what strokes may add around it. */
function boxOf(view, { x, y, w, h }) {
  const margin = 40 / view.k;
  const x0 = view.x + (x - view.w / 2) / view.k;
  const y0 = view.y + (y - view.h / 2) / view.k;
  return { x0: x0 - margin, y0: y0 - margin, x1: x0 + w / view.k + margin, y1: y0 + h / view.k + margin };
}
