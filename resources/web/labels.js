/**
 * Puts names on the map so that none touches another, a mark, a disc, a line or what covers the map.
 *
 * @typedef {{key: string, kind: string, id: string|null, text: string, ax: number, ay: number, left: number,
 *   top: number, w: number, h: number, face: import("./lettering.js").Face, image: OffscreenCanvas, boxes: import("./boxes.js").Box[], since: number}} Label
 *   `ax`, `ay`: anchor in units; `left`, `top`: the picture's corner from it in CSS pixels; `since`: when it appeared
 */
import { curvedPicture, font, picture, sizeOf, widthOf, wrapped } from "./lettering.js";
import { paintLineDisc } from "./marks.js";
import { discRadius, textSize } from "./palette.js";
import { Placement } from "./placement.js";
import { bounds, meets, points } from "./shapes.js";
import { streetPlaces } from "./streetnames.js";
import { screenX, screenY } from "./world.js";

const REMEMBERED = 300;
const STREETS = [
  [13.8, 19],
  [14.6, 19],
  [15.4, 19],
  [16.2, 18],
  [16.6, 17],
];

export class Labels {
  /** @param {import("./wording.js").Wording} wording @param {any[]} streets */
  constructor(wording, streets, network) {
    this.wording = wording;
    this.network = network;
    this.streets = streets.map((street) => ({
      ...street,
      paths: street.paths.map((path) => withSize(points(path))),
    }));
    this.pictures = new Map();
  }

  /**
   * @param {import("./world.js").View} view @param {number} zoom
   * @param {import("./palette.js").Look} look @param {import("./state.js").State} state
   * @param {import("./marks.js").Mark[]} marks @param {import("./route.js").Route|null} route
   * @param {import("./reach.js").Reach} reach
   * @returns {{labels: Label[], discs: any[], addStreets: () => void}} names of streets can wait for the next frame
   */
  place(view, zoom, look, state, marks, route, reach) {
    const run = new Placement(view, zoom, look, state, this.network, marks, this.wording.places, route);
    for (const item of this.wording.own?.taken(view, zoom, look) ?? []) run.taken.add(item);
    const wanted = this.wording.candidates(view, zoom, state, marks, look, route, reach);
    const forced = wanted.filter((candidate) => candidate.rank <= 2);
    for (const candidate of forced) this.#tryPoint(run, candidate);
    const discs = run.placeDiscs();
    for (const candidate of wanted) if (candidate.rank > 2) this.#tryPoint(run, candidate);
    const addStreets = () => this.streets.forEach((street) => this.#tryStreet(run, street));
    return { labels: run.labels, discs, addStreets };
  }

  #tryPoint(run, candidate) {
    const { ratio } = run.look;
    const below = candidate.discs?.length ? discRow(candidate, run.look) : undefined;
    const spot = run.bestSpot(candidate, layouts(candidate, below));
    if (!spot) return;
    const { rows } = spot;
    const { face } = candidate;
    const key = [rows.join("\n"), font(face), face.colour, face.halo, face.rim, spot.align, below?.key].join("|");
    const image = this.#remembered(key, () => picture(rows, face, spot.align, ratio, below));
    const left = spot.x - candidate.x + image.left;
    const top = spot.y - candidate.y + image.top;
    run.keep({ ...candidate, ...image, left, top, boxes: [spot.box] });
  }

  #tryStreet(run, street) {
    const { look, view, zoom } = run;
    const [from, size] = STREETS[street.rank];
    if (zoom < from) return;
    const { streetText: colour, halo, rim } = look.palette;
    const face = { size: textSize(size, look), weight: 500, colour, halo, rim };
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
        const key = `street:${street.text}:${kept ? 1 : 0}`;
        run.keep({
          key,
          kind: "street",
          id: null,
          text: street.text,
          face,
          ...image,
          ax: at.x,
          ay: at.y,
          boxes: fit.boxes,
        });
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
function discRow(candidate, look) {
  const { palette, unit } = look;
  const r = discRadius(14.5, look);
  const step = 2 * r + 7 * unit;
  const { discs, face } = candidate;
  return {
    w: discs.length * step,
    h: 2 * r + 10 * unit,
    key: discs.map((line) => line.number + line.state).join(),
    paint(ctx, x, y) {
      const span = (discs.length - 1) * step;
      const shift = { left: r, right: -span - r, center: -span / 2 }[ctx.textAlign];
      ctx.letterSpacing = "0px";
      discs.forEach((line, i) =>
        paintLineDisc(ctx, x + shift + i * step, y + 2 * unit, r, line, line.state, palette),
      );
      ctx.font = font(face);
    },
  };
}
