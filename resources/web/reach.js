/**
 * The ground within reach of the campus in so many minutes, from near to far; and, of two days, what the later one adds.
 *
 * @typedef {{minutes: number, rings: number[][], edges: [number, number][]}} GivenArea in units; `edges`: where it may be
 *   named
 * @typedef {{day: string, areas: GivenArea[]}} GivenReach the smallest area first
 */
import { bounds, meets, points, ramp, toPath2D } from "./shapes.js";

const RANK = 2.2;

export class Reach {
  /** @param {(name: string) => Promise<GivenReach>} load @param {() => void} onLoaded what is wished for has come */
  constructor(load, onLoaded) {
    Object.assign(this, { load, onLoaded });
    this.wished = { shown: "", beside: "" };
    /** @type {Map<string, Promise<any>>} */
    this.asked = new Map();
    /** @type {Map<string, ReturnType<typeof read>>} */
    this.known = new Map();
    /** The last gains asked for. @type {{key: string, areas: any[]}} */
    this.gained = { key: "", areas: [] };
    /** Until what is wished for can be drawn. */
    this.whole = Promise.resolve();
  }

  /** Draw these files, or none; they are read when first wished for. @param {{shown: string, beside: string}} wished */
  show(wished) {
    this.wished = wished;
    const names = [wished.shown, wished.beside].filter(Boolean);
    if (names.length) this.whole = Promise.all(names.map((name) => this.#fetch(name))).then(() => this.onLoaded());
  }

  /** The files of another edition take the place of all there are. */
  renew() {
    this.asked.clear();
    this.known.clear();
    this.gained = { key: "", areas: [] };
    this.show(this.wished);
    return this.whole;
  }

  #fetch(name) {
    if (!this.asked.has(name)) {
      const asked = this.load(name).then((given) => {
        if (this.asked.get(name) === asked) this.known.set(name, read(given));
      });
      this.asked.set(name, asked);
    }
    return this.asked.get(name);
  }

  /** Areas of the day shown, the largest first; none where nothing is wished for or it has not come. */
  areas() {
    return this.known.get(this.wished.shown)?.areas ?? [];
  }

  /** What is to be in sight: around the largest piece of the largest area; null where nothing is drawn. */
  subject() {
    return this.areas()[0]?.main ?? null;
  }

  /**
   * What the later of both days adds to each area, the largest first: what is in one of them only, for an area never
   * shrinks as lines open.
   */
  gains() {
    const [one, other] = [this.known.get(this.wished.shown), this.known.get(this.wished.beside)];
    if (!one || !other) return [];
    const key = `${one.day} ${other.day}`;
    if (this.gained.key !== key) {
      const areas = one.areas.map(({ minutes, path, box }, i) => ({ minutes, box, path: both(path, other.areas[i]?.path) }));
      this.gained = { key, areas };
    }
    return this.gained.areas;
  }

  /** @param {import("./brush.js").Brush} brush */
  paint(brush) {
    const areas = this.areas().filter((area) => meets(area.box, brush.box));
    if (!areas.length) return;
    if (brush.palette.outlines) paintPatterns(brush, areas);
    else paintTints(brush, areas);
    this.#paintGains(brush);
    paintEdges(brush, areas);
  }

  #paintGains(brush) {
    const { palette } = brush;
    const kind = palette.outlines ? "hatch" : "slants";
    for (const { path } of this.gains()) brush.pattern([path], kind, palette.gain, undefined, "evenodd");
  }

  /** Names of the areas on their edges, where there is room: `add` takes a candidate and where it stands. */
  write(writer, add) {
    const { palette, state } = writer;
    const face = writer.face(22, 700, palette.reachText);
    for (const { minutes, edges } of this.areas()) {
      const text = (state.texts.minutes ?? "{minutes}\u00a0min").replace("{minutes}", String(minutes));
      edges.forEach(([x, y], i) => {
        const id = `${minutes}:${i}`;
        add({ kind: "reach", id, text, face, gap: null, rank: RANK, weight: -i }, { x, y });
      });
    }
  }
}

function read({ day, areas }) {
  const drawn = areas.map(({ minutes, rings, edges }) => ({
    minutes,
    edges,
    path: toPath2D(rings, true),
    box: bounds(rings.map(points)),
    main: bounds([points(rings[0])]),
  }));
  return { day, areas: drawn.reverse() };
}

function both(path, other) {
  const joined = new Path2D(path);
  if (other) joined.addPath(other);
  return joined;
}

/** Each area over the larger ones, so that the ground is the stronger the nearer it is. */
function paintTints(brush, areas) {
  const { ctx, palette } = brush;
  const faint = ramp(brush.zoom, [13, 1], [15, 0.35]); // on the campus all is within reach
  for (const { path, minutes } of areas) {
    ctx.globalAlpha = faint * (palette.reachTints[minutes] ?? 0.15);
    brush.fill([path], palette.reach);
  }
  ctx.globalAlpha = 1;
}

/** In high contrast each has a pattern of its own, on a ground of its own. */
function paintPatterns(brush, areas) {
  const { palette } = brush;
  for (const { path, minutes } of areas) brush.pattern([path], palette.reachPatterns[minutes] ?? "dots", palette.reach, palette.paper);
}

/** The edges of the areas, the nearer the stronger. */
function paintEdges(brush, areas) {
  const { palette, unit } = brush;
  areas.forEach(({ path }, i) => brush.stroke([path], palette.reachEdge, (0.9 + 0.5 * i) * unit));
}
