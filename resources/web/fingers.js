/**
 * The fingers that the page believes are down, and whether it has missed the end of one: the shell says when all have left.
 */
const AFTER_MS = 1000;

/** @param {() => void} onStuck when a finger is still down here a second after the shell saw the last one leave */
export function watchFingers(onStuck) {
  let down = 0;
  let touches = 0;
  for (const type of ["touchstart", "touchend", "touchcancel"]) {
    window.addEventListener(
      type,
      (event) => {
        down = event.touches.length;
        if (type === "touchstart") touches += 1;
      },
      { capture: true, passive: true },
    );
  }
  return {
    /** How many fingers are down. */
    count: () => down,
    /** The last finger has left the window. */
    lifted() {
      const before = touches;
      setTimeout(() => {
        if (down > 0 && touches === before) onStuck();
      }, AFTER_MS);
    },
  };
}
