/**
 * Answers to the shell's questions: measurements for tests, snapshots and benchmarks.
 */
import { box, overlap } from "./boxes.js";
import { onScreen } from "./traces.js";
import { zoomAt } from "./world.js";

export class Questions {
  /**
   * @param {import("./scene.js").Scene} scene @param {import("./camera.js").Camera} camera
   * @param {import("./targets.js").Targets} targets @param {any} surface @param {{count: () => number}} fingers
   */
  constructor(scene, camera, targets, surface, fingers) {
    Object.assign(this, { scene, camera, targets, surface, fingers, world: camera.world });
  }

  /** @param {string|{name: string, seconds?: number, x?: number, y?: number}} question */
  async answer(question) {
    const { name, seconds, x, y } = typeof question === "string" ? { name: question } : question;
    if (name === "labels") {
      await this.scene.reach.whole;
      await this.surface.rested();
      return this.labels();
    }
    if (name === "targets") return this.targets.all(this.camera.view());
    if (name === "at") return this.at(x, y);
    if (name === "camera") return this.whereabouts();
    if (name === "fingers") return this.fingers.count();
    if (name === "sections") return this.sections();
    if (name === "route") return this.route();
    if (name === "reach") {
      await this.scene.reach.whole;
      return this.reach();
    }
    if (name === "places") return this.places();
    if (name === "frames") return this.frames(seconds ?? 6);
    return null;
  }

  /** What a finger at a point would hit, with its middle and reach. */
  at(x, y) {
    const view = this.camera.view();
    const { kind, id } = this.targets.at({ x, y }, view);
    const hit = this.targets.all(view).find((target) => target.kind === kind && target.id === id);
    return { kind, id, x: hit?.x ?? x, y: hit?.y ?? y, radius: hit?.radius ?? 0 };
  }

  /** Names on the screen with the boxes they fill, and how many of them overlap each other or covered parts. */
  labels() {
    const { covers } = this.scene.state;
    const { labels } = this.scene.placed;
    let overlaps = 0;
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) if (touch(a, b)) overlaps++;
    });
    const parts = covers.map(({ x, y, w, h }) => box(x + w / 2, y + h / 2, w / 2, h / 2));
    const covered = labels.filter(({ boxes }) => boxes.some((item) => parts.some((part) => overlap(item, part)))).length;
    const list = labels.map(({ kind, id, text, face, boxes }) => ({
      kind,
      id,
      text,
      size: face.size,
      colour: face.colour,
      halo: face.halo,
      boxes: boxes.map(({ x, y, hw, hh, cos, sin }) => ({ x, y, w: 2 * hw, h: 2 * hh, angle: Math.atan2(sin, cos) })),
    }));
    return { labels: list, overlaps, covered };
  }

  /** How each section of the network is drawn: open, expected or later. */
  sections() {
    const { network, state } = this.scene;
    return Object.fromEntries(network.tracks.map((track) => [track.section, network.trackState(track, state)]));
  }

  /** How each place is drawn at the shown date. */
  places() {
    return Object.fromEntries(this.scene.places.places.map((place) => [place.id, place.now]));
  }

  /** The drawn route: its parts, and the step being followed, as points on the screen; null where there is none. */
  route() {
    const { route } = this.scene;
    if (!route) return null;
    const view = this.camera.view();
    const seen = (line) => {
      const path = onScreen(line, view);
      return Array.from({ length: path.length / 2 }, (_, i) => [path[2 * i], path[2 * i + 1]]);
    };
    const followed = route.followed();
    return {
      id: route.id,
      parts: route.parts.map(({ kind, line }) => ({ kind, line: seen(line) })),
      followed: followed && { kind: followed.kind, line: seen(followed.line) },
    };
  }

  /** The ground within reach as it is drawn: the minutes of its areas, and of those that the later of two days enlarges. */
  reach() {
    const { reach } = this.scene;
    return {
      areas: reach.areas().map(({ minutes }) => minutes),
      gains: reach.gains().map(({ minutes }) => minutes),
    };
  }

  whereabouts() {
    const view = this.camera.view();
    const zoom = zoomAt(view.k);
    return {
      ...this.world.toLonLat(view.x, view.y),
      zoom,
      view: this.camera.viewName(zoom),
      moving: !!this.camera.flight,
    };
  }

  /** Pan, zoom and fly between both views for so many seconds and count frames. */
  async frames(seconds) {
    const meter = new Meter();
    const campus = this.camera.home("campus");
    const wide = this.camera.home("grandparis");
    const part = seconds / 6;
    const span = 900 / this.camera.view().k;
    this.camera.jump(campus);
    await twoFrames();
    meter.start();
    await this.camera.follow(
      (t) => ({
        ...campus,
        x: campus.x + span * Math.sin((t / part) * Math.PI),
        y: campus.y + span * 0.5 * Math.sin((t / part) * 2 * Math.PI),
      }),
      2 * part,
    );
    await this.camera.follow(
      (t) => ({ ...campus, zoom: campus.zoom + 1.4 * Math.sin((t / part) * 2 * Math.PI) }),
      part,
    );
    await this.camera.flown(wide);
    await this.camera.follow((t) => ({ ...wide, x: wide.x + 120000 * Math.sin((t / part) * 2 * Math.PI) }), part);
    await this.camera.flown(campus);
    return meter.stop();
  }
}

function touch(a, b) {
  return a.boxes.some((x) => b.boxes.some((y) => overlap(x, y)));
}

export function twoFrames() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

class Meter {
  start() {
    this.times = [];
    const tick = (time) => {
      this.times.push(time);
      this.asked = requestAnimationFrame(tick);
    };
    this.asked = requestAnimationFrame(tick);
  }

  stop() {
    cancelAnimationFrame(this.asked);
    const gaps = this.times.slice(1).map((time, i) => time - this.times[i]);
    const seconds = gaps.reduce((sum, gap) => sum + gap, 0) / 1000;
    return { frames: gaps.length, seconds, fps: gaps.length / seconds, worst_ms: Math.max(...gaps) };
  }
}
