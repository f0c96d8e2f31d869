/**
 * The plane of the map: whole decimetres of Web Mercator from an origin, x east, y south.
 *
 * A view is `{x, y, k, w, h}`: its middle in units, CSS pixels a unit, and its size in CSS pixels.
 *
 * @typedef {{x: number, y: number, k: number, w: number, h: number}} View
 */
const RADIUS = 63781370;
const AROUND = 2 * Math.PI * RADIUS;

export class World {
  /** @param {[number, number]} origin lon, lat in WGS 84 */
  constructor([lon, lat]) {
    this.left = mercatorX(lon);
    this.top = mercatorY(lat);
  }

  /** @returns {{x: number, y: number}} */
  toUnits(lon, lat) {
    return { x: mercatorX(lon) - this.left, y: this.top - mercatorY(lat) };
  }

  /** @returns {{lon: number, lat: number}} */
  toLonLat(x, y) {
    const lat = (2 * Math.atan(Math.exp((this.top - y) / RADIUS)) - Math.PI / 2) * (180 / Math.PI);
    return { lon: ((x + this.left) / RADIUS) * (180 / Math.PI), lat };
  }

  /** A rectangle of west, south, east, north in units. */
  box([west, south, east, north]) {
    const a = this.toUnits(west, north);
    const b = this.toUnits(east, south);
    return { x0: a.x, y0: a.y, x1: b.x, y1: b.y };
  }
}

/** CSS pixels a unit at a zoom level. */
export const scaleAt = (zoom) => (256 * 2 ** zoom) / AROUND;

/** The zoom level of a scale. */
export const zoomAt = (k) => Math.log2((k * AROUND) / 256);

/** @param {View} view */
export const screenX = (view, x) => (x - view.x) * view.k + view.w / 2;

/** @param {View} view */
export const screenY = (view, y) => (y - view.y) * view.k + view.h / 2;

function mercatorX(lon) {
  return RADIUS * lon * (Math.PI / 180);
}

function mercatorY(lat) {
  return RADIUS * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
}
