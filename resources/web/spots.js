/**
 * Where things may stand: names beside a mark or inside an area, numbers along a line.
 *
 * @typedef {{x: number, y: number, align: "left"|"center"|"right", outside?: boolean}} Spot the middle of a name in CSS
 *   pixels; `outside` the area that it names
 */

/** Where a name may stand, the best first: beside a mark, or inside an area and then just outside it. */
export function* spotsFor(candidate, w, h) {
  if (candidate.gap === null) yield* spotsInside(candidate, w, h);
  else
    for (const far of candidate.must ? [1, 1.7, 2.6] : candidate.hub ? [1, 1.3, 1.7] : [1, 1.3])
      yield* spotsBeside(candidate, candidate.gap * far, w, h);
}

function* spotsBeside({ x, y }, gap, w, h) {
  const slant = gap * 0.8;
  yield { x: x + gap + w / 2, y, align: "left" };
  yield { x: x - gap - w / 2, y, align: "right" };
  for (const [right, down] of [
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
  ]) {
    yield { x: x + right * (slant + w / 2), y: y + down * (slant + h * 0.3), align: right > 0 ? "left" : "right" };
  }
  yield { x, y: y - gap - h / 2, align: "center" };
  yield { x, y: y + gap + h / 2, align: "center" };
  for (const [right, down] of [
    [1, -1],
    [1, 1],
    [-1, -1],
    [-1, 1],
  ]) {
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
  for (const [right, down] of [
    [0, -0.5],
    [0, 0.5],
    [-0.5, 0],
    [0.5, 0],
    [-0.4, -0.4],
    [0.4, 0.4],
    [0.4, -0.4],
    [-0.4, 0.4],
  ]) {
    yield { x: x + right * roomy, y: y + down * roomy, align: "center" };
  }
}

/** Points along a path at a steady distance, from a little after its start. */
export function* spotsAlong(path, step) {
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
