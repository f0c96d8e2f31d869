/**
 * Fits a rectangle into what is free of the screen: as large as it can be shown between the controls, which stand in the
 * corners, and not only in the rectangle that clears them all.
 *
 * @typedef {{x: number, y: number, w: number, h: number}} Cover a part of the screen under a control or a sheet
 * @typedef {{x0: number, y0: number, x1: number, y1: number}} Area
 */
const STEPS = 7;
/** CSS pixels in which a box is shown where nearly everything is covered. */
const LEAST = 24;

/**
 * @param {Area} box in units @param {{w: number, h: number}} screen @param {import("./state.js").Insets} insets
 * @param {Cover[]} covers @param {number} margin in CSS pixels
 * @returns {{k: number, x: number, y: number}} the scale, and where the middle of the box comes to lie
 */
export function fit(box, screen, insets, covers, margin) {
  const clear = within(box, area(screen, insets), margin);
  const sides = ["left", "top", "right", "bottom"];
  let best = clear;
  for (let kept = 0; kept < 1 << sides.length; kept++) {
    const open = Object.fromEntries(sides.map((side, i) => [side, kept & (1 << i) ? insets[side] : 0]));
    const free = largest(box, area(screen, open), covers, margin, best.k);
    if (free && free.k > best.k) best = free;
  }
  return best;
}

/** The part of the screen inside its insets. */
export function area({ w, h }, { left, top, right, bottom }) {
  return { x0: left, y0: top, x1: Math.max(left + 80, w - right), y1: Math.max(top + 80, h - bottom) };
}

/** The box in the middle of an area. */
export function within(box, free, margin) {
  const across = Math.max(LEAST, free.x1 - free.x0 - 2 * margin) / (box.x1 - box.x0);
  const down = Math.max(LEAST, free.y1 - free.y0 - 2 * margin) / (box.y1 - box.y0);
  return { k: Math.min(across, down), x: (free.x0 + free.x1) / 2, y: (free.y0 + free.y1) / 2 };
}

/** The box in the middle of an area, smaller until it clears every cover; null where it does not get beyond `least`. */
function largest(box, free, covers, margin, least) {
  const whole = within(box, free, margin);
  if (isClear(box, whole, covers, margin)) return whole;
  let [low, high] = [least, whole.k];
  if (high <= low || !isClear(box, { ...whole, k: low }, covers, margin)) return null;
  for (let step = 0; step < STEPS; step++) {
    const k = (low + high) / 2;
    if (isClear(box, { ...whole, k }, covers, margin)) low = k;
    else high = k;
  }
  return { ...whole, k: low };
}

function isClear(box, { k, x, y }, covers, margin) {
  const rx = ((box.x1 - box.x0) / 2) * k + margin;
  const ry = ((box.y1 - box.y0) / 2) * k + margin;
  return covers.every((it) => x + rx <= it.x || x - rx >= it.x + it.w || y + ry <= it.y || y - ry >= it.y + it.h);
}
