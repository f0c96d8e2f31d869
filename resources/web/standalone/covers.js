/**
 * What of the map lies under the controls: names keep off it, and what is chosen is shown beside it.
 */

/** Drawn pixels of the look in CSS pixels: a telephone in the hand to a screen on the wall. */
export function unitOf(width, height) {
  return Math.min(1.6, Math.max(0.6, 0.42 + (Math.min(width, height) / 1080) * 0.33));
}

/** @returns {{insets: import("./state.js").Insets, covers: import("./fitting.js").Cover[]}} */
export function covered() {
  const parts = [...document.querySelectorAll(".covers")].filter((part) => part.checkVisibility?.() ?? part.offsetParent);
  const boxes = parts.map((part) => ({ part, box: part.getBoundingClientRect() })).filter(({ box }) => box.width);
  const insets = { left: 0, top: 0, right: 0, bottom: 0 };
  for (const { part, box } of boxes) {
    const side = part.getAttribute("data-side") ?? sideOf(box);
    if (side === "top") insets.top = Math.max(insets.top, box.bottom);
    if (side === "bottom") insets.bottom = Math.max(insets.bottom, innerHeight - box.top);
    if (side === "left") insets.left = Math.max(insets.left, box.right);
    if (side === "right") insets.right = Math.max(insets.right, innerWidth - box.left);
  }
  const covers = boxes.map(({ box }) => ({ x: box.left, y: box.top, w: box.width, h: box.height }));
  return { insets, covers };
}

/** The side that a part stands at: a wide one above or below, a tall one beside. */
function sideOf(box) {
  if (box.height > innerHeight * 0.45 && box.width < innerWidth * 0.7) {
    return box.left + box.width / 2 < innerWidth / 2 ? "left" : "right";
  }
  return box.top + box.height / 2 < innerHeight / 2 ? "top" : "bottom";
}
