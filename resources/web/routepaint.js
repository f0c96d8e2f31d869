/**
 * Draws a route: walks as a band with white dots, stairs as a ladder, rides as a strong band in the line's colour, what
 * is only expected in long dashes; its start, its goal, and the stations where one changes.
 */
import { isPale, mixed } from "./palette.js";
import { routeWidth } from "./route.js";
import { pieces, toTrace } from "./traces.js";
import { screenX, screenY, zoomAt } from "./world.js";

const CASING = 3;
const DOTS = [0.01, 1.25];
const RUNGS = [0.34, 0.3];
const DASHES = [2.6, 0.9];
const PALER = 0.62;
const STOP_R = 8;
const START_R = 13;
/** The pin of the goal stands on its tip. */
export const PIN = { r: 17, height: 44 };

/** The bands, on the ground. @param {import("./brush.js").Brush} brush @param {import("./route.js").Route} route */
export function paintRoute(brush, route) {
  const followed = route.followed();
  const strokes = (parts) => parts.flatMap((part) => pieces(part.line, brush.box).map((piece) => ({ part, piece })));
  paintBands(brush, strokes(route.parts), !!followed);
  if (followed) paintBands(brush, strokes([followed]), false);
  brush.ctx.lineDashOffset = 0;
  brush.ctx.setLineDash([]);
}

/** Casings first, so that no part has one across it. */
function paintBands(brush, strokes, pale) {
  const { palette, mark, zoom } = brush;
  const width = ({ kind }) => routeWidth(kind, zoom) * mark * (pale ? 0.85 : 1);
  const drawn = strokes.map(({ part, piece }) => ({ part, before: piece.before, path: [toTrace(piece)], w: width(part) }));
  for (const { path, w } of drawn) {
    if (palette.outlines) brush.stroke(path, palette.routeCasing, w + 2 * (2 * CASING + 1) * mark);
    brush.stroke(path, palette.outlines ? palette.ink : palette.routeCasing, w + 2 * CASING * mark);
  }
  for (const { part, path, before, w } of drawn) {
    if (part.kind === "walk") paintWalk(brush, part, path, before, w, pale);
    else paintRide(brush, part, path, before, w, pale);
  }
}

function paintWalk(brush, { stairs }, path, before, w, pale) {
  const { palette, ctx } = brush;
  ctx.lineDashOffset = 0;
  if (stairs) {
    brush.stroke(path, pale ? mixed(palette.routeEdge, palette.paper, PALER) : palette.routeEdge, w);
    ctx.lineDashOffset = before;
    brush.stroke(path, palette.routeCasing, w * 0.74, dashes(RUNGS, w), "butt");
    return;
  }
  brush.stroke(path, pale ? palette.routePale : palette.route, w);
  ctx.lineDashOffset = before;
  brush.stroke(path, pale && palette.outlines ? palette.ink : palette.routeCasing, w * 0.34, dashes(DOTS, w), "round");
}

function paintRide(brush, { colour, expected }, path, before, w, pale) {
  const { palette, ctx, mark } = brush;
  const full = colour ?? palette.ink;
  const body = pale ? mixed(full, palette.paper, PALER) : full;
  const dash = expected ? dashes(DASHES, w) : undefined;
  ctx.lineDashOffset = 0;
  if (expected) brush.stroke(path, palette.routeCasing, w);
  ctx.lineDashOffset = expected ? before : 0;
  if (isPale(body)) brush.stroke(path, palette.ink, w + 2 * mark, dash, expected ? "butt" : "round");
  brush.stroke(path, body, w, dash, expected ? "butt" : "round");
}

function dashes([on, off], w) {
  return [on * w, off * w];
}

/**
 * What keeps its size: stops, start and goal, in CSS pixels.
 *
 * @param {CanvasRenderingContext2D} ctx @param {import("./route.js").Route} route
 * @param {import("./world.js").View} view @param {{x: number, y: number}|null} here where the start has a mark already
 */
export function paintRouteMarks(ctx, route, view, look, here) {
  const { palette, mark } = look;
  for (const stop of route.stops()) {
    disc(ctx, stop, view, (STOP_R + 5) * mark, palette.paper);
    disc(ctx, stop, view, (STOP_R + 2.5) * mark, palette.ink);
    disc(ctx, stop, view, (STOP_R - 1) * mark, palette.paper);
  }
  for (const end of route.ends()) {
    if (end.kind === "goal") paintPin(ctx, screenX(view, end.x), screenY(view, end.y), look);
    else if (!isAt(here, end, view, look)) {
      disc(ctx, end, view, (START_R + 3) * mark, palette.paper);
      disc(ctx, end, view, START_R * mark, palette.outlines ? palette.ink : palette.route);
      disc(ctx, end, view, START_R * 0.55 * mark, palette.paper);
    }
  }
}

/** What names keep off around the marks, as circles on the screen `{x, y, r}`; the pin's lies above its tip. */
export function routeMarks(route, view, { mark }) {
  const at = ({ x, y }, r) => ({ x: screenX(view, x), y: screenY(view, y), r: r * mark });
  const ends = route.ends().map((end) => ({ ...at(end, end.kind === "goal" ? PIN.r + 3 : START_R + 3), kind: end.kind }));
  for (const end of ends) if (end.kind === "goal") end.y -= (PIN.height - PIN.r) * mark;
  return [...route.stops().map((stop) => ({ ...at(stop, STOP_R + 5), kind: "stop" })), ...ends];
}

/** Whether the start is so near to "you are here" that one mark is enough. */
function isAt(here, { x, y }, view, { mark }) {
  return !!here && zoomAt(view.k) >= 13.8 && Math.hypot(here.x - x, here.y - y) * view.k < 2 * START_R * mark;
}

function paintPin(ctx, x, y, { palette, mark }) {
  const r = PIN.r * mark;
  const top = y - (PIN.height - PIN.r) * mark;
  const spread = 0.62;
  const shape = (grown, colour) => {
    ctx.beginPath();
    ctx.arc(x, top, r + grown, Math.PI - spread, spread);
    ctx.lineTo(x, y + grown * 1.4);
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
  };
  shape(3 * mark, palette.paper);
  if (palette.outlines) shape(1.5 * mark, palette.ink);
  shape(0, palette.route);
  ctx.beginPath();
  ctx.arc(x, top, r * 0.42, 0, 2 * Math.PI);
  ctx.fillStyle = palette.paper;
  ctx.fill();
}

function disc(ctx, { x, y }, view, r, colour) {
  ctx.beginPath();
  ctx.arc(screenX(view, x), screenY(view, y), r, 0, 2 * Math.PI);
  ctx.fillStyle = colour;
  ctx.fill();
}
