/**
 * Layers that the people who keep the content added: above the ground and the streets, below places, marks and names.
 * They are looked at only; a tap goes to what lies under them.
 *
 * @typedef {{kind: "area"|"line"|"point", fill: string|null, outline: string|null, width: number, dash: number[],
 *   pattern: "none"|"hatch"|"dots", icon?: string, from: number, until: number, shapes?: number[][][],
 *   points?: [number, number][], labels: {of: number, text: string, x: number, y: number, radius: number}[]}} OwnLayer
 *   a label is `of` a feature and tells how much room there is around it; of several for one feature the first stands
 */
import { box } from "./boxes.js";
import { bounds, meets, points, toPath2D } from "./shapes.js";
import { screenX, screenY } from "./world.js";

const TINT = 0.4;
const GRAIN = 0.6;
const DISC = 15;
const ICON = 19;
const LEAST_ROOM = 26;
const RANK = 6.8;

export class OwnLayers {
  /** @param {{layers: OwnLayer[]}} layer */
  constructor({ layers }) {
    /** @type {string[]|null} */
    this.chosen = null;
    this.layers = layers.map((layer) => ({
      ...layer,
      paths: (layer.shapes ?? []).map((parts) => ({
        path: toPath2D(parts, layer.kind === "area"),
        box: bounds(parts.map(points)),
      })),
      drawing: layer.icon && new Path2D(layer.icon),
    }));
  }

  /** Show only some of them, by their ids; all where there is no such list. @param {string[]|null|undefined} ids */
  choose(ids) {
    this.chosen = ids ?? null;
  }

  /** @param {import("./brush.js").Brush} brush */
  paint(brush) {
    for (const layer of this.#seen(brush.zoom)) {
      if (layer.kind === "point") paintPoints(brush, layer);
      else paintShapes(brush, layer);
    }
    brush.ctx.setLineDash([]);
  }

  /** What names of other things keep off, on the screen. @returns {import("./boxes.js").Box[]} */
  taken(view, zoom, { mark }) {
    const r = DISC * mark;
    return this.#seen(zoom).flatMap((layer) =>
      (layer.points ?? []).map(([x, y]) => box(screenX(view, x), screenY(view, y), r, r)),
    );
  }

  /** Names of features, where there is room: `add` takes a candidate and what it stands at. */
  write({ view, unit, look }, zoom, face, add) {
    for (const layer of this.#seen(zoom)) {
      const gap = layer.kind === "area" ? null : layer.kind === "point" ? DISC * look.mark + 7 * unit : (layer.width / 2 + 8) * unit;
      for (const item of layer.labels) {
        const room = item.radius * view.k;
        if (layer.kind !== "point" && room < LEAST_ROOM * unit) continue;
        const roomy = layer.kind === "area" ? room : 0;
        const id = `${layer.id}:${item.of}`;
        add({ kind: "own", id, text: item.text, face, gap, roomy, rank: RANK, weight: item.radius }, item);
      }
    }
  }

  #seen(zoom) {
    const { chosen } = this;
    return this.layers.filter(({ id, from, until }) => zoom >= from && zoom < until && (!chosen || chosen.includes(id)));
  }
}

function paintShapes(brush, layer) {
  const { ctx, palette, unit } = brush;
  const paths = layer.paths.filter((shape) => meets(shape.box, brush.box)).map((shape) => shape.path);
  const edge = edgeOf(layer, palette);
  if (layer.fill) {
    ctx.globalAlpha = palette.outlines ? 0 : TINT;
    brush.fill(paths, layer.fill);
    ctx.globalAlpha = 1;
  }
  ctx.globalAlpha = GRAIN;
  if (layer.pattern !== "none") brush.pattern(paths, layer.pattern, edge ?? layer.fill);
  ctx.globalAlpha = 1;
  const dash = layer.dash.length ? layer.dash.map((length) => length * unit) : undefined;
  if (edge) brush.stroke(paths, edge, layer.width * unit, dash);
}

function paintPoints(brush, layer) {
  const { ctx, view, palette, mark } = brush;
  const edge = edgeOf(layer, palette);
  const r = (DISC - layer.width / 2) * mark;
  const scale = (ICON * mark) / 24;
  brush.onScreen(() => {
    const onPage = ctx.getTransform();
    for (const [px, py] of layer.points) {
      const x = screenX(view, px);
      const y = screenY(view, py);
      if (x < -r || y < -r || x > view.w + r || y > view.h + r) continue;
      ctx.beginPath();
      ctx.arc(x, y, r, 0, 2 * Math.PI);
      ctx.fillStyle = palette.outlines ? palette.paper : (layer.fill ?? palette.paper);
      ctx.fill();
      ctx.setLineDash([]);
      ctx.strokeStyle = edge;
      ctx.lineWidth = layer.width * mark;
      ctx.stroke();
      if (!layer.drawing) continue;
      ctx.translate(x - 12 * scale, y - 12 * scale);
      ctx.scale(scale, scale);
      ctx.lineWidth = 2;
      ctx.lineCap = "round";
      ctx.stroke(layer.drawing);
      ctx.setTransform(onPage);
    }
  });
}

/** Black in high contrast, where a colour may be too pale. */
function edgeOf(layer, palette) {
  return layer.outline && palette.outlines ? palette.ink : layer.outline;
}
