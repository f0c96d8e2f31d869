/**
 * Boxes that may lie askew, and an index that tells whether a new one touches those already there.
 *
 * @typedef {{x: number, y: number, hw: number, hh: number, cos: number, sin: number}} Box middle, half sides, turn
 */
const CELL = 96;

/** @returns {Box} */
export function box(x, y, hw, hh, angle = 0) {
  return { x, y, hw, hh, cos: Math.cos(angle), sin: Math.sin(angle) };
}

/** Half the width and height of the upright rectangle around a box. */
export function reach({ hw, hh, cos, sin }) {
  return { rx: Math.abs(hw * cos) + Math.abs(hh * sin), ry: Math.abs(hw * sin) + Math.abs(hh * cos) };
}

/** Whether two boxes overlap (separating axes). @param {Box} a @param {Box} b */
export function overlap(a, b) {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  return !apart(a, b, dx, dy) && !apart(b, a, dx, dy);
}

/** Whether one of the axes of `a` separates it from `b`. */
function apart(a, b, dx, dy) {
  const same = Math.abs(a.cos * b.cos + a.sin * b.sin);
  const cross = Math.abs(a.cos * b.sin - a.sin * b.cos);
  const along = Math.abs(dx * a.cos + dy * a.sin);
  const across = Math.abs(dy * a.cos - dx * a.sin);
  return along >= a.hw + b.hw * same + b.hh * cross || across >= a.hh + b.hw * cross + b.hh * same;
}

export class BoxIndex {
  constructor() {
    this.cells = new Map();
  }

  /** @param {Box} item */
  add(item) {
    for (const key of cellsOf(item)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(item);
      else this.cells.set(key, [item]);
    }
  }

  /** @param {Box} item */
  hits(item) {
    for (const key of cellsOf(item)) {
      for (const other of this.cells.get(key) ?? []) if (overlap(item, other)) return true;
    }
    return false;
  }

  /** How many of those there touch a new one. @param {Box} item */
  count(item) {
    const found = new Set();
    for (const key of cellsOf(item)) {
      for (const other of this.cells.get(key) ?? []) if (overlap(item, other)) found.add(other);
    }
    return found.size;
  }
}

function* cellsOf(item) {
  const { rx, ry } = reach(item);
  for (let cx = Math.floor((item.x - rx) / CELL); cx <= Math.floor((item.x + rx) / CELL); cx++) {
    for (let cy = Math.floor((item.y - ry) / CELL); cy <= Math.floor((item.y + ry) / CELL); cy++)
      yield cx * 4096 + cy;
  }
}
