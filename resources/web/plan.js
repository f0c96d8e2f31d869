/**
 * Paints the ground under everything: the region, and the plan of the campus.
 */
import { ShapeBook, ramp } from "./shapes.js";
import { screenX, screenY, zoomAt } from "./world.js";

const STREETS = [
  {
    style: "walk.service",
    fill: "street",
    edge: "casing",
    from: 15.4,
    width: [
      [15, 1.5],
      [17, 5],
      [19, 14],
    ],
  },
  {
    style: "street.pedestrian",
    fill: "street",
    edge: "casing",
    from: 15,
    width: [
      [15, 2.5],
      [17, 8],
      [19, 22],
    ],
  },
  {
    style: "street.minor",
    fill: "street",
    edge: "casing",
    main: true,
    from: 13.8,
    width: [
      [13, 0.8],
      [15, 3],
      [17, 11],
      [19, 32],
    ],
  },
  {
    style: "street.tertiary",
    fill: "street",
    edge: "casing",
    main: true,
    from: 13,
    width: [
      [13, 1.4],
      [15, 5],
      [17, 15],
      [19, 42],
    ],
  },
  {
    style: "street.secondary",
    fill: "main",
    edge: "mainEdge",
    main: true,
    from: 12.5,
    width: [
      [13, 2],
      [15, 6],
      [17, 17],
      [19, 48],
    ],
  },
  {
    style: "street.motorway",
    fill: "motorway",
    edge: "motorwayEdge",
    main: true,
    from: 12.5,
    width: [
      [13, 2.2],
      [15, 7],
      [17, 20],
      [19, 56],
    ],
  },
];
const CAMPUS_FROM = 12.6;
const REGION_UNTIL = 14.8;
const ZONE_FROM = 13.2;
const FADE_UNITS = 900;
const EBB_UNITS = 60000;

export class Plan {
  /** @param {{extent: number[]|null, shapes: Object<string, number[][]>}} layer */
  constructor(layer) {
    this.extent = layer.extent;
    this.book = new ShapeBook(layer.shapes, (style) => /^(street|walk|commune)/.test(style));
    this.region = null;
  }

  /** The region comes after the start. */
  addRegion(layer) {
    this.region = new ShapeBook(layer.shapes, (style) => style === "border");
    this.watered = layer.extent;
  }

  /**
   * Everything below the places and the network.
   *
   * @param {import("./brush.js").Brush} brush @param {boolean} coarse while flying: only what can be seen
   */
  paint(brush, coarse) {
    const { palette } = brush;
    brush.cover(palette.ground);
    if (this.region) this.#paintRegion(brush, coarse);
    if (brush.zoom < CAMPUS_FROM) return;
    const strength = ramp(brush.zoom, [CAMPUS_FROM, 0], [CAMPUS_FROM + 0.8, 1]);
    brush.ctx.globalAlpha = strength;
    this.#paintGround(brush, coarse);
    this.#paintStreets(brush, coarse);
    if (!coarse) this.#paintWalks(brush);
    if (!coarse || brush.zoom > 15) brush.fill(this.#see(brush, "building"), palette.building);
    if (brush.zoom >= (palette.outlines ? 14.2 : 15.6) && !coarse) brush.stroke(this.#see(brush, "building"), palette.buildingEdge, brush.unit);
    brush.fill(this.#see(brush, "lot"), palette.site);
    brush.ctx.globalAlpha = 1;
    if (!coarse) this.#fadeOut(brush);
  }

  #see(brush, style) {
    return this.book.within(style, brush.box);
  }

  #far(brush, style) {
    return this.region.within(style, brush.box);
  }

  /**
   * The outline of the zone, over buildings and places: dashed where it is only indicative.
   *
   * @param {import("./brush.js").Brush} brush
   */
  paintZone(brush) {
    const { palette, unit, zoom } = brush;
    if (zoom < ZONE_FROM) return;
    const width = ramp(zoom, [ZONE_FROM, 2], [16, 3.5]) * unit;
    brush.stroke(this.#see(brush, "zone"), palette.brand, width, [width * 4, width * 2.6]);
    brush.stroke(this.#see(brush, "zone.official"), palette.brand, width);
  }

  #paintRegion(brush, coarse) {
    const { palette, zoom, ctx } = brush;
    const strength = ramp(zoom, [12.5, 1], [REGION_UNTIL, 0]);
    if (strength > 0) {
      ctx.globalAlpha = strength;
      brush.cover(palette.outside);
      brush.fill(this.#far(brush, "departement"), palette.land);
      brush.fill(this.#far(brush, "city"), palette.city);
      ctx.globalAlpha = 1;
    }
    brush.fill(
      this.#far(brush, "water"),
      palette.outlines ? palette.water : ebbing(ctx, this.watered, palette.water),
    );
    if (palette.outlines) brush.stroke(this.#far(brush, "water"), palette.waterEdge, 1.4 * brush.unit);
    if (strength > 0 && !coarse) {
      ctx.globalAlpha = strength;
      brush.stroke(this.#far(brush, "border"), palette.border, 2 * brush.unit);
      ctx.globalAlpha = 1;
    }
  }

  #paintGround(brush, coarse) {
    const { palette, unit } = brush;
    for (const kind of this.book.kinds("landuse.")) {
      if (palette.landuse[kind]) brush.fill(this.#see(brush, `landuse.${kind}`), palette.landuse[kind]);
    }
    for (const kind of this.book.kinds("green.")) {
      const path = this.#see(brush, `green.${kind}`);
      brush.fill(path, palette.green[kind] ?? palette.green.grass);
      if (palette.outlines) brush.pattern(path, "dots", palette.greenEdge);
      if (!coarse) brush.stroke(path, palette.greenEdge, unit);
    }
    brush.fill(this.#see(brush, "water"), palette.water);
    if (palette.outlines) {
      brush.pattern(this.#see(brush, "water"), "lines", palette.waterEdge);
      brush.stroke(this.#see(brush, "water"), palette.waterEdge, 1.5 * unit);
    }
    if (!coarse && brush.zoom > 12.8) {
      brush.stroke(this.#see(brush, "commune"), palette.border, 1.6 * unit, [
        10 * unit,
        5 * unit,
        2 * unit,
        5 * unit,
      ]);
    }
  }

  #paintStreets(brush, coarse) {
    const { palette, zoom, unit, ctx } = brush;
    const drawn = STREETS.filter((street) => zoom >= street.from + (coarse ? 1 : 0) && (!coarse || street.main));
    const width = (street) => ramp(zoom, ...street.width) * unit;
    const lay = (street, colour, w) => {
      const thin = coarse || w < 8;
      ctx.lineJoin = thin ? "bevel" : "round";
      brush.stroke(this.#see(brush, street.style), colour, w, undefined, thin ? "butt" : "round");
    };
    if (!coarse && zoom >= 14.2) {
      for (const street of drawn) lay(street, palette[street.edge], width(street) + 2 * unit);
    }
    for (const street of drawn) lay(street, palette[street.fill], width(street));
    ctx.lineJoin = "round";
  }

  #paintWalks(brush) {
    const { palette, zoom, unit } = brush;
    if (zoom < 15.6) return;
    const width = ramp(zoom, [15.6, 1.5], [17, 2.4], [19, 5]) * unit;
    const dotted = [width * 1.1, width * 1.3];
    brush.ctx.lineJoin = "bevel"; // thin lines look the same, and take two thirds of the time
    for (const style of ["walk.path", "walk.steps"]) {
      brush.stroke(this.#see(brush, style), palette.pathEdge, width * 1.8, undefined, "butt");
      if (style === "walk.path" || zoom < 16.4) brush.stroke(this.#see(brush, style), palette.path, width, dotted);
    }
    brush.ctx.lineJoin = "round";
    if (zoom < 16.4) return;
    const across = ramp(zoom, [16.4, 5], [17, 7], [19, 18]) * unit;
    const steps = this.#see(brush, "walk.steps");
    brush.stroke(steps, palette.path, across, undefined, "butt");
    brush.stroke(steps, palette.steps, across, [1.4 * unit, 3 * unit]);
  }

  /** The plan ends softly where its data does. */
  #fadeOut(brush) {
    if (!this.extent || brush.palette.outlines) return;
    const { ctx, view } = brush;
    const [ex0, ey0, ex1, ey1] = this.extent;
    const x0 = screenX(view, ex0);
    const x1 = screenX(view, ex1);
    const y0 = screenY(view, ey0);
    const y1 = screenY(view, ey1);
    if (x0 < -FADE_UNITS * view.k && y0 < -FADE_UNITS * view.k && x1 > view.w && y1 > view.h) return;
    const depth = FADE_UNITS * view.k;
    const colour = this.region ? mix(brush) : brush.palette.ground;
    const edge = (fx, fy, tx, ty, x, y, w, h) => {
      const gradient = ctx.createLinearGradient(fx, fy, tx, ty);
      gradient.addColorStop(0, colour);
      gradient.addColorStop(1, `${colour}00`);
      ctx.fillStyle = gradient;
      ctx.fillRect(x, y, w, h);
    };
    brush.onScreen(() => {
      edge(x0, 0, x0 + depth, 0, x0 - 40, y0 - 40, depth + 40, y1 - y0 + 80);
      edge(x1, 0, x1 - depth, 0, x1 - depth, y0 - 40, depth + 40, y1 - y0 + 80);
      edge(0, y0, 0, y0 + depth, x0 - 40, y0 - 40, x1 - x0 + 80, depth + 40);
      edge(0, y1, 0, y1 - depth, x0 - 40, y1 - depth, x1 - x0 + 80, depth + 40);
    });
  }
}

/** The colour of rivers: they end softly in the west and the east, where their data does. */
function ebbing(ctx, extent, colour) {
  if (!extent) return colour;
  const [x0, , x1] = extent;
  const gradient = ctx.createLinearGradient(x0, 0, x1, 0);
  const part = Math.min(EBB_UNITS / (x1 - x0), 0.5);
  for (const [stop, shade] of [
    [0, `${colour}00`],
    [part, colour],
    [1 - part, colour],
    [1, `${colour}00`],
  ]) {
    gradient.addColorStop(stop, shade);
  }
  return gradient;
}

/** The ground's colour at a zoom level as `#rrggbb`, between the region's land and the campus's ground. */
function mix(brush) {
  const t = ramp(zoomAt(brush.view.k), [12.5, 1], [REGION_UNTIL, 0]);
  const channel = (colour, at) => parseInt(colour.slice(at, at + 2), 16);
  const one = (at) => {
    const value = channel(brush.palette.ground, at) * (1 - t) + channel(brush.palette.land, at) * t;
    return Math.round(value).toString(16).padStart(2, "0");
  };
  return `#${one(1)}${one(3)}${one(5)}`;
}
