/**
 * Moves Leaflet's camera: flights between views, steps of zoom, and keeping what is chosen in the free area.
 *
 * A target is `{x, y, zoom}`: the middle of the screen in units and the zoom level.
 */
import { area, fit, within } from "./fitting.js";
import { scaleAt, screenX, screenY } from "./world.js";

const FLIGHT_MS = 1100;
const EASE_MS = 320;
const FAR = 1.4;
const HOME_MARGIN = 18;
const MAX_ZOOM = 19.4;
const PAN = 0.22;

export class Camera {
  /**
   * @param {any} map Leaflet's @param {import("./world.js").World} world
   * @param {{views: Object<string, number[]>, limits: number[]}} options
   */
  constructor(map, world, options) {
    Object.assign(this, { map, world, options });
    this.boxes = Object.fromEntries(Object.entries(options.views).map(([name, bounds]) => [name, world.box(bounds)]));
    this.insets = { left: 0, top: 0, right: 0, bottom: 0 };
    /** @type {import("./fitting.js").Cover[]} */
    this.covers = [];
    this.still = false;
    this.flight = null;
    this.at = null;
    /** Called with the view at the end of a movement before it begins. */
    this.onAhead = () => {};
    const [west, south, east, north] = options.limits;
    map.setMaxBounds([
      [south, west],
      [north, east],
    ]);
    map.getContainer().addEventListener("pointerdown", () => this.stop(), { capture: true, passive: true });
    this.fitLimits();
  }

  /** The limits follow the size of the screen, and what covers it: the edge of the region may lie beside a sheet. */
  fitLimits() {
    const { zoom } = this.home("grandparis");
    this.map.options.minZoom = zoom - 0.7;
    this.map.options.maxZoom = MAX_ZOOM;
    const { x0, y0, x1, y1 } = this.world.box(this.options.limits);
    const { left, top, right, bottom } = this.insets;
    const k = scaleAt(zoom);
    const from = this.world.toLonLat(x0 - left / k, y0 - top / k);
    const to = this.world.toLonLat(x1 + right / k, y1 + bottom / k);
    this.map.options.maxBounds = L.latLngBounds([from.lat, from.lon], [to.lat, to.lon]);
  }

  /** Whether nothing moves by itself: no flight, no gliding on when a finger leaves. */
  rest(still) {
    this.still = still;
    this.map.options.inertia = !still;
  }

  /** @returns {import("./world.js").View} */
  view() {
    const { x: w, y: h } = this.map.getSize();
    const { x, y, zoom } = this.at ?? this.target();
    return { x, y, k: scaleAt(zoom), w, h };
  }

  /** Where Leaflet's camera is. */
  target() {
    const { lat, lng } = this.map.getCenter();
    return { ...this.world.toUnits(lng, lat), zoom: this.map.getZoom() };
  }

  /** The name of the view that a zoom level belongs to. */
  viewName(zoom = this.map.getZoom()) {
    return zoom < (this.home("campus").zoom + this.home("grandparis").zoom) / 2 ? "grandparis" : "campus";
  }

  /** The part of the screen that nothing covers, in CSS pixels. */
  free() {
    const { x: w, y: h } = this.map.getSize();
    const { x0, y0, x1, y1 } = area({ w, h }, this.insets);
    return { x0, y0, x1, y1, x: (x0 + x1) / 2, y: (y0 + y1) / 2, w: x1 - x0, h: y1 - y0 };
  }

  /** A named view, as large as it can be shown between the controls. */
  home(name) {
    const box = this.boxes[name] ?? this.boxes.campus;
    const { x: w, y: h } = this.map.getSize();
    return this.#showing(box, fit(box, { w, h }, this.insets, this.covers, HOME_MARGIN));
  }

  /** The target that shows a rectangle of units inside the free area. */
  fitted(box, margin) {
    return this.#showing(box, within(box, this.free(), margin));
  }

  /** A rectangle of units as large as it can be shown clear of everything, but no closer than at a zoom level. */
  clear(box, margin, closest) {
    const { k, x, y } = within(wide(box), this.free(), margin);
    return this.#showing(box, { k: Math.min(k, scaleAt(closest)), x, y });
  }

  /** A rectangle of units as large as it can be shown between the controls, but no closer than at a zoom level. */
  whole(box, margin, closest) {
    const { x: w, y: h } = this.map.getSize();
    const room = wide(box);
    const { k, x, y } = fit(room, { w, h }, this.insets, this.covers, margin);
    return this.#showing(room, { k: Math.min(k, scaleAt(closest)), x, y });
  }

  /** The target that puts the middle of a box at a point of the screen, at a scale. */
  #showing(box, { k, x, y }) {
    const { x: w, y: h } = this.map.getSize();
    const middle = { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2 };
    return { x: middle.x - (x - w / 2) / k, y: middle.y - (y - h / 2) / k, zoom: Math.log2(k / scaleAt(0)) };
  }

  /** The target that shows a point in the middle of the free area. */
  placing(x, y, zoom) {
    const { x: w, y: h } = this.map.getSize();
    const free = this.free();
    const k = scaleAt(zoom);
    return { x: x - (free.x - w / 2) / k, y: y - (free.y - h / 2) / k, zoom };
  }

  jump({ x, y, zoom }) {
    this.stop();
    const { lon, lat } = this.world.toLonLat(x, y);
    this.map.setView([lat, lon], zoom, { animate: false });
  }

  /**
   * Go to a target: a flight where it is far, an ease where it is near, at once with reduced motion. `duration` in
   * milliseconds, where it is not to follow from the way.
   */
  go(target, animate = true, duration = 0) {
    if (this.flight && isSame(this.flight.to, target)) return;
    if (!animate || this.still) {
      this.jump(target);
      return;
    }
    const from = this.view();
    const away = Math.hypot((target.x - from.x) * from.k, (target.y - from.y) * from.k) / Math.max(from.w, from.h);
    const levels = Math.abs(target.zoom - this.target().zoom);
    if (levels < 1e-3 && away < 1e-3) {
      this.map.fire("moveend"); // it is there: whoever asked is told that the map rests
      return;
    }
    this.fly(target, duration || (levels > 1.2 || away > FAR ? FLIGHT_MS : EASE_MS));
  }

  /** One step of zoom around the middle of the free area, or around a point of the screen. */
  zoomBy(steps, point, duration = EASE_MS) {
    const base = this.flight?.steps ? this.flight.to.zoom : this.target().zoom;
    const zoom = Math.min(MAX_ZOOM, Math.max(this.map.options.minZoom, base + steps));
    const view = this.view();
    const at = point ?? this.free();
    const x = view.x + (at.x - view.w / 2) / view.k;
    const y = view.y + (at.y - view.h / 2) / view.k;
    const k = scaleAt(zoom);
    const target = { x: x - (at.x - view.w / 2) / k, y: y - (at.y - view.h / 2) / k, zoom };
    if (this.still) this.jump(target);
    else this.fly(target, duration, true);
  }

  /** Move by steps, each a part of the free area, as far as the limits let. */
  panBy(right, down) {
    const from = this.flight?.steps ? this.flight.to : this.target();
    const free = this.free();
    const k = scaleAt(from.zoom);
    const to = { x: from.x + (right * PAN * free.w) / k, y: from.y + (down * PAN * free.h) / k };
    const target = { ...this.#limited(to, from.zoom), zoom: from.zoom };
    if (this.still) this.jump(target);
    else this.fly(target, EASE_MS, true);
  }

  /** The point nearest to another one that the map may have in its middle. */
  #limited({ x, y }, zoom) {
    const { lon, lat } = this.world.toLonLat(x, y);
    const allowed = this.map._limitCenter(L.latLng(lat, lon), zoom, this.map.options.maxBounds);
    return this.world.toUnits(allowed.lng, allowed.lat);
  }

  /** Bring a rectangle of units into the free area with as little movement as possible. */
  reveal(box, margin) {
    const view = this.view();
    const free = this.free();
    const x0 = screenX(view, box.x0) - margin;
    const x1 = screenX(view, box.x1) + margin;
    const y0 = screenY(view, box.y0) - margin;
    const y1 = screenY(view, box.y1) + margin;
    if (x0 >= free.x0 && x1 <= free.x1 && y0 >= free.y0 && y1 <= free.y1) return;
    const { zoom } = this.target();
    if (x1 - x0 > free.w || y1 - y0 > free.h) {
      this.go(this.fitted(box, margin));
      return;
    }
    const far = x1 < 0 || x0 > view.w || y1 < 0 || y0 > view.h;
    const dx = far ? (x0 + x1) / 2 - free.x : Math.max(0, x1 - free.x1) - Math.max(0, free.x0 - x0);
    const dy = far ? (y0 + y1) / 2 - free.y : Math.max(0, y1 - free.y1) - Math.max(0, free.y0 - y0);
    this.go({ x: view.x + dx / view.k, y: view.y + dy / view.k, zoom });
  }

  /** Fly to a target (for measurements). @returns {Promise<void>} */
  flown(target) {
    return new Promise((done) => this.fly(target, FLIGHT_MS, false, done));
  }

  fly(target, duration, steps = false, done = () => {}) {
    const start = this.view();
    const from = { x: start.x, y: start.y, zoom: this.at?.zoom ?? this.map.getZoom() };
    this.stop();
    this.onAhead({ ...start, x: target.x, y: target.y, k: scaleAt(target.zoom) });
    const path = between(from, target, Math.max(start.w, start.h));
    this.flight = { to: target, steps };
    this.map._stop();
    this.map._moveStart(true, false);
    const begun = performance.now();
    const frame = () => {
      const t = Math.min(1, (performance.now() - begun) / duration);
      this.#put(path(eased(t, duration)));
      if (t < 1) this.flight.frame = requestAnimationFrame(frame);
      else {
        this.stop();
        done();
      }
    };
    this.flight.frame = requestAnimationFrame(frame);
  }

  /** Follow a function of seconds for a while (for measurements). @returns {Promise<void>} */
  follow(path, seconds) {
    this.stop();
    this.flight = { to: null, steps: false };
    this.map._moveStart(true, false);
    const begun = performance.now();
    return new Promise((done) => {
      const frame = () => {
        const t = (performance.now() - begun) / 1000;
        this.#put(path(Math.min(t, seconds)));
        if (t < seconds && this.flight) this.flight.frame = requestAnimationFrame(frame);
        else {
          this.stop();
          done();
        }
      };
      this.flight.frame = requestAnimationFrame(frame);
    });
  }

  stop() {
    if (!this.flight) return;
    cancelAnimationFrame(this.flight.frame);
    this.flight = null;
    this.at = null;
    this.map._moveEnd(true);
  }

  #put(at) {
    this.at = at;
    const { lon, lat } = this.world.toLonLat(at.x, at.y);
    this.map._move(L.latLng(lat, lon), at.zoom);
  }
}

/** A rectangle that can be divided by. */
function wide({ x0, y0, x1, y1 }) {
  return { x0, y0, x1: Math.max(x1, x0 + 1), y1: Math.max(y1, y0 + 1) };
}

function isSame(a, b) {
  return !!a && a.zoom === b.zoom && a.x === b.x && a.y === b.y;
}

/** Ease out for short steps, ease in and out for flights. */
function eased(t, duration) {
  if (duration <= EASE_MS) return 1 - (1 - t) ** 3;
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
}

/** The way from one target to another: the middle moves with the width of the view; far ways rise a little. */
function between(from, to, screen) {
  const w0 = 1 / scaleAt(from.zoom);
  const w1 = 1 / scaleAt(to.zoom);
  const rise = Math.max(0, Math.log2(Math.hypot(to.x - from.x, to.y - from.y) / Math.max(w0, w1) / screen / 1.2));
  return (t) => {
    const zoom = from.zoom + (to.zoom - from.zoom) * t - rise * Math.sin(Math.PI * t);
    const part = Math.abs(w1 / w0 - 1) < 0.05 || rise ? t : (1 / scaleAt(zoom) - w0) / (w1 - w0);
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom };
  };
}
