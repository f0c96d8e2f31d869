/**
 * Taps, double taps and the wheel; dragging and pinching are Leaflet's.
 */
const DOUBLE_MS = 320;
const DOUBLE_PX = 40;
const WHEEL_LEVELS = 1 / 240;

/**
 * @param {any} map Leaflet's @param {import("./camera.js").Camera} camera
 * @param {(point: {x: number, y: number}) => void} onTap when a finger is lifted
 * @param {(point: {x: number, y: number}|null) => void} onPress when one comes down; null when it is no tap any more
 */
export function listen(map, camera, onTap, onPress) {
  const container = map.getContainer();
  const at = ({ clientX, clientY }) => {
    const box = container.getBoundingClientRect();
    return { x: clientX - box.left, y: clientY - box.top };
  };
  container.addEventListener("pointerdown", (event) => onPress(event.isPrimary ? at(event) : null));
  for (const type of ["pointerup", "pointercancel"]) container.addEventListener(type, () => onPress(null));
  map.on("dragstart zoomstart", () => onPress(null));
  let last = { time: -Infinity, x: 0, y: 0 };
  map.on("click", (event) => {
    const { x, y } = event.containerPoint;
    const time = performance.now();
    if (time - last.time < DOUBLE_MS && Math.hypot(x - last.x, y - last.y) < DOUBLE_PX) {
      last = { time: -Infinity, x, y };
      camera.zoomBy(1, { x, y });
      return;
    }
    last = { time, x, y };
    onTap({ x, y });
  });
  container.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      camera.zoomBy(-event.deltaY * WHEEL_LEVELS, at(event), 180);
    },
    { passive: false },
  );
  // Touches that a busy page was late for can no more be held back; Leaflet tries, and Chromium calls that an error.
  for (const type of ["touchstart", "touchmove", "touchend"]) {
    window.addEventListener(type, keepFromBeingHeldBack, { capture: true, passive: true });
  }
  for (const type of ["contextmenu", "dragstart", "selectstart", "dragover", "drop"]) {
    window.addEventListener(type, (event) => event.preventDefault(), { capture: true });
  }
}

/** @param {Event} event */
function keepFromBeingHeldBack(event) {
  if (!event.cancelable) event.preventDefault = () => {};
}
