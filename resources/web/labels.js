/**
 * Puts names on the map so that none touches another, a mark, a disc, a line or what covers the map.
 *
 * @typedef {{key: string, kind: string, id: string|null, text: string, ax: number, ay: number, left: number,
 *   top: number, w: number, h: number, image: OffscreenCanvas, boxes: import("./boxes.js").Box[], alpha: number}} Label
 *   `ax`, `ay`: anchor in units; `left`, `top`: the picture's corner from it in CSS pixels
 */
import { BoxIndex, box, reach } from "./boxes.js";
import { curvedPicture, font, picture, sizeOf, widthOf, wrapped } from "./lettering.js";
import { HERE_FROM, paintLineDisc } from "./marks.js";
import { bounds, meets, points, ramp } from "./shapes.js";
import { streetPlaces } from "./streetnames.js";
import { TrackMask } from "./trackmask.js";
import { screenX, screenY } from "./world.js";

const REMEMBERED = 300;
const SOFT = 4.7;
const MIDDLE = [[0, 0], [-0.7, 0], [0.7, 0], [0, -0.8], [0, 0.8]];
const ALL_OVER = [-1, -0.6, -0.2, 0.2, 0.6, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down]));
const STREETS = [[13.8, 19], [14.6, 19], [15.4, 19], [16.2, 18], [16.6, 17]];

export class Labels {
  /** @param {import("./wording.js").Wording} wording @param {any[]} streets */
  constructor(wording, streets, network) {
    this.wording = wording;
    this.network = network;
    this.streets = streets.map((street) => ({ ...street, paths: street.paths.map((path) => withSize(points(path))) }));
    this.pictures = new Map();
  }

  /**
   * @param {import("./world.js").View} view @param {number} zoom
   * @param {{palette: any, unit: number, ratio: number}} look @param {import("./state.js").State} state
   * @param {import("./marks.js").Mark[]} marks
   * @returns {{labels: Label[], discs: any[], addStreets: () => void}} names of streets can wait for the next frame
   */
  place(view, zoom, look, state, marks) {
    const run = new Placement(view, zoom, look, state, this.network, marks, this.wording.places);
    const wanted = this.wording.candidates(view, zoom, state, marks, look.palette);
    const forced = wanted.filter((candidate) => candidate.rank <= 2);
    for (const candidate of forced) this.#tryPoint(run, candidate);
    const discs = run.placeDiscs();
    for (const candidate of wanted) if (candidate.rank > 2) this.#tryPoint(run, candidate);
    const addStreets = () => this.streets.forEach((street) => this.#tryStreet(run, street));
    return { labels: run.labels, discs, addStreets };
  }

  #tryPoint(run, candidate) {
    const { unit, palette, ratio } = run.look;
    const below = candidate.discs?.length ? discRow(candidate, palette, unit) : undefined;
    const spot = run.bestSpot(candidate, layouts(candidate, below));
    if (!spot) return;
    const { rows } = spot;
    const key = [rows.join("\n"), font(candidate.face), candidate.face.colour, candidate.face.halo, spot.align, below?.key].join("|");
    const image = this.#remembered(key, () => picture(rows, candidate.face, spot.align, ratio, below));
    const left = spot.x - candidate.x + image.left;
    const top = spot.y - candidate.y + image.top;
    run.keep({ ...candidate, ...image, left, top, boxes: [spot.box] });
  }

  #tryStreet(run, street) {
    const { look, state, view, zoom } = run;
    const [from, size] = STREETS[street.rank];
    if (zoom < from) return;
    const face = { size: Math.round(size * look.unit * state.textScale), weight: 500, colour: look.palette.streetText, halo: look.palette.halo };
    const width = widthOf(street.text, face);
    let kept = null;
    for (const { path, box: around, length } of street.paths) {
      if (length * view.k < width || !meets(around, run.box)) continue;
      const onScreen = path.map((value, i) => (i % 2 ? screenY(view, value) : screenX(view, value)));
      for (const fit of streetPlaces(street.text, face, onScreen, run.free)) {
        const middle = fit.places[fit.places.length >> 1];
        if (kept && Math.hypot(kept.x - middle.x, kept.y - middle.y) < 900 * look.unit) continue;
        if (!run.isFree(fit.boxes)) continue;
        const image = curvedPicture(street.text, face, fit, middle, look.ratio);
        const at = run.toUnits(middle);
        run.keep({ key: `street:${street.text}:${kept ? 1 : 0}`, kind: "street", id: null, text: street.text, ...image, ax: at.x, ay: at.y, boxes: fit.boxes, alpha: 0 });
        if (kept) return;
        kept = middle;
        break;
      }
    }
  }

  #remembered(key, make) {
    let image = this.pictures.get(key);
    if (image) this.pictures.delete(key);
    else image = make();
    this.pictures.set(key, image);
    if (this.pictures.size > REMEMBERED) this.pictures.delete(this.pictures.keys().next().value);
    return image;
  }
}

function withSize(path) {
  let length = 0;
  for (let i = 2; i < path.length; i += 2) length += Math.hypot(path[i] - path[i - 2], path[i + 1] - path[i - 1]);
  return { path, length, box: bounds([path]) };
}

/** The ways to set a name in rows, with the room each takes: long ones in two rows, those that must show also so. */
function layouts({ text, face, gap, must, rank }, below) {
  const widths = [(gap === null && !must ? 12.5 : 14) * face.size];
  if (must || rank < 3) widths.push(widthOf(text, face) * 0.9);
  return widths.map((width) => {
    const rows = wrapped(text, face, width);
    const size = sizeOf(rows, face);
    return { rows, w: Math.max(size.w, below?.w ?? 0), h: size.h + (below?.h ?? 0) };
  });
}

/** The discs of a station's lines in a row under its name. */
function discRow(candidate, palette, unit) {
  const r = 14.5 * unit;
  const step = 2 * r + 7 * unit;
  const { discs, face } = candidate;
  return {
    w: discs.length * step,
    h: 2 * r + 10 * unit,
    key: discs.map((line) => line.number + line.state).join(),
    paint(ctx, x, y) {
      const shift = ctx.textAlign === "left" ? r : ctx.textAlign === "right" ? -(discs.length - 1) * step - r : (-(discs.length - 1) * step) / 2;
      ctx.letterSpacing = "0px";
      discs.forEach((line, i) => paintLineDisc(ctx, x + shift + i * step, y + 2 * unit, r, line, line.state, palette));
      ctx.font = font(face);
    },
  };
}

/** One round of placing: what is taken, and where there is room. */
class Placement {
  constructor(view, zoom, look, state, network, marks, places) {
    Object.assign(this, { view, zoom, look, state, network, labels: [] });
    const { here } = places;
    this.isBuilt = ({ x, y }) => places.solidUnder(x, y).length > 0;
    const { insets } = state;
    const pad = 6 * look.unit;
    this.free = { x0: insets.left + pad, y0: insets.top + pad, x1: view.w - insets.right - pad, y1: view.h - insets.bottom - pad };
    const from = this.toUnits({ x: 0, y: 0 });
    const to = this.toUnits({ x: view.w, y: view.h });
    this.box = { x0: from.x, y0: from.y, x1: to.x, y1: to.y };
    this.taken = new BoxIndex();
    this.lettered = new BoxIndex();
    for (const mark of marks) this.taken.add(box(mark.x, mark.y, mark.r + 2, mark.r + 2));
    if (here && zoom >= HERE_FROM) {
      this.taken.add(box(screenX(view, here.x), screenY(view, here.y), 30 * look.unit, 30 * look.unit));
    }
    this.mask = new TrackMask(view.w, view.h);
    for (const path of network.onScreen(view, zoom)) this.mask.add(path, network.width(zoom, look.unit));
  }

  toUnits({ x, y }) {
    const { view } = this;
    return { x: view.x + (x - view.w / 2) / view.k, y: view.y + (y - view.h / 2) / view.k };
  }

  isFree(boxes) {
    return boxes.every((item) => this.#isInside(item) && !this.taken.hits(item) && !this.mask.hits(item));
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
    const inside = [];
    for (const item of this.#spots(candidate, ways)) {
      if (!this.#isInside(item.box) || this.lettered.hits(item.box) || !this.#isOwn(candidate, item.box)) continue;
      inside.push(item);
      if (this.taken.hits(item.box)) continue;
      if (!this.mask.hits(item.box)) return item;
      open.push(item);
    }
    if (open.length && candidate.rank < SOFT) return least(open, (spot) => this.mask.count(spot.box));
    return candidate.must ? least(inside, (spot) => this.taken.count(spot.box)) : null;
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

  /** Numbers of lines in their discs, again and again along them. */
  placeDiscs() {
    const { look, zoom } = this;
    const r = ramp(zoom, [10, 15], [16, 16]) * look.unit;
    const apart = ramp(zoom, [10, 330], [12, 460], [16, 620]) * look.unit;
    const found = [];
    for (const [id, line] of Object.entries(this.network.lines)) {
      const radius = this.network.great.has(id) ? r : r * 0.8;
      const own = [];
      for (const path of this.network.onScreen(this.view, this.zoom, id)) {
        for (const spot of spotsAlong(path, apart / 14)) {
          const item = box(spot.x, spot.y, radius + 5, radius + 5);
          if (own.some((other) => Math.hypot(other.x - spot.x, other.y - spot.y) < apart)) continue;
          if (!this.#isInside(item) || this.taken.hits(item) || this.isBuilt(this.toUnits(spot))) continue;
          this.taken.add(item);
          own.push(spot);
          const at = this.toUnits(spot);
          found.push({ id, line, ax: at.x, ay: at.y, r: radius, alpha: 0 });
        }
      }
    }
    return found;
  }

  #isInside(item) {
    const { rx, ry } = reach(item);
    const { free } = this;
    return item.x - rx >= free.x0 && item.x + rx <= free.x1 && item.y - ry >= free.y0 && item.y + ry <= free.y1;
  }
}

/** The first of those with the lowest cost; null where there are none. */
function least(spots, cost) {
  const sorted = spots.map((spot) => ({ spot, cost: cost(spot) })).sort((a, b) => a.cost - b.cost);
  return sorted[0]?.spot ?? null;
}

/** Where a name may stand, the best first: beside a mark, or inside an area and then just outside it. */
function* spotsFor(candidate, w, h) {
  if (candidate.gap === null) yield* spotsInside(candidate, w, h);
  else for (const far of candidate.must ? [1, 1.7, 2.6] : [1, 1.3]) yield* spotsBeside(candidate, candidate.gap * far, w, h);
}

function* spotsBeside({ x, y }, gap, w, h) {
  const slant = gap * 0.8;
  yield { x: x + gap + w / 2, y, align: "left" };
  yield { x: x - gap - w / 2, y, align: "right" };
  for (const [right, down] of [[1, -1], [1, 1], [-1, -1], [-1, 1]]) {
    yield { x: x + right * (slant + w / 2), y: y + down * (slant + h * 0.3), align: right > 0 ? "left" : "right" };
  }
  yield { x, y: y - gap - h / 2, align: "center" };
  yield { x, y: y + gap + h / 2, align: "center" };
  for (const [right, down] of [[1, -1], [1, 1], [-1, -1], [-1, 1]]) {
    yield { x: x + right * (slant + w / 2) * 0.6, y: y + down * (gap + h / 2), align: right > 0 ? "left" : "right" };
  }
}

function* spotsInside({ x, y, spread, aside, roomy }, w, h) {
  for (const right of spread ? [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75] : [0]) {
    for (const shift of [0, -0.5, 0.5, -1, 1, -1.6, 1.6]) {
      if (Math.abs(shift) * h <= spread) yield { x: x + right * (aside || 0), y: y + shift * h, align: "center" };
    }
  }
  if (spread && spread < 3 * h) {
    for (const down of [1, -1]) yield { x, y: y + down * (spread + h * 0.6), align: "center", outside: true };
    yield { x: x + aside + w / 2 + h * 0.3, y, align: "left", outside: true };
    yield { x: x - aside - w / 2 - h * 0.3, y, align: "right", outside: true };
  }
  if (!roomy) return;
  for (const [right, down] of [[0, -0.5], [0, 0.5], [-0.5, 0], [0.5, 0], [-0.4, -0.4], [0.4, 0.4], [0.4, -0.4], [-0.4, 0.4]]) {
    yield { x: x + right * roomy, y: y + down * roomy, align: "center" };
  }
}

/** Points along a path at a steady distance, from a little after its start. */
function* spotsAlong(path, step) {
  let left = step;
  for (let i = 2; i < path.length; i += 2) {
    const dx = path[i] - path[i - 2];
    const dy = path[i + 1] - path[i - 1];
    const length = Math.hypot(dx, dy);
    while (left <= length) {
      yield { x: path[i - 2] + (dx * left) / length, y: path[i - 1] + (dy * left) / length };
      left += step;
    }
    left -= length;
  }
}
