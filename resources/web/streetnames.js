/**
 * Where the name of a street fits along it.
 */
import { box } from "./boxes.js";
import { letterWidths, widthOf } from "./lettering.js";

const BEND = 0.28;
const TURN = 1.1;
const STRAIGHT = 0.05;
const STEP = 36;
const TRIES = 9;

/**
 * Places for the letters of a name along a path on the screen, the straightest middle part first.
 *
 * @param {string} text @param {import("./lettering.js").Face} face @param {Float64Array} path in CSS pixels
 * @param {{x0: number, y0: number, x1: number, y1: number}} free where the name may stand
 * @returns {Generator<{places: {x: number, y: number, angle: number}[], boxes: import("./boxes.js").Box[],
 *   straight: boolean}>}
 */
export function* streetPlaces(text, face, path, free) {
  const along = lengths(path);
  const total = along[along.length - 1];
  const length = widthOf(text, face);
  if (total < length * 1.15) return;
  const span = visibleSpan(path, along, free);
  if (!span || span.to - span.from < length) return;
  const middle = (span.from + span.to - length) / 2;
  for (let i = 0; i < TRIES; i++) {
    const start = middle + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * STEP;
    if (start < span.from || start + length > span.to) continue;
    const fit = letters(text, face, path, along, start, length);
    if (fit) yield fit;
  }
}

function lengths(path) {
  const along = new Float64Array(path.length / 2);
  for (let i = 1; i < along.length; i++) {
    along[i] = along[i - 1] + Math.hypot(path[2 * i] - path[2 * i - 2], path[2 * i + 1] - path[2 * i - 1]);
  }
  return along;
}

/** The longest run of the path inside the free area, by its length along it. */
function visibleSpan(path, along, free) {
  let best = null;
  let from = null;
  const close = (to) => {
    if (from !== null && (!best || to - from > best.to - best.from)) best = { from, to };
    from = null;
  };
  for (let i = 1; i < along.length; i++) {
    const cut = clip(path[2 * i - 2], path[2 * i - 1], path[2 * i], path[2 * i + 1], free);
    if (!cut) {
      close(along[i - 1]);
      continue;
    }
    const length = along[i] - along[i - 1];
    if (from === null) from = along[i - 1] + cut.t0 * length;
    if (cut.t1 < 1) close(along[i - 1] + cut.t1 * length);
  }
  close(along[along.length - 1]);
  return best;
}

/** The part of a segment inside a rectangle (Liang and Barsky), as two fractions of it. */
function clip(ax, ay, bx, by, { x0, y0, x1, y1 }) {
  let t0 = 0;
  let t1 = 1;
  const dx = bx - ax;
  const dy = by - ay;
  for (const [p, q] of [
    [-dx, ax - x0],
    [dx, x1 - ax],
    [-dy, ay - y0],
    [dy, y1 - ay],
  ]) {
    if (p === 0) {
      if (q < 0) return null;
    } else if (p < 0) t0 = Math.max(t0, q / p);
    else t1 = Math.min(t1, q / p);
  }
  return t0 < t1 ? { t0, t1 } : null;
}

function letters(text, face, path, along, start, length) {
  const at = walker(path, along);
  const forward = at(start + length).x >= at(start).x;
  const places = [];
  let turned = 0;
  let done = 0;
  for (const width of letterWidths(text, face)) {
    const middle = forward ? start + done + width / 2 : start + length - done - width / 2;
    done += width;
    const half = Math.max(face.size * 0.6, width / 2);
    const a = at(middle - half);
    const b = at(middle + half);
    const angle = forward ? Math.atan2(b.y - a.y, b.x - a.x) : Math.atan2(a.y - b.y, a.x - b.x);
    const bend = places.length ? turn(angle, places[places.length - 1].angle) : 0;
    turned += bend;
    if (bend > BEND || turned > TURN) return null;
    places.push({ ...at(middle), angle });
  }
  return { places, boxes: boxesOf(places, face, length), straight: turned < STRAIGHT };
}

/** The angle between two directions. */
function turn(a, b) {
  const between = Math.abs(a - b) % (2 * Math.PI);
  return Math.min(between, 2 * Math.PI - between);
}

/** One box for every few letters, as the line turns. */
function boxesOf(places, face, length) {
  const boxes = [];
  const group = 4;
  for (let i = 0; i < places.length; i += group) {
    const part = places.slice(i, i + group);
    const a = part[0];
    const b = part[part.length - 1];
    const width = (length / places.length) * (part.length === 1 ? 1 : 1.1) + Math.hypot(b.x - a.x, b.y - a.y);
    boxes.push(box((a.x + b.x) / 2, (a.y + b.y) / 2, width / 2 + 1, face.size * 0.62, part[part.length >> 1].angle));
  }
  return boxes;
}

function walker(path, along) {
  return (distance) => {
    let i = 1;
    while (i < along.length - 1 && along[i] < distance) i++;
    const t = (distance - along[i - 1]) / (along[i] - along[i - 1] || 1);
    return {
      x: path[2 * i - 2] + (path[2 * i] - path[2 * i - 2]) * t,
      y: path[2 * i - 1] + (path[2 * i + 1] - path[2 * i - 1]) * t,
    };
  };
}
