/**
 * One round of finding room: what is taken on the screen, and where there is still a place.
 */
import { BoxIndex, box, reach } from "./boxes.js";
import { area } from "./fitting.js";
import { HERE_FROM, HERE_R } from "./marks.js";
import { discRadius } from "./palette.js";
import { routeMarks } from "./routepaint.js";
import { ramp } from "./shapes.js";
import { spotsAlong, spotsFor } from "./spots.js";
import { TrackMask } from "./trackmask.js";
import { screenX, screenY } from "./world.js";

const SOFT = 4.7;
const STRAY = 14;
/** How far names keep from the route, both sides together, with its casing. */
const ROUTE_CLEAR = 12;
const MIDDLE = [
  [0, 0],
  [-0.7, 0],
  [0.7, 0],
  [0, -0.8],
  [0, 0.8],
];
const ALL_OVER = [-1, -0.6, -0.2, 0.2, 0.6, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down]));

export class Placement {
  /**
   * @param {import("./world.js").View} view @param {number} zoom @param {import("./palette.js").Look} look
   * @param {import("./state.js").State} state @param {import("./network.js").Network} network
   * @param {import("./marks.js").Mark[]} marks @param {import("./places.js").Places} places
   * @param {import("./route.js").Route|null} route
   */
  constructor(view, zoom, look, state, network, marks, places, route) {
    Object.assign(this, { view, zoom, look, state, network, marks, labels: [] });
    const { here } = places;
    this.isBuilt = ({ x, y }) => places.solidUnder(x, y).length > 0;
    const pad = 6 * look.unit;
    this.screen = { x0: pad, y0: pad, x1: view.w - pad, y1: view.h - pad };
    this.free = area(view, state.insets);
    this.covers = new BoxIndex();
    for (const { x, y, w, h } of state.covers) this.covers.add(box(x + w / 2, y + h / 2, w / 2 + pad, h / 2 + pad));
    const from = this.toUnits({ x: 0, y: 0 });
    const to = this.toUnits({ x: view.w, y: view.h });
    this.box = { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
    this.taken = new BoxIndex();
    this.lettered = new BoxIndex();
    for (const mark of marks) this.taken.add(box(mark.x, mark.y, mark.r + 2, mark.r + 2));
    if (here && zoom >= HERE_FROM) {
      const r = HERE_R * look.mark;
      this.taken.add(box(screenX(view, here.x), screenY(view, here.y), r, r));
    }
    this.way = new TrackMask(view.w, view.h);
    for (const { x, y, r } of route ? routeMarks(route, view, look) : []) this.taken.add(box(x, y, r, r));
    for (const { path, width } of route?.onScreen(view, zoom, look.mark) ?? []) this.way.add(path, width + ROUTE_CLEAR * look.mark);
    this.mask = new TrackMask(view.w, view.h);
    for (const path of network.onScreen(view, zoom)) this.mask.add(path, network.width(zoom, look.unit));
  }

  toUnits({ x, y }) {
    const { view } = this;
    return { x: view.x + (x - view.w / 2) / view.k, y: view.y + (y - view.h / 2) / view.k };
  }

  isFree(boxes) {
    return boxes.every((item) => this.#isInside(item) && !this.#isTaken(item) && !this.mask.hits(item));
  }

  /** Whether a mark, another name or the route is there. */
  #isTaken(item) {
    return this.taken.hits(item) || this.way.hits(item);
  }

  keep(label) {
    for (const item of label.boxes) {
      this.taken.add(item);
      this.lettered.add(item);
    }
    this.labels.push(label);
  }

  /**
   * The first spot without any fault; names of weight may lie on a line, those that must show where they cover least.
   */
  bestSpot(candidate, ways) {
    if (this.labels.some((label) => label.key === candidate.key)) return null;
    const open = [];
    const poor = [];
    const fair = [];
    for (const item of this.#spots(candidate, ways)) {
      if (!this.#isInside(item.box) || this.lettered.hits(item.box)) continue;
      poor.push(item);
      if (this.#isTaken(item.box) || !this.#isOwn(candidate, item.box)) continue;
      const strays = candidate.hub ? this.#straysFrom(candidate, item.box) : 0;
      if (strays > STRAY * this.look.unit) continue;
      if (!this.mask.hits(item.box)) {
        if (!strays) return item;
        fair.push({ ...item, strays });
      }
      if (!strays) open.push(item);
    }
    if (fair.length) return least(fair, (spot) => spot.strays);
    if (open.length && candidate.rank < SOFT) return least(open, (spot) => this.mask.count(spot.box));
    const faults = (spot) => this.taken.count(spot.box) + this.way.count(spot.box) + (this.#isOwn(candidate, spot.box) ? 0 : 1);
    return candidate.must ? least(poor, faults) : null;
  }

  /** Where a name may stand in each of its ways; beside its area only after every place inside. */
  *#spots(candidate, ways) {
    const pad = 3 * this.look.unit;
    const outside = [];
    for (const { rows, w, h } of ways) {
      for (const spot of spotsFor(candidate, w, h)) {
        const item = { ...spot, rows, box: box(spot.x, spot.y, w / 2 + pad, h / 2 + pad * 0.4) };
        if (spot.outside) outside.push(item);
        else yield item;
      }
    }
    yield* outside;
  }

  /** Whether a name is not on what belongs to others. */
  #isOwn(candidate, { x, y, hw, hh }) {
    const spots = candidate.gap === null ? MIDDLE : ALL_OVER;
    return spots.every(([right, down]) => candidate.owns(this.toUnits({ x: x + right * hw, y: y + down * hh })));
  }

  /** By how much a name is nearer to another mark than to its own, so that one could take it for the other's. */
  #straysFrom({ x, y }, item) {
    const own = distance(item, x, y);
    const others = this.marks.filter((mark) => mark.x !== x || mark.y !== y);
    return Math.max(0, ...others.map((mark) => own - distance(item, mark.x, mark.y)));
  }

  /** Numbers of lines in their discs, again and again along them. */
  placeDiscs() {
    const { look, zoom } = this;
    const r = discRadius(ramp(zoom, [10, 15], [16, 16]), look);
    const apart = ramp(zoom, [10, 330], [12, 460], [16, 620]) * look.mark;
    const found = [];
    for (const [id, line] of Object.entries(this.network.lines)) {
      const radius = this.network.great.has(id) ? r : r * 0.8;
      const own = [];
      for (const path of this.network.onScreen(this.view, this.zoom, id)) {
        for (const spot of spotsAlong(path, apart / 14)) {
          const item = box(spot.x, spot.y, radius + 5, radius + 5);
          if (own.some((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < apart)) continue;
          if (!this.#isInside(item) || this.#isTaken(item) || this.isBuilt(this.toUnits(spot))) continue;
          this.taken.add(item);
          own.push(spot);
          const at = this.toUnits(spot);
          found.push({ id, line, ax: at.x, ay: at.y, r: radius });
        }
      }
    }
    return found;
  }

  /** Whether a box is on the screen and under nothing. */
  #isInside(item) {
    const { rx, ry } = reach(item);
    const { x0, y0, x1, y1 } = this.screen;
    return item.x - rx >= x0 && item.x + rx <= x1 && item.y - ry >= y0 && item.y + ry <= y1 && !this.covers.hits(item);
  }
}

/** From an upright box to a point. */
function distance(item, x, y) {
  return Math.hypot(Math.max(0, Math.abs(x - item.x) - item.hw), Math.max(0, Math.abs(y - item.y) - item.hh));
}

/** The first of those with the lowest cost; null where there are none. */
function least(spots, cost) {
  const sorted = spots.map((spot) => ({ spot, cost: cost(spot) })).sort((a, b) => a.cost - b.cost);
  return sorted[0]?.spot ?? null;
}
