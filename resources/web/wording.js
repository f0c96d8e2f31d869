/**
 * What is to be written on the map, and how: one candidate for every name, the most important first.
 *
 * @typedef {{key: string, kind: string, id: string|null, text: string, rank: number, weight: number,
 *   face: import("./lettering.js").Face, x: number, y: number, ax: number, ay: number, gap: number|null,
 *   spread: number, aside?: number, roomy?: number, must: boolean, owns: (at: {x: number, y: number}) => boolean,
 *   hub?: boolean, discs?: any[]}} Candidate
 *   `x`, `y`: the anchor on the screen, `ax`, `ay`: in units; `gap`: how far from the middle of a mark, null for a name
 *   inside an area; `spread`, `aside`: half the height and width of a footprint; `roomy`: how far the name of a large
 *   area may move; `must`: shown in any case; `hub`: where many lines meet, named from farther away if need be;
 *   `owns`: whether a point may be covered; `discs`: lines under the name
 */
import { HERE_FROM, HERE_R } from "./marks.js";
import { textSize } from "./palette.js";
import { lookOf } from "./places.js";
import { isInside } from "./shapes.js";
import { inLanguage } from "./state.js";
import { screenX, screenY } from "./world.js";

const RANK = {
  chosen: 0,
  here: 1,
  way: 1.5,
  own: 2,
  main: 2.5,
  tocome: 3,
  expected: 3,
  member: 3.2,
  delivered: 3.6,
  hub: 4.5,
  point: 4.6,
  city: 4.9,
  change: 5,
  organisation: 5.5,
  station: 6,
  site: 6.2,
  green: 6.4,
  other: 6.6,
  undated: 6.8,
  commune: 7,
  water: 7.5,
  departement: 8,
};

const CALM_UNTIL = 11;
const ENDS = 7;
const HUB = 9;

export class Wording {
  /**
   * @param {import("./places.js").Places} places
   * @param {import("./network.js").Network} network
   * @param {import("./marks.js").Marks} marks
   * @param {any[]} areas labels of communes and waters
   */
  constructor(places, network, marks, areas) {
    Object.assign(this, { places, network, marks, areas });
    /** @type {import("./ownlayers.js").OwnLayers|null} they come after the start */
    this.own = null;
  }

  /**
   * @param {import("./world.js").View} view @param {number} zoom @param {import("./state.js").State} state
   * @param {import("./marks.js").Mark[]} marks on the screen
   * @param {import("./palette.js").Look} look @param {import("./route.js").Route|null} route
   * @param {import("./reach.js").Reach} reach
   * @returns {Candidate[]}
   */
  candidates(view, zoom, state, marks, look, route, reach) {
    const { palette } = look;
    const write = new Writer(view, state, look);
    const stops = route?.stops() ?? [];
    const onTheWay = new Set(stops.map((stop) => stop.name));
    for (const mark of marks) this.#mark(write, mark, zoom, onTheWay);
    const marked = new Set(marks.filter(({ kind }) => kind === "station").map(({ item }) => item.name));
    for (const stop of stops) if (!marked.has(stop.name)) writeStop(write, stop);
    for (const place of this.places.places) this.#footprint(write, place, zoom, marks);
    for (const area of this.areas) writeArea(write, area, zoom);
    reach.write(write, (candidate, item) => write.add(candidate, item));
    const face = write.face(21, 600, palette.placeText);
    this.own?.write(write, zoom, face, (candidate, item) => write.add(candidate, item));
    if (this.places.here && state.texts.here && zoom >= HERE_FROM) {
      const strong = write.face(24, 700, palette.hereText);
      const owns = ({ x, y }) => this.#isOpen(null, x, y);
      write.add(
        {
          kind: "here",
          id: null,
          text: state.texts.here,
          rank: RANK.here,
          face: strong,
          gap: HERE_R * look.mark + 2 * state.unit,
          must: true,
          owns,
        },
        this.places.here,
      );
    }
    return write.found.sort((a, b) => a.rank - b.rank || b.weight - a.weight || (a.key < b.key ? -1 : 1));
  }

  #mark(write, mark, zoom, onTheWay) {
    const { item, kind } = mark;
    const { palette, unit } = write;
    const own = kind === "station" && this.marks.own.has(item.id);
    const way = kind === "station" && onTheWay.has(item.name);
    if (kind === "station" && !way && zoom < CALM_UNTIL && !item.interchange && item.weight < ENDS) return;
    const chosen = write.isChosen(kind, item.id) || (own && write.isChosen("place", this.#placeOf(item.id)));
    const hub = kind === "station" && item.weight >= HUB;
    const rank = chosen
      ? RANK.chosen
      : own || way
        ? way
          ? RANK.way
          : RANK.own
        : kind === "place"
          ? RANK.point
          : kind === "organisation"
            ? RANK.organisation
            : hub
              ? RANK.hub
              : item.interchange
                ? RANK.change
                : RANK.station;
    const size = own
      ? 31
      : kind === "station"
        ? item.interchange || way
          ? 24
          : 21
        : kind === "place" && !item.inZone
          ? 21
          : 24;
    const weight = own || chosen ? 700 : kind === "place" && !item.inZone ? 500 : 600;
    const face = write.face(size, weight, kind === "organisation" ? palette.brand : palette.placeText);
    const discs =
      kind === "station" && (own || chosen || zoom >= 14.6) ? this.network.linesAt(item, write.state) : undefined;
    const gap = mark.r + 8 * unit;
    const owns = own ? ({ x, y }) => this.#isOpen(null, x, y) : undefined;
    write.add(
      {
        kind,
        id: item.id,
        text: inLanguage(item.name, write.language),
        rank,
        face,
        gap,
        must: chosen || own,
        hub,
        discs,
        weight: item.weight,
        ...(owns && { owns }),
      },
      item,
    );
  }

  #footprint(write, place, zoom, marks) {
    if (place.station || zoom < 14) return;
    const { palette, unit } = write;
    const chosen = write.isChosen("place", place.id) || this.#borrowedChoice(write, place.id);
    const side = Math.sqrt(place.area ?? 0) * write.view.k;
    const look = lookOf(place);
    if (!place.path || (!chosen && (side < 20 * unit || look === "absent"))) return;
    const big = look === "member" && side > 110 * unit;
    const colour =
      {
        green: palette.parkText,
        tocome: palette.tocomeText,
        site: palette.siteEdge,
        undated: palette.muted,
      }[look] ?? palette.placeText;
    const size = chosen ? 28 : big ? 32 : ["other", "site", "undated"].includes(look) ? 21 : 24;
    const face = write.face(size, big || chosen ? 700 : 600, colour);
    const { box, ...anchor } = partOnScreen(place, write);
    const { k } = write.view;
    const owns = ({ x, y }) => this.#isOpen(place, x, y);
    write.add(
      {
        kind: "place",
        id: place.id,
        text: inLanguage(place.name, write.language),
        face,
        gap: null,
        owns,
        spread: ((box.y1 - box.y0) * k) / 2,
        aside: ((box.x1 - box.x0) * k) / 2,
        rank: chosen ? RANK.chosen : big ? RANK.main : RANK[look],
        weight: place.area,
        must: chosen,
      },
      anchor,
    );
  }

  /** Whether a point is not on the building of somebody else. @param {any} [place] whose name it is */
  #isOpen(place, x, y) {
    const [under] = this.places.solidUnder(x, y);
    return !under || under === place || (!!place && under.area > place.area * 4 && holds(under, place));
  }

  #placeOf(station) {
    return this.places.places.find((place) => place.station === station)?.id;
  }

  #borrowedChoice(write, id) {
    const { selection } = write.state;
    return selection?.kind === "place" && this.places.borrowed[selection.id] === id;
  }
}

/** Where a footprint is named: at its own anchor, or once that has left the screen in the middle of what is still seen. */
function partOnScreen({ x, y, box, rings }, { view, state }) {
  const { k, w, h } = view;
  const whole = { x, y, box };
  if (Math.abs(x - view.x) * k < w / 2 && Math.abs(y - view.y) * k < h / 2) return whole;
  const { left, top, right, bottom } = state.insets;
  const part = {
    x0: Math.max(box.x0, view.x + (left - w / 2) / k),
    y0: Math.max(box.y0, view.y + (top - h / 2) / k),
    x1: Math.min(box.x1, view.x + (w / 2 - right) / k),
    y1: Math.min(box.y1, view.y + (h / 2 - bottom) / k),
  };
  const middle = { x: (part.x0 + part.x1) / 2, y: (part.y0 + part.y1) / 2 };
  const isSeen = part.x0 < part.x1 && part.y0 < part.y1 && isInside(rings, middle.x, middle.y);
  return isSeen ? { ...middle, box: part } : whole;
}

/** Whether a footprint lies around another place. */
function holds(outer, { x, y }) {
  return isInside(outer.rings, x, y);
}

/** A station where one boards or alights and that has no mark of its own. */
function writeStop(write, { name, x, y }) {
  const gap = 21 * write.look.mark;
  const face = write.face(24, 700, write.palette.placeText);
  write.add({ kind: "stop", id: null, text: name, rank: RANK.way, face, gap, hub: true }, { x, y });
}

function writeArea(write, area, zoom) {
  const { palette, unit } = write;
  const r = area.radius * write.view.k;
  if (r < 26 * unit || r > 5000 * unit) return;
  if (area.kind === "commune" && (zoom < 13.2 || zoom > 17.4)) return;
  if ((area.kind === "departement" || area.kind === "city") && zoom > 13.2) return;
  const water = area.kind.endsWith("water");
  const face = water
    ? { ...write.face(20, 500, palette.waterText), italic: true }
    : { ...write.face(area.kind === "commune" ? 22 : 20, 600, palette.areaText), spacing: 2.4 * unit };
  const text = inLanguage(area.text, write.language);
  write.add(
    {
      kind: area.kind,
      id: area.text,
      roomy: r,
      text: water ? text : text.toUpperCase(),
      face,
      gap: null,
      spread: 0,
      rank: water ? RANK.water : RANK[area.kind],
      weight: area.radius,
    },
    area,
  );
}

/** Collects candidates near the screen. */
class Writer {
  constructor(view, state, look) {
    Object.assign(this, { view, state, look, palette: look.palette, unit: state.unit, language: state.language, found: [] });
  }

  isChosen(kind, id) {
    const { selection } = this.state;
    return !!selection && selection.kind === kind && selection.id === id;
  }

  /** @returns {import("./lettering.js").Face} sizes in pixels of the look */
  face(size, weight, colour) {
    const { halo, rim } = this.palette;
    return { size: textSize(size, this.look), weight, colour, halo, rim };
  }

  add(candidate, item) {
    const x = screenX(this.view, item.x);
    const y = screenY(this.view, item.y);
    if (x < -200 || y < -200 || x > this.view.w + 200 || y > this.view.h + 200) return;
    const key = `${candidate.kind}:${candidate.id ?? candidate.text}`;
    this.found.push({
      spread: 0,
      weight: 0,
      must: false,
      owns: () => true,
      ...candidate,
      key,
      x,
      y,
      ax: item.x,
      ay: item.y,
    });
  }
}
