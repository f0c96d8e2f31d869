/**
 * What is to be seen: the layers of the map in a state. The painter asks it for ground, marks and names.
 */
import { Labels } from "./labels.js";
import { HERE_FROM, Marks, paintChosen, paintHere, paintLineDisc } from "./marks.js";
import { Network } from "./network.js";
import { drawnIn } from "./palette.js";
import { OwnLayers } from "./ownlayers.js";
import { Places } from "./places.js";
import { Plan } from "./plan.js";
import { paintRoute, paintRouteMarks } from "./routepaint.js";
import { Brush } from "./brush.js";
import { pointedSection } from "./state.js";
import { Wording } from "./wording.js";
import { screenX, screenY, zoomAt } from "./world.js";

const FADE_MS = 180;

export class Scene {
  /**
   * @param {any} plan @param {any} places @param {any} network the layers of the start
   * @param {import("./state.js").State} state @param {import("./reach.js").Reach} reach
   */
  constructor(plan, places, network, state, reach) {
    Object.assign(this, read(plan, places, network));
    this.reach = reach;
    this.placed = { labels: [], discs: [], k: 0, standing: new Map(), addStreets: null };
    /** What a finger is on. @type {{kind: string, id: string}|null} */
    this.pressed = null;
    /** The way that was asked for. @type {import("./route.js").Route|null} */
    this.route = null;
    this.setState(state);
  }

  /** The layers that come after the start. */
  addLater(region, own) {
    addLater(this, region, own);
  }

  /** Other layers take the place of all there are, or of none where one cannot be read. Names that stand stay. */
  renew(plan, places, network, region, own) {
    const layers = read(plan, places, network);
    addLater(layers, region, own);
    Object.assign(this, layers);
    this.setState(this.state);
    this.pressed = null;
    this.placed.addStreets = null;
  }

  setState(state) {
    this.state = state;
    this.places.setState(state);
    this.network.pointed = pointedSection(state);
    this.own?.choose(state.stop?.layers);
    this.look = drawnIn(state);
  }

  /** @param {Brush} brush */
  paintGround(brush, coarse) {
    this.plan.paint(brush, coarse);
    this.reach.paint(brush);
    this.own?.paint(brush);
    this.places.paint(brush, coarse);
    this.plan.paintZone(brush);
    this.network.paint(brush, this.state);
    if (this.route) paintRoute(brush, this.route);
  }

  /** Find room for names and discs in a view at rest; those of streets are left to the next frame. */
  settle(view, ratio) {
    const zoom = zoomAt(view.k);
    const look = { ...this.look, ratio };
    const marks = this.marks.visible(view, zoom, look);
    const placed = this.labels.place(view, zoom, look, this.state, marks, this.route, this.reach);
    const standing = new Map(this.placed.labels.map((label) => [label.key + label.text, label.since]));
    this.placed = { ...placed, k: view.k, standing };
    this.#date();
  }

  hasStreetsToSettle() {
    return !!this.placed.addStreets;
  }

  /** Names of streets, where they are still to be placed. @returns {boolean} whether there was something to do */
  settleStreets() {
    if (!this.placed.addStreets) return false;
    this.placed.addStreets();
    this.placed.addStreets = null;
    this.#date();
    return true;
  }

  /** Names that stood before do not fade in again. */
  #date() {
    const now = this.state.reducedMotion ? -Infinity : performance.now();
    for (const label of this.placed.labels) label.since ??= this.placed.standing.get(label.key + label.text) ?? now;
  }

  /** Names are still appearing. */
  isFading(now) {
    return this.placed.labels.some((label) => now - label.since < FADE_MS);
  }

  /**
   * Everything above the ground, in CSS pixels.
   *
   * @param {CanvasRenderingContext2D} ctx @param {import("./world.js").View} view
   */
  paintOver(ctx, view, look) {
    const zoom = zoomAt(view.k);
    this.#paintChosenFootprints(ctx, view, look);
    ctx.setTransform(look.ratio, 0, 0, look.ratio, 0, 0);
    if (this.places.here && zoom >= HERE_FROM) paintHere(ctx, this.places.here, view, look);
    for (const mark of this.marks.visible(view, zoom, look)) {
      this.marks.paint(ctx, mark, look, this.state, this.#isChosen(mark));
    }
    if (this.route) paintRouteMarks(ctx, this.route, view, look, this.places.here);
    this.#paintDiscs(ctx, view, look);
    this.#paintLabels(ctx, view, look);
  }

  /** Whether a mark is chosen, or a finger is on it. */
  #isChosen({ kind, id }) {
    return [this.state.selection, this.pressed, ...this.#shownTogether()].some((wanted) => {
      if (!wanted) return false;
      if (wanted.kind === kind && wanted.id === id) return true;
      const place = wanted.kind === "place" ? this.places.find(wanted.id) : null;
      return !!place && ((kind === "station" && place.station === id) || (kind === "place" && place.id === id));
    });
  }

  /** What a stop of a tour shows. */
  #shownTogether() {
    return this.state.stop?.spots ?? [];
  }

  #paintChosenFootprints(ctx, view, look) {
    const wanted = [this.pressed, this.state.selection, ...this.#shownTogether()].filter((item) => item?.kind === "place");
    for (const place of new Set(wanted.map((item) => this.places.find(item.id)))) {
      if (place?.path && !place.station) paintChosen(new Brush(ctx, view, look), place.path);
    }
    ctx.setLineDash([]);
  }

  #paintDiscs(ctx, view, look) {
    ctx.globalAlpha = this.#nearness(view, 0.35);
    if (ctx.globalAlpha > 0) {
      for (const { ax, ay, r, line } of this.placed.discs) {
        paintLineDisc(ctx, screenX(view, ax), screenY(view, ay), r, line, "open", look.palette);
      }
    }
    ctx.globalAlpha = 1;
  }

  #paintLabels(ctx, view, look) {
    const same = Math.abs(view.k / this.placed.k - 1) < 1e-6;
    const near = this.#nearness(view, 0.7);
    const now = performance.now();
    ctx.setTransform(1, 0, 0, 1, 0, 0);
    for (const label of this.placed.labels) {
      if (!same && label.kind === "street") continue;
      const alpha = near * Math.min(1, (now - label.since) / FADE_MS);
      if (alpha <= 0) continue;
      ctx.globalAlpha = alpha;
      const x = (screenX(view, label.ax) + label.left) * look.ratio;
      const y = (screenY(view, label.ay) + label.top) * look.ratio;
      ctx.drawImage(label.image, Math.round(x), Math.round(y));
    }
    ctx.globalAlpha = 1;
  }

  /** 1 at the scale that names were placed for, 0 from so many zoom levels away. */
  #nearness(view, levels) {
    if (!this.placed.k) return 0;
    const away = Math.abs(Math.log2(view.k / this.placed.k));
    return away < 1e-6 ? 1 : Math.max(0, 1 - away / levels);
  }
}

/** What the layers hold, ready to be painted. */
function read(planLayer, placesLayer, networkLayer) {
  const plan = new Plan(planLayer);
  const places = new Places(placesLayer);
  const network = new Network(networkLayer);
  const marks = new Marks(places, network);
  const isStreet = (label) => label.kind === "street";
  const areas = planLayer.labels.filter((label) => !isStreet(label));
  const wording = new Wording(places, network, marks, areas);
  const labels = new Labels(wording, planLayer.labels.filter(isStreet), network);
  return { plan, places, network, marks, wording, labels, own: null };
}

function addLater(layers, region, own) {
  const { plan, wording } = layers;
  plan.addRegion(region);
  wording.areas = [...wording.areas, ...region.labels];
  layers.own = wording.own = new OwnLayers(own);
  layers.own.choose(layers.state?.stop?.layers);
}
