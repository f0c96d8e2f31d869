/**
 * What keys do: in a tour they lead through it, on the map they move it, Escape closes what is open.
 */
const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const ZOOM = { "+": 1, "=": 1, "-": -1, "−": -1, _: -1 };

/** @param {import("./shell.js").shell} shell @param {KeyboardEvent} event */
export function keysFor(shell, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "Escape") {
    if (shell.player.isRunning) shell.player.leave();
    else shell.close();
    return;
  }
  if (event.target instanceof HTMLInputElement) return;
  const onButton = event.target instanceof HTMLButtonElement;
  const done = shell.player.isRunning
    ? leads(shell.player, event.key, onButton)
    : event.target === shell.map && moves(shell, event.key);
  if (done || (ZOOM[event.key] && zooms(shell, event.key))) event.preventDefault();
}

function leads(player, key, onButton) {
  const ahead = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const behind = document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (["PageDown", "ArrowDown", ahead].includes(key)) player.step(1);
  else if (["PageUp", "ArrowUp", behind].includes(key)) player.step(-1);
  else if (key === "Home") player.goTo(0);
  else if (key === "End") player.goTo(player.stops.length - 1);
  else if (key === " " && !onButton) player.toggle();
  else return false;
  return true;
}

function moves(shell, key) {
  if (!STEPS[key]) return false;
  const [right, down] = STEPS[key];
  shell.send({ type: "pan", right, down });
  return true;
}

function zooms(shell, key) {
  shell.send({ type: "zoom", by: ZOOM[key] });
  return true;
}
