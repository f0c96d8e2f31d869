/**
 * Places of the campus: their footprints, and marks where a place is only a point.
 */
import { standingOn } from "./state.js";
import { bounds, distanceToEdge, isInside, meets, points, ramp, toPath2D } from "./shapes.js";

const FOOTPRINTS_FROM = 13;
const POINTS_FROM = 14.2;
const ORGANISATIONS_UNTIL = 14.6;
/** Long dashes and dots, as of lines that are expected or not there, in pixels of the look. */
const DASHES = { expected: [16, 8], absent: [2, 6] };

export class Places {
  /**
   * @param {{places: any[], borrowed: Object<string, string>, organisations: any[],
   *   seats: Object<string, string>, here: number[]|null, heading: number|null}} layer
   */
  constructor(layer) {
    this.places = layer.places.map(prepared);
    this.painted = this.places
      .filter((place) => place.path && place.style !== "green")
      .sort((a, b) => b.area - a.area);
    this.organisations = layer.organisations;
    this.borrowed = layer.borrowed;
    this.seats = layer.seats;
    this.here = layer.here && { x: layer.here[0], y: layer.here[1], heading: layer.heading };
    this.byId = new Map(this.places.map((place) => [place.id, place]));
    this.organisationById = new Map(layer.organisations.map((item) => [item.id, item]));
  }

  /** Each place's `now` follows the shown date. @param {import("./state.js").State} state */
  setState(state) {
    for (const place of this.places) place.now = standingOn(place, state);
  }

  /** The place on the map that stands for a place: itself, or the one whose outline it borrows. */
  find(id) {
    return this.byId.get(id) ?? this.byId.get(this.borrowed[id]) ?? null;
  }

  /** What the map shows for a selection: for an organisation without a mark of its own the place that it is in. */
  shownFor(selection) {
    if (selection?.kind !== "organisation" || this.organisationById.has(selection.id)) return selection;
    const place = this.seats[selection.id];
    return place ? { kind: "place", id: place } : selection;
  }

  /** Places shown as a mark at a zoom level. */
  marked(zoom) {
    return zoom < POINTS_FROM ? [] : this.places.filter((place) => !place.path && !place.station && place.now !== "absent");
  }

  /** Organisations shown as a mark at a zoom level. */
  markedOrganisations(zoom) {
    return zoom < ORGANISATIONS_UNTIL ? this.organisations : [];
  }

  /** Places whose footprint holds a point in units, the smallest first. */
  under(x, y, zoom) {
    if (zoom < FOOTPRINTS_FROM) return [];
    return this.places
      .filter((place) => place.rings && inBox(place.box, x, y) && isInside(place.rings, x, y))
      .sort((a, b) => a.area - b.area);
  }

  /** Buildings and lots that hold a point in units, the smallest first. */
  solidUnder(x, y) {
    return this.painted
      .filter((place) => place.style !== "site" && inBox(place.box, x, y) && isInside(place.rings, x, y))
      .reverse();
  }

  /** The place whose footprint is nearest to a point, not farther than `reach` units. */
  near(x, y, reach, zoom) {
    if (zoom < FOOTPRINTS_FROM) return null;
    let best = null;
    let distance = reach;
    for (const place of this.painted) {
      if (!inBox(place.box, x, y, reach)) continue;
      const away = distanceToEdge(place.rings, x, y);
      if (away <= distance) [best, distance] = [place, away];
    }
    return best;
  }

  /** @param {import("./brush.js").Brush} brush */
  paint(brush, coarse) {
    if (brush.zoom < FOOTPRINTS_FROM) return;
    brush.ctx.globalAlpha = ramp(brush.zoom, [FOOTPRINTS_FROM, 0], [FOOTPRINTS_FROM + 0.6, 1]);
    const fine = brush.zoom > 14.5 && !coarse;
    for (const place of this.painted) if (meets(place.box, brush.box)) paintFootprint(brush, place, fine);
    brush.ctx.globalAlpha = 1;
  }
}

function prepared(place) {
  if (!place.rings) return place;
  const rings = place.rings.map(points);
  return { ...place, rings, box: bounds(rings), path: toPath2D(place.rings, true) };
}

/** How a footprint is painted: as it stands at the shown date, and where it stands as what it is. */
export function lookOf(place) {
  return place.now === "standing" || place.style === "green" ? place.style : place.now;
}

/** Dashed where the outline is only indicative. */
function paintFootprint(brush, place, fine) {
  const { palette, unit } = brush;
  const looks = {
    absent: [null, palette.absentEdge, 2],
    undated: [palette.undated, palette.undatedEdge, 1.2],
    expected: [palette.expected, palette.deliveredEdge, 2],
    member: [palette.member, palette.memberEdge, 1.5],
    delivered: [palette.delivered, palette.deliveredEdge, 2],
    other: [palette.neighbour, palette.neighbourEdge, 1.2],
    tocome: [palette.tocome, palette.tocomeEdge, 2],
    site: [palette.site, palette.siteEdge, 1.6],
  };
  const look = lookOf(place);
  const [ground, edge, width] = looks[look];
  const pattern = palette.patterns[look];
  if (pattern && fine) brush.pattern([place.path], pattern[0], pattern[1], ground);
  else if (ground) brush.fill([place.path], ground);
  const dash = DASHES[look] ?? (place.indicative ? [7, 4] : undefined);
  if (dash && palette.outlines && fine) clear(brush, place.path);
  if (fine || !ground) {
    brush.stroke(
      [place.path],
      edge,
      width * unit,
      dash?.map((length) => length * unit),
    );
  }
}

/** A white band inside an outline, so that its dashes are seen beside black and patterns. */
function clear(brush, path) {
  const { ctx, palette, unit } = brush;
  ctx.save();
  ctx.clip(path);
  brush.stroke([path], palette.paper, 11 * unit);
  ctx.restore();
}

function inBox(box, x, y, margin = 0) {
  return x >= box.x0 - margin && x <= box.x1 + margin && y >= box.y0 - margin && y <= box.y1 + margin;
}
