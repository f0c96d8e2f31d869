/**
 * The rail network: what is open is solid, what is expected at the chosen date has long dashes, the rest is dotted.
 */
import { isPale } from "./palette.js";
import { bounds, points, ramp } from "./shapes.js";
import { stateOn } from "./state.js";
import { onScreen, pieces, toTrace } from "./traces.js";

const ORDER = { open: 0, expected: 1, later: 2 };
const OTHERS_FROM = 13.2;
const DRAWN_FROM_BELOW = ["later", "expected", "open"];

export class Network {
  /** @param {{lines: Object<string, any>, sections: Object<string, any>, tracks: any[], stations: any[]}} layer */
  constructor(layer) {
    this.lines = layer.lines;
    this.sections = layer.sections;
    for (const line of Object.values(this.lines)) line.pale = isPale(line.colour);
    this.tracks = layer.tracks.map((track) => ({ ...track, lines: track.paths.map(points) }));
    this.stations = layer.stations;
    this.great = new Set(this.tracks.filter((track) => this.sections[track.section]).map((track) => track.line));
    /** The section that a milestone points at. @type {string|null} */
    this.pointed = null;
    this.byId = new Map(this.stations.map((station) => [station.id, station]));
  }

  /** How a trace stands in a state. */
  trackState(track, state) {
    return stateOn(track.section ? this.sections[track.section] : null, state);
  }

  /** The rectangle around the traces of a section; null for an unknown one. */
  boxOf(section) {
    const lines = this.tracks.filter((track) => track.section === section).flatMap((track) => track.lines);
    return lines.length ? bounds(lines) : null;
  }

  /** How a call of a line at a station stands. */
  callState(call, state) {
    return stateOn(call.opening ?? this.sections[call.section], state);
  }

  /** The best of a station's calls. */
  stationState(station, state) {
    const states = station.calls.map((call) => this.callState(call, state));
    return states.sort((a, b) => ORDER[a] - ORDER[b])[0] ?? "open";
  }

  /** The lines of a station, once each, with the best state of its calls. */
  linesAt(station, state) {
    const found = new Map();
    for (const call of station.calls) {
      const now = this.callState(call, state);
      if (!found.has(call.line) || ORDER[now] < ORDER[found.get(call.line)]) found.set(call.line, now);
    }
    return [...found].map(([id, now]) => ({ ...this.lines[id], id, state: now }));
  }

  /** Whether a line is one of those with dates (14 to 18); the others are drawn thin, and only near the campus. */
  isShown(line, zoom) {
    return this.great.has(line) || zoom >= OTHERS_FROM;
  }

  /** Stations of the lines that are shown at a zoom level. */
  shownStations(zoom) {
    if (zoom >= OTHERS_FROM) return this.stations;
    return this.stations.filter((station) => station.calls.some((call) => this.great.has(call.line)));
  }

  /** The width of lines in CSS pixels: strong in Grand Paris, thin on the campus. */
  width(zoom, unit) {
    return ramp(zoom, [9.5, 5.5], [11, 8], [13.5, 8], [16, 5.5], [19, 7]) * unit;
  }

  /** @param {import("./brush.js").Brush} brush @param {import("./state.js").State} state */
  paint(brush, state) {
    const order = (track) =>
      DRAWN_FROM_BELOW.indexOf(this.trackState(track, state)) + (this.great.has(track.line) ? 3 : 0);
    const shown = this.tracks.filter((track) => this.isShown(track.line, brush.zoom));
    for (const track of shown.sort((a, b) => order(a) - order(b))) this.#paintTrack(brush, track, state);
  }

  #paintTrack(brush, track, state) {
    const line = this.lines[track.line];
    const w = this.width(brush.zoom, brush.unit) * (this.great.has(track.line) ? 1 : 0.6);
    const now = this.trackState(track, state);
    const { palette, unit, view } = brush;
    const dash = { open: undefined, expected: [w * 2.6, w * 1.5], later: [0.01, w * 1.7] }[now];
    const cap = now === "expected" ? "butt" : "round";
    const body = now === "later" ? w * 0.72 : w;
    const shift = track.side ? (track.side * w * 1.15) / view.k : 0;
    for (const piece of track.lines.flatMap((path) => pieces(path, brush.box))) {
      const path = [toTrace(piece, shift)];
      if (this.pointed && track.section === this.pointed) {
        brush.stroke(path, palette.ink, w + 14 * unit, undefined, "round");
        brush.stroke(path, palette.select, w + 10 * unit, undefined, "round");
      }
      brush.ctx.lineDashOffset = piece.before;
      if (now === "later") brush.stroke(path, palette.paper, body + 3 * unit, dash, cap);
      else brush.stroke(path, palette.paper, w + 4 * unit, undefined, "round");
      if (line.pale || palette.outlines) brush.stroke(path, palette.ink, body + 2 * unit, dash, cap);
      brush.stroke(path, line.colour, body, dash, cap);
    }
    brush.ctx.lineDashOffset = 0;
  }

  /** The traces shown, or those of one line, as points on the screen. @param {import("./world.js").View} view */
  *onScreen(view, zoom, line) {
    for (const track of this.tracks) {
      if (!this.isShown(track.line, zoom) || (line !== undefined && track.line !== line)) continue;
      for (const path of track.lines) yield onScreen(path, view);
    }
  }
}
