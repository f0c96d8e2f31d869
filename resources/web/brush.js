/**
 * A canvas set to a view: paths are given in units, widths and dashes in CSS pixels.
 *
 * @typedef {import("./world.js").View} View
 */
import { zoomAt } from "./world.js";

const HATCH = 12;

export class Brush {
  /**
   * @param {CanvasRenderingContext2D} ctx
   * @param {View} view
   * @param {{palette: any, unit: number, ratio: number}} look `ratio`: device pixels a CSS pixel
   */
  constructor(ctx, view, { palette, unit, ratio }) {
    this.ctx = ctx;
    this.view = view;
    this.palette = palette;
    this.unit = unit;
    this.ratio = ratio;
    this.zoom = zoomAt(view.k);
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

  /** @param {Path2D|null} path */
  fill(path, colour) {
    if (!path) return;
    this.ctx.fillStyle = colour;
    this.ctx.fill(path);
  }

  /** @param {Path2D|null} path @param {number[]} [dash] @param {CanvasLineCap} [cap] */
  stroke(path, colour, width, dash, cap) {
    if (!path) return;
    const { ctx, view } = this;
    ctx.strokeStyle = colour;
    ctx.lineWidth = width / view.k;
    ctx.setLineDash(dash ? dash.map((length) => length / view.k) : []);
    ctx.lineCap = cap ?? (dash ? "butt" : "round");
    ctx.stroke(path);
  }

  /** Diagonal stripes of a steady width on the screen. @param {Path2D} path */
  hatch(path, ground, line) {
    this.#pattern(path, (tile, size) => {
      tile.fillStyle = ground;
      tile.fillRect(0, 0, size, size);
      tile.strokeStyle = line;
      tile.lineWidth = size * 0.3;
      tile.beginPath();
      for (const shift of [-size, 0, size]) {
        tile.moveTo(shift - 2, size + 2);
        tile.lineTo(shift + size + 2, -2);
      }
      tile.stroke();
    });
  }

  /** A pattern of dots instead of a tint. @param {Path2D} path */
  dots(path, colour) {
    this.#pattern(path, (tile, size) => {
      tile.fillStyle = colour;
      tile.beginPath();
      tile.arc(size / 2, size / 2, size * 0.1, 0, 7);
      tile.fill();
    });
  }

  #pattern(path, draw) {
    const size = Math.max(4, Math.round(HATCH * this.unit * this.ratio));
    const tile = new OffscreenCanvas(size, size);
    draw(tile.getContext("2d"), size);
    const pattern = this.ctx.createPattern(tile, "repeat");
    const s = 1 / (this.view.k * this.ratio);
    pattern.setTransform(new DOMMatrix([s, 0, 0, s, 0, 0]));
    this.ctx.fillStyle = pattern;
    this.ctx.fill(path);
  }
}
