/**
 * The page's side of the door: facts go out by POST; nobody listening is no error.
 */
const EVENTS = "/event";
const HEARTBEAT_MS = 2000;

/** @param {{type: string}} message */
export function post(message) {
  fetch(EVENTS, { method: "POST", body: JSON.stringify(message) }).catch(() => {});
}

/** Report every error of the page, and that it lives. */
export function keepInTouch() {
  window.addEventListener("error", (event) => {
    post({ type: "failed", message: String(event.message), file: String(event.filename), line: event.lineno || 0 });
  });
  window.addEventListener("unhandledrejection", (event) => {
    const reason = event.reason;
    post({ type: "failed", message: String((reason && reason.stack) || reason), file: "", line: 0 });
  });
  setInterval(() => post({ type: "heartbeat" }), HEARTBEAT_MS);
}
