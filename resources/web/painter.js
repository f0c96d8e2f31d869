/**
 * Puts frames on the canvas. The plan is painted once into a larger picture and moved from there; while zooming, the
 * picture is scaled, or the coarse plan drawn anew; names and marks are set on top of each frame.
 */
import { Brush } from "./brush.js";

const MARGIN = 0.14;
const THIN = 0.35;
const SMALLEST = 0.62;
const LARGEST = 2.4;

/**
 * @typedef {import("./world.js").View} View
 * @typedef {View & {canvas: HTMLCanvasElement, ctx: CanvasRenderingContext2D}} Picture a painted view, larger than the
 *   screen
 */
export class Painter {
  /** @param {HTMLCanvasElement} canvas @param {import("./scene.js").Scene} scene */
  constructor(canvas, scene) {
    this.canvas = canvas;
    this.ctx = canvas.getContext("2d", { alpha: false });
    this.scene = scene;
    /** @type {Picture[]} the last ones painted, newest first */
    this.pictures = [];
    this.spare = [];
  }

  /** @param {number} w @param {number} h in CSS pixels @param {number} ratio device pixels a CSS pixel */
  resize(w, h, ratio) {
    this.ratio = ratio;
    this.canvas.width = Math.round(w * ratio);
    this.canvas.height = Math.round(h * ratio);
    this.canvas.style.width = `${w}px`;
    this.canvas.style.height = `${h}px`;
    this.pictures = [];
    this.spare = [];
  }

  /** What was painted is no longer true. */
  invalidate() {
    this.spare.push(...this.pictures);
    this.pictures = [];
  }

  /** Keep only what shows this view: each picture takes 14 MB on a screen of 1920 × 1080. @param {View} view */
  letGo(view) {
    const kept = this.pictures.find((picture) => shows(picture, view));
    for (const { canvas } of [...this.pictures, ...this.spare]) if (canvas !== kept?.canvas) canvas.width = 0;
    this.pictures = kept ? [kept] : [];
    this.spare = [];
  }

  /** Paint a view that the camera will reach, so that it lands in the finished plan. @param {View} view */
  prepare(view) {
    if (!this.pictures.some((picture) => shows(picture, view))) this.#paint(view);
  }

  /** The first frame, painted without a picture to move later. @param {View} view */
  first(view) {
    this.scene.paintGround(new Brush(this.ctx, view, this.#look()), false);
    this.#over(view);
  }

  /** @param {View} view @param {boolean} moving */
  frame(view, moving) {
    const picture = moving ? this.#moving(view) : this.#resting(view);
    if (picture) this.#show(picture, view);
    else this.scene.paintGround(new Brush(this.ctx, view, this.#look()), true);
    this.#over(view);
  }

  #over(view) {
    this.ctx.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    this.scene.paintOver(this.ctx, view, this.#look());
  }

  #look() {
    return { ...this.scene.look, ratio: this.ratio };
  }

  #resting(view) {
    return this.pictures.find((picture) => shows(picture, view)) ?? this.#paint(view);
  }

  /** A picture that serves while moving: the same scale, moved on where it ends, or a scaled one. */
  #moving(view) {
    const same = this.pictures.find((picture) => isSameScale(picture, view));
    if (same) {
      if (covers(same, view, THIN * MARGIN)) return same;
      return this.#shift(same, view) ?? (covers(same, view, 0) ? same : this.#paint(view));
    }
    const fits = this.pictures.filter(
      (p) => covers(p, view, 0) && view.k / p.k >= SMALLEST && view.k / p.k <= LARGEST,
    );
    return fits.sort((a, b) => Math.abs(Math.log(view.k / a.k)) - Math.abs(Math.log(view.k / b.k)))[0] ?? null;
  }

  /** @returns {Picture} */
  #paint(view) {
    const picture = this.#blank(view);
    this.scene.paintGround(new Brush(picture.ctx, picture, this.#look()), false);
    this.#keep(picture);
    return picture;
  }

  /** Move a picture on by whole pixels and paint only what is new; null where too little would remain. */
  #shift(from, view) {
    const s = from.k * this.ratio;
    const dx = Math.round((view.x - from.x) * s);
    const dy = Math.round((view.y - from.y) * s);
    const { width, height } = from.canvas;
    if (Math.abs(dx) > width * 0.6 || Math.abs(dy) > height * 0.6) return null;
    const picture = this.#blank({ ...view, x: from.x + dx / s, y: from.y + dy / s });
    const { ctx } = picture;
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.drawImage(from.canvas, -dx, -dy);
    const strips = [
      [dx > 0 ? width - dx : 0, 0, Math.abs(dx), height],
      [0, dy > 0 ? height - dy : 0, width, Math.abs(dy)],
    ];
    for (const [x, y, w, h] of strips) if (w && h) this.#paintPart(picture, x, y, w, h);
    this.pictures = this.pictures.filter((other) => other !== from);
    this.spare.push(from);
    this.#keep(picture);
    return picture;
  }

  #paintPart(picture, x, y, w, h) {
    const { ctx } = picture;
    ctx.save();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    ctx.beginPath();
    ctx.rect(x, y, w, h);
    ctx.clip();
    const part = { x: x / this.ratio, y: y / this.ratio, w: w / this.ratio, h: h / this.ratio };
    this.scene.paintGround(new Brush(ctx, picture, this.#look(), part), false);
    ctx.restore();
  }

  #blank(view) {
    const used = this.spare.pop();
    const w = Math.round(view.w * (1 + 2 * MARGIN));
    const h = Math.round(view.h * (1 + 2 * MARGIN));
    const canvas = used?.canvas ?? document.createElement("canvas");
    if (!used) {
      canvas.width = Math.round(w * this.ratio);
      canvas.height = Math.round(h * this.ratio);
    }
    const ctx = used?.ctx ?? canvas.getContext("2d", { alpha: false, willReadFrequently: true });
    return { x: view.x, y: view.y, k: view.k, w, h, canvas, ctx };
  }

  #keep(picture) {
    this.pictures.unshift(picture);
    if (this.pictures.length > 2) this.spare.push(this.pictures.pop());
  }

  #show(picture, view) {
    const { ctx, ratio } = this;
    const s = view.k / picture.k;
    const left = ((picture.x - view.x) * view.k + view.w / 2 - (picture.w * s) / 2) * ratio;
    const top = ((picture.y - view.y) * view.k + view.h / 2 - (picture.h * s) / 2) * ratio;
    if (isSameScale(picture, view)) {
      ctx.setTransform(1, 0, 0, 1, 0, 0);
      ctx.drawImage(picture.canvas, Math.round(left), Math.round(top));
    } else {
      ctx.imageSmoothingQuality = "low";
      ctx.setTransform(s, 0, 0, s, left, top);
      ctx.drawImage(picture.canvas, 0, 0);
    }
  }
}

function isSameScale(picture, view) {
  return Math.abs(picture.k / view.k - 1) < 1e-6;
}

/** Whether a picture needs only to be moved to be this view. */
function shows(picture, view) {
  return isSameScale(picture, view) && covers(picture, view, 0);
}

/** Whether a picture covers a view with some of the screen to spare on every side. */
function covers(picture, view, spare) {
  const w = (picture.w / picture.k - (view.w * (1 + 2 * spare)) / view.k) / 2 + 1 / view.k;
  const h = (picture.h / picture.k - (view.h * (1 + 2 * spare)) / view.k) / 2 + 1 / view.k;
  return Math.abs(picture.x - view.x) <= w && Math.abs(picture.y - view.y) <= h;
}
