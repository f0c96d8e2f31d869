/**
 * Long lines drawn in the pieces that are seen, so that dashes keep their place along them.
 */

/**
 * The pieces of a trace near a rectangle, each with its length `before` it.
 *
 * @param {Float64Array} line @param {{x0: number, y0: number, x1: number, y1: number}} box
 */
export function pieces(line, box) {
  const found = [];
  let piece = null;
  let along = 0;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay, bx, by] = [line[i - 2], line[i - 1], line[i], line[i + 1]];
    const seen =
      Math.max(ax, bx) >= box.x0 &&
      Math.min(ax, bx) <= box.x1 &&
      Math.max(ay, by) >= box.y0 &&
      Math.min(ay, by) <= box.y1;
    if (!seen) piece = null;
    else if (piece) piece.to = i;
    else found.push((piece = { line, from: i - 2, to: i, before: along }));
    along += Math.hypot(bx - ax, by - ay);
  }
  return found;
}

/** The path of a piece, moved sideways by so many units: lines that share a tunnel are both seen. */
export function toTrace({ line, from, to }, shift = 0) {
  const path = new Path2D();
  for (let i = from; i <= to; i += 2) {
    const a = Math.max(0, i - 2);
    const b = Math.min(line.length - 2, i + 2);
    const dx = line[b] - line[a];
    const dy = line[b + 1] - line[a + 1];
    const length = Math.hypot(dx, dy) || 1;
    const x = line[i] - (dy / length) * shift;
    const y = line[i + 1] + (dx / length) * shift;
    if (i === from) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  return path;
}

/** A line as points on the screen. @param {Float64Array} line @param {import("./world.js").View} view */
export function onScreen(line, view) {
  const out = new Float64Array(line.length);
  for (let i = 0; i < line.length; i += 2) {
    out[i] = (line[i] - view.x) * view.k + view.w / 2;
    out[i + 1] = (line[i + 1] - view.y) * view.k + view.h / 2;
  }
  return out;
}

/** How far a point is from a line. @param {Float64Array} line */
export function awayFrom(line, x, y) {
  let best = line.length ? Math.hypot(x - line[0], y - line[1]) : Infinity;
  for (let i = 2; i < line.length; i += 2) {
    const [ax, ay] = [line[i - 2], line[i - 1]];
    const dx = line[i] - ax;
    const dy = line[i + 1] - ay;
    const square = dx * dx + dy * dy;
    const t = square ? Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / square)) : 0;
    best = Math.min(best, Math.hypot(x - ax - t * dx, y - ay - t * dy));
  }
  return best;
}
