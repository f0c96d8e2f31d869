/**
 * What a finger hits: a mark right under it, else the smallest footprint, else what is near enough.
 */
import { TOUCH } from "./marks.js";
import { screenX, screenY, zoomAt } from "./world.js";

const SLACK = 5;

export class Targets {
  /** @param {import("./scene.js").Scene} scene */
  constructor(scene) {
    this.scene = scene;
  }

  /**
   * @param {{x: number, y: number}} point on the screen @param {import("./world.js").View} view
   * @returns {{kind: string, id: string}}
   */
  at({ x, y }, view) {
    const { unit } = this.scene.look;
    const zoom = zoomAt(view.k);
    const marks = this.scene.marks
      .visible(view, zoom, this.scene.look)
      .map((mark) => ({ mark, away: Math.hypot(mark.x - x, mark.y - y) }))
      .sort((a, b) => a.away - b.away);
    const ux = view.x + (x - view.w / 2) / view.k;
    const uy = view.y + (y - view.h / 2) / view.k;
    const direct = marks.find(({ mark, away }) => away <= mark.r + SLACK * unit);
    const near = marks.find(({ mark, away }) => away <= mark.reach);
    const under = this.scene.places.under(ux, uy, zoom);
    const solid = under.find((place) => place.style !== "green");
    const beside = this.scene.places.near(ux, uy, (TOUCH * unit) / view.k, zoom);
    if (direct) return found(direct.mark);
    if (solid) return asTarget(solid);
    if (near) return found(near.mark);
    if (beside && isSmall(beside, view, unit)) return asTarget(beside);
    return under.length ? asTarget(under[0]) : { kind: "ground", id: "" };
  }

  /** Everything on the screen that can be tapped, with its middle and the reach of a finger in CSS pixels. */
  all(view) {
    const { unit } = this.scene.look;
    const zoom = zoomAt(view.k);
    const marks = this.scene.marks
      .visible(view, zoom, this.scene.look)
      .map((mark) => ({ ...found(mark), x: mark.x, y: mark.y, radius: mark.reach }));
    const footprints = this.scene.places.painted.filter(
      (place) => !place.station && this.scene.places.under(place.x, place.y, zoom).length,
    );
    const shown = footprints.map((place) => ({
      ...asTarget(place),
      x: screenX(view, place.x),
      y: screenY(view, place.y),
      radius: Math.max(TOUCH * unit, (Math.sqrt(place.area) * view.k) / 2),
    }));
    return [...marks, ...shown].filter(({ x, y }) => x >= 0 && y >= 0 && x <= view.w && y <= view.h);
  }
}

/** Footprints thinner than a finger may be hit from beside. */
function isSmall(place, view, unit) {
  return Math.sqrt(place.area) * view.k < 2 * TOUCH * unit;
}

function found({ kind, id }) {
  return { kind, id };
}

function asTarget(place) {
  return place.station ? { kind: "station", id: place.station } : { kind: "place", id: place.id };
}
