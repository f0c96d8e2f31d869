/**
 * Lines and rings as they come from the layers (`[x, y, dx, dy, …]`) and the canvas paths made of them.
 */
const CHUNK = 3000;

/** @param {number[]} path @returns {Float64Array} `[x0, y0, x1, y1, …]` */
export function points(path) {
  const out = new Float64Array(path.length);
  let x = 0;
  let y = 0;
  for (let i = 0; i < path.length; i += 2) {
    out[i] = x += path[i];
    out[i + 1] = y += path[i + 1];
  }
  return out;
}

/** @param {number[][]} paths @param {boolean} closed */
export function toPath2D(paths, closed) {
  const path = new Path2D();
  for (const steps of paths) {
    let x = steps[0];
    let y = steps[1];
    path.moveTo(x, y);
    for (let i = 2; i < steps.length; i += 2) path.lineTo((x += steps[i]), (y += steps[i + 1]));
    if (closed) path.closePath();
  }
  return path;
}

/** Shapes by style name, each made into canvas paths when it is first drawn: one for every square of the plane. */
export class ShapeBook {
  /** @param {Object<string, number[][]>} shapes @param {(style: string) => boolean} isLine */
  constructor(shapes, isLine) {
    this.shapes = shapes;
    this.isLine = isLine;
    this.chunks = new Map();
  }

  /** The paths of a style that may be seen in a rectangle of units. @returns {Path2D[]} */
  within(style, box) {
    let chunks = this.chunks.get(style);
    if (!chunks) this.chunks.set(style, (chunks = toChunks(this.shapes[style] ?? [], !this.isLine(style))));
    return chunks.filter((chunk) => meets(chunk.box, box)).map((chunk) => chunk.path);
  }

  /** Names of the styles that begin so, without the beginning. */
  kinds(prefix) {
    return Object.keys(this.shapes)
      .filter((style) => style.startsWith(prefix))
      .map((style) => style.slice(prefix.length));
  }
}

function toChunks(shapes, closed) {
  const groups = new Map();
  for (const shape of shapes) {
    const key = `${Math.round(shape[0] / CHUNK)},${Math.round(shape[1] / CHUNK)}`;
    const group = groups.get(key);
    if (group) group.push(shape);
    else groups.set(key, [shape]);
  }
  return [...groups.values()].map((group) => ({ path: toPath2D(group, closed), box: bounds(group.map(points)) }));
}

/** Whether two rectangles meet. */
export function meets(a, b) {
  return a.x0 <= b.x1 && a.x1 >= b.x0 && a.y0 <= b.y1 && a.y1 >= b.y0;
}

/** The rectangle around paths of points. @param {Float64Array[]} paths */
export function bounds(paths) {
  const box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  for (const path of paths) {
    for (let i = 0; i < path.length; i += 2) {
      box.x0 = Math.min(box.x0, path[i]);
      box.x1 = Math.max(box.x1, path[i]);
      box.y0 = Math.min(box.y0, path[i + 1]);
      box.y1 = Math.max(box.y1, path[i + 1]);
    }
  }
  return box;
}

/** The rectangle around rectangles and points. @param {({x0: number, y0: number, x1: number, y1: number}|{x: number, y: number})[]} things */
export function around(things) {
  const boxes = things.map((it) => ("x0" in it ? it : { x0: it.x, y0: it.y, x1: it.x, y1: it.y }));
  const of = (side, choose) => choose(...boxes.map((box) => box[side]));
  return { x0: of("x0", Math.min), y0: of("y0", Math.min), x1: of("x1", Math.max), y1: of("y1", Math.max) };
}

/** Whether a point is inside rings, by the even-odd rule. @param {Float64Array[]} rings */
export function isInside(rings, x, y) {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      if (ring[i + 1] > y !== ring[j + 1] > y) {
        const across = ((ring[j] - ring[i]) * (y - ring[i + 1])) / (ring[j + 1] - ring[i + 1]) + ring[i];
        if (x < across) inside = !inside;
      }
    }
  }
  return inside;
}

/** The distance from a point to the nearest edge of rings. @param {Float64Array[]} rings */
export function distanceToEdge(rings, x, y) {
  let best = Infinity;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      best = Math.min(best, distanceToSegment(x, y, ring[j], ring[j + 1], ring[i], ring[i + 1]));
    }
  }
  return best;
}

function distanceToSegment(x, y, ax, ay, bx, by) {
  const dx = bx - ax;
  const dy = by - ay;
  const square = dx * dx + dy * dy;
  const t = square ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** A value between stops `[zoom, value]` of a growing zoom. */
export function ramp(zoom, ...stops) {
  if (zoom <= stops[0][0]) return stops[0][1];
  for (let i = 1; i < stops.length; i++) {
    const [z1, v1] = stops[i];
    if (zoom <= z1) {
      const [z0, v0] = stops[i - 1];
      return v0 + ((v1 - v0) * (zoom - z0)) / (z1 - z0);
    }
  }
  return stops[stops.length - 1][1];
}
