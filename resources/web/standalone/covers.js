/**
 * What of the map lies under the controls: names keep off it, and what is chosen is shown beside it.
 */

/** Drawn pixels of the look in CSS pixels: a telephone in the hand to a screen on the wall. */
export function unitOf(width, height) {
  const size = Math.min(width, height) / 1080;
  return size > 1 ? 0.75 * size : Math.max(0.6, 0.42 + 0.33 * size);
}

/** @returns {{insets: import("./state.js").Insets, covers: import("./fitting.js").Cover[]}} */
export function covered() {
  const parts = [...document.querySelectorAll(".covers")].filter(
    (part) => part.checkVisibility?.() ?? part.offsetParent,
  );
  const boxes = parts.map((part) => part.getBoundingClientRect()).filter(({ width }) => width);
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const box of boxes) {
    const side = sideOf(box);
    if (side === "top") insets.top = Math.max(insets.top, box.bottom);
    if (side === "bottom") insets.bottom = Math.max(insets.bottom, innerHeight - box.top);
    if (side === "left") insets.left = Math.max(insets.left, box.right);
    if (side === "right") insets.right = Math.max(insets.right, innerWidth - box.left);
  }
  const covers = boxes.map(({ left, top, width, height }) => ({ x: left, y: top, w: width, h: height }));
  return { insets, covers };
}

/** The side that a part takes from the map: the one that leaves most of it. */
function sideOf({ left, top, right, bottom }) {
  const free = {
    left: (innerWidth - right) * innerHeight,
    right: left * innerHeight,
    top: (innerHeight - bottom) * innerWidth,
    bottom: top * innerWidth,
  };
  return Object.keys(free).reduce((best, side) => (free[side] > free[best] ? side : best));
}
