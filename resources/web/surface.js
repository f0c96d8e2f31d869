/**
 * The one canvas of the map, as a Leaflet layer: it lies under Leaflet's panes and follows the camera frame by frame.
 */
import { Painter } from "./painter.js";

const RESTS_AFTER_MS = 2000;

/* global L */
export const Surface = L.Layer.extend({
  /** @param {import("./scene.js").Scene} scene @param {import("./camera.js").Camera} camera */
  initialize(scene, camera) {
    this.scene = scene;
    this.camera = camera;
    this.canvas = document.createElement("canvas");
    this.canvas.className = "plan";
    this.painter = new Painter(this.canvas, scene);
    this.moving = false;
    this.asked = 0;
    this.resting = 0;
    this.stale = true;
  },

  onAdd(map) {
    map.getContainer().prepend(this.canvas);
    this.fitSize();
    return this;
  },

  onRemove() {
    cancelAnimationFrame(this.asked);
    clearTimeout(this.resting);
    this.canvas.remove();
    return this;
  },

  getEvents() {
    return { move: this.ask, movestart: this.start, moveend: this.rest, resize: this.fitSize };
  },

  /** What is drawn changed: names only, or the ground too. @param {boolean} ground */
  refresh(ground) {
    if (ground) this.painter.invalidate();
    this.stale = true;
    this.ask();
  },

  /** Other layers: ground and names, those of streets too, change with one frame. */
  renew() {
    this.refresh(true);
    if (this.moving) return;
    this.scene.settle(this.camera.view(), this.painter.ratio);
    this.scene.settleStreets();
    this.stale = false;
  },

  /** Paint the view at the end of a movement before it begins. */
  prepare(view) {
    this.painter.prepare(view);
  },

  start() {
    this.moving = true;
    clearTimeout(this.resting);
  },

  rest() {
    this.moving = false;
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.painter.letGo(this.camera.view()), RESTS_AFTER_MS);
    this.stale = true;
    this.ask();
  },

  fitSize() {
    const { clientWidth, clientHeight } = this._map.getContainer();
    this.painter.resize(clientWidth, clientHeight, window.devicePixelRatio || 1);
    this.refresh(true);
  },

  ask() {
    if (!this.asked) this.asked = requestAnimationFrame(() => this.draw());
  },

  /** Paint the first frame at once; names come with the next ones. */
  begin() {
    cancelAnimationFrame(this.asked);
    this.asked = 0;
    this.painter.first(this.camera.view());
  },

  /** Until the map stands still and every name has its place. @returns {Promise<void>} */
  async rested() {
    while (this.moving || this.stale || this.scene.hasStreetsToSettle()) {
      this.ask();
      await new Promise(requestAnimationFrame);
    }
  },

  draw() {
    this.asked = 0;
    const view = this.camera.view();
    if (!this.moving && this.stale) {
      this.scene.settle(view, this.painter.ratio);
      this.stale = false;
      this.ask();
    } else if (!this.moving && this.scene.settleStreets()) this.ask();
    this.painter.frame(view, this.moving);
    if (!this.moving && this.scene.isFading(performance.now())) this.ask();
  },
});
