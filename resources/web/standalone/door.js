/**
 * The page's side of the door: what listens stands in the same file, and nothing goes out.
 */
const listeners = [];

/** @param {{type: string}} message */
export function post(message) {
  // Not at once: nobody is to be called from the middle of a movement.
  setTimeout(() => {
    for (const listener of listeners) listener(message);
  });
}

/** @param {(message: any) => void} listener */
export function listenToPage(listener) {
  listeners.push(listener);
}

/** Nobody watches over the page here. */
export function keepInTouch() {}
