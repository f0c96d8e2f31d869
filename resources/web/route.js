/**
 * The way that the visitor asked for, as it lies on the map: walks and rides, their ends, and the step being followed.
 *
 * @typedef {{kind: "walk"|"ride", line: [number, number][], colour: string|null, stairs: boolean, expected: boolean,
 *   from: string, to: string}} GivenPart positions in WGS 84; `colour` of the line that is ridden
 * @typedef {{id: string, parts: GivenPart[], step: number, steps: [number, number][][]}} GivenRoute `id` is another one
 *   for another route; `step` is -1, or which of `steps`, the lines of its steps and legs, is being followed
 * @typedef {GivenPart & {line: Float64Array}} Part its line in units
 */
import { bounds, ramp } from "./shapes.js";
import { awayFrom, onScreen } from "./traces.js";

export class Route {
  /** @param {GivenRoute} given @param {import("./world.js").World} world */
  constructor({ id, parts, step = -1, steps = [] }, world) {
    this.id = id;
    this.step = step;
    /** @type {Part[]} */
    this.parts = parts.map((part) => ({ ...part, line: inUnits(part.line, world) })).filter((part) => part.line.length > 2);
    this.steps = steps.map((line) => inUnits(line, world));
    this.box = boxOf(this.parts.map((part) => part.line));
  }

  /** The step being followed, drawn as the part that it belongs to is; null where none is. @returns {Part|null} */
  followed() {
    const line = this.steps[this.step];
    if (!line?.length) return null;
    const middle = 2 * Math.floor(line.length / 4);
    const away = (part) => awayFrom(part.line, line[middle], line[middle + 1]);
    const [part] = [...this.parts].sort((a, b) => away(a) - away(b));
    return part ? { ...part, line } : null;
  }

  /** What is to be in sight: the step being followed, else all; null where nothing is drawn. */
  subject() {
    return boxOf([this.steps[this.step] ?? []].filter((line) => line.length)) ?? this.box;
  }

  /** Whether the goal is to be in sight too: all the way, and with its last step. */
  reachesGoal() {
    return this.step < 0 || this.step === this.steps.length - 1;
  }

  /** Where it begins and ends, in units; nothing where nothing is drawn. */
  ends() {
    if (!this.parts.length) return [];
    const first = this.parts[0].line;
    const last = this.parts[this.parts.length - 1].line;
    return [
      { kind: "start", x: first[0], y: first[1] },
      { kind: "goal", x: last[last.length - 2], y: last[last.length - 1] },
    ];
  }

  /** The stations where one boards or alights, once each, in units. */
  stops() {
    const found = new Map();
    for (const { kind, line, from, to } of this.parts) {
      if (kind !== "ride") continue;
      if (!found.has(from)) found.set(from, { name: from, x: line[0], y: line[1] });
      if (!found.has(to)) found.set(to, { name: to, x: line[line.length - 2], y: line[line.length - 1] });
    }
    return [...found.values()];
  }

  /** Its lines on the screen with the width that names keep off. @param {import("./world.js").View} view */
  *onScreen(view, zoom, mark) {
    for (const part of this.parts) yield { path: onScreen(part.line, view), width: routeWidth(part.kind, zoom) * mark };
  }
}

/** The width of a band in drawn pixels, without its casing. */
export function routeWidth(kind, zoom) {
  return kind === "walk" ? ramp(zoom, [11, 9], [15, 13], [18, 16]) : ramp(zoom, [10, 10], [13, 12], [17, 13]);
}

function inUnits(line, world) {
  const out = new Float64Array(2 * line.length);
  line.forEach(([lon, lat], i) => {
    const { x, y } = world.toUnits(lon, lat);
    out[2 * i] = x;
    out[2 * i + 1] = y;
  });
  return out;
}

function boxOf(lines) {
  return lines.length ? bounds(lines) : null;
}
